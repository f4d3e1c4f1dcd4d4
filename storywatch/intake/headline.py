"""What it is called: a line that has the looks of a headline and stands where one would. Pure."""

from __future__ import annotations

import re

from ..model import Stated
from . import datelines, press
from .claims import Claims, Line, Paper, Title, tidy

_FUNCTION_WORDS = frozenset(
    """a an the of in on at to for from by with and or but as that which who whose than into over under
    between against about is are was were be been has have had will would could should may its their his
    her this these if when while because since until before after not""".split()
)  # fmt: skip
_PARTICLES = frozenset("in on by over under about".split())
"""A headline may end in one ("ships go in"), a line broken for length more often does."""
_WIRED = re.compile(r"\^(?P<title>[^<^]{8,200})<\Z")
"""The marks of a teletype round a line."""
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.){2,}\Z")


def find(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """The first line that does not speak of the article, where it has the looks of a headline."""
    if any(rank == Title.KEYED for rank, _ in claims.title):
        return
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
        if about[number]:
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
        if len(line.text.split()) <= 2 and not line.text.endswith(("?", "!")):
            # "World", "DIPLOMACY": a label over the headline, or no headline at all.
            if number + 2 < len(lines) and not about[number + 1] and _headline(following):
                continue
            if len(line.text.split()) < 2 or press.is_person(line.text):
                return
        _claim_title(line.text, line.text, claims)
        return


def _claim_title(title: str, evidence: str, claims: Claims) -> None:
    title = title.strip("*_ ")
    match = re.match(r"(?P<title>.{12,}?)\s+[|–—-]\s+(?P<outlet>[^|–—]{2,40})\Z", title)
    if match is not None and (press.is_masthead(match["outlet"]) or press.is_agency(match["outlet"])):
        claims.paper(Paper.DATELINE, match["outlet"], evidence)
        title = match["title"]
    claims.title.append((Title.LOOKS, Stated(tidy(title), tidy(evidence))))


def _headline(line: Line, *, apart: bool = False) -> bool:
    text = line.text
    parts = text.split()
    if line.long or not 3 <= len(text) <= 170 or len(parts) > 28:
        return False
    bare = text.rstrip("\"'”’»)]")
    if bare.endswith((".", ";", ":", ",", "…", "—", "–", "-")) and not _ABBREVIATED.search(bare):
        return False
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
    """A headline on two lines, the second of which goes on in small letters and ends its paragraph."""
    if line.long or following.long or line.before_gap or not following.before_gap:
        return None
    if not following.text[:1].islower() or len(line.text) < 20:
        return None
    both = Line(f"{line.text} {following.text}", long=False, after_gap=line.after_gap, before_gap=True)
    return both.text if _headline(both) else None


def _stands_apart(line: Line, following: Line, following_about: bool) -> bool:
    """Whether the line is a paragraph of its own and not the first of a paragraph in short lines."""
    if line.before_gap or following_about:
        return True
    if datelines.read(following.text, Claims()):
        return True
    if following.text.startswith("(") and following.text.endswith(")") and following.before_gap:
        return True  # "(Unofficial translation)"
    if following.text[:1].islower():
        return False
    return following.long or len(following.text) > max(100, 1.3 * len(line.text))
