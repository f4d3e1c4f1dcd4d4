"""Who wrote it: "By Jana Dorn in Kesk", "By JANA DORN, The Herald", "From Our Own Correspondent". Pure."""

from __future__ import annotations

import re

from . import press, printed
from .claims import SENTENCE_END, Author, Claims, Day, Line, Paper

_BY = re.compile(
    r"\W{0,4}(?P<by>(?:an? |special )?(?:written|words|story|report|text|reported|reporting|exclusive"
    r"|analysis|commentary|comment|opinion|interview|dispatch|essay|despatch|column|review|sketch)\s+by|by|from)\b:?\s+(?P<rest>\S.*)",
    re.I,
)
_POSTED = re.compile(
    r"\W{0,4}(?P<label>posted|published|written|filed)\s+(?:on\s+)?(?P<day>\S.{5,60}?)\s+by\s+(?P<rest>\S.*)",
    re.I,
)
_POSTED_BY = re.compile(r"\W{0,4}(?:posted|published|filed)\s+(?P<by>by\s.*)", re.I)
_PLACE = re.compile(r"\s+(?P<how>in|at|near|reporting from|for|of|,)\s+(?P<what>.*)\Z", re.I)
_AND = re.compile(r"\s+(?:and|&|with)\s+|\s*;\s*", re.I)
_OUR_OWN = re.compile(
    r"(?:an?|our|the)\s+(?:[\w'’-]+\s+){0,4}?"
    r"(?:correspondents?|reporters?|envoys?|editorial\s+(?:department|board|office|staff)|editor|staff(?!\s+(?:reporter|writer|correspondent))|writers?|contributor|team|desk)"
    r"(?=[\s,.]|\Z)",
    re.I,
)
_STAFF = r"(?:staff\s+|special\s+|foreign\s+|diplomatic\s+)?(?:writer|correspondent|reporter|editor)s?"
_WRITER = re.compile(
    r"\s+(?:(?:staff|special|senior|foreign|diplomatic|military|political|business|economics|national|security|chief"
    r"|science|white house|state department|united nations)\s+){0,2}"
    r"(?:writer|correspondent|reporter|editor)s?\Z"
    r"|\s+(?:foreign|news|national) service\Z",
    re.I,
)
""" "Inland Press Military Writer", "Kesk Tribune Foreign Service": behind the paper's name."""
_FOR = re.compile(
    r"(?P<name>[^\W\d_][\w.’' -]{3,40}?) for (?P<paper>(?:The )?[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,4})"
)
""" "Jana Dorn for TNN"."""
_LETTERS = frozenset("MP MPS MEP MLA TD QC KC MD PHD OBE CBE MBE JP USA UK US UN EU DC NY SJ OP".split())
"""Letters behind a name that are no broadcaster."""
_FIELDS = frozenset(
    """world foreign affairs news media politics political diplomatic online europe european international
    press national defence defense security economics business chief senior deputy assistant night
    associate""".split()
)
"""What a correspondent writes on, or is."""
_ENDS_WITH_ROLE = re.compile(rf"\s{_STAFF}\Z", re.I)
_ROLE_FIRST = re.compile(
    r"(?:[\w’'-]+\s+){0,3}?(?:correspondent|editor|reporter|writer|bureau chief|columnist)\s+(?P<name>\S.*)",
    re.I,
)
_WRITER_AND_PLACE = re.compile(
    r"(?P<name>\S.{2,40}?)(?P<how>,?\s+in\s+|,\s+|,?\s+report(?:s|ing)?\s+(?:from|in)\s+)(?P<place>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}"
    r"(?:\s/\s[A-Z][\w'’-]+)?)"
)
_ALSO = re.compile(
    r"(?P<what>\b(?:(?:additional|further)\s+(?:reporting|writing)|writing|editing|compiled)\s+by\s+[^;.()\n]{3,100})",
    re.I,
)
_WIRES = re.compile(
    r"\W{0,3}(?:compiled )?(?:from|by) (?:[\w’'-]+ )?"
    r"(?:(?:wire|news|press|agency|combined|foreign|our) ){1,3}"
    r"(?:dispatches|despatches|reports?|services|sources|accounts|agencies)\W{0,2}",
    re.I,
)
"""Written by nobody: "From Wire Dispatches", "Compiled from news services"."""
_STAFF_AND_AGENCIES = re.compile(
    r"(?:(?:by |our )?(?:[A-Z]\w+ )?(?:foreign )?staff(?: reporters?)?,? (?:and|&) (?:news )?agencies"
    r"|agencies|(?:news )?agencies (?:and|&) (?:[A-Z]\w+ )?staff)",
    re.I,
)
_SPECIAL = re.compile(
    r"\W{0,2}(?:special|exclusive|by (?:telegraph|cable|wireless|telephone))(?: cable| dispatch)? to "
    r"(?P<name>(?:[Tt]he\s)?[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*){0,4})\W{0,2}",
    re.I,
)
""" "Special to The Northern Ledger"."""
_REPORTING = re.compile(r"\W{0,2}(?P<all>Reporting by (?P<names>[^;.()\n]{3,120}))")


def read(part: str, claims: Claims, *, foot: bool) -> bool:
    """ "By Jane Doe in Geneva", "By JANE DOE, Associated Press", "From Our Own Correspondent"."""
    if len(part) > 160:
        return False
    part = part.rstrip(" =<")  # a teletype's marks
    if part[:1] == "(" and part[-1:] == ")":
        part = part[1:-1].strip()
    if foot:
        match = _REPORTING.match(part)
        if match is None:
            return False
        if people := names(match["names"]):
            claims.author(Author.BELOW, people, match["all"])
        for said in _ALSO.finditer(part):
            claims.credit(said["what"], said[0])
        return True
    if _posted(part, claims) or _WIRES.fullmatch(part):
        return True
    if _STAFF_AND_AGENCIES.fullmatch(part):
        claims.author(Author.UNNAMED, part, part)
        return True
    if (sent := _FOR.fullmatch(part)) is not None and press.is_person(sent["name"]):
        newsroom = re.fullmatch(r"[A-Z]{3,5}(?: News)?", sent["paper"]) and sent["paper"] not in _LETTERS
        pressed = press.is_outlet(sent["paper"]) and press.of_the_press(sent["paper"].split()[-1])
        if not press.is_outlet(sent["name"]) and (newsroom or pressed):
            claims.author(Author.UNMARKED, sent["name"], part)
            claims.paper(Paper.AUTHOR, sent["paper"], part)
            return True
    if (special := _SPECIAL.fullmatch(part)) is not None:
        claims.paper(Paper.AUTHOR, special["name"], part)
        return True
    posted = _POSTED_BY.match(part)
    match = _BY.match(posted["by"] if posted else part)
    if match is None:
        return False
    rest, days = match["rest"], printed.dates(match["rest"])
    if days:
        rest = re.sub(r"\s+on\Z", "", rest[: days[0].start].strip(" ,|–—-("))
    own = _OUR_OWN.match(rest)
    if own is not None:
        left = rest[own.end() :].strip(" ,.")
        if people := names(left):  # "By our Diplomatic Editor Jana Dorn"
            claims.author(Author.BY, people, part)
            return True
        if len(left.split()) > 8 or (SENTENCE_END.search(rest) and len(left.split()) > 4):
            return False
        claims.author(Author.UNNAMED, own[0], part)
    elif match["by"].lower() == "by" and len(rest) <= 60 and (named := _agency_or_staff(rest)):
        claims.author(Author.AGENCY, rest, part)
        claims.paper(Paper.CREDIT, named, part)
        if named == rest:
            claims.credit(rest, part)
    elif people := names(rest):
        if match["by"].lower() == "from" and " in " not in rest and "," not in rest:
            return False  # "From Jane Doe" may be anything
        claims.author(Author.BY, people, part)
        _outlet_of_author(rest, part, claims)
    else:
        return False
    if days:
        claims.day(Day.BYLINE, days[0], part)
    return True


def _posted(part: str, claims: Claims) -> bool:
    """ "Posted on June 3, 2014 by Jane Doe"."""
    match = _POSTED.match(part)
    days = printed.dates(match["day"]) if match else []
    people = names(match["rest"]) if match and len(days) == 1 else None
    if people is None:
        return False
    claims.author(Author.BY, people, part)
    claims.day(Day.LABELLED, days[0], part)
    return True


def credit(line: str, before: str, claims: Claims) -> bool:
    """Under "By Jane Doe": "Associated Press Writer", "VBC News, Kesk", "The Herald"."""
    if len(line) > 70 or SENTENCE_END.search(line):
        return False
    if not _BY.match(before) and not (_ENDS_WITH_ROLE.search(line) and press.is_person(before)):
        return False
    whole = line.partition(",")[0].strip(" ()^=<")
    name = _WRITER.sub("", whole)
    if press.is_agency(name):
        claims.paper(Paper.CREDIT, name, line)
        claims.credit(name, line)
    elif press.is_masthead(name) or press.is_newsroom(name) or (name != whole and _paper_of_staff(name)):
        claims.paper(Paper.AUTHOR, name, line)
    else:
        return False
    return True


def _paper_of_staff(name: str) -> bool:
    """ "Southern Star" before "correspondent"; "World Affairs" is what somebody writes on."""
    parts = name.split()
    return len(parts) > 1 and press.is_outlet(name) and parts[0].lower() not in _FIELDS


def looks(text: str) -> bool:
    """Whether a line is a writer with a place or a role, and nothing else: "Jana Dorn, Kesk"."""
    if len(text) > 90 or any(letter.isdigit() for letter in text):
        return False
    found = _WRITER_AND_PLACE.fullmatch(text)
    if found is not None and press.is_person(found["name"]) and not press.is_outlet(found["name"]):
        return True
    name, _, role = text.partition(",")
    if press.is_role(role) and press.is_person(name):
        return True
    return _role_first(text) is not None or _writers_and_places(text) is not None


def below_title(lines: list[Line], about: list[bool], claims: Claims, end: int) -> None:
    """Between title and story, which begins at line ``end``: "Jana Dorn", "Jana Dorn, Kesk" without "By"."""
    titles = {stated.evidence for _, stated in claims.title}
    start = next((number for number, line in enumerate(lines) if line.text in titles), None)
    if claims.byline or start is None:
        return
    for line, known in zip(lines[start + 1 : end], about[start + 1 : end], strict=True):
        text = line.text.strip("*_ ")
        if known or line.long or len(text) > 90 or any(letter.isdigit() for letter in text):
            continue
        if press.is_masthead(text) or press.is_agency(text) or press.is_corporate(text):
            continue
        placed = _WRITER_AND_PLACE.fullmatch(text)
        who = placed["name"] if placed is not None else text
        people = _role_first(text) or _writers_and_places(text)
        if people is None and all(press.is_person(each) for each in _AND.split(who)) and who[-1:].isalpha():
            people = None if _deck(who, titles) else who
        if people is not None:
            claims.author(Author.UNMARKED, people, line.text)
            return


def _deck(who: str, titles: set[str]) -> bool:
    """ "CORVANE SETS CONDITIONS" under a title in capitals: three long words may be anything."""
    shouted = who.isupper() and any(title.isupper() for title in titles)
    return shouted and len(who.split()) > 2 and min(map(len, who.split())) > 3


def unmarked(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """ "Jane Doe in Geneva" or "Jane Doe, Diplomatic Editor" without "By".

    Only right beside a line about the article: elsewhere it may be anything, but two writers in two places.
    """
    if claims.byline:
        return
    for number in range(1, min(len(lines), 8)):
        line = lines[number]
        beside = about[number - 1] or (number + 1 < len(lines) and about[number + 1])
        if line.long or about[number] or len(line.text) > 90 or SENTENCE_END.search(line.text):
            continue
        if not beside:
            if line.text.count(" in ") > 1 and (people := _writers_and_places(line.text)):
                claims.author(Author.UNMARKED, people, line.text)
            continue
        name, comma, role = line.text.partition(",")
        placed = re.fullmatch(
            r"(?P<name>\S.{3,40}?)\s+in\s+(?P<place>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})", line.text
        )
        sent = re.fullmatch(r"From (?P<name>\S.{3,40})", line.text)
        if sent and about[number + 1 : number + 2] == [True] and press.is_person(sent["name"]):
            claims.author(Author.UNMARKED, sent["name"], line.text)
        elif comma and press.is_role(role) and press.is_person(name.strip()):
            claims.author(Author.UNMARKED, name, line.text)
            paper = _WRITER.sub("", role.strip(" ."))
            if press.is_agency(paper) or (re.fullmatch(r"[A-Z]{3,5}", paper) and paper not in _LETTERS):
                claims.paper(Paper.AUTHOR, paper, line.text)
        elif not comma and press.is_role(line.text) and (people := names(line.text)) and people != line.text:
            claims.author(Author.UNMARKED, people, line.text)
        elif placed and press.is_person(placed["name"]) and not press.is_outlet(placed["name"]):
            claims.author(Author.UNMARKED, placed["name"], line.text)
        elif people := _role_first(line.text) or _writers_and_places(line.text):
            claims.author(Author.UNMARKED, people, line.text)


def _role_first(text: str) -> str | None:
    """ "Diplomatic Correspondent Jana Dorn": the name behind the role."""
    match = _ROLE_FIRST.fullmatch(text)
    if match is None or press.is_role(match["name"]) or not text[0].isupper():
        return None
    return names(match["name"])


def _writers_and_places(text: str) -> str | None:
    """ "Jana Dorn in Kesk and Peter Holm in Port Orlo": the writers without their places."""
    pieces = [
        piece for piece in re.split(r",?\s+and\s+|\s*;\s*|(?<=\w),\s+(?=[^,]{5,50}\sin\s)", text) if piece
    ]
    if not 2 <= len(pieces) <= 4:
        return None
    found = [_WRITER_AND_PLACE.fullmatch(piece) for piece in pieces]
    people = [match["name"] for match in found if match is not None]
    if len(people) != len(pieces) or not all(
        press.is_person(name) and not press.is_outlet(name) for name in people
    ):
        return None
    return ", ".join(people) if len(people) > 2 or " and " not in text else " and ".join(people)


def names(rest: str) -> str | None:
    """The people at the start of ``rest``, as printed, if nothing but place, role or paper follows them."""
    rest = rest.strip(" .,;")
    leading = _ROLE_FIRST.fullmatch(rest)
    if leading is not None and not press.is_role(leading["name"]) and rest[:1].isupper():
        rest = leading["name"]
    pieces = [piece.strip() for piece in rest.split(",")]
    kept: list[str] = []
    for number, piece in enumerate(pieces):
        place = _PLACE.search(piece)
        bare = piece[: place.start()] if place else piece
        people = [person for person in _AND.split(bare) if person]
        named = number == 0 or not press.is_role(piece)  # "Senior Fellow"
        if (
            named
            and people
            and all(press.is_person(person) and not press.is_outlet(person) for person in people)
        ):
            kept.append(bare)
            if place:
                tail = place["what"]
                if not tail[:1].isupper() and tail.split()[:1] != ["the"]:
                    return None
                break
            continue
        if number == 0:
            # "Jane Doe Diplomatic Correspondent": the role without a comma.
            role = (
                re.match(r"(?P<name>(?:\S+\s+){2,4}?)(?P<role>\S.*)", bare + " ")
                if press.is_role(bare)
                else None
            )
            if role is not None and press.is_person(role["name"].strip()):
                return role["name"].strip()
            last = people[-1].lower() if people else ""
            if (
                last in ("agencies", "staff", "our foreign staff")
                and all(map(press.is_person, people[:-1]))
                and people[:-1]
            ):
                return bare
            return None
        break
    return ", ".join(kept) or None


def _agency_or_staff(rest: str) -> str:
    """Whose the work is, where nobody is named: "Associated Press", "The Federated Press", "Herald Staff"."""
    whole = press.is_agency(rest) or (rest[:4] == "The " and press.is_masthead(rest))
    return rest if whole else _staff_of(rest)


def _staff_of(rest: str) -> str:
    """The paper in "Herald Staff", "The Herald staff reporters"."""
    match = re.fullmatch(
        r"(?P<name>\S.{1,40}?)\s+(?:staff|newsroom|team|desk)(?:\s+(?:reporters?|writers?))?", rest, re.I
    )
    return (
        match["name"] if match and (press.is_outlet(match["name"]) or press.is_agency(match["name"])) else ""
    )


def _outlet_of_author(rest: str, evidence: str, claims: Claims) -> None:
    """ "By JANE DOE, Associated Press", "Jane Doe for The Herald"."""
    for piece in [piece.strip(" .") for piece in rest.split(",")[1:]]:
        name = _WRITER.sub("", piece)
        if name != piece and not press.is_agency(name) and (press.is_masthead(name) or _paper_of_staff(name)):
            claims.paper(Paper.AUTHOR, name, evidence)
            return
        if re.fullmatch(r"[A-Z]{3,5}(?: News)?", piece) and not rest.isupper() and piece not in _LETTERS:
            claims.paper(Paper.AUTHOR, piece, evidence)
            return
        if press.is_agency(piece) or press.is_masthead(piece):
            claims.paper(Paper.CREDIT if press.is_agency(piece) else Paper.AUTHOR, piece, evidence)
            if press.is_agency(piece):
                claims.credit(piece, evidence)
            return
    match = re.search(r"\s(?:for|of)\s+(?P<name>[Tt]he\s.{2,40}|\S{2,20})\Z", rest)
    if match is not None and press.is_outlet(match["name"].strip(" .")):
        claims.paper(Paper.AUTHOR, match["name"], evidence)
