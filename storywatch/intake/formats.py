"""Which formats are read, which need a converter, and what to say of the others. Pure."""

from __future__ import annotations

import re

from .names import READ_SUFFIXES, suffix
from .pages import Format
from .ready import Unfit

SAVE_AS_TEXT = "Save the article as plain text (.txt) and drop that file."
UNPACK = "Unpack it and drop the folder; of an office document, save the text as .docx or .txt and drop that."

# What a file is by its first bytes, whatever its name says.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x7fELF", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"\x1f\x8b\x08", "a compressed file"),
    (b"BZh9", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"(\xb5/\xfd", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive"),
    (b"Rar!\x1a\x07", "a compressed archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "a sound recording"),
    (b"ID3", "a sound recording"),
    (b"%!PS-Adobe", "a PostScript document"),
    (b"bplist00", "a property list"),
)
_BY_SUFFIX: dict[str, str] = {
    ".webarchive": "a saved web page in a form of its own",
    **dict.fromkeys((".msg", ".mbox"), "mail in a form of its own"),
    **dict.fromkeys((".doc", ".odt", ".pages"), "a word processor's document"),
    **dict.fromkeys((".url", ".webloc"), "a link, not the article itself"),
    ".epub": "an electronic book",
}
_REMEDIES = {
    ".webarchive": "Save the page as HTML (.html) and drop that file.",
    ".msg": "Save the mail as .eml and drop that file.",
    ".mbox": "Save the mail by itself as .eml and drop that file.",
    ".doc": "Save it as .docx or as plain text (.txt) and drop that file.",
    ".odt": "Save it as .docx or as plain text (.txt) and drop that file.",
    ".url": "Open the link, save the page as HTML (.html) and drop that file.",
    ".webloc": "Open the link, save the page as HTML (.html) and drop that file.",
}
_CONVERTED: dict[str, Format] = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".eml", ".mht", ".mhtml"), "mail"),
    ".pdf": "pdf",
    ".docx": "docx",
    ".rtf": "rtf",
}
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)


def foreign(name: str, data: bytes) -> Format | None:
    """The format that a converter is needed for, by the first bytes and the name; None for all else."""
    ending = suffix(name)
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if _MARKUP.match(data):  # saved under any name, or piped from a download
        return "mail" if _CONVERTED.get(ending) == "mail" else "html"
    kind = _CONVERTED.get(ending)
    if kind in ("pdf", "rtf", "docx"):
        return kind
    # Bytes of another known format under this name are refused by what they are.
    return kind if _what(data) is None else None


def refuse(name: str, data: bytes) -> Unfit | None:
    """Why a file of this name and these bytes is not read, or None where it is to be decoded as text."""
    ending = suffix(name)
    remedy = _REMEDIES.get(ending, SAVE_AS_TEXT)
    if (what := _what(data)) is not None:
        packed = "archive" in what or what.startswith("a compressed")
        return Unfit(
            f"This is {what}, which is not read.", UNPACK if packed and remedy == SAVE_AS_TEXT else remedy
        )
    if ending in READ_SUFFIXES:
        return None
    if ending in _BY_SUFFIX:
        return Unfit(f"This is {_BY_SUFFIX[ending]} ({ending}), which is not read.", remedy)
    return Unfit(
        f"Files ending in {ending} are not read; .txt, .md, .html, .eml, .pdf, .docx, .rtf and names "
        "without an ending are.",
        "If it is plain text, rename it to end in .txt and drop it again; else save the article as text.",
    )


def _what(data: bytes) -> str | None:
    """What the first bytes say it is, where that is not text."""
    if data[257:262] == b"ustar":
        return "an archive"
    return next((what for magic, what in _MAGIC if data.startswith(magic)), None)
