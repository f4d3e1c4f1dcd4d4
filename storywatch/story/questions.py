"""Which sentences bear on a question the reader watches, and which way they point.

Topics find evidence, cues only label it. Each word of the question weighs by how rare it is in the story
(Sparck Jones 1972), names a third of that; words that say little, and what the question tells only as its
own background ("over the attack"), still less. A sentence holds the word itself, in part a word of the same
topic, and in part what the sentence before it holds, since news goes on with "he" and "that", and what
follows a question answers it, and a paragraph that opens with its matter ("On the embargo, ...", "And the
crew?") keeps to it. Lacking something heavy costs more than lacking several light things (the
p-norm of Salton, Fox and Wu 1983), most of all under a bare label: "grain talks" is about both. What is only
told as background ("after the attack", "at the summit") counts in part, a sentence that takes a stand counts
more, and evidence is what holds nearly as much as the best sentence of the story does. The direction is a
suggestion that the reader flips with a key, and nothing here ever decides that a question is answered.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import snowballstemmer

from storywatch.model import Evidence
from storywatch.story import directions, labels, people
from storywatch.story.directions import Outcome
from storywatch.story.topics import FRAME, LIGHT, NATIONS, TOPICS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from storywatch.model import Direction, Sentence, Speaker

ENOUGH = 0.46
"""Share of the best sentence's score that makes a sentence evidence."""
CLOSE, RELATED = 0.5, 0.45
"""What a word that says the same, or that goes with it, is worth beside the question's own word."""
SEVERAL = 0.65
"""What several such words together can be worth: "the fault" and "the rust" speak of an accident."""
NAME = 0.35
"""What a name weighs beside a word as rare: the matter decides, who is in it supports."""
LABEL_NAME = 0.6
"""The same under a bare label of a few words."""
ASKED_ASIDE = 0.1
"""What a word of the question weighs that stands after "over" or "during"."""
SAYS_LITTLE = 0.3
"""What a word weighs that says little of a matter: "figures", "impose"."""
UNSAID = 0.5
"""What a word of the question weighs where the story says it only in other words."""
ROLE = 0.5
"""What "the president" is worth where the question names him."""
BACKGROUND, PLACE = 0.3, 0.6
"""What a word is worth that only dates or explains something else ("after the attack"), or says where."""
STANCE = 1.35
"""What a sentence gains by saying what somebody will, wants, denies or doubts."""
ANSWER, ANAPHOR, BEFORE, EARLIER = 0.9, 0.75, 0.6, 0.25
"""What a sentence has of the one before: after a question; where it goes on with "he" or "that"; in its
paragraph; in another."""
CHAIN = 0.5
"""What of that goes on to the sentence after: a run of sentences keeps to its matter."""
SHARPNESS, LABEL_SHARPNESS = 1.3, 3.0
"""How much worse one heavy lack is than many light ones (the p of the p-norm), for a question and a label."""
SHORT = 4
"""Words up to which a wording that starts with no word of asking is a label."""
MOST_CONCEPTS = 24
"""A question longer than this is cut: it is a paragraph, not a question."""
SHORTEST_NATION = 5
"""Letters of a name from which another ending makes the name of its people."""
REACH = 8
"""Words after "after" or "over" that tell the background."""
LONG = 2000
"""Characters of a sentence that is not kept ready for the next question."""

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"[’'](?:s$|$)")
TITLES = frozenset(
    """president minister chancellor king queen secretary premier leader envoy dictator prince princess pope
    chief general emir sultan governor ambassador chairman commissioner""".split()
)
_ASIDE = frozenset(
    "after since following amid over wake response retaliation despite because before during".split()
)
_ASKED_ASIDE = frozenset("over after during amid despite because before since amidst following".split())
_ASKED_ON = frozenset("will and or whether".split())
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

    def part(self, stem: str) -> float:
        """What a stem is worth where it stands: told for itself, as the place, or as background."""
        return BACKGROUND if stem in self.background else PLACE if stem in self.place else 1.0


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing a question is about: a matter by its ``words``, each with its worth, or somebody by name."""

    weight: float
    words: Mapping[str, float]
    names: tuple[str, ...] = ()
    nations: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()

    def found(self, line: Line) -> float:
        """How fully a sentence holds it, 0 to 1."""
        held = self.words.keys() & line.stems
        if held:
            worth = sorted((self.words[word] * line.part(word) for word in held), reverse=True)
            return max(worth[0], min(SEVERAL, 1 - math.prod(1 - one for one in worth[:3])))
        if self.nations & line.nations or self.roots & line.roots:
            return 1.0
        if any(f" {name} " in line.flat for name in self.names):
            return 1.0
        return ROLE if any(f" {t} " in line.flat or f" {t}s " in line.flat for t in self.titles) else 0.0


@dataclass(frozen=True, slots=True)
class Watch:
    """A question made ready for matching. ``terms`` are the reader's own: one of them alone is enough."""

    concepts: tuple[Concept, ...]
    terms: tuple[frozenset[str], ...]
    beginnings: tuple[str, ...]
    """Beginnings of words, one of which a source with evidence holds."""
    outcome: Outcome
    sharpness: float = SHARPNESS

    def scores(self, sentences: Sequence[tuple[Sentence, str]]) -> list[float]:
        """What each of one source's sentences, in order, holds of the question; 1 is all of it."""
        lines = [_line(text) if len(text) <= LONG else _read_line(text) for _, text in sentences]
        joined = [0.0] * len(lines)
        kept = [False] * len(lines)
        for i in range(1, len(lines)):
            joined[i] = _link(sentences[i - 1][0], lines[i - 1], sentences[i][0], lines[i])
            within = _within(sentences[i - 1][0], sentences[i][0])
            kept[i] = within or (lines[i - 1].opens and lines[i - 1].asks)
        whole = sum(concept.weight**self.sharpness for concept in self.concepts)
        if not whole:
            return [0.0] * len(lines)
        lacks = [0.0] * len(lines)
        for concept in self.concepts:
            before = matter = 0.0
            for i, line in enumerate(lines):
                own = concept.found(line)
                matter = matter if kept[i] else 0.0
                lacks[i] += (concept.weight * (1 - max(own, joined[i] * before, matter))) ** self.sharpness
                before = max(own, CHAIN * joined[i] * before)
                matter = own if line.opens else matter
        return [
            (1 - (lack / whole) ** (1 / self.sharpness)) * (STANCE if line.stance else 1)
            for lack, line in zip(lacks, lines, strict=True)
        ]

    def direction(self, text: str) -> Direction:
        """Which way a sentence points, as a suggestion."""
        parts = []
        for clause in directions.clauses(text):
            held = tuple(words(clause))
            parts.append(directions.Part(clause, held, tuple(map(_stem, held))))
        return directions.direction(parts, self.outcome)

    def named_by(self, text: str) -> bool:
        """Whether a sentence holds a term of the reader's."""
        held = stems(text) if self.terms else frozenset()
        return any(term <= held for term in self.terms)


def words(text: str) -> list[str]:
    """The words of a text without case, accents and possessives; "G-7" is one, other hyphens part words."""
    return [word for _, word in _tokens(text)]


def stems(text: str) -> frozenset[str]:
    """The stems of a text's words (Porter2): what "meeting", "meets" and "meet" share."""
    return frozenset(map(_stem, words(text)))


def watch(
    wording: str,
    terms: Sequence[str],
    speakers: Iterable[Speaker],
    sentences_with: Callable[[str], int],
    sentences: int,
) -> Watch:
    """Make a question ready. ``sentences_with`` counts the story's sentences with a word that begins so.

    Words that the story never uses weigh nothing: a question of stop words finds nothing, without an error.
    """
    concepts: list[Concept] = []
    beginnings: set[str] = set()
    named: set[str] = set()
    matter: set[str] = set()
    for concept in _matters(wording, tuple(speakers)):
        matter |= {word for word, worth in concept.words.items() if worth >= CLOSE}
        asked = _asked(concept)
        seen = sum(map(sentences_with, asked))
        said = 1.0
        if not seen:
            said = UNSAID
            seen = sum(sentences_with(w) for w, worth in sorted(concept.words.items()) if worth >= CLOSE)
        if not seen:
            continue
        rarity = math.log(1 + (sentences + 1) / (seen + 1))
        concepts.append(replace(concept, weight=rarity * said * concept.weight))
        if concept.words:
            beginnings |= {w for w, worth in concept.words.items() if worth >= CLOSE}
        else:
            named.update(asked)
    meant = {form for concept in concepts for form in concept.names}
    nations = frozenset().union(*(concept.nations for concept in concepts))
    own = tuple(
        held
        for term in terms
        # Another name of somebody the question names only says who is meant: alone it is not enough.
        if (held := stems(term)) and _key(term) not in meant
        if NATIONS.get(" ".join(words(term))) not in nations
    )
    sharpness = LABEL_SHARPNESS if _is_label(_tokens(wording)) else SHARPNESS
    outcome = directions.outcome(list(map(_stem, words(wording))), _entry, frozenset(matter))
    return Watch(tuple(concepts), own, tuple(sorted((beginnings or named).union(*own))), outcome, sharpness)


def best(question: Watch, sentences: Sequence[tuple[Sentence, str]]) -> float:
    """The score of the best of one source's sentences; 0 where none holds anything."""
    return max(scores(question, sentences), default=0.0)


def scores(question: Watch, sentences: Sequence[tuple[Sentence, str]]) -> list[float]:
    """What each of one source's sentences that can be evidence holds of the question."""
    return question.scores(_told(sentences))


def holds(question: Watch, scored: Sequence[float], top: float) -> bool:
    """Whether a source can have evidence, by its :func:`scores`; for a term its words have to be read."""
    return bool(question.terms) or max(scored, default=0.0) >= ENOUGH * top > 0


def evidence(
    question: Watch,
    sentences: Sequence[tuple[Sentence, str]],
    top: float,
    speaker_of: Callable[[Sentence], str | None],
    scored: Sequence[float] | None = None,
) -> list[Evidence]:
    """The sentences of one source that bear on the question, each with a suggested direction.

    ``sentences`` are all of the source's, in order, with their printed text; ``top`` is the best score in the
    whole story; ``scored`` is what :func:`scores` says of them, where that is known.
    """
    told = _told(sentences)
    known = question.scores(told) if scored is None else scored
    return [
        judged(question, sentence, text, speaker_of(sentence))
        for (sentence, text), score in zip(told, known, strict=True)
        if score >= ENOUGH * top > 0 or question.named_by(text)
    ]


def ranked(question: Watch, told: Mapping[int, Sequence[tuple[Sentence, str]]]) -> list[tuple[Sentence, str]]:
    """The sentences of several sources that are evidence, the best first."""
    scored = {number: question.scores(own) for number, own in told.items()}
    top = max((max(scores, default=0.0) for scores in scored.values()), default=0.0)
    found = [
        (-score, sentence.span, sentence, text)
        for number, own in told.items()
        for (sentence, text), score in zip(own, scored[number], strict=True)
        if not sentence.furniture and (score >= ENOUGH * top > 0 or question.named_by(text))
    ]
    found.sort(key=lambda one: one[:2])
    return [(sentence, text) for _, _, sentence, text in found]


def judged(question: Watch, sentence: Sentence, text: str, speaker: str | None = None) -> Evidence:
    """A sentence as evidence, with the direction suggested and what it is by its cue."""
    return Evidence(sentence.span, question.direction(text), speaker=speaker, label=labels.label(text))


def named(wording: str, speakers: Iterable[Speaker]) -> list[tuple[Speaker, str]]:
    """The speakers that a wording names, each with the form it names them by."""
    flat = f" {' '.join(words(wording))} "
    found = []
    for speaker in speakers:
        forms = [key for form in (speaker.name, *speaker.aliases) if (key := _key(form))]
        said = next((form for form in forms if f" {form} " in flat), None)
        if said is not None and not _is_matter(said) and speaker.kind != "described":
            found.append((speaker, said))
    return found


def says_something(wording: str) -> bool:
    """Whether a wording holds any word that is not a mere frame of questions."""
    return any(word not in FRAME for word in words(wording))


def topic(wording: str) -> dict[str, str]:
    """The stems of the lexicon that go with a wording, each with the word of the wording it goes with."""
    kin = _kin()
    found: dict[str, str] = {}
    for word in words(wording):
        if word not in FRAME:
            for other in kin.get(_stem(word), {}):
                found.setdefault(other, word)
    return found


def tokens(text: str) -> list[tuple[str, str]]:
    """Each word of a text as printed and as compared."""
    return _tokens(text)


def _told(sentences: Sequence[tuple[Sentence, str]]) -> list[tuple[Sentence, str]]:
    return [(sentence, text) for sentence, text in sentences if not sentence.furniture]


def _link(earlier: Sentence, before: Line, sentence: Sentence, line: Line) -> float:
    """What a sentence has of the one before."""
    if before.asks:
        return ANSWER
    if line.anaphor:
        return ANAPHOR
    return BEFORE if _within(earlier, sentence) else EARLIER


def _within(earlier: Sentence, sentence: Sentence) -> bool:
    """Whether both stand in one paragraph: more than a blank between them opens a new one."""
    return sentence.span.start - earlier.span.end <= 1


# --- the question -------------------------------------------------------------------------------------


def _matters(wording: str, speakers: Sequence[Speaker]) -> list[Concept]:
    """What a question is about, in order: its weights are shares of what each one's rarity gives."""
    tokens = _tokens(wording)
    flat = f" {' '.join(word for _, word in tokens)} "
    capitals = any(printed[:1].isupper() for printed, _ in tokens)
    found = _people_in(flat, speakers)
    used = {word for concept in found for word in concept.names[0].split()}
    stems_ = [_stem(word) for _, word in tokens]
    kin = _kin()
    for i, (printed, word) in enumerate(tokens):
        pair = " ".join(stems_[max(0, i - 1) : i + 1])
        capital = printed[:1].isupper()
        nation = NATIONS.get(word) if capital or not capitals else None
        if nation is not None:
            found.append(Concept(NAME, {}, (word,), frozenset({nation}), _root(word)))
        elif word in used or (word in FRAME and (pair not in kin or tokens[i - 1][1] not in FRAME)):
            continue
        elif capital and i:
            found.append(Concept(NAME, {}, (word,), roots=_root(word)))
        else:
            own = pair if word in FRAME else stems_[i]
            following = " ".join(stems_[i : i + 2]) if i + 1 < len(tokens) else ""
            # A bare "Kardavia" is a name as well; "Sanctions" is only a first word.
            roots = _root(word) if capital and own not in kin else frozenset()
            before = pair if own != pair and pair in kin else ""
            matter = {**kin.get(following, {}), **kin.get(before, {}), **kin.get(own, {}), own: 1.0}
            if before:
                matter[before] = 1.0
            found.append(Concept(1.0, matter, roots=roots))
    aside = _asked_aside(tokens)
    name = LABEL_NAME if _is_label(tokens) else NAME
    weighed = [_weighed(concept, aside, name) for concept in found[: 4 * MOST_CONCEPTS]]
    return _in_office(tokens, _merged(weighed)[:MOST_CONCEPTS], speakers)


def _is_label(tokens: Sequence[tuple[str, str]]) -> bool:
    """Whether a wording is a bare topic: "sanctions", "Putin meeting"."""
    return 0 < len(tokens) <= SHORT and tokens[0][1] not in FRAME


def _asked_aside(tokens: Sequence[tuple[str, str]]) -> frozenset[str]:
    """The words and stems that a question tells only as its own background."""
    aside: set[str] = set()
    within = False
    for i, (_, word) in enumerate(tokens):
        within = (within or (i > 2 and word in _ASKED_ASIDE)) and word not in _ASKED_ON
        if within:
            aside |= {word, _stem(word)}
    return frozenset(aside)


def _weighed(concept: Concept, aside: frozenset[str], name: float) -> Concept:
    """A concept with the weight of its kind: what is asked, who is in it, what says little or only when."""
    own = [word for word, worth in concept.words.items() if worth == 1.0]
    weight = 1.0 if own else name
    if any(part in aside for said in own or concept.names[:1] for part in (said, said.split()[-1])):
        weight *= ASKED_ASIDE
    if own and all(part in _light() for said in own for part in said.split()):
        weight *= SAYS_LITTLE
    return replace(concept, weight=weight)


@cache
def _light() -> frozenset[str]:
    return frozenset(map(_stem, LIGHT))


def _in_office(
    tokens: Sequence[tuple[str, str]], concepts: Sequence[Concept], speakers: Sequence[Speaker]
) -> list[Concept]:
    """The concepts; where one is an office ("the foreign ministers of Kardavia"), with who holds it there.

    The office's people are those of the story whose printed role ends with it, names one of the question's
    countries and holds the word before it ("foreign").
    """
    nations = frozenset().union(*(c.nations for c in concepts))
    roots = frozenset().union(*(c.roots for c in concepts))
    words_ = [word for _, word in tokens]
    asked = list(map(_stem, words_))
    heads = {stem for word, stem in zip(words_, asked, strict=True) if stem in _offices()}
    if not heads:
        return list(concepts)
    holders: dict[str, list[str]] = {}
    for speaker in speakers:
        for role in speaker.roles if speaker.kind == "person" else ():
            printed = _tokens(role)
            stemmed = [_stem(word) for _, word in printed]
            if not stemmed or stemmed[-1] not in heads:
                continue
            at = asked.index(stemmed[-1])
            kind = asked[at - 1] if at and words_[at - 1] not in FRAME | NATIONS.keys() else ""
            theirs = {NATIONS[word] for _, word in printed if word in NATIONS}
            country = frozenset().union(*(_root(word) for form, word in printed if form[:1].isupper()))
            if (not kind or kind in stemmed) and (theirs & nations or country & roots):
                holders.setdefault(stemmed[-1], []).append((_key(speaker.name).split() or [""])[-1])
    filled = []
    for concept in concepts:
        own = {word for word, worth in concept.words.items() if worth == 1.0}
        own |= {_stem(part) for name in concept.names for part in name.split()}
        more = [name for head in sorted(own & holders.keys()) for name in holders[head]]
        filled.append(replace(concept, names=tuple(dict.fromkeys((*concept.names, *more)))))
    return filled


@cache
def _offices() -> frozenset[str]:
    return frozenset(map(_stem, TITLES))


def _merged(concepts: Iterable[Concept]) -> list[Concept]:
    """The concepts, those that name one country or say one word put together."""
    merged: list[Concept] = []
    for one in concepts:
        for at, other in enumerate(merged):
            if one.words:
                same = one.words == other.words
            else:
                same = bool(one.nations & other.nations or one.roots & other.roots)
            if same:
                merged[at] = replace(
                    other,
                    names=tuple(dict.fromkeys(other.names + one.names)),
                    nations=other.nations | one.nations,
                    roots=other.roots | one.roots,
                )
                break
        else:
            merged.append(one)
    return merged


def _people_in(flat: str, speakers: Iterable[Speaker]) -> list[Concept]:
    """Each known speaker that the wording names, with every form the story prints; the longest name first."""
    found: dict[str, Concept] = {}
    for speaker in speakers:
        if speaker.kind == "described":
            continue
        forms = [key for form in (speaker.name, *speaker.aliases) if (key := _key(form))]
        printed = next((form for form in forms if f" {form} " in flat), None)
        if printed is None or _is_matter(printed):
            continue
        nation = frozenset({NATIONS[printed]} if printed in NATIONS else ())
        before = found.get(printed, Concept(NAME, {}, (printed,), nation))
        titles: set[str] = set()
        roots = _root(printed)
        if any(" " in form for form in forms):
            roots = frozenset()
            if speaker.kind == "person":
                roles = [key for role in speaker.roles if (key := _key(role))]
                titles = {role.split()[-1] for role in roles} & TITLES
                # A role of one word ("president") is anybody's; "Kardavian President" is his.
                forms += [forms[0].split()[-1], *(role for role in roles if " " in role)]
        found[printed] = replace(
            before,
            names=tuple(dict.fromkeys((*before.names, *forms))),
            roots=before.roots | roots,
            titles=before.titles | titles,
        )
    return list(found.values())


def _is_matter(name: str) -> bool:
    """Whether a word is one of the language, though the story has taken it for a name: "Talks"."""
    return name in FRAME or name in LIGHT or (name not in NATIONS and _stem(name) in _kin())


def _asked(concept: Concept) -> list[str]:
    """The beginnings of words to count sentences by."""
    if concept.words:
        return [word for word, worth in concept.words.items() if worth == 1.0]
    called = [word for word, nation in NATIONS.items() if nation in concept.nations and " " not in word]
    wanted = [name.split()[-1].rstrip(".") for name in (*concept.names[:1], *called)]
    if concept.roots or concept.nations:
        wanted = [next(iter(_root(word)), word) for word in wanted]
    return list(dict.fromkeys(wanted))


@cache
def _kin() -> dict[str, dict[str, float]]:
    """For each stem of the lexicon, the stems of its topics and what they are worth beside it."""
    kin: dict[str, dict[str, float]] = {}

    def add(word: str, others: frozenset[str], worth: float) -> None:
        known = kin.setdefault(word, {})
        for other in others:
            known[other] = max(known.get(other, 0.0), worth)

    for close, related in TOPICS:
        said, around = frozenset(map(_entry, close)), frozenset(map(_entry, related))
        for word in said:
            add(word, said, CLOSE)
            add(word, around - said, RELATED)
        for word in around - said:
            add(word, said, RELATED)
    return kin


def _entry(entry: str) -> str:
    """The stem of a word of the lexicon, or of two in a row."""
    return " ".join(map(_stem, entry.split("-")))


# --- words --------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _line(text: str) -> Line:
    """Kept, since every question asks of the same sentences."""
    return _read_line(text)


def _read_line(text: str) -> Line:
    turn = _SPEAKER.match(text)
    text = text[turn.end() :] if turn is not None else text
    tokens = _tokens(text)
    stemmed = [_stem(word) for _, word in tokens]
    aside: set[str] = set()
    told: set[str] = set()
    until = -1
    for i, (_, word) in enumerate(tokens):
        if word in _ASIDE:
            until = i + REACH
        elif word in _RETURN:
            until = -1
        (aside if i <= until else told).add(stemmed[i])
    pairs = {f"{a} {b}" for a, b in itertools.pairwise(stemmed)}
    capital = [word for printed, word in tokens if printed[:1].isupper()]
    doubled = [f"{a} {b}" for (p, a), (_, b) in itertools.pairwise(tokens) if p[:1].isupper()]
    return Line(
        frozenset(stemmed) | pairs,
        frozenset(aside - told),
        frozenset(_stem(word) for after in _AT.finditer(text) for word in words(after[1])),
        f" {' '.join(word for _, word in tokens)} ",
        frozenset(NATIONS[name] for name in (*capital, *doubled) if name in NATIONS),
        frozenset().union(*map(_root, capital)),
        _STANCE.search(text) is not None,
        _ANAPHOR.match(text) is not None,
        text.rstrip("”’\"' \n").endswith("?"),
        _OPENS.match(text) is not None,
    )


def _tokens(text: str) -> list[tuple[str, str]]:
    """Each word as printed and as compared."""
    found: list[tuple[str, str]] = []
    for hit in _WORD.finditer(_flat(text)):
        printed = hit[0]
        word = _POSSESSIVE.sub("", printed.casefold()).replace(".", "")
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
def _stem(word: str) -> str:
    stem: str = _stemmer.stemWord(word)
    return stem


@lru_cache(maxsize=1 << 16)
def _key(name: str) -> str:
    return people.key(name)


@lru_cache(maxsize=1 << 16)
def _root(word: str) -> frozenset[str]:
    """What the name of a country and of its people share: "kardav" for both "Kardavia" and "Kardavian"."""
    if len(word) < SHORTEST_NATION or " " in word:
        return frozenset()
    ending = next((e for e in _PEOPLE_ENDINGS if word.endswith(e) and len(word) - len(e) >= 4), "")
    root = word[: len(word) - len(ending)]
    return frozenset({root.rstrip("aeiouy") if len(root.rstrip("aeiouy")) >= 3 else root})
