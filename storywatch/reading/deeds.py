"""What a verb tells with the words that hang on it: "pay a visit", "reach a deal", "call home an envoy".

Beside :mod:`storywatch.reading.kinds`, which knows the words alone. General words of news English only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading.clauses import is_participle
from storywatch.reading.kinds import CLASS_OF

if TYPE_CHECKING:
    from collections.abc import Callable

    from storywatch.reading.pipeline import Token

LIGHT = frozenset(
    "pay hold make have give conduct undertake carry stage deliver take mount do reach conclude clinch "
    "strike launch complete begin start open resume end hand issue impose lift call put set get".split()
)
"""Verbs that leave it to their object to say what is done."""
_ENVOYS = frozenset("ambassador envoy diplomat representative consul attaché minister delegation".split())
_PACTS = frozenset(
    "deal agreement accord compromise understanding framework settlement pact arrangement".split()
)
_REACHED = frozenset("reach conclude initial clinch strike sign finalise finalize hammer seal ink".split())
_THROWN_OUT = frozenset("dismiss expel remove oust sack fire".split())
_FIRED = frozenset("fire launch shoot lob".split())
_SHOTS = frozenset("shot missile rocket torpedo round volley shell salvo mortar warhead drone".split())
_BODIES = frozenset("cabinet council assembly parliament senate committee house commission congress".split())
"""Who meets by sitting."""
_NOTES = frozenset("note protest letter message telegram démarche aide-memoire memorandum petition".split())
"""What is handed over between governments."""
_HANDED = frozenset("hand deliver present lodge leave submit address".split())
_SAID_ALOUD = frozenset("speech address broadcast sermon toast oration".split())
_MINES = frozenset("mine rock iceberg deal bargain balance tone chord note compromise truce".split())
"""What is struck without a blow to anybody."""
_HELD = frozenset("prisoner captive hostage detainee pilot sailor airman crew".split())
"""Who is let go by being exchanged."""
_SPANS = frozenset("hour day week month fortnight".split())
_OWN = {
    word: kind
    for kind, words in {
        "term": "expire lapse extend prolong",
        "trial": "fine fin acquit indict remand prosecute",
        "collision": "ram collide hole",
        "agreement": "initial",
    }.items()
    for word in words.split()
}
"""Kinds of verbs that name one by themselves."""
_THINGS = {"deadline": "term", "ultimatum": "term", "collision": "collision", "ramming": "collision"}
"""Kinds of what something is done to, or does it."""
_COURTS = frozenset("court tribunal magistrate judge bench".split())
_GOING_ON = frozenset("flow run move operate work pump".split())
_PEOPLE = frozenset(
    "pilot worker official diplomat minister officer judge specialist expert engineer adviser advisor aide "
    "teacher guard employee chief head commander general journalist director manager staff crew".split()
)
_RECEIVED = frozenset(
    "ambassador minister president premier envoy delegation chargé charge chief leader counterpart official "
    "representative emissary visitor guest diplomat head mediator commissioner senator king director".split()
)
"""Who is received, where receiving is a meeting."""
_FORCES = frozenset(
    "troop force soldier battalion army contingent ship fleet frigate unit squadron regiment brigade "
    "parliament mission team observer delegate negotiator man citizen national".split()
)
"""Who is recalled, besides people of an office; anything else is only remembered."""
_PAPERS = frozenset(
    "letter message invitation note telegram cable reply text signal condolence greeting regret "
    "congratulation document report word copy draft answer response freight goods gift wreath apology wish "
    "proposal list".split()
)
"""What is sent where nobody is."""
_LEFT = frozenset(
    "country capital city town island port harbour airport base village region area territory embassy palace "
    "talk summit meeting conference session table post office kingdom republic zone".split()
)
"""What one leaves by going away; a question, a message or a gap is left otherwise."""
_PRICES = frozenset("higher lower up down flat unchanged firmer easier".split())
_OBJECTS = ("dobj", "nsubjpass")


def is_meant(token: Token) -> bool:
    """Whether a word of two meanings names the happening here: to call somebody, not to call it a lie."""
    if token.pos_ == "PROPN":
        # "the Atlantic Pact" is a body.
        return token.ent_type_ != "ORG"
    if token.pos_ != "VERB":
        return True
    lemma = token.lemma_.lower()
    if lemma in _OTHERWISE:
        return _OTHERWISE[lemma](token)
    if lemma == "receive":
        objects = [c for c in token.children if c.dep_ in _OBJECTS]
        return not objects or any(c.pos_ == "PROPN" or c.lemma_.lower() in _RECEIVED for c in objects)
    return not (lemma == "dismiss" and _is_of_people(token))


def _strikes(verb: Token) -> bool:
    """Not "struck a mine", "struck a deal"."""
    return not any(c.dep_ == "dobj" and c.lemma_.lower() in _MINES for c in verb.children)


def _marches(verb: Token) -> bool:
    """Not "was marched off"."""
    return not any(c.dep_ in _OBJECTS for c in verb.children)


def _telephones(verb: Token) -> bool:
    """Not "called it a lie", "called on both to hold back"."""
    said = [c for c in verb.children if c.dep_ in (*_OBJECTS, "oprd", "ccomp", "prt")]
    asked = any(
        c.dep_ == "prep" and c.lower_ in ("on", "upon", "for") and not _is_day(c) for c in verb.children
    )
    return not asked and all(c.dep_ in ("dobj", "oprd") and c.pos_ == "PROPN" for c in said)


def _is_day(prep: Token) -> bool:
    return any(c.ent_type_ in ("DATE", "TIME") for c in prep.children)


def _recalls(verb: Token) -> bool:
    """Not "recalled that", "recalled the principle"."""
    objects = [c for c in verb.children if c.dep_ in _OBJECTS]
    if not objects and any(c.dep_ == "ccomp" for c in verb.children):
        return False
    known = _ENVOYS | _PEOPLE | _RECEIVED | _FORCES
    return not objects or any(c.pos_ in ("PROPN", "PRON") or c.lemma_.lower() in known for c in objects)


def _begins(verb: Token) -> bool:
    """Not "began to grumble", "he began"."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    if any(c.lemma_.lower() in CLASS_OF for c in subjects):
        return True
    if any(c.dep_ == "xcomp" for c in verb.children):
        return False
    if any(c.dep_ in _OBJECTS for c in verb.children):
        return True
    return not any(c.pos_ == "PRON" or c.ent_type_ == "PERSON" for c in subjects)


def _closes(verb: Token) -> bool:
    """Not "closed two per cent lower"."""
    return not any(c.lower_ in _PRICES for c in verb.children if c.dep_ in ("advmod", "acomp", "prt"))


def _passes(verb: Token) -> bool:
    """Not "an hour passed", "passed over it in silence"."""
    small = any(c.dep_ == "prt" or (c.dep_ == "prep" and c.lower_ == "over") for c in verb.children)
    return not small and (is_participle(verb) or any(c.dep_ in _OBJECTS for c in verb.children))


def _goes_away(verb: Token) -> bool:
    """Not "left a question open", "was left out"."""
    if any(c.dep_ in ("nsubjpass", "oprd", "acomp") for c in verb.children):
        return False
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    return all(c.pos_ in ("PROPN", "PRON") or c.lemma_.lower() in _LEFT for c in objects)


def _sends(verb: Token) -> bool:
    """Not "sent a telegram"."""
    return not any(c.dep_ in _OBJECTS and c.lemma_.lower() in _PAPERS for c in verb.children)


_OTHERWISE: dict[str, Callable[[Token], bool]] = {
    "call": _telephones,
    "recall": _recalls,
    "begin": _begins,
    "start": _begins,
    "close": _closes,
    "pass": _passes,
    "leave": _goes_away,
    "send": _sends,
    "strike": _strikes,
    "march": _marches,
}
"""Whether verbs of two meanings are meant as the happening that they name."""


def tells(verb: Token) -> bool:
    """Whether a word that can name a happening, or do something by being said, does so here: nobody does
    anything by calling it a lie.
    """
    if is_meant(verb) or done_with(verb) or verb.lemma_.lower() == "send":
        return True
    judged = any(c.dep_ in ("oprd", "ccomp") for c in verb.children)
    return not judged and any(c.dep_ in _OBJECTS and c.lemma_.lower() in CLASS_OF for c in verb.children)


def objects_of(verb: Token) -> list[Token]:
    """What is done by a verb that says little itself: "is due to pay a visit" tells of the visit."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in LIGHT:
        return []
    return [c for c in verb.children if c.dep_ == "dobj" and c.pos_ == "NOUN"]


def done_with(verb: Token) -> str:
    """The kind of happening that a verb names by what it is done to; nothing where its own says it all."""
    if verb.pos_ != "VERB":
        return ""
    lemma = verb.lemma_.lower()
    if lemma in _THROWN_OUT and _is_of_people(verb):
        return "expulsion"
    if lemma == "let" and any(c.lemma_.lower() == "go" for c in verb.children):
        return "release"
    objects = {c.lemma_.lower() for c in verb.children if c.dep_ in _OBJECTS}
    kind = _OWN.get(lemma, "") or _by_particle(verb)
    kind = kind or next((_THINGS[c.lemma_.lower()] for c in verb.children if c.lemma_.lower() in _THINGS), "")
    if kind:
        return kind
    if lemma in _FIRED and objects & _SHOTS:
        return "strike"
    if lemma in ("fire", "shoot") and any(
        c.lower_ in ("upon", "at") or (c.lower_ == "on" and not _is_day(c)) for c in verb.children
    ):
        return "strike"
    if lemma == "sit" and any(
        c.lemma_.lower() in _BODIES for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")
    ):
        return "meeting"
    if lemma == "see" and _is_of_persons(verb):
        return "meeting"
    if (
        lemma == "give"
        and objects & _SPANS
        and any(
            c.dep_ in ("dative", "dobj", "nsubjpass") and c.pos_ in ("PROPN", "PRON") for c in verb.children
        )
    ):
        return "term"
    if lemma == "give" and any(c.dep_ == "prep" and c.lower_ == "until" for c in verb.children):
        return "term"
    if lemma in _HANDED and objects & _NOTES:
        return "note"
    if lemma in ("make", "deliver", "give", "hold") and objects & _SAID_ALOUD:
        return "speech"
    if lemma == "rule":
        return "rejection" if any(c.dep_ == "prt" and c.lower_ == "out" for c in verb.children) else "ruling"
    if is_participle(verb):
        # "the framework reached in May"
        objects.add(verb.head.lemma_.lower())
    if lemma in ("exchange", "swap", "return") and objects & _HELD:
        return "release"
    if lemma in _REACHED and objects & _PACTS:
        return "agreement"
    if lemma == "call" and _is_home(verb):
        # Who is called home is told as what somebody is called, to the parser.
        objects |= {c.lemma_.lower() for c in verb.children if c.dep_ == "oprd"}
        return "expulsion" if objects & _ENVOYS else ""
    return ""


def _by_particle(verb: Token) -> str:
    """The kind of "ran out", "flows again", "taken up again", "brought before the court"."""
    lemma = verb.lemma_.lower()
    small = {c.lower_ for c in verb.children if c.dep_ in ("prt", "advmod", "prep")}
    if lemma == "run" and "out" in small:
        return "term"
    if "again" in small and (lemma in _GOING_ON or (lemma == "take" and "up" in small)):
        return "opening"
    before = (c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("before", "by", "in"))
    if lemma in ("bring", "appear", "try", "sentence") and any(
        g.lemma_.lower() in _COURTS for c in before for g in c.children
    ):
        return "trial"
    return ""


def _is_home(verb: Token) -> bool:
    """Whether it is called "home" or "back", before or behind who is called."""
    last = verb.i + 1 == len(verb.doc)
    after = () if last else (verb.nbor(1),)
    return any(c.lower_ in ("home", "back") for c in (*verb.children, *after))


def _is_of_persons(verb: Token) -> bool:
    """Whether one person does it to another: "the minister sees the envoy"."""
    sides = ([c for c in verb.children if c.dep_ == dep] for dep in ("nsubj", "dobj"))
    return all(any(c.ent_type_ == "PERSON" for c in side) for side in sides)


def _is_of_people(verb: Token) -> bool:
    """Whether it is done to people: "dismissed 47 pilots"."""
    objects = [c for c in verb.children if c.dep_ in _OBJECTS]
    return any(c.lemma_.lower() in _PEOPLE or c.ent_type_ == "PERSON" for c in objects) or any(
        name in CLASS_OF and CLASS_OF[name] == "appointment" for name in (c.lemma_.lower() for c in objects)
    )
