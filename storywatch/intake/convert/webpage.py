"""A saved web page: its article with paragraphs, without navigation, and what its metadata say of it."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import lxml.etree
import lxml.html
import trafilatura

from .. import decode, stated
from ..pages import Page, UnfitError, one_line, put_down
from . import metadata

MOST_LEVELS = 400
"""Elements inside elements: pages have some thirty; parsers slow down or give up somewhere beyond this."""

_BY_HAND = "Copy the article's text from the browser into a .txt file and drop that."
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:.-]{0,40})(?=[\s/>])([^<>]*+)>")
_CODE_ENDS = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style")}
_NEVER_OPEN = frozenset(
    """area base br col embed frame hr img input link meta param source track wbr
    p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt""".split()
)
"""Elements that hold nothing, and those that the next of their kind closes."""

_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(
    rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_AS_BROWSERS_DO = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_FOR_PAGES = re.compile(r"cp\d+|iso8859-\d+|koi8|mac|gb|big5|euc|shift|utf-8")
"""Python has codecs that are not for text at all."""

_LOOKED_AT = 4096

_BLOCKS = frozenset(
    """address article aside blockquote body caption center code dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hr item legend li list main nav ol p pre quote row
    section summary table tbody tfoot thead title tr ul""".split()
)
_BREAKS = frozenset({"br", "lb"})
_CELLS = frozenset({"td", "th", "cell"})
_UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "button"}
)
_BESIDE = frozenset({"aside", "nav", "footer", "form", "dialog"})
_OVER = 40
"""Paragraphs, each a short one, that may stand over a title."""

_FEW = 200
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)


def read(data: bytes, encoding: str | None = None) -> Page:
    """The article of a saved page, in ``encoding`` if one is named. Raises UnfitError where there is none."""
    decoded = text_of(data, encoding)
    return article(decoded.text, f"{decoded.encoding} (html)", replaced=decoded.replaced)


def article(html: str, encoding: str, *, replaced: int = 0) -> Page:
    """As :func:`read`, from decoded markup."""
    tree = parse(html)
    page = metadata.find(tree, html)
    title = page.title.value if page.title else ""
    shown = _from(title, list(blocks(_place(tree), _BESIDE)))
    paragraphs = _from(title, _article(tree, shown, page.body))
    if not put_down(paragraphs):
        raise UnfitError("No article was found on this web page.", _BY_HAND)
    if title and not any(_same(title, paragraph) for paragraph in paragraphs[:3]):
        paragraphs.insert(0, title)
    text = put_down(paragraphs)
    said = stated.find(text)
    # A byline or a day beside the heading that nothing marks as such, and that is no part of the article.
    around = stated.find(put_down(shown))
    return Page(
        text=text,
        encoding=encoding,
        outlet=page.outlet or said.outlet or around.outlet or page.host,
        title=page.title or said.title,
        byline=page.byline or said.byline or around.byline,
        published=page.published or said.published or around.published,
        replaced=replaced,
    )


def _article(tree: Any, shown: list[str], body: str) -> list[str]:
    """The paragraphs of the article; as the page sets them where the extractor makes one lump of all."""
    extracted: Any = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=True, with_metadata=False, output_format="python"
    )
    paragraphs = [] if extracted is None else [said for said in blocks(extracted.body) if said.strip()]
    if len(paragraphs) > 1:
        return paragraphs
    lump = " ".join(" ".join(paragraphs).split())
    if len(body) > _FEW and (_same(lump, body, most=len(body)) or len(body) > 2 * len(lump)):
        return re.split(r"\n+", body)  # a reader's view of it, said to machines only
    return [said for said in shown if said.strip()] or paragraphs


def _place(tree: Any) -> Any:
    """Where the article stands on the page, by what the page says."""
    for path in ("//*[@itemprop='articleBody']/..", "//article", "//main", "//*[@role='main']", "//body"):
        if found := tree.xpath(path):
            return max(found[:200], key=lambda element: sum(map(len, element.itertext())))
    return tree


def _from(title: str, paragraphs: list[str]) -> list[str]:
    """What stands over the title goes: navigation, section, mottoes."""
    for number, paragraph in enumerate(paragraphs[:_OVER]):
        if title and _same(title, paragraph):
            return paragraphs[number:]
        if len(paragraph) > _FEW:
            break
    return paragraphs


def text_of(data: bytes, encoding: str | None = None) -> decode.Decoded:
    """The markup as text: as named; else by its mark, as UTF-8, as declared, and only then by a guess.

    Raises UnfitError where the bytes are no text.
    """
    try:
        decoded = decode.decode(data, encoding)
        declared = None if encoding else _declared(data[:_LOOKED_AT])
        if declared is not None and (decoded.guessed or decoded.replaced):
            anew = decode.decode(data, declared)
            if anew.replaced <= decoded.replaced:
                return anew
    except decode.NotTextError as error:
        raise UnfitError(str(error), _BY_HAND) from None
    return decoded


def parse(html: str) -> Any:
    """The tree of a page. Raises UnfitError where it holds nothing, or more levels than any page has."""
    if levels(html) > MOST_LEVELS:
        raise UnfitError(f"This web page is nested more than {MOST_LEVELS} levels deep.", _BY_HAND)
    parser = lxml.html.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    markup = html.replace("\0", "\ufffd").encode("utf-8", "replace")
    try:
        return lxml.html.document_fromstring(markup, parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError):
        raise UnfitError("No article was found on this web page.", _BY_HAND) from None


def levels(html: str) -> int:
    """How deep elements lie in elements, counted without a parser, in linear time; at most a guess."""
    open_now: Counter[str] = Counter()
    depth = deepest = place = 0
    while (tag := _TAG.search(html, place)) is not None:
        place = tag.end()
        closing, name, rest = tag[1], tag[2].lower(), tag[3]
        if name in _NEVER_OPEN:
            continue
        if closing:
            if open_now[name]:
                open_now[name] -= 1
                depth -= 1
        elif not rest.endswith("/"):
            if name in _CODE_ENDS:
                end = _CODE_ENDS[name].search(html, place)
                if end is None:
                    break
                place = end.start()
            open_now[name] += 1
            depth += 1
            if depth > deepest:
                deepest = depth
                if deepest > MOST_LEVELS:
                    break
    return deepest


def blocks(tree: Any, beside: frozenset[str] = frozenset()) -> Iterator[str]:
    """The text of a tree, one string per paragraph; what a page does not show is left out.

    So are elements with these names ``beside`` the article.
    """
    said: list[str] = []
    breaks = 0
    as_set = False
    skipped: Any = None
    for event, element in lxml.etree.iterwalk(tree, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if skipped is not None:
                continue
            if name in _UNSEEN or name in beside or _HIDDEN.search(element.get("style") or ""):
                skipped = element
                continue
            if name in _BLOCKS:
                yield "".join(said)
                said, breaks = [], 0
            as_set = as_set or name == "pre"
            said.append((element.text or "") if as_set else _flowing(element.text))
        else:
            if element is skipped:
                skipped = None
            elif skipped is not None:
                continue
            elif name in _BLOCKS:
                yield from re.split(r"\n\s*\n", "".join(said)) if as_set else ["".join(said)]
                said, breaks = [], 0
                as_set = as_set and name != "pre"
            elif name in _CELLS:
                said.append("  ")
            tail = element.tail or "" if element is not tree else ""
            tail = tail if as_set else _flowing(tail)
            if name in _BREAKS:
                breaks += 1
                if breaks > 1:  # two in a row were paragraphs before there were any
                    yield "".join(said)
                    said = []
                else:
                    said.append("\n")
            if tail.strip():
                breaks = 0
            said.append(tail)
    yield "".join(said)


def _flowing(text: str | None) -> str:
    """Line ends in markup are but blanks."""
    return re.sub(r"[ \t\r\n\f]+", " ", text) if text else ""


def _declared(head: bytes) -> str | None:
    found = _XML_ENCODING.search(head) or _CHARSET.search(head)
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    name = _AS_BROWSERS_DO.get(name, name)
    return name if _FOR_PAGES.match(name) else None


def _same(one: str, other: str, most: int = 500) -> bool:
    plain = [re.sub(r"\W+", " ", one_line(words, most)).strip().casefold() for words in (one, other)]
    return plain[0] == plain[1]
