"""The day of an article that prints none, from the other articles of the story.

Every day in reach is tried as the article's day. What speaks for or against one is counted in log odds
(:mod:`storywatch.story.witness`): on which days dated articles tell of what it tells, and of the words it
quotes; how far back the weekdays and dates that it names would lie; what its paper is called. No single
likeness decides: each is as good as it mostly is. The day taken is the likeliest, where it is likely enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from math import exp, fsum, log, sqrt

from storywatch.model import DateRule, DateValue, Happening, PublishedBasis, Telling
from storywatch.story import calendar, witness
from storywatch.story.alike import AROUND, KIND, Gist, alike, gist, rarity

REACH = 14
"""Days around each dated article that are tried."""
EDGE = 400
"""Days at either end of the calendar that no article is dated to, so that a year around each can be
counted."""
TOP = 300
"""A full date within so many characters of the start is most likely the article's own."""
NEIGHBOURS = 20
"""Dated articles that an undated one is compared with."""
ALIKE = 0.15
"""Two happenings less alike than this say next to nothing of a day, and are not looked at."""
LEAST_COMMON = ALIKE - KIND - 1e-9
"""Words in common below this are not looked at further: nothing else can make up for it."""
BESIDE = 4
"""Characters at most between "yesterday" and the day's own name behind it: "yesterday, Wednesday"."""
OWN_DAY = 1.5
"""What it is worth that a full date stands at the top."""
FAR = 0.05
"""What is against a day for each day between it and the nearest dated article."""
OUT_OF_TURN, IN_ORDER, TURN_MOST = 0.12, 2.0, 8
"""What is against a day for each by which the article came in out of turn; what is added to that where all
that are dated came in by their days; and the days that count at most."""
BESIDE_ANOTHER, SPARSE = 1.2, 4
"""What is against the day of another article where the articles of a story are days apart, and how many."""
CERTAIN = 0.75
"""How likely a day must be, 0 to 1, to be taken at once, whatever else is still open."""
LIKELY = 0.08
"""A less likely day dates nothing: the file's own day stands, as a weak basis. The likeliest of many is
mostly near, while a file may have been saved years later."""
ANOTHER = 4
"""Days beyond which a day is another reading, and not the same one told a little later."""
MUCH = 1.4
"""By less than this, in log odds, another week may be the right one, and is named: on stories with their days
hidden it was named for nine of ten wrong ones, and for one in two right ones."""
LEAST = 0.9
"""By so much, in log odds, what is read must speak for the day rather than for the least likely one."""


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
        sure = [(article, found_) for article, found_ in tried if found_ is not None]
        if not sure:
            break
        best = max(found_[0] for _, found_ in sure)
        for article, (likely, day, evidence) in sure:
            if likely == best or likely >= CERTAIN:
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
    for off, rule, words in _spelt_out(article):
        for day in _printed_day(off, rule):
            return Inferred(day, f"it says “{words}”")
    for index, expression in enumerate(article.dates):
        value = calendar.resolve(expression.rule, None)
        if expression.span.start < TOP and value is not None and value.precision == "day":
            text = article.texts[index] if index < len(article.texts) else str(value)
            return Inferred(value.first, f"“{text}” stands at the top")
    return None


_Tried = tuple[float, date, str]
"""How likely, which day, and why."""


def _in_order(known: Sequence[tuple[Telling, date]]) -> float:
    """How far the dated articles came in by their days: 1 all, 0 as it happened, or too few to tell."""
    days = [day for _, day in sorted(known, key=lambda each: each[0].id)]
    pairs = [(a, b) for i, a in enumerate(days) for b in days[i + 1 :] if a != b]
    right = sum(a < b for a, b in pairs) - sum(a > b for a, b in pairs)
    return (max(right, 0) / (len(pairs) + 2)) ** 2


def _sparse(known: Sequence[tuple[Telling, date]]) -> float:
    """How far the dated articles are apart: 0 on the same days, towards 1 where many are :data:`SPARSE` days
    apart."""
    days = sorted(day for _, day in known)
    gaps = len(days) - 1
    return min((days[-1] - days[0]).days / gaps / SPARSE, 1.0) * gaps / (gaps + 4) if gaps > 0 else 0.0


def _try(article: Telling, known: Sequence[tuple[Telling, date]], near: _Nearness) -> _Tried | None:
    """The likeliest day of an article; None where none is likely enough."""
    days = {
        date.fromordinal(day.toordinal() + n)
        for _, day in known
        for n in range(-REACH, REACH + 1)
        if EDGE < day.toordinal() + n < date.max.toordinal() - EDGE
    }
    own = _own_day(article)
    if own is not None:
        days.add(own.day)
    spelt = list(_spelt_out(article))
    days |= {day for off, rule, _ in spelt for day in _printed_day(off, rule)}
    if not days:
        return None
    before = max((other for other in known if other[0].id < article.id), key=lambda o: o[0].id, default=None)
    after = min((other for other in known if other[0].id > article.id), key=lambda o: o[0].id, default=None)
    told = _Told(article, known, near)
    weekday = witness.issued_on(article.outlet)
    signs = _own_signs(article)

    def evidence(day: date, case: _Case, *, reasons: bool = False) -> float:
        told.weigh(day, case, reasons=reasons)
        signs.weigh(case, day, near)
        if own is not None and day == own.day:
            case.add(OWN_DAY, own.evidence)
        for off, rule, words in spelt:
            case.add(_agrees(day, off, rule, near), f"it says “{words}”")
        if weekday is not None:
            case.add(witness.issued(day, weekday), f"“{article.outlet}” is out on {day:%A}s")
        return case.score

    order = _in_order(known)
    sparse = _sparse(known)
    out_of_turn = OUT_OF_TURN + IN_ORDER * order
    between = before is not None and after is not None

    def turn(day: date) -> float:
        """What is to be thought before anything is read: articles come in about the order of the news."""
        early = (before[1] - day).days if before else 0
        late = (day - after[1]).days if after else 0
        far = min((abs((day - other).days) for _, other in known), default=0)
        apart = BESIDE_ANOTHER * sparse * log(min(far, SPARSE) + 0.5)
        if between and early <= 0 and late <= 0:
            far = 0  # as good as any other day between the two
        return apart - out_of_turn * min(max(early, late, 0), TURN_MOST) - FAR * far

    scores = {day: evidence(day, _Case()) for day in sorted(days)}
    whole = {day: score + turn(day) for day, score in scores.items()}
    best = max(whole, key=lambda day: (round(whole[day], 6), day.toordinal()))
    likely = 1 / fsum(exp(score - whole[best]) for score in whole.values())
    if likely < LIKELY or scores[best] - min(scores.values()) < LEAST:
        return None
    case = _Case()
    evidence(best, case, reasons=True)
    reasons = [reason for weight, reason in sorted(case.reasons, key=lambda r: -r[0]) if weight > 0]
    unique = list(dict.fromkeys(reasons))[:2]
    words = "; ".join(unique) or "the days of the articles around it"
    other = _rival(whole, best)
    return likely, best, f"{words}; or perhaps {other}" if other is not None else words


def _rival(scores: dict[date, float], best: date) -> date | None:
    """The likeliest day of another week, where the best one is not :data:`MUCH` likelier."""
    others = [day for day in scores if abs((day - best).days) > ANOTHER]
    other = max(others, key=lambda day: (round(scores[day], 6), day.toordinal()), default=None)
    return other if other is not None and scores[best] - scores[other] < MUCH else None


Pair = tuple[float, Happening, Happening]
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
        self._shared: dict[tuple[int, int], list[tuple[int, DateRule | None, DateRule | None]]] = {}
        self._runs: dict[int, list[tuple[set[Run], DateRule | None]]] = {}
        self._quoted: dict[int, dict[Run, list[int]]] = {}
        self._shares: dict[int, list[tuple[int, dict[str, float]]]] = {}
        self._where: dict[int, dict[str, list[tuple[int, float]]]] = {}
        self._days: dict[DateRule | None, dict[date, DateValue | None]] = {}

    def pairs(self, article: Telling, other: Telling) -> list[Pair]:
        """The happenings of two articles that are alike at all, and how much."""
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

    def shared(self, article: Telling, other: Telling) -> list[tuple[int, DateRule | None, DateRule | None]]:
        """Which quotations of ``article`` the other prints too: their places, and the rules of both."""
        key = (article.id, other.id)
        if key not in self._shared:
            theirs, printed = self._runs_of(other), self._quoting(other)
            self._shared[key] = [
                (place, rule, theirs[number][1])
                for place, (own, rule) in enumerate(self._runs_of(article))
                for number in sorted({number for run in own for number in printed.get(run, ())})
            ]
        return self._shared[key]

    def _runs_of(self, article: Telling) -> list[tuple[set[Run], DateRule | None]]:
        """What the quotations of an article are known by."""
        if article.id not in self._runs:
            self._runs[article.id] = [(witness.runs(text), rule) for text, rule in article.said]
        return self._runs[article.id]

    def _quoting(self, article: Telling) -> dict[Run, list[int]]:
        """The places of an article's quotations by what they are known by."""
        if article.id not in self._quoted:
            quoted: dict[Run, list[int]] = {}
            for place, (own, _) in enumerate(self._runs_of(article)):
                for run in own:
                    quoted.setdefault(run, []).append(place)
            self._quoted[article.id] = quoted
        return self._quoted[article.id]

    def day_of(self, rule: DateRule | None, anchor: date) -> DateValue | None:
        """The days of a rule in an article of ``anchor``; the day itself without one."""
        known = self._days.get(rule)
        if known is None:
            known = self._days[rule] = {}
        if anchor not in known:
            known[anchor] = DateValue.day(anchor) if rule is None else calendar.resolve(rule, anchor)
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
        whole = sqrt(fsum(part**2 for part in parts.values()))
        return {word: part / whole for word, part in parts.items()} if whole else {}

    def _index(self, article: Telling) -> dict[str, list[tuple[int, float]]]:
        if article.id not in self._where:
            where: dict[str, list[tuple[int, float]]] = {}
            for i, share in self._vectors(article):
                for word, part in share.items():
                    where.setdefault(word, []).append((i, part))
            self._where[article.id] = where
        return self._where[article.id]


def _around(article: Telling, known: Sequence[tuple[Telling, date]]) -> list[tuple[Telling, date]]:
    """The dated articles that came in nearest to this one."""
    return sorted(known, key=lambda k: abs(k[0].id - article.id))[:NEIGHBOURS]


_BEGINS = frozenset("begin begins began begun start starts started open opens opened".split())
_ENDS = frozenset("end ends ended close closes closed expire expires expired".split())

_When = tuple[DateValue, bool]
"""The days on which another article tells it, and whether it prints them."""


@dataclass(slots=True)
class _One:
    """A happening, or words quoted, of the article to be dated, with what others tell alike.

    ``twins`` has for each day how likely it is the same, and which article says so. ``later`` are the days
    that others still plan it for, with how likely they mean it; ``done`` those on which others tell that the
    plan came about.
    """

    what: str
    planned: bool = False
    twins: dict[_When, tuple[float, int]] = field(default_factory=dict)
    later: list[tuple[float, date]] = field(default_factory=list)
    done: list[tuple[float, date]] = field(default_factory=list)

    def twin(self, share: float, when: _When, number: int) -> None:
        """Another article may tell it too."""
        known, first = self.twins.get(when, (0.0, number))
        self.twins[when] = known + share, first

    def out_of_order(self, day: date) -> float:
        """What is against ``day`` since others tell of it as still to come, or as done before."""
        early = fsum(witness.against(share, witness.TOO_EARLY) for share, first in self.later if first > day)
        return early + fsum(
            witness.against(share, witness.TOO_LATE) for share, late in self.done if day > late
        )


def _meant(mine: Happening, days: DateValue) -> DateValue:
    """The day of several that a telling means: what begins does so on the first, what ends on the last."""
    said = {word.lower() for word in mine.title.split()}
    if not said.isdisjoint(_BEGINS):
        return DateValue.day(days.first)
    return days if said.isdisjoint(_ENDS) else DateValue.day(days.last)


class _Told:
    """What an article tells alike with dated ones, ready to be weighed for one day after another.

    What is told of one and the same day is right or wrong together: it is weighed as one.
    """

    def __init__(self, article: Telling, known: Sequence[tuple[Telling, date]], near: _Nearness) -> None:
        self._near = near
        self._by_rule: dict[DateRule | None, list[_One]] = {}
        self._known: dict[tuple[DateRule | None, DateValue], float] = {}
        self._happenings(article, known)
        self._words(article, known)

    def _happenings(self, article: Telling, known: Sequence[tuple[Telling, date]]) -> None:
        odds: dict[int, list[tuple[float, Happening, int, date]]] = {}
        for other, day in known:
            for how_near, mine, theirs in self._near.pairs(article, other):
                odds.setdefault(id(mine), []).append((witness.same(how_near), theirs, other.id, day))
        for mine in article.happenings:
            if mine.undated or id(mine) not in odds:
                continue
            whole = 1 + fsum(each for each, *_ in odds[id(mine)])
            one = _One(f"“{mine.title}” is", mine.status == "scheduled")
            for each, theirs, number, day in odds[id(mine)]:
                days = None if theirs.undated else self._near.day_of(theirs.date, day)
                if days is None:
                    continue
                days = _meant(mine, days)
                one.twin(each / whole, (days, theirs.date is not None), number)
                # "He sees the minister on the 27th" is a plan, whatever its tense.
                ahead = theirs.status == "scheduled" or days.first > day
                planned = ahead and witness.wide(days) <= witness.WIDE
                if mine.status == "happened" and planned:
                    one.later.append((each / whole, days.first))
                if mine.status == "scheduled" and theirs.status == "happened" and theirs.date is None:
                    one.done.append((each / whole, day))
            self._by_rule.setdefault(mine.date, []).append(one)

    def _words(self, article: Telling, known: Sequence[tuple[Telling, date]]) -> None:
        """Quotes that both articles print word for word, six words or more alike."""
        found: dict[int, tuple[DateRule | None, list[tuple[_When, int]]]] = {}
        for other, day in known:
            for place, rule, other_rule in self._near.shared(article, other):
                days = self._near.day_of(other_rule, day)
                if days is not None:
                    found.setdefault(place, (rule, []))[1].append(((days, other_rule is not None), other.id))
        for rule, twins in found.values():
            one = _One("words it quotes are of")
            for when, number in twins:
                one.twin(witness.WORDS / len(twins), when, number)
            self._by_rule.setdefault(rule, []).append(one)

    def weigh(self, day: date, case: _Case, *, reasons: bool = False) -> None:
        """Add what all of it says of ``day``."""
        for rule, ones in self._by_rule.items():
            a = self._near.day_of(rule, day)
            if a is None:
                continue
            together = sqrt(len(ones))
            if reasons:
                for one in ones:
                    case.reasons.append((self._says(one, rule, a) / together, self._reason(one, a)))
            if (rule, a) not in self._known:
                self._known[rule, a] = fsum(self._says(one, rule, a) for one in ones)
            order = fsum(one.out_of_order(day) for one in ones if one.later or one.done)
            case.add((self._known[rule, a] + order) / together)

    def _says(self, one: _One, rule: DateRule | None, a: DateValue) -> float:
        twins = ((share, days, printed) for (days, printed), (share, _) in one.twins.items())
        return witness.mixed(a, rule is not None, twins, planned=one.planned)

    def _reason(self, one: _One, a: DateValue) -> str:
        (days, _), (_, number) = max(
            one.twins.items(), key=lambda each: (each[0][0].overlaps(a), each[1][0], -each[1][1])
        )
        return f"{one.what} {days} in source {number}"


def _spelt_out(article: Telling) -> Iterator[tuple[int, DateRule, str]]:
    """ "Yesterday, Wednesday", "today (5 March)": how far off the day of writing, the day, the words."""
    for index, (near, named) in enumerate(pairwise(article.dates)):
        rule = near.rule
        off = rule.n if rule.form == "shift" and rule.unit == "day" and not rule.parts else None
        if off is None or abs(off) > 2 or not 0 < named.span.start - near.span.end <= BESIDE:
            continue
        other = named.rule
        if other.parts or other.strict or other.form not in ("weekday", "monthday", "fixed"):
            continue
        if other.form == "fixed" and len(other.value) != len("2000-01-01"):
            continue
        yield off, other, ", ".join(article.texts[index : index + 2])


def _printed_day(off: int, rule: DateRule) -> list[date]:
    """The day of writing that a full date beside "today" or "yesterday" tells by itself."""
    value = calendar.resolve(rule, None)
    try:
        return [value.first - timedelta(days=off)] if value is not None else []
    except OverflowError:
        return []


def _agrees(day: date, off: int, rule: DateRule, near: _Nearness) -> float:
    """What it says for ``day`` that it calls another one, ``off`` days away, by its name."""
    told = date.fromordinal(min(max(day.toordinal() + off, 1), date.max.toordinal()))
    if rule.form == "weekday":
        return witness.issued(told, rule.n)
    value = near.day_of(rule, day)
    return witness.named(told, value) if value is not None else 0.0


@dataclass(frozen=True, slots=True)
class _Own:
    """The article's own expressions that say something of its day.

    The weekdays that are over and to come, each with its words, the months that are over, the days in full,
    and how it speaks of its own day. A full day has its rule, its words, which way it looks and whether it
    stands at the top.
    """

    over: dict[int, str]
    ahead: frozenset[int]
    months: frozenset[int]
    full: tuple[tuple[DateRule, str, witness.Looks, bool], ...]
    style: witness.Style

    def weigh(self, case: _Case, day: date, near: _Nearness) -> None:
        """Add what these say of ``day``: the news is of the days just gone and just ahead."""
        last = min(((day.weekday() - weekday) % 7, weekday) for weekday in self.over) if self.over else None
        reason = ""
        if last is not None and last[0] <= 1:
            told = day - timedelta(days=last[0])
            reason = f"“{self.over[last[1]]}” is {told}, the day {'before' if last[0] else 'itself'}"
        case.add(witness.weekdays_over(self.over, day, self.style), reason)
        case.add(fsum(witness.weekday_ahead(weekday, day) for weekday in sorted(self.ahead)))
        case.add(fsum(witness.month_over(month, day) for month in sorted(self.months)))
        self._weigh_full(case, day, near)

    def _weigh_full(self, case: _Case, day: date, near: _Nearness) -> None:
        seen: dict[tuple[DateValue, witness.Looks], tuple[float, str]] = {}
        for rule, text, looks, top in self.full:
            value = near.day_of(rule, day)
            if value is None:
                continue
            back = (day - value.last).days
            weight = witness.day_back(back, looks, top=top)
            if (value, looks) not in seen or weight > seen[value, looks][0]:
                past = looks != "ahead" and 0 <= back <= 2
                seen[value, looks] = weight, f"“{text}” is just past" if past else ""
        for weight, reason in seen.values():
            # Days are named in rows, one after the other: many say little more than a few.
            case.add(weight / sqrt(len(seen)), reason)


def _own_signs(article: Telling) -> _Own:
    over: dict[int, str] = {}
    ahead, months, full, near = set[int](), set[int](), [], set[int]()
    for index, expression in enumerate(article.dates):
        rule = expression.rule
        to_come = expression.kind == "future"
        if rule.parts or (rule.strict and rule.form != "fixed"):
            continue
        text = article.texts[index] if index < len(article.texts) else ""
        if rule.form == "weekday" and rule.lean != "nearest":
            if to_come:
                ahead.add(rule.n)
            else:
                over.setdefault(rule.n, text)
        elif rule.form == "monthday" or (rule.form == "fixed" and len(rule.value) == 10):
            number = rule.form == "monthday" and rule.lean == "nearest"
            looks: witness.Looks = "ahead" if to_come else "either" if number else "back"
            full.append((rule, text, looks, not to_come and expression.span.start < witness.TOP_LINE))
        elif rule.form == "month" and not rule.unit and not to_come:
            months.add(rule.month)
        elif rule.form == "shift" and rule.unit == "day":
            near.add(rule.n)
    style: witness.Style = "yesterday" if near & {-1, 1} else "today" if 0 in near else "named"
    return _Own(over, frozenset(ahead), frozenset(months), tuple(full), style)
