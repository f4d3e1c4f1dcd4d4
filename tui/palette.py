"""The command palette, from the table of commands."""

from __future__ import annotations

from functools import partial

from textual import events, on
from textual.app import ComposeResult
from textual.command import CommandInput, CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.widgets import Input

from tui.commands import COMMANDS, Command, Where
from tui.dialog import Page
from tui.field import Field
from tui.options import Options


class Commands(Provider):
    """Offers every command; those of another place are done where they belong."""

    def _offered(self) -> list[Command]:
        app = self.app
        where: tuple[Where, ...] = getattr(self.screen, "where", ()) or getattr(app, "where", ("any",))
        return [c for c in COMMANDS if c.palette and c.action and (c.where in where)]

    def _run(self, command: Command) -> None:
        target = self.screen.focused or self.screen
        self.app.call_later(partial(self.app.run_action, command.action, target))

    async def discover(self) -> Hits:
        """Everything, in the order of the table."""
        for command in self._offered():
            yield DiscoveryHit(
                f"{command.label}  ({command.shown})",
                partial(self._run, command),
                command.label,
                command.help,
            )

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for command in self._offered():
            score = fit(command, query, matcher.match(command.label))
            if score > 0:
                yield Hit(
                    score,
                    matcher.highlight(command.label),
                    partial(self._run, command),
                    command.label,
                    f"{command.help}  ({command.shown})",
                )


def fit(command: Command, query: str, alike: float) -> float:
    """How well a command fits: its name holds every word, its help does, or its name is only ``alike``.

    Letters strewn over a sentence of help mean nothing, so that is looked through for whole words.
    """
    words, label = query.casefold().split(), command.label.casefold()
    named = command.id.replace("-", " ")  # as settings and docs/keys.md call it
    if all(word in label for word in words):
        return 3 + min(alike, 1)
    if all(word in f"{label} {named} {command.help.casefold()}" for word in words):
        return 2
    return min(alike, 1)


class Found(CommandList, Options, can_focus=False):
    """The commands found so far, which change while one types and clicks."""


class Line(CommandInput, Field):
    """The line to type in: what is pasted is made harmless."""


class Palette(CommandPalette, Page[None]):
    """Textual's palette, which closes once, looks for nothing after that, and takes no click on what is no
    longer there.
    """

    def compose(self) -> ComposeResult:
        """As Textual's, with a line and a list of ours."""
        for widget in super().compose():
            if isinstance(widget, CommandInput):
                yield Line(placeholder=widget.placeholder, select_on_focus=False)
            else:
                yield Found() if isinstance(widget, CommandList) else widget

    def on_mount(self, event: events.Mount) -> None:
        """It may be closed before it is there, or the whole dashboard with it."""
        if not (self.is_active and self.is_attached):
            event.prevent_default()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        """What was typed before it closed may be told only after."""
        if not self.is_active:
            event.prevent_default()
