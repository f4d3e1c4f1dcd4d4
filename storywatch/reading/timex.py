"""The grammar of time expressions: one pass from left to right, the longest reading first.

Types and values follow TIMEX3 (TimeML 1.2.1): dates, times of day, durations and sets ("every Monday") are
all recognised, since the surest way not to take a duration for a date is to know it as a duration. Each
entry of the grammar is a pattern over lower-cased text and a function that says what a match means, or
None where it means nothing; then the next entry is tried. No entry repeats a class without a bound, so time
is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storywatch.reading import (
    days,
    feasts,
    lengths,
    monthparts,
    months,
    offsets,
    relatives,
    shorthand,
    years,
)
from storywatch.reading.timewords import Handler, Page, Timex, expand

__all__ = ["Timex", "lower", "scan", "without_clock"]

Rule = tuple[str, re.Pattern[str], Handler]
_RULES: list[Rule] = [
    *days.RULES,
    *shorthand.RULES,
    *monthparts.RULES,
    *months.RULES,
    *years.RULES,
    *feasts.RULES,
    *relatives.RULES,
    *lengths.RULES,
]

_CLOCK_AROUND = re.compile(expand(r"^CLOCK(?: ?\(\d{4} gmt\))?,? (?:on )?|,? (?:at |around )?CLOCK$"))


def without_clock(low: str, start: int, end: int) -> tuple[int, int]:
    """The part of a time expression that names the day: "9 a.m. on Tuesday" without its clock time."""
    while (m := _CLOCK_AROUND.search(low[start:end])) is not None and 0 < m.end() - m.start() < end - start:
        start, end = (start + m.end(), end) if m.start() == 0 else (start, start + m.start())
    return start, end


_OPENINGS = """
    a abo ad aft all alm an ann ano anz app apr arm aro as asc ash at aug aut bar bas beg bet box by cal
    can cen chr cla clo col com cor cou cur dai day dec dom doz eac ear eas eig ele end ens epi eve fal
    feb few fif fin fir fis fiv fol for fou fri fro fut fy goo h hal han hol hou hun in int jan jul jun
    jus lab las lat les lon man mar mau may mem mic mid mon mor mul nea new nex nig nin no noo nov now num
    oct of one onl ope ort ove pal pas pen per pre q qua rec rem res rig ros rou sat sco sec sep sev sha
    shr sin six som spr st sta suk sum sun ten tha the thi tho thr thu to- tod tom ton tri tue twe two unt
    up val var ver vet wed wee whi win wit yea yes yom
"""
"""How the words begin that a time expression may open with: three letters, or a whole word of fewer."""


def _opening(words: str) -> str:
    letters: dict[str, list[str]] = {}
    for word in words.split():
        letters.setdefault(word[0], []).append(word[1:] + ("" if len(word) > 2 else "(?![a-z])"))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in letters.items())


# The look ahead is a cheap no for most positions.
_START = rf"(?<!\w)(?=[\d'’‘`]|{_opening(_OPENINGS)})(?<![$£€#])(?<!\d[.,:/-])"


_COMBINED = re.compile(
    _START
    + "(?:"
    + "|".join("(" + re.sub(r"[(][?]P<[a-z0-9]+>", "(?:", expand(pattern)) + ")" for pattern, _, _ in _RULES)
    + ")"
)


_IN_FIGURES = re.compile(r"\d[/.-]\d{1,2}[/.-]\d\d")


_DAY_FIRST = re.compile(r"(?<![\d/.-])(?:1[3-9]|2\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2}")


_MONTH_FIRST = re.compile(r"(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{2}")


_BRITISH = re.compile(
    r"\b(?:Mr|Mrs|Dr) [A-Z]|\b\w+(?:isation|our(?:ed|ing)?)\b|\b(?:defence|centre|programme)\b"
)


_AMERICAN = re.compile(
    r"\b(?:Mr|Mrs|Dr)\. [A-Z]|\b\w+ization\b|\bU\.S\.|\b(?:defense|center|program|labor)\b"
)


def _day_first(text: str) -> bool:
    """Whether 3/4/1999 is 3 April here: by the article's own unmistakable dates, else by its spelling."""
    if _IN_FIGURES.search(text) is None:
        return False  # nothing hangs on it
    ours, theirs = bool(_DAY_FIRST.search(text)), bool(_MONTH_FIRST.search(text))
    if ours != theirs:
        return ours
    sample = text[:20_000]
    return len(_BRITISH.findall(sample)) > len(_AMERICAN.findall(sample))


_QUARTERS = re.compile(
    r"\b(?:(?:first|second|third|fourth|latest|last|this|year-earlier|year-ago)[- ]quarter|quarterly|"
    r"(?:for|in|during) the quarter)\b"
)


def _quarterly(low: str) -> bool:
    """Whether a text reports on a company's quarter: it says so twice near its beginning."""
    found = _QUARTERS.finditer(low, 0, 20_000)
    return next(found, None) is not None and next(found, None) is not None


_BY_MAY = re.compile(r"\b(?:[Bb]y|for|[Ff]rom|to|[Bb]efore|[Aa]fter|around|[Bb]etween|and|or)\sMay\b(?! \d)")
_SOMEBODY = re.compile(
    r"\b(?:M[rs]s?\.?|Miss|Dr\.?|Sir|Lord|Lady|Dame|Premier|Minister|Secretary|President|Senator|Gen\.?|General"
    r"|Capt\.?|Captain|Sgt\.?|Col\.?|Theresa|Brian|John|James|Robert|William|Peter|David|Elizabeth|[A-Z]\.)\sMay\b"
    r"|\bMay(?:['’]s)?\s(?:said|told|says|asked|added|resigned|replied|refused|warned|government|cabinet)\b"
)


def _is_somebody_may(text: str) -> bool:
    """Whether "by May" could be said of a person, so far as is looked for at all."""
    return _BY_MAY.search(text) is None or _SOMEBODY.search(text) is not None


def lower(text: str) -> str:
    """Lower case, one character for one, so that offsets hold."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def scan(text: str) -> Iterator[Timex]:
    """Every time expression of ``text``, in order, none overlapping another."""
    low = lower(text)
    return offsets.joined(_scan(text, low), low)


def _scan(text: str, low: str) -> Iterator[Timex]:
    page = Page(text, low, _day_first(text), _quarterly(low), _is_somebody_may(text))
    at = 0
    while (hit := _COMBINED.search(low, at)) is not None:
        best: Timex | None = None
        for _, pattern, handler in _RULES[(hit.lastindex or 1) - 1 :]:
            m = pattern.match(low, hit.start())
            if m is None or (best is not None and m.end() <= best.end):
                continue
            found = handler(m, page)
            if found is not None and (best is None or found.end > best.end):
                best = found
        if best is None:
            at = hit.start() + 1
        else:
            yield best
            at = max(best.end, hit.start() + 1)
