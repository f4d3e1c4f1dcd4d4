"""Speech without marks of its own: transcripts, whose lines begin with who speaks, and signed posts.

``WHITLOCK: We have had a good day.`` A label counts where at least two lines of the article have one, in
capitals, as Q and A, or as one and the same name again; above the first question stands who opens the
briefing (``Hallam: Good afternoon.``). Reports of parliament set a titled name off with a dash
(``MR. WHITLOCK.--We have had …``) or give a reply in full after a colon. Lines above the first turn that are
labelled once and end like no sentence (``SUBJECT: the treaty``) are the head of the transcript. A saved
page prints a post as a paragraph and below it who wrote it (``— Ilse Brandt (@brandt) 3 May``).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from storywatch.reading.marks import Marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LABEL = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\.?\s+(?:(?:of|for|de|van|von|der)\s+(?:the\s+)?)?){0,4}[A-Z][\w.'’-]*|Q|A"
    r"|(?:The|THE)\s+(?:[A-Z][\w'’-]*\s+|(?:of|for|and|the|OF|FOR|AND|THE)\s+){0,8}[A-Z][\w'’-]*(?=\s*\())"
    r"(?:\s*[(,](?P<note>[^():\n]{1,60})\)?)?(?:\s*\([^():\n]{1,40}\)){0,2}\s*:\s+(?=\S)"
    r"|(?P<turn>(?:[QA]|Question|QUESTION|Answer|ANSWER)(?=\.\s)|Q(?=\s+[A-Z]))\.?\s+(?:\([^()\n]{1,60}\)\s+)?(?=\S)"
    r"|\[(?P<heard>[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,4}),\s+[^\]\n]{0,30}recording[^\]\n]{0,30}\]\s+(?=\S)"
)
_DASH = re.compile(
    r"(?P<who>(?:(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr)\.?|(?:Sir|SIR|Lord|LORD|Lady|LADY|Miss|MISS|Dame|DAME))"
    r"(?:\s+[A-Z][\w'’-]*\.?){0,3}?\s+[A-Z][\w'’-]+"
    r"|(?:The|THE)\s+(?:[A-Z][\w'’-]*\s+){0,3}?"
    r"(?i:minister|secretary|speaker|president|chairman|chancellor|premier))"
    r"(?:\s*\([^()\n]{1,60}\))?(?P<stop>\.?)\s*(?:--+|[—–])\s*(?=[A-Z\d])"
)
_REPLY = re.compile(
    r"(?:[Tt]he\s+)?(?P<who>[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,5})"
    r"(?:,|,?\s+(?:said|says|stated|replied|answered|wrote),?)\s+in\s+"
    r"(?:an?|his|her|the)\s+(?:(?:written|oral)\s+)?(?:reply|answer|response):\s+(?=[^\W_]|[£$€¥])"
)
_SIGNED = re.compile(
    r"(?<!\S)[—–―-]{1,2}\s*(?P<who>[^\s@()—–][^@()\n—–]{1,60}?)\s*\(?@\w{2,30}\)?"
    r"(?:[\s,·|(-]+(?:on\s+|at\s+)?[\w.,:· ]{2,40})?\)?$"
)
"""Below or behind a post: who wrote it, the handle, perhaps the day."""
_HEADED = re.compile(
    r"(?!Follow|By|Contact|Via)(?P<who>[A-Z][^@\n:;]{1,60}?)\s*\(?@\w{2,30}\)?(?:\s*[·|–—,-].{0,30})?"
)
"""Above a post on a saved page: who wrote it and the handle."""
_TIMED = re.compile(
    r"[^\n]{0,40}?[·|–—,-]\s*(?:\d{1,2}\s?(?:h|m|min|hrs?)\b|[A-Z][a-z]{2}\w*\.? \d|\d{1,2} [A-Z])"
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\s*(?:[AaPp]\.?[Mm]\.?)?\s*[·|,–—-]")
_POSTED = re.compile(
    r"\b(?:tweet(?:ed|s)?|post(?:ed|s)?|wrote|writes|answer(?:ed)?|replied)\b[^.!?\n]{0,60}"
    r"\b(?:on|to|via)\b[^.!?\n]{0,50}:$"
)
"""What leads in to a post that stands below it: "wrote on the network Pipit:"."""
_NOTE = re.compile(
    r"\s*[(\[](?:[^()\[\]]{0,40}\b(?:[Ll]aught|[Cc]heer|[Aa]pplau|[Hh]ear\b|[Ii]nterrupt|[Ii]naudible|[Cc]rosstalk"
    r"|[Uu]proar|[Oo]rder\b|[Mm]urmur|[Pp]ause)[^()\[\]]{0,40})[)\]]\.?$"
)
"""What a report of parliament or a briefing notes of the room, behind somebody's words: "(Laughter.)"."""
_FIRST = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|[Mm]e|[Uu]s|Sir|Madam|I['’]\w+)\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_SUBHEADS = frozenset(
    """
    background analysis context update updates note timeline summary factbox explainer comment opinion
    breaking latest watch listen read related correction editorial profile review verdict outlook
    reaction reactions topline overview today tomorrow yesterday monday tuesday wednesday thursday
    friday saturday sunday weather sport business world politics subject date place location from to cc
    re memorandum editor's editor’s updated venue event topic
    headline lead quote bottom driving between flashback zoom catch go intrigue state
    reality yes why what how when where who which the key big here deadline status result results facts
    numbers number source sources contact attention embargo release notes photo video image caption
    """.split()
)
"""Words with which the subheads of briefs begin that are set off by a colon."""
_TOLD = re.compile(r"\b(?:[Hh]e|[Ss]he|Mr|Mrs|Ms)\s+(?:\w+\s+)?(?:said|added|told|went\s+on|concluded)\b")
_HEAD = re.compile(
    r"(?P<own>[A-Z][^\n:.!?]{1,60}?)['’]s?\s+(?:\w+\s+){0,3}?(?i:remarks|briefing|(?:press|news)\s+conference|answers)\b"
    r"|\b(?i:briefing|conference|interview|remarks|answers|statement|comments?|transcript|q&a)\b[^\n:.!?]{0,60}?"
    r"\b(?:by|with|of|from)\s+(?P<by>[^\n:.!?]{2,100})"
)
"""The head of a transcript: whose briefing it is."""
_ENDS = ".?!…—–-)" + "\"”’'"
ASKED = frozenset({"q", "question", "reporter", "journalist", "interviewer", "moderator"})
ANSWERED = frozenset({"a", "answer"})
_LEADING = frozenset({"moderator"})
"""Who calls up the others, and neither asks nor answers."""
_TITLES = frozenset("mr mrs ms miss dr sir lord lady dame shri smt hon sen rep gov gen senhor".split())
_OFFICES = frozenset("president minister secretary speaker chairman chancellor premier".split())
_QUOTING = '"“”„«»'
_LONG = 1_200
"""Characters that a post may have."""
_LINE = 300
"""Characters that a line of the head may have."""
_MARKS = "\"“”‘'`«„"


def who_of(match: re.Match[str]) -> str:
    """Who speaks, as a label has it."""
    return match["who"] or match["turn"] or match["heard"]


def person(label: re.Match[str]) -> bool:
    """Whether the note in brackets behind a label is the name of who holds the office."""
    words = (label.groupdict().get("note") or "").split()
    return (
        len(words) > 1
        and all(w[:1].isupper() for w in words)
        and (_titled(" ".join(words)) or len(words) < 4)
    )


def capitals(who: str) -> bool:
    """Whether a label is a name in capitals, but for its title: "Mr. SOENARTO"."""
    words = who.split()
    return who.isupper() or (len(words) > 1 and words[-1].isupper() and len(words[-1]) > 2)


def label(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label of the turn that a paragraph at ``start`` is, its words ending at ``end``."""
    last = min(end, start + 120)
    found = LABEL.match(text, start, last) or _DASH.match(text, start, last)
    return found or _REPLY.match(text, start, last)


def signature(text: str, start: int, end: int) -> re.Match[str] | None:
    """Who signed a post: behind it or in the paragraph below, which ends at ``end``."""
    return _SIGNED.search(text, max(start, end - 140), end)


def header(text: str, start: int, end: int) -> re.Match[str] | None:
    """Who wrote the post below, where the paragraph ``start`` to ``end`` is its header."""
    return _HEADED.fullmatch(text, start, end) if end - start < 140 else None


def find(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Marked]:
    """The turns of a transcript, and posts, as stretches of speech; nothing where the article has none."""
    labels: list[_Line] = []
    dashed: list[tuple[int, int, bool]] = []
    out = []
    for start, end in paragraphs:
        if text[start] in _MARKS:
            continue
        last = min(end, start + 160)
        if (match := _REPLY.match(text, start, last)) and match.end() < end:
            at = match.end()
            if not any(mark in _MARKS for mark in text[at:end]) and not _TOLD.search(text, at, end):
                out.append((at, end))
        elif (match := LABEL.match(text, start, min(end, start + 120))) and match.end() < end:
            labels.append(_Line(match.end(), end, who_of(match), bool(match["heard"]), "(" in match[0]))
        elif (match := _DASH.match(text, start, min(end, start + 120))) and match.end() < end:
            dashed.append((match.end(), end, bool(match["stop"])))
    out.extend(
        (line.at, line.end) for line in _turns(text, _headless(text, labels)) if text[line.at] not in _MARKS
    )
    out.extend((at, end) for at, end, stop in dashed if stop or len(dashed) > 1)
    out = _gone_on(text, paragraphs, out)
    out.extend(_posts(text, paragraphs))
    turns = [Marked(at, end, at, end) for at, end in ((at, _spoken(text, at, end)) for at, end in out)]
    return sorted(turns, key=lambda m: m.start)


class _Line(NamedTuple):
    """A labelled line: where its words start and end, and who is said to speak."""

    at: int
    end: int
    who: str
    heard: bool = False
    """The label says that it is a recording."""
    noted: bool = False
    """The label has a note in brackets."""


def _turns(text: str, labels: Sequence[_Line]) -> list[_Line]:
    """The labelled lines that are speech."""
    labels = [line for line in labels if not subhead(line.who)]
    again = Counter(line.who for line in labels)
    low = {who.lower() for who in again}
    interview = bool(low & ASKED) and bool(low & ANSWERED)
    upper = [line for line in labels if capitals(line.who)]
    # One word in capitals before a colon may be a place or a subhead, unless it comes again, somebody asks,
    # or the lines speak of "I" and "you".
    spoken = sum(_FIRST.search(_QUOTED.sub("", text[line.at : line.end])) is not None for line in upper)
    sure = any(again[line.who] > 1 or _titled(line.who) for line in upper) or bool(low & ASKED)
    shouted = len(upper) > 1 and (sure or spoken * 2 >= len(upper))
    out = []
    for line in labels:
        turn = interview and line.who.lower() in ASKED | ANSWERED
        named = again[line.who] > 1 and len(again) > 1
        if turn or named or line.heard or (capitals(line.who) and (shouted or interview)):
            out.append(line)
    if (first := _opening(text, labels)) is not None and first not in out:
        out.append(first)
    bracketed = sum(line.noted for line in labels)
    if (out or bracketed > 1) and len(again) > 1:
        taken = set(out)
        out += [line for line in labels if line not in taken and (line.noted or _titled(line.who))]
    return out


def _opening(text: str, labels: Sequence[_Line]) -> _Line | None:
    """The line of who speaks last before the first question, and so answers it.

    Where the first line marked by a letter or a common word is an answer, who spoke before it was asking.
    """
    asked = sum(line.who.lower() in ASKED - _LEADING for line in labels)
    if asked < 2 and not any(line.who.lower() in ANSWERED for line in labels):
        return None
    named: _Line | None = None
    for line in labels:
        low = line.who.lower()
        if low in ANSWERED:
            return None
        if low in ASKED - _LEADING:
            return named
        if low not in _LEADING and not subhead(line.who) and text[line.end - 1] in _ENDS:
            named = line
    return None


def briefed(text: str, paragraphs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Where it may be printed who answers the questions of a transcript, likeliest first.

    It is who makes the opening statement (True stands beside the offsets), or whom a line above it names:
    "Daily briefing by Spokesman Hallam".
    """
    labels: list[_Line] = []
    heads = []
    asked = False
    for start, end in paragraphs:
        match = LABEL.match(text, start, min(end, start + 120))
        if match is not None and match.end() < end and (text[end - 1] in _ENDS or asked):
            start = match.start("who") if match["who"] else start
            labels.append(_Line(start, end, who_of(match)))
            asked = asked or who_of(match).lower() in ASKED | ANSWERED
        elif not asked and end - start < _LINE:
            heads.append((start, end))
    first = _opening(text, labels)
    if first is not None:
        yield first.at, first.at + len(first.who), True
    for start, end in heads:
        head = _HEAD.search(text, start, end)
        if head is not None:
            yield *head.span(head.lastgroup or 0), False


def subhead(who: str) -> bool:
    """Whether a label is the subhead of a brief: "BACKGROUND", "WHY IT MATTERS"."""
    words = who.lower().split()
    if words[0] in ("the", "a", "an"):
        return len(words) > 1 and words[1] in _SUBHEADS
    return words[0] in _SUBHEADS and words[0] not in ASKED


def _titled(who: str) -> bool:
    words = who.replace(".", "").lower().split()
    return len(words) > 1 and (words[0] in _TITLES or (words[0] == "the" and words[-1] in _OFFICES))


def _gone_on(
    text: str, paragraphs: Sequence[tuple[int, int]], turns: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The turns with the paragraphs in which they go on, where these end like speech before the next turn."""
    spoken = dict(sorted((end, at) for at, end in turns))
    out: dict[int, int] = {}
    open_turn: int | None = None
    run: list[tuple[int, int]] = []
    for start, end in paragraphs:
        if end in spoken:
            if open_turn is not None and run and any(_FIRST.search(text, a, b) for a, b in run):
                out[open_turn] = run[-1][1]
            open_turn, run = spoken[end], []
            out[open_turn] = end
        elif (
            text[start] in _MARKS + "(["
            or text[end - 1] not in _ENDS
            or _labelled(text, start, end)
            or (_TOLD.search(text, start, end) and not _FIRST.search(text, start, end))
        ):
            open_turn = None
        else:
            run.append((start, end))
    return list(out.items())


def _labelled(text: str, start: int, end: int) -> bool:
    """Whether a line has a label, and marks behind it: it is nobody else's turn that goes on."""
    match = LABEL.match(text, start, min(end, start + 120))
    return match is not None and text[match.end() : match.end() + 1] in _MARKS


def _spoken(text: str, at: int, end: int) -> int:
    """Where the words of a turn end, before what is noted of the room."""
    note = _NOTE.search(text, max(at + 1, end - 100), end)
    return note.start() if note else end


def _posts(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Posts without marks: a paragraph signed below or behind, or led in to by the one above."""
    out = []
    for k, (start, end) in enumerate(paragraphs):
        signed = signature(text, start, end) if "@" in text[max(start, end - 140) : end] else None
        if signed is not None:
            if signed.start() > start:
                at, last = start, signed.start()
            elif k and not _SIGNED.search(text, *_tail(paragraphs[k - 1])):
                at, last = paragraphs[k - 1]
            else:
                continue
        elif k and _led_in(text, paragraphs, k):
            at, last = start, end
        else:
            continue
        if (
            last - at <= _LONG
            and len(text[at:last].split()) > 2
            and not any(c in _QUOTING for c in text[at:last])
        ):
            out.append((at, last))
    return out


def _led_in(text: str, paragraphs: Sequence[tuple[int, int]], k: int) -> bool:
    """Whether the paragraph before the k-th says that it is somebody's post.

    A name with a handle may be a byline as well: a time has to stand beside it or below the post, or a colon
    above.
    """
    begin, last = _tail(paragraphs[k - 1])
    end = paragraphs[k][1]
    if "@" in text[begin:last] and (head := header(text, *paragraphs[k - 1])) is not None:
        timed = _TIMED.match(text, head.end("who")) is not None
        below = k + 1 < len(paragraphs) and _CLOCK.match(text, paragraphs[k + 1][0]) is not None
        return timed or below or (k > 1 and text[paragraphs[k - 2][1] - 1] == ":")
    return text[end - 1] in ".!?…" and _POSTED.search(text, begin, last) is not None


def _tail(paragraph: tuple[int, int]) -> tuple[int, int]:
    return max(paragraph[0], paragraph[1] - 140), paragraph[1]


def _headless(text: str, labels: list[_Line]) -> list[_Line]:
    """The labelled lines without those at the top that are no speech: a title, a place, a subject."""
    again = Counter(line.who for line in labels)
    for k, line in enumerate(labels):
        if again[line.who] > 1 or line.who.lower() in ASKED | ANSWERED or text[line.end - 1] in _ENDS:
            return labels[k:]
    return []


def merged(marked: Sequence[Marked], turns: Sequence[Marked]) -> list[Marked]:
    """Outermost quotations and turns together; what a turn quotes belongs to the turn."""
    if not turns:
        return list(marked)
    kept = []
    at = 0
    for mark in marked:  # both stand in order and none of either overlaps: one walk along the two
        while at < len(turns) and turns[at].end <= mark.start:
            at += 1
        if at == len(turns) or mark.end <= turns[at].start:
            kept.append(mark)
    return sorted([*kept, *turns], key=lambda m: m.start)
