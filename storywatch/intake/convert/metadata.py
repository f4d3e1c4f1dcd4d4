"""What a web page says of its article: JSON-LD, meta tags, marked-up times and bylines, the title. Pure.

Each statement becomes a claim with a rank; the best ranked counts, of several the first. The evidence names
where it stands and how it is printed: ``meta article:published_time: 2019-03-12T08:00:00Z``.
"""

from __future__ import annotations

import html as entities
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ...model import Stated
from .. import bylines, imprint, press, printed, trimmings
from ..claims import Claims, Paper, best
from ..pages import one_line

_JSON, _META, _MARKED, _SHOWN, _TITLE = range(5)
"""Ranks: told to machines in full, in single tags, marked up, only shown, in the window's title."""

_DAYS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "sailthru.date", "parsely-pub-date", "publication_date", "publication-date",
    "publish-date", "publish_date", "publishdate", "published_date", "pubdate", "article.published",
    "originalpublicationdate", "displaydate", "rnews:datepublished", "dc.date", "dcterms.date", "date",
)  # fmt: skip
_OUTLETS = (
    "og:site_name", "article:publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher",
    "publisher", "copyright_holder", "source_name", "application-name",
)  # fmt: skip
_AUTHORS = (
    "article:author", "og:article:author", "author", "byl", "byline", "citation_author", "dc.creator",
    "dcterms.creator", "sailthru.author", "parsely-author", "article.author", "rnews:author", "authors",
)  # fmt: skip
_TITLES = (
    "og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title",
    "sailthru.title", "headline", "hdl",
)  # fmt: skip
_ARTICLE = re.compile(r"(?:Article|Posting|Report|CreativeWork)\Z")
_MOST_JSON = 1_000_000
_MOST_NODES = 5_000
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*")
_BROKEN = {
    key: re.compile(rf'"{key}"\s*:\s*"((?:[^"\\\n]|\\.){{2,250}}+)"') for key in ("datePublished", "headline")
}
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{8,300})")
_APART = re.compile(r"\s+(?:[|–—«»·~/-]|::|--)\s+")
_MOST_PIECES = 8
_NO_SITES = frozenset(
    "blog archive archives article print home homepage column columns story stories page website".split()
)
_GROUPS = re.compile(
    r"\b(?:media|holdings?|group|publish(?:ing|ers?)|digital|newspapers)\W*\Z", re.IGNORECASE
)
"""How a company that owns papers ends, beside "Ltd" and its kind."""
_PREFIX = re.compile(r"(?P<outlet>[^:|]{2,60}):\s+(?P<title>.{6,})\Z", re.DOTALL)
_NOBODY = frozenset(
    {
        "admin",
        "administrator",
        "staff",
        "editor",
        "editors",
        "webmaster",
        "user",
        "unknown",
        "guest",
        "none",
        "null",
    }
)
_BY = re.compile(r"\s*(?:written |story |words )?by:?\s+", re.IGNORECASE)
_LONGEST_LINE = 160
_BESIDE = re.compile(r"related|sidebar|most-?read|recommend|teaser|comment|promo", re.IGNORECASE)
_ASIDE = frozenset({"aside", "nav", "footer"})


@dataclass(frozen=True, slots=True)
class Said:
    """What the page says, each with where; ``host`` is where it was, an outlet only for want of a name.

    ``body`` is the article as told to machines, with its line ends, where that is done.
    """

    outlet: Stated | None
    title: Stated | None
    byline: Stated | None
    published: Stated | None
    host: Stated | None
    body: str = ""


def find(tree: Any, html: str) -> Said:
    """Read the tree of a page and its markup. Never raises for what a page may say."""
    claims = Claims()
    host = _host(tree, html)
    body = _json_ld(tree, claims)
    _meta(tree, claims)
    _marked(tree, claims)
    _shown(tree, claims)
    _window_title(tree, claims, host.value if host else "")
    outlet, title = _outlet(claims), best(claims.title)
    if outlet is not None and title is not None:
        title = _without(title, outlet.value)
    return Said(outlet, title, best(claims.byline), best(claims.published), host, body)


def _outlet(claims: Claims) -> Stated | None:
    """The best claim; a company's name only where nothing else is claimed, for it may own several papers."""
    found = best(claims.outlet)
    if found is None or not _is_company(found.value):
        return found
    return best([claim for claim in claims.outlet if not _is_company(claim[1].value)]) or found


def _is_company(name: str) -> bool:
    return press.is_corporate(name) or _GROUPS.search(name) is not None


# --- JSON-LD ----------------------------------------------------------------------------------------


def _json_ld(tree: Any, claims: Claims) -> str:
    """Claim what the first article of each script says; the article's text, where one has it."""
    body = ""
    for script in tree.iterfind(".//script[@type]"):
        if script.get("type", "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        source = (script.text or "")[: _MOST_JSON + 1]
        if not source.strip() or len(source) > _MOST_JSON:
            continue
        try:
            told = json.loads(
                re.sub(r"\A\s*(?:<!--|//\s*<!\[CDATA\[)|(?://\s*\]\]>|-->)\s*\Z", "", source), strict=False
            )
        except (ValueError, RecursionError):
            _broken(source, claims)
            continue
        nodes = list(_nodes(told))
        named = {
            str(node["@id"]): node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1
        }
        for node in nodes:
            if _is_article(node):
                _article(node, named, claims)
                told_body = node.get("articleBody")
                body = body or (entities.unescape(told_body) if isinstance(told_body, str) else "")
                break  # what follows are other articles
    return body


def _nodes(told: Any) -> Iterator[dict[str, Any]]:
    """Every object that may be the page's article, outer ones first, without going into its parts."""
    waiting, seen = [told], 0
    while waiting and seen < _MOST_NODES:
        one = waiting.pop(0)
        seen += 1
        if isinstance(one, list):
            waiting.extend(one[:_MOST_NODES])
        elif isinstance(one, dict):
            yield one
            waiting.extend(one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE.search(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _article(node: dict[str, Any], named: dict[str, dict[str, Any]], claims: Claims) -> None:
    for key in ("headline", "name", "alternativeHeadline"):
        if words := _string(node.get(key)):
            _title(_JSON, words, f"JSON-LD {key}: {words}", claims)
            break
    for key in ("datePublished", "dateCreated", "uploadDate"):
        if _day(_JSON, _string(node.get(key)), f"JSON-LD {key}", claims):
            break
    for key in ("publisher", "sourceOrganization", "provider"):
        names = _names(node.get(key), named)
        if names:
            claims.paper(_JSON, names[0], f"JSON-LD {key}: {names[0]}")
            break
    for key in ("author", "creator"):
        names = _names(node.get(key), named)
        if names:
            _author(_JSON, ", ".join(dict.fromkeys(names)), f"JSON-LD {key}: {', '.join(names)}", claims)
            break


def _names(value: Any, named: dict[str, dict[str, Any]]) -> list[str]:
    found: list[str] = []
    for one in (value if isinstance(value, list) else [value])[:20]:
        if isinstance(one, dict):
            whole = named.get(str(one.get("@id")), one) if "name" not in one else one
            name = whole.get("name")
            words = _string(name[0] if isinstance(name, list) and name else name)
        else:
            words = _string(one)
        if words and not words.startswith(("http:", "https:", "/", "#")):
            found.append(words)
    return found


def _string(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    return one_line(entities.unescape(value[:2000])) if isinstance(value, str) else ""


def _broken(source: str, claims: Claims) -> None:
    """JSON with a comma too many still holds its two most telling lines."""
    if found := _BROKEN["datePublished"].search(source):
        _day(_META, found[1], "JSON-LD datePublished", claims)
    if found := _BROKEN["headline"].search(source):
        words = one_line(entities.unescape(found[1].replace('\\"', '"').replace("\\/", "/")))
        if "\\" not in words:
            _title(_META, words, f"JSON-LD headline: {words}", claims)


# --- tags -------------------------------------------------------------------------------------------


def _meta(tree: Any, claims: Claims) -> None:
    said: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        value = one_line(tag.get("content") or "")
        if not value:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for key in (tag.get(attribute) or "").lower().split():
                if len(said.setdefault(key, [])) < 20:
                    said[key].append(value)
    for key in _DAYS:
        if any(_day(_META, value, f"meta {key}", claims) for value in said.get(key, [])[:1]):
            break
    for key in _OUTLETS:
        for value in said.get(key, [])[:1]:
            if "://" not in value and not value.startswith("@"):
                claims.paper(_META, value, f"meta {key}: {value}")
    for key in _AUTHORS:
        values = [value for value in dict.fromkeys(said.get(key, [])) if "://" not in value]
        if values and _author(_META, ", ".join(values), f"meta {key}: {', '.join(values)}", claims):
            break
    for key in _TITLES:
        for value in said.get(key, [])[:1]:
            _title(_META, value, f"meta {key}: {value}", claims)


def _marked(tree: Any, claims: Claims) -> None:
    """Elements that say what they are: microdata, ``<time>``, ``rel=author``."""
    for element in tree.xpath("//*[@itemprop]")[:500]:
        if element.tag == "meta" or _apart(element):
            continue
        prop = element.get("itemprop").lower()
        words = one_line(element.text_content()[:1000])
        if prop == "datepublished":
            _day(
                _MARKED,
                element.get("datetime") or element.get("content") or words,
                "itemprop datePublished",
                claims,
            )
        elif prop == "headline" and 2 <= len(words) <= 250:
            _title(_MARKED, words, f"itemprop headline: {words}", claims)
        elif prop == "author" and len(words) <= 100:
            _author(_MARKED, words, words, claims)
    for element in tree.xpath("//a[contains(concat(' ', @rel, ' '), ' author ')]")[:20]:
        words = one_line(element.text_content()[:1000])
        if not _apart(element) and len(words) <= 100:
            _author(_MARKED, words, words, claims)
    times = [element for element in tree.xpath("//time")[:100] if not _apart(element)]
    telling = [
        element
        for element in times
        if element.get("pubdate") is not None
        or re.search(r"publish|pubdate|posted", " ".join(map(str, element.attrib.values())), re.I)
    ]
    for element in [*telling, *(time for time in times if time not in telling)]:
        if re.search(r"updat|modif|revis", " ".join(map(str, element.attrib.values())), re.I):
            continue
        shown = one_line(element.text_content()[:500])
        stamp = element.get("datetime") or ""
        rank = _MARKED if element in telling else _SHOWN
        if _day(rank, stamp, "time", claims) or _day(rank, shown, "time", claims):
            break


def _shown(tree: Any, claims: Claims) -> None:
    """What only looks like it: the heading, a byline, a dated line, the copyright line below."""
    headings = [element for element in tree.iter("h1") if not _apart(element)][:20]
    inside = [
        element
        for element in headings
        if any(up.tag in ("article", "main") for up in element.iterancestors())
    ]
    for element in (inside or headings)[:1]:
        words = one_line(element.text_content()[:2000])
        if 2 <= len(words) <= 250 and not press.is_masthead(words):
            _title(_SHOWN, words, words, claims)
    classes = "translate(concat(@class, ' ', @id), 'BDEHILNOPSTUWAR', 'bdehilnopstuwar')"
    wanted = " or ".join(
        f"contains({classes}, '{word}')" for word in ("byline", "author", "date", "publish", "posted")
    )
    for element in tree.xpath(f"//body//*[{wanted}]")[:60]:
        if _apart(element):
            continue
        words = one_line(element.text_content()[:1000], 1000)
        if not words or len(words) > _LONGEST_LINE:
            continue
        if days := printed.dates(words):
            changed = re.search(r"updated|modified|revised", words[: days[0].start], re.I) is not None
            if not changed:
                claims.day(_SHOWN, days[0], words)
        if _BY.match(words):
            bylines.read(_BY.sub("By ", words, count=1), shown := Claims(), foot=False)
            if named := best(shown.byline):
                _author(_SHOWN, named.value, words, claims)
    for element in [
        *tree.iter("footer"),
        *tree.xpath("//*[contains(@class, 'copyright') or contains(@id, 'footer')]"),
    ][:20]:
        for line in element.itertext():
            if ("©" in line or "opyright" in line) and len(line) < 2000:
                imprint.copyright_line(one_line(line), found := Claims())
                for rank, owner in found.outlet[:1]:
                    # A company may own several papers: what the page calls itself counts for more.
                    company = rank == Paper.APPEARED or _is_company(owner.value)
                    claims.paper(_TITLE if company else _SHOWN, owner.value, owner.evidence)


def _window_title(tree: Any, claims: Claims, host: str) -> None:
    """ "Envoys meet | The Herald", "The Herald - Envoys meet", "The Herald: Envoys meet".

    A name that is no paper's by its shape counts where the rest is a title that the page has told otherwise.
    """
    element = tree.find(".//head/title")
    words = one_line(element.text_content()[:2000]) if element is not None else ""
    if not words:
        return
    evidence = f"title: {words}"
    if press.is_masthead(words):
        claims.paper(_MARKED, words, evidence)
        return
    for name, rest in _pieces(words):
        if _called(name, host):
            claims.paper(_MARKED, name, evidence)  # what it calls itself, not what company owns it
            words = rest
            break
    else:
        known = {_plain(stated.value) for _, stated in claims.title}
        people = " ".join(stated.value for _, stated in claims.byline)
        for name, rest in _pieces(words, all_of_them=True):
            if _plain(rest) in known and _may_be_a_site(name) and name not in people:
                claims.paper(_MARKED if press.is_outlet(name) else _SHOWN, name, evidence)
                words = rest
                break
        else:
            beside = _beside(words, [stated.value for _, stated in claims.title])
            if beside is not None:
                claims.paper(_MARKED, beside, evidence)
    _title(_TITLE, words, evidence, claims)


def _pieces(words: str, *, all_of_them: bool = False) -> Iterator[tuple[str, str]]:
    """The last or first piece of a window's title and the rest; with ``all_of_them`` without what stands
    between, section by section."""
    marks = list(_APART.finditer(words))
    if marks:
        first, last = words[: marks[0].start()], words[marks[-1].end() :]
        between = marks[-_MOST_PIECES:] if all_of_them else marks[-1:]
        yield from ((last, words[: mark.start()]) for mark in reversed(between))
        between = marks[:_MOST_PIECES] if all_of_them else marks[:1]
        yield from ((first, words[mark.end() :]) for mark in between)
    elif (parted := _PREFIX.match(words)) is not None and not all_of_them:
        yield parted["outlet"].strip(), parted["title"]


def _beside(words: str, titles: list[str]) -> str | None:
    """The paper's name before or behind a title that the page has told otherwise, however it is set apart."""
    for title in titles[:10]:
        before, found, behind = words.partition(title)
        for name in (before, behind) if found and not (before and behind) else ():
            name = name.strip(" ,:;()[]–—-")
            if press.is_outlet(name) and not trimmings.is_section(name):
                return name
    return None


def _called(name: str, host: str) -> bool:
    """Whether a piece of a window's title is a paper's name by its shape, or by where the page was."""
    plain = re.sub(r"\W|^the\s", "", name.casefold())
    at_home = bool(plain) and plain in host.replace("-", "").replace(".", "")
    return 2 <= len(name) <= 60 and (press.is_masthead(name) or press.is_agency(name) or at_home)


def _may_be_a_site(name: str) -> bool:
    parts = name.split()
    return (
        1 <= len(parts) <= 5
        and len(name) <= 60
        and parts[0][0].isupper()
        and all(part[0].isupper() or len(part) <= 3 for part in parts)
        and not trimmings.is_section(name)
        and name.lower() not in _NO_SITES
    )


def _plain(words: str) -> str:
    return re.sub(r"\W+", " ", words).strip().casefold()


def _host(tree: Any, html: str) -> Stated | None:
    addresses = [
        *(
            (f"link canonical: {link.get('href')}", link.get("href"))
            for link in tree.iterfind(".//link[@rel='canonical']")
        ),
        *(
            (f"meta og:url: {tag.get('content')}", tag.get("content"))
            for tag in tree.iterfind(".//meta[@property='og:url']")
        ),
    ]
    if saved := _SAVED_FROM.search(html[:5000]):
        addresses.append((f"saved from {saved[1]}", saved[1]))
    for evidence, address in addresses[:10]:
        try:
            host = urlsplit((address or "").strip()).hostname or ""
        except ValueError:
            continue
        if re.fullmatch(r"[a-z0-9.-]{3,100}", host) and re.search(r"[a-z]", host) and "." in host:
            return Stated(host.removeprefix("www."), one_line(evidence))
    return None


# --- claims -----------------------------------------------------------------------------------------


def _day(rank: int, value: str, where: str, claims: Claims) -> bool:
    """Claim the day of a time stamp, as printed: the day at the place of writing where a zone is given."""
    value = one_line(value, 80)
    days = printed.dates(value)
    if not days and (compact := _COMPACT.fullmatch(value)):
        made = printed.make(int(compact[1]), int(compact[2]), int(compact[3]))
        days = [printed.Printed(0, len(value), made)] if made else []
    if not days:
        return False
    claims.day(rank, days[0], f"{where}: {value}")
    return True


def _author(rank: int, names: str, evidence: str, claims: Claims) -> bool:
    names = _BY.sub("", names, count=1).strip()
    people = bylines.names(names)
    if people is None:
        if names.lower() in _NOBODY or len(names) > 80 or "@" in names or "://" in names:
            return False
        people = names
    claims.author(rank, people, evidence)
    return True


def _title(rank: int, words: str, evidence: str, claims: Claims) -> None:
    words = one_line(words)
    if len(words) >= 2 and any(letter.isalnum() for letter in words):
        claims.title.append((rank, Stated(words, one_line(evidence))))


def _without(title: Stated, outlet: str) -> Stated:
    """The title without " | The Herald" at its end, or "The Herald | " before it."""
    own = re.sub(r"\W|\bthe\b", "", outlet.casefold())
    for name, rest in _pieces(title.value):
        same = re.sub(r"\W|\bthe\b", "", name.casefold()) == own
        if (same or press.is_masthead(name)) and len(rest) >= 6:
            return Stated(rest.strip(), title.evidence)
    return title


def _apart(element: Any) -> bool:
    """Whether it stands in navigation or beside the article, where other articles are listed."""
    marks = [element.get("class") or ""]
    for up in element.iterancestors():
        if up.tag in ("article", "main", "body"):
            break
        if up.tag in _ASIDE:
            return True
        marks.append(up.get("class") or "")
    return any(_BESIDE.search(mark) for mark in marks)
