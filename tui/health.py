"""How it is doing, in full: the inbox, the backlog, refusals, who leads, the database, the terminal."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content

from storage.rows import Counts, SourceRow, StorageError
from tui import look, words
from tui.dialog import Sheet
from tui.disk import size
from tui.plain import EMPTY, line, lines, one_line, plain
from tui.ports import HealthPort
from tui.wrap import wrap

if TYPE_CHECKING:
    from tui.app import StorywatchApp

EVERY = 1.0
"""Seconds between looks."""
REFUSED = 6
"""Refused files that are named."""
_LABEL = 12
_MEASURE = 72
_BAR = 24

Fact = tuple[str, str, str]
"""Label, words and style; an empty label goes on under the one before."""


class Facts(NamedTuple):
    """What the screen shows."""

    health: HealthPort | None
    counts: Counts
    refused: tuple[SourceRow, ...]
    inbox: Path
    database: Path
    encodings: Mapping[str, int]
    copying: str
    terminal: str
    remarks: tuple[str, ...] = ()
    """What is wrong in the files of settings."""


def inbox(facts: Facts) -> Iterable[Fact]:
    """Who takes in, and how files are noticed."""
    health = facts.health
    if health is None:
        yield "Inbox", "starting", look.MUTED
        return
    if health.role == "viewer":
        yield "Role", "viewer: another storywatch on this story takes in; this one follows", look.ACCENT
        yield "", "and takes over within two seconds when that one ends", look.MUTED
    else:
        yield "Role", "leader: this storywatch takes in", ""
        said = {
            "events": ("watching: the system tells of new files; a listing every 2 s checks", look.GOOD),
            "polling": ("looking every 2 s", look.WARN),
            "off": ("not watching", look.BAD) if health.fault else ("not watching yet", look.MUTED),
        }[health.watching]
        yield "Inbox", *said
        if why := getattr(health, "why", None):
            yield "", f"because {why}", look.MUTED
    yield "", str(facts.inbox), look.MUTED


def backlog(facts: Facts) -> Iterable[Fact]:
    """What is being read, and what waits."""
    at, of = facts.health.reading if facts.health else (0, 0)
    if of:
        full = round(_BAR * (at - 1) / of)
        yield "Reading", f"{at:,} of {of:,} [{'#' * full}{'.' * (_BAR - full)}]", look.WARN
    elif facts.counts.pending:
        yield "Reading", f"{words.count(facts.counts.pending, 'article')} waiting", look.WARN
    else:
        yield "Reading", "nothing waits", ""
    if old := getattr(facts.health, "outdated", 0):
        said = f"{words.count(old, 'article')} read by an older version: storywatch reread reads all again"
        yield "", said, look.WARN
    if facts.health and facts.health.missing:
        yield "", facts.health.missing, look.BAD
    if facts.health and facts.health.fault:
        yield "Fault", facts.health.fault, look.BAD
    for number, remark in enumerate(facts.remarks):
        yield "" if number else "Settings", remark, look.BAD
    if facts.health and facts.health.notice:
        yield "Notice", facts.health.notice, look.WARN


def refusals(facts: Facts) -> Iterable[Fact]:
    """What was refused, and why."""
    total = facts.counts.failed
    if not total:
        yield "Refused", "nothing", ""
        return
    yield "Refused", f"× {words.count(total, 'file')}; r tries one again in Sources, R tries all", look.BAD
    for row in facts.refused[:REFUSED]:
        yield "", f"{row.file}: {row.reason or 'It cannot be read.'}", ""
    if total > REFUSED:
        yield "", f"and {total - REFUSED:,} more, in Sources", look.MUTED


def story(facts: Facts) -> Iterable[Fact]:
    """How much there is, and where."""
    n = facts.counts
    counted: tuple[str, ...] = (words.count(n.sources - n.failed, "source"), words.count(n.quotes, "quote"))
    counted += (words.count(n.questions, "question"), words.count(n.events, "event"))
    yield "Story", ", ".join(counted), ""
    yield "Database", f"{facts.database.name}, {size(facts.database)}", ""
    yield "", str(facts.database), look.MUTED
    if facts.encodings:
        others = {name: number for name, number in facts.encodings.items() if name != "utf-8"}
        said = ", ".join(f"{number:,} {name}" for name, number in sorted(others.items()))
        plain_ones = facts.encodings.get("utf-8", 0)
        yield "Encodings", ", ".join(filter(None, [f"{plain_ones:,} utf-8" if plain_ones else "", said])), ""
        if others:
            yield "", "e on an article decodes it in another", look.MUTED


def machine(facts: Facts) -> Iterable[Fact]:
    """What it runs on."""
    yield "Copying", f"y copies {facts.copying}", ""
    yield "Terminal", facts.terminal, ""
    found = [f"storywatch {version('storywatch')}", f"Textual {version('textual')}"]
    found += [f"SQLite {sqlite3.sqlite_version}", f"Python {platform.python_version()}"]
    yield "Version", ", ".join(found), ""


def version(name: str) -> str:
    """The version of something installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "unknown"


def terminal(environ: Mapping[str, str], width: int, height: int) -> str:
    """The terminal as it says it is."""
    colours = "no colour" if environ.get("NO_COLOR") else environ.get("COLORTERM") or "256 colours or fewer"
    within = " in tmux" if environ.get("TMUX") else (" in screen" if environ.get("STY") else "")
    far = ", over SSH" if environ.get("SSH_CONNECTION") or environ.get("SSH_TTY") else ""
    return f"{environ.get('TERM') or 'unknown'}{within}, {width}x{height}, {colours}{far}"


PARTS = (inbox, backlog, refusals, story, machine)


def drawn(facts: Facts, width: int) -> Content:
    """The whole text, for so many cells."""
    rows: list[Content] = []
    for part in PARTS:
        rows += [EMPTY] if rows else []
        for fact in part(facts):
            rows += _row(*fact, width=min(width, _MEASURE) - _LABEL)
    return lines(rows)


def _row(label: str, said: str, style: str, *, width: int) -> Sequence[Content]:
    text = str(one_line(said))
    found = wrap(text, width, 3)
    return [
        line(plain(f"{label if number == 0 else '':<{_LABEL}}", "bold"), plain(text[start:end], style))
        for number, (start, end) in enumerate(found)
    ]


class HealthScreen(Sheet):
    """How it is doing, over the panes; kept up to date while it is open."""

    CSS = f"""{Sheet.CSS}
    HealthScreen {{ align: center middle; background: $background 60%; }}
    HealthScreen .sheet {{ width: 80; padding: 1 2; }}
    """
    TITLED = "How it is doing"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("i", "dismiss", show=False)]

    def __init__(self, board: StorywatchApp) -> None:
        super().__init__()
        self._board = board
        self._encodings: Mapping[str, int] | None = None

    def on_mount(self) -> None:
        """Look now, and every second."""
        self.look()
        self.set_interval(EVERY, self.look)

    def on_resize(self) -> None:
        """Break the lines anew."""
        self.look()

    def look(self) -> None:
        """Say how things are now."""
        facts = gathered(self._board, self._encodings)
        self._encodings = facts.encodings or None
        self.text.update(drawn(facts, self.app.size.width - 8))


def gathered(
    app: StorywatchApp, known: Mapping[str, int] | None = None, environ: Mapping[str, str] = os.environ
) -> Facts:
    """The facts of this moment; where storage cannot be read, what is known without it.

    ``known`` are the encodings, where they have been counted: that looks at every source.
    """
    counts, refused, encodings = Counts(0, 0, 0, 0, 0, 0, 0), [], dict[str, int]()
    if app.paths.db.exists():
        try:
            reader = app.storage
            counts = reader.counts()
            encodings = dict(reader.encodings() if known is None else known)
            refused = [row for row in reader.sources() if row.state == "failed"] if counts.failed else []
        except (StorageError, sqlite3.Error):
            counts = Counts(0, 0, 0, 0, 0, 0, 0)  # the banner tells of it
    return Facts(
        app.current_health,
        counts,
        tuple(refused),
        app.paths.inbox,
        app.paths.db,
        encodings,
        app.copier.way,
        terminal(environ, *app.size),
        app.remarks,
    )
