"""Documents become text: saved web pages, mail, PDF, Word and RTF. Pure: bytes in, a page or a reason out.

Only the converting child loads this: a crafted document may take all the memory and time there is.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import shlex
import sys

from ..pages import ENCODED, MOST_CHARACTERS, Format, Page, Unfit, UnfitError

__all__ = ["convert"]

_MODULES: dict[Format, str] = {
    "html": "webpage", "mail": "mail", "pdf": "pdf", "docx": "docx", "rtf": "rtf",
}  # fmt: skip
NAMES: dict[Format, str] = {
    "html": "web page", "mail": "mail", "pdf": "PDF document", "docx": "Word document", "rtf": "RTF document",
}  # fmt: skip
EXTRA = "documents"
"""The extra that brings what the base install does not have."""
_LIBRARIES: dict[Format, str] = {"pdf": "pypdf", "docx": "mammoth", "rtf": "striprtf"}
"""What of it reads which format."""

_BY_HAND = "Open it in the program it belongs to, copy the article's text into a .txt file and drop that."


def convert(kind: Format, data: bytes, encoding: str | None = None) -> Page | Unfit:
    """The article in ``data``, a file of this format, or why there is none. Raises MemoryError only.

    A web page or a mail is read in ``encoding`` if the reader names one, whatever it declares.
    """
    name = NAMES[kind]
    if encoding is not None and kind not in ENCODED:
        return Unfit(f"A {name} says itself how it is encoded.", "Save it anew in the program it belongs to.")
    try:
        importlib.invalidate_caches()  # an extra that was installed a moment ago counts
        module = importlib.import_module(f"{__name__}.{_MODULES[kind]}")
    except ModuleNotFoundError as error:
        return Unfit(
            f"This is a {name}, and {error.name or 'what reads it'} is not installed.",
            f"{_how_to_get(kind)}, then drop the file again.",
        )
    try:
        page: Page = module.read(data) if encoding is None else module.read(data, encoding)
    except UnfitError as error:
        return error.unfit
    except RecursionError:
        return Unfit(f"This {name} is nested too deeply to be read.", _BY_HAND)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  libraries fail on damaged documents in ways of their own
        return Unfit(f"This {name} is damaged or no {name} at all ({type(error).__name__}).", _BY_HAND)
    if not page.text.strip():
        return Unfit(f"This {name} holds no text.", _BY_HAND)
    if len(page.text) > MOST_CHARACTERS:
        return Unfit(f"This {name} holds more than {MOST_CHARACTERS:,} characters of text.", _BY_HAND)
    return page


def _how_to_get(kind: Format) -> str:
    """How to install what reads a format where storywatch runs, however it was installed itself."""
    library = _LIBRARIES.get(kind, "")
    wanted = next((each for each in _required() if library and each.startswith(library)), library)
    if importlib.util.find_spec("pip") is None:
        return f"Install '{wanted}' beside the storywatch of {sys.executable}"
    return f"Install it with {shlex.quote(sys.executable)} -m pip install '{wanted}'"


def _required() -> list[str]:
    """What the extra asks for, each with the versions that will do."""
    try:
        named = importlib.metadata.requires("storywatch") or []
    except importlib.metadata.PackageNotFoundError:
        return []
    return [each.partition(";")[0].strip() for each in named if each.endswith(f"extra == '{EXTRA}'")]
