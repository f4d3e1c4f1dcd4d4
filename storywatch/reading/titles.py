"""The title of a happening: who did what, on one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TYPE_CHECKING

from storywatch.reading.clauses import (
    SUBJECTS,
    clause_of,
    in_name,
    is_participle,
    leads_in,
    own_text,
    subject_of,
)
from storywatch.reading.kinds import SPEECH
from storywatch.reading.standing import is_past

if TYPE_CHECKING:
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token


TITLE_WORDS = 16
_AGENCY = re.compile(r"^/[A-Z]{2,8}/[. ]*")
_COMPLEMENTS = frozenset("xcomp acomp oprd".split())
_HANGING = frozenset("less more about nearly almost around over only just some than after before".split())
"""Words that belong to a measure or a day; without it they hang at the end."""
_BEFORE = frozenset(
    """
    det predet poss amod npadvmod nummod nmod compound quantmod neg aux auxpass expl nsubj
    nsubjpass
    """.split()
)
"""Words of these relations stand before the one that they belong to."""
_LINKING = frozenset("cc preconj mark case".split())
_LEADING = frozenset("prep agent dative".split())
"""Words of these relations lead up to what stands below them."""
_BREAKS = frozenset("prep cc mark agent punct".split())
"""Before words of these relations a line may end."""
_LINKS = frozenset(("SCONJ", "ADP"))
_TAKEN = frozenset("dobj attr acomp oprd agent xcomp ccomp neg".split())
"""What a verb takes behind it, without which it says something else."""
_SIGNS = frozenset("%‰°")
_JOINING = frozenset("-‐‑–/")
_BARE = 3
_EARLY = 4
"""Among so many words in front a pronoun is named."""
_FEW = 9
"""A title of so few words may rather be longer than it should."""
_ROOM = 3
"""Words by which a title may be longer rather than end within a phrase."""
_OPEN = frozenset("\"“‘«„‟'")


def title_of(at: Passage, head: Token, clause: Sequence[Token], dates: frozenset[int]) -> str:
    """Who did what, on one line: the clause, its pronoun named, cut where a phrase ends.

    A bare noun is told with what it did: "An explosion" of a sentence that goes on "destroyed the depot".
    ``dates`` are the tokens of the sentence's dates (:func:`clauses.apart`).
    """
    head, clause = _with_doer(at, head, clause, dates)
    title = _line(at, head, clause)
    teller = head.head
    bare = head.pos_ in ("NOUN", "PROPN") and len(title.split()) <= _BARE
    if not bare or teller.pos_ != "VERB" or not is_past(teller) or teller.lemma_.lower() in SPEECH:
        return title
    did = subject_of(teller)
    return _line(at, teller, clause_of(teller, dates)) if did is not None and did.i == head.i else title


def _with_doer(
    at: Passage, head: Token, clause: Sequence[Token], dates: frozenset[int]
) -> tuple[Token, Sequence[Token]]:
    """The head and the words of a line that also says who does it, where the clause itself does not.

    "She is due to retire" for "to retire"; "the Secretary-General to report" of "asked the Secretary-General
    to report"; "the offer to mediate". A day of which something is said is no mere date: "Monday is off".
    """
    there = {t.i for t in clause}
    days = [t for t in at.tokens if t.i in dates and t.dep_ in SUBJECTS and t.head.i in there]
    if days:
        clause = _merged(clause, (t for day in days for t in day.subtree))
    if subject_of(head) is not None:
        return head, clause
    if head.pos_ not in ("VERB", "AUX"):
        return head, clause
    owner = _owner(head)
    if owner is not None:
        return head, clause if owner in clause else _merged(clause, clause_of(owner, dates))
    verb = head
    while verb.dep_ in _COMPLEMENTS and subject_of(verb) is None:
        verb = verb.head
    if verb.pos_ in ("VERB", "AUX") and subject_of(verb) is not None:
        return verb, clause_of(verb, dates)
    return head, clause


def _merged(clause: Sequence[Token], more: Iterable[Token]) -> list[Token]:
    return sorted({t.i: t for t in (*clause, *more)}.values(), key=lambda token: token.i)


def _owner(head: Token) -> Token | None:
    """The noun that does, or suffers, what a verb without a subject tells: "the offer to mediate", "asked the
    envoy to mediate", "pictures taken and released".
    """
    verb = head
    while verb.dep_ == "conj" and verb.tag_ == head.tag_ and verb.head.i < verb.i:
        verb = verb.head
    if is_participle(verb):
        return verb.head
    if verb.tag_ != "VB":
        return None
    if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in ("NOUN", "PROPN") and verb.head.i < verb.i:
        return verb.head
    if verb.dep_ == "xcomp":
        return next((c for c in verb.head.children if c.dep_ == "dobj" and c.i < verb.i), None)
    return None


def _line(at: Passage, head: Token, clause: Sequence[Token]) -> str:
    """The words of a clause as a title: in their order, cut to its length, as they stand in a title."""
    subject = subject_of(head)
    owner = _owner(head) if subject is None else None
    shown = list(clause) if subject is None else _in_order(head, subject, clause)
    strewn = [t for t in shown if t.lower_ == "having" and t.head.i == head.i and t.dep_ == "aux"]
    if strewn:
        # "The strike having crumbled" reads "the strike crumbled".
        shown, owner = [t for t in shown if t not in strewn], None
    shown = _shorten(_without_loose_ends(shown, head), head)
    title = _tidy(_printed(shown, _words(at, head, shown, owner, bool(strewn)), at, head))
    if len(title.split()) < 2 or (subject is None and head.tag_ in ("VBD", "VBZ") and head == shown[0]):
        title = " ".join(at.printed.split()[:TITLE_WORDS]).strip(' ,;:-–—"“”')
    return title[0].upper() + title[1:] if title else at.printed[:80]


def _in_order(head: Token, subject: Token, clause: Sequence[Token]) -> list[Token]:
    """Who comes first, then what, whatever the order in print."""
    first = {t.i for t in subject.subtree}
    if head.i in first:
        first -= {t.i for t in head.subtree}
    if head.i in first:
        return list(clause)
    own = [t for t in clause if t.i in first]
    while own and own[-1].is_punct:
        own.pop()
    if own and sum(t.text == "," for t in own) % 2 and own[-1].nbor().text == ",":
        # "The rally, after prayers, was ...": an aside is closed as it was opened.
        own.append(own[-1].nbor())
    behind = [t for t in clause if t.i not in first and t.i > min(subject.i, head.i)]
    before = [t for t in clause if t.i not in first and t.i <= min(subject.i, head.i)]
    verbs = [t for t in before + behind if t.i == head.i or _helps(t, head)]
    rest = [t for t in behind if t not in verbs]
    if own and own[-1].i < head.i and (cut := _cut_off(own, clause, head)):
        # "A Sarvo, Velia judge sentenced": what the parse parts from its subject stays beside it.
        own, rest = own + cut, [t for t in rest if t not in cut]
    if head.lemma_.lower() in SPEECH:
        # What is said stands behind who says it, whatever the order in print.
        said = next((c for c in head.children if c.dep_ == "ccomp" and c.i < head.i), None)
        if said is not None:
            under = {t.i for t in said.subtree}
            rest += [t for t in before if t.i in under]
    if head.dep_ == "relcl" and subject.i != head.head.i:
        # "the tanker it seized" reads "it seized the tanker", "the visit in which she met him" reads
        # "she met him in the visit".
        front = [t for t in before if t not in verbs and t.i < subject.i]
        within = [t for t in front if leads_in(t)]
        front = within + [t for t in front if t not in within]
        rest = rest + front if within else front + rest
    return own + verbs + rest


def _helps(token: Token, head: Token) -> bool:
    """Whether it is an auxiliary of the verb, or denies it."""
    return token.head.i == head.i and token.dep_ in ("aux", "auxpass", "neg") and not in_name(token)


def _words(
    at: Passage, head: Token, shown: Sequence[Token], owner: Token | None, finite: bool
) -> Iterator[str]:
    """Each token as it stands in a title: pronouns named, participles with the verb that they lack.

    ``owner`` is the noun that a participle belongs to, ``finite`` whether one is made a finite verb.
    """
    called: set[str] = set()
    for position, token in enumerate(shown):
        word = token.text
        named = at.referent(token) if position < _EARLY else None
        if token.i == head.i and position and head.tag_ == "VBN" and owner is not None:
            # "the commission, set up in August" reads "the commission was set up".
            word = f"{_was(owner)} {word}"
        elif finite and token.lower_ == "been":
            word = _was(*shown[:position])
        elif token.tag_ == "WP$" and head.dep_ == "relcl":
            # "whose mandate ends" reads "the mediator’s mandate ends".
            word = _of(own_text(head.head), bool(position))
        elif named and token.dep_ in SUBJECTS:
            if named.text not in called and not any(
                named.text.split()[-1] == t.text for t in shown[:position]
            ):
                word = _inside(named.text) if position else named.text
            called.add(named.text)
        elif named and token.dep_ == "poss" and position == 0:
            word = _of(named.text, inside=False)
        if position and token.i < shown[position - 1].i:
            # What stood first in print no longer does.
            quoted = at.in_marks(token) and token.pos_ != "DET"
            word = word if token.pos_ == "PROPN" or quoted else _small(word)
        yield word


def _was(*owners: Token) -> str:
    return "were" if any(t.tag_ in ("NNS", "NNPS") for t in owners) else "was"


def _printed(shown: Sequence[Token], words: Iterable[str], at: Passage, head: Token) -> str:
    """The words with the blanks between them; a colon before what is quoted of who says it."""
    pieces: list[str] = []
    previous: Token | None = None
    for token, word in zip(shown, words, strict=True):
        if previous is not None:
            glued = token.i == previous.i + 1 and not previous.whitespace_
            if at.in_marks(token) and not at.in_marks(previous) and _is_said(token, head):
                pieces.append(":")
            word = word if glued or word == "," else f" {word}"
        pieces.append(word)
        previous = token
    return "".join(pieces)


def _tidy(title: str) -> str:
    """Without doubled commas and blanks, marks at either end, and an agency's sign in front."""
    title = re.sub(r"\s*,[\s,]*(?=,|$)", "", " ".join(title.split())).strip(" ,;:-–—•\"“”'‘’")
    return _AGENCY.sub("", title)


def _cut_off(own: Sequence[Token], clause: Sequence[Token], head: Token) -> list[Token]:
    """The nouns of a clause printed between a subject's words and its verb, over nothing but commas."""
    between = [t for t in clause if own[-1].i < t.i < head.i and not t.is_punct]
    if not between or any(t.text in "()" for t in head.doc[own[-1].i : head.i]):
        return []
    fits = all(t.pos_ in ("NOUN", "PROPN", "ADJ", "CCONJ") or in_name(t) for t in between)
    return between if fits and between[-1].pos_ in ("NOUN", "PROPN") else []


def _of(owner: str, inside: bool) -> str:
    return f"{_inside(owner) if inside else owner}’{'' if owner.endswith('s') else 's'}"


def _inside(name: str) -> str:
    """A name as it stands within a line: its article is small there."""
    return name[0].lower() + name[1:] if name.startswith(("The ", "A ", "An ", "Its ", "Their ")) else name


def _small(word: str) -> str:
    return word.lower() if word.isupper() and word != "I" else word[0].lower() + word[1:]


def _is_said(token: Token, head: Token) -> bool:
    """Whether the word begins what the head, a verb of speech, has somebody say."""
    if head.lemma_.lower() not in SPEECH:
        return False
    said = next((c for c in head.children if c.dep_ == "ccomp"), None)
    opened = token.i > 0 and token.nbor(-1).text in _OPEN
    return opened or (said is not None and token.i == said.left_edge.i)


def _without_loose_ends(shown: list[Token], head: Token) -> list[Token]:
    """Without prepositions whose object, the date, has been taken away: "put off to", "withdrawn by"."""
    there = {t.i for t in shown}
    # "The request, due by 3 May, lapses": without its day "due" says nothing.
    shown = [t for t in shown if t.lower_ != "due" or t.i == head.i or _says_without(t, there)]
    there = {t.i for t in shown}
    # The commas around an aside that has been left out stay behind: "Korda, and Vorlund".
    shown = [t for t in shown if t.text != "," or {t.i - 1, t.i + 1} <= there]
    return [
        t
        for t in shown
        if t.i == head.i
        or t.dep_ != "prep"
        or (head.dep_ == "relcl" and t.head.i == head.i and leads_in(t))
        or any(c.i in there for c in t.children)
        or not any(c.dep_ in ("pobj", "pcomp") for c in t.children)
    ]


def _says_without(token: Token, there: Set[int]) -> bool:
    """Whether it is said of somebody, or nothing that it leads to is missing."""
    return token.dep_ in _COMPLEMENTS or not any(
        c.dep_ in ("prep", "npadvmod", "xcomp") and c.i not in there for c in token.children
    )


def _hangs(shown: Sequence[Token], whole: Set[int]) -> bool:
    """Whether the last word waits for one that is cut off: "prepared for", "in Lisbon and", "the ministry's".

    ``whole`` are the words that the line may have; a day is not among them, and nothing else waits for it.
    """
    last = shown[-1]
    if last.lower_ in _HANGING or last.dep_ in _LINKING or (last.is_punct and last.text not in _SIGNS):
        return True
    there = {t.i for t in shown}
    lost = whole - there
    if last.i + 1 in lost and not last.whitespace_ and last.nbor().text in _JOINING:
        return True
    if last.dep_ == "npadvmod" and last.i + 1 in lost and last.nbor().lower_ in ("after", "before"):
        return True
    if last.dep_ in _BEFORE and last.head.i > last.i and last.head.i in lost:
        return True
    below = {c.i: c for c in last.children if c.i > last.i and not c.is_punct}
    if last.dep_ in _LEADING:
        return bool(below) and there.isdisjoint(below)
    # "talks mediated", "the embargo was": what it takes is gone.
    is_ = last.lemma_ == "be"
    return last.pos_ in ("AUX", "VERB") and any(
        (is_ or c.dep_ in _TAKEN) and i in lost for i, c in below.items()
    )


def _shorten(shown: list[Token], head: Token) -> list[Token]:
    """No more words than a title has, ended where a phrase does."""
    whole = {t.i for t in shown}
    if len(shown) > TITLE_WORDS:
        breaks = [e for e in range(TITLE_WORDS, 6, -1) if _breaks(shown[e])]
        longer = range(TITLE_WORDS, min(TITLE_WORDS + _ROOM, len(shown)) + 1)
        shorter = range(TITLE_WORDS - 1, 6, -1)
        ends = [*(e for e in breaks if e > _FEW), *longer, *breaks, *shorter]
        shown = shown[: next((e for e in ends if not _hangs(shown[:e], whole)), TITLE_WORDS)]
    while len(shown) > 1 and shown[-1].i != head.i and _hangs(shown, whole):
        last = shown.pop()
        if last.dep_ in _LEADING:
            # Without what it led up to nobody misses it.
            whole.discard(last.i)
    return shown


def _breaks(behind: Token) -> bool:
    """Whether a line may end before this word, as far as the word tells."""
    return (behind.dep_ in _BREAKS or behind.pos_ in _LINKS) and behind.lower_ != "of"
