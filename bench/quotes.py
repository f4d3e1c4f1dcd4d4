"""Score the reading of quotations on a converted benchmark.

    python -m bench.quotes GOLD.jsonl [GOLD.jsonl ...] [--write FOLDER] [--errors N]

One document a line: ``{"id", "text", "quotes": [{"start", "end", "type", "speaker", "speaker_start",
"speaker_end", "speaker_alt"}], "ignore": [[start, end]]}``. Two kinds of file are told apart by what is in
them: *direct* (nothing but stretches between marks; what the reading finds is cut to those stretches) and
*content* (indirect and mixed pieces too). Quotes under three words are neither right nor wrong.

* overlap: the words of two spans share half or more of their union, matched one to one, best first
* end-to-end: overlap, and the speaker's head agrees or the mentions overlap
* precision goes by the kind that was given, recall by the kind in the answers
* resolved: the same, but a pronoun counts only when it became the right name, where one is known (names that
  an automatic coreference gave are wrong about once in five times, and so is this figure)

``--write`` leaves the predictions as JSON lines for another scorer. Keep benchmark texts outside the
repository.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storywatch.model import Quote
from storywatch.reading import layout, marks, pipeline, sentences
from storywatch.reading.quotes import find

LEAST = 3
WORD = re.compile(r"[A-Za-z0-9À-ɏ]+(?:[’'\-.&][A-Za-z0-9À-ɏ]+)*")
PRONOUNS = frozenset("he she they it i we you who him her them us me".split())
IDLE = frozenset(
    """
    the a an his her their its our my this that these those one some several many all both two three mr mrs
    ms dr sen rep gov gen president secretary minister senator jr sr
    """.split()
)
CUT = re.compile(
    r"[,;:—–(]|\s-\s|\b(?:who|which|that|of|for|in|at|from|on|with|to|by|and|or|as)\b", re.IGNORECASE
)


@dataclass
class Tally:
    """Counts for one kind: ``gold`` and what was met of it go by the kind in the answers, ``found`` and
    ``judged`` by the kind that was given."""

    gold: int = 0
    found: int = 0
    met: Counter[str] = field(default_factory=Counter)
    """Of ``gold``: overlapped, with the right speaker, with that resolved."""
    held: Counter[str] = field(default_factory=Counter)
    """The same of ``found``."""
    pronouns: int = 0
    named: int = 0
    judged: list[tuple[float, bool]] = field(default_factory=list)
    """The confidence of each that was found, and whether words and speaker were right."""

    def f1(self, what: str) -> float:
        """Of precision by the kind given and recall by the kind wanted."""
        precision = self.held[what] / self.found if self.found else 0.0
        recall = self.met[what] / self.gold if self.gold else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def words(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in WORD.finditer(text)]


def covered(tokens: list[tuple[int, int]], start: int, end: int) -> frozenset[int]:
    return frozenset(i for i, (a, b) in enumerate(tokens) if a < end and b > start)


def heads(name: str) -> set[str]:
    """The last word of each part of a name that carries it, lower case."""
    out = set()
    for part in [name, *re.split(r",|\band\b", name)]:
        cut = CUT.search(part, 1)
        piece = part[: cut.start()] if cut and WORD.search(part[: cut.start()]) else part
        found = [re.sub(r"['’]s$", "", w).lower() for w in WORD.findall(piece)]
        kept = [w for w in found if w not in IDLE] or found
        out.update(kept[-1:])
    return out


def same(found: str | None, gold: str) -> bool:
    return found is not None and bool(heads(found) & heads(gold))


def mentions_meet(quote: Quote, gold: dict[str, Any]) -> bool:
    at = gold.get("speaker_start")
    return (
        quote.mention is not None
        and at is not None
        and at < quote.mention.end
        and quote.mention.start < gold["speaker_end"]
    )


def judge(quote: Quote, gold: dict[str, Any]) -> tuple[bool, bool]:
    """Whether the speaker is right, and whether it is also resolved."""
    speaker = gold.get("speaker")
    if speaker is None:
        return quote.speaker is None, quote.speaker is None
    others = gold.get("speaker_alt") or []
    right = any(same(quote.speaker, name) for name in [speaker, *others]) or mentions_meet(quote, gold)
    if speaker.lower().strip() in PRONOUNS and others:
        return right, any(same(quote.speaker, name) for name in others)
    return right, right


def clipped(text: str, found: list[Quote]) -> list[tuple[int, int, Quote]]:
    """Every marked stretch of a paragraph that a quote covers by half or more, with the quote."""
    out = []
    for start, end in stretches(text):
        size = len(words(text[start:end]))
        inside = [(len(words(text[max(start, q.span.start) : min(end, q.span.end)])), q) for q in found]
        best = max(inside, key=lambda pair: (pair[0], pair[1].speaker is not None), default=(0, None))
        if best[1] is not None and size and best[0] * 2 >= size:
            out.append((start, end, best[1]))
    return out


def stretches(text: str) -> list[tuple[int, int]]:
    out = []
    paragraphs = list(layout.split(text))
    for mark in marks.outermost(marks.find(text, paragraphs)):
        for start, end in paragraphs:
            # The benchmark's own converter knows no quotation that opens with '' or ”.
            if start < mark.end and mark.start < end and text[mark.start] in '"“`':
                out.append((max(start, mark.start), min(end, mark.end)))
    return out


def read(text: str) -> list[Quote]:
    paragraphs = layout.parse(text, pipeline.load())
    found, _ = find(text, paragraphs, 1, sentences.find(paragraphs, text, 1))
    return found


def score(document: dict[str, Any], found: list[Quote], direct: bool, tallies: dict[str, Tally]) -> list[str]:
    """Add one document to the tallies; what was wrong comes back as lines."""
    text = document["text"]
    tokens = words(text)
    ignored: frozenset[int] = frozenset().union(
        *(covered(tokens, a, b) for a, b in document.get("ignore", []))
    )
    thats = frozenset(i for i, (a, b) in enumerate(tokens) if text[a:b].lower() == "that")
    gold = [(_led(covered(tokens, q["start"], q["end"]), thats), q) for q in document["quotes"]]
    small = [w for w, _ in gold if w and len(w) < LEAST]
    gold = [(w, q) for w, q in gold if len(w) >= LEAST]
    spans = clipped(text, found) if direct else [(q.span.start, q.span.end, q) for q in found]
    guesses = [(_led(covered(tokens, a, b), thats), q) for a, b, q in spans]
    guesses = [(w, q) for w, q in guesses if len(w) >= LEAST and len(w & ignored) * 2 <= len(w)]
    pairs = sorted(
        (
            (len(g & p) / len(g | p), i, j)
            for i, (g, _) in enumerate(gold)
            for j, (p, _) in enumerate(guesses)
            if g & p
        ),
        reverse=True,
    )
    of_gold: dict[int, int] = {}
    of_guess: dict[int, int] = {}
    for value, i, j in pairs:
        if value >= 0.5 and i not in of_gold and j not in of_guess:
            of_gold[i], of_guess[j] = j, i
    wrong = []
    for i, (_, want) in enumerate(gold):
        tally = tallies["direct" if direct else want["type"]]
        tally.gold += 1
        if i not in of_gold:
            wrong.append(f"missed   {want['speaker']}: {want['text'][:90]!r}")
            continue
        quote = guesses[of_gold[i]][1]
        right, resolved = judge(quote, want)
        tally.met.update({"overlap": 1, "right": right, "resolved": resolved})
        if want.get("speaker_alt") and (want["speaker"] or "").lower().strip() in PRONOUNS:
            tally.pronouns += 1
            tally.named += resolved
        if not resolved:
            wrong.append(
                f"speaker  {quote.speaker} for {[want['speaker'], *(want.get('speaker_alt') or [])]}: "
                f"{want['text'][:90]!r}"
            )
    for j, (inside, quote) in enumerate(guesses):
        kind = "direct" if direct else quote.kind
        if j not in of_guess and any(len(inside & s) * 2 >= len(inside | s) for s in small):
            continue
        tallies[kind].found += 1
        right, resolved = judge(quote, gold[of_guess[j]][1]) if j in of_guess else (False, False)
        tallies[kind].held.update({"overlap": j in of_guess, "right": right, "resolved": resolved})
        tallies[kind].judged.append((quote.confidence, right))
    return wrong


def _led(words: frozenset[int], thats: frozenset[int]) -> frozenset[int]:
    """The words without a "that" in front, which one annotator takes in and another leaves out."""
    return words - {min(words)} if len(words) > 1 and min(words) in thats else words


def percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:5.1f}" if whole else "    -"


BINS = (0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.0)
"""Where the bins of the table of confidence begin."""
SUREST = 0.8
"""The share of quotes whose precision is the measure of a confidence worth showing."""


def calibration(judged: list[tuple[float, bool]]) -> list[str]:
    """What a confidence was worth: for each bin its quotes, what it promised and what was right."""
    out = []
    above = 1.01
    for least in BINS:
        bin_ = [(sure, right) for sure, right in judged if least <= sure < above]
        above = least
        if bin_:
            said = sum(sure for sure, _ in bin_)
            right = sum(right for _, right in bin_)
            share = percent(len(bin_), len(judged))
            told = f"{percent(said, len(bin_)):>8}{percent(right, len(bin_)):>8}"
            out.append(f"{least:.2f}{len(bin_):>7}{share:>8}{told}")
    surest = sorted(judged, reverse=True)[: round(len(judged) * SUREST)]
    return [*out, f"right, of the surest 80 %: {percent(sum(right for _, right in surest), len(surest))}"]


def show(path: Path, tallies: dict[str, Tally], speed: float) -> None:
    print(f"{path.name}: {speed:,.0f} words a second, parse included")
    print(
        f"  {'kind':<10}{'gold':>6}{'found':>7}{'overlap F1':>12}{'end-to-end F1':>15}"
        f"{'resolved F1':>13}{'pronouns':>10}"
    )
    for kind, t in sorted(tallies.items()):
        overlap, right, resolved = (percent(t.f1(what), 1) for what in ("overlap", "right", "resolved"))
        print(
            f"  {kind:<10}{t.gold:>6}{t.found:>7}{overlap:>12}{right:>15}{resolved:>13}"
            f"{percent(t.named, t.pronouns):>10}"
        )
    for kind, t in sorted(tallies.items()):
        print(f"  {kind}: from {'n':>7}{'share':>8}{'said':>8}{'right':>8}")
        for line in calibration(t.judged):
            print(f"    {line}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Score the reading of quotations on a converted benchmark.")
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    parser.add_argument(
        "--write", type=Path, metavar="FOLDER", help="leave the predictions there as JSON lines"
    )
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print the first N mistakes")
    options = parser.parse_args()
    pipeline.load()
    for path in options.gold:
        documents = [
            json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
        ]
        direct = all(q["type"] == "direct" for d in documents for q in d["quotes"])
        tallies: dict[str, Tally] = defaultdict(Tally)
        wrong: list[str] = []
        predictions = []
        spent, count = 0.0, 0
        for document in documents:
            began = time.perf_counter()
            found = read(document["text"])
            spent += time.perf_counter() - began
            count += len(document["text"].split())
            wrong += score(document, found, direct, tallies)
            predictions.append({"id": document["id"], "quotes": [as_row(document["text"], q) for q in found]})
        show(path, tallies, count / spent if spent else 0.0)
        for line in wrong[: options.errors]:
            print("   ", line)
        if options.write:
            rows = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in predictions)
            (options.write / f"{path.stem}.found.jsonl").write_text(rows, encoding="utf-8")


def as_row(text: str, quote: Quote) -> dict[str, Any]:
    mention = quote.mention
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "type": quote.kind,
        "speaker": quote.speaker or (mention.within(text) if mention else None),
        "speaker_start": mention.start if mention else None,
        "speaker_end": mention.end if mention else None,
        "cue": quote.cue,
        "confidence": quote.confidence,
    }


if __name__ == "__main__":
    main()
