"""The lines above and below the panes: how things are, and which keys matter here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.content import Content
from textual.widget import Widget

from tui import look
from tui.commands import Command, Where, footer
from tui.plain import EMPTY, line, one_line, plain
from tui.wrap import cells, fit

if TYPE_CHECKING:
    from storage.rows import Counts
    from tui.ports import HealthPort

_GAP = "   "


def health_words(health: HealthPort | None) -> tuple[tuple[str, str], ...]:
    """Progress and the inbox's health, most needed first, as (words, style)."""
    if health is None:
        return (("starting", look.MUTED),)
    found: list[tuple[str, str]] = []
    done, of = health.reading
    if of:
        found.append((f"reading {done} of {of}", look.WARN))
    if health.role == "viewer":
        found.append(("viewer: another storywatch takes in", look.ACCENT))
    elif health.watching == "events":
        found.append(("watching inbox", look.GOOD))
    elif health.watching == "polling":
        found.append(("looking at inbox every 2 s", look.WARN))
    elif health.fault:
        found.append(("not watching inbox", look.BAD))
    else:  # it has just begun
        found.append(("starting", look.MUTED))
    return tuple(found)


class StatusLine(Widget):
    """One line: progress, health, what waits or was refused; the story's name last, at the right edge."""

    def __init__(self, story: str) -> None:
        super().__init__(id="status")
        self._story = story
        self._health: HealthPort | None = None
        self._counts: Counts | None = None
        self._disk = ""

    def sized(self, size: str) -> None:
        """How much room the database takes, in words."""
        self._disk = size

    def show(self, health: HealthPort | None, counts: Counts) -> None:
        """Say how things are."""
        self._health, self._counts = health, counts
        self.refresh()

    def render(self) -> Content:
        """The line, cut from the right: the story's name goes first."""
        width = self.size.width - 2
        pieces = list(health_words(self._health))
        if self._counts is not None:
            idle = not (self._health and self._health.reading[1])
            if self._counts.pending and idle:
                pieces.append((f"{self._counts.pending} waiting", look.WARN))
            if self._counts.failed:
                pieces.append((f"× {self._counts.failed} refused", look.BAD))
            if self._counts.sources and self._disk:
                pieces.append((f"story {self._disk}", look.MUTED))
        parts, used = [plain(" ")], 0
        for text, style in pieces:
            gap = _GAP if used else ""
            if used + len(gap) + cells(text) > width:
                break
            parts += [plain(gap), plain(text, style)]
            used += len(gap) + cells(text)
        story = (self._health.title if self._health else None) or self._story
        name = fit(str(one_line(story)), width - used - len(_GAP))
        if cells(name) >= min(4, cells(story)):
            parts += [plain(" " * (width - used - cells(name))), plain(name, look.STRONG)]
        return line(*parts)


class Banner(Widget):
    """What is wrong, or was and is put right, in two lines at most; not there while nothing is."""

    def __init__(self) -> None:
        super().__init__(id="banner")
        self._text: Content = EMPTY

    def show(self, health: HealthPort | None, unread: str | None = None, remarks: Sequence[str] = ()) -> None:
        """Say what is wrong, if anything; ``remarks``: what is wrong in the files of settings."""
        faults = [fault for fault in (health.fault if health else None, unread, *remarks) if fault]
        said = faults[0] if faults else (health.missing or health.notice if health else None)
        more = f"{len(faults) - 1} more, i lists them. " if len(faults) > 1 else ""
        text = line(plain(f"Fault: {more}" if faults else ""), one_line(said)) if said else EMPTY
        if text == self._text:
            return
        self._text = text
        self.set_class(bool(faults), "-fault")
        self.display = bool(said)
        self.refresh(layout=True)

    def render(self) -> Content:
        """The line."""
        return self._text


class CrumbLine(Widget):
    """One line for what the panes are narrowed to, or what has come since the reader left; else not there."""

    def __init__(self) -> None:
        super().__init__(id="crumb")
        self._within: tuple[str, ...] = ()
        self._news = ""

    def within(self, names: tuple[str, ...]) -> None:
        """What the panes are narrowed to, one step after the other."""
        self._within = names
        self._settle()

    def news(self, text: str) -> None:
        """What has come since; empty where that has been said."""
        self._news = text
        self._settle()

    def drop_news(self) -> bool:
        """Say no more of what has come; False where nothing was said."""
        said = bool(self._news)
        self.news("")
        return said

    def _settle(self) -> None:
        self.display = bool(self._within or self._news)
        self.refresh()

    def render(self) -> Content:
        """The line. Being narrowed is what one must not overlook."""
        if not self._within:
            return line(plain(" "), one_line(self._news), plain("   . walks them", look.MUTED))
        arrow = plain(" › ", look.MUTED)
        steps = [piece for name in self._within for piece in (arrow, one_line(name, look.STRONG))][1:]
        return line(plain(" only ", look.ACCENT), *steps, plain("   Esc one step back", look.MUTED))


class KeyLine(Widget):
    """The footer: the keys that matter where one is, as many as there is room for. They can be clicked."""

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._where: tuple[Where, ...] = ("any",)

    def show(self, where: Iterable[Where]) -> None:
        """The keys of these places."""
        where = tuple(where)
        if where != self._where:
            self._where = where
            self.refresh()

    def _commands(self) -> list[Command]:
        return footer(self._where, self.size.width)

    def render(self) -> Content:
        """The line."""
        parts = [plain(" ")]
        for command in self._commands():
            parts += [
                plain(command.shown, "bold $text-accent"),
                plain(f" {command.short or command.label}   ", look.MUTED),
            ]
        return line(*parts)

    async def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        from tui.commands import footer_cells

        x = event.x - 1
        for command in self._commands():
            if 0 <= x < footer_cells(command):
                if command.action:
                    await self.app.run_action(command.action, self.screen.focused or self.screen)
                return
            x -= footer_cells(command)
