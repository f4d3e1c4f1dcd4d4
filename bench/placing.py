"""Where the answers of a story stand in the export's own text of each article.

Answers count characters of the article as its author wrote it. A saved page or a mail is turned into plain
text on the way in, so there a span is looked up by its words: the same words, blanks aside, nearest to where
they would stand if all spans of the article had moved alike.
"""

from __future__ import annotations

import json
import re
import statistics
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ANSWERS = ("quotes", "not_quotes", "dates", "timeline", "questions", "contradictions")


def place(texts: Mapping[str, str], gold: Path, to: Path) -> Path:
    """Copy the answers of ``gold`` into the folder ``to`` with every span moved to where ``texts`` has it.

    ``texts`` are those of the export, by file name. What they lack is put behind the end: nothing meets it.
    """
    answers = {
        path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(gold.glob("*.json"))
    }
    spans = [row for name in ANSWERS for row in _spans(answers.get(f"{name}.json"))]
    moved: dict[str, list[int]] = {}
    for row in spans:
        text, words = texts[row["file"]], row[_key(row)]
        if text.count(words) == 1:
            moved.setdefault(row["file"], []).append(text.index(words) - row["start"])
    drift = {file: round(statistics.median(shifts)) for file, shifts in moved.items()}
    for row in spans:
        text, key = texts[row["file"]], _key(row)
        near = max(0, row["start"] + drift.get(row["file"], 0))
        start, end = find(text, row[key], near) or (len(text), len(text))
        row["start"], row[key] = start, text[start:end]
        if "end" in row:
            row["end"] = end
    for name, rows in answers.items():
        (to / name).write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return to


def find(text: str, words: str, near: int) -> tuple[int, int] | None:
    """The occurrence of ``words`` nearest to ``near``, start and end; None where there is none."""
    if text.startswith(words, near):
        return near, near + len(words)
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = [match.span() for match in re.finditer(pattern, text)] if pattern else []
    return min(found, key=lambda span: abs(span[0] - near), default=None)


def _key(row: Mapping[str, Any]) -> str:
    return "sentence" if "sentence" in row else "text"


def _spans(rows: Any) -> Iterator[dict[str, Any]]:
    """Every span within some answers."""
    if isinstance(rows, dict) and "file" in rows and "start" in rows:
        yield rows
    elif isinstance(rows, list | dict):
        for row in rows if isinstance(rows, list) else rows.values():
            yield from _spans(row)
