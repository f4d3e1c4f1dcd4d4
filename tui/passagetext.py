"""The reader's text: laid out line by line as it scrolls into sight, marked, gone about in and sought in."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual

from storywatch.plain import visible
from tui import look
from tui.commands import bindings
from tui.plain import line, marked, plain
from tui.signs import ALL, ORDER, SIGNS, Kind, Shown, Sign, told
from tui.wrap import TAB, cells, fit, wrap

if TYPE_CHECKING:
    from tui.passage import Passage

MEASURE = 76
"""Cells of a line of text at most: what the eye follows."""
NOTES = 20
"""Cells that notes in the margin need at least."""
GUTTER = 4
"""The bar, two signs and a gap."""

_GOES_ON = "┆"
_STYLE: dict[Kind, str] = {"quote": "$text-primary", "date": "underline", "evidence": "", "new": ""}
_MATCH = "bold underline"
_END = "¶"


class PassageText(ScrollView, can_focus=True):
    """The text, line by line: drawn as it scrolls into sight, so that a book opens as fast as a note."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    COMPONENT_CLASSES: ClassVar[set[str]] = {"passage--target", "passage--note", "passage--bar"}
    ALLOW_SELECT = True

    def __init__(self, frame: Passage) -> None:
        super().__init__()
        self.auto_links = False
        self.frame = frame
        self.shown: Shown | None = None
        self.at = (0, 0)
        """The stretch that is lit: what one came for, until one goes on to a mark or a match."""
        self.kinds: frozenset[Kind] = ALL
        """Which marks are drawn."""
        self.raw = False
        self.sought = ""
        self.matches: list[tuple[int, int]] = []
        self._text = ""
        """What is drawn: the article's text, one character for one."""
        self._signs: list[Sign] = []
        self._hidden: list[Sign] = []
        self._spans: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self._marks: dict[int, list[Sign]] = {}
        self._width = 0
        self._in_sight = 0
        """Lines in sight when the size last changed."""

    # --- what is shown ------------------------------------------------------------------------------

    def show(self, shown: Shown) -> None:
        """Show an article, at its place."""
        same = (
            self.shown is not None
            and self.shown.source == shown.source
            and self.shown.marks == shown.marks
            and self.shown.new == shown.new
        )
        self.shown = shown
        self.at = (shown.place.start, shown.place.end)
        if not same or not self._spans:
            self._take_text()
            self._lay_out()
        self.action_to_target()

    def freshen(self, shown: Shown) -> None:
        """Show what was found meanwhile; the text keeps its place."""
        top = self.scroll_offset.y
        self.shown = shown
        last = len(shown.source.text)
        self.at = (min(self.at[0], last), min(self.at[1], last))
        self._take_text()
        self._lay_out()
        self._jump(top)
        self._redraw()

    def _take_text(self) -> None:
        """Make ready what does not depend on the width."""
        if self.shown is None:
            return
        text = self.shown.source.text
        found = [Sign(mark.start, mark.end, mark.what, mark.label) for mark in self.shown.marks]
        found += [Sign(start, end, "new", "") for start, end in self.shown.new]
        self._signs = sorted(found, key=lambda sign: (sign.start, -sign.end, ORDER[sign.what]))
        self._hidden = []
        self._text = visible(text)
        if self.raw:
            from tui import raw

            self._text = raw.signs(text)
            self._hidden = [
                Sign(start, end, "new", raw.named(text[start])) for start, end in raw.hidden(text)
            ]
        self._find()

    def on_resize(self, _event: events.Resize) -> None:
        """Break the lines anew, and keep the line at the top at the top."""
        if self.shown is None:
            return
        if self._measure() == self._width:
            if self._lit_in_sight:
                self.go_to(*self.at)
            self._in_sight = self.scrollable_content_region.height
            return
        top = self._spans[self.scroll_offset.y][0] if self.scroll_offset.y < len(self._spans) else 0
        never, lit = self._width == 0, self._lit_in_sight
        self._lay_out()
        if never:
            self.action_to_target()
        else:
            self._jump(self._line_at(top))
            if lit:
                self.go_to(*self.at)
        self._in_sight = self.scrollable_content_region.height

    @property
    def _lit_in_sight(self) -> bool:
        """Whether what is lit began in sight before the size changed."""
        start, end = self.at
        top = self.scroll_offset.y
        return start < end and top <= self._line_at(start) < top + self._in_sight

    def _measure(self) -> int:
        return min(MEASURE, self.scrollable_content_region.width - GUTTER)

    def _lay_out(self) -> None:
        self._width = self._measure()
        if self.shown is None or self._width < 8:
            self._width = 0
            self._spans, self._starts, self._marks = [], [], {}
            return
        # In the raw view a sign may stand behind the end of a line.
        self._spans = wrap(self._text, self._width - len(_END) if self.raw else self._width)
        self._starts = [start for start, _ in self._spans]
        self._marks = {}
        for sign in self._hidden if self.raw else self._signs:
            for number in range(self._line_at(sign.start), self._line_at(max(sign.start, sign.end - 1)) + 1):
                self._marks.setdefault(number, []).append(sign)
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._spans))

    def _line_at(self, offset: int) -> int:
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    def _jump(self, y: int) -> None:
        self.scroll_to(y=max(0, y), animate=False, force=True, immediate=True)

    def _redraw(self) -> None:
        self.refresh()
        self.frame.say_foot()

    # --- going about --------------------------------------------------------------------------------

    def action_to_target(self) -> None:
        """Light the sentence one came for and bring it into sight; else start at the beginning."""
        if self.shown is not None:
            self.go_to(self.shown.place.start, self.shown.place.end)

    def go_to(self, start: int, end: int) -> None:
        """Light a stretch and bring it into sight, a third from the top; an empty one is the beginning."""
        self.at = (start, end)
        if self._spans:
            if start == end:
                self._jump(0)
            else:
                first, last = self._line_at(start), self._line_at(end - 1)
                top, room = self.scroll_offset.y, self.scrollable_content_region.height
                if not (top <= first and last < top + room):
                    self._jump(min(first, max(first - room // 3, last - room + 1)))
        self._redraw()

    @property
    def top(self) -> int:
        """The character that the line at the top begins with."""
        y = self.scroll_offset.y
        return self._spans[y][0] if y < len(self._spans) else 0

    @property
    def chosen(self) -> tuple[int, int] | None:
        """What is selected with the mouse, in characters of the article."""
        selection = self.text_selection
        if selection is None or not self._spans or self.shown is None:
            return None
        start = 0 if selection.start is None else self._offset(selection.start.y, selection.start.x)
        end = len(self.shown.source.text)
        if selection.end is not None:
            end = self._offset(selection.end.y, selection.end.x)
        return (start, end) if start < end else None

    def _offset(self, number: int, x: int) -> int:
        start, end = self._spans[min(number, len(self._spans) - 1)]
        return min(start + x, end)

    def drawn_signs(self) -> list[Sign]:
        """The marks that are drawn now, from front to back; in the raw view, the hidden characters."""
        return self._hidden if self.raw else [sign for sign in self._signs if sign.what in self.kinds]

    def labels(self) -> list[Sign]:
        """The marks that touch the stretch that is lit, the most needed kind first."""
        start, end = self.at
        found = [sign for sign in self.drawn_signs() if sign.start < end and start < sign.end]
        return sorted(found, key=lambda sign: (ORDER[sign.what], sign.start))

    def action_mark(self, step: int) -> None:
        """Go to the next mark of those drawn, or the previous one; from a place without one, from the top."""
        places = sorted({(sign.start, sign.end) for sign in self.drawn_signs()})
        here = self.at if self.at[0] < self.at[1] else None
        found = _beside(places, here, self._spans[self.scroll_offset.y][0] if self._spans else 0, step)
        if found is not None:
            self.go_to(*found)

    async def on_click(self, event: events.Click) -> None:
        """Light the mark that was clicked."""
        number = self.scroll_offset.y + event.y
        if self.chosen is not None or number >= len(self._spans):
            return
        start, end = self._spans[number]
        at = start + _under(self._text[start:end], event.x - GUTTER)
        found = [sign for sign in self.drawn_signs() if sign.start <= at < sign.end]
        if found:
            smallest = min(found, key=lambda sign: sign.end - sign.start)
            self.go_to(smallest.start, smallest.end)

    # --- what is drawn ------------------------------------------------------------------------------

    def action_kinds(self) -> None:
        """All marks, one kind of them after the other, none, all."""
        ways: list[frozenset[Kind]] = [ALL, *(frozenset({kind}) for kind in SIGNS), frozenset()]
        self.kinds = ways[(ways.index(self.kinds) + 1) % len(ways)] if self.kinds in ways else ALL
        self._redraw()
        self.frame.say_kinds()

    def action_kind(self, kind: Kind) -> None:
        """One kind of marks, on or off."""
        self.kinds = self.kinds ^ {kind}
        self._redraw()
        self.frame.say_kinds()

    def action_raw(self) -> None:
        """Every hidden character as a sign, or the text as people write it."""
        top = self._spans[self.scroll_offset.y][0] if self._spans else 0
        self.raw = not self.raw
        self._take_text()
        self._lay_out()
        self._jump(self._line_at(top))
        self._redraw()

    def action_seek(self) -> None:
        """Find words in this article."""
        self.frame.open_seek()

    # --- finding ------------------------------------------------------------------------------------

    def seek(self, sought: str, start: int = 0) -> None:
        """Mark where these words stand and go to the first such place from ``start`` on."""
        self.sought = sought
        self._find()
        if self.matches:
            starts = [match[0] for match in self.matches]
            self.go_to(*self.matches[bisect.bisect_left(starts, start) % len(starts)])
        else:
            self._redraw()

    def _find(self) -> None:
        self.matches = []
        if self.sought and self.shown is not None:
            from tui import seek

            self.matches = seek.matches(self.shown.source.text, self.sought)

    def action_match(self, step: int) -> None:
        """Go to the next match, or the previous one; round at the ends."""
        if not self.sought:
            self.action_seek()
            return
        here = self.at if self.at[0] < self.at[1] else None
        found = _beside(self.matches, here, self._spans[self.scroll_offset.y][0] if self._spans else 0, step)
        if found is None and self.matches:
            found = self.matches[0 if step > 0 else -1]
        if found is not None:
            self.go_to(*found)

    def found_at(self) -> int:
        """Which match is lit, counted from 1; 0 where none is."""
        return self.matches.index(self.at) + 1 if self.at in self.matches else 0

    # --- drawing ------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """A line: bar, signs, text with its marks, notes in the margin where there is room."""
        number = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.visual_style
        if self.shown is None or number >= len(self._spans):
            return Strip.blank(width, base.rich_style)
        start, end = self._spans[number]
        text = self._text[start:end]
        mine = self._on_line(number)
        on_target = self.at[0] < end and start < self.at[1]
        content = self._content(text, start, end, mine)
        if (span := self._selected(number)) is not None:
            chosen = self.screen.get_visual_style("screen--selection")
            content = content.stylize(chosen, span[0], len(text) if span[1] == -1 else span[1])
        if "\t" in text:
            content = content.expand_tabs(TAB)
        elif self.raw and self.shown.source.text[end : end + 1] == "\n":
            content = line(content, plain(_END, look.MUTED))
        # Textual breaks what is wider than it is given, and drops what comes after: it is given enough.
        room = max(self._width, content.cell_length, 1)
        strips = Visual.to_strips(self, content, room, 1, base, apply_selection=False)
        body = strips[0] if strips else Strip([], 0)
        body = body.apply_offsets(0, number)
        note_style = self.get_visual_style("passage--note").rich_style
        bar_style = self.get_visual_style("passage--bar").rich_style if on_target else note_style
        parts = [
            Segment("▌" if on_target else " ", bar_style),
            Segment(self._margin(number, mine) + " ", note_style),
            *body,
        ]
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

    def _on_line(self, number: int) -> list[Sign]:
        found = self._marks.get(number, [])
        return found if self.raw else [sign for sign in found if sign.what in self.kinds]

    def _content(self, text: str, start: int, end: int, mine: Sequence[Sign]) -> Content:
        """The line's text with its marks, its matches and the stretch that is lit."""
        laid = [(sign.start, sign.end, "reverse" if self.raw else _STYLE[sign.what]) for sign in mine]
        if self.matches:
            first = max(bisect.bisect_right(self.matches, (start, start)) - 1, 0)
            for match in self.matches[first:]:
                if match[0] >= end:
                    break
                laid.append((*match, _MATCH))
        inside = [(max(a, start) - start, min(b, end) - start, style) for a, b, style in laid if style]
        content = marked(text, inside)
        a, b = self.at
        if a < end and start < b:
            # A visual style knows no reverse, and the terminal's own colours have no third background.
            ansi = self.app.current_theme.ansi
            style = "reverse" if ansi else self.get_visual_style("passage--target")
            content = content.stylize(style, max(a, start) - start, min(b, end) - start)
        return content

    def _selected(self, number: int) -> tuple[int, int] | None:
        selection = self.text_selection
        return None if selection is None else selection.get_span(number)

    def _margin(self, number: int, mine: Sequence[Sign]) -> str:
        """Two signs beside a line: of the marks that begin on it; a dotted line where evidence goes on."""
        if self.raw:
            return "▯ " if mine else "  "
        begun = {sign.what for sign in mine if self._line_at(sign.start) == number}
        signs = "".join(sign for kind, (sign, _) in SIGNS.items() if kind in begun)[:2]
        goes_on = any(sign.what in ("evidence", "new") and sign.what not in begun for sign in mine)
        return (signs + (_GOES_ON if goes_on and len(signs) < 2 else "")).ljust(2)

    def _note(self, number: int, mine: Sequence[Sign]) -> str:
        """What the margin says beside a line: the labels of the marks that begin on it."""
        here = [sign for sign in mine if self._line_at(sign.start) == number]
        here.sort(key=lambda sign: (ORDER[sign.what], sign.start))
        return " · ".join(dict.fromkeys(told(sign, raw=self.raw) for sign in here))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text under a selection made with the mouse, with the article's characters."""
        if self.shown is None:
            return None
        text = self.shown.source.text
        return selection.extract("\n".join(text[start:end] for start, end in self._spans)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self.refresh()


def _beside(
    places: Sequence[tuple[int, int]], here: tuple[int, int] | None, top: int, step: int
) -> tuple[int, int] | None:
    """The place after ``here`` or before it; from nowhere, the first from ``top`` on, or the last above."""
    if here is None:
        number = bisect.bisect_left(places, (top, top)) - (step < 0)
    elif step > 0:
        number = bisect.bisect_right(places, here)
    else:
        number = bisect.bisect_left(places, here) - 1
    return places[number] if 0 <= number < len(places) else None


def _under(text: str, x: int) -> int:
    """The character that stands ``x`` cells from the left."""
    used = 0
    for number, character in enumerate(text):
        used += cells(character)
        if used > x:
            return number
    return len(text)
