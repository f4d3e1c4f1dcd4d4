"""The name of who is meant by the words to which a quotation is ascribed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues, via
from storywatch.reading.documents import WRITTEN
from storywatch.reading.floor import holder
from storywatch.reading.lexicon import BODIES, ROLES
from storywatch.reading.persons import folded
from storywatch.reading.phrases import Mention
from storywatch.reading.whose import brought_in, main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.persons import Person
    from storywatch.reading.reports import Reports
    from storywatch.reading.said import Said

_IN_MARKS = re.compile(r"\s[“\"‘'](?P<name>[A-Z][^“”\"\n]{1,40}?)[”\"’']")
_OWNER = re.compile(r"(?<=\w)['’]s?\s+\w[\w ]{2,30}$")
_HE = frozenset({"he", "she"})
_BESIDE = frozenset({"trail", "lead", "colon", "piece"})
_OWNS = frozenset({"its", "their"})
_REPLYING = frozenset("reply answer respond retort counter".split())
_EPITHETS = frozenset(
    """diplomat official politician lawmaker statesman parliamentarian legislator spokesman spokeswoman
    spokesperson envoy functionary dignitary negotiator""".split()
)
"""Words by which agencies go on about whom they have named."""
_REACH = 2_000
_SO_FAR = 4
"""Paragraphs before its own in which somebody else may be meant by such a word."""
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
        if one.rule in ("trail", "piece", "lead") and (asked := _asked_of(article, one)) is not None:
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
            if (same := _epithet(article, one, said[k - 1] if k else None)) is not None:
                one.person, one.speaker, sure = same, same.name, 0.6
            main = _document(article, mention) if not _can_speak(one.speaker) else None
            if main is None and (one.speaker is None or mention.head.lower_ in _OWNS):
                main = _main(article, mention)
            if main is not None:
                one.speaker, _, sure = article.table.who(main.start, main.end, main.head)
        one.sure *= 0.5 + 0.5 * sure
        if one.report is not None and one.via is None:
            one.via = via.through(article, one.report) or via.agency(article, one)


def _asked_of(article: Article, one: Said) -> Mention | None:
    """Who replies as "he": whom the sentence before asks: "The envoy urged him to … '…,' he replied"."""
    mention, report = one.mention, one.report
    if report is None or mention is None or report.lemma not in _REPLYING or mention.head.lower_ not in _HE:
        return None
    here = article.paragraph(one.marked.start)
    start, _ = article.sentence(one.marked.start)
    if here is None or start <= article.reports[here].base:
        return None
    reports = article.reports[here]
    before, _ = article.sentence(start - 1)
    for other in reversed(reports.between(max(before, reports.base), start)):
        if other.means == "verb" and other.lemma in cues.ASKING and other.speaker is not None:
            to = other.addressee
            if to is None:
                return None
            wanted = {"he": "him", "she": "her"}[mention.head.lower_]
            return to if to.head.lower_ == wanted or to.head.pos_ == "PROPN" else None
    return None


def _epithet(article: Article, one: Said, last: Said | None) -> Person | None:
    """Who goes on under another description: "…, the deputy minister said. '…,' the diplomat added"."""
    mention, here = one.mention, article.paragraph(one.marked.start)
    if mention is None or here is None or one.rule not in _BESIDE:
        return None
    words = article.text[mention.start : mention.end].lower().split()
    if mention.head.lower_ not in _EPITHETS or words[:1] != ["the"] or len(words) > 3:
        return None
    there = article.paragraph(last.marked.end - 1) if last is not None else None
    known = last.person if last is not None and there is not None and here - there <= 1 else None
    told = [
        r.speaker
        for reports in article.reports[max(0, here - 1) : here + 1]
        for r in reports.between(one.marked.start - _REACH, one.marked.start)
        if r.means == "verb" and r.speaker is not None
    ]
    if known is None and told:
        known, _ = article.table.person(told[-1].start, told[-1].end, told[-1].head)
    if known is None or known.kind != "person":
        return None
    for reports in article.reports[max(0, here - _SO_FAR) : here + 1]:
        for token in reports.outside(mention.start - _REACH, mention.start):
            if token.lemma_ == mention.head.lemma_:
                return None  # "A Western diplomat doubted it. … the diplomat said"
    return known


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


def _to_another(subject: Mention, pronoun: Mention) -> bool:
    """Whether somebody of the pronoun's kind is spoken to: "the envoy had assured her; she had no reason"."""
    other = {"he": "him", "she": "her"}.get(pronoun.head.lower_)
    verb = subject.head.head
    return any(c.lower_ == other and c.dep_ in ("dobj", "dative", "iobj") for c in verb.rights)


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


def described_before(article: Article, mention: Mention) -> Mention | None:
    """Somebody without a name who was just brought in as a subject, and goes on as "he" or "she".

    "A stoker, who would not give his name, said … "…," he said": the stoker.
    """
    if mention.head.lower_ not in ("he", "she"):
        return None
    here = article.paragraph(mention.start)
    if here is None or article.paragraphs[here].furniture:
        return None
    reports = article.reports[here]
    start, _ = article.sentence(mention.start)
    for _ in range(3):  # this sentence before the pronoun, then the ones before it
        found = brought_in(reports, max(start, reports.base), mention.start)
        if found is not None:
            return None if found[0] is not None and _to_another(found[0], mention) else found[0]
        if start <= reports.base:
            return None
        start, _ = article.sentence(start - 1)
    return None
