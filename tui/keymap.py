"""Other keys for commands, as a file of settings asks for them. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui.keynames import KeyNameError, named, shown
from tui.table import Command, Where

SHARED: dict[Where, tuple[Where, ...]] = {
    "any": ("any", "board", "pane", "reader", "welcome"),
    "board": ("any", "board", "pane", "reader"),
    "pane": ("any", "board", "pane"),
    "reader": ("any", "board", "reader"),
    "welcome": ("any", "welcome"),
    "filter": ("filter",),
    "seek": ("seek",),
    "ledger": ("ledger", "suggested"),
    "suggested": ("ledger", "suggested"),
    "ask": ("ask",),
}
"""Where else the keys of a place work too, so that none may be given twice."""


def rebound(
    commands: Sequence[Command],
    keys: Mapping[str, tuple[str, ...]],
    origins: Mapping[str, str] | None = None,
) -> tuple[tuple[Command, ...], list[str]]:
    """These commands with other keys for the commands named, and a sentence for each key that cannot be had.

    ``origins`` says where ``keys.NAME`` was written, file and line; the sentences begin with it.

    A command that is given a key takes it from nobody: where another one has it, both stay as they are.
    """

    def said(name: str) -> str:
        where = (origins or {}).get(f"keys.{name}")
        return f"{where}: " if where else "keys: "

    standing = {command.id: command for command in commands}
    table = list(commands)
    faults = []
    for name, given in keys.items():
        at = next((n for n, command in enumerate(table) if command.id == name and command.action), None)
        if at is None:
            faults.append(f'{said(name)}"{name}" is no command that has a key.')
            continue
        try:
            wanted = tuple(named(key) for key in given)
        except KeyNameError as error:
            faults.append(f'{said(name)}"{name}": {error}')
            continue
        table[at] = table[at]._replace(keys=wanted, shown=" ".join(map(shown, wanted)))
    for command in [c for c in table if c.id in keys]:
        for other in table:
            twice = set(command.keys) & set(other.keys)
            if twice and other.id != command.id and other.where in SHARED[command.where]:
                key = shown(min(twice))
                faults.append(f'{said(command.id)}"{key}" is wanted by "{command.id}" and "{other.id}".')
                table = [c if c.id != command.id else standing[command.id] for c in table]
                break
    return tuple(table), faults
