"""Words that follow a quotation: ``"…," X said``, ``"…", according to X``, ``"…" — X``, ``'…': X``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions
from storywatch.reading.ascribing import ascribe
from storywatch.reading.governing import governed
from storywatch.reading.phrases import Mention
from storywatch.reading.reports import is_outlet
from storywatch.reading.said import Said
from storywatch.reading.via import bare
from storywatch.reading.whose import told_me

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports
    from storywatch.reading.said import Scene

_CREDIT = re.compile(
    r"\s*(?:[—–―-]{1,3}|\(|--)\s*(?P<who>(?:[\w.'’-]+\s+){0,3}[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+)*)"
)
_SAYINGS = frozenset("joke saying proverb slogan adage refrain rumour rumor motto chant song".split())
"""What goes around and is nobody's: "'…,' goes the joke"."""
LINKS = frozenset({"ADV", "PUNCT", "INTJ", "SPACE", "SYM"})
"""Parts of speech that may stand between a quotation and its attribution."""


def trail(article: Article, said: Said, scene: Scene) -> bool:
    """Words that follow: ``"…," X said``, ``"…," said X``, ``"…", according to X``."""
    at = said.marked.end
    if not said.opens and article.text[at : at + 1] == ")":
        return False  # in brackets, within somebody else's sentence
    tokens = scene.tail.outside(at, scene.after)
    tokens = _unled(tokens)
    if not tokens:
        return False
    first = tokens[0]
    closing = article.text[said.marked.last - 1] if said.marked.last > said.marked.first else ""
    comma = closing in ",?!—–-…" or article.text[at : at + 3].lstrip()[:1] in (",", "—", "–", "-")
    reports = scene.tail.between(scene.tail.base + first.idx, scene.after)
    speaker = reports[0].speaker if reports and first.lower_ == "as" else None
    put = speaker is not None and _begin(scene.tail, speaker) == first.i + 1
    if (
        not said.opens
        and not put  # "…, as a memo put it"
        and any(r.means == "verb" for r in reports)
        and _within(article, said, scene)
    ):
        return True
    for k, report in enumerate(reports[:4]):
        if report.means == "noun":
            continue
        if report.lemma in ("quote", "cite", "report") and k + 1 < len(reports) and reports[k + 1].via:
            continue  # "the agency quoted X as saying"
        if report.means == "according":
            if report.token.i - first.i <= 1 or comma:
                if not said.opens and _passed_on(article, said, scene, report):
                    return True
                ascribe(article, said, report, "trail", 0.93)
                return True
            continue
        if not report.speech and not (report.lemma in cues.THINKING and comma):
            continue
        if not said.opens and _answers(scene.tail, report):
            continue
        speaker = report.speaker
        inside = speaker is not None and speaker.start >= at
        if comma and told_me(report) and report.token.i - first.i < 3:
            return ascribe(article, said, report, "trail", 0.85)
        if report.token.i == first.i:  # inverted
            if not comma and not said.opens and _in_phrase(said, scene):
                continue  # "Residents of the "new town" say the water …"
            phrase = scene.tail.phrase(_past_whom(scene.tail, report.token.i + 1))
            chosen = speaker if inside else phrase
            if chosen is None and speaker is not None and speaker.end <= said.marked.start:
                chosen = speaker
            return ascribe(article, said, report, "trail", 0.95, chosen)
        if inside and speaker is not None:
            begin = _begin(scene.tail, speaker)
            between = [t for t in tokens if t.i < min(begin, report.token.i)]
            if all(t.pos_ in LINKS or t.lower_ in ("as", "so") for t in between):
                return ascribe(article, said, report, "trail", 0.96 if comma else 0.85)
            if (
                comma
                and said.opens
                and first.lower_ not in ("and", "but", "or", "to", "which", "who", "that")
            ):
                return ascribe(article, said, report, "trail-far", 0.8)
            continue
        if comma or said.opens:
            phrase = scene.tail.phrase(first.i)
            if (
                phrase is not None
                and phrase.head.i < report.token.i
                and first.pos_ in ("PROPN", "PRON", "DET", "NOUN", "ADJ")
            ) and first.lower_ not in ("which", "that", "who"):
                return ascribe(article, said, report, "trail", 0.88, phrase)
    return False


def follows(article: Article, said: Said, scene: Scene) -> bool:
    """A comma inside the marks, and who speaks behind them, though the parse has no verb for it."""
    at = said.marked.end
    if not said.opens or article.text[said.marked.last - 1] != "," or scene.tail.between(at, scene.after):
        return False
    tokens = scene.tail.outside(at, scene.after)
    if len(tokens) < 3 or tokens[0].pos_ not in ("DET", "PROPN", "NOUN", "PRON"):
        return False
    phrase = scene.tail.phrase(tokens[0].i)
    if phrase is None or not opinions.human(phrase.head):
        return False
    said.mention, said.rule, said.sure = phrase, "trail-far", 0.7
    return True


def chuckles(article: Article, said: Said, scene: Scene) -> bool:
    """A verb of any kind, then who: ``"…," chuckled the sheikh``."""
    at = said.marked.end
    closing = article.text[said.marked.last - 1] if said.marked.last > said.marked.first else ""
    if closing not in ",?!" or not article.text[at : at + 2].strip().islower():
        return False
    tokens = scene.tail.outside(at, scene.after)
    if len(tokens) < 3 or tokens[0].tag_ not in ("VBD", "VBZ") or scene.tail.at(tokens[0]) is not None:
        return False
    if tokens[0].pos_ == "AUX" or not (
        tokens[1].pos_ in ("DET", "PROPN") or tokens[1].lower_ in ("he", "she", "one", "another")
    ):
        return False
    who = next((c for c in tokens[0].children if c.dep_ == "nsubj" and c.i > tokens[0].i), None)
    mention = scene.tail.mention(who) if who is not None else scene.tail.phrase(tokens[1].i)
    some = tokens[1].lower_ in ("one", "another")
    goes = mention is not None and tokens[0].lemma_ in ("go", "run") and mention.head.lemma_ in _SAYINGS
    somebody = mention is not None and (opinions.human(mention.head) or mention.head.pos_ == "PROPN")
    if mention is None or not (some or somebody or goes):
        return False
    said.mention, said.rule, said.sure, said.cue = mention, "trail", 0.85, tokens[0].text
    return True


def credit(article: Article, said: Said, scene: Scene) -> bool:
    """ "…" — Rosa Ferrand, deputy minister."""
    rest = article.text[said.marked.end : min(scene.after, said.marked.end + 160)]
    match = _CREDIT.match(rest)
    lead = article.text[scene.before : said.marked.start].strip()
    if not match or lead or any(scene.tail.between(said.marked.end, scene.after)):
        return False
    if len(rest[match.end() :].split()) > 12:
        return False
    start = said.marked.end + match.start("who")
    end = said.marked.end + match.end("who")
    token = scene.tail.token_at(end - 1)
    if token is None:
        return False
    said.mention, said.rule, said.sure = Mention(start, end, token), "credit", 0.9
    return True


def below(article: Article, said: Said, scene: Scene) -> bool:
    """A headline that opens with the words: ``'We are not enemies': ambassador reaches out``."""
    rest = article.text[said.marked.end : scene.end]
    if scene.start != said.marked.start or not rest.startswith(":") or rest.rstrip()[-1:] in ".!?":
        return False
    for token in scene.tail.outside(said.marked.end + 1, scene.end):
        if token.dep_ in ("nsubj", "nsubjpass") or (token.dep_ == "ROOT" and token.pos_ in ("NOUN", "PROPN")):
            said.mention, said.rule, said.sure = scene.tail.mention(token), "colon-subject", 0.7
            return said.mention is not None
    return False


def _within(article: Article, said: Said, scene: Scene) -> bool:
    """ "She told him it was "…", her office said": she said it, whoever reports that."""
    trial = Said(said.marked, opens=said.opens, leads=said.leads)
    if not governed(article, trial, scene) or trial.report is None or trial.mention is None:
        return False
    speech = trial.report.means == "verb" and trial.report.lemma in cues.SPEECH | cues.NAMING
    if not speech or trial.report.start > said.marked.start:
        return False
    return ascribe(article, said, trial.report, "governed", 0.85)


def _passed_on(article: Article, said: Said, scene: Scene, report: Report) -> bool:
    """ "X told her that it had "…", according to an agency": X said it, the agency passed it on."""
    if report.speaker is None:
        return False
    words = article.text[report.speaker.start : report.speaker.end]
    if not is_outlet(words) and not (_own(words) and _within(article, said, scene)):
        return False
    said_it = [
        r
        for r in scene.reports.between(scene.start, said.marked.start)
        if r.means == "verb" and r.speech and r.speaker is not None
    ]
    if not said_it:
        return False
    ascribe(article, said, said_it[-1], "governed", 0.85)
    said.via = bare(article.text[report.speaker.start : report.speaker.end])
    return True


def _own(words: str) -> bool:
    """Whether who tells it belongs to who is told of: "…, according to her ministry"."""
    return words.split(" ", 1)[0].lower() in ("his", "her", "their", "its")


def _unled(tokens: Sequence[Token]) -> list[Token]:
    """Without the comma, dash or adverb that comes between a quotation and its attribution."""
    k = 0
    while k < len(tokens) and (
        tokens[k].is_punct or tokens[k].pos_ in LINKS or tokens[k].text in ("--", "—")
    ):
        if tokens[k].text in (".", ";", ":"):
            return []
        k += 1
    return list(tokens[k:])


def _past_whom(reports: Reports, at: int) -> int:
    """Past whom it is said to, between a verb and who says it: "confided to me a counsellor"."""
    words = reports.doc[at : at + 3]
    told = len(words) > 2 and words[0].lower_ == "to" and words[1].pos_ in ("PRON", "NOUN")
    return at + 2 if told and words[2].pos_ in ("DET", "PROPN") else at


def _begin(reports: Reports, mention: Mention) -> int:
    token = reports.token_at(mention.start)
    return token.i if token is not None else mention.head.i


def _answers(reports: Reports, report: Report) -> bool:
    """Whether the cue has words of its own: "as they spoke of "freedom," she said yes"."""
    k = report.token.i + 1
    return k < len(reports.doc) and reports.doc[k].lower_ in ("yes", "no", "nothing", "so", "goodbye")


def _in_phrase(said: Said, scene: Scene) -> bool:
    """Whether the marks stand in a noun phrase of the reporter's: "the "new town"", "of "old" men"."""
    lead = scene.reports.outside(scene.before, said.marked.start)
    return bool(lead) and lead[-1].pos_ in ("DET", "ADP", "ADJ")
