"""What a viewer or a command wants done, left as files for the process that leads the story.

A slip is one JSON file in ``story.errands/``, written whole or not at all. The leader claims it by renaming
it, does it, lays an answer beside it and only then removes it: a leader that dies in between leaves it to the
next one, who does it once more. Doing it twice does no harm, since a slip says how things shall be.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storywatch.intake import ready
from storywatch.model import DateValue, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ENDING = ".errands"
KEPT_SECONDS = 3600.0
"""How long an answer waits for whoever asked: killed, they never come for it."""
_ASKED, _CLAIMED, _ANSWERED = ".json", ".taken", ".answer"


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing to be done. ``do`` is empty where the file makes no sense."""

    name: str
    do: str = ""
    args: tuple[Any, ...] = ()
    how: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of it: why it could not be done, or None; and what was told meanwhile, line by line."""

    fault: str | None = None
    told: tuple[tuple[str, str, str], ...] = ()


class Slips:
    """The folder of one story. Who asks uses :meth:`leave` to :meth:`answer_to`, who leads the others."""

    def __init__(self, db: Path) -> None:
        """``db`` is the story's file; the folder lies beside it, and is made with the first slip."""
        self.folder = db.with_suffix(ENDING)
        self._mine: set[str] = set()
        self._owed: dict[str, Answer] = {}

    # --- for who asks -------------------------------------------------------------------------------

    def leave(self, do: str, args: Sequence[Any], how: Mapping[str, Any]) -> str:
        """Leave a slip; its name. Raises OSError where it cannot be written, TypeError for odd arguments.

        A keyword that stands for "not to be changed" is left out, which means the same.
        """
        said = {
            "do": do,
            "args": [_pack(value) for value in args],
            "how": {key: _pack(value) for key, value in how.items() if not isinstance(value, Enum)},
        }
        self.folder.mkdir(exist_ok=True)
        name = f"{time.time_ns():020}-{secrets.token_hex(4)}"
        self._write(name, _ASKED, said)
        return name

    def withdraw(self, name: str) -> bool:
        """Take an own slip back; False where it is claimed already."""
        try:
            (self.folder / f"{name}{_ASKED}").unlink()
        except FileNotFoundError:
            return False
        return True

    def answer_to(self, name: str) -> Answer | None:
        """The answer, which is gone from the folder with that; None while there is none."""
        file = self.folder / f"{name}{_ANSWERED}"
        said = _said(file)
        if said is None:
            return None
        with contextlib.suppress(OSError):
            file.unlink()
        fault, told = said.get("fault"), said.get("told")
        lines = told if isinstance(told, list) else []
        return Answer(
            fault if isinstance(fault, str) else None,
            tuple((str(one[0]), str(one[1]), str(one[2])) for one in lines if len(one) == 3),
        )

    # --- for who leads ------------------------------------------------------------------------------

    def take(self) -> list[Slip]:
        """Claim what has been left since, and what a leader that died had claimed; the oldest first."""
        for name, answer in tuple(self._owed.items()):
            self.answer(name, answer)
        try:
            names = sorted(os.listdir(self.folder))  # noqa: PTH208  names are wanted, not places
        except (FileNotFoundError, NotADirectoryError):
            return []
        slips = []
        for whole in names:
            name, ending = os.path.splitext(whole)  # noqa: PTH122  a name, not a place
            if name.startswith(".") or name in self._mine:
                continue
            if ending == _ASKED:
                with contextlib.suppress(FileNotFoundError):  # withdrawn in this very moment
                    (self.folder / whole).rename(self.folder / f"{name}{_CLAIMED}")
                    slips.append(self._claimed(name))
            elif ending == _CLAIMED:
                slips.append(self._claimed(name))
            elif ending == _ANSWERED:
                self._sweep(self.folder / whole)
        return slips

    def answer(self, name: str, answer: Answer) -> None:
        """Say what became of a slip. Where the answer cannot be written it is owed until the next look."""
        self._owed[name] = answer
        self._write(name, _ANSWERED, {"fault": answer.fault, "told": answer.told})
        with contextlib.suppress(FileNotFoundError):
            (self.folder / f"{name}{_CLAIMED}").unlink()
        del self._owed[name]
        self._mine.discard(name)

    def _claimed(self, name: str) -> Slip:
        self._mine.add(name)
        said = _said(self.folder / f"{name}{_CLAIMED}") or {}
        match said:
            case {"do": str(do), "args": list(args), "how": dict(how)}:
                with contextlib.suppress(ValueError, TypeError):
                    return Slip(name, do, tuple(map(_unpack, args)), {k: _unpack(v) for k, v in how.items()})
        return Slip(name)

    def _sweep(self, file: Path) -> None:
        with contextlib.suppress(OSError):
            if time.time() - file.stat().st_mtime > KEPT_SECONDS:
                file.unlink()

    def _write(self, name: str, ending: str, said: Mapping[str, Any]) -> None:
        half = self.folder / f".{name}{ending}"
        try:
            with half.open("x", encoding="utf-8") as file:
                json.dump(said, file)
                file.flush()
                os.fsync(file.fileno())
            half.rename(self.folder / f"{name}{ending}")
        except OSError:
            with contextlib.suppress(OSError):
                half.unlink()
            raise


def _said(file: Path) -> dict[str, Any] | None:
    """What a file of ours says; empty where that is senseless, None where there is none."""
    got = ready.fetch(file, patient=False)
    if got is None:
        return None
    with contextlib.suppress(ValueError, RecursionError):
        said = json.loads(got.data) if isinstance(got, ready.Whole) else None
        return said if isinstance(said, dict) else {}
    return {}


def _pack(value: object) -> object:
    """A value as JSON has it."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case date():
            return {"day": value.isoformat()}
        case DateValue():
            return {"date": str(value)}
        case Span():
            return {"span": [value.source, value.start, value.end]}
        case list() | tuple() | set() | frozenset() | range():
            return [_pack(one) for one in value]
    raise TypeError(f"{type(value).__name__} cannot be left on a slip")


def _unpack(said: object) -> Any:
    """The value again. Raises ValueError for what is none of ours."""
    match said:
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case {"date": str(interval)}:
            return DateValue.parse(interval)
        case {"span": [int(source), int(start), int(end)]}:
            return Span(source, start, end)
        case dict():
            raise ValueError("not a value of ours")
        case list():
            return [_unpack(one) for one in said]
    return said
