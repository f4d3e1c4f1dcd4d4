"""Every action of the screen, once: keys, footer, help and palette are made from the table, by place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.binding import Binding, BindingType

from tui.table import TABLE, Command, Where

__all__ = [
    "COMMANDS",
    "Command",
    "Where",
    "as_markdown",
    "bindings",
    "commands",
    "footer",
    "footer_cells",
    "rebind",
]

COMMANDS: tuple[Command, ...] = TABLE
"""The table, with the reader's own keys."""


def rebind(keys: Mapping[str, tuple[str, ...]], origins: Mapping[str, str] | None = None) -> list[str]:
    """Use other keys from now on, before the screen's classes are made. See :func:`tui.keymap.rebound`."""
    from tui.keymap import rebound

    global COMMANDS  # one dashboard per process, and its classes are made from it once
    COMMANDS, faults = rebound(COMMANDS, keys, origins)
    return faults


def commands(*where: Where) -> tuple[Command, ...]:
    """The commands of these places, in the order of the table."""
    return tuple(command for command in COMMANDS if command.where in where)


def bindings(*where: Where) -> list[BindingType]:
    """Textual's bindings for the commands of these places; ids are those of the table."""
    return [
        Binding(
            ",".join(command.keys),
            command.action,
            command.label,
            show=False,
            key_display=command.shown,
            id=command.id,
        )
        for command in commands(*where)
        if command.keys
    ]


def footer(where: Iterable[Where], width: int) -> list[Command]:
    """The commands that a footer of so many cells has room for: the most needed ones, in table order."""
    candidates = [command for command in COMMANDS if command.footer and command.where in tuple(where)]
    room = width - 2
    kept = set()
    for command in sorted(candidates, key=lambda c: c.footer):
        room -= footer_cells(command)
        if room < 0:
            break
        kept.add(command.id)
    return [command for command in candidates if command.id in kept]


def footer_cells(command: Command) -> int:
    """Cells that one command takes in the footer, with the gap after it."""
    return len(command.shown) + 1 + len(command.short or command.label) + 3


def as_markdown() -> str:
    """The table as ``docs/keys.md`` shows it: ``python -m tui.commands > docs/keys.md`` writes it anew."""
    places: tuple[tuple[str, tuple[Where, ...]], ...] = (
        ("Everywhere", ("board", "any")),
        ("In a pane", ("pane",)),
        ("In the reader", ("reader",)),
        ("Where a question is shown in full", ("ledger", "suggested")),
        ("While there is nothing to show", ("welcome",)),
    )
    lines = ["# Keys", "", "Made from the table of commands in `tui/table.py`."]
    for title, where in places:
        lines += ["", f"## {title}", "", "| keys | |", "| --- | --- |"]
        lines += [f"| `{c.shown}` | {c.help} |" for c in commands(*where) if c.listed]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    sys.stdout.write(as_markdown())
