"""What articles of many house styles say of themselves, and what they do not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.intake import press, printed, stated
from tests.intake.decks import DECKS
from tests.intake.decks import STORY as BELOW
from tests.intake.heads import FURTHER_HEADS, HEADS, LATER_HEADS, MORE_HEADS
from tests.intake.houses import DAYS, HOUSES
from tests.intake.papers import PAPERS, STORY
from tests.intake.presses import LAST_PRESSES, LATER_PRESSES, MORE_PRESSES, PRESSES
from tests.intake.styles import BODY, STYLES, TITLE
from tests.intake.wired import OPENING, WIRED

ALL = [*STYLES, *HOUSES, *HEADS, *MORE_HEADS, *LATER_HEADS, *FURTHER_HEADS]
ALL += [*PRESSES, *MORE_PRESSES, *LATER_PRESSES, *LAST_PRESSES]


def value(found):
    return None if found is None else found.value


@pytest.mark.parametrize(
    "style",
    [
        *STYLES,
        *HOUSES,
        *HEADS,
        *MORE_HEADS,
        *LATER_HEADS,
        *FURTHER_HEADS,
        *PRESSES,
        *MORE_PRESSES,
        *LATER_PRESSES,
    ],
    ids=lambda style: style.name,
)
def test_house_style(style):
    said = stated.find(style.text)
    assert (value(said.outlet), value(said.title), value(said.byline), value(said.published)) == (
        style.outlet,
        style.title,
        style.byline,
        style.published,
    )


@pytest.mark.parametrize(("head", "outlet", "title"), PAPERS)
def test_who_issues_an_official_paper_and_what_a_magazine_is_called(head, outlet, title):
    said = stated.find(head + STORY)
    assert value(said.outlet) == outlet
    assert title is None or value(said.title).rstrip(".") == title.rstrip(".")


@pytest.mark.parametrize(("head", "outlet", "title", "day"), DECKS)
def test_headlines_over_decks_and_names_told_by_what_stands_under_them(head, outlet, title, day):
    said = stated.find(head + BELOW)
    assert outlet == "" or value(said.outlet) == outlet
    assert (value(said.title), value(said.published)) == (title, day)


@pytest.mark.parametrize(("head", "outlet", "title", "day"), WIRED)
def test_names_in_brackets_behind_writers_and_over_sections(head, outlet, title, day):
    said = stated.find(head.replace("@", OPENING) + "\n\nNobody at the ministry would say more of it.\n")
    assert (value(said.outlet), value(said.title), value(said.published)) == (outlet, title, day)


@pytest.mark.parametrize("word", ["LYDMARK", "DIPLOMACY", "BULLETIN"])
def test_a_word_over_a_day_is_not_always_a_magazine(word):
    story = "The bridge stays shut\n\nThe bridge stays shut until May, the mayor of Lydmark said.\n"
    assert stated.find(f"{word}\n14 March 1974\n\n{story}").outlet is None
    assert value(stated.find(f"CAUSEWAY\n14 March 1974\n\n{story}").outlet) == "CAUSEWAY"


@pytest.mark.parametrize(
    "style",
    [
        *STYLES,
        *HOUSES,
        *HEADS,
        *MORE_HEADS,
        *LATER_HEADS,
        *FURTHER_HEADS,
        *PRESSES,
        *MORE_PRESSES,
        *LATER_PRESSES,
    ],
    ids=lambda style: style.name,
)
def test_evidence_is_printed_in_the_article(style):
    said = stated.find(style.text)
    printed_words = " ".join(style.text.replace("**", "").split())
    for found in (said.outlet, said.title, said.byline, said.published):
        if found is not None:
            for part in found.evidence.split(" … "):
                assert part in printed_words


@pytest.mark.parametrize(("line", "day"), DAYS.items(), ids=ascii)
def test_a_day_under_the_title(line, day):
    said = stated.find(f"{TITLE}\n\n{line}\n\n{BODY}")
    assert (value(said.title), value(said.published)) == (TITLE, day)


@pytest.mark.parametrize(
    "line",
    [
        "The envoy came on 3 June 2014, a Tuesday, The Hague",
        "3 June 2014, Geneva talks",
        "Written on June 3, 2014 by candlelight",
        "He posted on June 3, 2014 by accident",
        "3 of the 14 envoys",
        "Kesk; Orlo [both] 3 envoys",
        "From: the capital",
        "AP-NY-13-42-87 1405EST",
    ],
)
def test_lines_that_only_look_like_it(line):
    said = stated.find(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{line}")
    assert (said.outlet, said.byline) == (None, None)
    assert said.published is None or "2014" in line


@pytest.mark.parametrize(
    ("head", "dateline"),
    [
        ("KESK, March 12 (VNA) — ", "KESK"),
        ("KESK, Verania, Monday, March 12 (VNA) -- ", "KESK, Verania"),
        ("Kesk (dpa) - ", "Kesk"),
        ("PORT ORLO, Orlo — ", "PORT ORLO, Orlo"),
        ("KESK/PORT ORLO (VNA) — ", "KESK/PORT ORLO"),
        ("KESK, MARCH 12\n\n", "KESK"),
        ("Kesk, 12 March 2019\n\n", "Kesk"),
        ("VRN-INT--Talks, 2nd Ld\n\n", None),
        ("UPDATE — ", None),
        ("He said — ", None),
        ("A B C D E F — ", None),
        ("", None),
    ],
)
def test_where_it_was_written(head, dateline):
    said = stated.find(f"{TITLE}\n\n{head}{BODY}")
    assert value(said.dateline) == dateline
    assert said.dateline is None or said.dateline.evidence in " ".join(head.split())


@pytest.mark.parametrize(
    ("foot", "named"),
    [
        ("Reuters, AFP", ["Reuters", "AFP"]),
        ("— AFP/dpa", ["AFP", "dpa"]),
        ("With files from The Canadian Press", ["The Canadian Press"]),
        ("The Associated Press contributed to this report.", ["The Associated Press"]),
        ("This report includes information from Reuters and AP.", ["Reuters", "AP"]),
        ("Reporting by Jana Dorn; Editing by Peter van Holm", ["Editing by Peter van Holm"]),
        ("Jana Dorn contributed to this report.", []),
        ("Reuters was told nothing.", []),
        ("Rosa, Tomas", []),
    ],
)
def test_whose_work_it_names(foot, named):
    said = stated.find(f"{TITLE}\n\n{BODY}\n\n{foot}")
    assert [one.value for one in said.credits] == named
    assert all(one.evidence in foot for one in said.credits)


def test_a_day_below_ranks_under_one_above():
    said = stated.find(f"{TITLE}\n\n12 March 2019\n\n{BODY}\n\nPublished: 20 March 2019")
    assert value(said.published) == "2019-03-12"


def test_the_paper_ranks_above_the_agency_it_credits():
    said = stated.find(f"KESK (VNA) — {BODY}\n\n© 2019 The Kesk Herald")
    assert value(said.outlet) == "The Kesk Herald"


def test_a_long_article_is_read_at_both_ends():
    middle = "\n\n".join([BODY] * 60)
    said = stated.find(f"{TITLE}\n\nBy Jana Dorn\n\n{middle}\n\n© 2019 The Kesk Herald")
    assert (value(said.title), value(said.byline), value(said.outlet)) == (
        TITLE,
        "Jana Dorn",
        "The Kesk Herald",
    )


def test_what_stands_in_the_middle_says_nothing_of_the_article():
    middle = "\n\n".join([BODY] * 30)
    said = stated.find(
        f"{middle}\n\nSource: The Kesk Herald\n\n12 March 2019\n\n© 2019 Kesk Post\n\n{middle}"
    )
    assert said == stated.Said()


# Pieces that the readers of lines look for, thrown together.
PIECES = st.sampled_from(
    [
        "By ",
        "Jana Dorn",
        " in Kesk",
        "KESK",
        ", March 12",
        " 2019",
        " (VNA)",
        " — ",
        "©",
        "Copyright ",
        "Source: ",
        "Published: ",
        "Updated ",
        "31 February 2019",
        "0000-00-00",
        "2019-13-40",
        "The Kesk Herald",
        "Follow ",
        " on Twitter",
        "\n",
        "\n\n",
        "# ",
        "---",
        "|",
        " • ",
        "/",
        "(",
        ")",
        "https://kesk.example/2019/99/99/",
        ".",
        "ſ",
        "²",
        "٣",
        "Title:",
        "Date=",
        "\xa0",
        "\t",
        "Reporting by ",
        "From our Correspondent",
        "’",
        "İ",
        "ß",
    ]
)


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join))
def test_no_text_makes_it_raise_and_days_exist(text):
    said = stated.find(text)
    if said.published is not None:
        date.fromisoformat(said.published.value)
    for found in (said.outlet, said.title, said.byline):
        assert found is None or found.value.strip()


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=600))
def test_any_text(text):
    stated.find(text)
    printed.dates(text)
    printed.month_days(text)
    press.is_outlet(text)
    press.is_masthead(text)
    press.is_person(text)
    press.without_company(text)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200000,
        "By " * 70000,
        "(" * 200000,
        "12 March " * 20000,
        "\n" * 200000,
        "A." * 100000,
        "© " * 100000,
        " • " * 70000,
        "KESK, " * 33000,
        "x\n" * 100000,
        "First published in " * 10000,
        "---\na: &a [x]\n" + "b: [*a, *a]\n" * 20000 + "---\n",
        "---\na: " + "[" * 50000,
        "SC/1\n" + "Council of " + "a-" * 190 + "!\nHeadline of many words here\n\n" + BODY,
        "TANTOV\n" + "News agency of " + "A" * 380 + "!\nHeadline of many words here\n\n" + BODY,
        "114 " * 50000,
        "Government of " + "a " * 190 + "!\nMinistry of Trade\nPress release\n\n" + BODY,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_lengths(text):
    stated.find(text)


@given(st.dates(min_value=date(1700, 1, 1), max_value=date(2199, 12, 31)))
def test_days_are_read_in_every_usual_form(day):
    month = printed.MONTHS[day.month - 1].capitalize()
    for form in (
        day.isoformat(),
        f"{day.day} {month} {day.year:04}",
        f"{month} {day.day}, {day.year:04}",
        f"{day.day} {month[:3]}. {day.year:04}",
        f"{day.day}th of {month}, {day.year:04}",
        f"{day.day}.{day.month}.{day.year:04}",
        f"{day.day:02}-{month[:3].upper()}-{day.year:04}",
    ):
        assert [found.day for found in printed.dates(f"({form}), they said")] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "31 April 2019",
        "29 February 2019",
        "2019-02-30",
        "3/4/2019",
        "12 March 19",
        "112 March 2019",
        "99.99.2019",
        "1.2.2019.4",
        "March 2019",
        "2019-03-121",
        "12 Marchmont 2019",
        "0000-01-01",
    ],
)
def test_what_is_no_full_day(text):
    assert printed.dates(text) == []


@pytest.mark.parametrize(
    "name",
    [
        "Jana Dorn",
        "Peter van Holm",
        "J. D. Orlo",
        "Ana María de la Cruz",
        "Omar al-Rashid",
        "O’Neill Sun-hee Park",
    ],
)
def test_names_of_people(name):
    assert press.is_person(name)


@pytest.mark.parametrize(
    "phrase",
    ["Jana", "the Minister", "By Monday", "Staff Writer", "envoys met", "Jana Dorn’s", "3 Envoys", ""],
)
def test_what_is_no_name(phrase):
    assert not press.is_person(phrase)
