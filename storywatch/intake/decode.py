"""Bytes become text: byte order mark, UTF-8, the pattern of NULs, damaged UTF-8, and only then a guess.

UTF-8 comes before any guessing, and a file that is almost wholly valid UTF-8 stays UTF-8: a guesser turns an
article that was cut in the middle of a letter into another script.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

REPLACEMENT = "\ufffd"

_MARKS: tuple[tuple[bytes, str, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32-be", "utf-32"),
    (b"\xff\xfe", "utf-16-le", "utf-16"),
    (b"\xfe\xff", "utf-16-be", "utf-16"),
)
_SAMPLE_BYTES = 64 * 1024
_GUESS_BYTES = 256 * 1024
"""The guesser's cost grows with what it sees; the start of an article says enough."""

_MOST_CONTROLS = 0.1
"""Share of control characters above which bytes are not text, whatever they decode to."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]+")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_NOT_TEXT = "This is not text: it looks like a binary file."

# A multi-byte sequence of UTF-8, or (second group) one byte that is part of none. Each byte is looked at a
# bounded number of times.
_SEQUENCE = re.compile(
    rb"([\xc2-\xdf][\x80-\xbf]"
    rb"|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})"
    rb"|([\x80-\xff])"
)
# The start of a sequence at the very end. A first byte alone counts only where it would be an odd last letter
# in cp1252 ("Ã", "â"): "café" ends in another.
_CUT_AT_END = re.compile(rb"(?:[\xc2-\xc5\xe2\xf0]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z")
_HIGH = re.compile(rb"[\x80-\xff]")
# Quotation marks, dashes, dots, currencies: where English has them in cp1252 and on old Macintoshes.
_CP1252_TYPOGRAPHY = frozenset(
    bytes.fromhex("80 82 84 85 8b 91 92 93 94 95 96 97 99 9b a0 a3 a7 a9 ab ae b0 b7 bb")
)
_CP1252_LETTERS = frozenset([*range(0xE0, 0xF7), *range(0xF8, 0xFD), 0xC7, 0xC9])
_CP1252_HOLES = frozenset(bytes.fromhex("81 8d 8f 90 9d"))
_MACINTOSH_TYPOGRAPHY = frozenset(bytes.fromhex("c9 d0 d1 d2 d3 d4 d5"))
_WESTERN = frozenset(
    "English French German Spanish Portuguese Italian Dutch Swedish Danish Norwegian Finnish".split()
)
"""Languages that cp1252 was made for, as the guesser calls them."""
_FEW, _VERY_FEW = 0.12, 0.015
"""Shares of high bytes in English with curly quotation marks, and with a foreign name here and there."""


class NotTextError(ValueError):
    """The bytes are no text in any encoding we know; the message is a sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with line feeds only and without NUL. ``guessed`` where only statistics spoke for it."""

    text: str
    codec: str
    replaced: int = 0
    """Characters that could not be decoded and stand as U+FFFD; NULs are among them."""
    guessed: bool = False

    @property
    def encoding(self) -> str:
        """The encoding for people: a guess says that it is one."""
        return f"{self.codec} (guessed)" if self.guessed else self.codec


def decode(data: bytes, codec: str | None = None) -> Decoded:
    """The text of ``data``, by the ladder or with the ``codec`` that the reader names.

    Raises :class:`NotTextError`; LookupError for a codec that does not exist.
    """
    if codec is not None:
        return _finish(data.decode(codec, "replace"), codec, data)
    for mark, exact, family in _MARKS:
        if data.startswith(mark) and (family != "utf-32" or len(data) % 4 == 0):
            if family != "utf-8" and not _plausible(data[len(mark) : _SAMPLE_BYTES], exact, most_odd=0.1):
                raise NotTextError(_NOT_TEXT)
            return _finish(data[len(mark) :].decode(exact, "replace"), exact, data)
    if b"\0" not in data:
        try:
            return _finish(data.decode("utf-8"), "utf-8", data)
        except UnicodeDecodeError:
            pass
    elif wide := _wide(data):
        return _finish(data.decode(wide, "replace"), wide, data)
    if _almost_utf8(data):
        return _finish(data.decode("utf-8", "replace"), "utf-8", data)
    if b"\0" in data:
        raise NotTextError(_NOT_TEXT)
    guess = _english(data) or _guess(data)
    if guess is None:
        raise NotTextError(_NOT_TEXT)
    return _finish(data.decode(guess, "replace"), guess, data, guessed=True)


def _finish(text: str, codec: str, data: bytes, *, guessed: bool = False) -> Decoded:
    """Newlines, NULs and lone surrogates made right; bytes that only seemed to be text refused."""
    controls = sum(map(len, _CONTROLS.findall(text)))
    replaced = text.count(REPLACEMENT) - _printed_replacements(data, codec)
    if controls > _MOST_CONTROLS * len(text) or max(replaced, 0) > max(0.2 * len(text), 1):
        raise NotTextError(_NOT_TEXT)
    nuls = text.count("\0")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", REPLACEMENT)
    text = _SURROGATES.sub(REPLACEMENT, text)
    return Decoded(text, codec, max(replaced, 0) + nuls, guessed)


def _printed_replacements(data: bytes, codec: str) -> int:
    """How many U+FFFD the file itself holds: those are no fault of ours."""
    try:
        return data.count(REPLACEMENT.encode(codec))
    except (UnicodeEncodeError, LookupError):
        return 0


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by where the NULs stand; None where they stand anywhere."""
    sample = data[:_SAMPLE_BYTES]
    whole = sample[: len(sample) // 4 * 4]
    if len(data) % 4 == 0 and whole:
        for codec, zero in (("utf-32-le", 3), ("utf-32-be", 0)):
            if not any(whole[zero::4]) and _plausible(whole, codec):
                return codec
    nuls = (sample[0::2].count(0), sample[1::2].count(0))
    whole = sample[: len(sample) // 2 * 2]
    for codec, heavy, light in (("utf-16-le", nuls[1], nuls[0]), ("utf-16-be", nuls[0], nuls[1])):
        if heavy > 9 * light and _plausible(whole, codec):
            return codec
    return None


def _plausible(sample: bytes, codec: str, most_odd: float = 0.02) -> bool:
    """Whether the decoded sample is made of characters that people write."""
    text = sample.decode(codec, "ignore")
    if len(text.encode(codec, "ignore")) < 0.95 * len(sample) - 4:
        return False
    odd = sum(
        number
        for letter, number in Counter(text).items()
        if unicodedata.category(letter) in ("Cn", "Co", "Cs") or (letter < " " and letter not in "\t\n\f\r")
    )
    return odd <= most_odd * len(text)


def _almost_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with a little damage, as after a cut or a careless paste."""
    valid = damaged = 0
    for found in _SEQUENCE.finditer(data):
        if found[1] is not None:
            valid += 1
        else:
            damaged += 1
    if damaged == 0:  # cannot be: strict UTF-8 has failed; NULs alone bring us here
        return True
    cut = _CUT_AT_END.search(data[-4:])
    if cut is not None:
        damaged -= len(cut[0])
    return valid >= 6 * damaged and (valid > 0 or cut is not None)


def _english(data: bytes) -> str | None:
    """The code page of English with few high bytes, each such as that code page has; None for all else.

    A guesser knows too little from a dozen curly quotation marks.
    """
    high = Counter(found[0] for found in _HIGH.findall(data))
    total = sum(high.values())
    if total == 0 or total > _FEW * len(data) or b" " not in data:
        return None

    def share(known: frozenset[int]) -> float:
        return sum(number for byte, number in high.items() if byte in known) / total

    if share(_MACINTOSH_TYPOGRAPHY) >= 0.5:
        return "mac_roman"
    if share(_CP1252_HOLES) > 0:
        return None
    few = total <= _VERY_FEW * len(data)
    if share(_CP1252_TYPOGRAPHY) >= 0.5 or (few and share(_CP1252_TYPOGRAPHY | _CP1252_LETTERS) >= 0.9):
        return "cp1252"
    return None


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # 17 ms, and most files never need it

    sample = data[:_GUESS_BYTES]
    matches = from_bytes(sample)
    best = matches.best()
    if best is None:
        return None
    # Code pages of central Europe read French as well as French itself does: "prčs" is no worse than "près".
    if best.language in _WESTERN and any(m.encoding == "cp1252" and m.chaos <= best.chaos for m in matches):
        return "cp1252"
    return best.encoding
