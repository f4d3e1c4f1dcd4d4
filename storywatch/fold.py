"""One more source, or one more question, is folded into the story.

Reads what storage holds, lets the pure functions of ``story`` reason, and writes what changed. An article is
folded in by steps, each a short transaction of its own; between any two, and while something long is worked
out, others may write (``pause``). Which articles are under way is written down with the first step, and each
step can be done again with the same result, so that a crash between two of them is made up for.
What depends on several articles at once is looked at by :meth:`Fold.review`, once for all that have come.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from storywatch.ledger import Ledger
from storywatch.model import DateValue, Telling
from storywatch.story import (
    calendar,
    importance,
    people,
    pointers,
    publication,
    repeats,
    retelling,
    rulings,
    statements,
    suggestions,
    timeline,
    windows,
)
from storywatch.story.holding import SEVERAL
from storywatch.story.revision import rewrites

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from storage.rows import QuestionRow
    from storage.writer import Writer
    from storywatch.model import Draft, Event, Findings, Name, Ruling, Source
    from storywatch.settings import Declared

NAMESAKES = 20
"""How many sources of one name, the latest ones, an article is compared with."""
NEIGHBOURS = 40
"""How many sources, the nearest ones that were read, an undated article is compared with."""
TELLINGS = 500
"""How many tellings are put in the order of their days at once, the nearest in time: of some 15 articles."""
UNDER_WAY, UNREVIEWED = "being folded", "not reviewed"
"""The settings that say which sources' findings are stored but not folded in whole, and which have been
folded in since the last review."""


class Fold:
    """Brings the story up to date. Lives in the desk's thread, on the one writing connection."""

    def __init__(self, writer: Writer, pause: Callable[[], None] = lambda: None) -> None:
        """``pause`` is called between steps, never inside a transaction. What it raises ends the work, which
        is then taken up by :meth:`rest` and :meth:`review`.
        """
        self.writer = writer
        self._let_others = pause
        self._roster: people.Roster | None = None
        self._ledger = Ledger(writer, lambda: self._people().speakers(), self._pause)

    def forget(self) -> None:
        """Drop what is kept warm: after a rollback it may say more than the database."""
        self._roster = None

    def source(self, source: int) -> None:
        """Fold in a source whose findings have just been stored, whole and at once."""
        with self.writer.together():
            self._begin(source)
            self.rest(source)
            self.review()

    def store(self, source: int, findings: Findings) -> None:
        """The first step: findings, speakers, statements and dates are there; the rest is written down as
        wanting. All of it or nothing.
        """
        with self.writer.together():
            self.writer.store_findings(source, findings)
            self._begin(source)

    def under_way(self) -> list[int]:
        """The sources that were stored and not folded in whole."""
        return self._numbers(UNDER_WAY)

    def _numbers(self, setting: str) -> list[int]:
        return [int(number) for number in (self.writer.setting(setting) or "").split()]

    def unreviewed(self) -> bool:
        """Whether articles have been folded in since the last review."""
        return bool(self.writer.setting(UNREVIEWED))

    def rest(self, source: int) -> None:
        """The other steps for a source that is stored: events, evidence, ranks."""
        known = self.writer.reader.source(source)
        if known is not None and known.state == "read":
            self._pause()
            self._events(source)
            ranked = {source}
            measures = self._ledger.measures()
            found: list[Callable[[], object]] = []
            for question in self.writer.reader.questions():
                self._pause()
                ranked |= self._ledger.find(question, [source], measures, found)
            with self.writer.together():  # the disk is waited for once
                for put in found:
                    put()
            for old in self.writer.superseded(source):
                self._pause()
                with self.writer.together():
                    newer = self.writer.retract(old)
                    self._events(old)
                    if newer is not None:
                        self._ruled(newer)
            self._rank(sorted(ranked))
        self.drop(source)

    def drop(self, source: int) -> None:
        """Have nothing more to do for a source."""
        with self.writer.together():
            left = [number for number in self.under_way() if number != source]
            self.writer.put_setting(UNDER_WAY, " ".join(map(str, left)))

    def review(self) -> None:
        """Look at the latest articles together: what each says of others' days, what they tell in the order
        of those days, and what they leave open.
        """
        latest = self.writer.reader.read_near(None, NEIGHBOURS)
        if latest:
            come = self._numbers(UNREVIEWED)
            self.retell([*come, *self._redate(latest)])
            self._suggest(latest)
        self.writer.put_setting(UNREVIEWED, "")

    def supersedes(self, draft: Draft) -> int | None:
        """The source of the same name that this article is a new version of, if any."""
        reader = self.writer.reader
        for row in reader.named(draft.file)[:NAMESAKES]:
            known = reader.source(row.id) if row.superseded_by is None else None
            if known is None or known.encoding is None:
                continue
            if known.sha256 == draft.sha256:
                return None
            if rewrites(draft.text, known.text):
                return known.id
        return None

    def redate(self, source: int) -> None:
        """Bring up to date what hangs on a source's day: its relative dates, its events, others' days."""
        self._dates(source)
        self._events(source)
        near = sorted({source, *self.writer.reader.read_near(source, NEIGHBOURS)})
        self.retell([source, *self._redate(near)])

    def untell(self, source: int) -> None:
        """Let the events go that only this source told, where its findings are gone."""
        self._events(source)

    def again(self) -> None:
        """Look at everything the reader has set once more: it has come back from the journal."""
        for row in self.writer.reader.sources():
            if row.state == "read" and row.published_basis == "reader":
                self.redate(row.id)
        self.rename()
        for number in self.writer.corrections.sources():
            if (text := self._read_text(number)) is not None:
                self.writer.corrections.apply(number, text)
                self._ruled(number)
        ruled = [n for n in self.writer.entries.sources() if self._read_text(n) is not None]
        self.refold(ruled)
        self.own()
        silent = [n for n in ruled if any(not anchor.title for _, anchor in self.writer.entries.anchored(n))]
        if silent:
            self.retell(silent)
        measures = self._ledger.measures()
        some = self._ledger.anew(measures)
        self._rank(some or ())
        for question in self.writer.reader.questions():
            if some is None or question.set_by != "reader":
                self._rank(self._ledger.find(question, None, measures))

    def own(self) -> None:
        """See to it that every entry of the reader's own stands in the timeline."""
        own = {ruling.key: ruling for ruling in self.writer.entries.load() if ruling.own}
        known = {event.ruling for event in self.writer.reader.ruled_events(own)}
        self.writer.put_events([rulings.own(0, own[key]) for key in own if key not in known])

    def _read_text(self, source: int) -> str | None:
        known = self.writer.reader.source(source)
        return known.text if known is not None and known.state == "read" else None

    def questions(self, declared: Sequence[Declared], at: str) -> Iterator[str]:
        """Take the reader's declared questions; yields the wording of each that is new or changed.

        A question that is no longer declared is retired: it leaves the pane, its marks are kept.
        """
        known = {q.question.casefold(): q for q in self.writer.reader.questions()}
        asked: list[QuestionRow] = []
        fresh: list[int] = []
        small = self._ledger.few() is not None  # then all are looked for together, at last
        latest: str | None = None
        for one in declared:
            before = known.pop(one.question.casefold(), None)
            if before is not None and _as_declared(before, one) and self._ledger.looked_for(before.id):
                continue
            number = self.writer.put_question(one.question, one.terms, one.due, "reader", at)
            row = next(q for q in self.writer.reader.questions() if q.id == number)
            if not small:
                self._rank(self._ledger.find(row))
            if before is None or before.set_by == "suggestion":
                fresh.append(number)
            asked.append(row)
            if latest is not None:
                yield latest
            latest = one.question
        for gone in known.values():
            if gone.set_by == "reader":
                self.writer.retire_question(gone.id)
                self._rank(self.writer.bearing(gone.id))
                asked.append(gone)
        self._share(asked)
        for number in fresh:
            self.writer.see_question(number)  # the answer to asking shows it
        if latest is not None:
            yield latest  # said last, when the other questions have their evidence too

    def _share(self, asked: Sequence[QuestionRow]) -> None:
        """Look at the other questions' evidence anew where these, which came or went, can have a part."""
        if not asked:
            return
        measures = self._ledger.measures()
        some = self._ledger.anew(measures)
        if some is not None:
            self._rank(some)
            return
        near = {number for one in asked for number in self._ledger.wherever(one, measures.watch(one))}
        ids = {one.id for one in asked}
        for row in measures.rivals:
            if row.id not in ids:
                theirs = self._ledger.wherever(row, measures.watch(row))
                if len(measures.rivals) > SEVERAL + len(asked):
                    theirs &= near
                self._rank(self._ledger.find(row, sorted(theirs), measures))

    def _ruled(self, source: int) -> None:
        """Look again at a source that what the reader said of an older version has moved to."""
        self.revoice([q.id for q in self.writer.reader.attributed(source)])
        self._events(source)

    def enter(self, event: Event, ruling: Ruling) -> None:
        """Store a ruling, and the event of these tellings as it is by it. The reader knows it: it is seen."""
        self.writer.entries.put(ruling)
        ids = self.writer.put_events([timeline.entry(event.id, event.mentions, ruling)])
        self.writer.see("event", ids)

    def leave(self, event: Event) -> None:
        """The reader has nothing to say of an event any more: its tellings are merged anew."""
        if event.mentions:
            self.writer.put_events([timeline.entry(event.id, event.mentions, None)])
            self.refold(sorted({m.span.source for m in event.mentions}))
        else:
            self.writer.put_events([], [event.id])

    def refold(self, sources: Iterable[int]) -> None:
        """Find anew which events these sources tell: the reader no longer holds them together or apart."""
        for source in sources:
            self._events(source, anew=True)

    # --- the steps ----------------------------------------------------------------------------------

    def _people(self) -> people.Roster:
        if self._roster is None:
            reader = self.writer.reader
            self._roster = people.Roster(reader.speakers(apart=True), self.writer.corrections.same_names())
        return self._roster

    def _speakers(self, source: int) -> None:
        reader = self.writer.reader
        findings = reader.findings(source)
        ours = self._who(source, findings.names)
        self._unite()
        known = reader.statements(ours)
        carried, _ = statements.join(known, reader.attributed(source), reader.next_statement())
        self.writer.put_statements(carried)
        self.writer.put_places(source, [importance.place(q, findings.sentences) for q in findings.quotes])

    def _who(self, source: int, names: Iterable[Name]) -> set[int]:
        """Say whose each quote of a source is; the speakers it quotes."""
        quotes = self.writer.reader.attributed(source)
        named = self.writer.corrections.named(source)
        changed, who = self._people().enter(names, named)
        said_by = {q.id: who.get(q.quote.speaker) if q.quote.speaker else None for q in quotes}
        self.writer.put_speakers(changed, said_by)
        return {number for number in said_by.values() if number is not None}

    def _unite(self) -> None:
        """Have the quotes follow where names that the reader has joined are those of other speakers now."""
        reader = self.writer.reader
        before, now = reader.roots(), self._people().roots()
        if before == now:
            return
        moved = {n for n in before.keys() | now.keys() if before.get(n) != now.get(n)}
        self.writer.corrections.put_roots(now)
        roots = {same[n] for same in (before, now) for n in moved if n in same}
        self.revoice(reader.said_by(moved | roots))

    def revoice(self, quotes: Collection[int]) -> None:
        """Find anew whose these quotes are and what statements they and their likes make: the reader has
        spoken of them, or of who speaks in them.
        """
        reader = self.writer.reader
        loose = self.writer.loosen(quotes)
        sources = reader.sources_of({*quotes, *loose})
        ours: set[int] = set()
        for source in sources:
            ours |= self._who(source, reader.findings(source).names)
        joined = reader.attributed(only=loose)
        carried, _ = statements.join(reader.statements(ours), joined, reader.next_statement())
        self.writer.put_statements(carried)
        for source in sources:
            self.writer.respeak(source)
        self._rank(sources)

    def judged(self, question: int, source: int) -> None:
        """Find the evidence for a question in a source anew: the reader has spoken of a sentence there."""
        row = next((q for q in self.writer.reader.questions() if q.id == question), None)
        if row is not None:
            ranked = self._ledger.find(row, [source])
            self.writer.repeat(question, repeats.repeated)
            self.writer.respeak(source)
            self._rank({source, *ranked})

    def rename(self) -> None:
        """Take up the names that the reader has joined or parted."""
        self._people().join(self.writer.corrections.same_names())
        self._unite()

    def _rank(self, sources: Iterable[int]) -> None:
        """Order the key quotes anew that these sources, or the evidence found in them, can have moved."""
        for one in sources:
            self._pause()
            self.writer.rank(one, importance.score)

    def _pause(self) -> None:
        if not self.writer.busy:
            self._let_others()

    def _begin(self, source: int) -> None:
        self._speakers(source)
        self._date_alone(source)
        self._dates(source)
        self.writer.put_setting(UNDER_WAY, " ".join(map(str, dict.fromkeys([*self.under_way(), source]))))
        come = [*self._numbers(UNREVIEWED), source][-NEIGHBOURS:]
        self.writer.put_setting(UNREVIEWED, " ".join(map(str, dict.fromkeys(come))))

    def _date_alone(self, source: int) -> None:
        """Date a source by those that know their day, until it is looked at with all the others."""
        mine = self._telling(source)
        if mine.published is not None:
            return
        near = (self._telling(number) for number in self.writer.reader.read_near(source, NEIGHBOURS))
        told = [mine, *(one for one in near if one.published is not None and one.id != source)]
        self._put_day(source, publication.infer(sorted(told, key=lambda one: one.id)).get(source))

    def _redate(self, sources: Sequence[int]) -> list[int]:
        """Date what can be dated among these, and bring up to date what hangs on a day that changed; those
        whose day did.
        """
        told = [self._telling(number) for number in sorted(sources)]
        moved = []
        for number, found in publication.infer(told, self._pause).items():
            self._pause()
            with self.writer.together():
                if self._put_day(number, found):
                    self._dates(number)
                    self._events(number)
                    moved.append(number)
        return moved

    def _put_day(self, source: int, found: publication.Inferred | None) -> bool:
        known = self.writer.reader.source(source)
        if found is None or known is None:
            return False
        if (known.published, known.published_basis) == (found.day, found.basis):
            return False
        self.writer.set_published(source, found.day, found.basis, found.evidence)
        return True

    def _telling(self, number: int) -> Telling:
        """What a source offers for dating the ones around it; days that were inferred before do not count."""
        source = self.writer.reader.source(number)
        if source is None:
            return Telling(number, None, None)
        findings = self.writer.reader.findings(number)
        sure = source.published_basis in ("stated", "reader")
        return Telling(
            number,
            source.published if sure else None,
            source.published_basis if sure else None,
            source.modified,
            findings.dates,
            tuple(d.span.within(source.text) for d in findings.dates),
            findings.happenings,
            tuple((q.span.within(source.text), q.said) for q in findings.quotes if q.kind != "indirect"),
            source.outlet,
        )

    def _dates(self, source: int) -> None:
        findings, day = self._findings_and_day(source)
        values = [calendar.resolve(d.rule, day) for d in findings.dates]
        said = [calendar.resolve(q.said, day) if q.said else None for q in findings.quotes]
        self.writer.put_dates(source, values, said)

    def _events(self, source: int, *, anew: bool = False) -> None:
        findings, day = self._findings_and_day(source)
        keys = self._settle(source, findings)
        near = self._events_near([source], windows.days_of(findings.happenings, day), keys)
        ruled = self.writer.entries.load(keys | {e.ruling for e in near if e.ruling is not None})
        folded = timeline.fold(near, source, findings.happenings, day, ruled, self._pause, anew=anew)
        self.writer.put_events(folded.changed, folded.gone)

    def retell(self, changed: Sequence[int]) -> None:
        """Find anew which events these sources and those nearest to them in time tell, in the order of their
        days, so that it does not matter which came first.
        """
        accounts, days, keys = [], set[DateValue](), set[str]()
        room = TELLINGS
        for number in self.writer.reader.read_about(changed, NEIGHBOURS):
            self._pause()
            findings, day = self._findings_and_day(number)
            if len(findings.happenings) > room and number not in changed:
                continue
            room -= len(findings.happenings)
            keys |= self._settle(number, findings)
            days |= windows.days_of(findings.happenings, day)
            known = self.writer.reader.source(number)
            lines = pointers.lines(findings.sentences, known.text, findings.dates, day) if known else ()
            accounts.append(retelling.Account(number, day, findings.happenings, lines))
        sources = [one.source for one in accounts]
        events = self._events_near(sources, days, keys)
        ruled = self.writer.entries.load(keys | {e.ruling for e in events if e.ruling is not None})
        others = {m.span.source for event in events for m in event.mentions}.difference(sources)
        published = self.writer.reader.published(others)
        folded = retelling.retell(events, accounts, ruled, published, self._pause)
        self.writer.put_events(folded.changed, folded.gone)

    def _settle(self, source: int, findings: Findings) -> set[str]:
        """Find the tellings of a source that the reader has ruled on; the keys of the rulings."""
        entries = self.writer.entries
        anchored = entries.anchored(source)
        if anchored and findings.happenings:
            known = self.writer.reader.source(source)
            given = [anchor for _, anchor in anchored if anchor.title]
            entries.settle(source, rulings.settle(given, findings.happenings, known.text if known else ""))
        return {key for key, _ in anchored}

    def _events_near(
        self, sources: Iterable[int], days: Iterable[DateValue], keys: Collection[str]
    ) -> list[Event]:
        """The events that happenings of these days can be: what the sources told, near days, no day."""
        reader = self.writer.reader
        events = {e.id: e for e in reader.undated_events()}
        for source in sources:
            events |= {e.id: e for e in reader.events_of(source)}
        for first, last in windows.around(days):
            events |= {e.id: e for e in reader.events(first, last)}
            events |= {e.id: e for e in reader.ruled_events((), first, last)}
        if keys:
            events |= {e.id: e for e in reader.ruled_events(keys)}
        return [events[number] for number in sorted(events)]

    def _suggest(self, latest: Sequence[int]) -> None:
        """Have the best suggestions of the latest articles stand, each with its evidence, and no others.

        Only so many articles are looked at, however large the story is.
        """
        reader = self.writer.reader
        known = {number: reader.source_row(number) for number in latest}
        rows = {n: row for n, row in known.items() if row is not None and row.superseded_by is None}
        articles = [
            suggestions.Article(n, rows[n].published, own) for n, own in self._ledger.told(sorted(rows))
        ]
        self._pause()
        best = suggestions.suggest(articles, reader.asked_or_dismissed())
        self._pause()
        standing = {q.question.casefold(): q for q in reader.questions() if q.set_by == "suggestion"}
        wanted = {one.question.casefold() for one in best}
        at = max((row.received for row in rows.values()), default="")
        with self.writer.together():
            for wording, gone in standing.items():
                if wording not in wanted:
                    self.writer.unsuggest(gone.id)
            for one in best:
                if one.question.casefold() not in standing:
                    self.writer.suggest(one.question, one.span, at)
        for row in reader.questions():
            if row.set_by == "suggestion":
                if not self._ledger.looked_for(row.id):
                    self._ledger.find(row)
                self.writer.see_question(row.id)  # what nobody has asked is no news

    def _findings_and_day(self, source: int) -> tuple[Findings, date | None]:
        known: Source | None = self.writer.reader.source(source)
        return self.writer.reader.findings(source), known.published if known else None


def _as_declared(known: QuestionRow, one: Declared) -> bool:
    return known.set_by == "reader" and known.terms == one.terms and known.due == one.due
