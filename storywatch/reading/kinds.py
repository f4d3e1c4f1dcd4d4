"""What kinds of thing happen between states: verbs and nouns by the class of happening they name.

General words of news English only; no person, place or affair. A class is written with "=" in front among the
words of a happening, so that "met", "the talks" and "the summit" can be seen to tell of one thing.
"""

from __future__ import annotations

_CLASSES = {
    "meeting": "receive meet meeting talk talks summit confer conference session gathering gather "
    "negotiate negotiation"
    " negotiations discussion host convene consult consultation dialogue conversation parley sitting",
    "visit": "visit arrive arrival travel trip fly land depart leave journey tour departure sail",
    "strike": "strike bomb bombard shell airstrike raid missile bombardment shelling bombing",
    "attack": "blow wreck attack kill massacre assault ambush murder assassinate explosion explode blast "
    "killing assassination poison poisoning shoot shooting",
    "sanction": "sanction sanctions embargo blacklist tariff",
    "agreement": "agree agreement sign deal accord treaty pact ratify truce ceasefire memorandum signing"
    " ratification",
    "rejection": "reject refuse rebuff veto oppose block decline dismiss rejection refusal",
    "failure": "fail failure collapse stall deadlock",
    "accusation": "accuse blame allege accusation allegation denounce condemn condemnation",
    "denial": "deny denial",
    "vote": "vote elect election ballot referendum poll plebiscite runoff",
    "expulsion": "expel expulsion recall deport",
    "summons": "summon",
    "note": "démarche demarche",
    "withdrawal": "pullout withdraw withdrawal pull evacuate evacuation",
    "arrest": "arrest jail imprison detention custody captivity",
    "trial": "trial sentence convict extradite court hearing tribunal",
    "ruling": "verdict ruling judgment judgement",
    "release": "release free liberate swap",
    "resignation": "resign quit sack resignation dismissal",
    "appointment": "appoint nominate appointment",
    "phone": "phone telephone call",
    "announcement": "announce announcement unveil declare proclaim",
    "invasion": "invade invasion occupy annex offensive annexation occupation",
    "deployment": "deploy deployment mobilise mobilize station send",
    "protest": "protest demonstrate demonstration march riot rally",
    "cancellation": "cancel postpone suspend scrap shelve cancellation postponement suspension "
    "adjourn adjournment defer",
    "warning": "warn threaten warning threat",
    "term": "deadline ultimatum expire expiry",
    "demand": "demand urge insist press appeal",
    "promise": "promise vow pledge commit",
    "opening": "resume resumption reopen restart reopening open begin start launch inaugurate opening launch",
    "closing": "stop halt shutdown stoppage blockade close closure shut seal",
    "death": "die death drown perish drowning",
    "funeral": "funeral burial bury",
    "surrender": "surrender capitulate capitulation",
    "asylum": "asylum",
    "speech": "speech",
    "test": "test",
    "invitation": "invite invitation",
    "investigation": "investigate investigation inspect inspection inquiry probe inspector",
    "proposal": "propose proposal table plan draft",
    "recognition": "recognise recognize recognition",
    "approval": "approve approval adopt adoption endorse authorise authorize pass",
    "seizure": "seize seizure capture detain impound board hijack hostage kidnap abduct abduction",
    "ban": "ban bar prohibit restriction prohibition moratorium",
    "exercise": "exercise manoeuvre maneuver drill",
    "handover": "repatriate repatriation handover hand transfer return",
    "dispute": "dispute clash confront confrontation",
    "collision": "collide collision",
}
CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}
"""The class of a lemma."""

PHRASES: dict[str, dict[str, str]] = {
    "take": {"effect": "opening", "office": "appointment"},
    "come": {"force": "opening", "effect": "opening", "here": "visit", "back": "visit"},
    "enter": {"force": "opening"},
    "go": {"force": "opening", "effect": "opening", "poll": "vote"},
    "put": {"operation": "opening", "service": "opening", "off": "cancellation", "sea": "visit"},
    "shake": {"hand": "meeting"},
    "sit": {"down": "meeting", "together": "meeting"},
    "speak": {"phone": "phone", "telephone": "phone", "video": "phone"},
    "talk": {"phone": "phone", "telephone": "phone", "video": "phone"},
    "touch": {"down": "visit"},
    "relieve": {
        "post": "resignation",
        "command": "resignation",
        "function": "resignation",
        "duty": "resignation",
        "office": "resignation",
    },
    "assume": {"office": "appointment", "command": "appointment", "post": "appointment"},
    "swear": {"in": "appointment"},
    "walk": {"free": "release"},
    "open": {"fire": "strike"},
    "throw": {"out": "expulsion"},
    "turn": {"off": "closing", "on": "opening"},
    "step": {"down": "resignation"},
    "stand": {"down": "resignation"},
    "set": {"free": "release", "liberty": "release"},
    "let": {"go": "release", "out": "release"},
    "cut": {"off": "closing"},
    "shut": {"off": "closing", "down": "closing"},
    "send": {"away": "expulsion", "home": "expulsion"},
    "break": {"off": "cancellation", "down": "failure"},
    "call": {"off": "cancellation", "in": "summons"},
    "hand": {"over": "handover"},
    "blow": {"up": "attack"},
    "cross": {"border": "visit"},
}
"""The kind of happening that a verb names together with another word."""

DEEDS = frozenset(_CLASSES) - frozenset(
    "accusation denial announcement warning demand promise proposal approval rejection failure "
    "opening".split()
)
"""Kinds of happening that are more than words."""

NOUNS = frozenset(
    "meeting talks talk summit conference session gathering negotiation dialogue visit "
    "arrival trip journey tour"
    " departure strike airstrike raid bombardment shelling bombing attack massacre assault "
    "ambush explosion blast"
    " killing assassination sanction embargo agreement deal accord treaty pact truce "
    "ceasefire memorandum signing"
    " ratification rejection refusal collapse deadlock accusation denial vote election "
    "referendum expulsion recall"
    " withdrawal arrest detention trial verdict hearing release resignation dismissal "
    "appointment call announcement"
    " invasion annexation occupation offensive deployment protest demonstration rally riot "
    "cancellation postponement"
    " suspension ultimatum opening closure funeral investigation inspection inquiry proposal "
    "recognition approval"
    " adoption clash intervention war crisis coup launch crash statement speech letter "
    "decision seizure ban exercise handover hijacking kidnapping conversation sitting deadline collision "
    "burial plebiscite blockade test asylum ruling poisoning shooting evacuation démarche".split()
)
"""Nouns that name a happening by themselves."""

SPEECH = frozenset(
    "say tell add note insist argue state claim allege assert maintain suggest stress "
    "emphasise emphasize explain"
    " believe think describe quote report write tweet comment remark reply respond ask echo "
    "observe admit acknowledge"
    " concede reiterate signal indicate hint hope predict speak continue go".split()
)
"""Verbs of mere speech."""

ACTS = frozenset(
    "announce reject deny refuse decline confirm agree approve accuse warn threaten vow "
    "pledge promise demand urge"
    " condemn denounce order authorise authorize propose invite summon apologise apologize "
    "recognise recognize"
    " endorse veto rule call declare call insist decide".split()
)
"""Verbs whose saying is doing."""

PLANS = frozenset(
    "plan intend hope aim expect schedule set due slate prepare promise seek want vow pledge "
    "agree mean".split()
)

CANCEL = frozenset("cancel postpone scrap shelve suspend abandon delay ditch axe abort".split())
CANCELLED = frozenset(
    "meeting talks talk visit trip summit conference vote election plan tour session "
    "negotiation ceremony deal"
    " conversation round exercise referendum call appearance hearing deployment signing dialogue".split()
)
HEARSAY = frozenset("allegedly reportedly supposedly purportedly".split())
WANTS = frozenset("need want like know think believe hope wish feel mean see hear".split())
"""Verbs of a state of mind."""
EMPTY = frozenset("be have do make take come go get give seem become put keep let say".split())
"""Verbs that alone tell nothing."""
