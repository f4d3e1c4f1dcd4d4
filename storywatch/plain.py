"""The one door for text of articles on its way to a terminal.

Textual hands ESC, C1 and bidi controls in text straight to the terminal, whatever its markup setting, so a
dropped file could write the clipboard or the window title. :func:`visible` makes every such character a
printable one, one for one, so that spans keep their meaning. The stored text is never changed.
"""

from __future__ import annotations

import re

_SYMBOLS = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_DELETE = {0x7F: 0x2421}
_C1 = dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
# Overrides, embeddings and isolates reorder what is read; the rest are invisible and can hide words.
_BIDI = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x180E, 0x200B, *range(0x2060, 0x2065), *range(0x206A, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC)],
    0xFFFD,
)
_SEPARATORS = {0x2028: 0x2424, 0x2029: 0x2424}
_TAGS = dict.fromkeys(range(0xE0000, 0xE0080), 0xFFFD)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
_VISIBLE = _SYMBOLS | _DELETE | _C1 | _BIDI | _INVISIBLE | _SEPARATORS | _TAGS | _SURROGATES


def visible(text: str) -> str:
    """``text`` with every control, bidi override, invisible and lone surrogate made a visible character.

    One character in, one out: offsets hold. Tabs and line feeds stay; zero-width joiners stay, since
    several scripts need them. Brackets and markup are untouched: they are text here.
    """
    return text.translate(_VISIBLE)


def one_line(text: str) -> str:
    """``text`` made visible, on one line, with runs of white space as one blank."""
    return " ".join(visible(text).split())


_LED_ON = re.compile(r",(?=[\"'”’»›“]{1,3}\Z)")


def by_itself(quoted: str) -> str:
    """The words of a quotation as they stand where nothing follows them.

    The comma that led on to "he said" goes: ``“We will go,”`` is ``“We will go”``. The mark before it stays.
    """
    return _LED_ON.sub("", quoted)
