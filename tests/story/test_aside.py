"""What is kept off the timeline: news without a day in an article that gives most of its news one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from storywatch import reading
from storywatch.model import LOOSE, POINTER, Event
from storywatch.story.timeline import fold

DATED = """\
The two envoys met at Lake Orsa on Tuesday. They signed a protocol on fishing on Wednesday. The assembly of
Veldonia will vote on it on 12 May.

"""
LOOSELY = "Veldonia has expelled the consul of Marrak.\n\n"


def shown(*texts: str) -> dict[str, bool]:
    """By title, whether the events of these articles of one day are on the timeline."""
    events: list[Event] = []
    for number, text in enumerate(texts, 1):
        told = reading.read(text, number).happenings
        folded = fold(events, number, told, date(1994, 4, 29))
        kept = {e.id: e for e in events} | {e.id: e for e in folded.changed if e.id}
        fresh = [e for e in folded.changed if not e.id]
        events = [e for e in kept.values() if e.id not in folded.gone]
        for event in fresh:
            events.append(replace(event, id=len(events) + 1))
    return {event.title: not event.dropped for event in events}


def test_news_without_a_day_among_dated_news_is_kept_aside() -> None:
    told = shown(LOOSELY + DATED)
    aside = [title for title, on in told.items() if not on]
    assert aside == ["Veldonia has expelled the consul of Marrak"]
    assert sum(told.values()) >= 3


def test_it_comes_back_with_the_first_other_article_that_tells_it() -> None:
    told = shown(LOOSELY + DATED, "The consul of Marrak was expelled by Veldonia on Thursday.\n")
    assert all(told.values())


def test_where_nothing_has_a_day_all_of_it_is_of_the_articles_day() -> None:
    told = shown("Veldonia expels consul\n\nVeldonia has expelled the consul of Marrak.\n")
    assert told
    assert all(told.values())


def test_only_what_has_no_day_is_loose() -> None:
    told = reading.read(LOOSELY + DATED, 1).happenings
    assert [h for h in told if LOOSE in h.words]
    assert all(h.date is None and h.weight >= POINTER for h in told if LOOSE in h.words)
