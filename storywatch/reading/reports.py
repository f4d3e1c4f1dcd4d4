"""Acts of reporting in one paragraph: each cue, who stands as its speaker, and through whom it came.

Only the reporter's own words count; what stands inside quotation marks is somebody else's sentence. The parse
proposes a subject; where it has none beside the cue, the words themselves do ("said the old minister").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from storywatch.reading import cues
from storywatch.reading.phrases import Mention, Prose
from storywatch.reading.speakers import addressee_of, maker_of, owner_of, speaker_of
from storywatch.reading.subjects import copular, finite, speaks, subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token


Means = Literal["verb", "noun", "according"]

_OUTLET = frozenset(
    """
    news times post tv radio television agency network herald tribune gazette guardian journal magazine
    newspaper channel press broadcaster daily weekly observer telegraph courier mail globe review programme
    podcast website reuters afp ap tass interfax xinhua bbc cnn nbc abc cbs cnbc npr anadolu bloomberg show
    wire newswire
    """.split()
)
_HOW = frozenset("how what whether which where when".split())
_CONCLUDED = frozenset("agreement treaty pact deal contract alliance visit talk talks meeting".split())
_HOLDING = frozenset("be give lean incline come tend hold cling stick return veer hew".split())
"""What one does to a view that one tells: "is of the view that", "leans to the view that"."""
_PHRASAL = (frozenset(cues.PHRASAL) | {"make", "put"}) - cues.EVERY
_SAID = {
    "said": "say", "says": "say", "told": "tell", "tells": "tell", "added": "add", "adds": "add",
    "asked": "ask",
    "asks": "ask", "replied": "reply", "wrote": "write", "writes": "write", "tweeted": "tweet",
    "quipped": "quip",
}  # fmt: skip
"""Forms so common that a wrong part of speech is not believed."""


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


class Reports(Prose):
    """The acts of reporting in a paragraph."""

    def __init__(self, paragraph: Paragraph, marked: Sequence[Marked]) -> None:
        """``marked`` are the outermost quotations of the whole article, in order."""
        super().__init__(paragraph, marked)
        self.found: list[Report] = []
        for token in self.doc:
            if self.quote_of[token.i] < 0 and (report := self._report(token)):
                self.found.append(report)
        self._by_token = {report.token.i: report for report in self.found}

    def at(self, token: Token) -> Report | None:
        """The report whose cue is this very token."""
        return self._by_token.get(token.i)

    def between(self, start: int, end: int) -> list[Report]:
        """The reports whose cue lies between two offsets of the stored text."""
        return [r for r in self.found if start <= r.start < end]

    def _report(self, token: Token) -> Report | None:
        lower = token.lower_
        start = self.base + token.idx
        if lower == "according" and token.i + 1 < len(self.doc) and self.doc[token.i + 1].lower_ == "to":
            end = self.base + self.doc[token.i + 1].idx + 2
            if self.doc[token.i + 2 : token.i + 3].text.lower() in _HOW:
                return None  # "according to how they behaved"
            speaker = self.phrase(token.i + 2)
            if speaker is not None and speaker.head.lemma_.lower() in cues.NOUNS:
                speaker = maker_of(self, speaker.head) or speaker
            elif speaker is not None:
                parts = [t for t in self.doc[token.i + 2 : speaker.head.i] if t.lemma_.lower() in cues.NOUNS]
                speaker = (maker_of(self, parts[0]) if parts else None) or speaker
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
            lemma = "hope" if lower == "hopes" else _SAID.get(lower, lemma)  # no hop to the parser
            particle = self._phrasal(token, lemma)
            known = lemma in cues.EVERY and not self._idle(token, lemma)
            if particle is None and not known and not self._lays_down(token, lemma):
                return None
            end = start + len(token) if particle is None else particle
            speaker, via = speaker_of(self, token)
            if (
                via is None
                and speaker is not None
                and lemma in ("report", "quote", "cite")
                and is_outlet(self.words(speaker))
            ):
                via = speaker
            return Report(token, start, end, lemma, "verb", speaker, addressee_of(self, token), via)
        felt = (
            token.pos_ == "ADJ" and lower in cues.FEELING and not any(c.lower_ == "so" for c in token.lefts)
        )
        if felt and any(c.dep_ == "ccomp" for c in token.children):
            head = token.head if token.head.pos_ in ("VERB", "AUX") else token
            subject = subject_of(self, head)
            speaker = self.mention(subject) if subject is not None else None
            return Report(token, start, start + len(token), lower, "verb", speaker)
        if lower == "reports" and token.pos_ == "NOUN" and (agency := self._reporting(token)) is not None:
            return Report(token, start, start + len(token), "report", "verb", agency)
        if token.pos_ == "NOUN" and (
            lemma in cues.NOUNS
            or self._expressed(token, lemma)
            or (lemma in cues.VIEWS and copular(token) is not None)
        ):
            owner = owner_of(self, token)
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
        over = token.head.lemma_.lower()
        if lemma in cues.EXPRESSED and token.dep_ == "dobj":
            return over in ("express", "voice", "convey")
        if lemma in ("point", "case") and token.dep_ == "dobj" and over == "make":
            return True
        if (
            lemma in ("view", "opinion", "belief")
            and token.dep_ == "pobj"
            and token.head.lower_ in ("of", "as", "to", "towards", "toward")
        ):
            held = token.head.head
            own = any(c.dep_ == "nsubj" for c in held.lefts)
            return own and held.lemma_.lower() in _HOLDING
        before = [t.lower_ for t in self.doc[max(0, token.i - 3) : token.i]]
        return lemma in ("fact", "circumstance") and before == ["attention", "to", "the"]

    def _lays_down(self, token: Token, lemma: str) -> bool:
        """Whether somebody says a "that", whatever the verb: "ruled that", "manifested that"."""
        if (
            lemma in cues.SILENT
            or lemma in cues.EVERY
            or not finite(token)
            or token.dep_ in ("relcl", "advcl")
        ):
            return False
        clause = next((c for c in token.rights if c.dep_ == "ccomp"), None)
        if clause is None or any(c.dep_ == "auxpass" for c in token.lefts):
            return False
        that = next((c for c in clause.lefts if c.dep_ == "mark" and c.lower_ == "that"), None)
        subject = next((c for c in token.lefts if c.dep_ == "nsubj"), None)
        if that is None or subject is None or self.inside(that) or that.i < token.i:
            return False
        if any(t.pos_ == "VERB" for t in self.doc[token.i + 1 : that.i]):
            return False  # "has no policy, raising fears that"
        for told in (c for c in token.rights if c.dep_ == "dobj"):
            thing = told.pos_ == "NOUN" and not speaks(told)
            if thing or told.lower_.endswith(("self", "selves")):
                return False  # "drew up a plan that", "satisfied themselves that"
        return speaks(subject)

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


def is_outlet(words: str) -> bool:
    """Whether a name looks like a newspaper, an agency or a broadcaster."""
    return any(word.strip(".,'’").lower() in _OUTLET for word in words.split())
