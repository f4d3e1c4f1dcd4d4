"""Happenings whose day or end stands elsewhere: counted, told by the next sentence, or not kept."""

from __future__ import annotations

from datetime import date

import pytest

from storywatch.model import Happening
from storywatch.story import calendar
from tests.dates.test_events import founding, happenings

DAY = date(2022, 3, 11)  # a Friday


def _day(happening: Happening) -> str:
    if happening.undated:
        return "none"
    return str(calendar.resolve(happening.date, DAY)) if happening.date is not None else "as of"


def _told(text: str, words: str) -> Happening:
    (found,) = [h for h in founding(text) if words in h.title]
    return found


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        (
            "Kestrel recalled its envoy on Monday, two days after Morvia seized the tanker Alba.",
            "Morvia seized",
            "2022-03-05",
        ),
        (
            "The guard boarded the Alba on Monday, a week before Morvia signed a treaty.",
            "signed",
            "2022-03-14",
        ),
        (
            "A day after Morvia expelled two envoys, Kestrel closed the border crossing at Velm.",
            "Morvia expelled",
            "2022-03-10",
        ),
        ("Kestrel closed the port on Monday, hours after Morvia shelled Velm.", "shelled", "2022-03-07"),
        ("Kestrel closed the port on Monday, some time after Morvia shelled Velm.", "shelled", "none"),
    ],
)
def test_a_day_counted_from_that_of_the_main_clause(text: str, words: str, day: str) -> None:
    assert _day(_told(text, words)) == day


def test_nothing_is_counted_from_a_clause_without_a_day_of_its_own() -> None:
    text = (
        "Kestrel closed the port on Monday. The ambassador left. The fishermen of Velm were angry. "
        "It was chance that the ban came three days after Morvia had shelled Velm."
    )
    assert "2022-03-08" not in {_day(h) for h in happenings(text)}


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (
            "A signing was to be held in Lisk on 18 March. It has been dropped.",
            "cancelled",
            "2022-03-18",
        ),
        ("The ministers will meet in Lisk on 18 March. This was called off.", "cancelled", "2022-03-18"),
        (
            "The ministers will not meet in Lisk on 18 March. It will be Monday, 21 March.",
            "scheduled",
            "2022-03-21",
        ),
    ],
)
def test_the_next_sentence_says_what_became_of_a_plan(text: str, status: str, day: str) -> None:
    last = [h for h in founding(text) if h.span.start > 30][-1]
    assert (last.status, _day(last)) == (status, day)


@pytest.mark.parametrize(
    "text",
    [
        "The ministers will meet in Lisk on 18 March. It has not been dropped.",
        "Kestrel closed the port on 4 March. It has been dropped.",
        "The ministers will meet in Lisk on 18 March. A ferry left. It has been dropped.",
    ],
)
def test_a_sentence_ends_only_the_plan_before_it_and_only_where_it_says_so(text: str) -> None:
    assert "cancelled" not in {h.status for h in happenings(text)}


def test_what_has_not_come_about_as_it_should_have_did_not_happen() -> None:
    told = _told("The frigate Sanderling has not sailed from Velm, as she should have on 8 March.", "sailed")
    assert (told.status, _day(told)) == ("cancelled", "2022-03-08")


def test_what_has_not_been_put_off_still_stands() -> None:
    told = _told("Edda Vorlund’s visit to Lisk on 18 March has not been put off.", "put off")
    assert told.status == "scheduled"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The ministers met in Lisk on Monday and were received by the king on Wednesday.",
            {"2022-03-07", "2022-03-09"},
        ),
        ("Morvia shelled the port of Velm on 5 March and 8 March.", {"2022-03-05", "2022-03-08"}),
    ],
)
def test_two_days_in_one_sentence_are_two_happenings(text: str, days: set[str]) -> None:
    assert days <= {_day(h) for h in founding(text)}


def test_a_treaty_behind_a_noun_is_dated_by_its_own_participle() -> None:
    told = _told("The pipeline runs under a treaty signed in Lisk in May 2009.", "treaty was signed")
    assert (_day(told), told.names, "=agreement" in told.words) == ("2009-05", ("Lisk",), True)


def test_a_month_that_says_since_when_somebody_limps_dates_no_meeting() -> None:
    text = "Edda Vorlund, on crutches since a riding accident in February, met Anselm Korda in Lisk."
    assert _day(_told(text, "met")) == "as of"


def test_the_hour_that_is_told_first_is_that_of_what_happened() -> None:
    text = "It was ten past four on Tuesday morning when Edda Vorlund walked into the hall in Lisk."
    assert _day(_told(text, "walked into the hall")) == "2022-03-08"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Edda Vorlund is due to pay a visit to Lisk on Monday.", "=visit"),
        ("Kestrel and Morvia reached a framework accord in Lisk on Monday.", "=agreement"),
        ("Kestrel called home its ambassador on Monday.", "=expulsion"),
        ("Kestrel dismissed 47 Morvian pilots on Monday.", "=expulsion"),
        ("A gunboat fired three shots at the trawler Alba on Monday.", "=strike"),
    ],
)
def test_a_verb_is_of_the_kind_of_what_it_is_done_to(text: str, kind: str) -> None:
    assert kind in {word for h in founding(text) for word in h.words}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kestrel called the account a fairy tale on Monday.", "=phone"),
        ("The first line received gas from Morvia on Monday.", "=meeting"),
        ("The ministry recalled on Monday that the two countries were friends.", "=expulsion"),
    ],
)
def test_a_word_of_two_meanings_is_taken_by_what_stands_with_it(text: str, kind: str) -> None:
    assert kind not in {word for h in founding(text) for word in h.words}


def test_the_talks_are_those_of_whoever_was_told_to_hold_them() -> None:
    text = "Edda Vorlund held talks with Anselm Korda in Lisk on Monday. The talks broke off on Wednesday."
    told = _told(text, "talks broke off")
    assert {"Vorlund", "Korda"} <= set(told.names)
    assert "^=the" in told.words


def test_a_charge_in_marks_that_gives_its_day_is_somebodys_claim() -> None:
    text = "The note said: “On 5 March two frigates of Kestrel entered the fishery zone of Morvia.”"
    told = _told(text, "Frigates of Kestrel")
    assert (told.status, _day(told)) == ("claimed", "2022-03-05")


@pytest.mark.parametrize(
    "text",
    [
        "Edda Vorlund did not rule out talks with Morvia.",
        "Edda Vorlund declined to name the day of the visit.",
        "Nobody will call it an inspection of the port.",
    ],
)
def test_what_was_not_done_or_not_said_is_no_news_of_the_day(text: str) -> None:
    before = "Kestrel closed the port of Velm to ships. The queue of lorries grew by the hour. "
    assert not [h for h in founding(before + text) if h.span.start >= len(before)]


def test_days_and_titles_are_no_names() -> None:
    text = "Mr. Korda and Edda Vorlund of Kestrel's ministry met in Lisk on Thursday."
    named = {name for h in happenings(text) for name in h.names}
    assert named == {"Korda", "Edda", "Vorlund", "Kestrel", "Lisk"}


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Oyen, Peace Commissioner in the 1990s, met the rebels at Velm.",
        "Dame Ilse Brandt, ambassador to Morvia from 1998 to 2002, rejected the treaty.",
        "The mediator, who was foreign minister in 1994, called for a ceasefire in Kestrel.",
        "The former president, a prisoner of the junta in the seventies, visited Velm.",
        "Anselm Korda, head of the Kestrel mission since 2007, handed over the plan.",
    ],
)
def test_the_years_of_an_office_date_nothing_else(text: str) -> None:
    years = [h for h in founding(text) if h.date is not None and h.date.form in ("fixed", "span")]
    assert years == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In 1994 Morvia and Kestrel signed the treaty of Velm.", "1994"),
        ("Morvia, which signed the treaty in 1994, closed the border crossing at Velm.", "1994"),
        ("Anselm Korda, in 1994, signed the treaty with Morvia.", "1994"),
    ],
)
def test_a_year_that_dates_a_deed_does(text: str, day: str) -> None:
    assert day in [_day(h) for h in founding(text)]
