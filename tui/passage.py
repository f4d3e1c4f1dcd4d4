"""The reader: one article's exact text, the sentence one came for in sight, what was found in it marked."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget
from textual.widgets import Static

from storage.rows import Mark
from storywatch.model import Source
from tui import look, words
from tui.commands import bindings
from tui.items import UNDATED, UNKNOWN, Place
from tui.plain import line, lines, marked, one_line, plain
from tui.wrap import TAB, fit, wrap

MEASURE = 76
"""Cells of a line of text at most: what the eye follows."""
NOTES = 20
"""Cells that notes in the margin need at least."""
GUTTER = 2

_STYLE = {"quote": "$text-primary", "date": "underline", "evidence": ""}


class Shown(NamedTuple):
    """What the reader shows, and where in the list one came from it stands ("quote 3 of 40")."""

    source: Source
    marks: tuple[Mark, ...]
    place: Place
    trail: str = ""


class PassageText(ScrollView, can_focus=True):
    """The text, line by line: drawn as it scrolls into sight, so that a book opens as fast as a note."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    COMPONENT_CLASSES: ClassVar[set[str]] = {"passage--target", "passage--note", "passage--bar"}
    ALLOW_SELECT = True

    def __init__(self) -> None:
        super().__init__()
        self.auto_links = False
        self.shown: Shown | None = None
        self._spans: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self._marks: dict[int, list[Mark]] = {}
        self._width = 0

    def show(self, shown: Shown) -> None:
        """Show an article, at its place."""
        same = (
            self.shown is not None and self.shown.source == shown.source and self.shown.marks == shown.marks
        )
        self.shown = shown
        if not same or not self._spans:
            self._lay_out()
        self.action_to_target()
        self.refresh()

    def freshen(self, shown: Shown) -> None:
        """Show what was found meanwhile; the text keeps its place."""
        top = self.scroll_offset.y
        self.shown = shown
        self._lay_out()
        self._jump(top)
        self.refresh()

    def on_resize(self, _event: events.Resize) -> None:
        """Break the lines anew, and keep the line at the top at the top."""
        if self.shown is None or self._measure() == self._width:
            return
        top = self._spans[self.scroll_offset.y][0] if self.scroll_offset.y < len(self._spans) else 0
        never = self._width == 0
        self._lay_out()
        if never:
            self.action_to_target()
        else:
            self._jump(self._line_at(top))

    def _measure(self) -> int:
        return min(MEASURE, self.scrollable_content_region.width - GUTTER)

    def _lay_out(self) -> None:
        self._width = self._measure()
        if self.shown is None or self._width < 8:
            self._width = 0
            self._spans, self._starts, self._marks = [], [], {}
            return
        text = self.shown.source.text
        self._spans = wrap(text, self._width)
        self._starts = [start for start, _ in self._spans]
        self._marks = {}
        for mark in self.shown.marks:
            for number in range(self._line_at(mark.start), self._line_at(max(mark.start, mark.end - 1)) + 1):
                self._marks.setdefault(number, []).append(mark)
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._spans))

    def _line_at(self, offset: int) -> int:
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    def _jump(self, y: int) -> None:
        self.scroll_to(y=max(0, y), animate=False, force=True, immediate=True)

    def action_to_target(self) -> None:
        """Bring the sentence one came for into sight, a third from the top; else start at the beginning."""
        if self.shown is None or not self._spans:
            return
        place = self.shown.place
        if place.start == place.end:
            self._jump(0)
            return
        first, last = self._line_at(place.start), self._line_at(place.end - 1)
        room = self.scrollable_content_region.height
        self._jump(min(first, max(first - room // 3, last - room + 1)))

    # --- drawing ------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """A line: bar, text with its marks, notes in the margin where there is room."""
        number = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.visual_style
        if self.shown is None or number >= len(self._spans):
            return Strip.blank(width, base.rich_style)
        start, end = self._spans[number]
        text = self.shown.source.text[start:end]
        place = self.shown.place
        mine = self._marks.get(number, ())
        laid = [
            (max(mark.start, start) - start, min(mark.end, end) - start, _STYLE[mark.what]) for mark in mine
        ]
        content = marked(text, [piece for piece in laid if piece[2]])
        on_target = place.start < end and start < place.end
        if on_target:
            style = self.get_visual_style("passage--target")
            content = content.stylize(style, max(place.start, start) - start, min(place.end, end) - start)
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(number)) is not None:
            chosen = self.screen.get_visual_style("screen--selection")
            content = content.stylize(chosen, span[0], len(text) if span[1] == -1 else span[1])
        if "\t" in text:
            content = content.expand_tabs(TAB)
        strips = Visual.to_strips(self, content, max(self._width, 1), 1, base, apply_selection=False)
        body = strips[0] if strips else Strip([], 0)
        body = body.apply_offsets(0, number)
        bar_style = (
            self.get_visual_style("passage--bar") if on_target else self.get_visual_style("passage--note")
        )
        evidence = any(mark.what == "evidence" for mark in mine)
        bar = "▌ " if on_target else ("┆ " if evidence else "  ")
        parts = [Segment(bar, bar_style.rich_style), *body]
        used = GUTTER + body.cell_length
        note = self._note(number, mine)
        room = width - GUTTER - self._width - 2
        if note and room >= NOTES:
            gap = GUTTER + self._width + 2 - used
            parts.append(Segment(" " * gap, base.rich_style))
            drawn = Visual.to_strips(
                self, plain(fit(note, room)), room, 1, self.get_visual_style("passage--note")
            )
            parts.extend(drawn[0] if drawn else ())
            used += gap + (drawn[0].cell_length if drawn else 0)
        return Strip(parts, used).adjust_cell_length(width, base.rich_style)

    def _note(self, number: int, mine: Sequence[Mark]) -> str:
        """What the margin says beside a line: the labels of the marks that begin on it."""
        here = [mark for mark in mine if mark.label and self._line_at(mark.start) == number]
        order = {"evidence": 0, "quote": 1, "date": 2}
        here.sort(key=lambda mark: (order[mark.what], mark.start))
        labels = dict.fromkeys(str(one_line(mark.label)) for mark in here)
        return " · ".join(labels)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text under a selection made with the mouse, with the article's characters."""
        if self.shown is None:
            return None
        text = self.shown.source.text
        return selection.extract("\n".join(text[start:end] for start, end in self._spans)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self.refresh()


class Passage(Widget):
    """The reader's frame: what is being read, over the text."""

    def __init__(self) -> None:
        super().__init__(id="reader")
        self.text = PassageText()
        self._head = Static(classes="head", markup=False)
        self._wanted = False

    def on_mount(self) -> None:
        """Take the focus, if it was given before there was anything to give it to."""
        if self._wanted:
            self.text.focus(scroll_visible=False)

    def take_focus(self) -> None:
        """Give the text the focus, now or as soon as it stands."""
        self._wanted = True
        if self.text.is_attached:
            self.text.focus(scroll_visible=False)

    def compose(self) -> ComposeResult:
        """Header and text."""
        yield self._head
        yield self.text

    @property
    def shown(self) -> Shown | None:
        """What is being read."""
        return self.text.shown

    def freshen(self, shown: Shown) -> None:
        """The same article with more found in it; nothing moves."""
        self._say(shown)
        self.text.freshen(shown)

    def show(self, shown: Shown) -> None:
        """Read this."""
        self._say(shown)
        self.text.show(shown)

    def _say(self, shown: Shown) -> None:
        source = shown.source
        title = one_line(source.title or source.file) or plain(UNKNOWN)
        when = words.day(source.published) if source.published else UNDATED
        basis = words.BASIS[source.published_basis] if source.published and source.published_basis else ""
        facts = (
            one_line(source.outlet or UNKNOWN),
            plain(f"{when} {basis}".strip()),
            plain(words.count(source.words, "word")),
            one_line(source.file),
        )
        dot = plain(" · ", look.MUTED)
        second = [piece for fact in facts for piece in (dot, fact)][1:]
        head = [title.stylize("bold"), line(*second).stylize(look.MUTED)]
        if source.reason:
            head.append(one_line(source.reason, look.BAD))
        self._head.update(lines(head))
        self.border_title = line(plain(" 0 ", "bold"), plain("Reader "))
        trail = one_line(shown.trail)
        self.border_subtitle = line(plain(" "), trail, plain(" ")) if shown.trail else None
