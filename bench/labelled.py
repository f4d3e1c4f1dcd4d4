"""Short stories with their answers beside the sentences: one file becomes a folder of articles and answers.

The form is told in ``tests/stories/short/README.md``; the folder has that of ``tests/stories``, without the
marked words and the dates.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

SHORT = Path(__file__).parent.parent / "tests" / "stories" / "short"
SUFFIX = ".story"
STATUSES = frozenset({"happened", "scheduled", "cancelled", "claimed"})
DIRECTIONS = {"+": "for", "-": "against", "?": "uncertain", "=": "context"}
KINDS = {"@": "marked", "~": "indirect"}

_TAGS = re.compile(r"\{([^}]*)\}\s*")


@dataclass(frozen=True)
class Mention:
    """A sentence that tells of an event: where it starts in its article, in characters."""

    file: str
    start: int
    sentence: str


@dataclass(frozen=True)
class Evidence(Mention):
    """A sentence that bears on a question."""

    direction: str


@dataclass(frozen=True)
class Saying(Mention):
    """A sentence that holds somebody's words, in marks or reported; ``-`` says that nobody is quoted."""

    kind: str
    speaker: str


@dataclass(frozen=True)
class Event:
    """What a chronicler would enter."""

    id: str
    date: str | None
    end: str | None
    approx: bool
    status: str
    importance: int
    title: str
    mentions: list[Mention] = field(default_factory=list)


@dataclass(frozen=True)
class Question:
    """What a reader asks, and the same in two words."""

    id: str
    question: str
    label: str
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(frozen=True)
class Source:
    """What an article says of itself."""

    file: str
    outlet: str
    published: str | None
    published_inferred: str | None
    title: str


@dataclass
class Story:
    """A short story, taken apart."""

    texts: dict[str, str] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)
    events: dict[str, Event] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    said: list[Saying] = field(default_factory=list)

    def write(self, to: Path) -> None:
        """Its articles and answers as files of a folder."""
        for name, text in self.texts.items():
            (to / name).write_text(text, encoding="utf-8")
        answers: dict[str, Iterable[Source | Event | Question | Saying]] = {
            "sources": self.sources,
            "timeline": self.events.values(),
            "questions": self.questions.values(),
            "said": self.said,
        }
        for name, rows in answers.items():
            written = json.dumps([asdict(row) for row in rows], ensure_ascii=False)
            (to / f"{name}.json").write_text(written, encoding="utf-8")


def unpack(path: Path, to: Path) -> Path:
    """Write the folder of a short story into ``to``; the new folder. For what is raised see :func:`parse`."""
    folder = to / path.stem
    folder.mkdir()
    parse(path.read_text(encoding="utf-8")).write(folder)
    return folder


def parse(text: str) -> Story:
    """Take a short story apart. Raises ValueError, with the line, where it breaks the form."""
    story = Story()
    part = ""
    for number, line in enumerate(text.splitlines(), 1):
        try:
            if line.startswith("# "):
                part, _, said = line[2:].partition(" ")
                if part == "article":
                    story.sources.append(_source(said))
                    story.texts[story.sources[-1].file] = ""
            elif part == "article":
                _print(story, story.sources[-1].file, line)
            elif line.strip():
                _enter(story, part, _fields(line))
        except (KeyError, ValueError) as error:
            raise ValueError(f"line {number}: {error}") from error
    story.texts = {file: f"{printed.strip()}\n" for file, printed in story.texts.items()}
    for name, missing in (("event", _idle(story)), ("question", _unanswered(story))):
        for one in missing:
            raise ValueError(f"{name} {one}: no sentence")
    return story


def _fields(line: str) -> list[str]:
    return [one.strip() for one in line.split("|")]


def _source(line: str) -> Source:
    file, outlet, day, title = _fields(line)
    stated = not day.startswith("?")
    return Source(file, outlet, day if stated else None, None if stated else day[1:], title)


def _enter(story: Story, part: str, fields: Sequence[str]) -> None:
    """Take up a line of the head: an event or a question."""
    if part == "events":
        one, day, status, importance, title = fields
        if status not in STATUSES:
            raise ValueError(f"no status: {status}")
        first, _, last = day.lstrip("~").partition("/")
        approx = day.startswith("~")
        story.events[one] = Event(one, first or None, last or None, approx, status, int(importance), title)
    elif part == "questions":
        one, wording, label = fields
        story.questions[one] = Question(one, wording, label)
    else:
        raise ValueError(f"no part: {part}")


def _print(story: Story, file: str, line: str) -> None:
    """Put a line behind what its article has, and file it under what its tags name."""
    text = story.texts[file]
    if not line.strip():
        story.texts[file] = f"{text.rstrip(' ')}\n\n" if text else ""
        return
    found = _TAGS.match(line)
    printed = line[found.end() :] if found else line
    sentence = printed.rstrip("\\").strip()
    for tag in found[1].split(";") if found else ():
        _file(story, tag.strip(), Mention(file, len(text), sentence))
    story.texts[file] = f"{text}{sentence}" + ("\n" if printed.endswith("\\") else " ")


def _file(story: Story, tag: str, at: Mention) -> None:
    if not tag:
        return
    if tag[0] in KINDS:
        story.said.append(Saying(at.file, at.start, at.sentence, KINDS[tag[0]], tag[1:].strip()))
    elif tag[-1] in DIRECTIONS:
        one = Evidence(at.file, at.start, at.sentence, DIRECTIONS[tag[-1]])
        story.questions[tag[:-1].strip()].evidence.append(one)
    else:
        story.events[tag].mentions.append(at)


def _idle(story: Story) -> Iterator[str]:
    return (event.id for event in story.events.values() if not event.mentions)


def _unanswered(story: Story) -> Iterator[str]:
    return (question.id for question in story.questions.values() if not question.evidence)
