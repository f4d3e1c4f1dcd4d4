"""The attribute ruler's rules, each kind of word shown to them once.

spaCy matches 179 patterns against every word anew, a seventh of all reading. All but a few look at one word
alone: at its tag, its dependency, and whether it is one of some two hundred words. What they make of a word
holds for all its like. The rules stay spaCy's own: a like that has not been met is shown to them, and so is a
word that may belong to one of the few pairs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.pipeline import AttributeRuler
    from spacy.tokens import Doc
    from thinc.types import Ints2d

_MOST: Final = 50_000
"""Words of which it is kept whether a rule names them."""
_OTHER, _SPACE = 0, 1
"""Stand for every word that no rule names, and for white space."""

_Part = dict[str, Any]
"""What a rule says of one word."""


class _Words:
    """The words that some parts of rules name, one by one or by their shape."""

    def __init__(self, parts: list[_Part]) -> None:
        self._named: set[str] = set()
        self._shapes: list[re.Pattern[str]] = []
        for said in (part["LOWER"] for part in parts if "LOWER" in part):
            if isinstance(said, str):
                self._named.add(said)
            elif "REGEX" in said:
                self._shapes.append(re.compile(said["REGEX"]))
            else:
                self._named.update(said["IN"])

    def __contains__(self, word: str) -> bool:
        return word in self._named or any(shape.search(word) for shape in self._shapes)


def simple(ruler: AttributeRuler) -> bool:
    """Whether a :class:`Lookup` can stand for it: its rules look at one or two words, at what that knows, and
    the first of two can be told by its form or its dependency.
    """
    return all(
        len(pattern) <= 2
        and all(_understood(part) for part in pattern)
        and (len(pattern) == 1 or "LOWER" in pattern[0] or isinstance(pattern[0].get("DEP"), str))
        for pattern in _patterns(ruler)
    )


def _understood(part: _Part) -> bool:
    said = part.get("LOWER", "")
    known = isinstance(said, str) or said.keys() in ({"IN"}, {"REGEX"})
    return known and part.keys() <= {"TAG", "LOWER", "DEP", "IS_SPACE"}


class Lookup:
    """Does what a ruler that is :func:`simple` does, and leaves every word as that would."""

    def __init__(self, ruler: AttributeRuler) -> None:
        import numpy as np
        from spacy.attrs import DEP, LEMMA, LOWER, MORPH, POS, TAG

        self._array = np.array
        self._ruler = ruler
        self._strings = ruler.vocab.strings
        self._read, self._write = [TAG, LOWER, DEP], [TAG, DEP, POS, MORPH, LEMMA]
        self._known: dict[tuple[int, int, int], list[int]] = {}
        """By tag, word and dependency: what is written of a word, in the order of ``_write``."""
        patterns = list(_patterns(ruler))
        self._named = _Words([part for pattern in patterns for part in pattern])
        openers = [pattern[0] for pattern in patterns if len(pattern) > 1]
        self._opening = _Words(openers)
        self._opening_as = {self._strings[p["DEP"]] for p in openers if "LOWER" not in p}
        self._words: dict[int, tuple[int, bool]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set part of speech, features and lemma of each word, as far as a rule does."""
        written = []
        opened = False
        for at, (tag, lower, dep) in enumerate(doc.to_array(self._read).tolist()):
            word, opens = self._words.get(lower) or self._meet(lower)
            opens = opens or dep in self._opening_as
            if opens or opened:
                written.append(self._shown(doc, at, tag, dep))
            else:
                like = (tag, word, dep)
                if like not in self._known:
                    self._known[like] = self._shown(doc, at, tag, dep)
                written.append(self._known[like])
            opened = opens
        if written:
            doc.from_array(self._write, cast("Ints2d", self._array(written, dtype="uint64")))
        return doc

    def _meet(self, lower: int) -> tuple[int, bool]:
        """What a word is to the rules, and whether it may be the first of a pair."""
        text = self._strings[lower]
        word = lower if text in self._named else _SPACE if text.isspace() else _OTHER
        if len(self._words) >= _MOST:
            self._words.clear()
        self._words[lower] = word, text in self._opening
        return self._words[lower]

    def _shown(self, doc: Doc, at: int, tag: int, dep: int) -> list[int]:
        """What the rules make of a word with its neighbours; later rules have the last word."""
        ruler, first = self._ruler, max(at - 1, 0)
        matches = ruler.matcher(doc[first : at + 2], allow_missing=True, as_spans=False)
        rules = sorted(
            number
            for number, start in ((int(self._strings[rule]), start) for rule, start, _ in matches)
            if first + start + ruler.indices[number] == at
        )
        said = {self._write[0]: tag, self._write[1]: dep}
        for number in rules:
            said |= ruler.attrs[number]
        return [said.get(what, 0) for what in self._write]


def _patterns(ruler: AttributeRuler) -> Iterator[list[_Part]]:
    for rule in cast("list[dict[str, list[list[_Part]]]]", ruler.patterns):
        yield from rule["patterns"]
