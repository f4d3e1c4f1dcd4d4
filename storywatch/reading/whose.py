"""Whose words a cue beside a quotation attributes, where the printed order outweighs the parse.

A cue's speaker comes from the parse. Beside marks the parse goes wrong in ways that the words give away: an
agent after the quotation ("hailed as '…' by the owners"), a subject behind a long insertion, a participle
taken for a person ("Briefing the Council, Strand said").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.lexicon import BODIES, ROLES
from storywatch.reading.phrases import Mention

if TYPE_CHECKING:
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_RELATIVE = frozenset({"which", "that", "what", "whom"})
_NOT_PEOPLE = frozenset({"this", "that", "it", "what", "which", "there", "these", "those"})
_INSERTED = frozenset("who whose which whom speaking flanked asked pressed".split())
_GIVING = frozenset("put raise ask pose answer issue send hand deliver write publish release make".split())
_BARE_NOUNS = frozenset("question note word phrase call address answer letter telegram cable".split())
_WHEN = frozenset({"DATE", "TIME", "CARDINAL", "QUANTITY", "MONEY", "PERCENT", "ORDINAL"})
_WITHIN = frozenset("pobj prep amod pcomp acl nmod compound dobj".split())
"""What hangs within a noun phrase; an apposition or a second name does not."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_REACH = 30


def whose(reports: Reports, report: Report, end: int) -> Mention | None:
    """The speaker of ``report`` for a quotation that ends at ``end``; the parse's own where that stands."""
    speaker = report.speaker
    if report.means == "according" and speaker is not None:
        wider = reports.mention(speaker.head)  # "a source in the diplomatic circles of Sarvo"
        described = (reports.token_at(speaker.start) or speaker.head).lower_ in (
            "a",
            "an",
            "one",
            "two",
            "some",
        )
        if described and wider is not None and wider.start == speaker.start and wider.end > speaker.end:
            return wider
    if report.means != "verb":
        return plain(reports, speaker)
    verb = report.token
    if report.lemma == "know" and (maker := _made_known(reports, verb)) is not None:
        return maker
    if _passive(verb):
        agent = _agent_after(reports, verb, end)
        if agent is not None:
            return agent
        if told_me(report):
            return speaker or _told_at(reports, verb)
        if verb.dep_ == "conj" and not any(c.dep_ == "agent" for c in verb.children):
            return None  # "was hailed … and condemned as …": not the plan that was condemned
        return plain(reports, speaker)
    if speaker is not None and (cut_in := _cut_in(reports, verb, speaker)) is not None:
        return cut_in
    if speaker is None or speaker.start >= report.end:
        if speaker is not None and speaker.head.lower_ not in _NOT_PEOPLE:
            return plain(reports, speaker)
        return _left(reports, verb) or on_errand(reports, verb) or plain(reports, speaker)
    head = speaker.head
    if (sender := _sent(reports, verb, head)) is not None:
        return sender
    if (own := _reasoned(reports, verb, head)) is not None:
        return own
    between = reports.doc[head.i + 1 : verb.i]
    if head.lower_ in ("it", "this", "that", "what", "which"):
        return _in_relative(reports, verb, head) or speaker
    if any(t.text == ":" and not reports.inside(t) for t in between):
        return _left(reports, verb) or speaker  # "The other side: Senator Whitmore told us …"
    participle = head.tag_ == "VBG" or (head.lower_.endswith("ing") and head.is_sent_start)
    if participle and any(t.text == "," for t in between):
        return _left(reports, verb) or speaker  # "Briefing the Council, Strand said"
    return plain(reports, speaker)


def plain(reports: Reports, mention: Mention | None) -> Mention | None:
    """A mention without the relative word that joins it on: "which one of the guests"."""
    if mention is None:
        return None
    head = mention.head
    if head.dep_ == "poss" and head.ent_type_ in _WHEN and not reports.inside(head.head):
        return reports.mention(head.head)  # "yesterday's communiqué"
    if head.i + 2 < len(reports.doc) and head.nbor(1).lower_ in _PRINTS and head.nbor(2).pos_ == "PROPN":
        whole = reports.phrase((reports.token_at(mention.start) or head).i)  # "the Khalani daily Al-Mirsad"
        return whole if whole is not None and whole.end > mention.end else mention
    first = reports.token_at(mention.start)
    last = reports.token_at(mention.end - 1)
    ahead = reports.doc[last.i + 1] if last is not None and last.i + 1 < len(reports.doc) else None
    if ahead is not None and ahead.pos_ == "PROPN" and ahead.dep_ == "conj" and not reports.inside(ahead):
        end = reports.base + ahead.idx + len(ahead)
        return Mention(mention.start, end, ahead)  # "Keller and UK PM see": two names to the parser
    if first is None or first.lower_ not in _RELATIVE or first.i + 1 > mention.head.i:
        return mention
    return Mention(reports.base + reports.doc[first.i + 1].idx, mention.end, mention.head)


def speaks(report: Report) -> bool:
    """Whether a noun stands for an act of speech here: not "is studying this question"."""
    if report.means != "noun" or report.speaker is None:
        return True
    noun = report.token
    judged = noun.head.lemma_.lower() in cues.NAMING and noun.head.i < noun.i
    if judged and noun.dep_ in ("dobj", "nsubj"):
        return False  # "termed the minister's statement '…'"
    own = report.speaker.head is noun or report.speaker.head == noun
    if own:
        return noun.head.lemma_.lower() in cues.SPEECH
    lemma = noun.lemma_.lower()
    if lemma in _BARE_NOUNS and noun.dep_ in ("dobj", "nsubj", "nsubjpass"):
        owned = any(
            c.dep_ in ("poss", "agent") or (c.dep_ == "prep" and c.lower_ in ("by", "from", "of"))
            for c in noun.children
        )
        return owned or noun.head.lemma_.lower() in _GIVING
    return True


def _passive(verb: Token) -> bool:
    """Whether a cue is passive: "was hailed", "was hailed … and condemned", "a plan condemned as"."""
    if verb.tag_ not in ("VBN", "VBD"):
        return False
    if any(c.dep_ == "auxpass" for c in verb.children):
        return True
    if verb.dep_ == "conj" and not any(c.dep_ in ("nsubj", "dobj") for c in verb.children):
        alike = verb.tag_ == "VBN" or verb.lemma_.lower() in cues.NAMING
        return alike and any(c.dep_ == "auxpass" for c in verb.head.children)
    return (
        verb.tag_ == "VBN" and verb.dep_ == "acl" and verb.lemma_.lower() in cues.NAMING and not _finite(verb)
    )


def _finite(verb: Token) -> bool:
    """Whether what the parse has for a participle is the verb: "Ostria, where it had rained, called for"."""
    return (
        verb.head.dep_ == "ROOT"
        and verb.head.pos_ in ("PROPN", "NOUN")
        and verb.i > verb.head.i + 1
        and verb.nbor(-1).text == ","
    )


def _agent_after(reports: Reports, verb: Token, end: int) -> Mention | None:
    """ "… as "a bridge" by the shipowners", "… "unfit for cattle" in a report by the Society"."""
    after = reports.outside(end, end + 160)
    k = 0
    if after and after[0].text == ",":
        k = 1
    if k < len(after) and after[k].lower_ == "in":  # "in a report by"
        for j in range(k + 1, min(k + 7, len(after))):
            if (
                after[j].lower_ in ("by", "from", "of")
                and after[j - 1].lemma_.lower() in cues.NOUNS | _PAPERS
            ):
                return _after(reports, after[j])
            if after[j].is_punct:
                return None
        return None
    if k < len(after) and after[k].lower_ == "by":
        return _after(reports, after[k])
    return None


def _after(reports: Reports, word: Token) -> Mention | None:
    for child in word.children:
        if child.dep_ in ("pobj", "pcomp") and not reports.inside(child) and child.i > word.i:
            return None if child.ent_type_ in _WHEN else reports.mention(child)
    found = reports.phrase(word.i + 1)
    return found if found is not None and found.head.ent_type_ not in _WHEN else None


def told_me(report: Report) -> bool:
    """ "I was told": what follows or stands before is another's."""
    verb = report.token
    return verb.lower_ == "told" and any(
        c.dep_ == "nsubjpass" and c.lower_ in ("i", "we", "one") for c in verb.children
    )


def as_told(verb: Token) -> bool:
    """ "…, as reported by", "as stated in": told by the way, of what follows."""
    return bool(verb.i) and verb.tag_ in ("VBN", "VBD") and verb.nbor(-1).lower_ == "as"


def told_by(reports: Reports, verb: Token) -> Mention | None:
    """Who tells it where :func:`as_told` holds: by whom or in what."""
    if verb.i + 1 >= len(reports.doc):
        return None
    word = reports.doc[verb.i + 1]
    teller = _after(reports, word) if word.lower_ in ("by", "in", "on") else None
    if teller is not None and teller.head.lower_ in ("press", "media", "papers", "newspapers"):
        return Mention(teller.start, reports.base + teller.head.idx + len(teller.head), teller.head)
    return teller


def _reasoned(reports: Reports, verb: Token, head: Token) -> Mention | None:
    """Who it is where a thing stands as the speaker.

    "She had no reason to doubt '…'", "he denied reports that they had been turned back, calling them '…'".
    """
    before = verb.doc[verb.i - 1] if verb.i else verb
    if verb.tag_ == "VBG" and before.lower_ in ("him", "her", "them") and before.dep_ in ("nsubj", "dobj"):
        return reports.mention(before)  # "remembered him saying that '…'"
    if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VB" and verb.head == head and head.dep_ == "dobj":
        above = head.head
    elif verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.head.dep_ == "acl" and head.head == verb.head:
        passive = any(c.dep_ == "auxpass" for c in verb.head.children)
        noun = verb.head.head
        above = noun.head
        if not passive or noun.dep_ != "dobj" or above.lemma_.lower() not in cues.EVERY:
            return None
    else:
        return None
    subject = next((c for c in above.children if c.dep_ == "nsubj" and not reports.inside(c)), None)
    return reports.mention(subject) if subject is not None else None


def _sent(reports: Reports, verb: Token, head: Token) -> Mention | None:
    """Who writes, where the parse takes who is written to: "sent a letter to the chairman alleging …"."""
    if verb.tag_ != "VBG" or verb.head != head or head.dep_ != "pobj" or head.head.lower_ != "to":
        return None
    above = head.head.head
    sent = above if above.pos_ == "VERB" else above.head
    letter = any(c.dep_ == "dobj" and c.lemma_.lower() in cues.NOUNS for c in sent.children)
    if not letter or sent.pos_ != "VERB":
        return None
    subject = next((c for c in sent.children if c.dep_ == "nsubj" and not reports.inside(c)), None)
    return reports.mention(subject) if subject is not None else None


def on_errand(reports: Reports, verb: Token) -> Mention | None:
    """Who tells it where a cue is an infinitive of purpose: "surfaced on Friday to tell the radio that …"."""
    if verb.tag_ != "VB" or not any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.lefts):
        return None
    node = verb
    for _ in range(8):
        if node.head is node or reports.inside(node.head):
            return None
        node = node.head
        if node.tag_ in ("VBD", "VBZ", "VBP", "VBN"):
            subject = next((c for c in node.children if c.dep_ == "nsubj" and not reports.inside(c)), None)
            if subject is not None:
                return reports.mention(subject) if subject.i < verb.i else None
    return None


def brought_in(reports: Reports, start: int, end: int) -> tuple[Mention | None] | None:
    """The last subject between two offsets: who, where an indefinite description; None for others.

    Nothing at all where no person is a subject there.
    """
    for token in reversed(reports.outside(start, end)):
        if _is_who(token) and token.left_edge.lower_ == "the" and _nobody_named(reports, start, end):
            return (reports.mention(token),)
        if token.dep_ not in ("nsubj", "nsubjpass") or _subordinate(token.head):
            continue
        if token.lower_ in ("i", "it", "this", "that", "which", "who", "there", "what", "they", "we", "you"):
            continue
        if token.tag_ == "NN" and token.ent_type_ != "PERSON":
            first = token.left_edge
            one_of = token.lower_ == "one"
            person = token.lemma_.lower() in ROLES or token.lower_.endswith(_ENDINGS)
            if first.lower_ in ("a", "an", "another", "one") and (person or one_of):
                return (reports.mention(token),)
            if first.lower_ == "the" and token.lemma_.lower() in ROLES and token.i - first.i < 5:
                return (reports.mention(token) if _nobody_named(reports, start, end) else None,)
            if person:
                return (None,)
            continue
        if token.lower_ == "one" and (any(c.lower_ == "of" for c in token.children) or token.is_sent_start):
            return (reports.mention(token),)
        if token.pos_ in ("PROPN", "PRON"):
            office = token.lemma_.lower() in ROLES and token.ent_type_ != "PERSON"
            bare = office and token.left_edge.lower_ == "the" and token.i - token.left_edge.i < 5
            return (reports.mention(token) if bare and _nobody_named(reports, start, end) else None,)
    return None


def _is_who(token: Token) -> bool:
    """ "It was the deputy minister.": who it was."""
    verb = token.head
    first = verb.nbor(-1).lower_ if verb.i else ""
    return token.dep_ == "attr" and verb.lemma_ == "be" and first == "it" and token.lemma_.lower() in ROLES


def _nobody_named(reports: Reports, start: int, end: int) -> bool:
    """Whether no person is named between two offsets but as whose something is."""
    return not any(
        t.ent_type_ == "PERSON" and "poss" not in (t.dep_, t.head.dep_) and t.dep_ != "case"
        for t in reports.outside(start, end)
    )


def _subordinate(verb: Token) -> bool:
    """Whether a verb stands in a clause within another."""
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    return verb.dep_ in ("relcl", "acl", "advcl") or (verb.dep_ == "ccomp" and verb.head.i < verb.i)


def _told_at(reports: Reports, verb: Token) -> Mention | None:
    """ "I was told in the delegation": its words."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "at", "by") and child.i > verb.i:
            for inner in child.children:
                if inner.dep_ == "pobj" and not reports.inside(inner) and inner.ent_type_ not in _WHEN:
                    return reports.mention(inner)
    return None


def made_known(report: Report) -> bool:
    """ "made it known that …", "let it be known"."""
    verb = report.token
    before = [t.lower_ for t in verb.doc[max(0, verb.i - 3) : verb.i]]
    return (
        verb.lower_ == "known"
        and "it" in before
        and bool({"made", "make", "makes", "let", "making"} & set(before))
    )


def _made_known(reports: Reports, verb: Token) -> Mention | None:
    if verb.lower_ != "known":
        return None
    for token in reversed(reports.doc[max(0, verb.i - 3) : verb.i]):
        if token.lemma_.lower() in ("make", "let"):
            subject = next((c for c in token.children if c.dep_ == "nsubj" and c.i < token.i), None)
            if subject is None and token.dep_ in ("conj", "xcomp"):
                subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
            return reports.mention(subject) if subject is not None and not reports.inside(subject) else None
    return None


def _left(reports: Reports, verb: Token) -> Mention | None:
    """Who stands before a finite cue, over brackets, appositions and participles between commas.

    "Senator Carla Whitmore (R-Calder) told us", "a person close to the talks, granted anonymity, said".
    """
    lone = verb.tag_ == "VBN" and verb.dep_ == "ROOT" and not any(c.dep_ == "auxpass" for c in verb.children)
    if verb.tag_ not in ("VBD", "VBZ", "VBP") and not lone:
        return None
    doc = reports.doc
    i = verb.i - 1
    for _ in range(3):
        while i >= 0 and doc[i].pos_ in ("ADV", "AUX"):
            i -= 1
        if i < 0 or reports.inside(doc[i]):
            return None
        if doc[i].text == ")":
            while i >= 0 and doc[i].text != "(":
                i -= 1
            i -= 1
        elif doc[i].text == ",":
            over = _over(reports, i)
            if over is None:
                break
            i = over
        else:
            break
    if i < 0:
        return None
    if doc[i].text == ",":
        i -= 1
    node = doc[i]
    if node.pos_ not in ("PROPN", "NOUN", "PRON") or reports.inside(node):
        return None
    best = node
    for _ in range(8):  # up to the head of the noun phrase that ends here
        above = node.head
        if node.dep_ not in _WITHIN or above.i > node.i or reports.inside(above):
            break
        node = above
        if node.pos_ in ("PROPN", "NOUN", "PRON"):
            best = node
    if best.lower_ in _NOT_PEOPLE:
        return None
    return reports.mention(best)


def _cut_in(reports: Reports, verb: Token, speaker: Mention) -> Mention | None:
    """Whose cue is put between commas into what is said: "Ostria, an official said, would "not blink"".

    The parse takes the subject of what is said for the speaker; who speaks stands between the commas.
    """
    doc = reports.doc
    comma = next((i for i in range(verb.i - 1, max(-1, verb.i - _REACH), -1) if _breaks(reports, i)), None)
    if comma is None or doc[comma].text != "," or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    if not _goes_on(reports, verb):
        return None
    if comma == verb.i - 1:
        told = any(c.dep_ in ("dobj", "dative") and c.i > verb.i for c in verb.children)
        if verb.i + 1 < len(doc) and (doc[verb.i + 1].text == "," or told):
            found = _left(reports, verb)  # "Ostria, its envoy, Pavel Lunt, said, would …"
            return found if found is not None and found.start > speaker.start else None
        first = comma - 1  # the start of the sentence, or the mark before
        while first > max(0, comma - _REACH) and not doc[first].is_sent_start and not _breaks(reports, first):
            first -= 1
        if speaker.head.i > comma or (_breaks(reports, first) and not doc[first].is_sent_start):
            return None
        return reports.phrase(verb.i + 1)  # "The ministry, said Pavel Lunt, was …"
    opens = reports.base + doc[comma + 1].idx
    if doc[comma + 1].pos_ not in ("DET", "PROPN", "NOUN", "PRON", "NUM", "ADJ"):
        return None
    found = _left(reports, verb)
    if (
        found is None
        or found.start < opens
        or found.head.dep_ == "conj"
        or found.head.tag_ in ("WP", "WDT")
        or found.start >= speaker.start > opens
    ):
        return None
    before = doc[comma + 1 : verb.i]
    return None if any(t.tag_ in ("VBD", "VBZ", "VBP", "VBG") for t in before) else found


def _breaks(reports: Reports, i: int) -> bool:
    token = reports.doc[i]
    return reports.inside(token) or token.text in ",;:.()" or (token.is_sent_start is True and token.i > 0)


def _goes_on(reports: Reports, verb: Token) -> bool:
    """Whether a comma closes what a cue brings with it, and the verb of what is said comes after it."""
    doc = reports.doc
    for i in range(verb.i + 1, min(len(doc), verb.i + _REACH)):
        token = doc[i]
        if token.text == "," and not reports.inside(token):
            ahead = doc[i + 1 : i + 4]
            marked = next((t for t in ahead if reports.inside(t) and any(c.isalpha() for c in t.text)), None)
            if marked is not None:  # not what is whole by itself: "Pavel Lunt, an official, said, "We …""
                noun = marked.head if marked.dep_ == "det" else marked
                return marked.text.islower() and noun.dep_ not in _SUBJECTS
            if any(t.tag_ in ("MD", "VBD", "VBZ", "VBP") for t in ahead):
                return True
        if reports.inside(token) or token.text in ";:." or token.lower_ in ("that", "whether"):
            return False
        if token.dep_ in ("nsubj", "nsubjpass") and token.lower_ != "who" and i > verb.i + 2:
            return False
    return False


def _over(reports: Reports, comma: int) -> int | None:
    """The token before an insertion that ends at ``comma``: a participle or relative clause, an age."""
    doc = reports.doc
    for j in range(comma - 1, max(0, comma - _REACH), -1):
        token = doc[j]
        if reports.inside(token) or token.text in ";:." or token.is_sent_start:
            return None
        if token.text == ",":
            first = doc[j + 1]
            joins = first.tag_ in ("VBN", "VBG", "VBD", "CD") or first.lower_ in _INSERTED
            return j - 1 if joins else None
    return None


def _in_relative(reports: Reports, verb: Token, head: Token) -> Mention | None:
    """ "It was a text that two of the diplomats described as …": the diplomats."""
    for k in range(verb.i - 1, max(head.i, verb.i - 12), -1):
        token = reports.doc[k]
        if reports.inside(token) or token.is_punct:
            return None
        if token.lower_ in ("that", "which") and k + 1 < verb.i:
            found = reports.phrase(k + 1)
            if found is None or found.head.pos_ not in ("PROPN", "NOUN", "PRON", "NUM"):
                return None
            return None if found.head.i >= verb.i else found
    return None


def main_subject(reports: Reports, pronoun: Token, start: int) -> Mention | None:
    """ "Ostria protested over what it called …": Ostria, the first subject of the sentence at ``start``."""
    for token in reports.outside(start, reports.base + pronoun.idx):
        if token.dep_ != "nsubj" or token.head.dep_ == "relcl":
            continue
        body = token.ent_type_ in ("GPE", "ORG", "NORP") or token.lemma_.lower() in BODIES | _PRINTS
        body = body or any(t.lower_ in _PRINTS for t in reports.doc[token.left_edge.i : token.i])
        name = token.pos_ == "PROPN" and token.ent_type_ != "PERSON"
        many = token.tag_ in ("NNS", "NNPS")
        own = pronoun.lower_ == "its" and token.pos_ == "NOUN" and not many  # "The lobby … Its statement: …"
        fits = many if pronoun.lower_ in ("they", "their") else (body or name or own) and not many
        return reports.mention(token) if fits else None
    return None


_ENDINGS = (
    "man",
    "woman",
    "er",
    "or",
    "ist",
    "eer",
    "ant",
    "hand",
    "ian",
    "mate",
    "boy",
    "girl",
    "diplomat",
    "guard",
)
"""How the words for somebody by trade end: stoker, sailor, machinist, deckhand."""
_PRINTS = frozenset("daily weekly monthly newspaper agency magazine broadcaster".split())
_PAPERS = frozenset("report study book article interview paper document ruling judgment judgement".split())
