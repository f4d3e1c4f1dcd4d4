"""The ledger: in which sentences of the story there is evidence for each of the reader's questions.

Reads the sentences that storage holds, lets ``story/questions.py`` reason, and writes what was found.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from storywatch.measures import Measure, Measures
from storywatch.story import heard, questions, repeats
from storywatch.story.company import WHOLE, Company, read
from storywatch.story.together import Together

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from storage.rows import QuestionRow
    from storage.writer import Writer
    from storywatch.model import Sentence, Span, Speaker
    from storywatch.story.questions import Watch

SOME = 20
"""How many sources are looked at for a question at once, before others may write."""
BEST = "measure of question {}"
"""The setting that holds how well the best sentence of the story holds a question."""
COMPANY = "words of question {}"
"""The setting that holds the words of the sentences that surely bear on a question."""
GROWN, SMALL = 1.5, 12
"""How many times as many sources as were counted for that have them counted anew, and up to how many sources
this is done each time."""


class Ledger:
    """Files what articles say under the reader's questions."""

    def __init__(
        self, writer: Writer, speakers: Callable[[], Iterable[Speaker]], pause: Callable[[], None]
    ) -> None:
        """``speakers`` says whom the story knows; ``pause`` is called between steps, never inside a
        transaction.
        """
        self.writer = writer
        self._speakers = speakers
        self._pause = pause
        self._companies: dict[int, tuple[str, Company]] = {}
        """The words of each question as they were read last, with the text they were read from."""

    def measures(self) -> Measures:
        """The reader's questions, made ready as the story stands."""
        reader = self.writer.reader
        rivals = [row for row in reader.questions() if row.set_by == "reader"]
        speakers, sentences = list(self._speakers()), reader.sentence_count()

        def made_ready(row: QuestionRow) -> Watch:
            return questions.watch(row.question, row.terms, speakers, reader.sentences_with, sentences)

        return Measures(rivals, made_ready, self._measure, self.told)

    def find(
        self,
        question: QuestionRow,
        sources: Sequence[int] | None = None,
        measures: Measures | None = None,
        later: list[Callable[[], object]] | None = None,
    ) -> set[int]:
        """Find the evidence for a question in some sources; in the whole story where the measure moved.

        Returns the sources that were looked at. What is to be written for one source is added to ``later``,
        for who writes it together with other evidence; in the whole story that would take too long.

        The measure is the best sentence's score and the words of the surest ones. The first only grows when a
        better sentence comes, which is seldom, and the others are counted anew as the story grows, each time
        by half, so that most sources cost what they hold themselves.
        """
        measures = self.measures() if measures is None else measures
        watch = measures.watch(question)
        some = list(sources or ())
        scored: dict[int, array[float]] = {}
        known = measures.measure(question.id) if sources is not None else None
        if known is not None:
            scored = {number: measures.scores(question, number, own) for number, own in measures.told(some)}
            if _best(scored) > known.top or _outgrown(known.company, scored):
                known = None
        anew = known is None
        if known is None:
            scored, known = self._count(question, measures)
            some = list(scored)
        top, company = known
        rivals = sum(row.id != question.id for row in measures.rivals)
        hopeless = [
            n for n in some if n in scored and not questions.holds(watch, scored[n], top, rivals, company)
        ]
        at_once: list[Callable[[], object]] = []
        puts = at_once if later is None or len(some) > 1 else later
        for number in hopeless:
            self._pause()
            puts.append(partial(self.writer.put_evidence, question.id, number, []))
            self._do(at_once, SOME)
        any_found = False
        for number, sentences in measures.told(sorted({*some}.difference(hopeless))):
            held = measures.holding(question, number, sentences)
            found = questions.evidence(watch, held, self._speaker_of(number))
            puts.append(partial(self.writer.put_evidence, question.id, number, found))
            self._do(at_once, SOME)
            any_found = any_found or bool(found)
        if any_found:
            puts.append(partial(self.writer.repeat, question.id, repeats.repeated))
        if anew:
            # Put last: stopped before, all of it is looked at again.
            puts.append(partial(self._put, question.id, known))
        self._do(at_once)
        return set(some)

    def anew(self, measures: Measures) -> set[int] | None:
        """Find the evidence for all of the reader's questions beside each other, where the story is small.

        The sources that were looked at; nothing is done, and None returned, in a longer story.
        """
        few = self.few()
        if few is None:
            return None
        told = dict(measures.told(sorted(few)))
        watches = [measures.watch(row) for row in measures.rivals]
        asked = Together(watches, told)
        for at, (row, watch) in enumerate(zip(measures.rivals, watches, strict=True)):
            puts: list[Callable[[], object]] = []
            for number in told:
                self._pause()
                found = questions.evidence(watch, asked.holding(at, number), self._speaker_of(number))
                puts.append(partial(self.writer.put_evidence, row.id, number, found))
            puts.append(partial(self.writer.repeat, row.id, repeats.repeated))
            puts.append(partial(self._put, row.id, Measure(asked.tops[at], asked.company(at))))
            self._do(puts)
        return few

    def _do(self, puts: list[Callable[[], object]], enough: int = 1) -> None:
        """Write what is to be written, once it is enough, and leave nothing to be. The disk is waited for
        once.
        """
        if len(puts) >= enough:
            with self.writer.together():
                while puts:
                    puts.pop(0)()

    def _put(self, question: int, measure: Measure) -> None:
        """Store by what the story measures a question. Its mark that it was looked for is put last."""
        self.writer.put_setting(COMPANY.format(question), measure.company.written())
        self.writer.put_setting(BEST.format(question), repr(measure.top))

    def _count(self, question: QuestionRow, measures: Measures) -> tuple[dict[int, array[float]], Measure]:
        """What each source holds of a question where it can have evidence; the story's measure of it."""
        scored: dict[int, array[float]] = {}
        company = Company()
        for number, own in measures.told(sorted(self.wherever(question, measures.watch(question)))):
            scored[number] = measures.scores(question, number, own)
            questions.see(company, number, own)
        measure = Measure(_best(scored), company)
        measures.know(question.id, measure)
        for number, own in measures.told([n for n in scored if questions.is_sure(scored[n], measure.top)]):
            questions.keep(company, measures.alone(question, number, own))
        for number, own in measures.told(list(scored) if company.speaks else []):
            if measures.likely(question, number, own):
                questions.keep(company, measures.holding(question, number, own), again=True)
        measures.know(question.id, measure)
        return scored, measure

    def _measure(self, question: int) -> Measure | None:
        """By what the story measured a question when last it was looked for in the whole of it."""
        top = self.writer.reader.setting(BEST.format(question))
        words = self.writer.reader.setting(COMPANY.format(question))
        if top is None or words is None:
            return None
        text, company = self._companies.get(question, ("", None))
        if company is None or text != words:
            company = read(words)
            self._companies[question] = words, company
        return Measure(float(top), company)

    def looked_for(self, question: int) -> bool:
        """Whether the evidence for a question was ever looked for in the whole story."""
        return self.writer.setting(BEST.format(question)) is not None

    def wherever(self, question: QuestionRow, watch: Watch) -> set[int]:
        """The sources where there can be evidence, or was some before the question was put otherwise."""
        reader = self.writer.reader
        some = self.few() if watch.beginnings else None
        if some is None:
            some = set(reader.candidates(watch.beginnings))
        return some.union(e.source for e in reader.evidence(question.id))

    def few(self) -> set[int] | None:
        """All sources that were read, where they are few."""
        some = self.writer.reader.read_near(None, WHOLE + 1)
        return set(some) if len(some) <= WHOLE else None

    def told(self, sources: Sequence[int]) -> Iterator[tuple[int, list[tuple[Sentence, str]]]]:
        """The sentences of each of these sources, some sources at a time."""
        for first in range(0, len(sources), SOME):
            self._pause()
            told: dict[int, list[tuple[Sentence, str]]] = {n: [] for n in sources[first : first + SOME]}
            for sentence, text in self.writer.reader.sentences(told):
                told[sentence.span.source].append((sentence, text))
            yield from told.items()

    def _speaker_of(self, source: int) -> Callable[[Sentence], str | None]:
        @cache
        def speakers() -> Callable[[Span], str | None]:
            return heard.speakers(self.writer.reader.attributed(source))

        return lambda sentence: speakers()(sentence.span)


def _best(scored: Mapping[int, Sequence[float]]) -> float:
    return max((max(own, default=0.0) for own in scored.values()), default=0.0)


def _outgrown(company: Company, scored: Mapping[int, Sequence[float]]) -> bool:
    """Whether so many sources came since the words were counted that they are counted anew.

    Sources are numbered as they come.
    """
    known = max(company.sources, default=0)
    latest = max((n for n, own in scored.items() if any(own)), default=0)
    return latest > known and (latest <= SMALL or latest > GROWN * known)
