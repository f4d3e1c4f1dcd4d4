"""One question in full: what bears on it, day by day, for on the left and against on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple, get_args

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from storage.rows import EvidenceRow, QuestionRow
from storywatch.model import Direction, Span
from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.blocks import Block, Flow, Para, Piece, Row, Rule
from tui.correcting import item_here, row_of, set_status, tell
from tui.plain import line, lines, one_line, plain

if TYPE_CHECKING:
    from storywatch.model import Question
    from tui.app import StorywatchApp

TWO = 100
"""Columns of the terminal from which for and against stand side by side."""
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
_PACE = 1.0
"""Seconds between looks at whether something has come."""


class Beside(NamedTuple):
    """A block in one half of the width: the left, or the right."""

    block: Block
    right: bool

    def height(self, width: int) -> int:
        """Lines it takes there."""
        return self.block.height(_half(width))

    def draw(self, width: int) -> list[Content]:
        """Those lines, moved to their half."""
        drawn = self.block.draw(_half(width))
        return [line(plain(" " * (width - _half(width))), part) for part in drawn] if self.right else drawn


def _half(width: int) -> int:
    return (width - 3) // 2


class EvidenceLine(Row):
    """A sentence with where it stands, who says it, and which way it points."""

    __slots__ = ("row", "two")

    def __init__(self, row: EvidenceRow, *, two: bool) -> None:
        super().__init__()
        self.row = row
        self.two = two

    def blocks(self, _width: int) -> Sequence[Block]:
        """Its place over its words."""
        row = self.row
        pieces: list[Piece] = [(row.direction, look.DIRECTION[row.direction])]
        pieces.append(("✓ confirmed", look.GOOD) if row.confirmed else ("suggested", look.MUTED))
        pieces.append((in_one_line(row.outlet or row.file), look.MUTED))
        if row.speaker:
            pieces.append((in_one_line(row.speaker), look.STRONG))
        found: tuple[Block, ...] = (Flow(tuple(pieces)), Para(in_one_line(row.text), indent=2, limit=6))
        if self.two and row.direction in ("for", "against"):
            return tuple(Beside(block, row.direction == "against") for block in found)
        return found


class Heading(Row):
    """A day."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def blocks(self, _width: int) -> Sequence[Block]:
        """One line."""
        return (Rule(self.text, look.HEADING, look.RULE),)


class LedgerScreen(ModalScreen[EvidenceRow | None]):
    """The ledger. Its result is the evidence that is to be read, or None."""

    app: StorywatchApp
    CSS = """
    LedgerScreen { background: $background; }
    .ledger { width: 100%; height: 100%; border: round $accent; background: $background; padding: 0 1;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted; }
    .ledger Static { width: 100%; height: auto; max-height: 6; padding: 0 1; }
    .ledger OptionList, .ledger OptionList:focus {
        height: 1fr; border: none; padding: 0; background: transparent; background-tint: transparent;
        scrollbar-size-vertical: 1; scrollbar-color: $foreground 20%; scrollbar-background: $background;
        scrollbar-background-hover: $background; scrollbar-background-active: $background;
    }
    .ledger OptionList > .option-list--option { padding: 0 1; }
    .ledger OptionList > .option-list--option-disabled { color: $foreground; }
    .ledger OptionList > .option-list--option-highlighted {
        background: $cursor; color: $foreground; text-style: none;
    }
    .ledger OptionList:ansi > .option-list--option-highlighted { text-style: bold reverse; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,v", "dismiss", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        Binding("c", "confirm", show=False),
        Binding("x", "drop", show=False),
        Binding("d", "flip", show=False),
        Binding("s", "status", show=False),
        Binding("u", "undo", show=False),
    ]

    def __init__(self, row: QuestionRow) -> None:
        super().__init__()
        self._question = row
        self._rows: list[EvidenceRow | None] = []
        """Parallel to the list; None for the heading of a day."""
        self._done: list[Callable[[], None]] = []
        """What takes back each step that was done here, the newest last."""
        self._version = -1
        self._list = OptionList(markup=False)
        self._list.auto_links = False
        self._head = Static(markup=False)

    def compose(self) -> ComposeResult:
        """The question, and the list."""
        with Vertical(classes="ledger") as frame:
            frame.border_title = plain(" Question ")
            frame.border_subtitle = plain(" c confirm · d direction · x drop · u undo · s status · Esc ")
            yield self._head
            yield self._list

    def on_mount(self) -> None:
        """Show it, and look now and then for what has come."""
        self.freshen()
        self._list.focus()
        self.set_interval(_PACE, self._look)

    def on_resize(self) -> None:
        """One column or two."""
        self.freshen()

    def _look(self) -> None:
        if self.app.storage.data_version() != self._version:
            self.freshen()

    def freshen(self) -> None:
        """Show what storage holds; the cursor stays with its sentence."""
        reader = self.app.storage
        self._version = reader.data_version()
        known = next((q for q in reader.questions() if q.id == self._question.id), None)
        if known is None:
            self.dismiss(None)
            return
        self._question = known
        self._head.update(self._told(reader.question(known.id)))
        before, at = self.evidence, self._list.highlighted or 0
        two = self.app.size.width >= TWO
        rows: list[EvidenceRow | None] = []
        options = []
        said = ""
        for row in reader.evidence(known.id):
            day = row.day or row.published
            heading = words.long_day(day) if day else "no date"
            if heading != said:
                said = heading
                rows.append(None)
                options.append(Option(Heading(heading), disabled=True))
            rows.append(row)
            options.append(Option(EvidenceLine(row, two=two)))
        self._rows = rows
        self._list.set_options(options)
        here = [n for n, row in enumerate(rows) if row is not None]
        same = [n for n in here if before is not None and _span(rows[n]) == _span(before)]
        best = same or [n for n in here if n >= at] or here[-1:]
        self._list.highlighted = best[0] if best else None

    def _told(self, question: Question | None) -> Content:
        row = self._question
        sign, style = look.QUESTION[row.status]
        about = [line(plain(f"{sign} ", style), one_line(row.question, look.STRONG))]
        stands = [plain(row.status, style)]
        if row.due is not None:
            stands.append(plain(f"due {words.day(row.due)}"))
        stands.append(plain(words.tally(row), look.MUTED))
        about.append(
            line(
                *(part for n, p in enumerate(stands) for part in ([plain(" · ", look.MUTED)] * bool(n) + [p]))
            )
        )
        for change in (question.history if question else ())[-2:]:
            why = f": {change.why}" if change.why else ""
            about.append(one_line(f"{change.at[:10]} {change.status}{why}", look.MUTED))
        return lines(about)

    @property
    def evidence(self) -> EvidenceRow | None:
        """What the cursor is on."""
        at = self._list.highlighted
        return self._rows[at] if at is not None and at < len(self._rows) else None

    def action_move(self, step: int) -> None:
        """One row on."""
        (self._list.action_cursor_down if step > 0 else self._list.action_cursor_up)()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._rows[event.option_index])

    # --- judging ------------------------------------------------------------------------------------

    def action_confirm(self) -> None:
        """It is as suggested; once more, the program may think again."""
        row = self.evidence
        if row is not None:
            self._judge(row, row.direction, confirmed=not row.confirmed)

    def action_flip(self) -> None:
        """The next direction, set by the reader."""
        row = self.evidence
        if row is not None:
            at = DIRECTIONS.index(row.direction)
            self._judge(row, DIRECTIONS[(at + 1) % len(DIRECTIONS)], confirmed=True)

    def action_drop(self) -> None:
        """It does not bear on the question."""
        row = self.evidence
        if row is not None:
            self._judge(row, row.direction, confirmed=False, dropped=True)

    def action_undo(self) -> None:
        """Take back what was done here last."""
        if self._done:
            self._done.pop()()
        else:
            self.app.say("Nothing to undo here.")

    def action_status(self) -> None:
        """How the question stands, decided by the sentence one is on."""
        row = self.evidence
        set_status(self.app, self._question, _span(row), row.text if row else "")

    def _judge(
        self, row: EvidenceRow, direction: Direction, *, confirmed: bool, dropped: bool = False
    ) -> None:
        span = _span(row)
        if span is None:
            return
        judge = self.app.desk.corrections.judge
        before = row.direction if row.confirmed else None
        said = (
            "Dropped; u brings it back."
            if dropped
            else (f"Confirmed: {direction}." if confirmed else "As suggested.")
        )
        given = direction if confirmed else None
        work = partial(judge, row.question, span, given, confirmed=confirmed, dropped=dropped)
        back = partial(judge, row.question, span, before, confirmed=row.confirmed, dropped=False)
        undo = partial(tell, self.app, back, "Taken back.", self.freshen)

        def done() -> None:
            self._done.append(undo)
            self.freshen()

        tell(self.app, work, said, done)


def _span(row: EvidenceRow | None) -> Span | None:
    return None if row is None else Span(row.source, row.start, row.end)


# --- from the panes ---------------------------------------------------------------------------------


def view_here(app: StorywatchApp) -> None:
    """Show the question one is on."""
    row = row_of(item_here(app))
    if app.board.placard_up or not isinstance(row, QuestionRow):
        app.say("v shows a question in full: go to Open questions first.")
        return
    app.push_screen(LedgerScreen(row), partial(_read, app, row.id))


def _read(app: StorywatchApp, question: int, row: EvidenceRow | None) -> None:
    """Open the reader on evidence, in the walk through all of it."""
    if row is None:
        return
    pane = app.board.panes["questions"]
    if not pane.list.go(f"w{question}") or (item := pane.list.item) is None:
        return
    spans = [_span(other) for other in app.storage.evidence(question)]
    at = spans.index(_span(row)) if _span(row) in spans else 0
    pane.list.post_message(pane.list.Chosen(pane, item))
    app.call_after_refresh(app.action_item, at)
