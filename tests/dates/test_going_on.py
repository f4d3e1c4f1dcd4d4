"""Happenings whose day is told before them or behind another noun, and those that came to nothing."""

from __future__ import annotations

from datetime import date

import pytest

from storywatch.model import GOES_ON, Happening
from storywatch.story import calendar
from tests.dates.test_events import founding, happenings

DAY = date(1987, 10, 26)  # a Monday
_SINCE = "Kestrel expelled two envoys in August. Corvane protested to the council. A third envoy left.\n\n"


def _day(happening: Happening) -> str:
    if happening.undated:
        return "none"
    return str(calendar.resolve(happening.date, DAY)) if happening.date is not None else "as of"


def _found(text: str) -> list[Happening]:
    return [h for h in founding(_SINCE + text) if h.span.start >= len(_SINCE)]


def _told(text: str, words: str) -> Happening:
    (found,) = [h for h in _found(text) if words in h.title]
    return found


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Gunners shelled the ferry Alda on Saturday. Two men were killed.", "killed", "1987-10-24"),
        ("Commandos boarded the Alda on 12 October. One deckhand drowned.", "drowned", "1987-10-12"),
        (
            "The consul was seized on Friday. His clerks were released at the frontier.",
            "released",
            "1987-10-23",
        ),
    ],
)
def test_what_is_told_next_goes_on_from_that_day(text: str, words: str, day: str) -> None:
    told = _told(text, words)
    assert _day(told) == day
    assert GOES_ON in told.words


@pytest.mark.parametrize(
    "text",
    [
        "Gunners shelled the ferry Alda on Saturday. Corvane has closed the harbour.",
        "The envoys will meet on Friday. Two men were killed.",
        "Gunners shelled the ferry Alda on Saturday. The sea was calm. Two men were killed.",
    ],
)
def test_nothing_else_does(text: str) -> None:
    assert not any(GOES_ON in h.words for h in happenings(_SINCE + text))


@pytest.mark.parametrize(
    ("text", "words", "day", "status"),
    [
        (
            "The two ministers agreed on Saturday to meet in Lisk on 9 November.",
            "meet",
            "1987-11-09",
            "scheduled",
        ),
        ("Mr. Hale is to preside over a conference on 4 November.", "preside", "1987-11-04", "scheduled"),
        ("Sir Piers handed in his protest on the 14th of October.", "handed", "1987-10-14", "happened"),
        ("The master appeared before the magistrate on Friday.", "appeared", "1987-10-23", "happened"),
        ("It was on 14 October that the guards shot down the pilot.", "shot", "1987-10-14", "happened"),
    ],
)
def test_a_day_belongs_to_what_was_done_on_it(text: str, words: str, day: str, status: str) -> None:
    told = [h for h in _found(text) if words in h.title and _day(h) == day]
    assert [h.status for h in told] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "The visit of the crown prince, planned for 3 November, is off.",
        "There will be no meeting on Thursday, Mr. Hale said.",
        "The talks on Friday never took place.",
        "The delegates never met on Friday as had been planned.",
    ],
)
def test_an_appointment_that_came_to_nothing_is_called_off(text: str) -> None:
    assert "cancelled" in {h.status for h in _found(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador's visit on 4 November has not been put off.",
        "The lights of the port are off.",
        "The ministers failed to reach agreement on Friday.",
        "Nobody met the envoy, who landed on Friday.",
    ],
)
def test_what_stands_or_is_no_appointment_is_not(text: str) -> None:
    assert "cancelled" not in {h.status for h in _found(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Talks, held in Lisk on Friday, had failed to end the strike.", "=meeting"),
        ("The tariff talks in Lisk on Friday were stormy.", "=meeting"),
        ("The cabinet sat until three on Saturday morning.", "=meeting"),
        ("Ambassador Renner was called in on Saturday.", "=summons"),
        ("The envoy handed over a note of protest on Saturday.", "=note"),
        ("Kestrel gave Morvia until Friday to release the pilots.", "=term"),
        ("The battery fired upon a steam launch on Friday.", "=strike"),
        ("General Orban was relieved of his command on Saturday.", "=resignation"),
        ("The two sides exchanged 40 prisoners on Saturday.", "=release"),
        ("The consul was set at liberty on 14 October.", "=release"),
        ("The court ruled on Friday that the ship must sail.", "=ruling"),
        ("Kestrel barred Morvian aircraft from its skies on Friday.", "=ban"),
    ],
)
def test_a_kind_is_told_by_what_a_verb_is_done_to(text: str, kind: str) -> None:
    assert any(kind in h.words for h in happenings(_SINCE + text) if h.span.start >= len(_SINCE))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A patrol boat struck a mine on Friday.", "=strike"),
        ("The consul was marched out of his house on Friday.", "=protest"),
        ("The last sacks came off the road on Friday.", "=resignation"),
        ("The tariff talks in Lisk on Friday were stormy.", "=sanction"),
        ("Gunners opened fire on a ferry on Friday.", "=opening"),
    ],
)
def test_and_not_by_the_verb_alone(text: str, kind: str) -> None:
    assert all(kind not in h.words for h in happenings(_SINCE + text) if h.span.start >= len(_SINCE))


def test_only_saying_what_has_its_day_anyhow_is_no_entry() -> None:
    text = "Mr. Renner confirmed that the secretaries would meet in Lisk on Thursday."
    assert [h.title.startswith("The secretaries") for h in _found(text)] == [True]
