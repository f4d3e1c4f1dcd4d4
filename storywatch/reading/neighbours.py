"""Quotations without an attribution of their own: a neighbour's speaker is handed on.

Pieces of one utterance share everything; else a quotation takes the speaker of the one before or after it in
its paragraph, of the sentence before, or of the paragraph above. The further away, the less sure.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from storywatch.reading import asking, cues
from storywatch.reading.lexicon import BODIES, ROLES
from storywatch.reading.persons import folded
from storywatch.reading.phrases import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Reports
    from storywatch.reading.said import Said

_SPEAKERS = ROLES | BODIES | cues.NOUNS | frozenset("man woman person source one friend neighbour".split())
_ISSUING = frozenset("issue release publish send respond reply react deny".split())
_ADDRESSING = frozenset("speak address begin end close conclude stand rise step turn answer respond".split())

_TONES = frozenset(
    """blunt brief curt frank scathing gloomy upbeat optimistic pessimistic cautious categorical dismissive
    defiant unmoved unimpressed sceptical skeptical adamant succinct unrepentant philosophical scornful
    emphatic kind warm generous harsh polite angry furious""".split()
)
"""How somebody is who is about to speak: "His neighbour was blunt. '…'"."""
_QUESTIONS = 4
"""Questions of the reporter's before an answer in marks: "And would Tamar send troops? '…'"."""


class Neighbours:
    """The quotations of one article beside each other."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self.text = article.text
        self.paragraphs = article.paragraphs
        self.reports = article.reports
        self.sentence = article.sentence
        self._paragraph = article.paragraph
        self._mark_starts = [m.start for m in article.marked]

    def carry(self, said: Sequence[Said]) -> None:
        """Number the utterances, and hand a speaker on where a quotation has none of its own."""
        number = 0
        for k, one in enumerate(said):
            last = said[k - 1] if k else None
            if last is not None and self._pieces(last, one):
                one.utterance = last.utterance
                own = one.mention is not None and one.rule in ("lead", "colon", "trail", "label", "governed")
                if not own and last.mention is not None:
                    one.mention, one.report, one.cue = last.mention, last.report, last.cue
                    one.day = last.day
                    one.rule, one.sure = "piece", min(0.95, last.sure)
                continue
            number += 1
            one.utterance = number
        for k, one in enumerate(said):
            if one.mention is not None or one.rule:
                continue
            if not self._sentence_like(one):
                continue
            here = self._paragraph(one.marked.start)
            last = said[k - 1] if k else None
            if last is not None and last.mention is not None and self._paragraph(last.marked.end - 1) == here:
                other = self._spoke_between(last, one)
                if other is not None:
                    one.mention, one.rule, one.sure = other, "subject-before", 0.65
                else:
                    self._hand(last, one, 0.85)
                continue
            follow = said[k + 1] if k + 1 < len(said) else None
            if (
                follow is not None
                and follow.mention is not None
                and self._paragraph(follow.marked.start) == here
            ) and follow.rule in ("trail", "piece"):
                self._hand(follow, one, 0.85)
                continue
            guest = self._guest(one)
            if guest is not None:
                one.mention, one.rule, one.sure = guest, "above", 0.75
                continue
            subject = self._subject_before(one)
            if subject is not None:
                one.mention, one.rule, one.sure = subject, "subject-before", 0.6
                continue
            beat = self._beat_after(one) if last is None or last.mention is None or one.opens else None
            if beat is not None:
                one.mention, one.rule, one.sure = beat, "beat", 0.55
                continue
            above = self._addressed(one)
            if above is not None:
                one.mention, one.rule, one.sure = above, "above", 0.55
                continue
            if last is not None and last.mention is not None and here is not None:
                there = self._paragraph(last.marked.end - 1)
                if there is not None and (here - there == 1 or self._asked_between(there, here, one)):
                    self._hand(last, one, 0.7)

    def _guest(self, one: Said) -> Mention | None:
        """Who is interviewed, where a paragraph is nothing but marked words: "Will she go? / '…'"."""
        here = self._paragraph(one.marked.start)
        last = self._paragraph(one.marked.end - 1)
        if here is None or last is None or one.marked.start != self.paragraphs[here].start:
            return None
        if self.text[one.marked.end : self.paragraphs[last].end].strip():
            return None
        occurrence = self._article.guest.asked_of(one.marked.start)
        place = self._paragraph(occurrence.start) if occurrence is not None else None
        if occurrence is None or place is None:
            return None
        token = self.reports[place].token_at(occurrence.end - 1)
        return Mention(occurrence.start, occurrence.end, token) if token is not None else None

    def _spoke_between(self, last: Said, one: Said) -> Mention | None:
        """Another who speaks or thinks in the sentence between: "… 'open'. A sailor doubts it. '…'"."""
        here = self._paragraph(one.marked.start)
        start, _ = self.sentence(one.marked.start)
        begin, end = self.sentence(start - 1)
        if here is None or begin < last.marked.end or not one.opens or one.leads:
            return None
        while self._question(self.reports[here], begin, end):
            begin, end = self.sentence(begin - 1)
            if begin < last.marked.end:
                return None
        for report in self.reports[here].between(max(begin, self.reports[here].base), end):
            behind = report.speaker is not None and report.speaker.start > report.start
            if behind and report.means == "verb" and report.speech and report.speaker is not None:
                return report.speaker if self._somebody(report.speaker) else None  # "…, said an aide."
        for token in self.reports[here].outside(max(begin, self.reports[here].base), end):
            verb = token.head
            one_of = token.lower_ == "one"
            if (
                token.dep_ != "nsubj"
                or verb.dep_ != "ROOT"
                or not (one_of or token.pos_ in ("NOUN", "PROPN"))
            ):
                continue
            mention = self.reports[here].mention(token)
            if mention is None or not (one_of or token.tag_ in ("NN", "NNP")):
                return None
            if verb.lemma_.lower() in cues.SPEECH | cues.THINKING | (cues.NAMING if one_of else frozenset()):
                return mention
            if self._named(token, verb):
                return mention
            tone = next((c for c in verb.children if c.dep_ in ("acomp", "attr")), None)
            spoken = tone is not None and (tone.tag_ == "JJR" or tone.lower_.removesuffix("er") in _TONES)
            return mention if spoken and self._somebody(mention) else None
        return None

    def _named(self, token: Token, verb: Token) -> bool:
        """Whether the subject of a sentence between is another by name: "Oyen did not whisper. '…'"."""
        apposed = any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in token.children)
        somebody = token.ent_type_ == "PERSON" or (apposed and folded(token.text.split("-")[-1]) in ROLES)
        told = [verb.tag_, *(c.tag_ for c in verb.lefts if c.dep_ == "aux")]
        return somebody and bool({"VBD", "VBZ"} & set(told))

    def _asked_between(self, there: int, here: int, one: Said) -> bool:
        """Whether only an interviewer's question without marks stands between two quotations."""
        between = self.paragraphs[there + 1 : here]
        if len(between) != 1 or one.marked.start != self.paragraphs[here].start:
            return False
        start, end = between[0].start, between[0].end
        alone = not self.text[one.marked.end : self.paragraphs[here].end].strip()
        return alone and self.text[end - 1] == "?" and end - start < 400

    def _beat_after(self, said: Said) -> Mention | None:
        """Who does something in the sentence after, between two quotations of one paragraph."""
        here = self._paragraph(said.marked.end - 1)
        if here is None or not said.opens:
            return None
        start = said.marked.end
        while start < self.paragraphs[here].end and self.text[start].isspace():
            start += 1
        if start >= self.paragraphs[here].end:
            return None
        begin, end = self.sentence(start)
        at = bisect_left(self._mark_starts, begin)
        k = self._mark_starts[at] if at < len(self._mark_starts) else None
        if begin < start - 1 or k is None or k >= self.paragraphs[here].end or k - end > 3:
            return None
        for token in self.reports[here].outside(begin, min(end, k)):
            if token.dep_ == "nsubj" and (token.pos_ == "PROPN" or token.lower_ in ("he", "she")):
                return self.reports[here].mention(token)
        return None

    def _addressed(self, said: Said) -> Mention | None:
        """Who was just said to speak, above a paragraph that is nothing but a quotation.

        "The president of the court addressed the room."
        """
        here = self._paragraph(said.marked.start)
        if not here or self.paragraphs[here].start != said.marked.start:
            return None
        if self.text[said.marked.end : self.paragraphs[here].end].strip() and said.marked.closed:
            return None
        above = self.reports[here - 1]
        if above.paragraph.furniture:
            return None
        begin, end = self.sentence(self.paragraphs[here - 1].end - 1)
        for token in above.outside(max(begin, above.base), end):
            if (
                token.dep_ == "nsubj"
                and token.head.dep_ == "ROOT"
                and token.head.lemma_.lower() in _ADDRESSING
            ):
                mention = above.mention(token)
                return mention if mention is not None and self._somebody(mention) else None
        return None

    def _hand(self, giver: Said, taker: Said, factor: float) -> None:
        taker.mention, taker.rule, taker.day = giver.mention, "carried", giver.day
        taker.sure = giver.sure * factor

    def _pieces(self, last: Said, one: Said) -> bool:
        """Whether two neighbouring quotations are pieces of one utterance."""
        if last.mention is None:
            return False
        gap = self.text[last.marked.end : one.marked.start]
        if "\n" in gap.strip() or len(gap) > 250:
            return False
        if last.rule == "trail" and last.report is not None and last.report.start >= last.marked.end:
            if last.report.start >= one.marked.start:
                return False
            if one.rule in ("colon", "colon-subject", "label") and one.mention is not None:
                return False
            rest = self.text[last.report.end : one.marked.start]
            if one.rule == "lead" and one.report is not None and one.report is not last.report:
                return False
            return (
                len(rest.split()) <= 16
                and (one.opens or (rest.rstrip().endswith((",", ".")) and one.report is None))
                and self._spoke_between(last, one) is None
            )
        return False

    def _sentence_like(self, said: Said) -> bool:
        words = self.text[said.marked.first : said.marked.last].split()
        inside = self.text[said.marked.first : said.marked.last]
        if said.opens and inside[:1].isupper() and inside[-1:] in ".?!,":
            return True
        return (said.opens and len(words) >= 3) or len(words) > 6

    def _subject_before(self, said: Said) -> Mention | None:
        """The person in the subject of the sentence before, in the same paragraph."""
        start, _ = self.sentence(said.marked.start)
        here = self._paragraph(said.marked.start)
        if here is None or start <= self.paragraphs[here].start:
            return None
        begin, end = self.sentence(start - 1)
        if begin < self.paragraphs[here].start:
            return None
        reports = self.reports[here]
        for _ in range(_QUESTIONS):
            if not self._question(reports, begin, end):
                break
            if begin <= self.paragraphs[here].start:
                return None
            begin, end = self.sentence(begin - 1)
        for report in reversed(list(reports.between(begin, end))):
            if asking.in_question(report.token) or _whether(report.token):
                continue
            if report.speaker is not None and report.speech and self._somebody(report.speaker):
                return report.speaker
        for token in reports.outside(begin, end):
            if asking.in_question(token):
                continue
            if token.dep_ in ("nsubj", "nsubjpass") and (
                token.pos_ == "PROPN" or token.lower_ in ("he", "she") or folded(token.text) in ROLES
            ):
                return reports.mention(token)
            if token.dep_ == "nsubj" and token.lower_ == "one" and token.head.dep_ == "ROOT":
                return reports.mention(token)  # "One of the wives, who asked not to be named, described …"
            before = token.nbor(-1) if token.i else token
            if token.dep_ == "ROOT" and token.tag_ == "VBD" and folded(before.text) in ROLES:
                subject = next((c for c in token.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
                if subject is None and before.dep_ == "appos":
                    return reports.mention(before)  # "On the way from Sarvo the Secretary strolled …"
            issued = token.head.lemma_.lower() in _ISSUING and token.lemma_.lower() in BODIES
            if token.dep_ == "nsubj" and issued:
                return reports.mention(token)  # "The palace issued a denial."
        return None

    def _question(self, reports: Reports, begin: int, end: int) -> bool:
        """Whether a sentence is a question of the reporter's."""
        tokens = reports.outside(begin, end)
        return bool(tokens) and tokens[-1].text == "?"

    def _somebody(self, mention: Mention) -> bool:
        """Whether a mention is of somebody who can speak: not "a new conversation that demands respect"."""
        head = mention.head
        named = any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in head.children)
        return head.pos_ != "NOUN" or folded(head.lemma_) in _SPEAKERS or head.tag_ == "NNS" or named


def _whether(verb: Token) -> bool:
    """Whether a verb stands in a question within a sentence: "would not say whether his side would reply"."""
    return verb.dep_ == "ccomp" and any(
        c.lower_ in ("whether", "if") and c.dep_ == "mark" for c in verb.lefts
    )
