"""Days told by how long something lasts, by the story below a headline, and by a move."""

from __future__ import annotations

from datetime import date

import pytest

from storywatch.model import GOES_ON, MOVED, POINTER, Happening
from storywatch.story import calendar
from tests.dates.test_events import happenings


def _days(text: str, day: str, words: str) -> set[str]:
    """The days, as of an article of ``day``, on which what has these words in its sentence is told."""
    told = [h for h in happenings(text) if h.weight >= POINTER and words in h.span.within(text)]
    return {_day(h, date.fromisoformat(day)) for h in told}


def _day(happening: Happening, published: date) -> str:
    if happening.undated:
        return "none"
    return str(calendar.resolve(happening.date, published)) if happening.date is not None else "as of"


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        ("The aid convoy has been blocked at Srebrin for nine days.", "1993-07-16", "1993-07-07"),
        ("The general strike in Kadria entered its fifth day on Tuesday.", "2011-03-22", "2011-03-18"),
        ("For the third day running, demonstrators besieged the Ministry.", "1978-12-14", "1978-12-12"),
        ("Prisoners at Saada continued their fast for the sixth day.", "1985-05-30", "1985-05-25"),
        ("The dockers of Port Lessing stayed out for a fifth day.", "2003-12-05", "2003-12-01"),
        ("The gates have now been shut for 48 hours.", "2015-01-20", "2015-01-18"),
        ("It is a month since the two armies withdrew from Hesk.", "1999-11-03", "1999-10"),
        # Not what is over, nor what is to be.
        ("The envoys talked for two days.", "1993-07-16", "as of"),
        ("The gates will be shut for two days.", "1993-07-16", "none"),
        ("The convoy has not been seen for nine days.", "1993-07-16", "as of"),
    ],
)
def test_what_lasts_is_told_of_the_day_on_which_it_began(text: str, day: str, told: str) -> None:
    assert told in _days(text, day, text[:12])


@pytest.mark.parametrize(
    ("head", "lead", "told"),
    [
        (
            "Two ministers resign over canal treaty",
            "The ministers of trade and of defence resigned on Monday over the canal treaty.",
            "1971-09-13",
        ),
        (
            "Kestria shuts border crossing",
            "Kestria shut its main crossing with Dorvania on Sunday night, officials said.",
            "1971-09-12",
        ),
        # Another matter's day is not taken.
        ("Harbour pilots strike", "The governor of Tarn was buried on Sunday.", "as of"),
        # Nor is what is to come.
        ("Kestria shuts border crossing", "Kestria will open its border crossing on Sunday.", "as of"),
    ],
)
def test_a_headline_has_the_day_of_what_it_heads(head: str, lead: str, told: str) -> None:
    assert _days(f"{head}\n\n{lead}\n", "1971-09-15", head) == {told}


def test_a_headline_joins_what_it_heads_as_one_telling() -> None:
    text = "Kestria shuts border crossing\n\nKestria shut its border crossing on Sunday.\n"
    (head,) = [h for h in happenings(text) if h.span.start == 0]
    assert GOES_ON in head.words


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        (
            "The summit, planned for this week, was shifted three days ago to April 14.",
            "1983-03-09",
            "1983-04-14",
        ),
        ("Deputies postponed Thursday's vote on the budget until 19 October.", "2010-10-05", "2010-10-19"),
        (
            "The hearing, due tomorrow, was put back to 12 May at the judge's request.",
            "1996-05-02",
            "1996-05-12",
        ),
        ("On Monday the council postponed its session to 3 June.", "1974-05-22", "1974-06-03"),
    ],
)
def test_what_is_moved_is_told_of_its_new_day_alone(text: str, day: str, told: str) -> None:
    assert _days(text, day, text[:12]) == {told}
    assert any(MOVED in h.words and h.status == "scheduled" for h in happenings(text))


def test_who_agrees_to_move_it_is_told_on_that_day_as_well() -> None:
    text = "Washford and Orsk agreed on Monday to move the signing from Thursday to 9 May."
    assert _days(text, "1989-05-03", "agreed") == {"1989-05-01", "1989-05-09"}


def test_a_day_and_what_befell_when_it_came_are_both_told_of_it() -> None:
    text = (
        "The deal had been struck in the small hours of Tuesday, when both premiers emerged with grey faces."
    )
    told = [h.title for h in happenings(text) if h.weight >= POINTER and h.date is not None]
    assert any("struck" in title for title in told)
    assert any("emerged" in title for title in told)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "There was a shooting at the checkpoint of Imra on Tuesday in which two soldiers died.",
            "2003-08-19",
        ),
        ("There were riots in Port Lessing on Monday, and the barracks were burnt.", "2003-08-18"),
        ("They came out of the mine one by one on Wednesday, and the last was the foreman.", "2003-08-20"),
        ("Last night's explosion at the embassy in Darsa woke the cook.", "2003-08-21"),
    ],
)
def test_what_there_was_on_a_day_is_told(text: str, day: str) -> None:
    assert day in _days(text, "2003-08-22", text[:12])


def test_words_passed_to_and_fro_without_a_day_found_no_entry() -> None:
    text = (
        "Gunmen attacked the consulate in Tarn on Wednesday. The guard at the gate was hurt in the leg. "
        "The street behind the market is quiet now. "
        "Kestria demanded an apology from the governor. Dorvania has already thrown out nine diplomats."
    )
    told = [h for h in happenings(text) if h.weight >= POINTER]
    assert not [h for h in told if "apology" in h.span.within(text) or "thrown" in h.span.within(text)]


def test_what_is_to_come_on_no_day_stays_an_entry() -> None:
    text = (
        "Gunmen attacked the consulate in Tarn on Wednesday. The guard at the gate was hurt in the leg. "
        "The street behind the market is quiet now. "
        "Kestria and Dorvania will sign a treaty on the consulates of both."
    )
    assert [h for h in happenings(text) if h.undated and h.weight >= POINTER and h.status == "scheduled"]
