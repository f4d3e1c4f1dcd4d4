"""Events that are spoken of in passing: found once the events are known, and of no more weight than that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import isfinite

from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import (
    PASSING,
    Anchor,
    DateExpression,
    DateRule,
    DateValue,
    Event,
    Happening,
    Ruling,
    Sentence,
    Span,
)
from storywatch.story import pointers, timeline
from storywatch.story.drafts import Draft
from storywatch.story.pointers import Affair, Article, Line
from storywatch.story.retelling import Account, retell
from tests.story.test_timeline import telling
from tests.work import lines_run

MAY = date(1974, 5, 14)
IDLE = frozenset(
    "the a an of on in to at by its his is has had been not nor was were and that for with".split()
)
LEMMAS = {
    "closed": "close", "lorries": "lorry", "fired": "fire", "burnt": "burn", "burns": "burn",
    "guards": "guard", "trams": "tram", "stood": "stand",
}  # fmt: skip


def sentences(text: str, source: int = 1) -> list[Sentence]:
    """A sentence a line, its lemmas by a table of ours."""
    found, at = [], 0
    for line in text.split("\n"):
        words = [word.lower() for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", line)]
        lemmas = " ".join(LEMMAS.get(word, word) for word in words if word not in IDLE)
        found.append(Sentence(Span(source, at, at + len(line)), lemmas))
        at += len(line) + 1
    return found


def lines_of(text: str, source: int = 1, dates: Sequence[DateExpression] = ()) -> tuple[Line, ...]:
    return pointers.lines(sentences(text, source), text, dates, MAY)


SALT = """Selm closed the salt road to lorries
Guards of Selm fired on a lorry near Orvan
A customs shed at Orvan burnt down
The prime ministers meet in Lanz"""
THEIRS = """The trams stood in the capital
Since the fire at Orvan the customs shed is a ruin
No wood to be had"""
ROAD = telling(1, "Selm closed the salt road", "close salt road lorry =closing", "Selm")
FIRE = telling(1, "A customs shed burnt down", "customs shed burn", "Orvan", start=40)
LANZ = telling(1, "The prime ministers meet", "meet =meeting", "Lanz", start=80)


def told_on(day: int, *told: Happening) -> list[Affair]:
    """Events of a day in May, each told once by the first article."""
    when = DateValue.day(date(1974, 5, day))
    return [Affair([timeline.mention_of(one, when.first)], when, "happened") for one in told]


def found(affairs: Sequence[Affair], *texts: str) -> dict[int, list[str]]:
    """What the second and any further article say in passing, by the place of the event."""
    articles = [Article(1, date(1974, 5, 3), lines_of(SALT))]
    articles += [Article(n, MAY, lines_of(text, n)) for n, text in enumerate(texts, 2)]
    passing = pointers.passing(affairs, articles)
    return {event: [m.title for m in mentions] for event, mentions in passing.items()}


def test_an_event_is_known_again_by_its_rare_words_and_names() -> None:
    affairs = told_on(2, ROAD, FIRE, LANZ)
    assert found(affairs, THEIRS)[1] == ["Since the fire at Orvan the customs shed is a ruin"]


def test_an_article_that_tells_the_event_does_not_mention_it_besides() -> None:
    affairs = told_on(2, ROAD, FIRE, LANZ)
    again = [*affairs[1].mentions, replace(affairs[1].mentions[0], span=Span(2, 500, 560))]
    affairs[1] = affairs[1]._replace(mentions=again)
    assert 1 not in found(affairs, THEIRS)


def test_an_article_mentions_an_event_where_it_most_likely_does() -> None:
    affairs = told_on(2, ROAD, FIRE, LANZ)
    text = """Orvan is quiet
The customs shed at Orvan burnt to the ground
Nobody at the customs shed of Orvan had a match
The shed was the pride of the customs at Orvan"""
    printed = text.split("\n")
    told = found(affairs, text)[1]
    assert printed[1] in told
    assert printed[0] not in told
    assert len(told) == pointers.MANY


def test_each_of_two_articles_may_mention_it() -> None:
    affairs = told_on(2, ROAD, FIRE, LANZ)
    texts = "The ruin of the customs shed at Orvan smokes", "At Orvan they sweep out the burnt customs shed"
    assert found(affairs, *texts)[1] == list(texts)


def test_what_shares_nothing_speaks_of_nothing() -> None:
    affairs = told_on(2, ROAD, FIRE, LANZ)
    assert found(affairs, "The harvest of plums was good\nPoets read aloud until morning") == {}


def test_without_events_or_articles_nothing_is_found() -> None:
    assert pointers.passing([], []) == {}
    assert pointers.passing([], [Article(1, MAY, lines_of(SALT))]) == {}
    assert pointers.passing(told_on(2, ROAD), []) == {}


def test_a_nameplate_speaks_of_nothing() -> None:
    affairs = told_on(2, LANZ, ROAD, FIRE)
    assert found(affairs, "Lanz\nPlums were cheap at the market and poets read aloud") == {}


def test_furniture_is_no_line() -> None:
    told = sentences(SALT)
    told[1] = replace(told[1], furniture=True)
    assert [line.printed for line in pointers.lines(told, SALT, (), MAY)] == [
        text for number, text in enumerate(SALT.split("\n")) if number != 1
    ]


def test_words_with_a_capital_are_names_where_they_have_it_inside_a_sentence_too() -> None:
    first, second = lines_of("Orvan burnt down\nPlums from Orvan rot")
    assert "orvan" in first.names
    assert "orvan" not in first.words
    assert "plums" in second.words
    (loud,) = lines_of("SALT ROAD CLOSED BY SELM")
    assert not loud.names
    assert {"salt", "road", "selm"} <= loud.words


def test_what_stands_behind_the_or_an_owner_is_told_as_known() -> None:
    (line,) = lines_of("They spoke of Selm's long ban, and of the salt road, and of a truce")
    assert {"ban", "salt", "road"} <= line.known
    assert "truce" not in line.known


def test_a_day_that_is_told_is_the_days_of_its_sentence_alone() -> None:
    text = "On Thursday the road closed\nPlums were cheap"
    date_of = DateExpression(Span(1, 3, 11), DateRule("fixed", value="1974-05-02"), "past")
    first, second = lines_of(text, dates=[date_of])
    assert first.days == (DateValue.day(date(1974, 5, 2)),)
    assert second.days == ()


def test_how_old_something_is_tells_its_day() -> None:
    of = {
        "The twelve-day-old ban": ("1974-05-01", "1974-05-03"),
        "A 3-week-old quarrel": ("1974-04-20", "1974-04-26"),
        "the two-year-old treaty": ("1971-11-14", "1972-11-12"),
    }
    for text, (first, last) in of.items():
        (line,) = lines_of(text)
        assert [(str(day.first), str(day.last)) for day in line.days] == [(first, last)]
    for text in ("The many-day-old ban", "the 999-year-old law", "a day-old lamb"):
        (line,) = pointers.lines(sentences(text), text, (), date(300, 1, 1))
        assert line.days == ()


def test_the_day_of_an_event_speaks_for_it() -> None:
    affairs = told_on(2, ROAD, FIRE, LANZ)
    other = told_on(6, replace(FIRE, title="Another shed burnt down", span=Span(1, 300, 360)))
    line = "A shed burns: what that twelve-day-old fire left"
    odds = {
        pair.event: pair.signs
        for pair in pointers.pairs([*affairs, *other], [Article(2, MAY, lines_of(line, 2))])
    }
    day = list(pointers.WEIGHTS).index("day")
    assert odds[1][day] > 0.5
    assert odds[3][day] == 0


def test_every_sign_has_a_weight() -> None:
    pairs = pointers.pairs(told_on(2, ROAD), [Article(2, MAY, lines_of("The salt road is shut", 2))])
    assert {len(pair.signs) for pair in pairs} == {len(pointers.WEIGHTS)}


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=60), max_size=6), st.dates())
def test_any_text_is_taken(printed: list[str], day: date) -> None:
    text = "\n".join(printed)
    when = DateValue.day(day)
    lines = pointers.lines(sentences(text, 2), text, (), day)
    affairs = [Affair([timeline.mention_of(ROAD, day)], when, "happened")]
    for pair in pointers.pairs(affairs, [Article(2, day, lines)]):
        assert all(map(isfinite, pair.signs))


def test_a_sentence_of_any_length_is_looked_at_in_part() -> None:
    def work(size: int) -> int:
        text = f"{size} " + "the salt road of Selm’s " * size
        told = sentences(text, 2)
        return lines_run(lambda: pointers.lines(told, text, (), MAY))

    assert work(20_000) <= 2 * work(1_000)


def test_of_an_article_without_end_the_beginning_is_looked_at() -> None:
    lines = lines_of("The salt road is shut\n" * (pointers.LINES + 100), 2)
    assert len(lines) == pointers.LINES


# --- in the story -----------------------------------------------------------------------------------

THEIRS = (
    "The trams stood in the capital\nSince the fire at Orvan the customs shed is a ruin\nNo wood to be had"
)
STORY = [
    Account(1, date(1974, 5, 3), (ROAD, FIRE, LANZ), lines_of(SALT)),
    Account(2, MAY, (), lines_of(THEIRS, 2)),
]


def arrived(
    accounts: Sequence[Account], events: Sequence[Event] = (), ruled: Sequence[Ruling] = ()
) -> list[Event]:
    """The events as they stand when these articles have been looked at together."""
    known = {event.id: event for event in events}
    folded = retell(events, accounts, ruled)
    for gone in folded.gone:
        del known[gone]
    for event in folded.changed:
        number = event.id or max(known, default=0) + 1
        known[number] = replace(event, id=number)
    return [known[number] for number in sorted(known)]


def test_a_mention_in_passing_adds_a_source_and_moves_nothing() -> None:
    alone = arrived(STORY[:1])
    both = arrived(STORY)
    assert [(e.title, e.date, e.status) for e in both] == [(e.title, e.date, e.status) for e in alone]
    (fire,) = (e for e in both if "shed" in e.title)
    (mention,) = (m for m in fire.mentions if m.span.source == 2)
    assert mention.weight == PASSING
    assert mention not in fire.tellings
    assert fire.origins == 2


def test_found_anew_it_is_the_same() -> None:
    events = arrived(STORY)
    again = retell(events, STORY)
    assert (again.changed, again.gone) == ([], [])


def test_it_goes_where_nothing_is_told_any_more() -> None:
    events = arrived(STORY)
    left = arrived([replace(STORY[0], happenings=(ROAD, LANZ)), STORY[1]], events)
    assert not [event for event in left if "shed" in event.title]
    assert len(left) == 2


def test_what_others_say_in_passing_stays_while_an_article_is_folded() -> None:
    events = arrived(STORY)
    folded = timeline.fold(events, 3, [telling(3, "Poets read", "poet read", "Lanz")], MAY)
    assert {event.id for event in folded.changed} == {0}


def test_an_article_that_is_folded_anew_waits_for_its_mentions() -> None:
    events = arrived(STORY)
    folded = timeline.fold(events, 2, [], MAY)
    assert [len(event.mentions) for event in folded.changed] == [1]


def test_nothing_points_at_what_the_reader_has_dropped() -> None:
    (fire,) = (e for e in arrived(STORY) if "shed" in e.title)
    ruling = Ruling("hand", dropped=True, tellings=tuple(Anchor(m.span, m.title) for m in fire.tellings))
    (dropped,) = (e for e in arrived(STORY, ruled=[ruling]) if "shed" in e.title)
    assert dropped.dropped
    assert {m.span.source for m in dropped.mentions} == {1}


def test_what_the_reader_has_parted_does_not_come_back_in_passing() -> None:
    span = STORY[1].lines[1].span
    fire_too = replace(FIRE, span=span, title="The fire at Orvan")
    story = [STORY[0], replace(STORY[1], happenings=(fire_too,))]
    (fire,) = (e for e in arrived(story) if "shed" in e.title)
    assert {m.span for m in fire.mentions} == {FIRE.span, span}
    hands = [
        Ruling("one", tellings=(Anchor(FIRE.span, FIRE.title),)),
        Ruling("two", tellings=(Anchor(span, fire_too.title),)),
    ]
    parted = arrived(story, ruled=hands)
    homes = [e.title for e in parted if span in {m.span for m in e.mentions}]
    assert homes == ["The fire at Orvan"]


def test_a_draft_keeps_them_apart() -> None:
    (fire,) = (e for e in arrived(STORY) if "shed" in e.title)
    draft = Draft(fire.id, list(fire.mentions))
    assert tuple(draft.mentions) == fire.tellings
    assert [m.weight for m in draft.passing] == [PASSING]
    assert draft.untouched(fire)
    assert draft.event() == fire
