"""The day of what a sentence tells, where it counts from another, calls off what has one, or lasts."""

from __future__ import annotations

from datetime import date

import pytest

from storywatch import reading
from storywatch.model import POINTER, Mention
from storywatch.story.timeline import mention_of


def told(text: str, day: str) -> list[Mention]:
    """What a text of that day tells."""
    return [mention_of(h, date.fromisoformat(day)) for h in reading.read(text + "\n", 1).happenings]


def about(text: str, day: str, words: str) -> set[str]:
    """The days and states on which the tellings with these words in their titles are told."""
    return {f"{m.date} {m.status}" for m in told(text, day) if words in m.title}


@pytest.mark.parametrize(
    ("day", "text", "words", "want"),
    [
        (
            "2009-03-13",
            "Thirty-one days after he was seized on the coast road, the engineer was put on a plane home.",
            "He was seized",
            "2009-02-10 happened",
        ),
        (
            "1991-08-23",
            "Forty-eight hours after the tanks reached the capital, the putschists gave up.",
            "The tanks reached the capital",
            "1991-08-21 happened",
        ),
        (
            "1983-04-21",
            "The council of Ostmark rejected the offer on Wednesday, a day before talks were to resume.",
            "Talks were to resume",
            "1983-04-21 scheduled",
        ),
        (
            "2002-10-11",
            "Kestria recalled its ambassador on Monday, two days after the raid on Port Ansel.",
            "The raid on Port Ansel",
            "2002-10-05 happened",
        ),
        (
            "2005-11-09",
            "The union turned down the plan on Monday, two days ahead of the talks in Orsa.",
            "The talks in Orsa",
            "2005-11-09 happened",
        ),
        (
            "2015-06-12",
            "Three weeks after the coup in Damar, the general met reporters on Thursday.",
            "The coup in Damar",
            "2015-05-21 happened",
        ),
    ],
)
def test_a_day_is_counted_from_another(day: str, text: str, words: str, want: str) -> None:
    assert want in about(text, day, words)


@pytest.mark.parametrize(
    ("day", "text", "want"),
    [
        (
            "1999-04-22",
            "President Ilves pulled the plug Tuesday on Friday's summit with the rebel chiefs.",
            "1999-04-23 cancelled",
        ),
        (
            "2003-10-09",
            "Belmora yesterday scrapped the joint manoeuvres that were to open on Monday.",
            "2003-10-13 cancelled",
        ),
        (
            "2013-05-17",
            "Officials in Drava on Wednesday called off talks with the miners planned for next Tuesday.",
            "2013-05-21 cancelled",
        ),
        (
            "1961-12-08",
            "The Prime Minister scrapped a visit to Osterland on Thursday that had been set for 18 December.",
            "1961-12-18 cancelled",
        ),
        (
            "2019-05-17",
            "Lawmakers put off Thursday's vote on the dam until the 30th so that engineers can testify.",
            "2019-05-30 scheduled",
        ),
    ],
)
def test_what_is_called_off_or_moved_is_of_its_own_day(day: str, text: str, want: str) -> None:
    earnest = [f"{m.date} {m.status}" for m in told(text, day) if m.weight >= POINTER]
    assert earnest == [want]


@pytest.mark.parametrize(
    ("day", "text", "want"),
    [
        (
            "2012-06-15",
            "Commissioner Ferro will be in Tarbes next Monday and Tuesday.",
            "2012-06-18/2012-06-19",
        ),
        (
            "2006-04-28",
            "The ministers conferred in Oberau last Thursday and Friday.",
            "2006-04-20/2006-04-21",
        ),
        ("2010-02-26", "The commission sat last Monday to Wednesday in Velm.", "2010-02-22/2010-02-24"),
    ],
)
def test_what_stands_before_the_first_of_two_days_is_said_of_both(day: str, text: str, want: str) -> None:
    assert [str(m.date) for m in told(text, day) if m.weight >= POINTER] == [want]


@pytest.mark.parametrize(
    "text",
    [
        "The governor has ruled the province since 1951.",
        "Trade between the two countries has doubled since 2015.",
        "Shares in Ostrava Bank tumbled on Thursday.",
        "Until this month hauliers paid nothing at the Ursk bridge.",
    ],
)
def test_what_goes_on_for_years_and_what_markets_do_is_no_event(text: str) -> None:
    assert not [m for m in told(text, "2020-06-26") if m.weight >= POINTER]


def test_who_is_held_since_a_month_is_an_event() -> None:
    assert "1986-03 happened" in about(
        "The journalist Ilse Wenck has been held in Tarsk since last March.", "1987-02-13", "Ilse Wenck"
    )


def test_time_to_do_something_ends_on_its_day() -> None:
    text = "Farmers have until 10 October to apply for the money."
    assert [str(m.date) for m in told(text, "2009-09-25") if m.weight >= POINTER] == ["2009-10-10"]


@pytest.mark.parametrize(
    ("day", "text", "want"),
    [
        ("2012-05-25", "A three-day meeting of the board opens in Velm on Tuesday.", "2012-05-29/2012-05-31"),
        ("2012-05-25", "The king leaves on Monday on a four-day visit to Kestria.", "2012-05-28/2012-05-31"),
        (
            "1976-12-10",
            "The presidents will meet for three days from Jan. 14 in Corvo.",
            "1977-01-14/1977-01-16",
        ),
        ("1988-03-04", "The ministers ended a two-day session in Orsa on Thursday.", "1988-03-02/1988-03-03"),
        ("1988-03-04", "The ministers held a session in Orsa on Thursday.", "1988-03-03"),
        ("1988-03-04", "A 50-day session of the council opened in Orsa on Thursday.", "1988-03-03"),
    ],
)
def test_what_takes_several_days_is_of_all_of_them(day: str, text: str, want: str) -> None:
    assert [str(m.date) for m in told(text, day) if m.weight >= POINTER] == [want]


def test_a_deal_and_what_it_demands_have_days_of_their_own() -> None:
    text = "Under the bargain struck last May, Sarvania has until 20 August to hand over the documents."
    days = {str(m.date) for m in told(text, "2014-07-31")}
    assert days == {"2014-05", "2014-08-20"}


def test_an_official_tells_in_marks_what_will_be() -> None:
    text = '"The guns will fall silent at midnight on Tuesday," announced the mediator, Ole Brandt.'
    assert "2004-05-25 scheduled" in about(text, "2004-05-21", "The guns")
    text = '"I will be silent on Tuesday," announced the mediator, Ole Brandt.'
    assert not [m for m in told(text, "2004-05-21") if m.weight >= POINTER and m.status == "scheduled"]


def test_what_is_told_by_its_distance_to_something_else_has_no_day() -> None:
    text = "The ministers came to Velm on Monday.\n\nKharis barred the crossing a day after the raid.\n"
    assert "2012-05-25 happened" not in about(text, "2012-05-25", "Kharis barred")


def test_what_happens_on_a_day_is_told_behind_it() -> None:
    text = "That happens on Tuesday, when the two ministers meet in Velm."
    assert about(text, "1976-04-08", "ministers") == {"1976-04-13 scheduled"}


@pytest.mark.parametrize(
    ("day", "text", "said"),
    [
        ("2006-03-10", "Officials in Dravia said Thursday the frigate would sail for home.", "2006-03-09"),
        ("2014-05-16", "Minister Ana Rus said late Tuesday her country would vote against.", "2014-05-13"),
    ],
)
def test_a_day_right_behind_the_saying_is_its_own(day: str, text: str, said: str) -> None:
    assert {f"{m.date} {m.status}" for m in told(text, day) if m.weight >= POINTER and m.date} == {
        f"{said} happened"
    }


def test_what_came_about_when_another_thing_did_is_of_its_day() -> None:
    text = "The recorder was found on Monday. All 40 aboard died when the plane came down last October.\n"
    assert about(text, "2019-01-16", "All 40 aboard") == {"2018-10 happened"}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Two officers were charged with shooting a guard in March.", "2018-03 claimed"),
        ("He was convicted on Monday of bombing a train on 3 May.", "2018-05-03 happened"),
        ("Brandt confessed to killing his cousin by strangling her in 2016.", "2016 happened"),
    ],
)
def test_a_crime_has_a_day_of_its_own(text: str, want: str) -> None:
    assert want in {f"{m.date} {m.status}" for m in told(text, "2019-01-16") if m.weight >= POINTER}


def test_a_happening_with_its_day_is_told_once() -> None:
    text = "An explosion on Thursday morning destroyed a hospital in Lisk."
    assert [str(m.date) for m in told(text, "2015-01-31") if m.weight >= POINTER] == ["2015-01-29"]


@pytest.mark.parametrize(
    "text",
    [
        "The union agreed to cut its emissions to 40 per cent of 1990 levels.",
        "Korth was acknowledged in the painter's 1989 autobiography.",
        "Captain Ruel has flown for the line for three years.",
        "The general is due to retire next year.",
    ],
)
def test_years_of_things_and_of_careers_are_no_events(text: str) -> None:
    assert not [m for m in told(text, "2014-12-30") if m.weight >= POINTER and m.stated and m.date]


def test_words_that_come_as_something_happens_are_not_told_twice() -> None:
    text = "Her words came Tuesday as the leaders in Velm failed to agree on a text."
    assert len([m for m in told(text, "2017-04-11") if m.weight >= POINTER]) == 1


def test_hours_after_is_the_same_day() -> None:
    text = "Korth arrived in Velm hours after making the statement."
    assert about(text, "2017-04-11", "Korth arrived") == {"2017-04-11 happened"}


def test_a_war_that_has_gone_on_since_a_year_began_then() -> None:
    assert "2011 happened" in about("The war in Ostrana has been going on since 2011.", "2017-04-11", "war")
