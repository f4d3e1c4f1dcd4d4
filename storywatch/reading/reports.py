"""Acts of reporting in one paragraph: each cue, who stands as its speaker, and through whom it came.

Only the reporter's own words count; what stands inside quotation marks is somebody else's sentence. The parse
proposes a subject; where it has none beside the cue, the words themselves do ("said the old minister").
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from storywatch.reading import cues
from storywatch.reading.lexicon import BODIES, PARTICLES, ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token

Means = Literal["verb", "noun", "according"]

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "PART"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_LINKS = frozenset({"conj", "xcomp", "advcl", "pcomp", "ccomp", "prep", "dep", "parataxis", "acl", "appos"})
_BINDERS = frozenset({"of", "for", "at", "from", "in", "with", "to", "on"})
_OUTLET = frozenset(
    """
    news times post tv radio television agency network herald tribune gazette guardian journal magazine
    newspaper channel press broadcaster daily weekly observer telegraph courier mail globe review programme
    podcast website reuters afp ap tass interfax xinhua bbc cnn nbc abc cbs cnbc npr anadolu bloomberg show
    wire newswire
    """.split()
)


_WILFUL = (cues.EVERY - cues.LOOSE) | frozenset(
    """
    refuse decline oppose resist veto block ban reject withdraw vote back approve react lash hit step turn
    intervene retaliate summon expel
    """.split()
)
"""Verbs of an act that who does it explains himself."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a speaker stands: offsets in the stored text, and the token at its head."""

    start: int
    end: int
    head: Token


@dataclass(frozen=True, slots=True)
class Report:
    """One cue with its speaker. ``start`` and ``end`` are the cue's offsets in the stored text."""

    token: Token
    start: int
    end: int
    lemma: str
    means: Means
    speaker: Mention | None
    addressee: Mention | None = None
    via: Mention | None = None

    @property
    def gender(self) -> Literal["m", "f", ""]:
        """Of the pronoun that is the subject of what is reported: "Ferrand said she …"."""
        if self.means == "verb" and self.lemma in cues.SPEECH | cues.THINKING:
            for child in self.token.children:
                if child.dep_ == "ccomp" and child.i > self.token.i:
                    for inner in child.children:
                        if inner.dep_ in ("nsubj", "nsubjpass") and inner.lower_ in ("he", "she"):
                            return "m" if inner.lower_ == "he" else "f"
        return ""

    @property
    def speech(self) -> bool:
        """Whether the cue can stand beside a full quotation."""
        return self.means != "verb" or self.lemma in cues.SPEECH or self.lemma in _PHRASAL


class Reports:
    """The acts of reporting in a paragraph, and its tokens seen from the quotations."""

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
        self.found: list[Report] = []
        for token in self.doc:
            if self.quote_of[token.i] < 0 and (report := self._report(token)):
                self.found.append(report)
        self._by_token = {report.token.i: report for report in self.found}

    # --- looking up -----------------------------------------------------------------------------------

    def at(self, token: Token) -> Report | None:
        """The report whose cue is this very token."""
        return self._by_token.get(token.i)

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

    def between(self, start: int, end: int) -> list[Report]:
        """The reports whose cue lies between two offsets of the stored text."""
        return [r for r in self.found if start <= r.start < end]

    def token_at(self, offset: int) -> Token | None:
        """The token that covers an offset of the stored text, or the next one."""
        i = bisect_right(self._starts, offset) - 1
        if i < 0:
            return self.doc[0] if len(self.doc) else None
        return self.doc[i]

    def inside(self, token: Token) -> bool:
        """Whether a token stands in a quotation."""
        return self.quote_of[token.i] >= 0

    # --- making ---------------------------------------------------------------------------------------

    def _report(self, token: Token) -> Report | None:
        lower = token.lower_
        start = self.base + token.idx
        if lower == "according" and token.i + 1 < len(self.doc) and self.doc[token.i + 1].lower_ == "to":
            end = self.base + self.doc[token.i + 1].idx + 2
            if self.doc[token.i + 2 : token.i + 3].text.lower() in _HOW:
                return None  # "according to how they behaved"
            speaker = self.phrase(token.i + 2)
            if speaker is not None and speaker.head.lemma_.lower() in cues.NOUNS:
                speaker = self._maker(speaker.head) or speaker
            elif speaker is not None:
                parts = [t for t in self.doc[token.i + 2 : speaker.head.i] if t.lemma_.lower() in cues.NOUNS]
                speaker = (self._maker(parts[0]) if parts else None) or speaker
            return Report(token, start, end, "according", "according", speaker)
        if lower == "per" and token.i and token.i + 1 < len(self.doc) and self.doc[token.i - 1].is_punct:
            speaker = self.phrase(token.i + 1)
            if speaker is not None and self.doc[token.i + 1].text != "cent":
                return Report(token, start, start + 3, "according", "according", speaker)
        if (
            lower in ("words", "opinion", "view", "judgment", "judgement")
            and token.i > 1
            and token.i + 2 < len(self.doc)
            and self.doc[token.i + 1].lower_ == "of"
        ) and [t.lower_ for t in self.doc[token.i - 2 : token.i]] == ["in", "the"]:
            speaker = self.phrase(token.i + 2)
            return Report(token, start, start + len(token), "according", "according", speaker)
        lemma = token.lemma_.lower()
        if token.pos_ in ("VERB", "AUX") or (lower in _SAID and token.pos_ != "DET"):
            lemma = _SAID.get(lower, lemma)
            particle = self._phrasal(token, lemma)
            if particle is None and (lemma not in cues.EVERY or self._idle(token, lemma)):
                return None
            end = start + len(token) if particle is None else particle
            speaker, via = self._speaker(token)
            if (
                via is None
                and speaker is not None
                and lemma in ("report", "quote", "cite")
                and self._media(speaker)
            ):
                via = speaker
            return Report(token, start, end, lemma, "verb", speaker, self._addressee(token), via)
        if token.pos_ == "ADJ" and lower in cues.FEELING and any(c.dep_ == "ccomp" for c in token.children):
            head = token.head if token.head.pos_ in ("VERB", "AUX") else token
            subject = self._subject(head, 0)
            speaker = self.mention(subject) if subject is not None else None
            return Report(token, start, start + len(token), lower, "verb", speaker)
        if lower == "reports" and token.pos_ == "NOUN" and (agency := self._reporting(token)) is not None:
            return Report(token, start, start + len(token), "report", "verb", agency)
        if token.pos_ == "NOUN" and (lemma in cues.NOUNS or self._expressed(token, lemma)):
            owner = self._owner(token)
            return Report(token, start, start + len(token), lemma, "noun", owner)
        return None

    def _reporting(self, token: Token) -> Mention | None:
        """Who reports, where the parse takes the verb for a noun: "…, the fleet's press service reports"."""
        doc, i = self.doc, token.i
        if i + 1 < len(doc) and doc[i + 1].text not in (".", "\n"):
            return None
        comma = next((k for k in range(i - 2, max(0, i - 12), -1) if doc[k].text == ","), 0)
        words = doc[comma + 1 : i]
        if not comma or any(t.pos_ in ("VERB", "AUX") or self.inside(t) for t in words):
            return None
        of = next((t.i for t in words if t.lower_ == "of"), i)
        first, head = doc[comma + 1], doc[of - 1]
        if head.pos_ not in ("NOUN", "PROPN"):
            return None
        return Mention(self.base + first.idx, self.base + doc[i - 1].idx + len(doc[i - 1]), head)

    def _expressed(self, token: Token, lemma: str) -> bool:
        """ "expressed confidence that …", "draws attention to the fact that …"."""
        if lemma in cues.EXPRESSED:
            return token.dep_ == "dobj" and token.head.lemma_.lower() in ("express", "voice", "convey")
        before = [t.lower_ for t in self.doc[max(0, token.i - 3) : token.i]]
        return lemma in ("fact", "circumstance") and before == ["attention", "to", "the"]

    def _phrasal(self, token: Token, lemma: str) -> int | None:
        """Where a verb that reports with a particle ends ("went on", "made clear"), else None."""
        if lemma == "make":
            for ahead in self.doc[token.i + 1 : token.i + 4]:
                if ahead.lower_ in ("clear", "plain") and not self.inside(ahead):
                    return self.base + ahead.idx + len(ahead)
            return None
        if lemma == "put" and token.i + 1 < len(self.doc) and self.doc[token.i + 1].lower_ == "it":
            return self.base + self.doc[token.i + 1].idx + 2
        particles = cues.PHRASAL.get(lemma)
        if particles is None:
            return None
        for ahead in self.doc[token.i + 1 : token.i + 3]:
            if ahead.lower_ in particles and not self.inside(ahead):
                return self.base + ahead.idx + len(ahead)
        return None

    def _idle(self, token: Token, lemma: str) -> bool:
        """A cue that reports nothing here: "so-called", "used to", "called on" somebody's door."""
        if lemma in cues.WEAK and any(c.dep_ == "aux" and c.tag_ == "MD" for c in token.children):
            return True
        if token.tag_ == "VBG" and token.dep_ in ("csubj", "csubjpass", "nsubj", "compound", "dobj"):
            return True
        if (
            lemma == "call"
            and token.i + 1 < len(self.doc)
            and self.doc[token.i + 1].lower_ in ("off", "up", "in", "home")
        ):
            return True
        if lemma in cues.HIDING:
            return not any(c.dep_ == "neg" for c in token.children)
        if lemma in ("talk", "speak", "refer"):
            return not any(
                c.dep_ == "prep" and c.lower_ in ("of", "to", "about") and c.i > token.i
                for c in token.children
            )
        if lemma == "commit":
            return not any(c.dep_ in ("xcomp", "ccomp") or c.lower_ == "to" for c in token.children)
        if lemma == "conclude":
            return any(c.dep_ == "dobj" and c.lemma_.lower() in _CONCLUDED for c in token.children)
        if lemma == "use":
            return any(child.dep_ == "xcomp" for child in token.children)
        return token.dep_ == "amod" or (token.tag_ == "VBN" and token.dep_ == "compound")

    def _speaker(self, verb: Token) -> tuple[Mention | None, Mention | None]:
        """Who says it, and the outlet that passes it on."""
        quoted = self._quoted_as(verb)
        if quoted:
            return quoted
        if verb.lower_ == "known" and (letting := self._made_known(verb)) is not None:
            subject = self._near(letting) or self._subject(letting, 0) or self._first_subject(letting)
            return (self.mention(subject) if subject is not None else None), None
        if verb.tag_ == "VB" and verb.head.lemma_.lower() == "let" and verb.dep_ in ("ccomp", "xcomp"):
            subject = self._subject(verb.head, 0)  # "let them know that …"
            return (self.mention(subject) if subject is not None else None), None
        passive = any(child.dep_ == "auxpass" for child in verb.children)
        if verb.lower_ == "asked" and not passive and self._was_asked(verb):
            return None, None
        if passive and verb.lemma_.lower() not in ("quote", "cite", "report"):
            for child in verb.children:
                if child.dep_ == "agent":
                    for inner in child.children:
                        if inner.dep_ == "pobj" and not self.inside(inner):
                            return self.mention(inner), None
            return None, None
        head = self._near(verb)
        if head is None:
            head = self._subject(verb, 0)
        if head is None:
            head = self._beside(verb)
        if head is not None and (labelled := self._before_brackets(head)) is not None:
            head = labelled
        via = None
        if passive:
            by = next((child for child in verb.children if child.dep_ == "agent"), None)
            via = self.phrase(by.i + 1) if by is not None else None
        if head is not None and head.lemma_.lower() in cues.NOUNS and head.pos_ == "NOUN":
            owner = self._maker(head)
            if owner is not None:
                return owner, via
        return (self.mention(head) if head is not None else None), via

    def _before_brackets(self, head: Token) -> Token | None:
        """The name before a place in brackets: "Mr. STRACHEY (Bath) asked"."""
        i = next((k for k in range(head.i - 1, max(0, head.i - 4), -1) if self.doc[k].text == "("), 0)
        if not i:
            return None
        name = self.doc[i - 1]
        closed = any(t.text == ")" for t in self.doc[head.i + 1 : head.i + 4])
        return name if closed and name.pos_ == "PROPN" and not self.inside(name) else None

    def _made_known(self, verb: Token) -> Token | None:
        """The verb of "let it be known" and "made it known"."""
        before = [t.lower_ for t in self.doc[max(0, verb.i - 3) : verb.i]]
        if before == ["let", "it", "be"]:
            return self.doc[verb.i - 3]
        return self.doc[verb.i - 2] if before[1:] in (["made", "it"], ["makes", "it"]) else None

    def _first_subject(self, verb: Token) -> Token | None:
        """The first word of a sentence with a subject's name that an aside parts from its verb."""
        for token in verb.sent:
            if token.i >= verb.i:
                return None
            if token.dep_ in _SUBJECTS and not self.inside(token):
                return token
        return None

    def _was_asked(self, verb: Token) -> bool:
        """ "Asked whether …, she …": the subject answers, somebody else asked."""
        i = verb.i
        if verb.dep_ == "conj" and finite(verb.head) and verb.head.i < i:
            return False  # "recalled the treaty and asked why …"
        before = self.doc[i - 1] if i else None
        ahead = self.doc[i + 1].lower_ if i + 1 < len(self.doc) else ""
        if ahead not in (
            "whether",
            "if",
            "about",
            "by",
            "why",
            "how",
            "what",
            "on",
            "when",
            "who",
            "where",
            "to",
        ):
            return False
        return (
            before is None
            or before.lower_ in ("when", "if", "and", "but")
            or (before.is_punct and verb.dep_ != "ROOT")
        )

    def _near(self, verb: Token) -> Token | None:
        """Where the words beside a cue outweigh the parse.

        "footage of Ferrand asking", "… was public — Ferrand boasted", "With ten days to the vote, Rosa
        Ferrand, the envoy, called …" with the vote as its subject.
        """
        i = self._before(verb)
        if i < 0 or self.inside(self.doc[i]):
            return None
        beside = self.doc[i]
        if verb.tag_ == "VBG":
            bare = i == verb.i - 1 and beside.pos_ == "PROPN" and beside.dep_ in ("pobj", "dobj", "nsubj")
            return beside if bare else None
        if verb.tag_ not in ("VBD", "VBZ", "VBP"):
            return None
        subject = self._subject(verb, 0)
        if subject is None or subject.i >= verb.i:
            return None
        if not any(c.isalpha() for c in subject.text):
            return beside if beside.pos_ in ("PROPN", "PRON", "NOUN") else None  # a dash taken for a noun
        if (told := self._behind_dateline(subject, verb)) is not None:
            return told
        if beside.pos_ == "NOUN" and beside.i != subject.i:
            edge = beside.left_edge.i  # "which, as one official remarked, …"
            if edge > 1 and self.doc[edge - 1].lower_ == "as" and self.doc[edge - 2].text == ",":
                return beside
        inserted = i == verb.i - 1 and self.doc[verb.i + 1 : verb.i + 2].text == ","
        if inserted and beside.dep_ == "appos" and self.doc[beside.left_edge.i - 1].text == ",":
            return beside  # "The envoy, Ms Holm said, had arrived": she is not the envoy
        if beside.pos_ == "PROPN" and beside.i != subject.i:
            node = beside
            for _ in range(6):
                if node.i == subject.i:
                    return None
                node = node.head
            return beside
        if (
            subject.pos_ == "NOUN"
            and subject.tag_ == "NN"
            and subject.lemma_.lower() not in _HUMAN
            and beside.text == ","
        ):
            for k in range(subject.i + 1, verb.i):
                token = self.doc[k]
                if token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and not self.inside(token):
                    while (
                        k + 1 < verb.i
                        and self.doc[k + 1].ent_type_ == "PERSON"
                        and self.doc[k + 1].ent_iob_ == "I"
                    ):
                        k += 1
                    return self.doc[k] if self.doc[k + 1].text == "," else None
        return None

    def _before(self, verb: Token) -> int:
        """The word before a verb, its adverbs and a day: "the minister on Saturday also noted"; or -1."""
        i = verb.i - 1
        while i >= 0 and self.doc[i].pos_ in ("ADV", "AUX"):
            i -= 1
        k = i
        while k > 0 and self.doc[k].ent_type_ == "DATE" and i - k < 4:
            k -= 1
        if k == i or self.inside(self.doc[k]):
            return i
        if k > 0 and self.doc[k].lower_ in ("on", "in", "early", "late"):
            k -= 1
        return k if self.doc[k].pos_ in ("PROPN", "NOUN", "PRON") or self.doc[k].text == "," else i

    def _behind_dateline(self, subject: Token, verb: Token) -> Token | None:
        """ "SARVO, May 3 - President Brandt said", where the parse makes the place the subject."""
        for token in self.doc[subject.i + 1 : min(verb.i, subject.i + 10)]:
            if token.pos_ in ("VERB", "AUX") or subject.i > 3:
                return None
            dash = token.text.strip("-–—") == "" and token.whitespace_ and self.doc[token.i - 1].whitespace_
            if dash and token.i < 14:
                phrase = self.phrase(token.i + 1)
                fits = phrase is not None and phrase.head.i < verb.i and phrase.head.pos_ in ("PROPN", "NOUN")
                return phrase.head if phrase is not None and fits else None
        return None

    def _beside(self, verb: Token) -> Token | None:
        """The noun right before a finite verb that the parser hung elsewhere."""
        if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.lemma_.lower() not in cues.SPEECH | cues.NAMING:
            return None
        i = self._before(verb)
        if i < 0 or self.inside(self.doc[i]):
            return None
        if self.doc[i].text == "," and (ahead := self._set_off(i)) is not None:
            return ahead
        if self.doc[i].text == ",":  # "which Mr Oyen, speaking in Sarvo, described as …"
            for k in range(i - 1, max(-1, i - 22), -1):
                if self.doc[k].lower_ in ("which", "what", "that") and not self.inside(self.doc[k]):
                    phrase = self.phrase(k + 1)
                    return (
                        phrase.head if phrase is not None and phrase.head.pos_ in ("PROPN", "NOUN") else None
                    )
            # "the head of the delegation, Comrade Li, said"
            return (
                self.doc[i - 1]
                if i and self.doc[i - 1].pos_ == "PROPN" and not self.inside(self.doc[i - 1])
                else None
            )
        return self.doc[i] if self.doc[i].pos_ in ("NOUN", "PROPN", "PRON") else None

    def _set_off(self, comma: int) -> Token | None:
        """The person before an apposition or a relative clause that ends at ``comma``.

        "In Sarvo, Rosa Ferrand, who is in her second week, said" where the parse makes the person a place.
        """
        for j in range(comma - 1, max(0, comma - 40), -1):
            token = self.doc[j]
            if self.inside(token) or token.text in ";:":
                return None
            if token.text != "," or self.doc[j - 1].ent_type_ != "PERSON":
                continue
            after = self.doc[j + 1]
            if (
                after.lower_ in ("who", "whose", "the", "a", "an", "its", "his", "her")
                or after.pos_ == "NOUN"
            ):
                return self.doc[j - 1]
        return None

    def _maker(self, noun: Token) -> Mention | None:
        """Whose statement a statement is: "the ministry's statement", "a statement by the ministry".

        And of "the council issued a statement calling it …", the council's.
        """
        for child in noun.children:
            if child.dep_ == "poss" and not self.inside(child):
                return self.mention(child)
            if child.dep_ == "prep" and child.lower_ in ("by", "from") and not self.inside(child):
                for inner in child.children:
                    if inner.dep_ == "pobj" and not self.inside(inner):
                        return self.mention(inner)
            if child.dep_ == "acl" and child.tag_ == "VBN":  # "the note issued by the ministry"
                for agent in (c for c in child.children if c.dep_ == "agent"):
                    for inner in agent.children:
                        if inner.dep_ == "pobj" and not self.inside(inner):
                            return self.mention(inner)
        if noun.dep_ == "dobj" and noun.head.lemma_.lower() in (
            "issue",
            "release",
            "publish",
            "make",
            "give",
            "send",
            "deliver",
            "post",
        ):
            subject = self._subject(noun.head, 0)
            return self.mention(subject) if subject is not None else None
        return None

    def _quoted_as(self, verb: Token) -> tuple[Mention | None, Mention | None] | None:
        """ "The agency quoted X as saying", "X was quoted by the agency as saying"."""
        if verb.tag_ != "VBG":
            return None
        before = [t for t in self.doc[max(0, verb.i - 14) : verb.i] if not self.inside(t)]
        if not before or before[-1].lower_ != "as":
            return None
        cite = next(
            (t for t in reversed(before) if t.lemma_.lower() in ("quote", "cite", "report", "describe")), None
        )
        if cite is None:
            return None
        if any(t.dep_ == "auxpass" for t in cite.children) or any(
            t.lemma_.lower() == "be" for t in self.doc[max(0, cite.i - 2) : cite.i]
        ):
            subject = self._subject(cite, 0)
            agent = next((t for t in self.doc[cite.i + 1 : verb.i] if t.lower_ == "by"), None)
            via = self.phrase(agent.i + 1) if agent is not None else None
            return (self.mention(subject) if subject is not None else None), via
        subject = self._subject(cite, 0)
        return self.phrase(cite.i + 1), (self.mention(subject) if subject is not None else None)

    def _subject(self, verb: Token, depth: int) -> Token | None:
        for child in verb.children:
            if child.dep_ in _SUBJECTS and not self.inside(child):
                if child.lower_ in ("who", "which", "that", "whom"):
                    return self._antecedent(verb, child)
                return self._apposed(child)
        if depth > 6 or verb.head is verb:
            return None
        if verb.dep_ == "relcl":
            return verb.head if not self.inside(verb.head) else None
        if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ == "PROPN":
            first = verb.head.left_edge.i  # "which Mr Oyen, speaking in Sarvo, described as …"
            relative = first and self.doc[first - 1].lower_ in ("which", "whom", "what", "that")
            if relative or self.doc[verb.i - 1].text != ",":
                return verb.head if relative and not self.inside(verb.head) else None
        if verb.dep_ == "ccomp" and verb.i > verb.head.i and self.doc[verb.i - 1].lower_ in ("but", "and"):
            return self._subject(verb.head, depth + 1)  # "said it was late but said …"
        if verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD") and self.doc[verb.i - 1].text == ",":
            root = verb.head  # "Anton Keller, the director of studies, compared …"
            if root.dep_ == "ROOT" and root.pos_ == "PROPN" and not self.inside(root):
                return root
        if verb.dep_ == "acl" and verb.tag_ == "VBG" and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return verb.head if not self.inside(verb.head) else None
        if verb.dep_ == "conj" and finite(verb) and any(c.lower_ == "to" for c in verb.head.lefts):
            return self._subject(verb.head.head, depth + 1)  # "want him to leave and have demanded"
        if verb.dep_ == "conj" and verb.tag_ in ("VBD", "VBZ", "VBP") and verb.head.dep_ == "ccomp":
            outer, inner = verb.head.head, self._subject(verb.head, depth + 1)
            told = outer.pos_ == "VERB" and outer.lemma_.lower() in cues.SPEECH and not self.inside(outer)
            cue = verb.lemma_.lower() in cues.EVERY and verb.head.lemma_.lower() not in cues.SPEECH
            human = inner is not None and (inner.ent_type_ == "PERSON" or inner.lower_ in ("he", "she"))
            if told and ((cue and not human) or (verb.lemma_.lower() in cues.EVERY and _turns_back(verb))):
                return self._subject(outer, depth + 1)
        if verb.dep_ == "advcl" and (above := self._outer(verb)) is not None:
            return self._subject(above, depth + 1)
        if verb.dep_ in ("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "acl", "aux"):
            if verb.head.pos_ in ("NOUN", "PROPN") and verb.dep_ in ("prep", "acl"):
                return (
                    self._subject(verb.head, depth + 1) if verb.head.dep_ not in ("nsubj", "pobj") else None
                )
            return self._subject(verb.head, depth + 1)
        return None

    def _outer(self, participle: Token) -> Token | None:
        """The cue above a clause that no speaker speaks in: "Brek said the army lacked shells, calling it …".

        The parse hangs the participle on the nearest verb; where that is no act of speech or will, and its
        subject nobody, it goes on with who speaks.
        """
        inner = participle.head
        if participle.tag_ != "VBG" or self.doc[participle.i - 1].text != ",":
            return None
        while inner.dep_ == "conj" or (inner.dep_ in ("ccomp", "advcl") and not _told(inner)):
            inner = inner.head
        if inner.dep_ != "ccomp" or inner.lemma_.lower() in _WILFUL:
            return None
        outer = inner.head
        if self.inside(outer) or outer.i > inner.i or self.inside(participle):
            return None
        subject = next((c for c in inner.children if c.dep_ in _SUBJECTS), None)
        somebody = subject is not None and (subject.ent_type_ == "PERSON" or subject.lower_ in ("he", "she"))
        return None if somebody else outer

    def _apposed(self, subject: Token) -> Token:
        """The name right after a subject that the parse makes a second one: "the news agency VTA quoted"."""
        named = self.doc[min(subject.i + 1, len(self.doc) - 1)]
        both = named.pos_ == "PROPN" and named.dep_ in _SUBJECTS and named.head == subject.head
        return named if both and not self.inside(named) else subject

    def _antecedent(self, verb: Token, relative: Token) -> Token | None:
        if verb.dep_ == "relcl" and not self.inside(verb.head):
            return self._somebody(verb.head) if relative.lower_ == "who" else verb.head
        i = relative.i - 1
        while i >= 0 and (self.doc[i].is_punct or self.doc[i].pos_ == "ADP"):
            i -= 1
        if i >= 0 and not self.inside(self.doc[i]) and self.doc[i].pos_ in ("NOUN", "PROPN", "PRON"):
            return self.doc[i]
        return None

    def _somebody(self, noun: Token) -> Token:
        """Who "who" is behind an institution: "Omer Eldan, the head of a relief group, who said"."""
        node = noun
        for _ in range(4):
            if node.ent_type_ == "PERSON" or node.tag_ in ("NNS", "NNPS") or node.lemma_.lower() in ROLES:
                break
            if (
                node.dep_ != "pobj"
                or node.head.dep_ != "prep"
                or node.head.head.pos_ not in ("NOUN", "PROPN")
            ):
                return noun
            node = node.head.head
        if node is noun or self.inside(node):
            return noun
        named = node.head if node.dep_ == "appos" and node.head.pos_ == "PROPN" else node
        return node if self.inside(named) else named

    def _addressee(self, verb: Token) -> Mention | None:
        for child in verb.children:
            if child.dep_ in ("dobj", "dative", "iobj") and child.i > verb.i and not self.inside(child):
                if child.dep_ == "dative" and child.pos_ == "ADP":
                    child = next((c for c in child.children if c.dep_ == "pobj"), child)
                return self.mention(child)
        return None

    def _owner(self, noun: Token) -> Mention | None:
        """Whose statement it is: "his claim", "a statement by X", "X, in a statement"."""
        for child in noun.children:
            if child.dep_ == "poss" and not self.inside(child):
                return self.mention(child)
        for child in noun.children:
            if child.dep_ == "prep" and child.lower_ in ("by", "from", "of") and not self.inside(child):
                for inner in child.children:
                    if inner.dep_ == "pobj" and not self.inside(inner) and inner.pos_ in ("PROPN", "NOUN"):
                        return self.mention(inner) if child.lower_ != "of" or inner.pos_ == "PROPN" else None
        head = noun
        for _ in range(4):
            head = head.head
            if head.pos_ in ("VERB", "AUX"):
                subject = self._subject(head, 0)
                return self.mention(subject) if subject is not None and subject is not noun else None
        return None

    def _media(self, mention: Mention) -> bool:
        return is_outlet(self.words(mention))

    def words(self, mention: Mention) -> str:
        """The words of a mention."""
        first, last = self.token_at(mention.start), self.token_at(mention.end - 1)
        if first is None or last is None:
            return ""
        words = self.doc[first.i : last.i + 1].text  # the text of a whole Doc is put together each time
        at = mention.start - self.base - first.idx
        return words[at : at + mention.end - mention.start]

    # --- phrases --------------------------------------------------------------------------------------

    def mention(self, head: Token) -> Mention | None:
        """The noun phrase around ``head`` without its relative clauses and appositions."""
        if self.inside(head):
            return None
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
            if last is not None and token.lower_ in _WHEN:
                break  # "Premier Ilov today declared"
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


def _told(verb: Token) -> bool:
    """Whether a clause is what a verb of speech reports."""
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in cues.SPEECH and verb.head.i < verb.i


def finite(verb: Token) -> bool:
    """Whether a verb has a tense of its own, or an auxiliary that has."""
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.tag_ in ("VBD", "VBZ", "VBP") for c in verb.lefts)


def _leads(token: Token) -> bool:
    """Whether a word is a particle or a title that belongs to the name after it."""
    return token.lower_ in PARTICLES - {"a", "y", "e", "la", "le"} or token.lower_.strip(".") in _ADDRESSES


def _turns_back(verb: Token) -> bool:
    """Whether a verb joined to what is reported is the reporter's: "recalled that … had …, and asked"."""
    helped = any(c.dep_ == "aux" and c.tag_ in ("VBD", "MD") for c in verb.head.lefts)
    joint = next((t for t in verb.head.rights if t.dep_ == "cc" and t.i < verb.i), None)
    comma = joint is not None and joint.i and joint.doc[joint.i - 1].text == ","
    return helped and bool(comma) and verb.tag_ == "VBD" and not any(c.dep_ == "aux" for c in verb.lefts)


def is_outlet(words: str) -> bool:
    """Whether a name looks like a newspaper, an agency or a broadcaster."""
    return any(word.strip(".,'’").lower() in _OUTLET for word in words.split())


_HUMAN = (
    ROLES
    | BODIES
    | cues.NOUNS
    | frozenset(
        """
    man woman person one source member friend neighbour neighbor victim survivor voter supporter critic
    report study poll survey document letter paper book article court campaign team country nation state
    side family
    """.split()
    )
)
_QUOTES = frozenset("\"“”„«»'‘’")
_INSIDERS = frozenset("source insider official member figure someone somebody".split())
_WHEN = frozenset("today yesterday tonight tomorrow here".split())
_HOW = frozenset("how what whether which where when".split())
_ADDRESSES = frozenset("mr mrs ms dr".split())
_CONCLUDED = frozenset("agreement treaty pact deal contract alliance visit talk talks meeting".split())
_PHRASAL = (frozenset(cues.PHRASAL) | {"make", "put"}) - cues.EVERY
_SAID = {
    "said": "say", "says": "say", "told": "tell", "tells": "tell", "added": "add", "adds": "add",
    "asked": "ask",
    "asks": "ask", "replied": "reply", "wrote": "write", "writes": "write", "tweeted": "tweet",
    "quipped": "quip",
}  # fmt: skip
"""Forms so common that a wrong part of speech is not believed."""
