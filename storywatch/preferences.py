"""How one likes storywatch: the user's own file and this story's ``story.toml``, merged.

The story's word counts before the user's, and that before what is built in. A mistake is told with file, line
and key; that one value is left out, everything else holds.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from storywatch import settings, toml
from storywatch.toml import SettingsError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from storywatch.settings import Paths

VARIABLE = "STORYWATCH_CONFIG"
BUILT_IN = "built in"

Theme = Literal["dark", "light", "contrast-dark", "contrast-light", "ansi-dark", "ansi-light"]
Copying = Literal["auto", "terminal", "local", "file"]


class Known(NamedTuple):
    """A setting: its value where nobody says otherwise, what it may be, and what it is for."""

    default: str | bool
    choices: tuple[str, ...]
    """Empty for true and false."""
    about: str


KNOWN: dict[str, Known] = {
    "theme": Known(
        "dark",
        get_args(Theme),
        "the colours; ansi are the terminal's own sixteen",
    ),
    "copy": Known(
        "auto",
        get_args(Copying),
        "how y copies: through the terminal (OSC 52), with a local tool, into a file, or whatever works",
    ),
    "polling": Known(False, (), "list the inbox instead of waiting for events, as on some network shares"),
}


@dataclass(frozen=True, slots=True)
class Preferences:
    """The merged result."""

    values: Mapping[str, str | bool]
    """By the names of :data:`KNOWN`; all of them are there."""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys by the name of the command they are for, where somebody has set some."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """Where each value comes from: "built in", or file and line. A command's is under ``keys.NAME``."""
    faults: tuple[str, ...] = ()
    """One sentence per mistake."""

    @property
    def theme(self) -> str:
        """One of :data:`Theme`."""
        return str(self.values["theme"])

    @property
    def copy(self) -> str:
        """One of :data:`Copying`."""
        return str(self.values["copy"])

    @property
    def polling(self) -> bool:
        """Whether the inbox is listed, and no events are asked for."""
        return bool(self.values["polling"])


def user_file(environ: Mapping[str, str]) -> Path:
    """The user's own file: ``STORYWATCH_CONFIG``, else ``config.toml`` where the system keeps such files."""
    if chosen := environ.get(VARIABLE):
        with contextlib.suppress(RuntimeError):  # "~nobody": then it is the name of a file that is not there
            return Path(chosen).expanduser()
        return Path(chosen)
    from platformdirs import user_config_path  # the screen has loaded it; the commands seldom need it

    return user_config_path("storywatch", appauthor=False) / "config.toml"


def load(paths: Paths, environ: Mapping[str, str], commands: Collection[str] | None = None) -> Preferences:
    """What the user's file and the story's say. Never raises for a mistake: it is among the ``faults``.

    ``commands`` are the names that ``[keys]`` may hold; None takes any.
    """
    values: dict[str, str | bool] = {name: known.default for name, known in KNOWN.items()}
    origins = dict.fromkeys(KNOWN, BUILT_IN)
    keys: dict[str, tuple[str, ...]] = {}
    faults: list[str] = []
    # Of story.toml, settings.load tells the other keys' mistakes.
    for file, others in ((user_file(environ), None), (paths.toml, settings.KEYS)):
        try:
            text = toml.text_of(file)
            table = toml.parse(file, text) if text else {}
        except SettingsError as error:
            if others is None:
                faults.append(str(error))
            continue
        place = toml.Place(file, text)
        for name, value in _told(place, table, others, commands, faults):
            origins[name] = f"{file}, line {_line(place, name)}"
            if name.startswith("keys."):
                keys[name.removeprefix("keys.")] = value
            else:
                values[name] = value
    return Preferences(values, keys, origins, tuple(faults))


def _line(place: toml.Place, name: str) -> int:
    if name.startswith("keys."):
        return toml.Place(place.file, place.text, "keys").line(name.removeprefix("keys."))
    return place.line(name)


def _told(
    place: toml.Place,
    table: Mapping[str, Any],
    others: tuple[str, ...] | None,
    commands: Collection[str] | None,
    faults: list[str],
) -> Iterator[tuple[str, Any]]:
    """The settings of one file that can be used; a sentence for each that cannot."""
    for name, value in table.items():
        if name == "keys":
            yield from _keys(place, value, commands, faults)
        elif name in KNOWN:
            known = KNOWN[name]
            if value in known.choices if known.choices else isinstance(value, bool):
                yield name, value
            else:
                faults.append(str(place.wrong(name, _meant(known.choices, value))))
        elif others is None:
            faults.append(str(place.unknown(name, (*KNOWN, "keys"))))


def _meant(choices: Sequence[str], value: object) -> str:
    """What a value may be, and which of these was likely meant."""
    if not choices:
        return "is true or false"
    may = f"is {', '.join(choices[:-1])} or {choices[-1]}"
    near = toml.near(str(value), choices)
    return f'{may}; "{near}" was perhaps meant' if near else may


def _keys(
    place: toml.Place, value: Any, commands: Collection[str] | None, faults: list[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not isinstance(value, dict):
        faults.append(
            str(place.wrong("keys", 'is a table: write [keys] and below it a line like help = "f1"'))
        )
        return
    place = toml.Place(place.file, place.text, "keys")
    for name, given in value.items():
        if commands is not None and name not in commands:
            faults.append(str(place.unknown(name, commands)))
            continue
        held = [given] if isinstance(given, str) else given
        if not isinstance(held, list) or not held or not all(isinstance(k, str) and k.strip() for k in held):
            faults.append(str(place.wrong(name, 'is a key or a list of keys, as in help = ["?", "f1"]')))
            continue
        yield f"keys.{name}", tuple(key.strip() for key in held)
