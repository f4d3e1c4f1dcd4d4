"""Reported speech without marks: what somebody is said to have said, wanted, denied or promised.

The span is the reported content: a complement clause without its "that", the infinitive after "urged", the
noun phrase after "called for", the rest of a sentence around "according to". Words between marks are left
to :mod:`storywatch.reading.quotes`; a reported clause that merely holds a marked fragment is reported as
well.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from storywatch.model import Quote, Span
from storywatch.reading import contents, cues, minutes, onward, via
from storywatch.reading.epithets import described_before
from storywatch.reading.reports import is_outlet
from storywatch.reading.subjects import finite

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.phrases import Mention
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports
    from storywatch.reading.said import Said

_WIDE = 2_000
"""Characters of a sentence from which on what goes on without a cue is not looked for."""
_LEAST = 2
"""Words that a reported content must have outside quotations."""
_LEAST_TO = 3
"""Words that an infinitive must have to be worth telling."""


def find(source: int, article: Article, said: Sequence[Said]) -> list[Quote]:
    """Every reported clause of the article; ``said`` are its quotations, whose speakers are known."""
    out: list[Quote] = []
    number = max((one.utterance for one in said), default=0)
    quoted = sorted((one.marked.start, one.marked.end) for one in said)
    turns = minutes.turns(article)
    for reports in article.reports:
        if reports.paragraph.furniture:
            continue
        turn = turns.get(reports.base)
        for one in _reported(reports, article, quoted, turn):
            who = _brought_in(article, one.who) or one.who
            name, _, sure = article.table.who(who.start, who.end, who.head)
            if name is None:
                continue
            for start, end in one.pieces:
                number += 1
                cue = one.report
                out.append(
                    Quote(
                        Span(source, start, end),
                        "indirect",
                        name,
                        Span(source, one.mention.start, one.mention.end),
                        article.text[cue.start : cue.end] if cue is not None else None,
                        round(_base(cue) * (0.5 + 0.5 * sure), 2),
                        number,
                        via.through(article, cue) if cue is not None else None,
                        article.day(cue) if cue is not None else None,
                    )
                )
    return out


def _brought_in(article: Article, who: Mention) -> Mention | None:
    """The nameless person just brought in who goes on as "he": "An observer was gloomy: …, he said"."""
    found = described_before(article, who)
    if found is None or article.text[found.start : found.start + 4].lower() == "the ":
        return None
    return found


class _Reported(NamedTuple):
    """A report's content in the pieces that are shown; ``mention`` stands for ``who``."""

    report: Report | None
    mention: Mention
    who: Mention
    pieces: list[tuple[int, int]]


def _reported(
    reports: Reports, article: Article, quoted: Sequence[tuple[int, int]], turn: minutes.Turn | None
) -> Iterator[_Reported]:
    """What a paragraph reports: each report's content once, and what goes on without one."""
    spans = [(a, b) for _, a, b in turn.spans] if turn is not None else []
    found = []
    for report in reports.found:
        if report.speaker is None or _only_thought_of(report) or _unsaid(report):
            continue
        if report.lemma in cues.WEAK or any(a <= report.start < b for a, b in spans):
            continue
        content = contents.of(report, reports, article)
        if content is not None and not _merely_to(article.text, *content):
            start, end = _begun(article.text, *content, at_start=content[0] == reports.base)
            last = article.sentence(report.start)[1]
            behind = _behind(report, reports, (start, end), last) if last - start < _WIDE else []
            if behind and (other := behind[0][0].speaker) is not None and other is not report.speaker:
                start, end = _trimmed(article.text, start, min(end, other.start))
            found.append((report, start, _closed(start, end, quoted)))
            found += [(one, *_trimmed(article.text, a, b)) for one, a, b in behind]
    taken: list[tuple[int, int]] = []
    for report, start, end in _outermost(reports, found):
        mention = report.speaker
        if mention is None or (
            mention.start < end and start < mention.end and not start <= report.start < end
        ):
            continue
        pieces = [
            (a, b)
            for a, b in _pieces(reports, article.text, start, end, quoted)
            if not any(a < d and c < b for c, d in taken)
        ]
        if pieces:
            taken += pieces
            floor = turn.speaker if turn is not None and minutes.has_floor(report) else mention
            yield _Reported(report, mention, floor, pieces)
    if turn is not None:
        for floor, start, end in turn.spans:
            yield _Reported(None, floor, floor, [_trimmed(article.text, start, end)])


def _merely_to(text: str, start: int, end: int) -> bool:
    """Whether no more than an infinitive is left to tell: "threatened to resign"."""
    words = text[start:end].split()
    return len(words) < _LEAST_TO and words[:1] == ["to"]


def _behind(
    report: Report, reports: Reports, content: tuple[int, int], last: int
) -> list[tuple[Report, int, int]]:
    """What the rest of a sentence reports without a cue of its own, each with the report that it is of."""
    start, end = content
    gaps = onward.gapped(report, reports, start, last) if report.start < start else []
    if not gaps:
        return [(report, a, b) for a, b in onward.further(report, reports, end, last)]
    ends = [*(mention.start for mention, _ in gaps[1:]), last]
    return [(replace(report, speaker=who), a, b) for (who, a), b in zip(gaps, ends, strict=True)]


def _base(report: Report | None) -> float:
    if report is None:
        return 0.6
    if report.means == "according" or report.lemma in cues.PLAIN:
        return 0.85
    if report.lemma in cues.SPEECH:
        return 0.75
    return 0.6


def _outermost(reports: Reports, found: list[tuple[Report, int, int]]) -> list[tuple[Report, int, int]]:
    """Without what is reported within another's report: "Velia had promised to wait, the source said".

    An outlet that tells of what somebody said only passes it on.
    """
    out = []
    for at, (report, start, end) in enumerate(found):
        within = any(
            later.start >= end
            and a <= report.start
            and a <= start
            and end <= b
            and not _passes_on(reports, later)
            for later, a, b in found[at + 1 : at + 9]
        )
        if not within:
            out.append((report, start, end))
    return out


def _passes_on(reports: Reports, report: Report) -> bool:
    return report.speaker is not None and is_outlet(reports.words(report.speaker))


_DATELINE = re.compile(r"[A-Z][A-Z .'’-]+(?:,\s[\w .]+?){0,3}(?:\s*\([^()\n]{1,30}\))?\s*[-–—]+\s+")


def _begun(text: str, start: int, end: int, *, at_start: bool) -> tuple[int, int]:
    if at_start and (dateline := _DATELINE.match(text, start, end)):
        start = dateline.end()
    return _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \t\n,;:.—–":
        start += 1
    while end > start and text[end - 1] in " \t\n,;:.—–":
        end -= 1
    for joint in (" and", " but", " or", " and that", " but that"):
        if text.endswith(joint, start, end):
            return _trimmed(text, start, end - len(joint))
    return start, end


def _closed(start: int, end: int, quoted: Sequence[tuple[int, int]]) -> int:
    """The end moved past the closing mark of a quotation that all but lies inside."""
    k = bisect_right(quoted, (end, 0)) - 1
    if k >= 0 and start <= quoted[k][0] < end < quoted[k][1] <= end + 3:
        return quoted[k][1]
    return end


def _pieces(
    reports: Reports, text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """A content as it is shown: whole, or those clauses of it that stand outside marks.

    A clause with a long fragment is told without the marked words, which are a quotation of their own, and
    apart from the clauses joined to it; a few marked words within a clause stay.
    """
    inside = []
    k = bisect_right(quoted, (start, 0)) - 1
    for a, b in quoted[max(k, 0) :]:
        if a >= end:
            break
        if max(a, start) < min(b, end) and text[a - 1] != "(":
            inside.append((max(a, start), b))
    if not inside:
        return [(start, end)] if len(text[start:end].split()) >= _LEAST else []
    end = max(end, inside[-1][1])
    begins = [a for a, _ in inside]
    cuts = []
    for match in _AND_THAT.finditer(text, start, end):
        k = bisect_right(begins, match.start()) - 1
        if k < 0 or match.start() >= inside[k][1]:
            cuts.append(match.start())
    out: list[tuple[int, int]] = []
    clipped = False
    for a, b in zip([start, *cuts], [*cuts, end], strict=True):
        within = inside[bisect_left(begins, a) : bisect_left(begins, b)]
        edges = [a, *(x for pair in within for x in pair), b]
        plain = list(zip(edges[::2], edges[1::2], strict=True))
        if within and (whole := _before_fragment(reports, text, a, b, within)) is not None:
            out.append(whole)
            clipped = True
            continue
        words, outside = len(text[a:b].split()), sum(len(text[c:d].split()) for c, d in plain)
        if not within or outside >= _MOSTLY * words:
            joint = _JOINT.match(text, a, b) if a > start else None
            out.append(_trimmed(text, joint.end() if joint else a, b))
            continue
        if any(_elliptic(reports, text, c, d) for c, d in plain[1:-1]):
            out.append(_trimmed(text, a, b))
            clipped = True
            continue
        told = [_clause(reports, text, c, d, last=d == end) for c, d in plain]
        out += [piece for piece in told if piece is not None]
        clipped = clipped or bool(cuts) or any(told)
        if not clipped and outside >= max(_LEAST, 0.25 * words):
            out.append((a, b))
    return out if clipped else out and [(start, end)]


def _elliptic(reports: Reports, text: str, start: int, end: int) -> bool:
    """Whether a stretch between marks lives on the verb before: "600 would go "by June" and 900 "later"."""
    if _JOINED.match(text, start, end) is None:
        return False
    tokens = [t for t in reports.outside(start, end) if not t.is_punct]
    return len(tokens) > _LEAST and not any(t.tag_ == "MD" or finite(t) for t in tokens)


def _before_fragment(
    reports: Reports, text: str, start: int, end: int, marked: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """A clause to which marked words are only added: "it was given no notice, in "open breach" of …"."""
    comma = _ADDED.search(text, max(start, marked[0][0] - 60), marked[0][0])
    behind = reports.outside(marked[0][1], end)
    if comma is None or any(t.tag_ == "MD" or finite(t) for t in behind):
        return None
    return _clause(reports, text, start, comma.start(), last=True)


_ADDED = re.compile(
    r",\s(?:(?:in|as|a|an|by|with|after|despite|through|under|for|of|what)\s(?:[^\s,]+\s){0,2})$"
)
_MOSTLY = 0.66
"""The share of a clause's words outside marks from which on it is told with them."""
_CLAUSE = 4
"""Words that a stretch beside marked words must have to be a clause worth telling."""
_JOINED = re.compile(r"[\s,;]*(?:and|but|or)\b")
_AND_THAT = re.compile(r",? (?:and|but) that ")
_JOINT = re.compile(r"[\s,;]*(?:(?:and|but|or)\s+)?(?:that\s+)?", re.IGNORECASE)


def _clause(reports: Reports, text: str, start: int, end: int, *, last: bool) -> tuple[int, int] | None:
    """A stretch outside marks without what joins it to them, if it is a clause that needs no marked word."""
    joint = _JOINT.match(text, start, end)
    start, end = _trimmed(text, joint.end() if joint else start, end)
    tokens = reports.outside(start, end)
    if len(tokens) > 1 and not last and tokens[-2].text == "," and tokens[-1].pos_ in ("ADP", "DET"):
        start, end = _trimmed(
            text, start, reports.base + tokens[-2].idx
        )  # "it had no notice, in "flagrant …"
        tokens = tokens[:-2]
    if len(tokens) < _CLAUSE:
        return None
    verb = next((k for k, t in enumerate(tokens) if t.tag_ == "MD" or finite(t)), None)
    if verb is None or tokens[0].tag_ in ("VBG", "VBN", "IN", "WRB", "WDT", "WP", "TO"):
        return None
    if tokens[verb].dep_ in ("relcl", "acl") or tokens[verb].head.dep_ in ("relcl", "acl"):
        return None
    if verb and not any(t.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for t in tokens[:verb]):
        return None
    joined = _JOINED.match(text, end) is not None
    if (
        not last
        and not joined
        and tokens[-1].pos_ in ("VERB", "AUX", "ADP", "DET", "PART", "CCONJ", "SCONJ", "ADJ")
    ):
        passive = any(c.dep_ == "auxpass" for c in tokens[-1].children)
        if not passive or tokens[-1].lemma_.lower() in cues.NAMING:
            return None
    return start, end


def _only_thought_of(report: Report) -> bool:
    """Whether nobody has said it yet, or at all: "is expected to ask for", "would demand"."""
    token = report.token
    if report.means != "verb" or token.tag_ != "VB":
        return False
    helpers = {c.lower_ for c in token.children if c.dep_ in ("aux", "neg")}
    if "to" in helpers:
        return not (token.head.lemma_.lower() in _DONE or _telling(token) or _empowered(token))
    modal = helpers & {
        "will",
        "would",
        "could",
        "may",
        "might",
        "should",
        "can",
        "must",
        "shall",
        "'ll",
        "’ll",
        "'d",
        "ca",
        "wo",
    }
    ahead = [t.lower_ for t in token.doc[token.i + 1 : token.i + 4]]
    only = ahead == ["no", "more", "than"] or ahead[:1] in (["only"], ["merely"])
    only = only or any(c.lower_ == "only" for c in token.lefts)
    return bool(modal) and not only and not helpers & {"not", "n't", "n’t"}  # "would say only that"


def _empowered(token: Token) -> bool:
    """ "was authorised to state that …": and did."""
    done = token.head
    passive = any(c.dep_ == "auxpass" and c.tag_ in ("VBD", "VBZ", "VBP") for c in done.lefts)
    if not passive or done.lemma_.lower() not in _EMPOWERING or token.dep_ not in ("xcomp", "advcl"):
        return False
    return any(c.dep_ == "ccomp" and c.i > token.i for c in token.children)


_EMPOWERING = frozenset("authorise authorize instruct empower direct".split())
_DONE = frozenset("decline refuse go continue have fail rush".split())
_TURNING = frozenset(
    """telephone phone call ring write cable wire telegraph email go come return fly travel appear rise stand
    take use issue publish send circulate release meet summon convene hold stop pause interrupt step visit
    hurry rush speak broadcast seize surface emerge""".split()
)
"""What one does to say something: "telephoned to say", "took the floor to deny", "sent a note to remind"."""


def _telling(token: Token) -> bool:
    """Whether an infinitive of telling says what was done, not what was meant: "rang to say that …"."""
    done = token.head
    for _ in range(3):  # "surfaced after five days' silence to tell"
        done = done if done.pos_ in ("VERB", "AUX") else done.head
    lemma = done.lemma_.lower()
    if not any(c.dep_ == "ccomp" and c.i > token.i for c in token.children):
        return False
    meant = lemma in cues.ASKING | _MEANING if token.dep_ == "advcl" else lemma not in _TURNING
    if meant or token.dep_ not in ("advcl", "xcomp", "acl", "relcl"):
        return False
    return finite(done) and not any(c.dep_ == "neg" or c.tag_ == "MD" for c in done.lefts)


_MEANING = frozenset(
    """plan intend mean decide prepare try seek need wait like love dare due arrange allow permit authorise
    authorize invite force oblige require persuade forbid help enable cause lead tend be have use manage set
    choose want""".split()
)
"""What one does before anything is said: an infinitive behind it tells of no words yet."""


def _is_deed(noun: Token) -> bool:
    """Whether a promise or a threat is told as a thing that something is done to: "kept his promise to …"."""
    if noun.dep_ == "nsubjpass" and noun.head.lemma_.lower() in _DEEDS:
        return True
    first = noun.left_edge.i
    for before in reversed(list(noun.doc[max(0, first - 3) : first])):
        if before.pos_ == "VERB":
            ahead = noun.doc[before.i + 1].lower_
            lemma = before.lemma_.lower()
            return lemma in _DEEDS or (lemma, ahead) in _DEEDS_OF_TWO
    return False


_DEEDS = frozenset(
    """keep break honour honor fulfil fulfill carry execute withdraw drop abandon meet reject refuse accept
    grant satisfy lift implement ignore answer heed defy resist rebuff spurn forget betray redeem retract
    rescind violate enforce""".split()
)
"""What is done to a promise, a threat or a demand, by which nobody says it now."""
_NOBODY = frozenset("nobody none neither nothing".split())
_ANY = frozenset("any every each no all those".split())
_KNOWING = frozenset("find see know".split())
_WISHING = frozenset("wish want hope expect".split())
_ANYBODY = frozenset("people anyone anybody someone somebody those person one".split())
_DEEDS_OF_TWO = {("make", "good"), ("turn", "down"), ("go", "back"), ("take", "back"), ("give", "up")}
_TREATIES = frozenset(
    """treaty convention accord agreement pact protocol charter constitution article clause law act statute
    armistice annex code rule covenant""".split()
)
"""What lays down and says nothing."""


def _told(clause: Token) -> bool:
    """Whether a clause has a verb with a tense, or an infinitive."""
    return finite(clause) or clause.pos_ == "AUX" or any(c.pos_ in ("AUX", "PART") for c in clause.lefts)


def _without_subject(clause: Token) -> bool:
    """Whether a clause begins with a verb that has a tense: its subject stands outside."""
    first = clause.left_edge
    if first.i != clause.head.i + 1:
        return False
    return first.tag_ in ("VBZ", "VBD", "VBP", "MD") and not any(
        c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for c in clause.children
    )


def _anybody(head: Token) -> bool:
    """ "One does not easily see who …": no one of them."""
    return head.lower_ == "one" and not any(
        c.dep_ in ("prep", "nummod", "det", "relcl") for c in head.children
    )


def _of_whom(verb: Token) -> bool:
    """Whether a relative clause is about whom or what somebody speaks, not who does."""
    first = next((t for t in verb.subtree if not t.is_punct), verb)
    if first.dep_ == "prep":
        first = first.nbor()
    return first.lower_ in ("whom", "which", "that") and first.dep_ not in ("nsubj", "nsubjpass", "mark")


def _unsaid(report: Report) -> bool:
    """What is left open or asked for oneself: "does not say who …", "asked not to be named"."""
    token = report.token
    if report.speaker is not None and report.means != "according":
        head = report.speaker.head
        if head.lemma_.lower() in _TREATIES or head.lower_ in _NOBODY:
            return True
        if any(c.lower_ in ("no", "neither") and c.dep_ == "det" for c in head.lefts):
            return True  # "No lawyer has confirmed that …"
    if report.means != "verb":
        return report.means == "noun" and _is_deed(token)
    if report.lemma in cues.THINKING and token.tag_ == "VBG" and token.dep_ == "pcomp":
        return True  # "left the table on learning that …"
    if report.lemma in ("consider", "wonder") and any(c.lower_ == "whether" for c in token.subtree):
        return True
    if token.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in ("if", "whether") for c in token.lefts):
        return True  # "Asked if he expected the canal to open"
    aside = token.dep_ == "relcl" and token.doc[max(0, token.left_edge.i - 1)].text == ","
    if aside and report.lemma in cues.THINKING - cues.SPEECH:
        return True  # "Fishermen, who fear the dam will take their river, …": the reporter tells of them
    clause = next((c for c in token.children if c.dep_ in ("ccomp", "xcomp") and c.i > token.i), None)
    if clause is None:
        return False
    if clause.dep_ == "ccomp" and _without_subject(clause):
        return True  # "the 400 that the bank says are wanted"
    if report.lemma in _KNOWING and clause.left_edge.tag_ in ("WP", "WRB", "WDT"):
        return True  # "found what everybody said was not there"
    if report.lemma in _KNOWING and clause.dep_ == "ccomp" and not _told(clause):
        return True  # "counted the ballots and found none missing"
    if token.dep_ == "relcl" and _of_whom(token) and any(c.lower_ == "to" for c in clause.lefts):
        return True  # "the man whom the government has sworn not to speak to"
    who = report.speaker.head.lemma_.lower() if report.speaker is not None else ""
    if report.lemma in cues.THINKING and report.speaker is not None and _anybody(report.speaker.head):
        return True
    if (
        token.dep_ == "relcl"
        and report.lemma in cues.THINKING | _WISHING
        and (who in _ANYBODY or token.head.left_edge.lower_ in _ANY)
    ):
        return True  # "people who believe that pipes make peace"
    if report.lemma in ("confirm", "announce") and any(c.dep_ == "neg" for c in token.children):
        return True
    if report.lemma in ("say", "specify", "disclose", "reveal", "explain"):
        first = "WRB" if clause.left_edge.lower_ in ("if", "whether") else clause.left_edge.tag_
        negated = any(c.dep_ == "neg" for c in token.children)
        return negated and first in ("WP", "WRB", "WDT")
    kept = clause.lemma_.lower() in ("name", "identify", "quote", "say", "disclose", "publish", "print")
    return report.lemma == "ask" and kept and any(c.dep_ == "neg" for c in clause.children)
