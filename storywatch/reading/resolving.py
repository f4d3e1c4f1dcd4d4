"""The name of who is meant by the words to which a quotation is ascribed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import via
from storywatch.reading.asking import replied
from storywatch.reading.documents import WRITTEN
from storywatch.reading.epithets import described_before, epithet
from storywatch.reading.floor import holder
from storywatch.reading.lexicon import BODIES, ROLES
from storywatch.reading.persons import folded
from storywatch.reading.phrases import Mention
from storywatch.reading.whose import main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.persons import Person
    from storywatch.reading.reports import Reports
    from storywatch.reading.said import Said

_IN_MARKS = re.compile(r"\s[“\"‘'](?P<name>[A-Z][^“”\"\n]{1,40}?)[”\"’']")
_OWNER = re.compile(r"(?<=\w)['’]s?\s+\w[\w ]{2,30}$")
_OWNS = frozenset({"its", "their"})
_SHORT = re.compile(
    r"(?:\s(?:for|of|on)(?:\s[A-Z]\w+){1,5})?"
    r"\s\([A-Z][A-Z-]+\)\s+(?P<office>(?:[a-z-]+\s+){1,3})(?=[A-Z])"
)
_OFFICES = {"PM": "prime minister", "FM": "foreign minister"}
"""Offices as headlines shorten them."""


def resolve(article: Article, said: Sequence[Said]) -> None:
    """Give each quotation the name of its speaker and the outlet that passed it on."""
    for k, one in enumerate(said):
        if one.mention is None or one.nameless:
            continue
        mention = one.mention
        if one.rule in ("trail", "piece", "lead") and (asked := replied(article, one)) is not None:
            mention = asked
        described = holder(article, one) or described_before(article, mention)
        person, name = _apposed(article, described) if described is not None else (None, None)
        if described is not None and person is None:
            described = name or described
            one.speaker, _, sure = article.table.who(described.start, described.end, described.head)
            one.sure *= 0.5 + 0.5 * sure
            continue
        sure = 0.8
        if person is None:
            person, sure = article.table.person(mention.start, mention.end, mention.head)
        if person is None or person.kind != "person":
            behind = _behind_letters(article, mention)
            person = behind or person
        if person is None:
            person, name = _apposed(article, mention)
            mention = name or mention
        if person is not None:
            one.person, one.speaker = person, person.name
        else:
            one.speaker, _, sure = article.table.who(mention.start, mention.end, mention.head)
            one.speaker = _named(article, mention) or one.speaker
            if (same := epithet(article, one, said[k - 1] if k else None)) is not None:
                one.person, one.speaker, sure = same, same.name, 0.6
            main = _document(article, mention) if not _can_speak(one.speaker) else None
            if main is None and (one.speaker is None or mention.head.lower_ in _OWNS):
                main = _main(article, mention)
            if main is not None:
                one.speaker, _, sure = article.table.who(main.start, main.end, main.head)
        one.sure *= 0.5 + 0.5 * sure
        if one.report is not None and one.via is None:
            one.via = via.through(article, one.report) or via.agency(article, one)


def _apposed(article: Article, mention: Mention) -> tuple[Person | None, Mention | None]:
    """Whose name stands behind what somebody is: "said his radio operator, Sergeant Lim"."""
    office = mention.head.pos_ == "PROPN" and folded(mention.head.text) in ROLES
    if mention.head.pos_ != "NOUN" and not office:
        return None, None
    here = article.paragraph(mention.start)
    for child in mention.head.rights if here is not None else ():
        if child.dep_ == "acl" and child.lower_ in ("called", "named"):  # "a farmer named Joseph Banda"
            child = next((c for c in child.rights if c.pos_ == "PROPN"), child)
            named = child.dep_ in ("oprd", "dobj", "attr", "pobj")
        else:
            named = child.dep_ == "appos"
            begun = child.left_edge.i
            bound = any(t.pos_ == "ADP" for t in child.doc[mention.head.i + 1 : begun])
            named = named and (not bound or child.doc[begun - 1].text == ",")
        further = next((c for c in child.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None)
        if named and further is not None and child.ent_type_ != "PERSON":
            child = further  # "the area MP, Ms Anyango", where the MP is a name to the parser
        if named and child.pos_ == "PROPN" and (child.ent_type_ in ("PERSON", "") or child.dep_ != "appos"):
            name = article.reports[here or 0].mention(child)
            person, _ = article.table.person(name.start, name.end, child) if name is not None else (None, 0.0)
            if person is not None and person.kind == "person":
                return person, name
            return None, name if child.dep_ != "appos" else None
    return None, None


def _named(article: Article, mention: Mention) -> str | None:
    """Two people by their names ("Ferrand and the UK PM"), or whose office: "Clara Whitlock's office"."""
    words = article.text[mention.start : mention.end]
    if words.count(" and ") == 1:
        here = article.paragraph(mention.start)
        at = mention.start + words.index(" and ")
        if here is None:
            return None
        parts = [(mention.start, at), (at + 5, mention.end)]
        who = [_one_of_two(article, article.reports[here], start, end) for start, end in parts]
        return " and ".join(w for w in who if w) if all(who) and who[0] != who[1] else None
    owner = _OWNER.search(words)
    if owner is None:
        return None
    for seen in article.table.before(mention.start + owner.start() + 1, 1):
        if seen.person.kind == "person" and mention.start <= seen.start:
            printed = " ".join(article.text[seen.start : mention.end].split())
            name = seen.person.name
            at = printed.find(name)
            return printed[at:] if at > 0 and printed[at + len(name) :][:1] in "'’" else None
    return None


def _one_of_two(article: Article, reports: Reports, start: int, end: int) -> str | None:
    token = reports.token_at(end - 1)
    if token is None:
        return None
    person, _ = article.table.person(start, end, token)
    if person is not None and person.kind == "person":
        return person.name
    office = _OFFICES.get(token.text)
    holders = [
        p.name
        for p in article.table.people
        if office is not None and p.kind == "person" and any(office in r.lower() for r in p.roles)
    ]
    return holders[0] if len(holders) == 1 else None


def _main(article: Article, mention: Mention) -> Mention | None:
    """Whom "it" or "they" means that nothing earlier tells: the subject of its sentence."""
    here = article.paragraph(mention.start)
    if here is None or mention.head.lower_ not in ("it", "they", "its", "their"):
        return None
    reports = article.reports[here]
    start, _ = article.sentence(mention.start)
    found = main_subject(reports, mention.head, max(start, reports.base))
    if found is None and start > reports.base:  # "The newspaper '…' carried a commentary. It recalled …"
        before, _ = article.sentence(start - 1)
        found = main_subject(reports, mention.head, max(before, reports.base))
        named = _IN_MARKS.match(article.text, found.end) if found is not None else None
        if found is not None and named is not None:
            found = Mention(named.start("name"), named.end("name"), found.head)
    return found


def _behind_letters(article: Article, mention: Mention) -> Person | None:
    """Who stands behind the short name of a body: "said the Rivers Board (RB) spokesman Anton Brek"."""
    short = _SHORT.match(article.text, mention.end, mention.end + 90)
    if short is None:
        return None
    named = [
        o.person
        for o in article.table.before(short.end() + 2, 3)
        if o.start >= short.end() and o.person.kind == "person"
    ]
    return named[-1] if named and {folded(w) for w in short["office"].split()} & ROLES else None


def _can_speak(name: str | None) -> bool:
    """Whether a name is of somebody or a body: "it" is not "the date of June" where a document is near."""
    words = (name or "").lower().split()
    named = name != (name or "").lower() and " of " not in f"{name}"
    return bool(words) and (named or words[-1] in BODIES)


def _document(article: Article, mention: Mention) -> Mention | None:
    """A document told of in the sentence before, which goes on as "it": "… the note. It speaks of …"."""
    here = article.paragraph(mention.start)
    start, _ = article.sentence(mention.start)
    if here is None or mention.head.lower_ != "it" or start <= article.reports[here].base:
        return None
    reports = article.reports[here]
    before, _ = article.sentence(start - 1)
    for token in reversed(reports.outside(max(before, reports.base), start)):
        if token.lemma_.lower() in WRITTEN and token.pos_ == "NOUN":
            return reports.mention(token)
    return None
