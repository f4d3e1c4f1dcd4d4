"""Happenings become events: merging, status, dates, importance; folding again changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.model import MOVED, POINTER, DateRule, DateValue, Event, EventStatus, Happening, Mention, Span
from storywatch.story import calendar, drafts, outcome, ties, timeline
from tests.work import lines_run

TUESDAY = date(2019, 3, 12)
ON_MONDAY = DateRule("weekday", n=0)


def telling(
    source: int,
    title: str,
    words: str,
    names: str,
    when: DateRule | None = None,
    status: EventStatus = "happened",
    *,
    undated: bool = False,
    weight: float = 0.8,
    start: int = 0,
) -> Happening:
    return Happening(
        Span(source, start, start + 60), title, status, when, undated,
        tuple(words.split()), tuple(names.split()), weight,
    )  # fmt: skip


def folded(*articles: tuple[Sequence[Happening], date | None]) -> list[Event]:
    """The timeline after these articles, folded one after the other as the desk does."""
    events: dict[int, Event] = {}
    for source, (happenings, day) in enumerate(articles, start=1):
        result = timeline.fold(list(events.values()), source, happenings, day)
        for event in result.changed:
            number = event.id or max(events, default=0) + 1
            events[number] = replace(event, id=number)
        for gone in result.gone:
            del events[gone]
    return list(events.values())


RECALL = telling(
    1, "Belmarra recalls its ambassador", "recall ambassador =expulsion", "Belmarra Kardavia", ON_MONDAY
)
RECALL_TOO = telling(
    2, "Belmarra called home its envoy", "call home ambassador =expulsion", "Belmarra Kardavia",
    DateRule("fixed", value="2019-03-11"),
)  # fmt: skip


def test_one_event_told_twice_is_one_line() -> None:
    (event,) = folded(([RECALL], TUESDAY), ([RECALL_TOO], date(2019, 3, 14)))
    assert event.date == DateValue.parse("2019-03-11")
    assert [m.span.source for m in event.mentions] == [1, 2]
    assert event.origins == 2


def test_the_title_says_what_happened_rather_than_what_somebody_says_of_it() -> None:
    blamed = telling(
        2, "Kardavia condemned the recall of an ambassador", "condemn recall ambassador =expulsion",
        "Belmarra Kardavia", ON_MONDAY, weight=1.0,
    )  # fmt: skip
    (event,) = folded(([RECALL], TUESDAY), ([blamed], TUESDAY))
    assert event.title == RECALL.title
    assert outcome.title_of([m for m in event.mentions if m.span.source == 2], "happened") == blamed.title


def test_the_title_is_that_of_a_telling_that_knows_the_day() -> None:
    looking_back = telling(
        2, "Kardavia cooled relations after the recall of an ambassador", "recall ambassador =expulsion",
        "Belmarra Kardavia", DateRule("fixed", value="2019-03"), weight=1.0,
    )  # fmt: skip
    (event,) = folded(([RECALL], TUESDAY), ([looking_back], date(2019, 3, 28)))
    assert len(event.mentions) == 2
    assert event.title == RECALL.title


def test_a_line_that_names_only_the_thing_gives_way_to_one_that_tells_it() -> None:
    short = replace(RECALL_TOO, title="The recall", weight=1.0)
    (event,) = folded(([short], TUESDAY), ([RECALL], TUESDAY))
    assert event.title == RECALL.title


def test_the_same_words_weeks_apart_are_two_events() -> None:
    later = replace(RECALL_TOO, date=DateRule("fixed", value="2019-04-11"))
    assert len(folded(([RECALL], TUESDAY), ([later], date(2019, 4, 12)))) == 2


def test_other_people_are_another_event() -> None:
    other = replace(RECALL_TOO, names=("Estmark", "Lusonia"))
    assert len(folded(([RECALL], TUESDAY), ([other], date(2019, 3, 14)))) == 2


def test_two_sayings_of_one_day_need_like_words() -> None:
    ours = telling(1, "Vidal says A", "grain ban silo =statement", "Tomas Vidal", ON_MONDAY)
    other = telling(2, "Vidal says B", "sailor prison mercy =statement", "Tomas Vidal", ON_MONDAY)
    assert len(folded(([ours], TUESDAY), ([other], TUESDAY))) == 2


VISIT = telling(
    1, "De Brouckere is due in Sarnov", "due visit =visit", "Brouckere Sarnov",
    DateRule("weekday", n=2, lean="future"), "scheduled",
)  # fmt: skip


def test_what_was_due_and_happened_is_one_event_with_a_history() -> None:
    came = telling(2, "Serban receives de Brouckere", "receive envoy =meeting", "Serban Brouckere Sarnov",
                   DateRule("shift", unit="day", n=-1))  # fmt: skip
    (event,) = folded(([VISIT], TUESDAY), ([came], date(2019, 3, 14)))
    assert event.status == "happened"
    assert [m.status for m in event.mentions] == ["scheduled", "happened"]
    assert str(event.date) == "2019-03-13"


def test_what_happened_is_dated_by_the_day_it_came_about() -> None:
    came = telling(2, "De Brouckere arrives in Sarnov", "arrive visit =visit", "Brouckere Sarnov",
                   DateRule("fixed", value="2019-03-14"))  # fmt: skip
    (event,) = folded(([VISIT], TUESDAY), ([came], date(2019, 3, 15)))
    assert (str(event.date), event.status) == ("2019-03-14", "happened")


def test_what_is_put_off_keeps_its_line_on_the_new_day() -> None:
    def day(text: str) -> DateRule:
        return DateRule("fixed", value=text)

    plan = telling(1, "The summit opens", "summit =meeting", "Velm", day("2019-03-21"), "scheduled")
    moved = telling(2, "It was put back", "summit =meeting =moved", "Velm", day("2019-03-25"), "scheduled")
    held = telling(3, "The summit opened", "summit open =meeting", "Velm", day("2019-03-25"))
    (event,) = folded(([plan], TUESDAY), ([moved], date(2019, 3, 19)))
    assert (event.date, event.status, event.origins) == (DateValue.day(date(2019, 3, 25)), "scheduled", 2)
    (event,) = folded(([plan], TUESDAY), ([moved], date(2019, 3, 19)), ([held], date(2019, 3, 26)))
    assert (event.date, event.status, event.origins) == (DateValue.day(date(2019, 3, 25)), "happened", 3)
    off = replace(moved, status="cancelled", words=("summit", "=meeting"), span=Span(3, 0, 60))
    (event,) = folded(([plan], TUESDAY), ([moved], date(2019, 3, 19)), ([off], date(2019, 3, 20)))
    assert event.status == "cancelled"


def test_two_meetings_are_not_one_that_moved() -> None:
    first = telling(1, "The summit opens", "summit =meeting", "Velm", DateRule("fixed", value="2019-03-21"),
                    "scheduled")  # fmt: skip
    second = telling(2, "Another opens", "summit =meeting", "Velm", DateRule("fixed", value="2019-03-25"),
                     "scheduled")  # fmt: skip
    assert len(folded(([first], TUESDAY), ([second], date(2019, 3, 19)))) == 2


def test_what_is_called_off_is_cancelled_on_its_own_day() -> None:
    planned = telling(1, "Iron Tide begins", "naval exercise begin =exercise", "Iron Tide Kardavia",
                      DateRule("fixed", value="2019-03-22"), "scheduled")  # fmt: skip
    off = telling(2, "Kardavia called off Iron Tide", "naval exercise call =exercise", "Kardavia Iron Tide",
                  DateRule("fixed", value="2019-03-19"), "cancelled")  # fmt: skip
    (event,) = folded(([planned], TUESDAY), ([off], date(2019, 3, 20)))
    assert (str(event.date), event.status) == ("2019-03-22", "cancelled")


def test_a_week_gives_way_to_a_day() -> None:
    vague = telling(1, "The strike on the port", "strike port missile =strike", "Kardavia Sarrel",
                    DateRule("shift", unit="week", n=-1))  # fmt: skip
    exact = telling(2, "Kardavia strikes Sarrel", "strike port missile =strike", "Kardavia Sarrel",
                    DateRule("fixed", value="2019-03-07"))  # fmt: skip
    (event,) = folded(([vague], TUESDAY), ([exact], TUESDAY))
    assert str(event.date) == "2019-03-07"


def test_a_mention_in_passing_joins_but_founds_nothing() -> None:
    passing = telling(2, "The recall of the ambassador", "recall ambassador =expulsion", "Belmarra",
                      undated=True, weight=0.1)  # fmt: skip
    assert folded(([], TUESDAY), ([passing], TUESDAY)) == []
    (event,) = folded(([RECALL], TUESDAY), ([passing], TUESDAY))
    assert event.title == RECALL.title
    assert len(event.mentions) == 2


def test_without_a_day_an_event_waits_undated() -> None:
    (event,) = folded(([RECALL], None))
    assert event.date is None
    assert event.mentions[0].date is None


def test_folding_again_changes_nothing() -> None:
    events = folded(([RECALL], TUESDAY), ([RECALL_TOO], TUESDAY))
    again = timeline.fold(events, 2, [RECALL_TOO], TUESDAY)
    assert again == timeline.Folded([], [])


def test_a_corrected_day_moves_the_event() -> None:
    events = folded(([RECALL], TUESDAY))
    moved = timeline.fold(events, 1, [RECALL], date(2019, 3, 19))
    dated = [event for event in moved.changed if event.mentions]
    assert [str(event.date) for event in dated] == ["2019-03-18"]
    assert len(moved.gone) == 1 or dated[0].id == 1


def test_what_nothing_tells_any_more_is_gone() -> None:
    events = folded(([RECALL], TUESDAY))
    assert timeline.fold(events, 1, [], TUESDAY) == timeline.Folded([], [1])


def test_more_sources_weigh_more() -> None:
    once = folded(([replace(RECALL, weight=0.5)], TUESDAY))
    often = folded(
        ([RECALL], TUESDAY), ([RECALL_TOO], TUESDAY), ([replace(RECALL, span=Span(3, 0, 60))], TUESDAY)
    )
    assert once[0].importance == 2
    assert often[0].importance == 3


RULES = st.sampled_from(
    [None, ON_MONDAY, DateRule("shift", unit="week", n=-1), DateRule("fixed", value="2013"), VISIT.date]
)
TELLINGS = st.lists(
    st.builds(
        lambda words, names, when, status, undated, weight, start: telling(
            1,
            "T",
            " ".join(words),
            " ".join(names),
            when,
            status,
            undated=undated,
            weight=weight,
            start=start,
        ),
        st.sets(st.sampled_from("recall ambassador strike port =strike =visit".split())),
        st.sets(st.sampled_from("Belmarra Kardavia Vidal".split())),
        RULES,
        st.sampled_from(["happened", "scheduled", "cancelled", "claimed"]),
        st.booleans(),
        st.sampled_from([0.1, 0.5, 1.0]),
        st.integers(0, 400),
    ),
    max_size=8,
)


@given(TELLINGS, st.one_of(st.none(), st.just(TUESDAY)), st.randoms())
@settings(max_examples=200, deadline=None)
def test_the_order_of_the_text_changes_nothing(
    tellings: list[Happening], day: date | None, shuffler: Random
) -> None:
    shuffled = list(tellings)
    shuffler.shuffle(shuffled)
    straight, other = timeline.fold([], 1, tellings, day), timeline.fold([], 1, shuffled, day)
    assert sorted(map(repr, straight.changed)) == sorted(map(repr, other.changed))


@given(st.lists(TELLINGS, min_size=2, max_size=4), st.integers(0, 3))
@settings(max_examples=100, deadline=None)
def test_what_is_told_as_before_stays_where_it_was(articles: list[list[Happening]], which: int) -> None:
    told = [
        [replace(h, span=Span(number, h.span.start, h.span.end)) for h in one]
        for number, one in enumerate(articles, start=1)
    ]
    source = which % len(told) + 1
    events = folded(*((one, TUESDAY) for one in told))
    again = timeline.fold(events, source, told[source - 1], TUESDAY)
    after = {e.id: e for e in events} | {e.id: e for e in again.changed}
    assert again.gone == []
    for event in events:
        assert set(event.mentions) <= set(after[event.id].mentions)


def _can_be(h: Happening) -> EventStatus:
    """What an article of that Tuesday can say of it: nothing has happened tomorrow."""
    day = calendar.resolve(h.date, TUESDAY) if h.date is not None and not h.undated else None
    ahead = day is not None and day.first > TUESDAY
    return "scheduled" if ahead and h.status == "happened" else h.status


def test_what_lies_ahead_of_its_article_has_not_happened() -> None:
    ahead = telling(
        1, "The ministers meet", "meet =meeting", "Belmarra Kardavia", DateRule("shift", unit="day", n=1)
    )
    assert [e.status for e in folded(([ahead], TUESDAY))] == ["scheduled"]


@given(TELLINGS, TELLINGS)
@settings(max_examples=200, deadline=None)
def test_no_telling_is_lost_and_none_is_counted_twice(
    first: list[Happening], second: list[Happening]
) -> None:
    second = [replace(h, span=replace(h.span, source=2)) for h in second]
    events = folded((first, TUESDAY), (second, TUESDAY))
    told = [(m.span, m.title, m.words, m.names, m.status) for e in events for m in e.mentions]
    founding = [h for h in (*first, *second) if h.weight >= POINTER]
    assert len(told) <= len(first) + len(second)
    assert all((h.span, h.title, h.words, h.names, _can_be(h)) in told for h in founding)
    assert all(1 <= e.importance <= 3 for e in events)


def test_news_of_a_day_is_not_what_was_printed_for_a_later_one() -> None:
    met = telling(1, "Korda meets Vorlund", "korda meet vorlund talk =meeting", "Korda Vorlund")
    again = telling(
        2, "Korda met Vorlund", "korda meet vorlund talk =meeting", "Korda Vorlund",
        DateRule("fixed", value="2019-03-13"),
    )  # fmt: skip
    assert len(folded(([met], date(2019, 3, 12)), ([again], date(2019, 3, 15)))) == 2
    before = replace(again, date=DateRule("fixed", value="2019-03-11"))
    assert len(folded(([met], date(2019, 3, 12)), ([before], date(2019, 3, 15)))) == 1


def test_a_sentence_may_tell_an_event_of_others_twice() -> None:
    words = "envoy arrive serban palace =visit =meeting"
    arrives = telling(1, "The envoy arrives", words, "Brock Sarnov Serban", ON_MONDAY)
    first = replace(arrives, span=Span(2, 0, 60), title="The envoy is to arrive")
    second = replace(arrives, span=Span(2, 0, 60), title="The envoy is to see Serban")
    day = date(2019, 3, 12)
    (event,) = folded(([arrives], day), ([first, second], day))
    assert [m.title for m in event.mentions] == ["The envoy arrives", first.title, second.title]
    assert len(folded(([first, second], day))) == 2


def test_work_grows_with_the_tellings_of_one_event_only() -> None:
    def told_often(size: int) -> int:
        words, names = "recall ambassador =expulsion", "Belmarra Kardavia"
        often = [telling(1, f"Recall {n}", words, names, ON_MONDAY, start=100 * n) for n in range(size)]
        found: list[Event] = []
        count = lines_run(lambda: found.extend(timeline.fold([], 1, often, TUESDAY).changed))
        assert [len(event.mentions) for event in found] == [size]
        return count

    # Four times the tellings: quadratic work would run sixteen times as many lines.
    assert told_often(480) < 5 * told_often(120)


def test_finding_the_day_of_an_event_grows_with_its_tellings_only() -> None:
    def dated(size: int) -> int:
        march = telling(1, "Talks", "talks =meeting", "Morvia", DateRule("fixed", value="2019-03"))
        news = [
            timeline.mention_of(
                replace(march, span=Span(n + 1, 0, 60), date=march.date if n % 2 else None), day
            )
            for n in range(size)
            for day in (date(2019, 4, 2),)
        ]
        return lines_run(lambda: outcome.day_of(news))

    assert dated(400) < 6 * dated(100)


@given(st.integers(0, 10**9))
@settings(deadline=None)
def test_what_stands_of_an_event_is_kept_up_as_tellings_come(seed: int) -> None:
    chance = Random(seed)
    mentions: list[Mention] = []
    draft = drafts.Draft(0, mentions)
    for n in range(chance.randint(1, 12)):
        words = chance.choice(("talks", "talks", f"talks {MOVED}"))
        when = chance.choice(
            (None, *(DateRule("fixed", value=f"2019-03-{day}") for day in ("11", "12", "20")))
        )
        status: EventStatus = chance.choice(("happened", "scheduled", "scheduled", "cancelled"))
        weight = chance.choice((0.1, 0.8))
        one = telling(
            1, f"Talks {n}", words, "Morvia", when, status, weight=weight, start=chance.randint(0, 3)
        )
        mentions.append(timeline.mention_of(one, TUESDAY))
        if chance.random() < 0.5:
            continue
        core = draft.core()
        standing = outcome.standing([m for m in mentions if m.weight >= POINTER])
        assert {ties.terms_of(m) for m in core.founding} == {ties.terms_of(m) for m in standing}
        spans = {m.span for m in standing}
        assert [core.told_at(m.span) for m in mentions] == [m.span in spans for m in mentions]
        days = [m.date for m in standing if m.date is not None]
        assert core.earliest == min((d.last.toordinal() for d in days), default=None)
        assert core.latest == max((d.first.toordinal() for d in days), default=None)
        assert all(ties.terms_of(core.like(m)) == ties.terms_of(m) for m in mentions)
