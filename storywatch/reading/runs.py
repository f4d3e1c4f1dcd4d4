"""Runs of capitalised words in a paragraph: what may name somebody or something, its titles taken off."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.reading.lexicon import BODIES, FEMALE, MALE, PARTICLES, ROLES, TITLES
from storywatch.reading.persons import PATRONYMIC, POSSESSIVE, folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Doc, Token

_COMPOUNDS = frozenset("based born led run held wide era made bound style owned type like only".split())
_SAID = frozenset({"Said", "Says"})
_REGIONS = frozenset(
    """
    new south north east west southern northern eastern western central upper lower great greater saint san
    santa port fort cape mount lake river el la los las
    """.split()
)
"""Words that begin or end the name of a place of several words."""
_OPENING, _CLOSING = frozenset("\"“‘'("), frozenset("\"”’')")
_MATTERS = frozenset("affairs security relations rights defence defense trade interior treasury".split())


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words: token numbers, the last one included."""

    opens: int
    """Where it starts with its titles."""
    first: int
    last: int
    words: str
    titles: tuple[str, ...]
    printed: str
    """The last of the titles as printed."""
    label: str
    headline: bool


def find(paragraph: Paragraph) -> Iterator[Run]:
    """Every run of capitalised words that may name somebody or something, its titles taken off."""
    doc = paragraph.doc
    headline = _headline(paragraph)
    i = 0
    while i < len(doc):
        if not _capital(doc[i]):
            i += 1
            continue
        first = i
        while i + 1 < len(doc):
            step = _goes_on(doc, i)
            if not step:
                break
            i += step
        yield from _named_part(doc, first, i, headline)
        i += 1


def _capital(token: Token) -> bool:
    if not token.text[:1].isupper() or token.ent_type_ in (
        "DATE",
        "TIME",
        "ORDINAL",
        "CARDINAL",
        "MONEY",
        "PERCENT",
    ):
        return False
    return (
        token.pos_ in ("PROPN", "NOUN", "ADJ", "X") or bool(token.ent_type_) or folded(token.text) in TITLES
    )


def _goes_on(doc: Doc, i: int) -> int:
    """How many tokens the run grows by after token ``i``; 0 where it ends."""
    token, ahead = doc[i], doc[i + 1]
    beyond = doc[i + 2] if i + 2 < len(doc) else None
    if (
        ahead.ent_iob_ == "B"
        and token.ent_type_ == ahead.ent_type_ == "PERSON"
        and not PATRONYMIC.search(token.text)
    ):
        return 0
    if _capital(ahead):
        return 1
    if beyond is None:
        return 0
    if ahead.text in _OPENING and not ahead.whitespace_ and beyond.text[:1].isupper() and i + 4 < len(doc):
        # "William "Bill" Tanner"
        closed = doc[i + 3].text in _CLOSING and not beyond.whitespace_ and doc[i + 3].whitespace_
        if closed and token.pos_ == "PROPN" and doc[i + 4].pos_ == "PROPN" and _capital(doc[i + 4]):
            return 4
    if (
        ahead.text in "-–’'"
        and not ahead.whitespace_
        and not token.whitespace_
        and (beyond.text[:1].isupper() or beyond.is_alpha)
    ):
        if beyond.text[:1].isupper():
            return 2
        # "Kim Yong-su", yet not "the Sarvo-based group"
        named = i and _capital(doc[i - 1]) and len(beyond.text) < 6 and beyond.lower_ not in _COMPOUNDS
        return 2 if ahead.text == "-" and named and token.pos_ == "PROPN" else 0
    if ahead.text == "." and len(token.text) == 1 and _capital(beyond):
        return 2
    if ahead.lower_ in PARTICLES and ahead.lower_ not in ("a", "y", "e", "la", "af"):
        if _capital(beyond):
            return 2
        if beyond.text in "-–" and i + 3 < len(doc) and _capital(doc[i + 3]):
            return 3
        if beyond.lower_ in PARTICLES and i + 3 < len(doc) and _capital(doc[i + 3]):
            return 3
    if (
        ahead.lower_ in ("of", "for")
        and folded(token.text) in TITLES | ROLES
        and (_capital(beyond) or beyond.lower_ == "the")
    ):
        return 2 if _capital(beyond) else 3 if i + 3 < len(doc) and _capital(doc[i + 3]) else 0
    return 0


def _named_part(doc: Doc, first: int, last: int, headline: bool) -> Iterator[Run]:
    """The name in a run: what follows its last title, or all of it."""
    first, office = _begins(doc, first, last)
    opens = first
    opening = doc[first]
    said = opening.text in _SAID and doc[last + 1 : last + 2].text == ":"
    if (
        first < last
        and opening.is_sent_start
        and (said or (opening.tag_ == "VBD" and opening.pos_ == "VERB"))
    ):
        first = opens = first + 1  # "Said Kellner: …", where the word is no name
    titles: list[str] = []
    if office is not None:
        titles.append(office.text)
    i = first
    while i <= last:
        word = folded(doc[i].text)
        if word in TITLES or (titles and word in ("of", "for", "the", "-", "", "(", ")")):
            if word in ("of", "for") and i + 1 <= last:
                # the office's matter: "of State", "of Foreign Affairs"
                i += 2 if doc[i + 1].lower_ != "the" else 3
                while i <= last and folded(doc[i].text) in _MATTERS:
                    i += 1
                first = i
                continue
            if word in TITLES:
                titles.append(doc[i].text)
            i += 1
            first = i
            continue
        # a nationality or a body before the title: "US Secretary", "White House Chief", "Labour Party Leader"
        bodies = [k for k in range(i + 1, last + 1) if folded(doc[k].text) in BODIES]
        after = bodies[-1] if bodies else i
        later = next((k for k in range(after + 1, last) if folded(doc[k].text) in TITLES), None)
        if later is None or (doc[i].ent_type_ == "PERSON" and i - opens >= 1 and titles):
            break
        i = later
        first = later
    if first > last:
        return
    before = opens - 1
    while before >= 0 and folded(doc[before].text) in TITLES and len(titles) < 5:
        titles.insert(0, doc[before].text)
        before -= 1
    if before >= 0 and doc[before].text == "." and before >= 1 and folded(doc[before - 1].text) in TITLES:
        titles.insert(0, doc[before - 1].text)
    fathers = next((k for k in range(first, last) if PATRONYMIC.search(folded(doc[k].text))), first)
    if fathers > first + 1:
        first = fathers - 1  # "the Minister of the Republic Pavel Andreyevich Lunin"
    while (
        first < last
        and not titles
        and doc[first].is_sent_start
        and doc[first].ent_type_ == ""
        and doc[first].pos_ not in ("PROPN", "X")
        and doc[first].dep_ != "compound"
        and folded(doc[first].text) not in MALE
        and folded(doc[first].text) not in FEMALE
        and not _label(doc, first, last)
    ):
        first += 1  # "Former Miss": a capital only because the sentence begins there
    labels = Counter(t.ent_type_ for t in doc[first : last + 1] if not t.is_punct)
    label = labels.most_common(1)[0][0] if labels else ""
    words = POSSESSIVE.sub("", doc[first : last + 1].text).strip()
    if not any(c.isalpha() for c in words):
        return
    printed = titles[-1] + ("." if first and doc[first - 1].text == "." and titles else "") if titles else ""
    yield Run(before + 1 if titles else opens, first, last, words, tuple(titles), printed, label, headline)


def _begins(doc: Doc, first: int, last: int) -> tuple[int, Token | None]:
    """Where a run begins to name somebody, and the office that leads up to it.

    "The Minister of Trade of Velia T. Oyen" is of T. Oyen. Without an initial a given name tells, or that an
    office with its institution leads up to a verb: "Head of the Senate of Velia Tomas Oyen said", as
    translated agencies have it.
    """
    if not first or doc[first - 1].lower_ not in ("of", "in", "for", "to", "the"):
        return first, None
    for k in range(first + 1, last):
        initial = doc[k].text.rstrip(".")
        if len(initial) == 1 and initial.isupper():
            given = folded(doc[k - 1].text) in MALE or folded(doc[k - 1].text) in FEMALE
            return (first, None) if given else (k, _office_before(doc, first, last))
    words = [folded(t.text) for t in doc[first : last + 1]]
    if len(words) < 3 or not all(w.isalpha() for w in words):
        return first, None
    office = _office_before(doc, first, last)
    if office is None:
        return first, None
    at = first + _behind_institution(words)
    return at, office if at > first else None


def _behind_institution(words: Sequence[str]) -> int:
    """How many of a run's folded words are an institution's, before the name of who holds an office in it."""
    bodies = [k for k, word in enumerate(words) if word in BODIES]
    if bodies:
        return bodies[-1] + 1 if len(words) - bodies[-1] > 2 else 0
    if words[0] in MALE or words[0] in FEMALE:
        return 0
    given = next((k for k, word in enumerate(words[:-1]) if word in MALE or word in FEMALE), 0)
    return given or int(len(words) == 3 and _REGIONS.isdisjoint(words))


def _office_before(doc: Doc, first: int, last: int) -> Token | None:
    """The office that begins the noun phrase of a run which ends right before a verb."""
    if last + 1 >= len(doc) or doc[last + 1].tag_ not in ("VBD", "VBZ", "VBP", "RB"):
        return None
    for k in range(first - 1, max(-1, first - 14), -1):
        token = doc[k]
        if token.pos_ in ("VERB", "AUX") or (token.is_punct and token.text not in "-–"):
            return None
        if folded(token.text) in ROLES:
            return token
    return None


def _label(doc: Doc, first: int, last: int) -> bool:
    """Whether a run is in capitals as a speaker's name is: "ILSE BRANDT, Minister", "VERA HOLM (Norland)"."""
    if last != first + 1 or not (doc[first].text.isupper() and doc[last].text.isupper()):
        return False
    return last + 1 < len(doc) and doc[last + 1].text in (",", "(", ":", "said", "asked")


def _headline(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a headline in title case, where a capital says nothing."""
    words = [t for t in paragraph.doc if t.is_alpha and len(t.text) > 3]
    if not words or len(words) > 20 or paragraph.doc[-3:].text.rstrip()[-1:] in ".!”\"’'":
        return False
    return sum(t.text[:1].isupper() for t in words) >= 0.7 * len(words) and len(words) > 3


def _dateline(doc: Doc) -> bool:
    """Whether a paragraph begins with a place and a day, or an agency: "Sarvo, 12 March (VTA) - "."""
    opening = doc[:16]
    dash = next((t.i for t in opening if t.text in ("-", "–", "—", "--") and t.whitespace_), 0)
    if not dash or any(t.pos_ in ("VERB", "AUX") for t in doc[:dash]):
        return False
    return any(t.like_num or t.text == "(" for t in doc[1:dash])


def owns_an_office(doc: Doc, last: int) -> bool:
    """Whether a possessive and an office follow: "Lomba's Foreign Minister"."""
    return (
        last + 2 < len(doc)
        and doc[last + 1].lower_ in ("'s", "’s")
        and doc[last + 2].text[:1].isupper()
        and folded(doc[last + 2].text) in TITLES
    )


def placed(doc: Doc, first: int) -> bool:
    """Whether a name stands where only a place does: "in Sarvo", "across Velia"."""
    before = doc[first - 1] if first else None
    if before is None:
        return _dateline(doc)
    if before.lower_ == "of" and first > 1:
        return doc[first - 2].ent_type_ == "PERSON"  # "Baroness Crane of Denby"
    return (
        before.lower_ in ("in", "into", "across", "throughout", "near", "inside", "outside")
        and doc[first].dep_ == "pobj"
    )
