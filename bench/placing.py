"""Where the answers of a story stand in the export's own text of each article.

Answers count characters of the article as its author wrote it. A saved page or a mail is turned into plain
text on the way in, so there a span is looked up by its words: the same words, blanks aside, nearest to where
they stood.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ANSWERS = ("quotes", "not_quotes", "dates", "timeline", "questions", "contradictions")


def place(texts: Mapping[str, str], gold: Path, to: Path) -> Path:
    """Copy the answers of ``gold`` into the folder ``to`` with every span moved to where ``texts`` has it.

    ``texts`` are those of the export, by file name. What they lack is put behind the end: nothing meets it.
    """
    for path in sorted(gold.glob("*.json")):
        rows = json.loads(path.read_text(encoding="utf-8"))
        if path.stem in ANSWERS:
            _move(rows, texts)
        (to / path.name).write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return to


def find(text: str, words: str, near: int) -> tuple[int, int] | None:
    """The occurrence of ``words`` nearest to ``near``, start and end; None where there is none."""
    if text.startswith(words, near):
        return near, near + len(words)
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = [match.span() for match in re.finditer(pattern, text)] if pattern else []
    return min(found, key=lambda span: abs(span[0] - near), default=None)


def _move(rows: Any, texts: Mapping[str, str]) -> None:
    """Move every span within, in place."""
    if isinstance(rows, list):
        for row in rows:
            _move(row, texts)
    elif isinstance(rows, dict):
        key = "sentence" if "sentence" in rows else "text"
        if "file" in rows and "start" in rows:
            text = texts[rows["file"]]
            start, end = find(text, rows[key], rows["start"]) or (len(text), len(text))
            rows["start"], rows[key] = start, text[start:end]
            if "end" in rows:
                rows["end"] = end
        else:
            for row in rows.values():
                _move(row, texts)
