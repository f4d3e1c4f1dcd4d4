"""How well whole stories are read: build each one by the commands, as a reader would, and score the export.

    python -m bench.stories [STORY...] [--short] [--held-out] [--misses] [--keep DIR]
    python -m bench.stories --gold FOLDER --articles FILE... [--misses]

The stories and their answers stand in ``tests/stories``, short ones, whose sums are told at the end, in its
folder ``short``: see the READMEs there. Those held out are built only where they are named or asked for, and
their misses are never shown. What counts as a match is told in ``bench/score.py``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from bench import labelled
from bench.placing import place
from bench.score import Export, GoldQuestion, Score, Scorer, Share, together
from storywatch import demo

GOLD = Path(__file__).parent.parent / "tests" / "stories"
PATIENCE = 300
"""Seconds that one command may take."""
PARTS = ("development", "held-out")
HELD_OUT = frozenset({"ceasefire", "hostages", "reactor"})
ARTICLES = frozenset({".eml", ".html", ".txt"})


def command(story: Path, *words: str) -> bytes:
    """Run one command on a story; its standard output. Where it fails, ends with what it said."""
    call = [sys.executable, "-m", "storywatch", "--story", str(story), *words]
    try:
        done = subprocess.run(call, capture_output=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise SystemExit(f"storywatch {words[0]}: no end after {PATIENCE} seconds") from None
    if done.returncode:
        raise SystemExit(f"storywatch {words[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def build(gold: Path, articles: Sequence[Path], story: Path) -> bytes:
    """Make a story of the articles and the questions of its answers, as a reader would; its export."""
    command(story, "add", *map(str, articles))
    questions = msgspec.json.decode((gold / "questions.json").read_bytes(), type=list[GoldQuestion])
    for question in questions:
        command(story, "ask", question.question)
    return command(story, "export", "--format", "json")


def articles_of(gold: Path, scratch: Path) -> list[Path]:
    """The articles in order of arrival: beside the answers, else those of the demo."""
    beside = sorted(path for path in gold.iterdir() if path.suffix in ARTICLES)
    if beside:
        return beside
    for name, content in demo.articles():
        (scratch / name).write_bytes(content)
    return sorted(scratch.glob("*.txt"))


def stories(names: Sequence[str], *, held_out: bool, short: bool = False) -> list[Path]:
    """The named stories, or short ones; without a name all for development, and on demand those held out.

    A short story is a file, which :func:`opened` makes a folder of.
    """
    if short:
        parts = {part: sorted((labelled.SHORT / part).glob(f"*{labelled.SUFFIX}")) for part in PARTS}
        chosen = [path for part in PARTS for path in parts[part] if path.stem in names]
        chosen = chosen or ([] if names else parts[PARTS[0]])
        return chosen + [path for path in parts[PARTS[1]] if held_out and path not in chosen]
    known = sorted(path.parent.name for path in GOLD.glob("*/quotes.json"))
    wanted = [*names] or [name for name in known if name not in HELD_OUT]
    wanted += [name for name in known if held_out and name in HELD_OUT and name not in wanted]
    return [GOLD / name for name in wanted]


def chosen(names: Sequence[str]) -> list[Path]:
    """The stories, long and short, of these names; without a name all for development."""
    short = stories([], held_out=False, short=True)
    if not names:
        return stories([], held_out=False) + short
    known = {path.stem for path in short}
    long = [name for name in names if name not in known]
    return [*(stories(long, held_out=False) if long else ()), *(path for path in short if path.stem in names)]


@contextmanager
def opened(story: Path) -> Iterator[Path]:
    """The folder of a story, for a while that of a short one."""
    if story.suffix != labelled.SUFFIX:
        yield story
        return
    with tempfile.TemporaryDirectory() as scratch:
        yield labelled.unpack(story, Path(scratch))


def is_held_out(story: Path) -> bool:
    """Whether nobody is to look into it."""
    return story.name in HELD_OUT or story.parent.name == PARTS[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("story", nargs="*", help="names in tests/stories; those for development if none")
    parser.add_argument("--held-out", action="store_true", help="those held out as well: totals only")
    parser.add_argument("--gold", type=Path, help="a folder of answers elsewhere")
    parser.add_argument("--articles", type=Path, nargs="+", help="its articles, in order of arrival")
    parser.add_argument("--misses", action="store_true", help="list what was missed or wrong")
    parser.add_argument("--keep", type=Path, help="write each export here as STORY.json")
    parser.add_argument("--short", action="store_true", help="short stories")
    options = parser.parse_args()
    given = stories(options.story, held_out=options.held_out, short=options.short)
    lines: dict[str, list[Score | Share]] = {}
    for story in [options.gold] if options.gold else given:
        with opened(story) as gold, tempfile.TemporaryDirectory() as scratch:
            raw = Path(scratch, "articles")
            raw.mkdir()
            articles = options.articles or articles_of(gold, raw)
            export = build(gold, articles, Path(scratch, "story"))
            read = msgspec.json.decode(export, type=Export)
            texts = {Path(source.file).name: source.text for source in read.sources}
            answers = Path(scratch, "answers")
            answers.mkdir()
            scorer = Scorer(place(texts, gold, answers), read)
            figures = scorer.run()
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            (options.keep / f"{story.stem}.json").write_bytes(export)
        show(story.stem, figures)
        if options.misses and not is_held_out(story):
            print("\n".join(f"  {miss}" for miss in scorer.misses))
        print()
        for label, line in figures:
            lines.setdefault(label, []).append(line)
    if options.short:
        show("all of these", [(label, together(own)) for label, own in lines.items()])


def show(name: str, figures: Sequence[tuple[str, Score | Share]]) -> None:
    """Print a table of figures."""
    print(f"{name:24} {'P':>5} {'R':>6} {'F1':>6}   {'right/giv':>9} {'fnd/want':>9}")
    for label, line in figures:
        print(f"{label:20}{line}")


if __name__ == "__main__":
    main()
