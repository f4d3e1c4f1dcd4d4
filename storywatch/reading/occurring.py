"""Every place in an article where somebody is named: as a subject, a speaker, the first time, in marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.antecedents import Occurrence
from storywatch.reading.gathering import addressed
from storywatch.reading.known import Bearers
from storywatch.reading.lexicon import TITLES
from storywatch.reading.persons import folded, key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from storywatch.reading.known import Known
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.names import Speaking
    from storywatch.reading.pipeline import Token
    from storywatch.reading.runs import Run

_BOUND = re.compile(r"\b(?:of|for|to|from|in|at|with|by|on)\s")
_DEPTH = 12
"""Steps up the parse from a name to the verb that reports it."""


def named(
    found: Iterable[tuple[Paragraph, Run]],
    known: Known,
    sentences: Sequence[int],
    quoted: Callable[[int], bool],
    speaks: Callable[[int, int], bool],
) -> list[Occurrence]:
    """The runs of capitals that name somebody known, in order; each counts as an alias of who it is.

    ``sentences`` are the offsets where sentences start; ``quoted`` tells whether an offset stands in marks,
    ``speaks`` whether the name at a stretch is the speaker of a cue.
    """
    out: list[Occurrence] = []
    bearers = Bearers()
    introduced: set[int] = set()
    for paragraph, run in found:
        doc = paragraph.doc
        start = paragraph.start + doc[run.opens].idx
        begin = paragraph.start + doc[run.first].idx
        sentence = bisect_right(sentences, start)
        person = known.named(run.words, bearers, sentence, run.titles)
        if person is None:
            continue
        end = begin + len(run.words)
        subject = any(t.dep_ in ("nsubj", "nsubjpass") for t in doc[run.first : run.last + 1])
        speaker = speaks(begin, end) or any(_asked(t) for t in doc[run.first : run.last + 1])
        if person.kind == "person":
            if run.words != person.name and not run.headline:
                for form in (run.words, addressed(run)):  # a surname that several bear
                    person.aliases[form or run.words] += 1
            bearers.saw(person, key(run.words), sentence, acts=subject or speaker)
        full = id(person) not in introduced and not run.headline
        if full:
            introduced.add(id(person))
        told = _told(doc[run.first])
        out.append(Occurrence(start, end, person, subject, speaker, full, quoted(begin), sentence, told=told))
    out.sort(key=lambda o: o.start)
    return out


def is_speaker(text: str, speaking: Sequence[Speaking], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether the name at ``text[start:end]`` is the speaker of a cue, not merely part of who is.

    ``starts`` are where the ``speaking`` stand. In "Mr Sabri's spokesman, Nabil Rahal, said" that is Rahal,
    in apposition, and not Sabri.
    """
    k = bisect_left(starts, end) - 1
    if k < 0:
        return False
    said = speaking[k]
    if said.end > start:
        return end > said.at and not _BOUND.search(text, said.at, max(start, said.at))
    between = text[said.end : start]
    return (
        len(between) < 40
        and between[:2] == ", "
        and said.head.pos_ == "NOUN"
        and all(w.strip(".,") == "" or folded(w) in TITLES for w in between[1:].split())
        and text[end : end + 1] in (",", ".", " ", "")
    )


def _asked(token: Token) -> bool:
    """Whether somebody is asked, and so speaks next: "Brandt, in a hurry, was asked whether …"."""
    verb = token.head
    return token.dep_ == "nsubjpass" and verb.lower_ in ("asked", "pressed", "questioned", "quizzed")


def _told(token: Token) -> bool:
    """Whether a word stands in what somebody is said to say or think.

    "Oyen said that Brandt …", "Brandt would pay, he added" and "Brandt, he added, would pay".
    """
    for _ in range(_DEPTH):
        above = token.head
        if above.i == token.i:
            return any(c.dep_ == "parataxis" and _reporting(c) for c in token.children)
        if token.dep_ == "parataxis" and _reporting(token):
            return False
        if token.dep_ == "ccomp" and _reporting(above):
            return True
        token = above
    return False


def _reporting(verb: Token) -> bool:
    return verb.lemma_.lower() in cues.SPEECH | cues.THINKING and any(
        c.dep_ in ("nsubj", "nsubjpass") for c in verb.children
    )
