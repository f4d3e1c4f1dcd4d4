"""One question in full: what bears on it, day by day, for on the left and against on the right; beside it or
behind a key, who says what, what the timeline has of it, and how it came to stand as it does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from storage.rows import EvidenceRow, QuestionRow
from storywatch.model import Direction, Span
from tui import look, words
from tui.barred import Barred
from tui.blocks import Flow, Piece
from tui.chrome import KeyLine
from tui.commands import Where, bindings
from tui.correcting import item_here, row_of
from tui.dialog import Dialog
from tui.evidencelines import DIRECTIONS
from tui.items import Place
from tui.judging import judge_evidence
from tui.ledgerlist import LedgerList, Shown, fill
from tui.ledgerrows import EvidenceRows, about, place_of, span_of
from tui.lines import UNSETTLED
from tui.plain import line, lines, one_line, plain
from tui.standing import set_status
from tui.trail import Stop, evidence

if TYPE_CHECKING:
    from storywatch.story.questions import Watch
    from tui.app import StorywatchApp

TWO = 100
"""Columns of the list from which for and against stand side by side."""
BOTH = 150
"""Columns of the terminal from which the other list stands beside the evidence."""
_PACE = 1.0
"""Seconds between looks at whether something has come."""
STEP = 400
"""Pieces of evidence that are shown at first, and how many more once one comes to the last."""


# --- the screen -------------------------------------------------------------------------------------


class LedgerScreen(Dialog[Stop | None]):
    """The ledger. Its result is what is to be read, or None."""

    app: StorywatchApp
    where: ClassVar[tuple[Where, ...]] = ("ledger", "suggested")
    CSS = """
    LedgerScreen { background: $background; }
    .ledger { width: 100%; height: 1fr; }
    .ledger > Vertical { width: 1fr; height: 100%; border: round $foreground 25%; background: $background;
        border-title-color: $text-muted; border-subtitle-color: $text-muted; }
    .ledger > Vertical:focus-within { border: round $accent; border-title-style: bold;
        border-title-color: $foreground; }
    .ledger > .aside { display: none; }
    .ledger.-aside > .aside { display: block; }
    .ledger.-aside > .evidence { display: none; }
    .ledger.-both > .evidence { display: block; }
    .ledger.-both > .aside { display: block; width: 54; }
    .ledger Static { width: 100%; height: auto; max-height: 7; padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = bindings("ledger", "suggested")

    def __init__(self, row: QuestionRow, at: Span | None = None) -> None:
        """``at``: the evidence that the cursor is to stand on."""
        super().__init__()
        self._question = row
        self._at = at
        self._rows: list[Shown] = []
        """Parallel to the list."""
        self._others: list[Shown] = []
        self._all: list[EvidenceRow] = []
        self._most = STEP
        """How much of the evidence is shown."""
        self._lines = EvidenceRows(self._is_new, self._telling)
        self._unfolded: set[int] = set()
        """The first evidence of those whose repeats are shown."""
        self._version = -1
        self._width = 0
        """Columns that the rows were made for."""
        self._places: dict[int, int] = {}
        """Which in the list each evidence is, from 1, by its number."""
        self._watch: tuple[object, Watch] | None = None
        self._list = LedgerList()
        self._aside = Barred()
        self._head = Static(markup=False)
        self._keys = KeyLine()

    def compose(self) -> ComposeResult:
        """The question and its evidence; the other list; the keys."""
        with Horizontal(classes="ledger"):
            with Vertical(classes="evidence") as frame:
                frame.border_title = plain(" Question ")
                yield self._head
                yield self._list
            with Vertical(classes="aside") as other:
                other.border_title = plain(" About it ")
                yield self._aside
        yield self._keys

    def on_mount(self) -> None:
        """Show it, and look now and then for what has come."""
        self.freshen()
        self._list.focus()
        self.set_interval(_PACE, self._look)

    def on_resize(self, _event: events.Resize) -> None:
        """One column or two; one list or both."""
        if self.app.size.width != self._width:
            self.freshen()

    def _look(self) -> None:
        if self.app.storage.data_version() != self._version:
            self.freshen()

    # --- what is shown ------------------------------------------------------------------------------

    def freshen(self) -> None:
        """Show what storage holds; the cursor stays with its sentence."""
        reader = self.app.storage
        self._version = reader.data_version()
        self._width = self.app.size.width
        known = next((q for q in reader.questions() if q.id == self._question.id), None)
        if known is None:
            self.dismiss(None)
            return
        self._question = known
        self._keys.show(self.where if known.set_by == "suggestion" else ("ledger",))
        full = reader.question(known.id)
        self._all = reader.evidence(known.id)
        both = self.app.size.width >= BOTH
        self.query_one(".ledger").set_class(both, "-both")
        self._head.update(self._told())
        span = self._at or span_of(self.evidence)
        self._at = None
        wanted = next((n for n, row in enumerate(self._all) if span is not None and span_of(row) == span), 0)
        self._most = max(self._most, wanted + 1)
        two = self.app.size.width - (56 if both else 0) >= TWO
        self._rows = self._lines.rows(self._all[: self._most], self._unfolded, two=two)
        self._list.rows = self._rows
        self._places = {e.id: n for n, e in enumerate((e for row in self._rows for e in row.evidence), 1)}
        fill(self._list, self._rows, self._nearest(span))
        at = self._aside.highlighted
        self._others = about(reader, known.id, self._all, full.history if full else ())
        here = [n for n, row in enumerate(self._others) if row.place is not None]
        fill(self._aside, self._others, at if at in here else next(iter(here), None))
        self._say_place()

    def _nearest(self, span: Span | None) -> int | None:
        """The row of this evidence, or of what it repeats; else the one that the cursor's place has now."""
        here = [n for n, row in enumerate(self._rows) if row.evidence]
        wanted = next((row for row in self._all if span_of(row) == span), None)
        same: list[int] = []
        for number in (wanted.id, wanted.repeats) if wanted is not None else ():
            same = same or [n for n in here if number in [e.id for e in self._rows[n].evidence]]
            if same and len(self._rows[same[0]].evidence) > 1:
                self._list.right = self._rows[same[0]].evidence[1].id == number
        at = self._list.highlighted or 0
        best = same or [n for n in here if n >= at] or here[-1:]
        return best[0] if best else None

    def _is_new(self, row: EvidenceRow) -> bool:
        """Whether the reader has not seen it: by storage, unless it was said here just now."""
        said = self.app.board.panes["questions"].said.get(row.id)
        return not row.seen if said is None else not said

    def _telling(self, text: str) -> list[tuple[int, int]]:
        """The words of a sentence that tell; the question is made ready once."""
        from storywatch.story import telling

        row = self._question
        key = (row.question, row.terms)
        if self._watch is None or self._watch[0] != key:
            self._watch = key, telling.watch(row.question, row.terms, self.app.storage.speakers())
        return telling.telling(self._watch[1], text)

    def _told(self) -> Content:
        row = self._question
        sign, style = look.QUESTION[row.status]
        head = [line(plain(f"{sign} ", style), one_line(row.question, look.STRONG))]
        stands: list[Piece] = [(row.status, style)]
        if row.set_by == "suggestion":
            stands = [("suggested, not watched yet", look.WARN), ("w watch, X never", look.ACCENT)]
        if row.due is not None:
            settled = row.status not in UNSETTLED
            stands.append(words.due(row.due, self.app.today, settled=settled))
        stands += [(part, "") for part in words.tallies(row)]
        if row.unseen:
            stands.append((f"{len(row.unseen):,} new", look.ACCENT))
        if row.newest is not None and (day := row.newest.published or row.newest.day):
            stands.append((f"newest {words.ago(day, self.app.today)}", look.MUTED))
        # Broken between what is said, not inside it.
        width = self.app.size.width - (54 if self.app.size.width >= BOTH else 0) - 4
        head += Flow(tuple(stands), limit=2, hang=0).draw(width)
        if row.made_of is not None and row.set_by == "suggestion":
            head.append(
                line(
                    plain("from ", look.MUTED),
                    one_line(row.made_of.outlet or row.made_of.file, look.MUTED),
                    plain(": ", look.MUTED),
                    one_line(row.made_of.text),
                )
            )
        if row.terms:
            head.append(line(plain("also as ", look.MUTED), one_line(", ".join(row.terms))))
        return lines(head)

    # --- going about --------------------------------------------------------------------------------

    @property
    def evidence(self) -> EvidenceRow | None:
        """What the cursor is on, in the list of evidence."""
        return self._list.evidence

    @property
    def _focused(self) -> OptionList:
        return self._aside if self.focused is self._aside else self._list

    def _say_place(self) -> None:
        row = self.evidence
        at = self._places.get(row.id, 0) if row is not None else 0
        more = " and more" if len(self._all) > self._most else ""
        told = f" {at} of {len(self._places):,}{more} " if self._places else ""
        self.query_one(".evidence").border_subtitle = plain(told)

    @on(OptionList.OptionHighlighted)
    def _moved(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if event.option_list is self._list and event.option_index == len(self._rows) - 1:
            self._show_more()
        self._say_place()

    def _show_more(self) -> None:
        """At the last row, those that are older."""
        if len(self._all) > self._most:
            self._most += STEP
            self.freshen()

    def action_move(self, step: int) -> None:
        """One row on."""
        rows = self._focused
        (rows.action_cursor_down if step > 0 else rows.action_cursor_up)()

    def action_side(self, step: int) -> None:
        """To what stands beside it, on the right or on the left."""
        self._list.right = step > 0
        self._list.refresh()
        self._say_place()

    def action_page(self, step: int) -> None:
        """A page on."""
        rows = self._focused
        getattr(rows, f"action_page_{'down' if step > 0 else 'up'}")()

    def action_end(self, step: int) -> None:
        """To the last row, or the first."""
        rows = self._focused
        (rows.action_last if step > 0 else rows.action_first)()

    def action_turn(self) -> None:
        """To the other list, and back."""
        frame = self.query_one(".ledger")
        aside = self.focused is not self._aside
        frame.set_class(aside, "-aside")
        (self._aside if aside else self._list).focus()

    def action_leave(self) -> None:
        """From the other list to the evidence, from there back to the panes."""
        if self.focused is self._aside:
            self.action_turn()
        else:
            self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_read()

    def action_read(self) -> None:
        """Read where the row stands."""
        place: Place | None = None
        if self.focused is self._aside:
            at = self._aside.highlighted
            place = self._others[at].place if at is not None and at < len(self._others) else None
        elif (row := self.evidence) is not None:
            place = place_of(row)
        if place is not None:
            mine = next((e for e in self._all if place_of(e) == place), None)
            self.dismiss(Stop(place, "", mine))

    def action_fold(self, unfold: bool) -> None:  # Textual hands the binding's own value over
        """Show those that say the same as this, or fold them again."""
        row = self.evidence
        if row is None:
            return
        first = row.repeats if row.repeats is not None and not unfold else row.id
        if unfold:
            if any(one.repeats == first for one in self._all):
                self._unfolded.add(first)
            else:
                self.app.say("Nobody else says the same.")
        else:
            self._unfolded.discard(first)
        self.freshen()

    # --- judging ------------------------------------------------------------------------------------

    @property
    def _judged(self) -> EvidenceRow | None:
        """What is judged: the evidence one is on, while one is among the evidence."""
        if self.focused is self._aside:
            self.app.say("Tab goes back to the evidence.")
            return None
        return self.evidence

    def action_confirm(self) -> None:
        """It is as suggested; once more, the program may think again."""
        row = self._judged
        if row is not None:
            self._judge(row, row.direction, confirmed=not row.confirmed)

    def action_flip(self) -> None:
        """The next direction, set by the reader."""
        row = self._judged
        if row is not None:
            at = DIRECTIONS.index(row.direction)
            self._judge(row, DIRECTIONS[(at + 1) % len(DIRECTIONS)], confirmed=True)

    def action_point(self, number: int) -> None:
        """This direction, set by the reader."""
        row = self._judged
        if row is not None:
            self._judge(row, DIRECTIONS[number], confirmed=True)

    def action_drop(self) -> None:
        """It does not bear on the question."""
        row = self._judged
        if row is not None:
            self._judge(row, row.direction, confirmed=False, dropped=True)

    def action_seen(self) -> None:
        """It is read, or new again."""
        row = self._judged
        if row is not None:
            self.app.unread.evidence((row.id,), seen=self._is_new(row))
            self.freshen()

    def action_all_seen(self) -> None:
        """All of it is read."""
        new = tuple(row.id for row in self._all if self._is_new(row))
        if new:
            self.app.unread.evidence(new, seen=True)
            self.freshen()

    def action_copy(self) -> None:
        """Copy the sentence one is on with its citation."""
        from tui import citing, copying

        row = self.evidence
        source = self.app.storage.source(row.source) if row is not None else None
        if row is None or source is None:
            self.app.say("There is nothing to copy here.")
            return
        told = citing.passage(source, row.start, row.end, row.speaker)
        copying.copy(self.app, told, "the sentence with its citation")

    def action_status(self) -> None:
        """How the question stands, decided by the sentence one is on."""
        row = self.evidence
        set_status(self.app, self._question, span_of(row), row.text if row else "")

    def action_undo(self) -> None:
        """Take back what was done last, here or elsewhere."""
        self.app.action_undo()
        self.freshen()

    def action_help(self) -> None:
        """Explain this screen."""
        from tui.help import HelpScreen

        self.app.push_screen(HelpScreen("ledger"))

    def action_suggestion(self, do: str) -> None:
        """Do something with the suggestion that is shown."""
        from tui import suggesting

        suggesting.do(self.app, self._question, do)

    def _judge(
        self, row: EvidenceRow, direction: Direction, *, confirmed: bool, dropped: bool = False
    ) -> None:
        judge_evidence(self.app, row, direction, confirmed=confirmed, dropped=dropped)


# --- from the panes, and back -----------------------------------------------------------------------


def view_here(app: StorywatchApp) -> None:
    """Show the question one is on."""
    row = row_of(item_here(app))
    if app.board.placard_up or not isinstance(row, QuestionRow):
        app.say("v shows a question in full: go to Open questions first.")
        return
    view(app, row)


def view(app: StorywatchApp, row: QuestionRow, at: Span | None = None) -> None:
    """Show a question, with the cursor on this evidence."""
    app.push_screen(LedgerScreen(row, at), partial(_read, app, row))


def _read(app: StorywatchApp, row: QuestionRow, chosen: Stop | None) -> None:
    """Open the reader on it, in the walk through all evidence where it is some; Esc comes back here."""
    if chosen is None:
        return
    stops = [Stop(chosen.place, "from the question")]
    at = 0
    if chosen.evidence is not None:
        stops = evidence(app.storage.evidence(row.id))
        at = next((n for n, stop in enumerate(stops) if stop.place == chosen.place), 0)
    app.walk.read_evidence(row.id, stops, at, partial(_back, app, row))


def _back(app: StorywatchApp, row: QuestionRow, stop: Stop) -> None:
    """Come back from the reader to where one is in the walk."""
    place = stop.place
    view(app, row, Span(place.source, place.start, place.end))
