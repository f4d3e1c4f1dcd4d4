"""A desk to be watched, with a reading that needs no model; and what is done to its inbox."""

from __future__ import annotations

import threading
from collections.abc import Callable

from storage.reader import Reader
from storywatch.child.link import ReadingFailedError
from storywatch.desk import Desk
from storywatch.model import Findings, Sentence, Span
from storywatch.news import News
from storywatch.settings import Paths


def one_sentence(source: int, text: str) -> Findings:
    """The whole text as one sentence, and nothing in it."""
    return Findings("fake", (Sentence(Span(source, 0, len(text.rstrip())), text.lower()),))


class FakeLink:
    """Stands in for the child process, with no model to load; it finds what it is told to."""

    missing: str | None = None
    reader: str | None = None

    def __init__(self, findings: Callable[[int, str], Findings] | None = None) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.fail: set[str] = set()
        self.findings = findings or one_sentence

    def hello(self) -> None: ...

    def close(self) -> None:
        self.gate.set()

    def read(self, source: int, text: str) -> Findings:
        self.gate.wait(10)
        if text.strip() in self.fail:
            raise ReadingFailedError("It took too long.")
        return self.findings(source, text)


class Watched:
    """A desk with a fake link, and what it has told."""

    def __init__(self, paths: Paths, read: Callable[[int, str], Findings] | None = None) -> None:
        self.link = FakeLink(read)
        self.desk = Desk(paths, link=self.link)
        self.news: list[News] = []
        self.heard = threading.Condition()
        self.desk.follow(self._hear)

    def _hear(self, news: News) -> None:
        with self.heard:
            self.news.append(news)
            self.heard.notify_all()

    def until(self, kind: str, file: str = "", timeout: float = 10) -> News:
        def found() -> News | None:
            return next((n for n in self.news if n.kind == kind and (not file or n.file == file)), None)

        with self.heard:
            assert self.heard.wait_for(lambda: found() is not None, timeout), (kind, file, self.news)
            news = found()
        assert news is not None
        return news


def drop(paths: Paths, name: str, text: str) -> None:
    half = paths.story / f"half-{name}"
    half.write_text(text, encoding="utf-8")
    half.rename(paths.inbox / name)


def states(paths: Paths) -> dict[str, str]:
    with Reader(paths.db) as reader:
        return {s.file: s.state for s in reader.sources()}
