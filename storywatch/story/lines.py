"""A sentence made ready for matching: the stems of its words, and what stands there only as background.

What is only told as background ("after the attack", "at the summit") is kept apart, and so is whether the
sentence takes a stand, goes on with "he" or "that", asks, or says what is spoken of from here on.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import snowballstemmer

from storywatch.story import people
from storywatch.story.topics import NATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

BACKGROUND, PLACE = 0.3, 0.6
"""What a word is worth that only dates or explains something else ("after the attack"), or says where."""
SHORTEST_NATION = 5
"""Letters of a name from which another ending makes the name of its people."""
REACH = 8
"""Words after "after" or "over" that tell the background."""
MEN = 5
"""Letters of a word from which "-men" is the plural of "-man"."""
HEAD = 5
"""Words of a head at most."""
SHORT, LONG = 400, 2000
"""Characters of a sentence up to which very many are kept ready for the next question, and up to which some
are."""

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"[’'](?:s$|$)")
_ASIDE = frozenset(
    "after since following amid over wake response retaliation despite because before during".split()
)
_AT = re.compile(
    r"\b(?:at|on the sidelines of|in advance of|ahead of|amid the backdrop of|host(?:s|ed|ing)?)"
    r"((?: [\w’'-]+){1,5})"
)
_ANAPHOR = re.compile(
    r"\W{0,9}(?:(?:but|and|yet|so|still|instead|then|also|later|earlier)\W{1,9})?(?:he|she|they|it|this|that|"
    r"these|those|his|her|their|its|after that|such|others|both|the (?:decision|move|proposal|plan|idea|"
    r"talks|meeting|offer|call|request|demand|visit|deal|statement|remark|remarks|comment|comments|announcement|"
    r"question|accusation|claim|report|reports))\b",
    re.IGNORECASE,
)
_REFERS = re.compile(r"\b(?:it|that|he|him|she|her|they|them|this|those)\b", re.IGNORECASE)
_OPENS = re.compile(
    r"\W{0,3}(?:(?:And|But|Meanwhile,?|Then|Elsewhere,?) )?(?:(?:On|As for|As to|About|Of|Concerning|"
    r"Regarding|Turning to|Touching on|With (?:regard|reference|respect) to|There remains?|"
    r"Asked (?:about|if|whether|how|when|why)|(?:The|This|That) (?:question|issue|matter|case) of)\b|"
    r"[^.?!]{2,40}\?)"
)
_SPEAKER = re.compile(
    r"\s{0,3}(?:[A-Z][A-Z.,'’-]{0,30} ){0,6}[A-Z][A-Z.,'’-]{1,30}(?: \([^()]{0,40}\))?"
    r"(?::|\.\s?[-–—]{1,2})\s?"
)
"""Who speaks, as a transcript prints it before a turn: it tells nothing of the matter."""
_MARKED = re.compile(r"[?!“”\"‘’'«»,;()]")
_TELLS = frozenset(
    """is are was were be been has have had do does did will would can could may might must shall should i we
    you he she it they said says not no yes thank thanks there here good who what when this that""".split()
)
_RETURN = frozenset("that said will has have had is was were are and".split())
_STANCE = re.compile(
    r"\b(?:will|would|whether|if|may|might|could|must|should|shall|agree\w*|reject\w*|refus\w*|den(?:y|ies|ied)|"
    r"declin\w*|not|no|never|fail\w*|ready|plan\w*|hop(?:e|es|ed|ing)|want\w*|demand\w*|"
    r"call(?:ed|s|ing)? (?:for|on|off)|urg(?:e|ed|es|ing)|expect\w*|due to|unclear|possib\w+|announc\w+|"
    r"decid\w+|confirm\w*|propos\w*|oppos\w*|support\w*|accept\w*|until|unless|prepared|insist\w*|"
    r"pledg\w*|promis\w*|evidence|proof)\b|n[’']t\b|\?",
    re.IGNORECASE,
)
_PEOPLE_ENDINGS = ("ians", "ian", "eans", "ean", "ans", "an", "ese", "ish", "ic", "is", "ns", "n", "i")
_US = "us."
"""The country, kept apart from the pronoun."""

_APART = {
    form: words.split()[0]
    for words in (
        "reporter reporters",
        "important importance",
        "executive executives",
        "authority authorities",
        "relative relatives",
        "university universities",
        "objective objectives",
        "customs",
        "internal",
        "conservative conservatives",
        "ministry ministries",
        "several",
        "severe",
        "evening evenings",
        "positive",
        "transition transitions transitional",
        "station stations",
        "organ organs",
        "armed",
    )
    for form in words.split()
}
"""Words that Porter's stemmer would take for others: "reporters" for the report, "important" for imports."""

_stemmer = snowballstemmer.stemmer("english")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence made ready for matching."""

    stems: frozenset[str]
    """Of its words and of every two in a row."""
    background: frozenset[str]
    """Of these, the ones that stand only after "after", "over", "because"."""
    place: frozenset[str]
    """Of these, the ones that say at or before which meeting something happens."""
    flat: str
    """Its words without case, accents and possessives, one space apart and around."""
    nations: frozenset[str]
    roots: frozenset[str]
    """Of its capitalised words, what a country and its people share."""
    stance: bool
    anaphor: bool
    """Whether it goes on with "he" or "that"."""
    asks: bool
    """Whether it ends with a question mark."""
    opens: bool
    """Whether it says what is spoken of from here on: "On the embargo, ...", "And the crew?"."""
    turn: bool
    """Whether a transcript prints who speaks before it."""
    refers: bool
    """Whether it holds a word for what was spoken of: "it", "they"."""
    heads: bool
    """Whether it is a few words without a verb, a head over what follows: "Prisoners.", "Ten-year notes"."""

    def part(self, stem: str) -> float:
        """What a stem is worth where it stands: told for itself, as the place, or as background."""
        return BACKGROUND if stem in self.background else PLACE if stem in self.place else 1.0


def words(text: str) -> list[str]:
    """The words of a text without case, accents and possessives; "G-7" is one, other hyphens part words."""
    return [word for _, word in tokens(text)]


def stems(text: str) -> frozenset[str]:
    """The stems of a text's words (Porter2): what "meeting", "meets" and "meet" share."""
    return frozenset(map(stem, words(text)))


def line(text: str) -> Line:
    """A sentence made ready; it is kept, unless very long: every question asks of the same sentences."""
    return _kept(text) if len(text) <= SHORT else _kept_long(text) if len(text) <= LONG else _read(text)


def _read(text: str) -> Line:
    turn = _SPEAKER.match(text)
    text = text[turn.end() :] if turn is not None else text
    printed = tokens(text)
    stemmed = [stem(word) for _, word in printed]
    aside: set[str] = set()
    told: set[str] = set()
    until = -1
    for i, (_, word) in enumerate(printed):
        if word in _ASIDE:
            until = i + REACH
        elif word in _RETURN:
            until = -1
        (aside if i <= until else told).add(stemmed[i])
    pairs = {f"{a} {b}" for a, b in itertools.pairwise(stemmed)}
    capital = [word for form, word in printed if form[:1].isupper()]
    doubled = [f"{a} {b}" for (p, a), (_, b) in itertools.pairwise(printed) if p[:1].isupper()]
    return Line(
        frozenset(stemmed) | pairs,
        frozenset(aside - told),
        frozenset(stem(word) for after in _AT.finditer(text) for word in words(after[1])),
        f" {' '.join(word for _, word in printed)} ",
        frozenset(NATIONS[name] for name in (*capital, *doubled) if name in NATIONS),
        frozenset().union(*map(root, capital)),
        _STANCE.search(text) is not None,
        _ANAPHOR.match(text) is not None,
        text.rstrip("”’\"' \n").endswith("?"),
        _OPENS.match(text) is not None,
        turn is not None,
        _REFERS.search(text) is not None,
        _is_head(text, printed),
    )


# Of some 350 articles: whatever is looked for in the whole story comes to each of their sentences in turn.
_kept = lru_cache(maxsize=1 << 14)(_read)
_kept_long = lru_cache(maxsize=1 << 10)(_read)


def _is_head(text: str, printed: Sequence[tuple[str, str]]) -> bool:
    """Whether a sentence is a few words without a verb, a mark or a pronoun."""
    return (
        0 < len(printed) <= HEAD
        and printed[0][0][:1].isupper()
        and _MARKED.search(text) is None
        and any(len(word) > 3 and not word.isdigit() for _, word in printed)
        and not any(word in _TELLS or (form.islower() and word.endswith("ed")) for form, word in printed)
    )


def tokens(text: str) -> list[tuple[str, str]]:
    """Each word as printed and as compared."""
    found: list[tuple[str, str]] = []
    for hit in _WORD.finditer(_flat(text)):
        printed = hit[0]
        word = printed.casefold()
        if not word.isalnum():
            word = _POSSESSIVE.sub("", word).replace(".", "")
        if word == "us" and printed != "us" and printed != "Us":
            word = _US
        if word.isdigit() and found and len(found[-1][0]) == 1 and found[-1][0].isupper():
            before = found.pop()  # "G-7" is "G7"
            printed, word = before[0] + printed, before[1] + word
        found.append((printed, word))
    return found


def _flat(text: str) -> str:
    """A text without accents."""
    apart = unicodedata.normalize("NFKD", text)
    marks = {ord(c): None for c in set(apart) if c > "\u02ff" and unicodedata.combining(c)}
    return apart.translate(marks) if marks else apart


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem of a word as compared."""
    if word in _APART:
        return _APART[word]
    if word.endswith("men") and len(word) >= MEN:
        word = f"{word[:-2]}an"
    found: str = _stemmer.stemWord(word)
    return found


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """A name as compared."""
    return people.key(name)


@lru_cache(maxsize=1 << 16)
def root(word: str) -> frozenset[str]:
    """What the name of a country and of its people share: "kardav" for both "Kardavia" and "Kardavian"."""
    if len(word) < SHORTEST_NATION or " " in word:
        return frozenset()
    ending = next((e for e in _PEOPLE_ENDINGS if word.endswith(e) and len(word) - len(e) >= 4), "")
    shared = word[: len(word) - len(ending)]
    short = shared.rstrip("aeiouy")
    return frozenset({short if len(short) >= 3 else shared})


@lru_cache(maxsize=1 << 14)
def entry(word: str) -> str:
    """The stem of a word of the lexicon, or of two and more in a row: "step-down"."""
    return " ".join(map(stem, word.split("-")))
