"""Compare the export of a story with answers made by hand.

Figures are precision, recall and F1 with the counts behind them:

* **marked** quotes (direct, mixed): the spans, without marks and closing points, share 0.8 of their union;
  **indirect**: half. ``by`` counts only those whose speaker is right as well: the same entry in
  ``people.json``, or names alike.
* **dates**: one span covers half of the other; ``with value`` counts those that mean the same interval.
* **events**: a mention in the same sentence, and the right date; **merging**: pairs of sources
  that share an event.
* **evidence**: the same sentence for the same question; **direction**: of those found, told the right way.

What the answers mark as optional is neither required nor wrong.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec

from storywatch.model import DateValue

MARKS = "\"'“”‘’«»„‟"
TITLES = frozenset(
    "a an the mr mrs ms miss dr sir sheikh hh president marshal general gen admiral senator ambassador "
    "minister foreign secretary comrade spokesman spokeswoman special envoy".split()
)
P = TypeVar("P")
G = TypeVar("G")


class Place(NamedTuple):
    """A stretch of an article."""

    file: str
    start: int
    end: int


class Score(NamedTuple):
    """Counts that make precision and recall: right answers among those given and among those wanted."""

    right: int
    given: int
    found: int
    wanted: int

    def __str__(self) -> str:
        """The three figures and their counts, for a table."""
        precision = self.right / self.given if self.given else 0.0
        recall = self.found / self.wanted if self.wanted else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        given, found = f"{self.right}/{self.given}", f"{self.found}/{self.wanted}"
        return f"{precision:9.3f} {recall:6.3f} {f1:6.3f}   {given:>9} {found:>9}"


class Share(NamedTuple):
    """How many are right, of how many."""

    right: int
    of: int

    def __str__(self) -> str:
        """The share and its counts, for a table."""
        return f"{self.right / self.of if self.of else 0.0:23.3f}   {'':9} {f'{self.right}/{self.of}':>9}"


def together(lines: Sequence[Score | Share]) -> Score | Share:
    """What lines of one kind, of several stories, say together."""
    return type(lines[0])(*map(sum, zip(*lines, strict=True)))


# --- answers and export, as far as they are compared ------------------------------------------------


class GoldQuote(msgspec.Struct):
    file: str
    start: int
    end: int
    text: str
    type: str
    speaker: str | None = None
    borderline: bool = False
    nested_in: str | None = None

    @property
    def optional(self) -> bool:
        return self.borderline or self.nested_in is not None


class GoldDate(msgspec.Struct):
    file: str
    start: int
    text: str
    value: str | None = None
    kind: str | None = None
    approx: bool = False
    optional: bool = False


class GoldDates(msgspec.Struct):
    dates: list[GoldDate]
    not_dates: list[GoldDate] = []


class GoldSentence(msgspec.Struct):
    file: str
    start: int
    sentence: str
    direction: str = ""

    @property
    def place(self) -> Place:
        return Place(self.file, self.start, self.start + len(self.sentence))


class GoldEvent(msgspec.Struct):
    title: str
    date: str | None
    status: str
    mentions: list[GoldSentence]
    importance: int = 1
    end: str | None = None
    approx: bool = False
    tentative: bool = False
    text_supports: dict[str, str] | None = None


class GoldSaying(GoldSentence, kw_only=True):
    """A sentence that holds words of a speaker, in marks or reported."""

    kind: str
    speaker: str


class GoldQuestion(msgspec.Struct):
    question: str
    evidence: list[GoldSentence]


class GoldSource(msgspec.Struct):
    file: str
    outlet: str | None = None
    published: str | None = None
    published_inferred: str | None = None
    title: str | None = None
    outlet_also: list[str] = []


class GoldPerson(msgspec.Struct):
    name: str
    aliases: list[str] = []


class SpanOut(msgspec.Struct):
    source: int
    start: int
    end: int


class SourceOut(msgspec.Struct):
    id: int
    file: str
    outlet: str | None
    title: str | None
    published: str | None
    text: str


class QuoteOut(SpanOut):
    text: str
    kind: str
    speaker: str | None


class DateOut(SpanOut):
    text: str
    value: str | None
    kind: str


class EventOut(msgspec.Struct):
    date: str | None
    status: str
    mentions: list[SpanOut]
    end_date: str | None = None


class EvidenceOut(SpanOut):
    direction: str


class QuestionOut(msgspec.Struct):
    question: str
    evidence: list[EvidenceOut]


class Export(msgspec.Struct):
    sources: list[SourceOut]
    quotes: list[QuoteOut]
    dates: list[DateOut]
    timeline: list[EventOut]
    questions: list[QuestionOut]


# --- matching ---------------------------------------------------------------------------------------


def union_share(a: Place, b: Place) -> float:
    """The common part of two stretches as a share of what they cover together."""
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / (max(a.end, b.end) - min(a.start, b.start)) if a.file == b.file and common > 0 else 0.0


def least_share(a: Place, b: Place) -> float:
    """The common part as a share of the shorter stretch."""
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / min(a.end - a.start, b.end - b.start) if a.file == b.file and common > 0 else 0.0


def same_sentence(a: Place, b: Place) -> bool:
    """Whether two stretches of about a sentence tell the same place."""
    return least_share(a, b) >= 0.5 and union_share(a, b) >= 0.25


def pair(
    given: Sequence[P], wanted: Sequence[G], score: Callable[[P, G], float], least: float
) -> dict[int, int]:
    """One-to-one, best first: index in ``wanted`` by index in ``given``. Ties go to the earlier."""
    scored = [(score(p, g), -i, -j) for i, p in enumerate(given) for j, g in enumerate(wanted)]
    taken: dict[int, int] = {}
    used: set[int] = set()
    for value, i, j in sorted(scored, reverse=True):
        if value < least:
            break
        if -i not in taken and -j not in used:
            taken[-i] = -j
            used.add(-j)
    return taken


def interval(value: str | None, last: str | None = None) -> DateValue | None:
    """A date value, up to the end of ``last`` where that is given."""
    if not value:
        return None
    first = DateValue.parse(value)
    return DateValue(first.first, DateValue.parse(last).last) if last else first


class People:
    """Whether two names mean one speaker."""

    def __init__(self, people: Iterable[GoldPerson]) -> None:
        """Know each person by the name and the aliases that the answers list."""
        self._known = {self.core(alias): p.name for p in people for alias in (p.name, *p.aliases)}

    @staticmethod
    def core(name: str) -> tuple[str, ...]:
        """The words of a name without case, accents, points and titles (kept where nothing else is left)."""
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        words = re.findall(r"\w+", re.sub(r"['’]s\b|\.|\(unnamed\)", "", plain.casefold()))
        return tuple(w for w in words if w not in TITLES) or tuple(words)

    def same(self, a: str | None, b: str | None) -> bool:
        """Whether both are unknown, one entry of the list, or share a surname or most of their words."""
        if not a or not b:
            return not a and not b
        one, two = self.core(a), self.core(b)
        first, second = self._known.get(one), self._known.get(two)
        if first and second:
            return first == second
        if len(one) == 1 or len(two) == 1:
            return one[-1] == two[-1]
        return len(set(one) & set(two)) / len(set(one) | set(two)) >= 0.5


# --- scoring ----------------------------------------------------------------------------------------


class Scorer:
    """One export against one folder of answers: a table of figures, and what was missed."""

    def __init__(self, gold: Path, export: Export) -> None:
        """Raises KeyError where the export lacks an article that the answers speak of."""
        self.gold = gold
        self.export = export
        self.files = {source.id: Path(source.file).name for source in export.sources}
        self.texts = {Path(source.file).name: source.text for source in export.sources}
        self.people = People(self._load("people.json", list[GoldPerson]))
        self.misses: list[str] = []
        self.rows: list[tuple[str, Score | Share]] = []

    def run(self) -> list[tuple[str, Score | Share]]:
        """Label and figures, line by line."""
        self._sources()
        self._quotes()
        self._dates()
        self._timeline()
        self._questions()
        return self.rows

    def _load(self, name: str, kind: Any) -> Any:
        path = self.gold / name
        return msgspec.json.decode(path.read_bytes(), type=kind) if path.exists() else kind()

    def _place(self, span: SpanOut) -> Place:
        return Place(self.files[span.source], span.start, span.end)

    def _bare(self, place: Place) -> Place:
        """Without quotation marks, blanks and closing points at either end."""
        text = self.texts[place.file]
        start, end = place.start, place.end
        while start < end and (text[start] in MARKS or text[start].isspace()):
            start += 1
        while end > start and (text[end - 1] in MARKS + ".,;:!?…" or text[end - 1].isspace()):
            end -= 1
        return Place(place.file, start, end)

    def _show(self, place: Place) -> str:
        return " ".join(self.texts[place.file][place.start : place.end].split())[:90]

    def _miss(self, what: str, file: str, words: str) -> None:
        self.misses.append(f"{what} | {file[:14]} | {words}")

    def _share(self, label: str, right: int, of: int) -> None:
        self.rows.append((label, Share(right, of)))

    def _sources(self) -> None:
        by_file = {Path(source.file).name: source for source in self.export.sources}
        golds = self._load("sources.json", list[GoldSource])
        for field in ("outlet", "published", "title"):
            right = 0
            for gold in golds:
                said = getattr(by_file[gold.file], field)
                want = {
                    "outlet": [gold.outlet, *gold.outlet_also],
                    "published": [gold.published or gold.published_inferred],
                    "title": [gold.title],
                }[field]
                ok = (said or "").casefold().strip(" .") in [(w or "").casefold().strip(" .") for w in want]
                right += ok
                if not ok:
                    self._miss(f"source {field}", gold.file, f"said {said!r}, is {want[0]!r}")
            self._share(f"source {field}", right, len(golds))

    def _quotes(self) -> None:
        if not (self.gold / "quotes.json").exists():
            self._said()
            return
        golds = self._load("quotes.json", list[GoldQuote])
        where = [self._bare(Place(g.file, g.start, g.end)) for g in golds]
        said = [(quote, self._bare(self._place(quote))) for quote in self.export.quotes]
        for label, kinds, least in (("marked", ("direct", "mixed"), 0.8), ("indirect", ("indirect",), 0.5)):
            wanted = [(g, w) for g, w in zip(golds, where, strict=True) if g.type in kinds]
            given = [(q, w) for q, w in said if q.kind in kinds]
            pairs = pair(given, wanted, lambda p, g: union_share(p[1], g[1]), least)
            idle = set()
            for i, (_, at) in enumerate(given):
                if i in pairs:
                    optional = wanted[pairs[i]][0].optional
                else:
                    near = [g for g, w in zip(golds, where, strict=True) if least_share(at, w) >= 0.5]
                    # A reported clause around marked words is judged by those words.
                    optional = any(g.optional for g in near) or (label == "indirect" and bool(near))
                    if not optional:
                        self._miss(f"{label} not in gold", at.file, self._show(at))
                if optional:
                    idle.add(i)
            hits = {i: j for i, j in pairs.items() if not wanted[j][0].optional}
            by = [i for i, j in hits.items() if self.people.same(given[i][0].speaker, wanted[j][0].speaker)]
            n_given, n_wanted = len(given) - len(idle), sum(not g.optional for g, _ in wanted)
            self.rows.append((f"{label} quotes", Score(len(hits), n_given, len(hits), n_wanted)))
            self.rows.append((f"{label} quotes by", Score(len(by), n_given, len(by), n_wanted)))
            for j, (gold, _) in enumerate(wanted):
                if j not in pairs.values() and not gold.optional:
                    self._miss(f"{label} missed", gold.file, f"{gold.speaker}: {gold.text[:90]}")
            for i, j in hits.items():
                if i not in by:
                    speaker, gold = given[i][0].speaker, wanted[j][0]
                    self._miss(
                        f"{label} speaker",
                        gold.file,
                        f"said {speaker}, is {gold.speaker}: {gold.text[:60]}",
                    )
        scare = self._load("not_quotes.json", list[GoldDate])
        wrong = 0
        for mark in scare:
            at = self._bare(Place(mark.file, mark.start, mark.start + len(mark.text)))
            if any(q.kind != "indirect" and union_share(at, w) >= 0.6 for q, w in said):
                wrong += 1
                self._miss("no quotation", mark.file, mark.text)
        self._share("scare quotes taken", wrong, len(scare))

    def _said(self) -> None:
        """Where the answers only say whose words a sentence holds, in marks or reported."""
        golds = self._load("said.json", list[GoldSaying])
        for kind in ("marked", "indirect"):
            wanted = [gold for gold in golds if gold.kind == kind and gold.speaker != "-"]
            right = 0
            for gold in wanted:
                near = [
                    quote.speaker
                    for quote in self.export.quotes
                    if (quote.kind == "indirect") == (kind == "indirect")
                    and least_share(self._place(quote), gold.place) > 0
                ]
                by = any(self.people.same(speaker, gold.speaker) for speaker in near)
                right += by
                if not by:
                    said = ", ".join(map(str, near)) or "nobody"
                    self._miss(
                        f"{kind} by", gold.file, f"said {said}, is {gold.speaker}: {gold.sentence[:60]}"
                    )
            self._share(f"{kind} words by", right, len(wanted))

    def _dates(self) -> None:
        gold = self._load("dates.json", GoldDates) if (self.gold / "dates.json").exists() else None
        if gold is None:
            return
        # Required ones first: where two answers overlap, the optional one yields.
        wanted: list[GoldDate] = sorted(gold.dates, key=lambda d: d.optional)
        places = [Place(d.file, d.start, d.start + len(d.text)) for d in wanted]
        given = [(date, self._place(date)) for date in self.export.dates]
        pairs = pair(given, places, lambda p, g: least_share(p[1], g), 0.5)
        idle = {i for i, j in pairs.items() if wanted[j].optional}
        idle |= {
            i
            for i, (_, at) in enumerate(given)
            if i not in pairs and any(least_share(at, p) >= 0.5 for p in places)
        }
        hits = {i: j for i, j in pairs.items() if i not in idle}
        right = []
        for i, j in hits.items():
            said, want = interval(given[i][0].value), interval(wanted[j].value)
            if said == want or (wanted[j].approx and said and want and said.overlaps(want)):
                right.append(i)
            else:
                self._miss("date value", wanted[j].file, f"{wanted[j].text!r} said {said}, is {want}")
        n_given, n_wanted = len(given) - len(idle), sum(not d.optional for d in wanted)
        self.rows.append(("dates", Score(len(hits), n_given, len(hits), n_wanted)))
        self.rows.append(("dates with value", Score(len(right), n_given, len(right), n_wanted)))
        kinds = [(given[i][0].kind, wanted[j].kind) for i, j in hits.items() if wanted[j].kind != "reference"]
        self._share("past or future", sum(a == b for a, b in kinds), len(kinds))
        for j, date in enumerate(wanted):
            if j not in pairs.values() and not date.optional:
                self._miss("date missed", date.file, f"{date.text!r} = {date.value}")
        for i, (_, at) in enumerate(given):
            if i not in pairs and i not in idle:
                self._miss("date not in gold", at.file, self._show(at))
        blanks = [Place(d.file, d.start, d.start + len(d.text)) for d in gold.not_dates]
        wrong = sum(
            any(i not in pairs and least_share(p, b) >= 0.5 for i, (_, p) in enumerate(given)) for b in blanks
        )
        self._share("durations taken", wrong, len(blanks))

    def _timeline(self) -> None:
        wanted: list[GoldEvent] = self._load("timeline.json", list[GoldEvent])
        given = self.export.timeline
        told = [[self._place(m) for m in event.mentions] for event in given]
        known = [[m.place for m in event.mentions] for event in wanted]

        def right_day(said: EventOut, want: GoldEvent) -> bool:
            if want.date is None:
                return True
            a, b = interval(said.date, said.end_date), interval(want.date, want.end)
            if a is None or b is None:
                return False
            wide = want.text_supports
            if wide:
                first, last = (dt.date.fromisoformat(wide[end]) for end in ("from", "to"))
                if DateValue(first, last).contains(a):
                    return True
            return a.overlaps(b) if want.approx or want.tentative else a == b

        def score(i: int, j: int) -> float:
            shared = sum(any(same_sentence(a, b) for b in known[j]) for a in told[i])
            return shared and shared + 1000 * right_day(given[i], wanted[j])

        pairs = pair(range(len(given)), range(len(wanted)), score, 0.5)
        hits = {i: j for i, j in pairs.items() if right_day(given[i], wanted[j])}
        self.rows.append(("events with date", Score(len(hits), len(given), len(hits), len(wanted))))
        big = {j for j, event in enumerate(wanted) if event.importance >= 2}
        self._share("important events", len(big & set(hits.values())), len(big))
        states = [(given[i].status, wanted[j].status) for i, j in hits.items()]
        self._share("status", sum(a == b for a, b in states), len(states))
        for j, event in enumerate(wanted):
            if j not in hits.values():
                days = [given[i].date for i, k in pairs.items() if k == j]
                self._miss(
                    "event " + (f"dated {days[0]}" if days else "missed"), str(event.date), event.title
                )
        for i, places in enumerate(told):
            if not any(same_sentence(a, b) for a in places for event in known for b in event):
                self._miss("event not in gold", str(given[i].date), self._show(places[0]))
        for i, j in hits.items():
            if given[i].status != wanted[j].status:
                self._miss("event status", given[i].status, f"is {wanted[j].status}: {wanted[j].title}")
        self._merging(told, known)

    def _merging(self, told: list[list[Place]], known: list[list[Place]]) -> None:
        """Pairs of sources that tell one event, judged where both mentions are in the answers."""

        def events_at(place: Place) -> set[int]:
            return {j for j, event in enumerate(known) if any(same_sentence(place, b) for b in event)}

        right = given = 0
        seen: set[tuple[int, str, str]] = set()
        for places in told:
            at = [(place, found) for place in places if (found := events_at(place))]
            for (a, one), (b, two) in combinations(at, 2):
                if a.file != b.file:
                    given += 1
                    right += bool(one & two)
                    seen |= {(j, min(a.file, b.file), max(a.file, b.file)) for j in one & two}
        want = {
            (j, *files)
            for j, event in enumerate(known)
            for files in combinations(sorted({m.file for m in event}), 2)
        }
        self.rows.append(("merging (pairs)", Score(right, given, len(seen & want), len(want))))

    def _questions(self) -> None:
        asked = {q.question.casefold(): q for q in self.export.questions}
        right = given = found = wanted = told = 0
        for gold in self._load("questions.json", list[GoldQuestion]):
            if gold.question.casefold() not in asked:
                self._miss("question not asked", "", gold.question)
                continue
            need = [e for e in gold.evidence if e.direction != "context"]
            context = [e.place for e in gold.evidence if e.direction == "context"]
            hit: set[int] = set()
            for evidence in asked[gold.question.casefold()].evidence:
                at = self._place(evidence)
                match = [k for k, e in enumerate(need) if same_sentence(at, e.place)]
                if match:
                    right += 1
                    given += 1
                    told += evidence.direction == need[match[0]].direction
                    hit |= set(match)
                elif not any(same_sentence(at, place) for place in context):
                    given += 1
                    self._miss("evidence not in gold", at.file, f"{gold.question[:24]}: {self._show(at)}")
            found += len(hit)
            wanted += len(need)
            for k, e in enumerate(need):
                if k not in hit:
                    self._miss("evidence missed", e.file, f"{gold.question[:24]}: {e.sentence[:90]}")
        self.rows.append(("evidence", Score(right, given, found, wanted)))
        self._share("direction", told, right)
