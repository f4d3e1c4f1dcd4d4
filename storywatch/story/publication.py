"""The day of an article that prints none, from the other articles of the story.

Every day in reach is tried as the article's day: how many of its own words then agree with what dated
articles say of the same happenings and the same quoted words, and how many contradict them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from storywatch.model import DateRule, DateValue, Happening, PublishedBasis, Telling
from storywatch.story import calendar
from storywatch.story.alike import Gist, Weigh, alike, gist, rarity

REACH = 14
"""Days around each dated article that are tried."""
BACK = (1.0, 0.8, 0.5, 0.3, 0.1, -0.2, -0.4)
AHEAD = (0.6, 1.0, 0.8, 0.6, 0.4, 0.2, 0.0)
"""How likely a weekday is to be so many days back or ahead of the day of writing: it is mostly today or
yesterday."""
TODAY_NAMED = 0.6
"""The first of these where the article also says "yesterday" or "last night": who counts days from his own
writes "today"."""
EDGE = 400
"""Days at either end of the calendar that no article is dated to, so that a year around each can be
counted."""
TOP = 300
"""A full date within so many characters of the start is most likely the article's own."""
NEIGHBOURS = 20
"""Dated articles that an undated one is compared with."""
ALIKE = 0.25
"""How alike two happenings must be to speak for a day."""
BESIDE, NEXT_DAY = 0.2, 0.5
"""What a day apart leaves of the weight, where neither day is printed, and where the one that is not is the
later."""
CERTAIN = 2.5
"""Agreement from which a day is taken at once, whatever else is still open."""
LEAST = 0.8
"""Agreement below this dates nothing: the file's own day stands, as a weak basis."""


@dataclass(frozen=True, slots=True)
class Inferred:
    """The day found for one article, and why, in words."""

    day: date
    evidence: str
    basis: PublishedBasis = "inferred"


@dataclass(slots=True)
class _Case:
    """What speaks for and against one day."""

    score: float = 0.0
    reasons: list[tuple[float, str]] = field(default_factory=list)

    def add(self, weight: float, reason: str = "") -> None:
        self.score += weight
        if reason and weight > 0:
            self.reasons.append((weight, reason))


def infer(articles: Sequence[Telling]) -> dict[int, Inferred]:
    """The day of every article that neither states one nor was dated by the reader.

    The surest article is dated first and then helps to date the next. One that nothing dates gets the day
    of its file, basis "file"; without that it is left out.
    """
    known = {a.id: a.published for a in articles if a.basis in ("stated", "reader") and a.published}
    open_ = [a for a in articles if a.id not in known]
    gists = {a.id: [gist(h.words, h.names) for h in a.happenings] for a in articles}
    weigh = rarity(g for own in gists.values() for g in own)
    by_id = {a.id: a for a in articles}
    found: dict[int, Inferred] = {}
    near = _Nearness(gists, weigh)
    while open_ and (known or any(_own_day(a) for a in open_)):
        neighbours = [(by_id[i], day) for i, day in known.items() if day]
        tried = [(article, _try(article, _around(article, neighbours), near)) for article in open_]
        sure = [(article, found_) for article, found_ in tried if found_ and found_[0] >= LEAST]
        if not sure:
            break
        best = max(found_[0] for _, found_ in sure)
        for article, (score, day, evidence) in sure:
            if score == best or score >= CERTAIN:
                found[article.id] = Inferred(day, evidence)
                known[article.id] = day
        open_ = [a for a in open_ if a.id not in known]
    for article in open_:
        own = _own_day(article)
        if own is not None:
            found[article.id] = own
        elif article.modified is not None:
            found[article.id] = Inferred(article.modified, "the day of the file itself", "file")
    return found


def _own_day(article: Telling) -> Inferred | None:
    """A full date at the very top, where no other article helps. In news it is the article's day nine times
    in ten."""
    for index, expression in enumerate(article.dates):
        value = calendar.resolve(expression.rule, None)
        if expression.span.start < TOP and value is not None and value.precision == "day":
            text = article.texts[index] if index < len(article.texts) else str(value)
            return Inferred(value.first, f"“{text}” stands at the top")
    return None


def _try(
    article: Telling, known: Sequence[tuple[Telling, date]], near: _Nearness
) -> tuple[float, date, str] | None:
    days = {
        date.fromordinal(day.toordinal() + n)
        for _, day in known
        for n in range(-REACH, REACH + 1)
        if EDGE < day.toordinal() + n < date.max.toordinal() - EDGE
    }
    own = _own_day(article)
    if own is not None:
        days.add(own.day)
    before = max((other for other in known if other[0].id < article.id), key=lambda o: o[0].id, default=None)
    after = min((other for other in known if other[0].id > article.id), key=lambda o: o[0].id, default=None)
    pairs = [(*pair, day, other.id) for other, day in known for pair in near.pairs(article, other)]
    shared = _shared_words(article, known)
    nearest = [day for _, day in known]
    results: list[tuple[float, date, _Case]] = []
    for day in sorted(days):
        case = _Case()
        for weight, mine, other, other_day, number in pairs:
            _weigh_pair(case, weight, mine, other, other_day, number, day)
        for mine_rule, other_rule, other_day, number in shared:
            _weigh_words(case, mine_rule, other_rule, other_day, number, day)
        _weigh_own(case, article, day)
        if own is not None and day == own.day:
            case.add(1.2, own.evidence)
        case.add(-0.02 * min((abs((day - other).days) for other in nearest), default=0))
        # Articles come in about the order of the news.
        early = (before[1] - day).days if before else 0
        late = (day - after[1]).days if after else 0
        case.add(-0.1 * min(max(early, late, 0), 10))
        results.append((case.score, day, case))
    if not results:
        return None
    score, day, case = max(results, key=lambda r: (round(r[0], 6), r[1].toordinal()))
    reasons = [reason for _, reason in sorted(case.reasons, key=lambda r: -r[0])]
    unique = list(dict.fromkeys(reasons))[:2]
    return score, day, "; ".join(unique) or "the days of the articles around it"


Pair = tuple[float, Happening, Happening]


@dataclass(slots=True)
class _Nearness:
    """Which happenings of two articles tell alike; each two articles are compared once."""

    gists: dict[int, list[Gist]]
    weigh: Weigh
    seen: dict[tuple[int, int], list[Pair]] = field(default_factory=dict)

    def pairs(self, article: Telling, other: Telling) -> list[Pair]:
        key = (article.id, other.id)
        if key not in self.seen:
            out = []
            ours = [(i, h) for i, h in enumerate(article.happenings) if not h.undated]
            others = [(j, h) for j, h in enumerate(other.happenings) if not h.undated]
            for i, mine in ours:
                for j, theirs in others:
                    near = alike(self.gists[article.id][i], self.gists[other.id][j], self.weigh)
                    if near >= ALIKE:
                        out.append((near, mine, theirs))
            self.seen[key] = out
        return self.seen[key]


def _around(article: Telling, known: Sequence[tuple[Telling, date]]) -> list[tuple[Telling, date]]:
    """The dated articles that came in nearest to this one."""
    return sorted(known, key=lambda k: abs(k[0].id - article.id))[:NEIGHBOURS]


def _day_of(rule: DateRule | None, anchor: date) -> DateValue | None:
    return DateValue.day(anchor) if rule is None else calendar.resolve(rule, anchor)


def _weigh_pair(
    case: _Case, near: float, mine: Happening, other: Happening, other_day: date, number: int, day: date
) -> None:
    if mine.undated or other.undated:
        return
    a, b = _day_of(mine.date, day), _day_of(other.date, other_day)
    if a is None or b is None:
        return
    wide = max((a.last - a.first).days, (b.last - b.first).days)
    if wide > 7:
        return
    stated = (mine.date is not None) + (other.date is not None)
    apart = max((a.first - b.last).days, (b.first - a.last).days, 0)
    weight = near * (0.4 + 0.6 * stated)
    if wide:
        weight *= 0.6
    if apart == 0:
        what = f"“{mine.title}” is {b} in source {number}"
        case.add(weight, what)
    elif apart == 1 and stated < 2:
        case.add(weight * _a_day_off(a, b, mine.date is not None, other.date is not None))
    elif near >= 0.5:
        case.add(-0.3 * weight)
    if mine.status == "scheduled" and other.status == "happened" and other.date is None and day > other_day:
        case.add(-0.5 * near)
    if mine.status == "happened" and other.status == "scheduled" and b.first > day:
        case.add(-1.0 * near)


def _a_day_off(a: DateValue, b: DateValue, mine: bool, others: bool) -> float:
    """What two tellings a day apart are worth beside two of one day, where not both print their day.

    The paper of the next morning tells of the day before without naming it; none tells of the day after.
    """
    if mine == others:
        return BESIDE
    later = a.first > b.first if others else b.first > a.first
    return NEXT_DAY if later else 0.0


_WORD = re.compile(r"\w+")


def _shared_words(
    article: Telling, known: Sequence[tuple[Telling, date]]
) -> list[tuple[DateRule | None, DateRule | None, date, int]]:
    """Quotes that both articles print word for word, eight words or more alike."""
    mine = [(_runs(text), rule) for text, rule in article.said]
    out = []
    for other, day in known:
        for text, rule in other.said:
            theirs = _runs(text)
            out += [(own_rule, rule, day, other.id) for own, own_rule in mine if own & theirs]
    return out


def _runs(text: str) -> set[tuple[str, ...]]:
    """What a quotation is known by: six words in a row, or all of it where it is shorter."""
    words = _WORD.findall(text.casefold())
    return {tuple(words[i : i + 6]) for i in range(max(len(words) - 5, len(words) >= 4))}


def _weigh_words(
    case: _Case, mine: DateRule | None, other: DateRule | None, other_day: date, number: int, day: date
) -> None:
    a, b = _day_of(mine, day), _day_of(other, other_day)
    if a is None or b is None or (a.last - a.first).days > 1 or (b.last - b.first).days > 1:
        return
    stated = (mine is not None) + (other is not None)
    if a.overlaps(b):
        # Without a day of its own, a quotation may have been printed again a day later.
        case.add(0.2 + 0.7 * stated, f"words it quotes are of {b} in source {number}")
    elif abs((a.first - b.first).days) == 1:
        case.add(0.4 * _a_day_off(a, b, mine is not None, other is not None))
    else:
        case.add(-0.4)


def _is_next_to_today(rule: DateRule) -> bool:
    """ "Yesterday", "last night", "tomorrow"."""
    return rule.form == "shift" and rule.unit == "day" and abs(rule.n) == 1 and not rule.parts


def _weigh_own(case: _Case, article: Telling, day: date) -> None:
    """What the article's own expressions say of its day: the news is of the days just gone and just ahead."""
    just: list[tuple[int, str]] = []
    week: dict[tuple[int, bool], float] = {}
    today = TODAY_NAMED if any(_is_next_to_today(e.rule) for e in article.dates) else BACK[0]
    for index, expression in enumerate(article.dates):
        rule = expression.rule
        text = article.texts[index] if index < len(article.texts) else ""
        ahead = expression.kind == "future"
        if rule.form == "weekday" and not rule.parts and not rule.strict:
            value = calendar.resolve(rule, day)
            if value is not None:
                apart = (value.first - day).days if ahead else (day - value.first).days
                week[rule.n, ahead] = (AHEAD if ahead else (today, *BACK[1:]))[min(apart, 6)]
                if not ahead:
                    just.append(
                        (apart, f"“{text}” is {value}, {('the day itself', 'the day before')[min(apart, 1)]}")
                    )
        elif rule.form == "monthday" or (rule.form == "fixed" and len(rule.value) == 10):
            value = calendar.resolve(rule, day)
            back = (day - value.last).days if value is not None else REACH + 1
            if ahead and back > 0:
                case.add(-0.5)
            elif not ahead and -REACH <= back < 0:
                case.add(-1.0)
            elif not ahead:
                case.add({0: 1.2, 1: 1.0, 2: 0.5}.get(back, 0.0), f"“{text}” is just past")
    if week:
        near = min(just, default=(9, ""))
        case.add(sum(week.values()) / len(week), near[1] if near[0] <= 1 else "")
