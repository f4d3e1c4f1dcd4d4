"""The words of one paragraph as they stand around its quotations, and the noun phrases in them.

Only the reporter's own words count; what stands inside quotation marks is somebody else's sentence. A phrase
is cut around its head as the parse has it, or from its first word where the parse is not believed.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.lexicon import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "PART"})
_BINDERS = frozenset({"of", "for", "at", "from", "in", "with", "to", "on"})
_QUOTES = frozenset("\"“”„«»'‘’")
_INSIDERS = frozenset("source insider official member figure someone somebody".split())
_WHEN = frozenset("today yesterday tonight tomorrow here".split())
_TIMES = frozenset({"DATE", "TIME"})
_ADDRESSES = frozenset("mr mrs ms dr".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a speaker stands: offsets in the stored text, and the token at its head."""

    start: int
    end: int
    head: Token


class Prose:
    """The tokens of a paragraph seen from the quotations."""

    def __init__(self, paragraph: Paragraph, marked: Sequence[Marked]) -> None:
        """``marked`` are the outermost quotations of the whole article, in order."""
        self.paragraph = paragraph
        self.doc = paragraph.doc
        self.base = paragraph.start
        self.quote_of: list[int] = []
        # The quotations are looked up once for the paragraph and then walked: an article has many of both.
        k = bisect_right(marked, self.base, key=lambda m: m.start) - 1
        for token in self.doc:
            at = self.base + token.idx
            while k + 1 < len(marked) and marked[k + 1].start <= at:
                k += 1
            self.quote_of.append(k if k >= 0 and at < marked[k].end else -1)
        self._starts = [self.base + token.idx for token in self.doc]

    def outside(self, start: int, end: int) -> list[Token]:
        """The reporter's tokens between two offsets of the stored text."""
        i = bisect_right(self._starts, start - 1)
        out = []
        while i < len(self._starts) and self._starts[i] < end:
            if self.quote_of[i] < 0 and not self.doc[i].is_space:
                out.append(self.doc[i])
            i += 1
        return out

    def within(self, start: int, end: int) -> list[Token]:
        """The words between two offsets of the stored text, quoted or not."""
        i = bisect_right(self._starts, start - 1)
        j = bisect_right(self._starts, end - 1)
        return [token for token in self.doc[i:j] if not token.is_punct]

    def token_at(self, offset: int) -> Token | None:
        """The token that covers an offset of the stored text, or the next one."""
        i = bisect_right(self._starts, offset) - 1
        if i < 0:
            return self.doc[0] if len(self.doc) else None
        return self.doc[i]

    def inside(self, token: Token) -> bool:
        """Whether a token stands in a quotation."""
        return self.quote_of[token.i] >= 0

    def words(self, mention: Mention) -> str:
        """The words of a mention."""
        first, last = self.token_at(mention.start), self.token_at(mention.end - 1)
        if first is None or last is None:
            return ""
        words = self.doc[first.i : last.i + 1].text  # the text of a whole Doc is put together each time
        at = mention.start - self.base - first.idx
        return words[at : at + mention.end - mention.start]

    def mention(self, head: Token) -> Mention | None:
        """The noun phrase around ``head`` without its relative clauses and appositions."""
        if self.inside(head):
            return None
        if head.lower_ == "ex" and self.doc[head.i + 1 : head.i + 2].text == "-":
            return self.phrase(head.i)  # "snorted ex-spook Anton Brek"
        if head.lower_ in ("h.e.", "excellency") and self.doc[head.i + 1 : head.i + 2].text == "the":
            return self.phrase(head.i + 1)  # "H.E. the Chairman of the Council, Yusuf Badr, announced"
        first = head.i
        for token in head.lefts:
            if token.dep_ in (
                "det",
                "amod",
                "compound",
                "nmod",
                "poss",
                "nummod",
                "quantmod",
                "advmod",
                "predet",
                "punct",
            ):
                if token.dep_ == "advmod" and token.pos_ == "ADV":
                    continue
                if token.dep_ == "punct" and token.text not in "-–":
                    continue
                edge = token.left_edge.i
                if not any(self.inside(t) for t in self.doc[edge : token.i + 1]):
                    first = min(first, edge)
        while first and first < head.i and self.doc[first].ent_type_ in _TIMES:
            if self.doc[first - 1].pos_ != "ADP" and self.doc[first - 1].ent_type_ not in _TIMES:
                break
            first += 1  # "by nightfall half of the town claimed", "for an hour on Monday Lord Ferris"
        for k in range(first + 1, head.i):  # "SARVO, May 3 - President Brandt": behind the dash
            if self.doc[k].text in ("-", "–", "—", "--") and self.doc[k - 1].whitespace_:
                first = k + 1
        while first < head.i and (self.doc[first].is_punct or self.doc[first].pos_ in ("CCONJ", "SPACE")):
            first += 1
        if self.doc[first].pos_ == "PROPN":  # "Mr van den Bosch's ministry"
            while first and not self.inside(self.doc[first - 1]) and _leads(self.doc[first - 1]):
                first -= 1
        last = head.i
        for token in head.rights:
            if self.inside(token):
                break
            if token.dep_ == "prep" and token.lower_ in _BINDERS and token.i == last + 1:
                if head.pos_ == "PROPN" and token.lower_ != "of" and head.ent_type_ == "PERSON":
                    break
                if head.pos_ == "PRON" and head.lower_ in cues.PRONOUNS:
                    break
                objects = [t for t in token.children if t.dep_ == "pobj"]
                if not objects or self.inside(objects[0]):
                    break
                if any(
                    t.dep_ == "poss" and t.pos_ == "PRON" for t in objects[0].children
                ) and token.lower_ in (() if head.lemma_.lower() in _INSIDERS else ("in", "on")):
                    break  # "in its turn"
                inner = self.mention(objects[0])
                if inner is None:
                    break
                last = max(last, self._last(inner))
            elif token.dep_ in ("flat", "compound", "nmod") and token.i == last + 1:
                last = token.i
            elif token.dep_ == "conj" and token.pos_ in ("PROPN", "NOUN", "PRON") and token.i - last < 8:
                joined = self.doc[last + 1 : token.i]
                if any(t.dep_ == "cc" and t.lower_ == "and" for t in joined):
                    inner = self.mention(token)
                    if inner is not None:
                        last = max(last, self._last(inner))
                break
            elif (
                token.dep_ == "amod"
                and token.lower_ in ("close", "familiar", "loyal")
                and token.i == last + 1
            ):
                edge = token.right_edge.i  # "sources close to the minister"
                if edge - token.i < 8 and not any(self.inside(t) for t in self.doc[token.i : edge + 1]):
                    last = edge
            elif token.dep_ == "appos" and token.pos_ == "PROPN" and token.left_edge.i == last + 1:
                last = token.i  # "the news agency VTA"
            elif token.dep_ in ("relcl", "appos", "acl"):
                break
        last += self._opened(first, last)
        return Mention(
            self.base + self.doc[first].idx, self.base + self.doc[last].idx + len(self.doc[last]), head
        )

    def _opened(self, first: int, last: int) -> bool:
        """Whether a mark closes, right behind a phrase, what another opens in it: JSC "Tarkgaz"."""
        return (
            last + 1 < len(self.doc)
            and self.doc[last + 1].text in _QUOTES
            and not self.inside(self.doc[last + 1])
            and any(t.text in _QUOTES and t.tag_ != "POS" for t in self.doc[first + 1 : last])
        )

    def _last(self, mention: Mention) -> int:
        token = self.token_at(mention.end - 1)
        return token.i if token is not None else mention.head.i

    def phrase(self, at: int) -> Mention | None:
        """The noun phrase that begins at or just after token ``at``, from the words rather than the parse."""
        doc = self.doc
        while at < len(doc) and (doc[at].pos_ == "ADV" or doc[at].is_space) and not self.inside(doc[at]):
            at += 1
        first, last = at, None
        i = at
        while i < len(doc) and not self.inside(doc[i]):
            token = doc[i]
            if last is not None and (token.lower_ in _WHEN or _begins_another(token)):
                break  # "Premier Ilov today declared", "according to State House a patrol …"
            if token.pos_ in _NOMINAL and token.lower_ not in ("that", "who", "which", "to"):
                if token.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
                    last = i
                    if token.pos_ == "PRON" and token.tag_ not in ("PRP$", "DT", "WP$"):
                        break
                i += 1
            elif token.text in "-–." and i + 1 < len(doc) and last is not None and not token.whitespace_:
                i += 1
            elif token.lower_ in ("of", "for", "at", "and") and last is not None and i + 1 < len(doc):
                if token.lower_ == "and" and doc[i + 1].pos_ not in ("PROPN", "NOUN", "DET"):
                    break
                if doc[last].ent_type_ == "PERSON" and token.lower_ != "and":
                    break
                i += 1
            elif token.pos_ == "VERB" and token.tag_ in ("VBN", "VBG") and i == first + 1:
                i += 1
            else:
                break
        if last is None:
            return None
        return Mention(self.base + doc[first].idx, self.base + doc[last].idx + len(doc[last]), doc[last])


def _begins_another(token: Token) -> bool:
    """Whether a word right behind a name or a noun begins another phrase: an article, a numeral, "he"."""
    before = token.nbor(-1)
    if before.pos_ not in ("NOUN", "PROPN") or before.lower_ in _ADDRESSES:
        return False
    if token.tag_ in ("DT", "PDT"):
        return token.text.islower()
    return token.tag_ in ("PRP", "EX") or (
        token.tag_ == "CD" and token.text.isalpha() and token.text.islower()
    )


def _leads(token: Token) -> bool:
    """Whether a word is a particle or a title that belongs to the name after it."""
    return token.lower_ in PARTICLES - {"a", "y", "e", "la", "le"} or token.lower_.strip(".") in _ADDRESSES
