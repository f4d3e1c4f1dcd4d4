"""The raw view: what cannot be seen, or looks like something else, as a sign, one for one; and its names.

The ordinary view lets pass what some scripts need (joiners, blanks that do not break); this one does not.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_RIGHT_TO_LEFT = "\u061c\u200f\u202b\u202e\u2067"
_LEFT_TO_RIGHT = "\u200e\u202a\u202d\u2066"
_ENDS = "\u202c\u2068\u2069"
_BLANKS = "\u1680\u2000-\u200a\u202f\u205f\u3000"
_HIDDEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2028\u2029\u2060-\u2065"
    "\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff"
)
_FOUND = re.compile(f"[{_HIDDEN}\xa0{_RIGHT_TO_LEFT}{_LEFT_TO_RIGHT}{_ENDS}{_BLANKS}]")
TAB, END = "→", "¶"
_SIGNS = (
    {code: 0x2400 + code for code in range(0x20) if code != 0x0A}
    | {0x7F: 0x2421, 0x09: ord(TAB), 0xA0: ord("⍽")}
    | dict.fromkeys(map(ord, _RIGHT_TO_LEFT), ord("⇠"))
    | dict.fromkeys(map(ord, _LEFT_TO_RIGHT), ord("⇢"))
    | dict.fromkeys(map(ord, _ENDS), ord("⇥"))
)
_BLANK = re.compile(f"[{_BLANKS}]")
_CONTROLS = {
    0x00: "null", 0x07: "bell", 0x08: "backspace", 0x0B: "line tabulation", 0x0C: "form feed",
    0x0D: "carriage return", 0x1B: "escape", 0x7F: "delete", 0x85: "next line",
    0x90: "device control string", 0x9B: "control sequence introducer", 0x9D: "operating system command",
}  # fmt: skip


def hidden(text: str) -> list[tuple[int, int]]:
    """Where the hidden characters are, in runs of the same one. Line feeds and tabs are not among them."""
    runs: list[tuple[int, int]] = []
    for match in _FOUND.finditer(text):
        if runs and runs[-1][1] == match.start() and text[runs[-1][0]] == match[0]:
            runs[-1] = (runs[-1][0], match.end())
        else:
            runs.append(match.span())
    return runs


def signs(text: str) -> str:
    """``text`` with a sign for each hidden character and each tab. One in, one out."""
    return _FOUND.sub("▯", _BLANK.sub("␣", text.translate(_SIGNS)))


def named(character: str) -> str:
    """``U+202E right-to-left override``."""
    code = ord(character)
    name = _CONTROLS.get(code) or unicodedata.name(character, "").lower() or _unnamed(code)
    return f"U+{code:04X} {name}"


def _unnamed(code: int) -> str:
    if code < 0xA0:
        return "control character"
    return "half of a character" if 0xD800 <= code < 0xE000 else "not a character"


def summary(text: str, most: int = 3) -> str:
    """What is hidden in an article: "4 hidden characters: 2 × U+00A0 no-break space, …"."""
    counted = Counter(_FOUND.findall(text))
    if not counted:
        return "no hidden characters"
    total = counted.total()
    said = ", ".join(f"{number:,} × {named(character)}" for character, number in counted.most_common(most))
    more = f", {len(counted) - most} more kinds" if len(counted) > most else ""
    return f"{total:,} hidden character{'' if total == 1 else 's'}: {said}{more}"
