"""Which formats are read, and what to say of the others. More formats come in here."""

from __future__ import annotations

from .names import READ_SUFFIXES, suffix
from .ready import Unfit

SAVE_AS_TEXT = "Save the article as plain text (.txt) and drop that file."

# What a file is by its first bytes, whatever its name says.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"{\\rtf", "an RTF document"),
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
    **dict.fromkeys((".html", ".htm", ".xhtml", ".mht", ".mhtml", ".webarchive"), "a saved web page"),
    **dict.fromkeys((".eml", ".msg", ".mbox"), "a mail message"),
    **dict.fromkeys((".doc", ".docx", ".odt", ".pages"), "a word processor's document"),
    **dict.fromkeys((".url", ".webloc"), "a link, not the article itself"),
    ".pdf": "a PDF document",
    ".rtf": "an RTF document",
    ".epub": "an electronic book",
}


def refuse(name: str, data: bytes) -> Unfit | None:
    """Why a file of this name and these bytes is not read, or None where it is to be decoded as text."""
    what = next((what for magic, what in _MAGIC if data.startswith(magic)), None)
    if what is None and data[257:262] == b"ustar":
        what = "an archive"
    if what is not None:
        return Unfit(f"This is {what}, and only plain text is read so far.", SAVE_AS_TEXT)
    ending = suffix(name)
    if ending in READ_SUFFIXES:
        return None
    if ending in _BY_SUFFIX:
        return Unfit(
            f"This is {_BY_SUFFIX[ending]} ({ending}), and only plain text is read so far.", SAVE_AS_TEXT
        )
    return Unfit(
        f"Files ending in {ending} are not read; .txt, .md and names without an ending are.",
        "If it is plain text, rename it to end in .txt and drop it again; else save the article as text.",
    )
