"""What stands over a government's release: who issues it, "Press Service", "For immediate release". Pure."""

from __future__ import annotations

import dataclasses
import re

from . import despatches, printed
from .claims import Claims, Day, Line, Paper

_LABEL = re.compile(
    r"\W{0,3}(?:for\s+)?(?:immediate\s+release|(?:press|media|news|information)\s+(?:release|statement|note|notice|bulletin"
    r"|communiqu[eé]|department|service|office|section|division)|(?:press\s+and\s+)?(?:public\s+)?information\s+(?:and\s+press\s+)?(?:department|service|office"
    r"|section|division)|(?:department|office|division)\s+(?:of|for)\s+(?:the\s+)?(?:press|media|information)"
    r"(?:\s+and\s+(?:press|media|information))?|(?:official\s+)?(?:statement|read-?out|communiqu[eé]|announcement)"
    r"|(?:statement|remarks|comments?)\s+by\s+the\s+(?:\w+\s+){0,3}(?:spokes\w+|press\s+secretary)"
    r"|(?:note|statement|communiqu[eé]|announcement|information)\s+(?:to|for)\s+the\s+(?:press|media)"
    r"|(?:bulletin|circular|communiqu[eé])(?=\s+\S{0,4}\s?\d)"
    r"|(?:unofficial\s+|official\s+)?translation)(?:\s+(?:(?:no\.?|number|#)\s*\S{1,14}|[A-Z]{0,4}/?\d[\d/.-]{0,14}))?"
    r"(?:\s+\((?:(?:un)?official|courtesy|english|provisional|working|translat\w+|original)\b[^()]{0,40}\))?"
    r"\W{0,3}",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"(?:(?:joint|final|official|press|common)\s+){0,2}(?:communiqu[eé]|statement|declaration|announcement)"
    r"(?:\s+by\s+the\s+(?:\w+\s+){0,3}\w+)?",
    re.IGNORECASE,
)
"""What a paper is, where it has no other title."""
_NUMBER = re.compile(r"(?:no\.?|nr\.?|ref\.?:?)\s*\S{1,16}", re.IGNORECASE)
_ISSUER = re.compile(
    r"(?:the\s+)?(?:(?:federal|royal|permanent|state|general|u\.?s\.?|u\.?k\.?|national)\s+)?(?P<body>ministry|department|embassy|consulate"
    r"|mission|delegation|government|cabinet|chancellery|presidency|secretariat|council|commission|office"
    r"|(?:organi[sz]ation|union|league|conference|tribunal|court|authority|assembly|agency|community)\s+(?:of|for|on))\b",
    re.IGNORECASE,
)
_ISSUER_IS_AN_OFFICE = re.compile(
    r"(?:the\s+)?office\s+of\s+(?:the\s+)?(?:spokes\w+|press\w*|public|media|information)\b", re.IGNORECASE
)
"""A part of whoever issues it."""
_BODY = re.compile(
    r"(?:the\s+)?(?:[\w’'-]+\s+){1,3}(?:ministry|department|embassy|commission|council|court|tribunal|assembly|authority"
    r"|organi[sz]ation|conference|secretariat|committee)\s+(?:of|for|on)(?:\s+[\w’'-]+){1,5}",
    re.IGNORECASE,
)
"""An issuer with words before what it is: "Selvenian Department of State"."""
_OFFICE = re.compile(
    r"(?:[\w’'-]+\s+){1,4}(?:office|service|department|section|division|directorate|secretariat|unit|bureau)",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:the\s+)?(?:[\w'’-]+\s+){0,3}?(?:republics?|kingdom|federation|states?|union|government|principality)"
    r"(?:\s+of(?:\s+[\w'’-]+){1,4})?",
    re.IGNORECASE,
)
"""Over the ministry: "Republic of Verania"."""
_ISSUER_ENDS = re.compile(
    r"\b(?:ministry|embassy|mission|organi[sz]ation|secretariat|commission|council|authority|fund|bank"
    r"|(?:information|press|media)\s+cent(?:re|er))\Z",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\s(?:\w{3,}(?<!s)(?:s|es)|\w{2,}ed|to|is|are|will)\s(?=.*\b(?:of|for|on)\b)", re.IGNORECASE
)
"""A word before the last preposition that has the form of a verb: "Minister Tells Council of Crisis"."""
_SMALL = frozenset("of for the and to on at in de".split())
_ALONE = re.compile(
    r"(?:the\s+)?(?:(?:federal|royal|permanent|state|general|national|u\.?s\.?|u\.?k\.?)\s+)?"
    r"(?:ministry|embassy|consulate|mission|department|secretariat|delegation)\s+(?:of|for)\s",
    re.IGNORECASE,
)
_PLURALS = frozenset(
    """affairs states nations communications relations works arts sports islands resources services finances
    forces united natural waters waterways fisheries mines ports roads railways customs lands
    interests others its""".split()
)
"""What bodies are named after; other words that end so tell a deed."""
_OCCASION = re.compile(r"\b(?:press\s+conference|(?:press|regular|daily)\s+briefing)\b", re.IGNORECASE)
_UN_SYMBOL = re.compile(
    r"(?:press release\s+|meetings coverage\s+)?"
    r"(?:SC|GA|GA/(?:AB|DIS|EF|PAL|SHC|SM|SPD|L)|D?SG/(?:SM|T|A)|ECOSOC|HR(?:/CN)?|AFR|IHA|DH|REF|PKO|ORG|WOM|DC|NGO|SAG|BIO|UNEP|L)/\d{1,5}(?:[-/]\w{1,6})*",
    re.I,
)
_UN_ORGAN = re.compile(r"\b(?:Security Council|General Assembly|Secretary-General|United Nations)\b", re.I)
_UN_SPOKESMAN = re.compile(
    r"\bspokes(?:man|woman|person)(?:['’]s office)? (?:for|of) (?:the )?secretary-general\b.{0,40}\Z", re.I
)
_SECRETARY_OF_OTHERS = re.compile(
    r"\bsecretary-general\s+of\s+(?!(?:the\s+)?(?:united nations|organization|u\.?n\b))", re.I
)
_DEPARTMENTS = frozenset(("secretariat", "press office", "registry", "cabinet office", "private office"))
"""Parts of whoever issues it, with no word before what they are."""
_SERVICE = re.compile(r"(?:[\w’'-]+\s+){1,3}(?:press|information)\s+(?:service|office|bureau)", re.IGNORECASE)
_BEHIND = re.compile(r"\s*\([^()]{2,40}\)\Z")
_APART = re.compile(r"\t|\s{3,}")
_HEAD_LINES, _ISSUER_LINES = 8, 4


def heads(lines: list[Line], claims: Claims) -> frozenset[int]:
    """The numbers of the lines that stand over a release; its issuer is claimed as the outlet.

    Without one line that says that it is a release there are none: a headline may begin as an issuer does.
    """
    labels = {
        number
        for number, line in enumerate(lines[:_HEAD_LINES])
        if not line.long and _LABEL.fullmatch(line.text)
    }
    addressed = despatches.mark(lines, claims) | _united_nations(lines, claims)
    if lines and _on_one_line(lines[0], claims):
        labels.add(0)
    labels |= _dated_labels(lines, claims)
    if not labels:
        return _paragraph(lines, claims) or _letterhead(lines, claims) or frozenset(addressed)
    found = labels | addressed
    for number, line in enumerate(lines[:_HEAD_LINES]):
        if number in labels:
            continue
        if number < _ISSUER_LINES and _issues(line, first=number == 0):
            if number == 1 and not lines[0].long and _STATE.fullmatch(lines[0].text):
                found.add(0)
            found.add(number)
            if not _ISSUER_IS_AN_OFFICE.match(line.text) and not _over_its_body(number, lines):
                claims.paper(Paper.MASTHEAD, line.text, line.text)
        elif number - 1 in found and number + 1 in labels and _OFFICE.fullmatch(line.text):
            found.add(number)  # who of the issuer's
        elif number - 1 in found and number + 1 in labels and len(words := line.text.split()) <= 3:
            if _proper(line.text) and all(word.isalpha() for word in words):
                found.add(number)  # the city between the issuer and "Press release"
        elif not line.long and _NUMBER.fullmatch(line.text):
            found.add(number)
    return frozenset(found)


def _united_nations(lines: list[Line], claims: Claims) -> set[int]:
    """ "Press Release SC/6120" over what the Security Council does: the United Nations by symbol."""
    head = [line for line in lines[:_HEAD_LINES] if not line.long]
    symbol = next((number for number, line in enumerate(head) if _UN_SYMBOL.fullmatch(line.text)), None)
    organ = next((line for line in head if _UN_ORGAN.search(line.text)), None)
    office = next((line for line in head if _UN_SPOKESMAN.search(line.text)), None)
    if office is None and (symbol is None or organ is None):
        return set()
    if any(_SECRETARY_OF_OTHERS.search(line.text) for line in lines[:_HEAD_LINES]):
        return set()
    claims.paper(Paper.CREDIT, "United Nations", (office or head[symbol or 0]).text)
    return set() if symbol is None else {symbol}


def _dated_labels(lines: list[Line], claims: Claims) -> set[int]:
    """ "For Immediate Release" with the day at the other edge of its line."""
    found = set[int]()
    for number, line in enumerate(lines[:_HEAD_LINES]):
        label, *rest = _APART.split(line.text)
        days = printed.dates(" ".join(rest))
        if len(days) == 1 and not line.long and _LABEL.fullmatch(label):
            claims.day(Day.BARE, days[0], line.text)
            found.add(number)
    return found


def _letterhead(lines: list[Line], claims: Claims) -> frozenset[int]:
    """ "Ministry of Trade of Orlo" alone on the first line, without a word that tells a deed."""
    if len(lines) < 3:
        return frozenset()
    name = _BEHIND.sub("", lines[0].text)
    head = dataclasses.replace(lines[0], text=name)
    if not _issues(head, first=True) or not _ALONE.match(name):
        return frozenset()
    words = [word for word in name.lower().split()[3:] if not word.endswith(("'s", "’s"))]
    deeds = [word for word in words if word.endswith(("s", "ed")) and word not in _PLURALS]
    if deeds or lines[1].long or not 3 <= len(name.split()) <= 12:
        return frozenset()
    claims.paper(Paper.MASTHEAD, name, lines[0].text)
    return frozenset({0})


def _paragraph(lines: list[Line], claims: Claims) -> frozenset[int]:
    """ "U.S. Department of State" over "Office of the Spokesman", one paragraph of nothing else."""
    last = next((number for number, line in enumerate(lines[:_ISSUER_LINES]) if line.before_gap), 0)
    if not last or len(lines) < last + 3:
        return frozenset()
    head = lines[: last + 1]
    issuers = [
        number
        for number, line in enumerate(head)
        if _issues(line, first=number == 0) and not _is_department(line.text)
    ]
    if not issuers and _STATE.fullmatch(
        head[0].text
    ):  # "Republic of Verania" over "Presidential Press Service"
        issuers = [n for n, line in enumerate(head[1:], 1) if _SERVICE.fullmatch(line.text)][:1]
    if not issuers or any(
        number not in issuers
        and not _is_department(line.text)
        and not (number == 0 and _STATE.fullmatch(line.text))
        for number, line in enumerate(head)
    ):
        return frozenset()
    issuer = next((number for number in issuers if not _over_its_body(number, lines)), issuers[0])
    claims.paper(Paper.MASTHEAD, head[issuer].text, head[issuer].text)
    return frozenset(range(last + 1))


def _is_department(text: str) -> bool:
    """ "Office of the Spokesman", "Secretariat": a part of whoever issues it."""
    return (
        _ISSUER_IS_AN_OFFICE.match(text) is not None
        or text.lower() in _DEPARTMENTS
        or (_OFFICE.fullmatch(text) is not None and _proper(text))
    )


def _over_its_body(number: int, lines: list[Line]) -> bool:
    """ "Government of Verania" over one of its ministries, which issues it."""
    if number != 0 or len(lines) < 2 or lines[0].before_gap or _STATE.fullmatch(lines[0].text) is None:
        return False
    under = lines[1].text
    return _ALONE.match(under) is not None and _issues(lines[1], first=False) and not _is_department(under)


def is_occasion(text: str) -> bool:
    """Whether a line names an occasion at which somebody speaks: "Regular Press Conference"."""
    return _OCCASION.search(text) is not None


def _on_one_line(line: Line, claims: Claims) -> bool:
    """ "Ministry of Trade of Orlo, Press Department"."""
    issuer, comma, office = line.text.rpartition(",")
    if line.long or not comma or _LABEL.fullmatch(office.strip()) is None:
        return False
    if _ISSUER.match(issuer) is None or not _proper(issuer):
        return False
    claims.paper(Paper.MASTHEAD, issuer, line.text)
    return True


def is_label(text: str) -> bool:
    """Whether a line only says that a release is one: "PRESS RELEASE"."""
    return _LABEL.fullmatch(text) is not None


def is_document(text: str) -> bool:
    """Whether a line only names a paper that a meeting or a government gives out: "FINAL COMMUNIQUÉ"."""
    return _DOCUMENT.fullmatch(text) is not None


def is_issuer(name: str) -> bool:
    """Whether a sender's name is that of a ministry, an embassy, an office."""
    ends = re.search(r"\b(?:office|ministry|embassy|department|secretariat|commission|council)\Z", name, re.I)
    return _proper(name) and "@" not in name and (_ISSUER.match(name) is not None or ends is not None)


def _issues(line: Line, *, first: bool) -> bool:
    words = line.text.split()
    if line.long or not 2 <= len(words) <= 10 or line.text.endswith((".", ":", "?", "!")):
        return False
    if is_occasion(line.text):
        return False
    # "Minister Addresses Security Council" ends like an issuer too.
    ends = first and (
        (not line.before_gap and _ISSUER_ENDS.search(line.text) is not None)
        or (_BODY.fullmatch(line.text) is not None and not _VERB.search(line.text))
    )
    return _proper(line.text) and (ends or _ISSUER.match(line.text) is not None)


def _proper(text: str) -> bool:
    return all(
        word[:1].isupper() or word.lower() in _SMALL or not word[:1].isalpha() for word in text.split()
    )
