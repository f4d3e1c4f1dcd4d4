"""A saved mail: its text part, or its HTML part turned into text; subject, sender and date from the headers.

A web page saved as one file (MHTML) is a mail too, with the page as its HTML part.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import Message

from ...model import Stated
from .. import decode, press, printed, releases, stated
from ..pages import Page, UnfitError, one_line, put_down
from . import webpage

MOST_PARTS = 200
"""Parts of a mail, attachments and mails within mails among them."""

_BY_HAND = "Copy the article's text from the mail into a .txt file and drop that."
_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_REPLY = re.compile(r"\s*(?:(?:re|fwd?|aw|wg|tr|rv)\s*(?:\[\d+\])?:\s*|\[[^\]\n]{1,40}\]\s+)", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:forwarded|original) message[ \t]*-{2,}|begin forwarded message:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(r"\s*\**(from|sent|date|subject|to|cc|reply-to)\**:\**\s*(.*)\Z", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:,|\||\bvia\b|\bat\b|\bof\b|\bfrom\b|[–—-](?=\s)|\()\s*", re.IGNORECASE)
_NOBODY = frozenset("team support info alerts noreply reply admin service services subscriptions".split())
_ISSUE = re.compile(r"\s[|·•–—-]{1,2}\s|,\s|\s#|\s\(?(?:no\b|issue\b|vol\b)", re.IGNORECASE)
_INSTITUTION = re.compile(
    r"(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:institute|cent(?:re|er)|foundation|council|society|association|committee"
    r"|forum|observatory|academy|university|union|league|federation|organi[sz]ation)\s+(?:of|for|on)\s",
    re.IGNORECASE,
)
_FEW = 200
"""Characters of a text part that only says that there is an HTML part."""


def read(data: bytes, encoding: str | None = None) -> Page:
    """The article in a mail, in ``encoding`` if one is named. Raises UnfitError where there is none."""
    if sum(1 for _ in _CONTAINER.finditer(data)) > MOST_PARTS:
        raise UnfitError(f"This mail has more than {MOST_PARTS} mails and parts inside each other.", _BY_HAND)
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not any(name in message for name in ("from", "date", "subject", "mime-version", "content-type")):
        raise UnfitError("This is no mail: it has no headers.", _BY_HAND)
    parts = list(_parts(message))
    plain = next((part for part in parts if part.get_content_type() == "text/plain"), None)
    page = next((part for part in parts if part.get_content_type() == "text/html"), None)
    if page is not None and _is_saved_page(message):
        saved = _decoded(page, encoding)
        return webpage.article(saved.text, f"{saved.encoding} (html)", replaced=saved.replaced)
    text = ""
    decoded: decode.Decoded | None = None
    if plain is not None:
        decoded = _decoded(plain, encoding)
        text = _unfolded(decoded.text, plain)
    if page is not None and len(text.strip()) < _FEW:
        alternative = _decoded(page, encoding)
        shown = put_down(webpage.blocks(webpage.parse(alternative.text))) if alternative.text.strip() else ""
        if len(shown) > len(text.strip()):
            text, decoded = shown, alternative
    if decoded is None or not text.strip():
        raise UnfitError("This mail holds no text, only attachments or pictures.", _BY_HAND)
    said = _Headers.of(message)
    text, said = _passed_on(text, said)
    return _page(text, decoded, said)


class _Headers:
    """What a mail says of itself, as printed."""

    def __init__(self, sender: str = "", subject: str = "", date: str = "") -> None:
        self.sender, self.subject, self.date = sender, subject, date

    @classmethod
    def of(cls, message: Message) -> _Headers:
        return cls(_header(message, "from"), _header(message, "subject"), _header(message, "date"))


def _page(text: str, decoded: decode.Decoded, said: _Headers) -> Page:
    title = _title(said.subject)
    letter = text
    if title is not None and title.value.casefold() not in one_line(text, 400).casefold():
        text = f"{title.value}\n\n{text}"
    within = stated.find(text)
    outlet, byline = _sender(said.sender)
    institution = _institution(said.sender) if outlet is None else None
    if institution is not None and byline is not None and byline.value in institution.value:
        byline = None  # "Foreign Affairs" in "Ministry of Foreign Affairs" has the shape of a name
    named = None
    if outlet is None and within.outlet is None:
        # Over the letter itself the subject does not stand; else who sends it is whose it is.
        named = stated.find(letter).outlet or _plate(letter) or institution
    day = next(iter(printed.dates(one_line(said.date, 80))), None)
    published = Stated(day.day.isoformat(), f"Date: {one_line(said.date)}") if day else None
    if outlet is None:  # somebody passes an article on: what it says itself counts for more
        published = within.published or published
        byline = within.byline or byline
    return Page(
        text=text,
        encoding=f"{decoded.encoding} (mail)",
        outlet=outlet or within.outlet or named,
        title=title or within.title,
        byline=within.byline or byline,
        published=published or within.published,
        replaced=decoded.replaced,
    )


def _title(subject: str) -> Stated | None:
    words = one_line(subject)
    while (mark := _REPLY.match(words)) is not None:
        words = words[mark.end() :]
    return Stated(words, f"Subject: {one_line(subject)}") if len(words) >= 2 else None


def _sender(sender: str) -> tuple[Stated | None, Stated | None]:
    """The outlet and the author that a sender's name tells of: "Jana Dorn, The Kesk Herald <jd@…>"."""
    name = re.sub(r"<[^<>]*>", " ", one_line(sender)).strip(" \"'")
    evidence = f"From: {one_line(sender)}"
    outlet = byline = None
    for part in (piece.strip(" \"')") for piece in _PARTED.split(name)[:4]):
        if releases.is_label(part):
            continue  # "Press Office": whose is not said
        if outlet is None and (press.is_outlet(part) or press.is_agency(part)):
            outlet = Stated(part, evidence)
        elif byline is None and outlet is None and press.is_person(part):
            byline = Stated(part, evidence)
    if outlet is None and byline is None and press.is_outlet(name) and not releases.is_label(name):
        outlet = Stated(name, evidence)
    return outlet, byline


def _institution(sender: str) -> Stated | None:
    """A sender's name that is no person's: "Ilve Brief", "Embassy of Tarsk in Vessen", "The Sluice"."""
    name = re.sub(r"<[^<>]*>", " ", one_line(sender)).strip(" \"'")
    evidence = f"From: {one_line(sender)}"
    for part in (piece.strip(" \"')") for piece in _PARTED.split(name.partition(" by ")[0])[:4]):
        if press.is_letter(part):
            return Stated(part, evidence)
    parts = name.split()
    if releases.is_label(name) or not _NOBODY.isdisjoint(name.casefold().split()):
        return None
    if len(parts) == 1 and len(name) > 3 and name[0].isupper() and name.casefold() in _domain(sender):
        return Stated(name, evidence)
    if not 2 <= len(parts) <= 8 or not all(part[0].isupper() or len(part) <= 3 for part in parts):
        return None
    the = parts[0] == "The" and len(parts) <= 5
    return Stated(name, evidence) if the or releases.is_issuer(name) or _INSTITUTION.match(name) else None


def _domain(sender: str) -> list[str]:
    """The names in the address's domain: "waterlines" of "hello@waterlines.example"."""
    return one_line(sender).rpartition("@")[2].casefold().rstrip("> ").split(".")


def _plate(letter: str) -> Stated | None:
    """The name over a letter to subscribers: "The Ilve Briefing" on one of its first lines."""
    first = [line.strip() for line in letter[:2000].split("\n") if line.strip()][:4]
    names = (_ISSUE.split(line, maxsplit=1)[0].strip() for line in first if len(line) <= 80)
    name = next((name for name in names if press.is_letter(name)), None)
    return Stated(name, name) if name is not None and name[-1].isalpha() else None


def _passed_on(text: str, said: _Headers) -> tuple[str, _Headers]:
    """A mail in which another one is passed on speaks of that one: its lines "From: … Date: …" go."""
    mark = _FORWARDED.search(text)
    if mark is None:
        return text, said
    lines = text[mark.end() :].split("\n")
    found: dict[str, str] = {}
    number = 0
    for number, line in enumerate(lines):
        header = _HEADER.match(line[:1000])
        if header is not None:
            found.setdefault(header[1].lower(), header[2].strip())
        elif line.strip() and found:
            break
        elif line.strip() or number > 40:
            return text, said
    if not found:
        return text, said
    before = text[: mark.start()].strip()
    rest = "\n".join(lines[number:]).strip("\n")
    inner = _Headers(
        found.get("from", said.sender),
        found.get("subject", said.subject),
        found.get("date", found.get("sent", "")),
    )
    return (f"{before}\n\n{rest}\n" if before else f"{rest}\n"), inner


def _parts(message: Message) -> Iterator[Message]:
    """The text parts, in order: those of the mail itself before those of mails within it."""
    waiting: list[Message] = [message]
    later: list[Message] = []
    seen = 0
    while waiting or later:
        part = waiting.pop(0) if waiting else later.pop(0)
        seen += 1
        if seen > 5 * MOST_PARTS:
            raise UnfitError(f"This mail has more than {5 * MOST_PARTS} parts.", _BY_HAND)
        inside = part.get_payload()
        if part.get_content_maintype() == "message" and isinstance(inside, list):
            later.extend(one for one in inside if isinstance(one, Message))
        elif isinstance(inside, list):
            waiting[:0] = [one for one in inside if isinstance(one, Message)]
        elif part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment":
            yield part


def _decoded(part: Message, encoding: str | None) -> decode.Decoded:
    """The text of a part: as named, as it declares, or as its bytes are where nothing declared fits."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if encoding is not None:
        try:
            return decode.decode(data, encoding)
        except decode.NotTextError as error:
            raise UnfitError(str(error), _BY_HAND) from None
    charset = part.get_content_charset() or ""
    try:
        declared = decode.decode(data, charset) if charset and "escape" not in charset else None
    except (LookupError, ValueError):  # no such codec, or none for text
        declared = None
    if declared is not None and not declared.replaced:
        return declared
    try:
        found = decode.decode(data)
    except decode.NotTextError as error:
        raise UnfitError(str(error), _BY_HAND) from None
    return found if declared is None or found.replaced < declared.replaced else declared


def _unfolded(text: str, part: Message) -> str:
    """Text in "flowed" format (RFC 3676) with its lines joined; any other as it is."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    joined = str(part.get_param("delsp", "")).lower() == "yes"
    lines: list[str] = []
    flowing = False
    for line in text.split("\n"):
        plain = line[1:] if line.startswith(" ") else line  # stuffed
        flows = plain.endswith(" ") and plain != "-- "
        if flows and joined:
            plain = plain[:-1]
        if flowing:
            lines[-1] += plain
        else:
            lines.append(plain)
        flowing = flows
    return "\n".join(lines)


def _header(message: Message, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except Exception:  # noqa: BLE001  the parser of headers fails on crafted ones in ways of its own
        return ""


def _is_saved_page(message: Message) -> bool:
    return "snapshot-content-location" in message or (
        message.get_content_type() == "multipart/related" and "saved by" in _header(message, "from").lower()
    )
