"""The day of an article that prints none, from the other articles of the story.

Every day in reach is tried as the article's day: how many of its own words then agree with what dated
articles say of the same happenings and the same quoted words, and how many contradict them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import fsum, sqrt

from storywatch.model import DateRule, DateValue, EventStatus, Happening, PublishedBasis, Telling
from storywatch.story import calendar
from storywatch.story.alike import AROUND, KIND, Gist, alike, gist, rarity

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
ALIKE = 0.29
"""How alike two happenings must be to speak for a day."""
LEAST_COMMON = ALIKE - KIND - 1e-9
"""Words in common below this are not looked at further: nothing else can make up for it."""
AGAINST = 0.5
"""How alike they must be to speak against another day."""
WIDE = 7
"""Days of a stretch that says nothing of a day."""
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


def infer(articles: Sequence[Telling], pause: Callable[[], None] = lambda: None) -> dict[int, Inferred]:
    """The day of every article that neither states one nor was dated by the reader.

    The surest article is dated first and then helps to date the next. One that nothing dates gets the day
    of its file, basis "file"; without that it is left out. ``pause`` is called now and then, since it takes
    a while.
    """
    known = {a.id: a.published for a in articles if a.basis in ("stated", "reader") and a.published}
    open_ = [a for a in articles if a.id not in known]
    by_id = {a.id: a for a in articles}
    found: dict[int, Inferred] = {}
    near = _Nearness(articles)
    held: dict[int, tuple[list[tuple[int, date]], _Tried | None]] = {}
    while open_ and (known or any(_own_day(a) for a in open_)):
        neighbours = [(by_id[i], day) for i, day in known.items() if day]
        tried = []
        for article in open_:
            around = _around(article, neighbours)
            by = [(other.id, day) for other, day in around]
            pause()
            if article.id not in held or held[article.id][0] != by:  # else nothing new speaks of it
                held[article.id] = by, _try(article, around, near)
            tried.append((article, held[article.id][1]))
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


def _try(article: Telling, known: Sequence[tuple[Telling, date]], near: _Nearness) -> _Tried | None:
    days = {
        date.fromordinal(day.toordinal() + n)
        for _, day in known
        for n in range(-REACH, REACH + 1)
        if EDGE < day.toordinal() + n < date.max.toordinal() - EDGE
    }
    own = _own_day(article)
    if own is not None:
        days.add(own.day)
    if not days:
        return None
    before = max((other for other in known if other[0].id < article.id), key=lambda o: o[0].id, default=None)
    after = min((other for other in known if other[0].id > article.id), key=lambda o: o[0].id, default=None)
    pairs = [(*pair, day, other.id) for other, day in known for pair in near.pairs(article, other)]
    shared = _shared_words(article, known, near)
    nearest = [day for _, day in known]
    quick = _Quick(pairs, shared, near)

    def around(case: _Case, day: date) -> None:
        """What is weighed beside the pairs."""
        _weigh_own(case, article, day, near)
        if own is not None and day == own.day:
            case.add(1.2, own.evidence)
        case.add(-0.02 * min((abs((day - other).days) for other in nearest), default=0))
        # Articles come in about the order of the news.
        early = (before[1] - day).days if before else 0
        late = (day - after[1]).days if after else 0
        case.add(-0.1 * min(max(early, late, 0), 10))

    def score_of(day: date) -> float:
        case = _Case(quick.score(day))
        around(case, day)
        return case.score

    best = max(days, key=lambda day: (round(score_of(day), 6), day.toordinal()))
    case = _Case()
    for weight, mine, other, other_day, number in pairs:
        _weigh_pair(case, weight, mine, other, other_day, number, best)
    for mine_rule, other_rule, other_day, number in shared:
        _weigh_words(case, mine_rule, other_rule, other_day, number, best)
    around(case, best)
    reasons = [reason for _, reason in sorted(case.reasons, key=lambda r: -r[0])]
    unique = list(dict.fromkeys(reasons))[:2]
    return case.score, best, "; ".join(unique) or "the days of the articles around it"


_Tried = tuple[float, date, str]
"""How sure, which day, and why."""
Pair = tuple[float, Happening, Happening]
_Placed = tuple[float, Happening, Happening, date, int]
"""Two happenings that tell alike, how much so, and the day and number of the other's article."""
_Mine = tuple[DateRule | None, EventStatus]
_Other = tuple[DateValue, bool, date | None, bool]
"""Its days, whether they are printed, the day it was told on where it has no other, whether it is planned."""
Words = tuple[DateRule | None, DateRule | None, date, int]
Run = tuple[str, ...]


class _Nearness:
    """Which happenings of two articles tell alike; each two articles are compared once.

    Only what shares words of some weight is measured (:data:`storywatch.story.alike.KIND` is the most that
    anything but words can add).
    """

    def __init__(self, articles: Iterable[Telling]) -> None:
        self._gists = {a.id: [gist(h.words, h.names) for h in a.happenings] for a in articles}
        self._weigh = rarity(g for own in self._gists.values() for g in own)
        self._seen: dict[tuple[int, int], list[Pair]] = {}
        self._runs: dict[int, list[tuple[set[Run], DateRule | None]]] = {}
        self._shares: dict[int, list[tuple[int, dict[str, float]]]] = {}
        self._where: dict[int, dict[str, list[tuple[int, float]]]] = {}
        self._days: dict[DateRule, dict[date, DateValue | None]] = {}

    def pairs(self, article: Telling, other: Telling) -> list[Pair]:
        key = (article.id, other.id)
        if key not in self._seen:
            out = []
            where = self._index(other)
            for i, share in self._vectors(article):
                common: dict[int, float] = {}
                for word, part in share.items():
                    for j, theirs in where.get(word, ()):
                        common[j] = common.get(j, 0.0) + part * theirs
                for j in sorted(j for j, cosine in common.items() if cosine >= LEAST_COMMON):
                    near = alike(self._gists[article.id][i], self._gists[other.id][j], self._weigh)
                    if near >= ALIKE:
                        out.append((near, article.happenings[i], other.happenings[j]))
            self._seen[key] = out
        return self._seen[key]

    def runs(self, article: Telling) -> list[tuple[set[Run], DateRule | None]]:
        """What the quotations of an article are known by."""
        if article.id not in self._runs:
            self._runs[article.id] = [(_runs(text), rule) for text, rule in article.said]
        return self._runs[article.id]

    def day_of(self, rule: DateRule | None, anchor: date) -> DateValue | None:
        """The days of a rule in an article of ``anchor``; the day itself without one."""
        if rule is None:
            return DateValue.day(anchor)
        known = self._days.setdefault(rule, {})
        if anchor not in known:
            known[anchor] = calendar.resolve(rule, anchor)
        return known[anchor]

    def _vectors(self, article: Telling) -> list[tuple[int, dict[str, float]]]:
        """For each dated happening its words, each with its share of the whole."""
        if article.id not in self._shares:
            self._shares[article.id] = [
                (i, self._vector(self._gists[article.id][i]))
                for i, h in enumerate(article.happenings)
                if not h.undated
            ]
        return self._shares[article.id]

    def _vector(self, one: Gist) -> dict[str, float]:
        parts = {word: AROUND * self._weigh(word) for word in sorted(one.around)}
        parts |= {word: self._weigh(word) for word in sorted(one.words | one.names)}
        whole = sqrt(sum(part**2 for part in parts.values()))
        return {word: part / whole for word, part in parts.items()} if whole else {}

    def _index(self, article: Telling) -> dict[str, list[tuple[int, float]]]:
        if article.id not in self._where:
            where: dict[str, list[tuple[int, float]]] = {}
            for i, share in self._vectors(article):
                for word, part in share.items():
                    where.setdefault(word, []).append((i, part))
            self._where[article.id] = where
        return self._where[article.id]


class _Quick:
    """What all pairs and shared words together say of a day, without the reasons.

    Pairs that a day weighs alike are counted together, so that trying a day costs little.
    """

    def __init__(self, pairs: Sequence[_Placed], shared: Sequence[Words], near: _Nearness) -> None:
        self._near = near
        told: dict[_Mine, dict[_Other, list[float]]] = {}
        for weight, mine, other, other_day, _ in pairs:
            b = near.day_of(other.date, other_day)
            if b is None or mine.undated or other.undated:
                continue
            late = other_day if other.status == "happened" and other.date is None else None
            key = (b, other.date is not None, late, other.status == "scheduled")
            sums = told.setdefault((mine.date, mine.status), {}).setdefault(key, [0.0, 0.0])
            sums[0] += weight
            sums[1] += weight if weight >= AGAINST else 0.0
        self._told = [(mine, list(others.items())) for mine, others in told.items()]
        said: dict[DateRule | None, dict[tuple[DateValue, bool], int]] = {}
        for mine_rule, other_rule, other_day, _ in shared:
            b = near.day_of(other_rule, other_day)
            if b is not None:
                counts = said.setdefault(mine_rule, {})
                counts[b, other_rule is not None] = counts.get((b, other_rule is not None), 0) + 1
        self._said = [(mine_rule, list(counts.items())) for mine_rule, counts in said.items()]
        self._known: dict[tuple[int, DateValue], float] = {}

    def score(self, day: date) -> float:
        """What :func:`_weigh_pair` and :func:`_weigh_words` add up to."""
        score = 0.0
        for place, ((rule, status), others) in enumerate(self._told):
            a = self._near.day_of(rule, day)
            if a is None:
                continue
            if (place, a) not in self._known:
                self._known[place, a] = fsum(
                    _both_days(sums[0], sums[1], a, b, rule is not None, stated)
                    for (b, stated, _, _), sums in others
                )
            score += self._known[place, a]
            if status in ("scheduled", "happened"):
                score += fsum(
                    _out_of_order(sums[0], status, day, b, late, planned)
                    for (b, _, late, planned), sums in others
                    if _wide(a, b) <= WIDE
                )
        for rule, counts in self._said:
            a = self._near.day_of(rule, day)
            if a is not None:
                score += fsum(n * _both_said(a, b, rule is not None, stated) for (b, stated), n in counts)
        return score


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
    if a is None or b is None or _wide(a, b) > WIDE:
        return
    against = near if near >= AGAINST else 0.0
    weight = _both_days(near, against, a, b, mine.date is not None, other.date is not None)
    case.add(weight, f"“{mine.title}” is {b} in source {number}" if a.overlaps(b) else "")
    late = other_day if other.status == "happened" and other.date is None else None
    case.add(_out_of_order(near, mine.status, day, b, late, other.status == "scheduled"))


def _wide(a: DateValue, b: DateValue) -> int:
    return max((a.last - a.first).days, (b.last - b.first).days)


def _both_days(near: float, against: float, a: DateValue, b: DateValue, mine: bool, others: bool) -> float:
    """What it says for a day that two tellings so near have these days; ``mine`` and ``others`` are whether
    they are printed, ``against`` how far the two are near enough to contradict each other.
    """
    wide = _wide(a, b)
    if wide > WIDE:
        return 0.0
    share = 0.4 + 0.6 * (mine + others)
    if wide:
        share *= 0.6
    apart = max((a.first - b.last).days, (b.first - a.last).days, 0)
    if apart == 0:
        return near * share
    if apart == 1 and not (mine and others):
        return near * share * _a_day_off(a, b, mine, others)
    return -0.3 * against * share


def _out_of_order(
    near: float, status: EventStatus, day: date, b: DateValue, late: date | None, planned: bool
) -> float:
    """What it says against ``day`` that a plan is told after it came about, or the deed before its plan."""
    score = 0.0
    if status == "scheduled" and late is not None and day > late:
        score -= 0.5 * near
    if status == "happened" and planned and b.first > day:
        score -= 1.0 * near
    return score


def _a_day_off(a: DateValue, b: DateValue, mine: bool, others: bool) -> float:
    """What two tellings a day apart are worth beside two of one day, where not both print their day.

    The paper of the next morning tells of the day before without naming it; none tells of the day after.
    """
    if mine == others:
        return BESIDE
    later = a.first > b.first if others else b.first > a.first
    return NEXT_DAY if later else 0.0


_WORD = re.compile(r"\w+")


def _shared_words(article: Telling, known: Sequence[tuple[Telling, date]], near: _Nearness) -> list[Words]:
    """Quotes that both articles print word for word, eight words or more alike."""
    mine = near.runs(article)
    return [
        (own_rule, rule, day, other.id)
        for other, day in known
        for theirs, rule in near.runs(other)
        for own, own_rule in mine
        if not own.isdisjoint(theirs)
    ]


def _runs(text: str) -> set[tuple[str, ...]]:
    """What a quotation is known by: six words in a row, or all of it where it is shorter."""
    words = _WORD.findall(text.casefold())
    return {tuple(words[i : i + 6]) for i in range(max(len(words) - 5, len(words) >= 4))}


def _weigh_words(
    case: _Case, mine: DateRule | None, other: DateRule | None, other_day: date, number: int, day: date
) -> None:
    a, b = _day_of(mine, day), _day_of(other, other_day)
    if a is None or b is None:
        return
    weight = _both_said(a, b, mine is not None, other is not None)
    case.add(weight, f"words it quotes are of {b} in source {number}" if a.overlaps(b) else "")


def _both_said(a: DateValue, b: DateValue, mine: bool, others: bool) -> float:
    """What it says for a day that the same words are quoted with these days."""
    if _wide(a, b) > 1:
        return 0.0
    if a.overlaps(b):
        # Without a day of its own, a quotation may have been printed again a day later.
        return 0.2 + 0.7 * (mine + others)
    if abs((a.first - b.first).days) == 1:
        return 0.4 * _a_day_off(a, b, mine, others)
    return -0.4


def _is_next_to_today(rule: DateRule) -> bool:
    """ "Yesterday", "last night", "tomorrow"."""
    return rule.form == "shift" and rule.unit == "day" and abs(rule.n) == 1 and not rule.parts


def _weigh_own(case: _Case, article: Telling, day: date, near: _Nearness) -> None:
    """What the article's own expressions say of its day: the news is of the days just gone and just ahead."""
    just: list[tuple[int, str]] = []
    week: dict[tuple[int, bool], float] = {}
    today = TODAY_NAMED if any(_is_next_to_today(e.rule) for e in article.dates) else BACK[0]
    for index, expression in enumerate(article.dates):
        rule = expression.rule
        text = article.texts[index] if index < len(article.texts) else ""
        ahead = expression.kind == "future"
        if rule.form == "weekday" and not rule.parts and not rule.strict:
            if rule.lean == "nearest":
                continue  # a plan given up, of either side: it says nothing
            value = near.day_of(rule, day)
            if value is not None:
                apart = (value.first - day).days if ahead else (day - value.first).days
                week[rule.n, ahead] = (AHEAD if ahead else (today, *BACK[1:]))[min(apart, 6)]
                if not ahead:
                    just.append(
                        (apart, f"“{text}” is {value}, {('the day itself', 'the day before')[min(apart, 1)]}")
                    )
        elif rule.form == "monthday" or (rule.form == "fixed" and len(rule.value) == 10):
            value = near.day_of(rule, day)
            back = (day - value.last).days if value is not None else REACH + 1
            if ahead and back > 0:
                case.add(-0.5)
            elif not ahead and -REACH <= back < 0:
                case.add(-1.0)
            elif not ahead:
                case.add({0: 1.2, 1: 1.0, 2: 0.5}.get(back, 0.0), f"“{text}” is just past")
    if week:
        nearest = min(just, default=(9, ""))
        case.add(sum(week.values()) / len(week), nearest[1] if nearest[0] <= 1 else "")
