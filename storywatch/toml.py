"""A TOML file that people edit: its text, its tables, and mistakes told with file, line and key."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class SettingsError(Exception):
    """What is wrong with a story's folder or a file of settings: one sentence with file, line and key."""


def text_of(file: Path) -> str:
    """The file's text, empty where there is none. Raises SettingsError where it cannot be read."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SettingsError(f"{file}, line {line}: this is not UTF-8.") from None
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {reason(error)}.") from error


def parse(file: Path, text: str) -> dict[str, Any]:
    """The tables in ``text``. Raises SettingsError with the line where it is not TOML."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise SettingsError(f"{file}: this is nested too deeply to be settings.") from None
    except tomllib.TOMLDecodeError as error:
        # "… (at line 3, column 5)" or "… (at end of document)"
        said = str(error)
        at = re.search(r"\(at line (\d+), column \d+\)$", said)
        line = int(at[1]) if at else text.count("\n") + 1
        what = re.sub(r"\s*\(at [^)]*\)$", "", said)
        raise SettingsError(f"{file}, line {line}: this is not TOML ({what}).") from None


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file one is: at its top, in a table, or in one of the tables of an array (from 0)."""

    file: Path
    text: str
    table: str | None = None
    number: int = 0

    def unknown(self, key: str, known: Collection[str]) -> SettingsError:
        """The error for a key that means nothing, naming the one that was likely meant."""
        likely = near(key, known)
        hint = f'did you mean "{likely}"?' if likely else f"known are {', '.join(known)}."
        return SettingsError(f'{self.file}, line {self.line(key)}: "{key}" means nothing here; {hint}')

    def wrong(self, key: str, what: str) -> SettingsError:
        """The error for a key whose value cannot be used."""
        return SettingsError(f'{self.file}, line {self.line(key)}: "{key}" {what}.')

    def line(self, key: str) -> int:
        """The line of the key, counted from 1; else that of the table's head; else the first."""
        head, table, number = 1, None, -1
        for n, line in enumerate(self.text.splitlines(), 1):
            opened = re.match(r"\s*\[\[?\s*[\"']?([\w.-]+)", line)
            if opened:
                number = number + 1 if opened[1] == table else 0
                table = opened[1]
                if (table == self.table and number == self.number) or (self.table is None and table == key):
                    head = n
            elif (
                table == self.table
                and (table is None or number == self.number)
                and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line)
            ):
                return n
        return head


def near(word: str, known: Collection[str]) -> str | None:
    """The one of these that was likely meant, or None."""
    return next(iter(difflib.get_close_matches(word, known, 1)), None)


def reason(error: OSError) -> str:
    """Why, in the system's words."""
    return (error.strerror or str(error)).lower()
