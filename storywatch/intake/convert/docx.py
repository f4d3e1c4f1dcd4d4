"""A Word document: looked over as an archive first, then its paragraphs, footnotes and tables as text."""

from __future__ import annotations

import io
import re
import zipfile

import lxml.etree
import mammoth

from ..pages import Page, UnfitError, put_down
from . import webpage
from .told import page

MOST_BYTES = 100 * 1024 * 1024
MOST_TIMES = 100
MOST_ENTRIES = 2_000
MOST_XML = 40 * 1024 * 1024
"""Limits of the archive: unpacked, against what it has packed, its files; and of what is parsed of it."""

_BY_HAND = "Open it in a word processor, save it as plain text (.txt) and drop that."
_NOTE_MARKS = re.compile(
    r'<sup><a href="#[a-z]+note-[\w-]{1,40}" id="[^"<>]{1,80}">\[\d+\]</a></sup>'
    r'|<a href="#[a-z]+note-ref-[\w-]{1,40}">↑</a>'
)
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TEXT = "word/document.xml"


def read(data: bytes) -> Page:
    """The text of a Word document. Raises UnfitError where it is none, or an archive that bursts."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            look_over(archive, len(data))
            title, author = _properties(archive)
    except zipfile.BadZipFile:
        raise UnfitError("This is no Word document, or a damaged one.", _BY_HAND) from None
    # As HTML, since as raw text line breaks and the cells of tables run together.
    html = mammoth.convert_to_html(
        io.BytesIO(data),
        convert_image=mammoth.images.img_element(lambda image: {}),
        include_embedded_style_map=False,
        external_file_access=False,
    ).value
    if not html:
        return Page("", "docx")
    html = _NOTE_MARKS.sub("", html)
    return page(put_down(webpage.blocks(webpage.parse(html))), "docx", title=title, author=author)


def look_over(archive: zipfile.ZipFile, size: int) -> None:
    """Refuse an archive that claims to hold far more than any article, before any of it is unpacked."""
    entries = archive.infolist()
    whole = sum(entry.file_size for entry in entries)
    xml = sum(entry.file_size for entry in entries if entry.filename.lower().endswith((".xml", ".rels")))
    if len(entries) > MOST_ENTRIES:
        raise UnfitError(f"This Word document is an archive of {len(entries):,} files.", _BY_HAND)
    if whole > MOST_BYTES or whole > MOST_TIMES * max(size, 50_000) or xml > MOST_XML:
        raise UnfitError(
            f"This Word document would unpack from {size / 2**20:,.1f} to {whole / 2**20:,.1f} MB.", _BY_HAND
        )
    if not any(entry.filename == _TEXT for entry in entries) and "_rels/.rels" not in archive.namelist():
        raise UnfitError("This is an archive, but no Word document.", _BY_HAND)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnfitError(
            "This Word document is locked with a password.", "Save it without one and drop it again."
        )


def _properties(archive: zipfile.ZipFile) -> tuple[str, str]:
    try:
        with archive.open("docProps/core.xml") as file:
            told = file.read(100_000)
        parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        tree = lxml.etree.fromstring(told, parser=parser)
    except (KeyError, zipfile.BadZipFile, lxml.etree.XMLSyntaxError, NotImplementedError):
        return "", ""
    return tree.findtext(f"{_DUBLIN}title") or "", tree.findtext(f"{_DUBLIN}creator") or ""
