"""Choosing what the panes are narrowed to: from the row one is on, or by typing part of a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from storage.rows import Facet, QuestionRow, QuoteRow, SourceRow, SpeakerRow, TimelineRow
from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.barred import Barred
from tui.choosing import ChoiceLine
from tui.dialog import Dialog
from tui.field import Field
from tui.lines import UNKNOWN, named
from tui.plain import line, plain

if TYPE_CHECKING:
    from tui.app import StorywatchApp

MOST = 200
"""Choices that are listed; typing brings up the others."""
_KIND = {"direct": "their own words", "mixed": "fragments in marks", "indirect": "paraphrase"}
_WHAT = {"source": "source", "speaker": "speaker", "day": "day", "question": "question", "kind": "kind"}


def facets_of(row: object) -> list[Facet]:
    """What a row can narrow the other panes to, the nearest first."""
    match row:
        case SourceRow():
            outlet = f"{row.outlet or row.file}: {named(row)}"
            return [Facet("source", row.id, outlet), *_day(row.published)]
        case QuoteRow():
            said = row.said_on.first if row.said_on else row.published
            speaker = [Facet("speaker", row.who, row.speaker or UNKNOWN)] if row.who is not None else []
            source = Facet("source", row.source, row.outlet or row.file)
            return [*speaker, source, *_day(said), Facet("kind", row.kind, _KIND[row.kind])]
        case QuestionRow():
            return [Facet("question", row.id, row.question), *_day(row.due)]
        case TimelineRow():
            day = _day(row.date.first if row.date else None)
            return day if row.source is None else [*day, Facet("source", row.source, "where it is told")]
    return []


def _day(day: date | None) -> list[Facet]:
    return [] if day is None else [Facet("day", day.isoformat(), words.long_day(day))]


def _named(facet: Facet, today: date) -> str:
    """What a choice is called: of a day also how long ago it was, so that "yesterday" finds it."""
    if facet.what != "day":
        return facet.name
    return f"{facet.name}, {words.ago(date.fromisoformat(str(facet.value)), today)}"


def choices(
    here: object,
    voices: Iterable[SpeakerRow],
    questions: Iterable[QuestionRow],
    sources: Iterable[SourceRow],
) -> list[Facet]:
    """Everything that can be chosen: what the row under the cursor offers, then the rest."""
    sources = list(sources)
    found = facets_of(here)
    found += [Facet("speaker", voice.id, name) for voice, name in _told_apart(list(voices))]
    found += [Facet("question", row.id, row.question) for row in questions]
    found += [Facet("kind", kind, name) for kind, name in _KIND.items()]
    days = sorted({row.published for row in sources if row.published}, reverse=True)
    found += [facet for day in days for facet in _day(day)]
    found += [facets_of(row)[0] for row in sources if row.state != "failed"]
    return list(dict.fromkeys(found))


def _told_apart(voices: Sequence[SpeakerRow]) -> Iterable[tuple[SpeakerRow, str]]:
    """Each with its name, and where others have the same, in how many sources it is heard."""
    often = Counter(voice.name.casefold() for voice in voices)
    for voice in voices:
        alone = often[voice.name.casefold()] == 1
        yield voice, voice.name if alone else f"{voice.name}, in {words.count(voice.heard, 'source')}"


class NarrowScreen(Dialog[Facet | None]):
    """A list of choices with a line to type in. Its result is what was chosen, or None."""

    AUTO_FOCUS = "Input"
    CSS = """
    NarrowScreen { align: center middle; background: $background 60%; }
    .narrow {
        width: 74; max-width: 100%; height: auto; max-height: 90%;
        border: round $accent; background: $background; padding: 0 1;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
    }
    .narrow Input, .narrow Input:focus { border: none; height: 1; padding: 0 1; background: $foreground 8%; }
    .narrow Barred { height: auto; max-height: 16; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
    ]

    def __init__(self, offered: list[Facet], today: date) -> None:
        super().__init__()
        self._offered = offered
        self._names = [_named(facet, today) for facet in offered]
        self._sought = [f"{_WHAT[f.what]} {n}".casefold() for f, n in zip(offered, self._names, strict=True)]
        self._shown: list[Facet] = []
        self._list = Barred(lent=True)
        self._more = Static(markup=False)

    def compose(self) -> ComposeResult:
        """The line, the list, and how many more there are."""
        with Vertical(classes="narrow") as box:
            box.border_title = line(plain(" Show only what has to do with "))
            box.border_subtitle = line(plain(" ↑ ↓ choose, Enter narrows, Esc leaves "))
            yield Field(placeholder="a name, a day, words of a question")
            yield self._list
            yield self._more

    def on_mount(self) -> None:
        """Everything can be chosen before anything is typed."""
        self._fill("")

    def _fill(self, text: str) -> None:
        needles = text.casefold().split()
        found = [n for n, sought in enumerate(self._sought) if all(needle in sought for needle in needles)]
        shown = found[:MOST]
        self._shown = [self._offered[n] for n in shown]
        rows = [
            Option(ChoiceLine(f"{_WHAT[self._offered[n].what]:<9} ", in_one_line(self._names[n]), ""))
            for n in shown
        ]
        self._list.set_options(rows)
        if rows:
            self._list.highlighted = 0
        more = len(found) - len(self._shown)
        said = f"and {more:,} more: type part of the name" if more else ("" if found else "Nothing fits.")
        self._more.update(plain(said, look.MUTED))
        self._more.display = bool(said)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._fill(event.value)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        at = self._list.highlighted
        if at is not None and at < len(self._shown):
            self.dismiss(self._shown[at])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._shown[event.option_index])

    def action_move(self, step: int) -> None:
        """Move in the list while typing."""
        (self._list.action_cursor_down if step > 0 else self._list.action_cursor_up)()

    def action_leave(self) -> None:
        """Narrow to nothing new."""
        self.dismiss(None)


def choose(app: StorywatchApp) -> None:
    """Ask what to narrow the panes to, and do so."""
    if app.board.placard_up:
        return
    item = app.pane.list.item
    row = item.row[0] if item is not None and isinstance(item.row, tuple) else (item.row if item else None)
    rows = app.rows
    offered = choices(row, app.storage.voices(), app.storage.questions(), rows.sources)
    app.push_screen(NarrowScreen(offered, app.today), _narrower(app))


def _narrower(app: StorywatchApp) -> Callable[[Facet | None], None]:
    def narrow(facet: Facet | None) -> None:
        if facet is not None and facet not in app.view.within:
            app.narrow((*app.view.within, facet))

    return narrow
