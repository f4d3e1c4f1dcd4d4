"""An RTF document: its text, one paragraph to each of its own."""

from __future__ import annotations

from striprtf.striprtf import rtf_to_text

from ..pages import Page, UnfitError, put_down
from .told import page

_BY_HAND = "Open it in a word processor, save it as plain text (.txt) and drop that."
MOST_BYTES = 8 * 1024 * 1024


def read(data: bytes) -> Page:
    """The text of an RTF document. Raises UnfitError where it is none."""
    if not data.lstrip()[:5].lower() == b"{\\rtf":
        raise UnfitError("This is no RTF document, whatever its name says.", _BY_HAND)
    if len(data) > MOST_BYTES:
        raise UnfitError(f"This RTF document has more than {MOST_BYTES // 2**20} MB.", _BY_HAND)
    text: str = rtf_to_text(  # type: ignore[no-untyped-call]  # it has none
        data.decode("latin-1"), encoding="cp1252", errors="replace"
    )
    return page(put_down(text.split("\n")), "rtf")
