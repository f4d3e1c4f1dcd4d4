"""Words that lead in to a quotation: ``X said: "…"``, ``X called it "…"``, a colon in the paragraph above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions
from storywatch.reading.ascribing import ascribe
from storywatch.reading.asking import ASKED, asked, in_question, of_question
from storywatch.reading.governing import embedded, of_thing
from storywatch.reading.phrases import Mention
from storywatch.reading.said import Said
from storywatch.reading.trailing import LINKS, trail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Scene

_CRIES = re.compile(r"\b(?:cries|shouts|chants|calls|jeers|whispers|murmurs|yells) of\s+$", re.IGNORECASE)
_IDLE = frozenset("be have do make take get play sing watch see read win visit board show become".split())
_NAMING = frozenset({"PROPN", "DET", "PRON"})
_INVERTED = 12
"""Words of a sentence that leads in with its verb first."""
_PASSIVE = frozenset(
    """asked questioned pressed told reminded given faced confronted quizzed challenged shown headed titled
    entitled called named dated marked signed attached enclosed""".split()
)
"""Participles that open a sentence about whom others ask, or a thing that is named."""
_INLINE = re.compile(
    r"(?<=[.!?)”\"]\s)(?P<who>(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Sen|Rep)\.?"
    r"(?:\s+[A-Z][\w.'’-]*){1,3})(?:\s*\([^()]{1,40}\))?:\s*$"
)
"""Within a paragraph of a report of parliament: ``Mr. TREFUSIS: "I am obliged."``"""


def above(article: Article, said: Said, scene: Scene) -> bool:
    """A paragraph that ends with a colon leads in to the quotation below it."""
    if scene.start != said.marked.start or scene.reports.base != said.marked.start:
        return False
    here = article.paragraph(said.marked.start)
    if (
        not here
        or article.text[article.paragraphs[here - 1].end - 1] != ":"
        or article.paragraphs[here - 1].furniture
    ):
        return False
    trial = Said(said.marked, opens=True)
    after = article.text[said.marked.last - 1] == "," and trail(article, trial, scene)
    if after and trial.rule == "trail" and trial.report is not None:
        return ascribe(article, said, trial.report, "trail", 0.93, trial.mention)
    reports = article.reports[here - 1]
    begin, end = article.sentence(article.paragraphs[here - 1].end - 1)
    found = [r for r in reports.between(begin, end) if r.speaker is not None]
    for report in reversed([r for r in found if r.means == "verb" and r.speech] or found):
        return ascribe(article, said, report, "colon", 0.92)
    subject = article.root_subject(reports.outside(begin, end))
    if subject is None:
        return False
    said.mention, said.rule, said.sure = subject, "colon-subject", 0.7
    return True


def cries(article: Article, said: Said, scene: Scene) -> bool:
    """ "Amid cries of '…' from the benches": theirs, not the speaker's of the sentence."""
    if not _CRIES.search(article.text, max(scene.before, said.marked.start - 40), said.marked.start):
        return False
    after = scene.tail.outside(said.marked.end, scene.after)
    by = bool(after) and after[0].lower_ in ("from", "by") and after[0].i + 1 < len(scene.tail.doc)
    said.mention = scene.tail.phrase(after[0].i + 1) if by else None
    said.rule, said.sure = "cries", 0.8 if said.mention is not None else 0.3
    return True


def lead(article: Article, said: Said, scene: Scene) -> bool:
    """Words that lead in: ``X said: "…"``, ``X told reporters, "…"``, ``X called it "…"``."""
    at = said.marked.start
    words = article.text[scene.before : at].rstrip()
    if not words:
        return False
    near = scene.reports.outside(scene.before, at)
    if words.endswith(":") and article.text[said.marked.last - 1] == ",":
        trial = Said(said.marked, opens=True)
        if trail(article, trial, scene) and trial.rule == "trail" and trial.report is not None:
            return ascribe(article, said, trial.report, "trail", 0.93, trial.mention)
    if words.endswith(":") and inverted(article, said, scene, near):
        return True
    inline = _INLINE.search(article.text, max(scene.before, at - 120), at) if words.endswith(":") else None
    if inline is not None and not scene.reports.between(inline.start("who"), at):
        token = scene.reports.token_at(inline.end("who") - 1)
        if token is not None:
            said.mention = Mention(inline.start("who"), inline.end("who"), token)
            said.rule, said.sure = "label", 0.85
            return True
    if words.endswith(":"):
        found = [r for r in scene.reports.between(scene.start, at) if r.means != "noun" or r.speaker]
        verbs = [
            r for r in found if r.means != "noun" and (r.speech or r.lemma in cues.NAMING | cues.THINKING)
        ]
        question = ASKED.match(article.text, scene.start, at) is not None
        aside = all(r.token.dep_ == "relcl" and not _where(r.token) for r in found if r.means == "verb")
        if aside and presented(article, said, scene, near):
            return True  # "The full answer of the inspectorate, for those who asked: …"
        for report in [*_set_before(found, near), *reversed(verbs or found)]:
            if of_question(article, report, scene):
                continue
            if report.speaker is not None or report.means == "verb":
                return ascribe(article, said, report, "colon", 0.95)
        subject = asked(scene.reports, scene.before, at) or article.root_subject(
            [t for t in near if not question or not in_question(t)]
        )
        if subject is not None and (not question or not _spoken_of(scene, subject)):
            said.mention, said.rule, said.sure = subject, "colon-subject", 0.75
            return True
        return presented(article, said, scene, near)
    reports = [r for r in scene.reports.between(scene.before, at) if not of_question(article, r, scene)]
    if not reports or not near:
        return False
    report = reports[-1]
    if report.means == "according":
        return False
    between = [t for t in near if t.i > report.token.i]
    if len(between) > 14:
        return False
    if (
        words.endswith(",") and report.speech and report.means == "verb" and _bare(between[:-1])
    ) and _clausal(article, said.marked):
        return ascribe(article, said, report, "lead", 0.93)
    if embedded(article, report) or any(t.text == ";" for t in between):
        return False
    if report.lemma in cues.WEAK and report.token.tag_ == "VBG":
        return False  # "said the talks were continuing '…'"
    if report.lemma in cues.LOOSE and report.token.dep_ == "ccomp":
        return False  # "believes the court will show …": whoever believes it
    if of_thing(scene.reports, report):
        return False
    if all(t.pos_ in LINKS or t.lower_ in ("that", "as") for t in between) and report.means == "verb":
        return ascribe(article, said, report, "lead", 0.92)
    return False


def inverted(article: Article, said: Said, scene: Scene, near: Sequence[Token]) -> bool:
    """A verb of any kind that opens its sentence, then who: ``Snorted the general: "…"``.

    A cue may stand within the sentence as well: "In Sarvo, said Ferrand: …".
    """
    at = said.marked.start
    verbs = [near[0].i] if near and len(near) <= _INVERTED and _opens(near) else []
    cues_here = [r for r in scene.reports.between(scene.before, at) if r.speaker is None and r.speech]
    verbs += [r.token.i for r in cues_here if r.means == "verb" and r.token.lower_ not in _PASSIVE]
    for k in reversed(verbs):
        who = scene.reports.phrase(k + 1)
        if who is None or who.head.pos_ not in ("PROPN", "NOUN", "PRON"):
            continue
        rest = article.text[who.end : at].strip(" :\n")
        named = scene.reports.within(who.end, at)
        if rest.startswith(",") and named and all(t.pos_ in ("PROPN", "DET", "NOUN") for t in named):
            if who.head.ent_type_ != "PERSON":
                who = scene.reports.phrase(named[0].i) or who  # "Cried a rival, Pavel Lunt: …"
        elif rest and not rest.startswith(("to ", ", ") if k == near[0].i else "\0"):
            continue
        said.mention, said.rule, said.sure = who, "colon", 0.9
        said.cue = scene.reports.doc[k].text
        said.report = scene.reports.at(scene.reports.doc[k])
        return True
    return False


def _opens(near: Sequence[Token]) -> bool:
    """Whether a sentence opens with a verb in the past, though the parse may have it for a name."""
    verb = near[0]
    ahead = near[1] if len(near) > 1 else None
    if not verb.text[:1].isupper() or verb.lower_ in _PASSIVE or ahead is None:
        return False
    if verb.tag_ in ("VBD", "VBN"):
        return True
    stems = {verb.lower_[:-2], verb.lower_[:-1], verb.lower_[:-3]}
    known = ahead.pos_ == "PROPN" and verb.pos_ == "PROPN" and bool(stems & cues.SPEECH)
    return verb.text.endswith("ed") and (known or ahead.lower_ in ("a", "an", "the", "one"))


def _spoken_of(scene: Scene, subject: Mention) -> bool:
    """Whether the subject of a sentence that gives a question is none who answers."""
    verb = subject.head.head
    above = verb.dep_ == "ROOT" or scene.reports.inside(verb.head)
    return not above or subject.head.lemma_.lower() in cues.NOUNS


def presented(article: Article, said: Said, scene: Scene, near: Sequence[Token]) -> bool:
    """Who is set before a colon without a verb: "A spokeswoman for the mayor: …", "Toth's conclusion: …"."""
    doc = scene.reports.doc
    words = list(near[:-1])
    question = ASKED.match(article.text, scene.start, said.marked.start) is not None
    if question:
        comma = next(
            (k for k in range(len(words) - 1) if words[k].text == "," and words[k + 1].pos_ in _NAMING), None
        )
        words = words[comma + 1 :] if comma is not None else []
    while words and (words[0].pos_ in ("ADV", "CCONJ", "PUNCT") or words[0].lower_ in ("this", "then")):
        words = words[1:]
    if words and words[0].lower_ in ("from", "by"):
        words = words[1:]
    phrase = scene.reports.phrase(words[0].i) if words else None
    if phrase is None or any(_main_verb(t) for t in words):
        return False
    inside = [t for t in words if scene.reports.base + t.idx < phrase.end]
    own = next((t for t in inside if t.tag_ == "POS"), None)
    of = next((k for k, t in enumerate(inside[:-1]) if t.lower_ == "of"), None)
    head = next((t for t in inside if t.head == t or t.head not in inside), inside[-1])
    known = head.pos_ == "PROPN" and article.table.person(phrase.start, phrase.end, head)[0] is not None
    somebody = opinions.human(head) or known or (question and head.pos_ == "PROPN")
    behind = [t for t in words if t.i > inside[-1].i]
    who: Mention | None = None
    if words[0].lower_ in ("one", "another"):  # "Another shrugs: …", where the shrugs are a noun
        who = Mention(phrase.start, phrase.start + len(words[0]), words[0])
    elif own is not None and not opinions.human(inside[-1]):
        who = scene.reports.mention(doc[own.i - 1])
    elif inside[0].tag_ == "PRP$" and inside[0].lower_ in ("his", "her") and not opinions.human(inside[-1]):
        who = Mention(phrase.start, phrase.start + len(inside[0]), inside[0])
    elif somebody and (not behind or behind[0].text in ",(" or behind[0].pos_ in ("ADP", "ADV")):
        who = scene.reports.mention(head) or phrase
    elif behind and behind[0].lower_ in ("from", "by") and len(behind) > 1:
        who = scene.reports.phrase(behind[1].i)
    fits = who is not None and (opinions.human(who.head) or who.head.pos_ in ("PROPN", "PRON", "DET"))
    if who is None and of is not None and head.lemma_.lower() in cues.NOUNS:
        who = scene.reports.phrase(inside[of + 1].i)  # "The full answer of the inspector: …"
        fits = who is not None and opinions.human(who.head)
    if who is None or not (fits or who.head.lower_ == "one"):
        return False
    said.mention, said.rule, said.sure = who, "colon", 0.8
    return True


def _where(verb: Token) -> bool:
    """ "… from the pier, where a delegate told us: '…'": the delegate, not the pier."""
    return any(c.lower_ in ("where", "when") for c in verb.lefts)


def _main_verb(token: Token) -> bool:
    """Whether a verb with a tense stands outside a relative clause."""
    return token.tag_ in ("VBD", "VBZ", "VBP", "MD") and "relcl" not in (token.dep_, token.head.dep_)


def _set_before(found: Sequence[Report], near: Sequence[Token]) -> list[Report]:
    """The noun of speech that a colon follows at once: "…, who had advised patience, sent a note: …"."""
    return [r for r in found if r.means == "noun" and len(near) > 1 and r.token.i == near[-2].i]


def verb_before(article: Article, said: Said, scene: Scene) -> bool:
    """Whatever verb stands right before the marks with somebody as its subject: "radioed '…'"."""
    if len(article.text[said.marked.first : said.marked.last].split()) < 3:
        return False
    near = scene.reports.outside(max(scene.before, said.marked.start - 40), said.marked.start)
    if not near or near[-1].tag_ not in ("VBD", "VBZ", "VBP"):
        return False
    nothing = near[-1].lemma_ == "have" and article.text.startswith(
        ("no ", "No ", "nothing "), said.marked.first
    )
    if near[-1].lemma_.lower() in _IDLE and not nothing:
        return False  # but 'she had "no information to offer"'
    subject = next((c for c in near[-1].children if c.dep_ == "nsubj"), None)
    if subject is None or scene.reports.inside(subject) or not opinions.human(subject):
        return False
    said.mention, said.rule, said.sure = scene.reports.mention(subject), "opinion", 0.7
    return said.mention is not None


def _bare(between: Sequence[Token]) -> bool:
    """Whether nothing but addressee, time and place stands between a cue and its quotation."""
    return not any(
        (t.pos_ in ("VERB", "AUX") and t.dep_ not in ("amod", "pcomp")) or t.dep_ in ("mark",)
        for t in between
    )


def _clausal(article: Article, marked: Marked) -> bool:
    words = article.text[marked.first : marked.last]
    return words[:1].isupper() or words[:1] in "….[" or len(words.split()) > 5
