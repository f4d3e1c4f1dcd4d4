"""What is done between states, by whatever word: the acts that a telling's own words can stand for.

Coarser than the kinds that reading gives, which go by how a word is used, and wider: a ship is seized,
boarded, stopped, towed. One word may stand for several acts ("strike"), and none says for sure that its act
is meant; that two tellings share one speaks for one event. General words of news English: nobody, no place.
"""

from __future__ import annotations

from functools import lru_cache

_ACTS = """
meet meeting talk talks summit confer conference session gather gathering convene negotiate negotiation
    discuss discussion consultation dialogue encounter parley audience handshake interview assemble
    table delegate conversation bilateral
visit arrive arrival travel trip fly flight land depart departure journey tour sail stopover embark
    disembark reach itinerary stay guest
return homecoming repatriate repatriation
release free liberate liberation swap exchange hand handover deliver pardon amnesty parole liberty
    freedom bail
arrest detain detention custody jail imprison imprisonment capture nab nick seize abduct abduction
    kidnap kidnapping hostage captive captivity intern prisoner
seize seizure board boarding detain intercept interception impound capture escort commandeer tow hijack
    stop tanker trawler
kill murder assassinate assassination shoot shooting gunman bullet slay stab poison poisoning death die
    victim attack ambush grenade massacre carnage tragedy killing wound corpse body nerve coma
funeral burial bury interment inter coffin grave mourner
bomb bombing raid strike shell shelling missile rocket airstrike drone hit bombard bombardment flatten
    sortie jet warplane explosion blast explode detonate
crash plunge sink founder wreck capsize vanish disappear disappearance radar airliner loss collide
    collision drown aground
shot fire shell gunfire volley skirmish clash incursion intrude intrusion violate violation airspace
close shut closure closing seal block blockade bar barricade halt stop ground padlock barrier suspend
    frontier border
open reopen reopening opening resume resumption restart restore begin start launch inaugurate unblock
    flow
lift ease remove waive unfreeze delist relax scrap repeal revoke rescind annul abolish
sanction embargo blacklist ban boycott prohibit freeze measure tariff penalty restriction punish
    moratorium list asset curb
renew renewal extend extension prolong prolongation rollover continue mandate
expire expiry lapse deadline ultimatum term limit
sign agree agreement deal accord treaty pact initial ink conclude signature protocol memorandum
    settlement settle formula compromise ratify ratification pen
truce ceasefire armistice cessation hostility gun silent pause lull
vote ballot poll election referendum elect division majority motion adopt carry pass defeat abstain
    abstention veto resolution censure plebiscite
rule ruling verdict sentence judgment judgement convict court trial tribunal hearing judge jury dock
    charge indict prosecutor prosecute magistrate martial acquit fine appear jail
expel expulsion deport throw pack oust diplomat
recall ambassador envoy chargé withdraw
summon summons protest démarche demarche note complaint
withdraw withdrawal pullout pull leave evacuate evacuation retreat redeploy depart
deploy deployment land disembark ashore reinforce reinforcement battalion soldier troop send dispatch
    regiment
cancel cancellation postpone postponement delay adjourn adjournment defer scrap drop shelve shift
resign resignation quit dismiss dismissal sack fire remove replace oust depose topple overthrow coup
    putsch junta office
appoint appointment nominate nomination successor swear
announce announcement declare declaration proclaim unveil publish report disclose communiqué statement
admit admission acknowledge confess concede apology apologise apologize regret
inquiry investigate investigation probe commission inspect inspection inspector examine panel report
    finding laboratory verify verification
strike walkout stoppage docker picket idle striker
hunger fast faster
aid convoy relief truck lorry column supply deliver delivery shipment cargo consignment load
pay payment loan grant credit instalment tranche wire transfer compensation fund donate donor debt money
arm weapon surrender disarm disarmament rifle
asylum refuge refugee embassy shelter
letter write message telegram cable envelope
speech address broadcast television radio balcony
phone telephone call ring hotline
exercise manoeuvre maneuver drill
demonstrate demonstration march rally riot protest crowd demonstrator
emergency martial curfew outlaw proscribe decree proclamation
recognise recognize recognition
invite invitation accept
propose proposal offer plan draft suggest
reject refuse refusal rejection decline rebuff
accuse blame accusation allege condemn denounce
deny denial
"""
_LONG = 5
"""Letters of the beginning by which a longer word is known in its other forms, as words of a telling are."""


def _table() -> dict[str, frozenset[int]]:
    """The acts, by number, that each word and each beginning can stand for."""
    acts: dict[str, set[int]] = {}
    number = -1
    for line in _ACTS.strip("\n").split("\n"):
        number += not line.startswith(" ")
        for word in line.split():
            acts.setdefault(word, set()).add(number)
            acts.setdefault(word[:_LONG], set()).add(number)
    return {word: frozenset(some) for word, some in acts.items()}


_OF = _table()


@lru_cache(maxsize=1 << 14)
def acts(words: frozenset[str], kinds: frozenset[str]) -> frozenset[int]:
    """The acts that the words of a telling, each cut to its beginning, and its kinds ("=visit") may mean."""
    named = (*words, *(kind.removeprefix("=") for kind in kinds))
    return frozenset(act for word in named for act in _OF.get(word, ()))
