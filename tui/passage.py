"""The reader: one article's exact text, the sentence one came for in sight, what was found in it marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from tui import look, words
from tui.commands import bindings
from tui.field import Field
from tui.lines import NO_OUTLET, UNDATED, UNKNOWN
from tui.passagetext import PassageText
from tui.plain import EMPTY, line, lines, one_line, plain
from tui.signs import SIGNS, Shown, told
from tui.wrap import cells, fit


class Seek(Field):
    """Where words to be found in the article are typed."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("seek")


class Passage(Widget):
    """The reader's frame: what is being read, over the text; under it, what is known of the lit stretch."""

    def __init__(self) -> None:
        super().__init__(id="reader")
        self.text = PassageText(self)
        self._head = Static(classes="head", markup=False)
        self._foot = Static(classes="foot", markup=False)
        self._wanted = False
        self._before = (0, 0, 0)
        """What was lit, and where one was, before words were sought."""

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
        """Header, text and foot."""
        yield self._head
        yield self.text
        yield self._foot

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

    # --- the foot -----------------------------------------------------------------------------------

    def on_resize(self) -> None:
        """What fits under the text."""
        self.say_foot()

    def say_foot(self) -> None:
        """Under the text: the view, what is sought, what is known of what is lit; else the signs."""
        text = self.text
        if text.shown is None:
            return
        said: list[tuple[str, str]] = []
        if text.raw:
            from tui import raw

            said.append((f"raw view, {raw.summary(text.shown.source.text)}", look.WARN))
        if text.sought:
            total, at = len(text.matches), text.found_at()
            many = f"match {at} of {total:,}" if at else words.count(total, "match", "matches")
            said.append((f"{many} for “{one_line(text.sought)}”", look.ACCENT if total else look.BAD))
        labels = list(dict.fromkeys(told(sign, raw=text.raw) for sign in text.labels()))
        said += [(label, "") for label in labels]
        if not labels and not text.raw:
            said += [
                (f"{sign} {name}", look.MUTED) for kind, (sign, name) in SIGNS.items() if kind in text.kinds
            ]
            if not text.kinds:
                said.append(("marks off", look.MUTED))
        self._foot.update(_joined(said, self.content_size.width - 2))

    def say_kinds(self) -> None:
        """Say which marks are drawn."""
        shown = [name for kind, (_, name) in SIGNS.items() if kind in self.text.kinds]
        told = "all" if len(shown) == len(SIGNS) else (", ".join(shown) or "none")
        self.border_subtitle = line(plain(f" Marks: {told} "))

    # --- finding ------------------------------------------------------------------------------------

    def open_seek(self) -> None:
        """Show the line where words are typed, and go there."""
        found = self.query(Seek)
        if found:
            found.first().focus()
            return
        self._before = (*self.text.at, self.text.scroll_offset.y)
        field = Seek(self.text.sought, placeholder="words to find in this article", classes="filter")
        self.mount(field)
        field.focus()

    def close_seek(self, *, keep: bool) -> None:
        """Leave the line; unless ``keep``, all is as before."""
        self.query(Seek).remove()
        if not keep:
            start, end, top = self._before
            self.text.seek("")
            self.text.at = (start, end)
            self.text.scroll_to(y=top, animate=False, force=True, immediate=True)
            self.say_foot()
        self.text.focus(scroll_visible=False)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.text.seek(event.value, self._before[0])

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.close_seek(keep=True)

    def _say(self, shown: Shown) -> None:
        source = shown.source
        title = one_line(source.title or source.file) or plain(UNKNOWN)
        when = words.day(source.published) if source.published else UNDATED
        basis = words.BASIS[source.published_basis] if source.published and source.published_basis else ""
        facts = (
            one_line(source.outlet or NO_OUTLET),
            plain(f"{when} {basis}".strip()),
            plain(words.count(source.words, "word")),
            one_line(source.file),
            *([] if source.encoding in (None, "utf-8") else [one_line(f"read as {source.encoding}")]),
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


def _joined(said: Sequence[tuple[str, str]], width: int) -> Content:
    """The pieces on one line, the last that fits cut short."""
    parts: list[Content] = []
    for text, style in said:
        gap = "   " if parts else ""
        room = width - len(gap)
        if room < 4:
            break
        shown = fit(text, room)
        parts += [plain(gap), plain(shown, style)] if gap else [plain(shown, style)]
        width = room - cells(shown)
    return line(*parts) if parts else EMPTY
