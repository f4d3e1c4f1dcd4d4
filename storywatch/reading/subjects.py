"""Who is the subject of a verb that reports: what the parse proposes, and where the words outweigh it.

Of a relative clause it is whom "who" stands for, of a participle or a second verb whoever stands above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.lexicon import BODIES, ROLES, TITLES
from storywatch.reading.persons import folded

if TYPE_CHECKING:
    from storywatch.reading.phrases import Prose
    from storywatch.reading.pipeline import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_TIMES = frozenset({"DATE", "TIME"})
_WILFUL = (cues.EVERY - cues.LOOSE) | frozenset(
    """
    refuse decline oppose resist veto block ban reject withdraw vote back approve react lash hit step turn
    intervene retaliate summon expel
    """.split()
)
"""Verbs of an act that who does it explains himself."""
_SAYING = cues.SPEECH | cues.PHRASAL.keys()
_VOICING = frozenset({"express", "voice", "convey"})
_WRITING = frozenset("write cable telegraph wire radio appeal send speak complain".split())
_PARTIES = frozenset(
    """side party delegation delegate participant judge magistrate jury panel bench official master clerk
    captain witness lawyer expert man woman driver guard owner worker union group team mission doctor nurse
    porter pilot engineer neighbour neighbor survivor voter farmer fisherman chancellor arbitrator auditor
    inspector policeman soldier officer sailor crew""".split()
)
"""Who may say something besides those with an office."""
_HUMAN = (
    ROLES
    | BODIES
    | cues.NOUNS
    | frozenset(
        """
    man woman person one source member friend neighbour neighbor victim survivor voter supporter critic
    report study poll survey document letter paper book article court campaign team country nation state
    side family
    """.split()
    )
)


def subject_of(prose: Prose, verb: Token, depth: int = 0) -> Token | None:
    """The head of a verb's subject outside quotations; looked for up the parse, ``depth`` steps so far."""
    for child in verb.children:
        if child.dep_ in _SUBJECTS and not prose.inside(child):
            if child.lower_ in ("who", "which", "that", "whom"):
                return _antecedent(prose, verb, child)
            return _apposed(prose, _second(prose, verb, child))
    if depth > 6 or verb.head is verb:
        return None
    if verb.dep_ == "relcl":
        return verb.head if not prose.inside(verb.head) else None
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ == "PROPN":
        first = verb.head.left_edge.i  # "which Mr Oyen, speaking in Sarvo, described as …"
        relative = first and prose.doc[first - 1].lower_ in ("which", "whom", "what", "that")
        if relative or prose.doc[verb.i - 1].text != ",":
            return verb.head if relative and not prose.inside(verb.head) else None
    if verb.dep_ == "ccomp" and verb.i > verb.head.i and prose.doc[verb.i - 1].lower_ in ("but", "and"):
        return subject_of(prose, verb.head, depth + 1)  # "said it was late but said …"
    if verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD") and prose.doc[verb.i - 1].text == ",":
        root = verb.head  # "Anton Keller, the director of studies, compared …"
        if root.dep_ == "ROOT" and not prose.inside(root) and (root.pos_ == "PROPN" or _set_apart(root)):
            return root
    if verb.dep_ == "acl" and (teller := _reporting(prose, verb)) is not None:
        return teller
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and (writer := _wrote_to(verb.head)) is not None:
        return subject_of(prose, writer, depth + 1)
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
        return verb.head if not prose.inside(verb.head) else None
    if verb.dep_ == "conj" and finite(verb) and any(c.lower_ == "to" for c in verb.head.lefts):
        return subject_of(prose, verb.head.head, depth + 1)  # "want him to leave and have demanded"
    if verb.dep_ == "conj" and verb.tag_ in ("VBD", "VBZ", "VBP") and verb.head.dep_ == "ccomp":
        outer, inner = verb.head.head, subject_of(prose, verb.head, depth + 1)
        told = outer.pos_ == "VERB" and outer.lemma_.lower() in _SAYING and not prose.inside(outer)
        cue = verb.lemma_.lower() in cues.EVERY | _VOICING and verb.head.lemma_.lower() not in cues.SPEECH
        human = inner is not None and (inner.ent_type_ == "PERSON" or inner.lower_ in ("he", "she"))
        if told and (
            (cue and not human) or (verb.lemma_.lower() in cues.EVERY | _VOICING and _turns_back(verb))
        ):
            return subject_of(prose, outer, depth + 1)
    if verb.dep_ == "advcl" and (above := _outer(prose, verb)) is not None:
        return subject_of(prose, above, depth + 1)
    if verb.dep_ in ("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "acl", "aux"):
        if verb.head.pos_ in ("NOUN", "PROPN") and verb.dep_ in ("prep", "acl"):
            return (
                subject_of(prose, verb.head, depth + 1) if verb.head.dep_ not in ("nsubj", "pobj") else None
            )
        return subject_of(prose, verb.head, depth + 1)
    return None


def _reporting(prose: Prose, verb: Token) -> Token | None:
    """Whose verb the parse has for a participle: "Doctors at a hospital reported on Monday that …"."""
    node = verb.head
    for _ in range(3):
        if node.dep_ != "pobj" or node.head.dep_ != "prep":
            break
        node = node.head.head
    lone = (
        node.dep_ == "ROOT" and node.pos_ in ("NOUN", "PROPN") and node.i < verb.i and node is not verb.head
    )
    if not lone or verb.tag_ not in ("VBN", "VBD") or verb.lemma_.lower() not in cues.SPEECH:
        return None
    by = any(c.dep_ == "agent" for c in verb.children)
    somebody = speaks(node) or node.tag_ == "NNS"
    return node if not by and somebody and not prose.inside(node) else None


def _set_apart(noun: Token) -> bool:
    """Whether a subject is told of between commas: "The monitors, who stay till March, reported that …"."""
    aside = next((c for c in noun.rights if c.dep_ == "relcl"), None)
    return aside is not None and noun.pos_ == "NOUN" and any(c.lower_ == "who" for c in aside.lefts)


def _wrote_to(noun: Token) -> Token | None:
    """The verb of a message that somebody is the receiver of: "wrote to the Governor begging him to wait"."""
    to = noun.head
    if noun.dep_ != "pobj" or to.lower_ != "to" or to.head.lemma_.lower() not in _WRITING:
        return None
    return to.head


def _outer(prose: Prose, participle: Token) -> Token | None:
    """The cue above a clause that no speaker speaks in: "Brek said the army lacked shells, calling it …".

    The parse hangs the participle on the nearest verb; where that is no act of speech or will, and its
    subject nobody, it goes on with who speaks.
    """
    inner = participle.head
    if participle.tag_ != "VBG" or prose.doc[participle.i - 1].text != ",":
        return None
    while inner.dep_ == "conj" or (inner.dep_ in ("ccomp", "advcl") and not _told(inner)):
        inner = inner.head
    if inner.dep_ != "ccomp" or inner.lemma_.lower() in _WILFUL:
        return None
    outer = inner.head
    if prose.inside(outer) or outer.i > inner.i or prose.inside(participle):
        return None
    subject = next((c for c in inner.children if c.dep_ in _SUBJECTS), None)
    somebody = subject is not None and (subject.ent_type_ == "PERSON" or subject.lower_ in ("he", "she"))
    return None if somebody else outer


def _second(prose: Prose, verb: Token, subject: Token) -> Token:
    """The later of two: "On the harbour dues the envoy said", where the dues are one to the parse."""
    if subject.ent_type_ == "PERSON" or subject.tag_ in ("PRP", "NNP") or subject.i > verb.i:
        return subject
    other = next((c for c in verb.lefts if c.dep_ == "nsubj" and c.i > subject.i), None)
    if other is None or prose.inside(other) or other.left_edge.i != subject.i + 1:
        return subject
    return other if other.tag_ not in ("WP", "WDT") else subject


def _apposed(prose: Prose, subject: Token) -> Token:
    """The name right after a subject that the parse makes a second one: "the news agency VTA quoted"."""
    named = prose.doc[min(subject.i + 1, len(prose.doc) - 1)]
    both = named.pos_ == "PROPN" and named.dep_ in _SUBJECTS and named.head == subject.head
    return named if both and not prose.inside(named) else subject


def _antecedent(prose: Prose, verb: Token, relative: Token) -> Token | None:
    if verb.dep_ == "relcl" and not prose.inside(verb.head):
        return _somebody(prose, verb.head) if relative.lower_ == "who" else verb.head
    i = relative.i - 1
    while i >= 0 and (prose.doc[i].is_punct or prose.doc[i].pos_ == "ADP"):
        i -= 1
    if i >= 0 and not prose.inside(prose.doc[i]) and prose.doc[i].pos_ in ("NOUN", "PROPN", "PRON"):
        return prose.doc[i]
    return None


def _somebody(prose: Prose, noun: Token) -> Token:
    """Who "who" is behind an institution: "Omer Eldan, the head of a relief group, who said"."""
    node = noun
    for _ in range(4):
        if node.ent_type_ in _TIMES or any(folded(t.text) in TITLES for t in node.lefts):
            return noun  # "For two hours on Monday Lord Ferris, who"
        if node.ent_type_ == "PERSON" or node.tag_ in ("NNS", "NNPS") or node.lemma_.lower() in ROLES:
            break
        if node.dep_ != "pobj" or node.head.dep_ != "prep" or node.head.head.pos_ not in ("NOUN", "PROPN"):
            return noun
        node = node.head.head
    if node is noun or prose.inside(node):
        return noun
    named = node.head if node.dep_ == "appos" and node.head.pos_ == "PROPN" else node
    return node if prose.inside(named) else named


def speaks(noun: Token) -> bool:
    """Whether a word is somebody, or a body, who may say something."""
    if noun.pos_ == "PRON":
        return noun.lower_ in ("he", "she", "they", "we", "i", "who")
    if noun.pos_ == "PROPN" or noun.ent_type_ in ("PERSON", "ORG", "GPE", "NORP"):
        return True
    return noun.lemma_.lower() in ROLES | BODIES | _PARTIES


def copular(noun: Token) -> Token | None:
    """The clause of "his answer was that …" and "it is the view of many that …"."""
    verb = noun.head
    if verb.lemma_ != "be" or noun.dep_ not in ("nsubj", "attr"):
        return None
    if noun.dep_ == "attr" and not any(c.lower_ == "it" and c.dep_ == "nsubj" for c in verb.lefts):
        return None
    hangs = [*verb.rights, *noun.rights]
    clause = next((c for c in hangs if c.dep_ in ("ccomp", "acl") and c.i > noun.i), None)
    that = clause is not None and any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.lefts)
    return clause if that else None


def near(prose: Prose, verb: Token) -> Token | None:
    """Where the words beside a cue outweigh the parse.

    "footage of Ferrand asking", "… was public — Ferrand boasted", "With ten days to the vote, Rosa
    Ferrand, the envoy, called …" with the vote as its subject.
    """
    i = _before(prose, verb)
    if i < 0 or prose.inside(prose.doc[i]):
        return None
    beside = prose.doc[i]
    if verb.tag_ == "VBG":
        bare = i == verb.i - 1 and beside.pos_ == "PROPN" and beside.dep_ in ("pobj", "dobj", "nsubj")
        if bare and beside.dep_ == "pobj" and beside.head.lower_ in ("of", "for"):
            body = beside.head.head  # "its Ministry of Trade stating"
            return body if body.lemma_.lower() in BODIES | ROLES else beside
        return beside if bare and _wrote_to(beside) is None else None
    if verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    subject = subject_of(prose, verb)
    if subject is None or subject.i >= verb.i:
        return None
    if not any(c.isalpha() for c in subject.text):
        return beside if beside.pos_ in ("PROPN", "PRON", "NOUN") else None  # a dash taken for a noun
    if (told := behind_dateline(prose, subject, verb)) is not None:
        return told
    if beside.pos_ == "NOUN" and beside.i != subject.i:
        edge = beside.left_edge.i  # "which, as one official remarked, …"
        if edge > 1 and prose.doc[edge - 1].lower_ == "as" and prose.doc[edge - 2].text == ",":
            return beside
    inserted = i == verb.i - 1 and prose.doc[verb.i + 1 : verb.i + 2].text == ","
    if inserted and beside.dep_ == "appos" and prose.doc[beside.left_edge.i - 1].text == ",":
        return beside  # "The envoy, Ms Holm said, had arrived": she is not the envoy
    if beside.pos_ == "PROPN" and beside.i != subject.i and beside.ent_type_ not in _TIMES:
        node = beside
        for _ in range(6):
            if node.i == subject.i or prose.doc[node.i - 1].dep_ == "cc":
                return None
            node = node.head
        return beside
    if (
        subject.pos_ == "NOUN"
        and subject.tag_ == "NN"
        and subject.lemma_.lower() not in _HUMAN
        and beside.text == ","
    ):
        for k in range(subject.i + 1, verb.i):
            token = prose.doc[k]
            if token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and not prose.inside(token):
                while (
                    k + 1 < verb.i
                    and prose.doc[k + 1].ent_type_ == "PERSON"
                    and prose.doc[k + 1].ent_iob_ == "I"
                ):
                    k += 1
                return prose.doc[k] if prose.doc[k + 1].text == "," else None
    return None


def _before(prose: Prose, verb: Token) -> int:
    """The word before a verb, its adverbs and a day: "the minister on Saturday also noted"; or -1."""
    i = verb.i - 1
    while i >= 0 and prose.doc[i].pos_ in ("ADV", "AUX"):
        i -= 1
    k = i
    while k > 0 and prose.doc[k].ent_type_ == "DATE" and i - k < 4:
        k -= 1
    if k == i or prose.inside(prose.doc[k]):
        return i
    if k > 0 and prose.doc[k].lower_ in ("on", "in", "early", "late"):
        k -= 1
    while k > 0 and prose.doc[k].pos_ == "AUX":  # "the minister had on Friday said"
        k -= 1
    return k if prose.doc[k].pos_ in ("PROPN", "NOUN", "PRON") or prose.doc[k].text == "," else i


def behind_dateline(prose: Prose, subject: Token, verb: Token) -> Token | None:
    """ "SARVO, May 3 - President Brandt said", where the parse makes the place the subject."""
    for token in prose.doc[subject.i + 1 : min(verb.i, subject.i + 10)]:
        if token.pos_ in ("VERB", "AUX") or subject.i > 3:
            return None
        dash = token.text.strip("-–—") == "" and token.whitespace_ and prose.doc[token.i - 1].whitespace_
        if dash and token.i < 14:
            phrase = prose.phrase(token.i + 1)
            fits = phrase is not None and phrase.head.i < verb.i and phrase.head.pos_ in ("PROPN", "NOUN")
            return phrase.head if phrase is not None and fits else None
    return None


def beside(prose: Prose, verb: Token) -> Token | None:
    """The noun right before a finite verb that the parser hung elsewhere."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.lemma_.lower() not in cues.SPEECH | cues.NAMING:
        return None
    i = _before(prose, verb)
    if i < 0 or prose.inside(prose.doc[i]):
        return None
    if prose.doc[i].text == "," and (ahead := _set_off(prose, i)) is not None:
        return ahead
    if prose.doc[i].text == ",":  # "which Mr Oyen, speaking in Sarvo, described as …"
        for k in range(i - 1, max(-1, i - 22), -1):
            if prose.doc[k].lower_ in ("which", "what", "that") and not prose.inside(prose.doc[k]):
                phrase = prose.phrase(k + 1)
                return phrase.head if phrase is not None and phrase.head.pos_ in ("PROPN", "NOUN") else None
        # "the head of the delegation, Comrade Li, said"
        return (
            prose.doc[i - 1]
            if i
            and prose.doc[i - 1].pos_ == "PROPN"
            and prose.doc[i - 1].ent_type_ not in _TIMES
            and not prose.inside(prose.doc[i - 1])
            else None
        )
    return prose.doc[i] if prose.doc[i].pos_ in ("NOUN", "PROPN", "PRON") else None


def _set_off(prose: Prose, comma: int) -> Token | None:
    """The person before an apposition or a relative clause that ends at ``comma``.

    "In Sarvo, Rosa Ferrand, who is in her second week, said" where the parse makes the person a place.
    """
    for j in range(comma - 1, max(0, comma - 40), -1):
        token = prose.doc[j]
        if prose.inside(token) or token.text in ";:":
            return None
        if token.text != "," or prose.doc[j - 1].ent_type_ != "PERSON":
            continue
        after = prose.doc[j + 1]
        if after.lower_ in ("who", "whose", "the", "a", "an", "its", "his", "her") or after.pos_ == "NOUN":
            return prose.doc[j - 1]
    return None


def meanwhile(prose: Prose, verb: Token) -> Token | None:
    """Whom the parse gives to what is done meanwhile: "Keller, ruling late on Monday, wrote"."""
    for child in verb.children:
        apart = child.dep_ == "advcl" and child.tag_ == "VBG" and prose.doc[child.i - 1].text == ","
        for inner in child.children if apart and child.i < verb.i else ():
            if inner.dep_ == "nsubj" and inner.i < child.i and not prose.inside(inner):
                return inner
    return None


def first_subject(prose: Prose, verb: Token) -> Token | None:
    """The first word of a sentence with a subject's name that an aside parts from its verb."""
    for token in verb.sent:
        if token.i >= verb.i:
            return None
        if token.dep_ in _SUBJECTS and not prose.inside(token):
            return token
    return None


def finite(verb: Token) -> bool:
    """Whether a verb has a tense of its own, or an auxiliary that has."""
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.tag_ in ("VBD", "VBZ", "VBP") for c in verb.lefts)


def _told(verb: Token) -> bool:
    """Whether a clause is what a verb of speech reports."""
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in cues.SPEECH and verb.head.i < verb.i


def _turns_back(verb: Token) -> bool:
    """Whether a verb joined to what is reported is the reporter's: "recalled that … had …, and asked"."""
    helped = any(c.dep_ == "aux" and c.tag_ in ("VBD", "MD") for c in verb.head.lefts)
    joint = next((t for t in verb.head.rights if t.dep_ == "cc" and t.i < verb.i), None)
    comma = joint is not None and joint.i and joint.doc[joint.i - 1].text == ","
    return helped and bool(comma) and verb.tag_ == "VBD" and not any(c.dep_ == "aux" for c in verb.lefts)
