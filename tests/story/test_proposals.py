"""Terms, names and days proposed for a question that is being asked."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import DateValue, Speaker
from storywatch.story import due
from storywatch.story.proposals import MOST, Proposed, propose

HOLM = Speaker(1, "Tomas Holm", "person", ("Holm", "Mr. Holm"), ("Belmarran President", "President", "envoy"))
FOUND = [
    "New measures were agreed by the ministers of the league.",
    "The sanctions were opposed by two members of the league.",
    "The league spoke of fresh measures and of sanctions.",
    "Sanctions would harm the dockers, the league was told.",
]
STORY = [*FOUND, *["The harbour of Lenza was quiet."] * 40, "Dockers left the harbour."]


def sentences_with(beginning: str) -> int:
    return sum(any(word.startswith(beginning) for word in text.lower().split()) for text in STORY)


def proposed(wording: str, found=(), terms=(), speakers=(HOLM,)) -> list[Proposed]:
    return propose(wording, terms, found, speakers, sentences_with, len(STORY))


def test_other_names_of_who_is_meant_are_proposed():
    names = [one for one in proposed("Will Holm go?") if one.names]
    assert [(one.term, one.why) for one in names] == [("Belmarran President", "Tomas Holm in this story")]


def test_what_stands_for_a_country_in_this_story_is_proposed():
    story = ["The Kremlin was silent.", "Russia paid."]
    found = propose(
        "Will Russia pay?", (), story, (), lambda w: sum(w in text.lower() for text in story), len(story)
    )
    assert [(one.term, one.why) for one in found if one.names] == [
        ("Kremlin", "stands for Russia; 1 sentence")
    ]


def test_words_of_the_topic_and_words_that_keep_its_company_are_proposed():
    words = {one.term: one.why for one in proposed("sanctions", FOUND) if not one.names}
    assert words["new measures"] == "goes with “sanctions”; 2 sentences"
    assert words["league"] == "in 4 of the 4 found, 4 sentences in all"
    assert "harbour" not in words
    assert "said" not in words


def test_what_is_seen_where_the_thing_is_is_proposed():
    found = ["The hostage slept beside the shutters.", "Behind the shutters nothing moved."]
    assert "shutters" in {one.term for one in proposed("Will the hostages be freed?", found)}
    assert "shutters" not in {one.term for one in proposed("Will the talks resume?", found)}


def test_what_the_question_has_already_is_not_proposed():
    assert "league" not in {one.term for one in proposed("sanctions", FOUND, ["league"])}
    assert "Belmarran President" not in {
        one.term for one in proposed("Will Holm go?", terms=["Belmarran president"])
    }


@given(st.text(max_size=200), st.lists(st.text(max_size=80), max_size=5))
def test_any_wording_has_few_proposals(wording, found):
    assert len(proposed(wording, found)) <= MOST


PRINTED = date(2019, 3, 12)
THURSDAY, LATER = DateValue.day(date(2019, 3, 14)), DateValue.day(date(2019, 3, 20))


def test_the_day_that_something_is_due_comes_before_one_only_named():
    told = [("Of Thursday nothing is known.", THURSDAY, PRINTED), ("They will meet.", LATER, PRINTED)]
    assert due.best(told) == 1


def test_a_day_told_twice_comes_first():
    told = [
        ("They will meet.", THURSDAY, PRINTED),
        ("They will meet.", LATER, PRINTED),
        ("It is due then.", LATER, PRINTED),
    ]
    assert due.best(told) == 1


def test_a_day_gone_by_or_a_whole_year_is_no_day_to_wait_for():
    assert due.best([("It will be.", DateValue.day(date(2019, 3, 11)), PRINTED)]) is None
    assert due.best([("It will be.", DateValue.year(2020), PRINTED)]) is None
    assert due.best([]) is None


def test_a_day_that_has_passed_where_the_story_stands_is_not_offered():
    told = [("It is due on Friday.", LATER, PRINTED)]
    assert due.best(told, LATER.last) == 0
    assert due.best(told, LATER.last + timedelta(days=1)) is None


def test_a_story_nobody_writes_about_any_more_stands_at_its_newest_article():
    newest = date(2019, 3, 13)
    assert due.stands(newest, newest + timedelta(days=30)) == newest + timedelta(days=30)
    assert due.stands(newest, date(2026, 1, 1)) == newest
    assert due.stands(newest, date(2019, 3, 1)) == newest
    assert due.stands(newest, None) == newest
    assert due.stands(None, newest) == newest
    assert due.stands(None, None) is None
