"""Small lexicon of diplomacy: words that frame a question, and words that speak of one topic.

Written from general knowledge of the register; no entry names a person, a place or a story.
"""

from __future__ import annotations

FRAME = frozenset(
    """a an and any anyone anything are as at be been before being but by can could did do does during ever
    for from get give given go going had happen happened happens has have he her him his how if in into is it
    its just made make makes may might more most much must need new next no not now of off on one or other our
    out over own shall she should so some soon still such take taken takes than that the their them then there
    these they this those through to too under until up upon was were what when where whether which while who
    whom whose why will with within without would yet you your ought we us i me my about after again against
    all also am because between both each few further here once only same very s t don put come comes came
    place open question truly really actually""".split()
)

_TOPICS = (
    "meet meeting talk talks summit encounter audience session",
    "sanction sanctions embargo measures penalties restrictions",
    "ceasefire truce armistice cessation",
    "deal agreement accord pact treaty settlement",
    "attack strike strikes raid bombing assault bombardment",
    "withdraw withdrawal pullout pullback retreat leave",
    "resign resignation quit oust step-down surrender",
    "release free freed hostage hostages prisoner prisoners detainee detainees exchange swap",
    "talks negotiations negotiation dialogue mediation",
    "visit trip travel journey",
    "vote ballot election elections referendum poll",
    "missile missiles rocket rockets warhead",
    "refugee refugees migrant migrants asylum",
    "border frontier crossing",
    "join accession membership accede",
    "recognise recognize recognition",
    "extend extension prolong renew renewal",
    "lift lifting ease easing relax",
    "tariff tariffs duties levy",
    "inspection inspections inspectors verification monitors monitoring observers",
    "chemical gas nerve sarin chlorine",
    "nuclear enrichment uranium reactor atomic",
    "know knew knowledge aware complicit complicity foreknowledge",
    "blame responsible responsibility culpable behind",
    "aid relief humanitarian assistance",
    "blockade closure close shut reopen",
    "troops forces soldiers deployment deploy peacekeepers",
)


def _kin() -> dict[str, frozenset[str]]:
    kin: dict[str, frozenset[str]] = {}
    for line in _TOPICS:
        topic = frozenset(line.split())
        for word in topic:
            kin[word] = kin.get(word, frozenset()) | topic
    return kin


KIN = _kin()
"""For each word, the words of its topics (itself included)."""
