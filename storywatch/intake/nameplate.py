"""What stands over a headline: the paper's name, its edition, a slug, a number, a note to editors. Pure.

Only lines above the first that is none of these are looked at. A name that might be a headline counts only
where its surroundings say that it is a name.
"""

from __future__ import annotations

import re

from . import editions, press, printed, releases, trimmings, wires
from .claims import Claims, Day, Line, Paper

_HEAD_LINES, _LONGEST = 10, 120
_NAME_LINES = 3
"""Lines among which the name stands."""
_EDITORS = re.compile(
    r"(?:eds|editors?|note to editors|editor['’]s note|attention editors)\s?[.:—–-]\s", re.I
)
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{4}\s?(?:hours|hrs|gmt|h)\b|\b(?:gmt|utc|local time)\b", re.I
)
_BEFORE_DAY = re.compile(
    rf"(?:\d[:.]\d\d(?:\s?[ap]\.?m\.?)?|\b(?:{'|'.join(printed.WEEKDAYS)}),?|\bin english|[^\w\s])\s*\Z", re.I
)
_SHORT_FORM = re.compile(
    r"(?P<name>[^()]{5,60}?)(?:\s*\((?P<short>[A-Z][A-Za-z.]{1,7})\)|\s(?:[–—-]{1,2}|\|)\s?(?P<behind>[A-Z]{2,7}))"
)
_SHORT_FORM_FIRST = re.compile(r"(?P<short>[A-Z]{2,12})\s?(?:[–—-]{1,2}|\||:)\s(?P<name>[^()|:]{5,60})")
""" "MNA | Maran News Agency"."""
_BODY = re.compile(
    r"(?:the\s+)?(?:[\w.’'-]+\s+)?(?:council|ministry|embassy|government|house|senate|parliament|assembly|office|institute"
    r"|centre|center|commission|committee|secretariat|agency|university|foundation|federation|union|party|front|congress"
    r"|movement|association|department|mission|delegation|presidency|chamber|academy|society|league)\s+(?:of|for|on)\s",
    re.I,
)
"""Who issues what is no paper: "Council of the Northern Seas"."""
_PLACE_BEHIND = re.compile(r"\s*\([^()\d]{2,40}\)\Z")
_CALLS_ITSELF = re.compile(
    r"\A(?:the|an?|your|our)\s.*\b(?:weekly|\w*magazine|journal|review|newsletter)\b", re.I
)
_ISSUE = re.compile(r"\b(?:no|nr|issue|vol|volume|number|edition)\b\.?\s?[\divxlc]", re.I)
_NUMBERED_ISSUE = re.compile(
    r"(?P<name>[^,|()\d]{6,50}?)\s*[,|–—-]?\s+"
    r"(?:(?:no\.?|nr\.?|issue|number|#)\s?\d{1,5}|\d{4}/\d{1,3}|\d{1,3}/\d{4})",
    re.I,
)
""" "Harbour Institute Dispatch, No. 41"."""
_NAMED_AFTER_DAY = re.compile(rf"[A-Z].{{2,40}}\son\s(?:{'|'.join(printed.WEEKDAYS)})", re.I)
_SERVICE = re.compile(
    r"(?P<name>[^,:]{2,40}?)(?:\s+|,\s.{0,40}?)(?:in\s+english|(?:english|world|home|external|domestic|foreign)"
    r"[ -](?:language\s+)?service)\b.{0,50}",
    re.I,
)
_IN_ENGLISH = re.compile(
    r"(?P<name>[^()–—|:,·]{3,40}?)(?:\s[–—·-]\s|\s?[(|,]\s?)(?:in English|English(?:[ -]language)?"
    r" (?:edition|service|pages?|version|section"
    r"|programmes?|programs?|broadcasts?|bulletin))\)?",
    re.I,
)
""" "NOVOSTI – English edition"."""
_APPEARANCE = re.compile(
    r"(?:[\w’'-]+ ){0,2}(?:daily|weekly|fortnightly|monthly|quarterly)"
    r"(?: (?:news)?(?:paper|magazine|journal|review))?",
    re.I,
)
""" "Independent weekly", beside a name and a day."""
_KEYED = re.compile(r"[A-Z][A-Za-z]+(?: [A-Za-z]+)?:(?: \S+){1,4}")
_EXCERPTS = re.compile(r"(?:excerpts?|extracts?|text|report|summary|highlights) (?:of|from) (?:the )?", re.I)
_SITTING = re.compile(r"(?:\w+ )?(?:sitting|session|debate|proceedings|meeting) (?:of|on)(?: the)?\Z", re.I)
_PROGRAMME = re.compile(r"(?P<name>[^:|–—-]{4,40}?) [–—-] (?P<section>[^:|–—-]{3,40})")
_STATION = re.compile(r"(?:The )?(?:Voice|Radio|Channel|Television|TV)\s(?:of\s|[A-Z\d])")
""" "LBS News - Northern Lakes"."""
_NO_NAMES = frozenset("NO NOT TO IS ARE WILL FOR IN BY AT".split())
"""Words in capitals that stand in headlines and in no paper's name."""
_PAGED = re.compile(
    r"(?P<name>[A-Z][A-Za-z&]{2,20}(?: (?:[A-Z&][A-Za-z]*)){0,2})"
    r"(?:\s|\W{1,3})(?:(?:page|pp?\.?|pg\.?)\s?)?[A-Z]?\d{1,2}",
)
"""A part of a paper with its page: "SECTION 9", "Foreign News 9"."""


def mark(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """Set ``about`` for the lines over the headline; the name among them is claimed as the outlet."""
    wires.claim_agency(lines[:_HEAD_LINES], claims)
    sure = True
    for number, line in enumerate(lines[:_HEAD_LINES]):
        if about[number]:
            continue
        if line.long or len(line.text) > _LONGEST:
            return
        named = sure and number < _NAME_LINES and _name(number, lines, about, claims)
        under = number > 0 and is_name(lines[number - 1].text, claims)
        if not (
            named
            or _over(line, claims, sure=sure)
            or wires.routes(number, lines)
            or _keyed(number, lines, about)
            or _crumbs(number, lines, about, claims)
            or _paged(number, lines, about)
            or (under and (_sections(number, lines, about) or _between(number, lines)))
            or _issue_of(line.text, claims)
            or (sure and wires.desk_label(number, lines, about))
        ):
            sure = False
            continue
        about[number] = True


def _between(number: int, lines: list[Line]) -> bool:
    """The programme, the department: between the name and the day, without a gap."""
    line, following = lines[number], lines[number + 1 : number + 2]
    if line.after_gap or line.before_gap or not following or len(line.text.split()) > 6:
        return False
    return bool(printed.dates(following[0].text)) and len(following[0].text) <= 70


def _issue_of(text: str, claims: Claims) -> bool:
    """ "English broadcast, 9 May 1987, 1800 hours", "All News 16:40 May 09, 2019"."""
    days = printed.dates(text)
    if len(days) != 1 or len(text) > 70 or releases.is_occasion(text):
        return False
    before, after = text[: days[0].start], text[days[0].end :]
    words = [word for word in press.words(_CLOCK.sub(" ", before)) if not editions.WEEKDAY.fullmatch(word)]
    behind = [word for word in press.words(_CLOCK.sub(" ", after)) if not editions.WEEKDAY.fullmatch(word)]
    ends = before.rstrip().endswith((",", "-", "–", "—")) or not before.strip() or _BEFORE_DAY.search(before)
    sat = _SITTING.match(before.rstrip()) is not None
    if not (ends or sat) or len(words) > 4 or behind or not (words and words[0][0].isupper()):
        return False
    claims.day(Day.BARE, days[0], text)
    return True


def _over(line: Line, claims: Claims, *, sure: bool) -> bool:
    text = line.text
    if (
        _EDITORS.match(text)
        or trimmings.is_translation_note(text)
        or wires.numbered(text)
        or wires.slug(text)
    ):
        return True
    if wires.running(text) or wires.routed(text):
        return True
    dated = printed.dates(text)
    if len(dated) == 1 and wires.numbered(f"{text[: dated[0].start]} {text[dated[0].end :]}"):
        claims.day(Day.BARE, dated[0], text)
        return True
    if not sure or not editions.edition(text):
        return False
    days = printed.dates(text)
    if len(days) == 1:
        claims.day(Day.BARE, days[0], text)
    return True


def _keyed(number: int, lines: list[Line], about: list[bool]) -> bool:
    """A "Label: value" that we do not know, in the middle of those that we do."""
    line = lines[number]
    if number < 1 or _KEYED.fullmatch(line.text) is None:
        return False
    above = not line.after_gap and about[number - 1] and ":" in lines[number - 1].text
    below = not line.before_gap and about[number + 1 : number + 2] == [True] and ":" in lines[number + 1].text
    figures = any(letter.isdigit() for letter in line.text)
    return (above and below) or (
        (above or below) and (figures or (above and number > 1 and about[number - 2]))
    )


def _paged(number: int, lines: list[Line], about: list[bool]) -> bool:
    """ "FOREIGN NEWS 9" over a headline, with nothing above but what speaks of the article."""
    found = _PAGED.fullmatch(lines[number].text)
    if found is None or not headed(number, lines, about):
        return False
    named = trimmings.is_section(found["name"]) or found["name"].lower() in ("section", "part")
    return named or (number > 0 and all(about[:number]) and len(found["name"].split()) < 3)


def _crumbs(number: int, lines: list[Line], about: list[bool], claims: Claims) -> bool:
    """ "Ministry of Trade of Orlo > News > Press releases": whose page it is stands first."""
    pieces = [piece.strip() for piece in re.split(r"\s[>»›]\s", lines[number].text)]
    if len(pieces) < 2 or any(len(piece.split()) > 3 for piece in pieces[1:]):
        return False
    if not any(trimmings.is_section(piece) or releases.is_label(piece) for piece in pieces[1:]):
        return False
    if not press.proper(pieces[0]) or not headed(number, lines, about):
        return False
    if releases.is_issuer(pieces[0]) or press.is_masthead(pieces[0]):
        claims.paper(Paper.MASTHEAD, pieces[0], lines[number].text)
    return True


def _sections(number: int, lines: list[Line], about: list[bool]) -> bool:
    """ "World", "World | Orlo" under the paper's name and over the headline."""
    line = lines[number]
    pieces = editions.SECTIONS_APART.split(line.text)
    short = all(len(piece.split()) <= 2 and press.proper(piece) for piece in pieces)
    return short and (line.before_gap or len(pieces) > 1) and headed(number, lines, about)


def _name(number: int, lines: list[Line], about: list[bool], claims: Claims) -> bool:
    text = lines[number].text
    if releases.is_occasion(text):
        return False
    english = _IN_ENGLISH.fullmatch(text) if number == 0 else None
    if english is not None and press.proper(english["name"]) and _dated_soon(number, lines, about):
        claims.paper(Paper.MASTHEAD, english["name"], text)
        _take_day_under(lines, about, claims)
        return True
    service = _SERVICE.fullmatch(text)
    if service is not None and (press.is_outlet(service["name"]) or service["name"].isupper()):
        claims.paper(Paper.MASTHEAD, _EXCERPTS.sub("", service["name"]), text)
        days = printed.dates(text)
        if len(days) == 1:
            claims.day(Day.BARE, days[0], text)
        return True
    sectioned = [piece.strip() for piece in editions.SECTIONS_APART.split(text)] if number == 0 else []
    if len(sectioned) > 1 and all(map(trimmings.is_section, sectioned[1:])):
        name = sectioned[0]
        if (press.is_outlet(name) or press.is_masthead(name)) and headed(number, lines, about):
            claims.paper(Paper.MASTHEAD, name, text)
            return True
    programme = _PROGRAMME.fullmatch(text) if number == 0 else None
    if programme is not None and _broadcasts(programme, lines, about):
        claims.paper(Paper.MASTHEAD, programme["name"], text)
        return True
    short = _SHORT_FORM.fullmatch(text)
    if (
        short is not None
        and press.proper(short["name"])
        and _stands_for(short["short"] or short["behind"], short["name"])
    ):
        claims.paper(Paper.MASTHEAD, short["name"], text)
        return True
    issue = _NUMBERED_ISSUE.fullmatch(text)
    if (
        issue is not None
        and number == 0
        and (press.is_letter(issue["name"]) or press.is_masthead(issue["name"]))
        and headed(number, lines, about)
    ):
        claims.paper(Paper.MASTHEAD, issue["name"], text)
        return True
    first = _SHORT_FORM_FIRST.fullmatch(text)
    if first is not None and press.proper(first["name"]) and _abbreviates(first["short"], first["name"]):
        claims.paper(Paper.MASTHEAD, first["name"], text)
        return True
    motto = number == 0 and _motto_and_issue(lines, about)
    if motto or (number == 0 and _place_behind(lines, about)):
        bare = _PLACE_BEHIND.sub("", text)
        claims.paper(Paper.MASTHEAD, bare if motto or bare != text else text.partition(", ")[0], text)
        if motto:
            about[1] = about[2] = True
            for day in printed.dates(lines[2].text)[:1]:
                claims.day(Day.BARE, day, lines[2].text)
        return True
    if number == 0 and (barred := _barred(lines, about)):
        days = printed.dates(text)
        claims.paper(Paper.MASTHEAD, barred, text)
        claims.day(Day.BARE, days[0], text)
        return True
    if number == 0 and wires.is_item(text) and len(lines) > 1:
        return True
    if number == 0 and press.is_agency(text) and len(text.split()) == 1:
        claims.paper(Paper.MASTHEAD, text, text)
        return True
    if not like_a_name(text) or not headed(number, lines, about) or _is_outlet_claimed(claims):
        return False
    if number == 0 and not lines[0].before_gap and _over_a_day(text, lines[1]):
        _take_day_under(lines, about, claims)
    elif not _surrounded(number, lines, about, claims):
        if not _over_title_and_day(number, lines, about):
            return False
        claims.paper(Paper.ADDRESS, text, text)
        return True
    claims.paper(Paper.MASTHEAD, text, text)
    return True


def _broadcasts(found: re.Match[str], lines: list[Line], about: list[bool]) -> bool:
    """Whether "VBC News - Northern Lakes" heads a page: a newsroom with its section, no headline."""
    name, section = found["name"], found["section"]
    named = press.is_newsroom(name) or press.is_masthead(name) or _STATION.match(name) is not None
    if not named or not press.proper(section) or len(section.split()) > 3 or lines[0].long or len(lines) < 3:
        return False
    return about[1] and not lines[0].before_gap and headed(0, lines, about)


def _abbreviates(short: str, name: str) -> bool:
    """ "MNA" for "Maran News Agency", "MARINFORM" for "Maravian Information Agency"."""
    begins = short[:3].casefold() == name[:3].casefold() and press.is_agency_in_full(name)
    return begins or _stands_for(short, name)


def _motto_and_issue(lines: list[Line], about: list[bool]) -> bool:
    """ "The Lighthouse" over "Your weekly letter" over "No. 88, 4 May 2018", without a gap."""
    if len(lines) < 5 or any(line.before_gap or line.long for line in lines[:2]) or not lines[2].before_gap:
        return False
    name, motto, issue = (line.text for line in lines[:3])
    return (
        (like_a_name(name) or (name.isalpha() and _CALLS_ITSELF.search(motto) is not None))
        and len(name.split()) <= 4
        and len(motto.split()) <= 10
        and not motto.endswith((".", ":", "?"))
        and _ISSUE.search(issue) is not None
        and (about[2] or editions.edition(issue) or bool(printed.dates(issue)))
        and headed(2, lines, about)
    )


def _place_behind(lines: list[Line], about: list[bool]) -> bool:
    """ "DAILY HARBINGER (Port Tern)" over its section or its day."""
    bare = _PLACE_BEHIND.sub("", lines[0].text)
    if bare == lines[0].text and press.is_masthead(town := lines[0].text.partition(", ")[0]):
        bare = town
    if bare == lines[0].text or len(lines) < 4 or not like_a_name(bare) or lines[0].before_gap:
        return False
    under = lines[1]
    return (about[1] or editions.edition(under.text)) and headed(1, lines, about) and len(bare.split()) <= 5


def _barred(lines: list[Line], about: list[bool]) -> str | None:
    """ "The Sunday Compass | International | 4 May 1997": the name among a section and a day."""
    pieces = [piece.strip() for piece in editions.SECTIONS_APART.split(lines[0].text)]
    days = printed.dates(lines[0].text)
    if len(pieces) < 2 or len(days) != 1 or not headed(0, lines, about):
        return None
    rest = [
        piece
        for piece in pieces
        if not (printed.dates(piece) or editions.edition(piece) or trimmings.is_section(piece))
        and not _APPEARANCE.fullmatch(piece)
    ]
    if len(rest) != 1 or rest[0] != pieces[0] or len(rest[0].split()) > 5:
        return None
    if not like_a_name(rest[0]) and not (rest[0].isalpha() and rest[0].isupper() and len(pieces) > 2):
        return None
    return rest[0]


def _surrounded(number: int, lines: list[Line], about: list[bool], claims: Claims) -> bool:
    """Whether what stands round it says that the line is a name and no headline."""
    text, following = lines[number].text, lines[number + 1]
    close = not lines[number].before_gap
    if editions.edition(following.text) and (close or text.isupper()):
        return True
    if _NAMED_AFTER_DAY.fullmatch(text) and len(text.split()) <= 6:
        return True
    body = _BODY.match(text) is not None
    if (
        close
        and (body or (text.isupper() and not following.text.isupper()))
        and _dated_soon(number, lines, about)
    ):
        return True
    if (
        text[:4].lower() == "the "
        and any(map(press.of_the_press, text.split()[1:]))
        and (close and about[number + 1])
    ):
        return True
    agency = press.is_news_agency(text)
    if agency and (len(text.split()) <= 4 or any(_stands_for(c.value, text) for c in claims.credits)):
        return True
    if agency and close and (about[number + 1] or wires.numbered(following.text)):
        return True
    if close and press.is_letter(text) and _dated_soon(number, lines, about):
        return True
    if number == 0 and _capitals_over_capitals(text, following):
        return True
    the = text[:4].lower() == "the "
    pressed = press.of_the_press(text.split()[-1])
    if not (the or pressed):
        return False
    headline = next(line for place, line in enumerate(lines) if place > number and not about[place])
    if text.isupper() and (about[number + 1] or not headline.text.isupper()):
        return True
    section = not about[number + 1] or trimmings.is_section(following.text)
    return (close and section and _sections(number + 1, lines, about)) or (
        pressed and about[number + 1] and close
    )


def _over_a_day(text: str, following: Line) -> bool:
    """ "The Velm Fortnight" over "July 2, 2012 · Politics & Trade", with the headline below the gap."""
    if not following.before_gap or len(following.text) > 70 or len(printed.dates(following.text)) != 1:
        return False
    several = " and " in text and press.of_the_press(text.split()[-1])
    return (
        press.is_daily(text)
        or press.is_outlet(text)
        or (text.startswith("The ") and (len(text.split()) <= 4 or several))
    )


def _take_day_under(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """The line under the name, where it opens with a day and says more: "9 May 2023 · five days to go"."""
    under = lines[1]
    days = printed.dates(under.text)
    if about[1] or len(days) != 1 or not under.before_gap or len(under.text) > 70:
        return
    about[1] = True
    claims.day(Day.BARE, days[0], under.text)


def _capitals_over_capitals(text: str, headline: Line) -> bool:
    """ "VESSEN SUNDAY MAIL" over a longer headline in capitals: when it appears, then a press word."""
    parts = text.split()
    return (
        text.isupper()
        and headline.text.isupper()
        and not headline.long
        and len(headline.text.split()) > max(3, len(parts) - 1)
        and press.of_the_press(parts[-1])
        and any(map(press.is_period, parts))
        and _NO_NAMES.isdisjoint(parts)
    )


def _over_title_and_day(number: int, lines: list[Line], about: list[bool]) -> bool:
    """ "The Herring Notes" by itself, then a headline by itself, then what speaks of the article."""
    text = lines[number].text
    if (
        number
        or text[:4] != "The "
        or len(text.split()) > 4
        or not lines[number].before_gap
        or len(lines) < 4
    ):
        return False
    headline = lines[number + 1]
    small = any(word[:1].islower() and len(word) > 3 for word in headline.text.split())
    return (
        small
        and headline.before_gap
        and not about[number + 1]
        and about[number + 2]
        and len(headline.text) < 120
    )


def _dated_soon(number: int, lines: list[Line], about: list[bool]) -> bool:
    """Whether a day, a number or an edition stands in the lines that follow without a gap."""
    for place in range(number + 1, min(number + 4, len(lines))):
        line = lines[place]
        figures = about[place] and any(letter.isdigit() for letter in line.text)
        if figures or editions.edition(line.text) or printed.dates(line.text):
            return True
        if line.before_gap or len(line.text.split()) > 5:
            return False
    return False


def headed(number: int, lines: list[Line], about: list[bool]) -> bool:
    """Whether something that may be a headline follows, before any running text."""
    for place in range(number + 1, min(len(lines) - 1, number + 6)):
        line = lines[place]
        if line.long or len(line.text) > 170:
            return False
        if about[place] or editions.edition(line.text) or wires.numbered(line.text):
            continue
        if line.text.endswith(".") and not line.text.isupper():
            continue
        if len(line.text.split()) >= 3 or (line.before_gap and line.after_gap):
            return not line.text.endswith((":", ";", ","))
    return False


def like_a_name(text: str) -> bool:
    """Two to six words, each of them as in a name, and none between that looks like a verb."""
    parts = text.split()
    # Papers that swallowed others bear both names.
    most = 9 if parts[:1] == ["The"] and " and " in text and press.of_the_press(parts[-1]) else 6
    if (
        not 2 <= len(parts) <= most
        or not press.proper(text)
        or not all(part[-1:].isalnum() for part in parts)
    ):
        return False
    verbs = [
        part
        for part in parts[1:-1]
        if part.lower().endswith(("s", "ed")) and not press.is_outlet(f"Kesk {part}")
    ]
    return not verbs and not any(letter.isdigit() for letter in text)


def _stands_for(short: str, name: str) -> bool:
    """Whether the letters of ``short`` are the first letters of words of ``name``, in order.

    A word may give its second letter as well: MANA for "Maran News Agency", TANTOV for "Tantara of Tovaria".
    """
    letters = "".join(letter for letter in short.upper() if letter.isalpha())
    words = [word.upper() for word in re.split(r"[\s-]+", name) if word]
    if len(letters) < 2 or not words:
        return False
    at = {0}
    for word in words:
        at |= {
            place + taken
            for place in at
            for taken in range(1, 4)
            if letters[place : place + taken] == word[:taken] and place + taken <= len(letters)
        }
    return len(letters) in at and letters[0] == words[0][0]


def _is_outlet_claimed(claims: Claims) -> bool:
    return any(rank in (Paper.KEYED, Paper.MASTHEAD) for rank, _ in claims.outlet)


def is_name(text: str, claims: Claims) -> bool:
    """Whether this line was claimed as the paper's name."""
    return any(rank == Paper.MASTHEAD and stated.evidence == text for rank, stated in claims.outlet)
