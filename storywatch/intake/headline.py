"""What it is called: a line that has the looks of a headline and stands where one would. Pure."""

from __future__ import annotations

import re

from ..model import Stated
from . import bylines, datelines, press, printed, releases, trimmings
from .claims import SENTENCE_END, Claims, Day, Line, Paper, Title, tidy

_FUNCTION_WORDS = frozenset(
    """a an the of in on at to for from by with and or but as that which who whose than into over under
    between against about is are was were be been has have had will would could should may its their his
    her this these if when while because since until before after not""".split()
)  # fmt: skip
_PARTICLES = frozenset("in on by over under about for between".split())
"""A headline may end in one ("ships go in"), a line broken for length more often does."""
_WIRED = re.compile(r"\^(?P<title>[^<^]{8,200})<\Z")
"""The marks of a teletype round a line."""
_SMALL = frozenset("of the a an and in on for to at by de with".split())
_TURN = re.compile(r"(?:[^a-z:\n]{2,40}:\s+\S.*|(?:Q|[QA][.:]|(?:Question|Answer)[.:])\s+\S.*)[.?!…”\"]\Z")
"""What somebody says in a transcript."""
_RUNNING_NUMBER = re.compile(
    r"\A(?:\(?\d{3,5}[.)]|\d{6,9}:?"
    r"|\d{1,2}\.(?=\s+(?i:telegram|memorandum|despatch|airgram|letter|note)\s+(?i:from)\b))\s+(?=[A-Z])"
)
"""Before a wire's headline: "114. ENVOYS MEET", "0612044 Envoys meet"."""
_ENDS_WITH_DAY = re.compile(r"[,;–—-]\s*\Z")
_WRAPPED = 45
"""A line longer than this, over one that ends a sentence, may be prose broken for length."""
_SUBHEAD = re.compile(r"(?:(?P<star>[*•▪►>»]{1,3})|-{1,2}|[–—])\s*[\"'“‘]?[^\W_].{4,}")
"""A starred or dashed line, as it stands under a headline."""
_MOST_LINES, _LEAST = 16, 0.5
"""Lines among which a headline may stand, and how much like one it must look."""
_OLD = 10
"""Words of a heading in capitals that ends in a full stop, as papers set them until the nineteen-fifties."""
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.){2,}\Z")


def find(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """The first line that does not speak of the article, where it has the looks of a headline.

    Else the likeliest of the lines over the story.
    """
    if any(rank == Title.KEYED for rank, _ in claims.title):
        return
    _over_decks(lines, about, claims)
    if not claims.title:
        _first(lines, about, claims)
    if not claims.title:
        _likeliest(lines, about, claims)
    if not claims.title:
        heading = next(
            (line.text for line in reversed(lines[:_MOST_LINES]) if releases.is_document(line.text)), None
        )
        if heading is not None:
            _claim_title(heading, heading, claims)


def _over_decks(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """A headline in capitals over one to three lines in small letters or shorter ones, which end their
    paragraph or lead to the writer: "FERRY TALKS BROKEN OFF" over "Delegates go home early"."""
    number = next((place for place, known in enumerate(about[:_MOST_LINES]) if not known), None)
    if number is None or number + 2 >= len(lines) or lines[number].before_gap:
        return
    top = lines[number]
    if (
        not top.text.isupper()
        or releases.is_document(top.text)
        or not _headline(top)
        or trimmings.is_section(top.text)
    ):
        return
    parts = top.text.split()
    if len(parts) < 3 or (number == 0 and (len(parts) < 4 or press.is_outlet(top.text))):
        return
    if printed.dates(top.text) or printed.month_days(top.text) or datelines.read(top.text, Claims()):
        return
    for place in range(number + 1, min(number + 4, len(lines) - 1)):
        deck = lines[place]
        if about[place]:
            break
        if deck.long or not _headline(deck, apart=True) or datelines.read(deck.text, Claims()):
            return
        if deck.before_gap:
            break
    else:
        return
    under = lines[number + 1]
    if not about[number + 1] and len(under.text) <= 120:
        _claim_title(top.text, top.text, claims)


def story_begins(lines: list[Line]) -> int:
    """The number of the first line of running text, or of a dateline; else of the last line."""
    for number, line in enumerate(lines):
        if line.long or len(line.text) > 160 or (len(line.text) > 60 and SENTENCE_END.search(line.text)):
            return number
        if datelines.read(line.text, Claims()) or _TURN.match(line.text):
            return number
    return max(len(lines) - 1, 0)


def _likeliest(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """Of what stands over the story, the line that looks most like a headline: more of a sentence than of a
    name, a number or a day, and the first of several."""
    end = min(story_begins(lines), _MOST_LINES)
    best: tuple[float, int] | None = None
    for number, line in enumerate(lines[:end]):
        if number and about[number - 1 : number] == [False] and _under(lines[number - 1], line):
            continue
        if about[number] or not _headline(line, apart=line.before_gap or about[number + 1]):
            continue
        if not (_stands_apart(line, lines[number + 1], about[number + 1]) or _over_one(number, lines, about)):
            continue
        opens = number > 0 and all(about[:number])
        score = _looks(line.text, apart=line.before_gap and (line.after_gap or number == 0), opens=opens)
        if opens:
            score += 0.5
        if best is not None and not any(about[best[1] : number]):
            score -= 1.0  # it stands under a headline
        if score >= _LEAST and (best is None or score > best[0]):
            best = score, number
    if best is not None:
        _claim_title(lines[best[1]].text, lines[best[1]].text, claims)


def _over_one(number: int, lines: list[Line], about: list[bool]) -> bool:
    """A headline with one line under it, both one paragraph, and then what speaks of the article."""
    if number + 2 >= len(lines) or not (number == 0 or lines[number].after_gap or about[number - 1]):
        return False
    under, then = lines[number + 1], lines[number + 2]
    if not under.before_gap or under.long or not under.text[:1].isupper():
        return False
    ends = (".", ",", ";", ":")
    if under.text.endswith(ends) and len(lines[number].text) > _WRAPPED:
        return False
    prose = then.long or (len(then.text) > 2 * _WRAPPED and SENTENCE_END.search(then.text) is not None)
    return about[number + 2] or (len(then.text) <= 60 and not then.text.endswith(ends)) or prose


def _looks(text: str, *, apart: bool, opens: bool) -> float:
    parts = text.split()
    score = 1.0 if len(parts) >= 4 else -2.0 if len(parts) == 1 else -0.5 if len(parts) == 2 else 0.5
    if any(part[:1].islower() and part.lower() not in _SMALL for part in parts):
        score += 1.0
    elif len(parts) <= 4 and press.is_outlet(text):
        score -= 1.5
    if sum(any(letter.isdigit() for letter in part) for part in parts) > 0.4 * len(parts):
        score -= 2.0
    if printed.dates(text):
        score -= 1.5
    if press.is_person(text) and not opens:
        score -= 1.0
    if bylines.looks(text) or press.is_role(text) or text.lower().startswith(("text of ", "from our ")):
        score -= 1.5
    return score + 0.5 * apart


def _first(lines: list[Line], about: list[bool], claims: Claims) -> None:
    for number, line in enumerate(lines[:8]):
        if number + 1 == len(lines):
            return
        marked = re.match(r"#{1,3}\s+(?P<title>\S.*?)\s*#*\Z", line.text)
        if marked is None and not about[number]:
            marked = _WIRED.match(line.text)
        following = lines[number + 1]
        underlined = re.fullmatch(r"={3,}|-{3,}", following.text) is not None
        if (marked or underlined) and not line.long and len(line.text) <= 250:
            _claim_title(marked["title"] if marked else line.text, line.text, claims)
            return
        if about[number] and not (line.before_gap and releases.is_occasion(line.text)):
            continue
        if (broken := _broken(line, following)) is not None:
            _claim_title(broken, broken, claims)
            return
        if not _headline(line, apart=line.before_gap or about[number + 1]):
            return
        if not _stands_apart(line, following, about[number + 1]):
            return
        if " | " in line.text and number + 2 < len(lines) and line.before_gap and _headline(following):
            ends = line.text.rsplit(" | ", 1)
            if not (press.is_masthead(ends[1]) or press.is_agency(ends[1])):
                continue  # "World | Verania and Orlo": the sections it stands in
        if len(line.text.split()) <= 2 and not line.text.endswith(("?", "!")) and not _under(line, following):
            # "World", "DIPLOMACY": a label over the headline, or no headline at all.
            if _deck(number, lines, about):
                _claim_title(line.text, line.text, claims)
                return
            if number + 2 < len(lines) and not about[number + 1] and _headline(following):
                continue
            if len(line.text.split()) < 2 or press.is_person(line.text):
                return
        _claim_title(line.text, line.text, claims)
        return


def _deck(number: int, lines: list[Line], about: list[bool]) -> bool:
    """ "DETAINED FISHERMEN" over "EXCHANGE OF LISTS", both short, and then what speaks of the article."""
    if number + 2 >= len(lines) or not about[number + 2] or any(about[:number]):
        return False
    head, under = lines[number].text, lines[number + 1].text
    apart, parts = lines[number].before_gap and lines[number + 1].before_gap, head.split()
    return (
        apart
        and head.isupper()
        and under.isupper()
        and len(parts) == 2 <= len(under.split()) <= 4
        and len(min(parts, key=len)) > 3
        and not about[number + 1]
        and not trimmings.is_section(head)
    )


def _claim_title(title: str, evidence: str, claims: Claims) -> None:
    title = _RUNNING_NUMBER.sub("", title.strip("*_ "))
    match = re.match(r"(?P<title>.{12,}?)\s+[|–—-]\s+(?P<outlet>[^|–—]{2,40})\Z", title)
    if match is not None and (press.is_masthead(match["outlet"]) or press.is_agency(match["outlet"])):
        claims.paper(Paper.DATELINE, match["outlet"], evidence)
        title = match["title"]
    days = printed.dates(title)
    if len(days) == 1 and days[0].end == len(title) and _ENDS_WITH_DAY.search(title[: days[0].start]):
        claims.day(Day.BARE_BELOW, days[0], evidence)  # "TRANSCRIPT OF PRESS CONFERENCE, KESK, 9 MAY 1985"
    claims.title.append((Title.LOOKS, Stated(tidy(title), tidy(evidence))))


def _headline(line: Line, *, apart: bool = False) -> bool:
    text = line.text
    parts = text.split()
    if line.long or not 3 <= len(text) <= 170 or len(parts) > 28:
        return False
    bare = text.rstrip("\"'”’»)]")
    closed = bare.endswith(".") and apart and text.isupper() and 2 <= len(parts) <= _OLD  # until the fifties
    if (
        bare.endswith((".", ";", ":", ",", "…", "—", "–", "-"))
        and not closed
        and not _ABBREVIATED.search(bare)
    ):
        return False
    if bare.endswith("_") and not bare.startswith("_"):
        return False  # a dateline that a teletype underlines
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘«$£€#@¿¡*_[("):
        return False
    last = parts[-1].lower()
    if last in _FUNCTION_WORDS and not (last in _PARTICLES and apart and len(parts) > 2):
        return False
    if re.search(r"[a-z]{3,}[.] +[A-Z]", text):
        return False
    if "://" in text or re.match(r"(?:Q|A|Question|Answer)[.:]\s", text, re.I):
        return False
    return any(letter.isalpha() for letter in text)


def _broken(line: Line, following: Line) -> str | None:
    """A headline on two lines: the second goes on in small letters, or the first ends in a word that asks for
    more; the second ends its paragraph."""
    if line.long or following.long or line.before_gap or not following.before_gap:
        return None
    open_ = line.text.split()[-1].lower() in _FUNCTION_WORDS - _PARTICLES or line.text.endswith(
        (",", " -", "-")
    )
    goes_on = following.text[:1].islower() or (open_ and len(following.text) <= len(line.text) + 30)
    if not goes_on or len(line.text) < 20 or following.text.lower().startswith(("by ", "from ")):
        return None
    both = Line(f"{line.text} {following.text}", long=False, after_gap=line.after_gap, before_gap=True)
    return both.text if _headline(both) else None


def _stands_apart(line: Line, following: Line, following_about: bool) -> bool:
    """Whether the line is a paragraph of its own and not the first of a paragraph in short lines."""
    if line.before_gap or following_about or bylines.looks(following.text):
        return True
    if datelines.read(following.text, Claims()):
        return True
    if following.text.startswith("(") and following.text.endswith(")") and following.before_gap:
        return True  # "(Unofficial translation)"
    if following.text[:1].islower():
        return False
    if _under(line, following):
        return True
    return following.long or len(following.text) > max(100, 1.3 * len(line.text))


def _under(line: Line, following: Line) -> bool:
    """Whether a starred line stands under a headline, or a dashed one under a headline in capitals, which is
    not marked so itself."""
    marked = None if following.long else _SUBHEAD.fullmatch(following.text)
    return (
        marked is not None
        and (line.text.isupper() or marked["star"] is not None)
        and not line.long
        and line.text[:1].isalnum()
    )
