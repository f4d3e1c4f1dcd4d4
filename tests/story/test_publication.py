"""The day of an article that prints none, from its neighbours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import DateExpression, DateRule, DateValue, EventStatus, Happening, Span, Telling
from storywatch.story import publication, witness
from storywatch.story.alike import alike, gist, rarity
from storywatch.story.publication import ALIKE
from tests.work import lines_run

MONDAY = date(2017, 4, 10)
QUOTE = "We have nothing to hide and nobody to fear, and we shall say so to anyone who asks"


def happening(
    source: int, words: str, names: str, when: DateRule | None, status: EventStatus = "happened"
) -> Happening:
    return Happening(
        Span(source, 0, 50), "It happened", status, when, False, tuple(words.split()), tuple(names.split())
    )


def expression(source: int, rule: DateRule, start: int = 900, kind: str = "past") -> DateExpression:
    return DateExpression(Span(source, start, start + 8), rule, "future" if kind == "future" else "past")


def dated(number: int = 1, day: date = MONDAY, **more: object) -> Telling:
    return Telling(number, day, "stated", **more)  # type: ignore[arg-type]  # fields of Telling


def test_stated_and_corrected_days_are_left_alone() -> None:
    articles = [dated(1), Telling(2, date(2017, 4, 12), "reader")]
    assert publication.infer(articles) == {}


def test_an_event_that_another_article_dates() -> None:
    strike = happening(
        1, "strike port missile =strike", "Kardavia Sarrel", DateRule("fixed", value="2017-04-11")
    )
    told = happening(2, "strike port missile =strike", "Kardavia Sarrel", DateRule("shift", unit="day", n=-1))
    found = publication.infer(
        [dated(1, date(2017, 4, 13), happenings=(strike,)), Telling(2, None, None, happenings=(told,))]
    )
    assert found[2].day == date(2017, 4, 12)
    assert found[2].basis == "inferred"
    assert "2017-04-11 in source 1" in found[2].evidence


def test_words_quoted_in_both() -> None:
    known = dated(1, said=((QUOTE, DateRule("weekday", n=0)),))
    unknown = Telling(2, None, None, said=((QUOTE + ", he added", DateRule("shift", unit="day", n=-1)),))
    assert publication.infer([known, unknown])[2].day == date(2017, 4, 11)


def test_a_paper_of_the_next_morning_tells_of_the_day_before() -> None:
    """What another paper prints as of Monday, this one tells without a day: it is of Monday or of Tuesday,
    not of Sunday."""
    monday = happening(
        1, "talk ceasefire crossing =meeting", "Ravel Osk", DateRule("fixed", value="2017-04-10")
    )
    told = happening(2, "talk ceasefire crossing =meeting", "Ravel Osk", None)
    known = dated(1, date(2017, 4, 10), happenings=(monday,), said=((QUOTE, None),))
    unknown = Telling(2, None, None, happenings=(told,), said=((QUOTE, None),))
    before, after = (
        witness.mixed(DateValue.day(day), False, [(0.9, DateValue.day(MONDAY), True)])
        for day in (date(2017, 4, 9), date(2017, 4, 11))
    )
    assert before < 0 < after
    assert publication.infer([known, unknown])[2].day == MONDAY


@pytest.mark.parametrize(("title", "day"), [("The drill begins", 10), ("The drill ended", 12)])
def test_what_begins_does_so_on_the_first_of_several_days(title: str, day: int) -> None:
    words, names = "drill fleet missile strait", "Kardavia Sarrel"
    drill = happening(1, words, names, DateRule("fixed", value="2017-04-10/2017-04-12"))
    today = replace(happening(2, words, names, DateRule("shift", unit="day", n=0)), title=title)
    unknown = Telling(2, None, None, happenings=(today,))
    assert publication.infer([dated(1, happenings=(drill,)), unknown])[2].day == date(2017, 4, day)


def test_who_writes_yesterday_calls_neither_that_day_nor_his_own_monday() -> None:
    weekday = expression(2, DateRule("weekday", n=0))
    yesterday = expression(2, DateRule("shift", unit="day", n=-1), start=300)
    plain = Telling(2, None, None, dates=(weekday,), texts=("Monday",))
    counted = Telling(2, None, None, dates=(weekday, yesterday), texts=("Monday", "last night"))
    after = dated(3, date(2017, 4, 12))
    assert publication.infer([dated(1), plain, after])[2].day == MONDAY
    assert publication.infer([dated(1), counted, after])[2].day == date(2017, 4, 12)


def test_weekdays_that_are_over_run_up_to_the_day() -> None:
    named = Telling(
        2,
        None,
        None,
        dates=tuple(expression(2, DateRule("weekday", n=n)) for n in (4, 5, 6)),
        texts=("Friday", "Saturday", "Sunday"),
    )
    after = dated(3, date(2017, 4, 20))
    assert publication.infer([dated(1, date(2017, 4, 9)), named, after])[2].day in (
        date(2017, 4, 16),
        date(2017, 4, 17),
    )
    weekdays = (4, 5, 6)
    said = {day: witness.weekdays_over(weekdays, date(2017, 4, day), "named") for day in range(14, 21)}
    assert said[14] < said[18] < said[17] < said[16]  # a Sunday told as over is not two days ahead of Friday


def test_a_month_told_by_its_name_is_another_one() -> None:
    assert witness.month_over(2, date(2017, 2, 20)) < 0 < witness.month_over(2, date(2017, 3, 2))


def test_between_two_articles_any_day_is_as_likely() -> None:
    """What says nothing is not dated to the day of its neighbour because that is near."""
    first, last = dated(1, date(2017, 4, 3)), dated(3, date(2017, 4, 17))
    thursday = Telling(2, None, None, dates=(expression(2, DateRule("weekday", n=3)),), texts=("Thursday",))
    found = publication.infer([first, thursday, last])[2]
    assert found.day.weekday() == 3
    assert "or perhaps 2017-04-" in found.evidence


def beside(off: int, rule: DateRule, words: tuple[str, str]) -> Telling:
    near = DateExpression(Span(2, 900, 900 + len(words[0])), DateRule("shift", unit="day", n=off), "past")
    named = DateExpression(Span(2, near.span.end + 2, near.span.end + 2 + len(words[1])), rule, "past")
    return Telling(2, None, None, dates=(near, named), texts=words)


@pytest.mark.parametrize(
    ("off", "weekday", "words", "day"),
    [
        (0, 3, ("today", "Thursday"), date(2017, 4, 13)),
        (-1, 2, ("yesterday", "Wednesday"), date(2017, 4, 13)),
        (1, 4, ("tomorrow", "Friday"), date(2017, 4, 13)),
        (-1, 6, ("yesterday", "Sunday"), date(2017, 4, 10)),
    ],
)
def test_yesterday_by_its_name(off: int, weekday: int, words: tuple[str, str], day: date) -> None:
    unknown = beside(off, DateRule("weekday", n=weekday), words)
    found = publication.infer([dated(1), unknown, dated(3, date(2017, 4, 14))])
    assert found[2].day == day
    assert ", ".join(words) in found[2].evidence


def test_today_with_its_full_date_needs_nobody_else() -> None:
    unknown = beside(-1, DateRule("fixed", value="1987-03-05"), ("yesterday", "5 March 1987"))
    assert publication.infer([unknown])[2].day == date(1987, 3, 6)


def test_yesterday_at_the_end_of_the_calendar() -> None:
    unknown = beside(-1, DateRule("fixed", value="9999-12-31"), ("yesterday", "31 December 9999"))
    assert publication.infer([unknown]) == {}


def test_a_day_and_month_of_its_own_needs_a_year_from_the_others() -> None:
    rule = DateRule("monthday", month=4, n=11, lean="nearest")
    unknown = Telling(2, None, None, dates=(expression(2, rule),), texts=("11 April",))
    assert publication.infer([dated(1), unknown])[2].day == date(2017, 4, 11)


def test_a_full_date_at_the_top_is_enough() -> None:
    rule = DateRule("fixed", value="2019-03-20")
    alone = Telling(1, None, None, dates=(expression(1, rule, start=40),), texts=("Wednesday 20 March 2019",))
    found = publication.infer([alone])[1]
    assert (found.day, found.basis) == (date(2019, 3, 20), "inferred")
    assert "Wednesday 20 March 2019" in found.evidence


def test_a_full_date_deep_in_the_text_is_not() -> None:
    rule = DateRule("fixed", value="1998-04-10")
    alone = Telling(1, None, None, dates=(expression(1, rule, start=4000),), texts=("10 April 1998",))
    assert publication.infer([alone]) == {}


def test_else_the_files_own_day_as_a_weak_basis() -> None:
    found = publication.infer([Telling(1, None, None, modified=MONDAY)])
    assert found[1] == publication.Inferred(MONDAY, "the day of the file itself", "file")


def test_an_article_dated_by_inference_dates_the_next() -> None:
    day_before = DateRule("shift", unit="day", n=-1)
    first = dated(1, said=((QUOTE, None),))
    second = Telling(2, None, None, said=((QUOTE, day_before), ("X " + QUOTE.upper() + " twice over", None)))
    other = "The bridge will be shut until the last of the sailors has walked across it on his own feet"
    second = Telling(2, None, None, said=((QUOTE, day_before), (other, None)))
    third = Telling(3, None, None, said=((other, day_before),))
    found = publication.infer([first, second, third])
    assert found[2].day == date(2017, 4, 11)
    assert found[3].day == date(2017, 4, 12)


def test_nothing_in_common_dates_nothing() -> None:
    assert publication.infer([dated(1), Telling(2, None, None)]) == {}


def test_what_is_still_due_is_not_behind() -> None:
    meet = DateRule("fixed", value="2017-04-12")
    planned = happening(2, "meet counterpart =meeting", "Vorlund Korda", meet, "scheduled")
    rule = DateRule("weekday", n=2, lean="future")
    telling = Telling(
        2, None, None, happenings=(planned,),
        dates=(expression(2, DateRule("weekday", n=1)), expression(2, rule, kind="future")),
        texts=("Tuesday", "Wednesday"), said=((QUOTE, None),),
    )  # fmt: skip
    known = dated(
        1, said=((QUOTE, DateRule("fixed", value="2017-04-11")),),
        happenings=(happening(1, "meet counterpart =meeting", "Vorlund Korda", meet, "scheduled"),),
    )  # fmt: skip
    assert publication.infer([known, telling])[2].day == date(2017, 4, 11)


def test_the_ends_of_the_calendar_crash_nothing() -> None:
    for day in (date.min, date.max):
        publication.infer(
            [dated(1, day, said=((QUOTE, None),)), Telling(2, None, None, said=((QUOTE, None),))]
        )


_WORDS = st.lists(
    st.sampled_from(
        ("strike", "port", "talk", "=strike", "=meeting", "=statement", "~port", "~talk", "~osk")
    ),
    max_size=6,
).map(tuple)
_NAMES = st.lists(st.sampled_from(("Osk", "Ravel", "Kardavia")), max_size=2).map(tuple)
_TOLD = st.lists(st.tuples(_WORDS, _NAMES), min_size=1, max_size=5)


@given(_TOLD, _TOLD)
def test_what_is_not_measured_for_want_of_common_words_would_not_be_alike(mine, theirs) -> None:
    def article(number: int, told: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> Telling:
        return Telling(
            number,
            None,
            None,
            happenings=tuple(happening(number, " ".join(w), " ".join(n), None) for w, n in told),
        )

    a, b = article(1, mine), article(2, theirs)
    gists = [[gist(h.words, h.names) for h in one.happenings] for one in (a, b)]
    weigh = rarity(one for own in gists for one in own)
    measured = [near for one in gists[0] for other in gists[1] if (near := alike(one, other, weigh)) >= ALIKE]
    assert [near for near, _, _ in publication._Nearness([a, b]).pairs(a, b)] == measured


def test_the_day_of_a_plan_given_up_says_nothing_of_the_articles_day() -> None:
    """ "Was to have met him on Saturday": on either side of the day of writing, at any distance."""
    known = dated(1, said=((QUOTE, DateRule("weekday", n=0)),))
    plans = [expression(2, DateRule("weekday", n=n, lean="nearest")) for n in range(7)]
    said = ((QUOTE, DateRule("shift", unit="day", n=-1)),)
    unknown = Telling(2, None, None, said=said)
    without = publication.infer([known, unknown])
    told = Telling(2, None, None, said=said, dates=tuple(plans), texts=("Saturday",) * 7)
    assert publication.infer([known, told]) == without
    assert without


def test_a_paper_named_after_a_weekday_is_out_on_it() -> None:
    said = ((QUOTE, DateRule("shift", unit="day", n=-1)),)
    known = [dated(1, said=((QUOTE, DateRule("weekday", n=0)),)), dated(2, date(2017, 4, 15))]
    plain = Telling(3, None, None, dates=(expression(3, DateRule("weekday", n=4)),), texts=("Friday",))
    sunday = replace(plain, outlet="The Lowmark Observer on Sunday")
    assert publication.infer([*known, sunday])[3].day.weekday() == 6
    assert "out on Sundays" in publication.infer([*known, sunday])[3].evidence
    assert publication.infer([*known, replace(plain, said=said)])[3].day == date(2017, 4, 11)
    assert witness.issued_on("The Sunday and Monday Gazette") is None


def test_where_the_others_came_in_by_their_days_the_next_is_later() -> None:
    weekday = Telling(6, None, None, dates=(expression(6, DateRule("weekday", n=1)),), texts=("Tuesday",))
    days = [date(2017, 4, n) for n in (3, 5, 7, 10, 14)]
    in_order = [dated(number, day) for number, day in enumerate(days, 1)]
    assert publication.infer([*in_order, weekday])[6].day == date(2017, 4, 18)


def test_one_likeness_more_or_less_tips_no_scale() -> None:
    """The day holds wherever the measure of likeness is drawn."""
    strike = happening(1, "strike port missile =strike", "Kardavia", DateRule("fixed", value="2017-04-11"))
    told = happening(2, "strike port missile =strike", "Kardavia", DateRule("shift", unit="day", n=-1))
    articles = [dated(1, date(2017, 4, 13), happenings=(strike,)), Telling(2, None, None, happenings=(told,))]
    for even in (0.3, 0.45, 0.6, 0.75):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(witness, "EVEN", even)
            assert publication.infer(articles)[2].day == date(2017, 4, 12)


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(-400, 400), st.booleans()), max_size=5), st.booleans())
def test_tellings_that_match_never_speak_against(twins: list[tuple[float, int, bool]], printed: bool) -> None:
    value = DateValue.day(MONDAY)
    share = sum(each for each, *_ in twins) or 1.0
    others = [
        (each / max(share, 1.0), DateValue.day(date.fromordinal(MONDAY.toordinal() + days)), other)
        for each, days, other in twins
    ]
    said = witness.mixed(value, printed, others)
    assert -4 <= said <= 4
    same = witness.mixed(value, printed, [(each, value, other) for each, _, other in others])
    assert said <= same + 1e-9


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=9), max_size=6), st.integers(0, 6))
def test_quotes_that_both_print_are_those_that_share_a_run(quotes: list[list[str]], cut: int) -> None:
    said = tuple((" ".join(words), DateRule("weekday", n=n)) for n, words in enumerate(quotes))
    ours, theirs = dated(1, said=said[:cut]), dated(2, said=said[cut:])
    runs = [witness.runs(text) for text, _ in said]
    assert publication._Nearness([ours, theirs]).shared(ours, theirs) == [
        (place, said[place][1], said[other][1])
        for place in range(len(ours.said))
        for other in range(len(ours.said), len(said))
        if runs[place] & runs[other]
    ]


def test_work_grows_with_the_quotes_of_two_articles_only() -> None:
    def shared(size: int) -> int:
        ours, theirs = (
            dated(number, said=tuple((f"port {place} of {number} " * 2, None) for place in range(size)))
            for number in (1, 2)
        )
        return lines_run(lambda: publication._Nearness([ours, theirs]).shared(ours, theirs))

    assert shared(200) < 6 * shared(50)
