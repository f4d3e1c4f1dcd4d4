"""The grammar of dates over a converted benchmark: TempEval-3's figures, and days.

    python -m bench.dates GOLD.jsonl [--parse] [--out PRED.jsonl]

GOLD has one document a line: {"id", "text", "published": "YYYY-MM-DD", "dates": [{"start", "end",
"value", "type"[, "dct"]}]}. Prints strict, relaxed and value F1 for DATE alone and for all types of TIMEX3,
and the F1 of full days; a document's own stamp ("dct") is left out on both sides. Benchmark texts stay
outside the project.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from storywatch.model import DateRule, DateValue
from storywatch.reading import dates, timex
from storywatch.story import calendar

TRIM = " \t\r\n,.;:!?()[]\"'“”‘’`-–—"
SCOPES = {"DATE": {"DATE"}, "all": {"DATE", "TIME", "DURATION", "SET"}}
CLOCK_FOR = 200
"""Characters over which a clock time belongs to the day told before it."""


def timex3(found: timex.Timex, anchor: date) -> str:
    """The TIMEX3 value of one expression."""
    if found.rule is None:
        if found.value and found.time and found.type == "TIME":
            return f"{anchor.isoformat()}{found.time}"
        return found.value
    value = calendar.resolve(found.rule, anchor)
    return "" if value is None else _shown(found.rule, value) + found.time


def _shown(rule: DateRule, value: DateValue) -> str:
    first, last = value.first, value.last
    iso = first.isocalendar()
    if rule.form == "span" and rule.parts[0].parts and (first.year, first.month) == (last.year, last.month):
        # "The last ten days of May" is the month with a modifier in TIMEX3.
        return f"{first.year:04}-{first.month:02}"
    if rule.form == "shift" and rule.unit == "weekend":
        return f"{iso.year:04}-W{iso.week:02}-WE"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    whole = first.day == 1 and value.last == DateValue.month(last.year, last.month).last
    if rule.unit == "season":
        name = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}[first.month]
        return f"{first.year:04}-{name}"
    if whole and months == 3 and first.month % 3 == 1:
        return f"{first.year:04}-Q{(first.month + 2) // 3}"
    if whole and months == 6 and first.month in (1, 7):
        return f"{first.year:04}-H{1 + first.month // 7}"
    if whole and months == 120:
        return f"{first.year // 10:03}"
    if whole and months == 1200:
        return f"{first.year // 100:02}"
    return str(value)


def predict(document: dict[str, Any], nlp: Any = None) -> list[dict[str, Any]]:
    """Every time expression of one document with its TIMEX3 value."""
    anchor = date.fromisoformat(document["published"])
    paragraphs = None
    if nlp is not None:
        from storywatch.reading import layout

        paragraphs = layout.parse(document["text"], nlp)
    rows = []
    told: timex.Timex | None = None
    for found in dates.expressions(document["text"], paragraphs):
        for part in found.parts or (found,):
            value = timex3(part, anchor)
            if part.rule is None and part.time and told is not None and part.start - told.end < CLOCK_FOR:
                # A clock time is of the day told before it.
                value = timex3(told, anchor)[:10] + part.time
            elif part.rule is not None and len(timex3(part, anchor)) >= len("2000-01-01"):
                told = part
            if value:
                rows.append({"start": part.start, "end": part.end, "type": part.type, "value": value})
    return rows


def documents(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


Row = dict[str, Any]


def _core(row: Row, text: str) -> tuple[int, int]:
    """The span without blanks and punctuation at its ends."""
    start, end = row["start"], row["end"]
    while start < end and text[start] in TRIM:
        start += 1
    while end > start and text[end - 1] in TRIM:
        end -= 1
    return start, end


def _shared(a: tuple[int, int], b: tuple[int, int]) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])


def _pairs(gold: Sequence[Row], found: Sequence[Row], text: str) -> list[tuple[Row, Row]]:
    """One-to-one pairs that overlap: exact ones first, then the longest."""
    spans = [_core(row, text) for row in gold], [_core(row, text) for row in found]
    near = sorted(
        (a != b, -_shared(a, b), i, j)
        for i, a in enumerate(spans[0])
        for j, b in enumerate(spans[1])
        if _shared(a, b) > 0
    )
    out, used = [], (set[int](), set[int]())
    for _, _, i, j in near:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            out.append((gold[i], found[j]))
    return out


def _day(row: Row) -> str | None:
    value = str(row["value"])
    return value[:10] if re.match(r"\d{4}-\d\d-\d\d(?!\d)", value) else None


def score(
    documents_: Sequence[Row], found: Mapping[str, Sequence[Row]]
) -> Iterator[tuple[str, int, int, int]]:
    """Lines of (measure, right, found, gold)."""
    count: Counter[str] = Counter()
    for document in documents_:
        text = document["text"]
        stamps = [_core(row, text) for row in document["dates"] if row.get("dct")]
        gold = [row for row in document["dates"] if not row.get("dct")]
        own = [
            row
            for row in found[document["id"]]
            if not any(_shared(_core(row, text), stamp) > 0 for stamp in stamps)
        ]
        for scope, types in SCOPES.items():
            want, got = ([row for row in rows if row["type"] in types] for rows in (gold, own))
            count[scope + " gold"] += len(want)
            count[scope + " found"] += len(got)
            for a, b in _pairs(want, got, text):
                count[scope + " relaxed"] += 1
                count[scope + " strict"] += _core(a, text) == _core(b, text)
                count[scope + " value"] += str(a["value"]).upper() == str(b["value"]).upper()
        days = [
            [row for row in rows if row["type"] in ("DATE", "TIME") and _day(row)] for rows in (gold, own)
        ]
        count["day gold"] += len(days[0])
        count["day found"] += len(days[1])
        count["day right"] += sum(_day(a) == _day(b) for a, b in _pairs(days[0], days[1], text))
    for scope in SCOPES:
        for measure in ("strict", "relaxed", "value"):
            yield (
                f"{scope} {measure}",
                count[f"{scope} {measure}"],
                count[scope + " found"],
                count[scope + " gold"],
            )
    yield "full days", count["day right"], count["day found"], count["day gold"]


def write(rows: Iterable[dict[str, Any]], path: Path) -> None:
    with path.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--parse", action="store_true", help="with the spaCy parse, as the reading has it")
    arguments = parser.parse_args()
    nlp = None
    if arguments.parse:
        from storywatch.reading import pipeline

        nlp = pipeline.load()
    gold = list(documents(arguments.gold))
    start = time.perf_counter()
    rows = [{"id": document["id"], "dates": predict(document, nlp)} for document in gold]
    spent = time.perf_counter() - start
    characters = sum(len(document["text"]) for document in gold)
    print(
        f"{len(gold)} documents, {characters} characters, {characters / spent:,.0f} characters/s",
        file=sys.stderr,
    )
    for measure, right, got, want in score(gold, {row["id"]: row["dates"] for row in rows}):
        print(
            f"{measure:14} F1 {200 * right / max(1, got + want):5.1f}   right {right} found {got} gold {want}"
        )
    if arguments.out:
        write(rows, arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
