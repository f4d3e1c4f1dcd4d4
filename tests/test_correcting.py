"""What the reader corrects holds: after another reading, in a rewritten article, with the database lost."""

from __future__ import annotations

import re

import pytest

from storage.reader import Reader
from storage.rows import QuoteRow
from storywatch.desk import DeskError
from storywatch.model import Findings, Name, Quote, Sentence, Span
from storywatch.settings import Declared, Paths, declare
from tests.desks import Watched, drop

TALKS = (
    "“We will not sign the harbour treaty this spring,” Mara Veldt said. "
    "“The inspectors come first,” said Tomas Orel. "
    "Sanctions were agreed by the ministers of the union. "
    "They spoke of a “new dawn” in Lenza.\n"
)
ECHO = (
    "In Lenza the envoy was blunt. “We will not sign the harbour treaty this spring,” M. Veldt-Haan said. "
    "Nobody else spoke.\n"
)
PEOPLE = "Mara Veldt|M\\. Veldt-Haan|Tomas Orel"
SAYING = re.compile(f"“([^”]*)”(?: (?:said ({PEOPLE})|({PEOPLE}) said))?")


def read(source: int, text: str) -> Findings:
    """Sentences end at full stops; marked words are quotes of whoever is said to have said them."""
    sentences = [
        Span(source, m.start(), m.end()) for m in re.finditer(r"(?:“[^”]*”|[A-Z]\. |[^.“”])+\.", text)
    ]
    quotes, names = [], []
    for number, found in enumerate(SAYING.finditer(text)):
        name = found[2] or found[3]
        at = text.find(name, found.end(1)) if name else 0
        if name:
            names.append(Name(name, "person"))
        mention = Span(source, at, at + len(name)) if name else None
        span = Span(source, found.start(), found.end(1) + 1)
        quotes.append(Quote(span, "direct" if name else "mixed", name, mention, "said", 0.7, number))
    return Findings(
        "fake",
        tuple(Sentence(s, s.within(text).lower()) for s in sentences),
        tuple(quotes),
        tuple(names),
        (),
        (),
    )


class Story:
    """A desk whose reading is the one above, and what it holds."""

    reading = staticmethod(read)

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.version = 0
        self.watched = self._open()

    def _open(self) -> Watched:
        watched = Watched(self.paths)
        watched.link.read = self.reading
        watched.desk.open()
        watched.desk.start()
        return watched

    @property
    def desk(self):
        return self.watched.desk

    def settle(self) -> None:
        assert self.desk.wait(20)
        assert self.desk.health().fault is None

    def drop(self, name: str, text: str) -> None:
        self.watched.news.clear()
        drop(self.paths, name, text)
        self.watched.until("read", name)
        self.settle()

    def reread(self) -> None:
        self.desk.reread()
        self.settle()

    def lose(self) -> None:
        """The database goes, and is built anew."""
        self.settle()
        self.desk.close()
        for ending in ("", "-wal", "-shm"):
            self.paths.db.with_name(f"{self.paths.db.name}{ending}").unlink(missing_ok=True)
        self.watched = self._open()
        self.watched.until("mended")
        self.settle()

    def rewrite(self, name: str, text: str) -> None:
        """A later version of the same article, with a sentence in front so that every place moves."""
        self.version += 1
        self.drop(name, "Lenza waited. " * self.version + text)

    def again(self, way: str, name: str = "talks.txt", text: str = TALKS) -> None:
        {"read again": self.reread, "rewritten": lambda: self.rewrite(name, text), "lost": self.lose}[way]()

    def quotes(self) -> list[QuoteRow]:
        with Reader(self.paths.db) as reader:
            return sorted(reader.quotes(), key=lambda q: (q.source, q.start))

    def quote(self, words: str) -> QuoteRow:
        return next(q for q in self.quotes() if words in q.text)


@pytest.fixture
def story(paths):
    story = Story(paths)
    story.drop("talks.txt", TALKS)
    yield story
    story.desk.close()


WAYS = ["read again", "rewritten", "lost"]


@pytest.mark.parametrize("way", WAYS)
def test_a_speaker_that_is_set_holds(story, way):
    story.desk.set_speaker(story.quote("inspectors").id, "Ines Haan").result(10)
    story.desk.set_speaker(story.quote("treaty").id, None).result(10)
    for _ in range(2):
        row = story.quote("inspectors")
        assert (row.speaker, row.confidence, row.set_by_reader) == ("Ines Haan", 1.0, True)
        row = story.quote("treaty")
        assert (row.speaker, row.confidence, row.set_by_reader) == (None, 1.0, True)
        with Reader(story.paths.db) as reader:
            told = reader.story()
            assert "Ines Haan" in {s.name for s in told.speakers}
            assert {s.speaker for s in told.statements if "inspectors" in s.text} == {"Ines Haan"}
            assert {q.speaker for q in told.quotes if "inspectors" in q.text} == {"Ines Haan"}
        story.again(way)
    story.desk.restore_quote(story.quote("inspectors").id).result(10)
    for _ in range(2):
        row = story.quote("inspectors")
        assert (row.speaker, row.confidence, row.set_by_reader) == ("Tomas Orel", 0.7, False)
        assert story.quote("treaty").speaker is None
        story.again(way)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_no_quote_is_gone_and_comes_back(story, way):
    with Reader(story.paths.db) as reader:
        counted = reader.counts().quotes
    story.desk.drop_quote(story.quote("dawn").id).result(10)
    for _ in range(2):
        with Reader(story.paths.db) as reader:
            assert not any("dawn" in q.text for q in reader.quotes())
            assert not any("dawn" in q.text for q in reader.story().quotes)
            assert not any("dawn" in s.text for s in reader.story().statements)
            assert reader.counts().quotes == counted - 1
            assert reader.sources()[0].quotes == counted - 1
            (dropped,) = reader.dropped_quotes()
            marks = [m for m in reader.marks(dropped.source) if m.what == "quote"]
            assert len(marks) == counted - 1
        story.again(way)
    with Reader(story.paths.db) as reader:
        (dropped,) = reader.dropped_quotes()
    story.desk.drop_quote(dropped.id, dropped=False).result(10)
    for _ in range(2):
        assert story.quote("dawn").text == "“new dawn”"
        with Reader(story.paths.db) as reader:
            assert reader.counts().quotes == counted
        story.again(way)


def test_a_dropped_quote_leaves_the_statement_to_the_others(story):
    story.drop("echo.txt", ECHO.replace("M. Veldt-Haan", "Mara Veldt"))
    (shown,) = [q for q in story.quotes() if "treaty" in q.text]
    assert shown.sources == 2
    story.desk.drop_quote(shown.id).result(10)
    (other,) = [q for q in story.quotes() if "treaty" in q.text]
    assert (other.id != shown.id, other.sources) == (True, 1)


@pytest.mark.parametrize("way", WAYS)
def test_two_speakers_that_are_one_stay_one_until_they_are_parted(story, way):
    story.drop("echo.txt", ECHO)
    rows = [q for q in story.quotes() if "treaty" in q.text]
    assert [q.speaker for q in rows] == ["Mara Veldt", "M. Veldt-Haan"]
    story.desk.merge_speakers(rows[1].who, rows[0].who).result(10)
    for _ in range(2):
        (row,) = [q for q in story.quotes() if "treaty" in q.text]
        assert (row.speaker, row.sources) == ("Mara Veldt", 2)
        with Reader(story.paths.db) as reader:
            (speaker,) = [s for s in reader.speakers() if "Veldt" in s.name]
            assert "M. Veldt-Haan" in speaker.aliases
        story.again(way, "echo.txt", ECHO)
    story.drop("more.txt", "“Not a word was true,” said M. Veldt-Haan. Then it was quiet.\n")
    assert story.quote("a word").speaker == "Mara Veldt"
    story.desk.part_speakers("Mara Veldt").result(10)
    for _ in range(2):
        assert story.quote("a word").speaker == "M. Veldt-Haan"
        rows = [q for q in story.quotes() if "treaty" in q.text]
        assert [q.speaker for q in rows] == ["Mara Veldt", "M. Veldt-Haan"]
        story.again(way, "echo.txt", ECHO)
    with pytest.raises(DeskError, match="not joined"):
        story.desk.part_speakers("Mara Veldt").result(10)


@pytest.mark.parametrize("way", WAYS)
def test_evidence_that_is_judged_and_a_status_with_its_sentence_hold(story, way):
    declare(story.paths, Declared("sanctions", (), None))
    story.watched.until("question")
    story.settle()
    with Reader(story.paths.db) as reader:
        (found,) = [e for e in reader.evidence(1) if "Sanctions were" in e.text]
        at = reader.source(1).text.index("They spoke")
    by_hand = Span(1, at, at + len("They spoke of a “new dawn” in Lenza."))
    sentence = Span(found.source, found.start, found.end)
    story.desk.judge(1, sentence, "against", confirmed=True, dropped=False).result(10)
    story.desk.judge(1, by_hand, "for", confirmed=True, dropped=False).result(10)
    story.desk.set_status(1, "leaning yes", "the ministers agreed", sentence).result(10)
    for _ in range(2):
        with Reader(story.paths.db) as reader:
            question = reader.question(1)
            assert question.status == "leaning yes"
            texts = {s.id: s.text for s in reader.story().sources}
            told = {
                e.span.within(texts[e.span.source]).strip(): (e.direction, e.confirmed)
                for e in question.evidence
            }
            assert told["Sanctions were agreed by the ministers of the union."] == ("against", True)
            assert told["They spoke of a “new dawn” in Lenza."] == ("for", True)
            assert question.history[-1].why == "the ministers agreed"
            assert "Sanctions were agreed" in question.history[-1].span.within(
                texts[question.history[-1].span.source]
            )
        story.again(way)
    with Reader(story.paths.db) as reader:
        rows = {e.text.strip().split()[0]: e for e in reader.evidence(1)}
    agreed, spoke = (Span(e.source, e.start, e.end) for e in (rows["Sanctions"], rows["They"]))
    story.desk.judge(1, agreed, None, confirmed=False, dropped=False).result(10)
    story.desk.judge(1, spoke, None, confirmed=False, dropped=True).result(10)
    for _ in range(2):
        with Reader(story.paths.db) as reader:
            left = {e.text.strip().split()[0]: e.confirmed for e in reader.evidence(1)}
            assert left["Sanctions"] is False
            assert "They" not in left
        story.again(way)


def test_what_cannot_be_corrected_is_said(story):
    here = Span(1, 0, 5)
    calls = [
        lambda d: d.set_speaker(99, "Ines Haan"),
        lambda d: d.drop_quote(99),
        lambda d: d.restore_quote(99),
        lambda d: d.merge_speakers(99, 1),
        lambda d: d.part_speakers("Nobody"),
        lambda d: d.judge(99, here, "for", confirmed=True, dropped=False),
        lambda d: d.set_status(99, "open", ""),
    ]
    for call in calls:
        with pytest.raises(DeskError):
            call(story.desk).result(10)
    with pytest.raises(DeskError, match="name"):
        story.desk.set_speaker(story.quote("dawn").id, "  ").result(10)
    assert story.desk.health().fault is None
