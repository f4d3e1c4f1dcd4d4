"""Keys as people write them in a file, as Textual names them, and as they are shown."""

from __future__ import annotations

import difflib

# Textual says by _character_to_key what it calls a character's key, and by nothing public.
from textual.keys import KEY_ALIASES, Keys, _character_to_key, format_key

_WRITTEN = {"esc": "escape", "return": "enter", "del": "delete", "pgup": "pageup", "pgdn": "pagedown"}
_PARTS = ("ctrl", "shift", "alt", "meta", "super", "hyper")


class KeyNameError(ValueError):
    """No key of that name: one sentence."""


def named(written: str) -> str:
    """The name Textual has for a key: "?" is ``question_mark``, "Esc" is ``escape``. Raises KeyNameError."""
    written = written.strip()
    if len(written) == 1 and written.isprintable():
        return _character_to_key(written)
    *held, last = written.split("+")
    if len(last) == 1 and last.isprintable():
        name = _character_to_key(last)
    else:
        name = _WRITTEN.get(last.casefold(), last.casefold())
        known = {*(key.value for key in Keys), *KEY_ALIASES}
        # "ctrl+k" is among Textual's own names, "ctrl+f13" is not, and works as well.
        if name not in known and not _is_character(name):
            near = difflib.get_close_matches(name, known, 1)
            raise KeyNameError(
                f'there is no key "{written}"' + (f'; did you mean "{near[0]}"?' if near else ".")
            )
    held = [part.casefold() for part in held]
    if "ctrl" in held:
        name = name.lower()  # a terminal sends the same for both
    if wrong := [part for part in held if part not in _PARTS]:
        raise KeyNameError(f'"{wrong[0]}" is not held down with other keys; {", ".join(_PARTS)} are.')
    return "+".join([*held, name])


def _is_character(name: str) -> bool:
    """Whether it is the name of one printable character, such as ``question_mark``."""
    return len(format_key(name)) == 1


def shown(name: str) -> str:
    """A key as the help shows it."""
    *held, last = name.split("+")
    return "+".join([*held, format_key(last)])
