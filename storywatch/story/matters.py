"""Standing matters: what an article leaves open by what it speaks of, without any cue that somebody asks.

A truce may hold or not, who is held may be freed, a ban may be lifted, a mandate that runs out be renewed,
what is voted on be approved, and talks may lead to an agreement. As in ``wording``, a question is made only
where its words are plain; these are asked where a story's newest articles leave little else open.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.story import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.story.phrases import Made

_DAYS = r"(?!the\s\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[A-Z][a-z]+\s\d|\d)"
_OBJECT = rf"{_DAYS}(?=(?:the|an?|new|all|both)\s|[A-Z])"
_TRUCE = re.compile(
    r"\b[Tt]he\s(?P<what>(?:(?!proposed|possible|new|draft)[\w-]+\s)?(?:truce|ceasefire|cease-fire|armistice))\b"
    r"(?!\s(?:line|talks|commission|agreement|violations?|proposals?|calls?|monitors|terms|plan)\b)"
)
_PEOPLE = (
    "hostages|captives|prisoners|detainees|sailors|seamen|crewmen|fishermen|pilots|airmen|journalists|engineers|"
    "peacekeepers|students|aid workers|missionaries|priests|nuns|crew"
)
_HELD = re.compile(
    rf"\b(?P<count>[Tt]he|[Aa]ll|[Bb]oth|(?i:{phrases.NUMBERS})|\d{{1,4}})\s(?P<what>(?:[\w-]+\s){{0,2}}?(?:{_PEOPLE}))\b"
)
_CAPTIVE = re.compile(
    r"\b(?:held(?! (?:for|that)\b)|holds|holding|detained|detention|captive|captivity|captors|jailed|custody|"
    r"kidnapped|imprisoned|behind bars|under arrest)\b"
)
_BAN = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|\w+['’]s|s['’])\s(?P<what>(?:[a-z-]+\s)?"
    rf"(?:ban|embargo|blockade|boycott|moratorium|siege|curfew)\s(?:on|of|against|in))\s(?={_OBJECT}|[a-z])"
)
_ENDING = re.compile(
    r"\b[Tt]he\s(?P<what>(?:[\w'’-]+\s){0,3}?"
    r"(?:mandate|accord|agreement|deal|truce|ceasefire|licence|license|lease|waiver|pact|arrangement|contract|"
    r"treaty|concession))(?P<of>\s(?:of|on|with|in|for)\s(?:the\s)?[\w'’ -]{2,50}?)?,?\s"
    r"(?:expires?|lapses?|runs?\sout|(?:will|would)\s(?:expire|lapse|end|run\sout)|"
    r"(?:is|was)\s(?:due|set)\sto\s(?:expire|lapse|end|run\sout))\b"
)
_VOTE = re.compile(rf"\b(?:vote[sd]?|voting|ballot|referendum)\son\s{_OBJECT}")
_TALKS = re.compile(rf"\b(?:talks|negotiations|bargaining|haggling)\s(?:on|over|about)\s{_OBJECT}")
_OVER = re.compile(
    r"\b(?:collaps\w+|broke down|broken|ended|freed|released|lifted|signed|approved|rejected)\b"
)
"""That the matter is closed, or was just decided."""


def standing(text: str, small: frozenset[str]) -> Iterable[tuple[str, int, int]]:
    """Each question that a sentence's matters leave open, and where its words begin and end, in characters.

    ``small`` are words that are no names. At most one question of a kind is made of a sentence.
    """
    if text.isupper() or _OVER.search(text):
        return
    for make, cue in _KINDS:
        hit = cue.search(text)
        made = make(text, hit, small) if hit is not None else None
        if made is not None and phrases.is_sound(made[0]):
            yield made


def _truce(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "the truce came into force" -> "Will the truce hold?" """
    return f"Will the {hit['what']} hold?", *hit.span()


def _held(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "five engineers have been held since May" -> "Will the five engineers be freed?" """
    if not _CAPTIVE.search(text):
        return None
    count = hit["count"].lower()
    told = f"{count} {hit['what']}"
    who = phrases.subject(told if count in ("the", "all", "both") else f"the {told}", small, named=False)
    return (f"Will {who} be freed?", *hit.span()) if who is not None else None


def _ban(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "its ban on Morvian grain" -> "Will the ban on Morvian grain be lifted?" """
    what, end = phrases.thing(text, hit.end(), small)
    return (f"Will the {hit['what']} {what} be lifted?", hit.start(), end) if what is not None else None


def _ending(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "the mandate of the observers runs out in May" -> "Will the mandate of the observers be renewed?" """
    what = phrases.subject(f"the {hit['what']}{hit['of'] or ''}", small, named=False)
    return (f"Will {what} be renewed?", *hit.span()) if what is not None else None


def _vote(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "a vote on the fisheries bill" -> "Will the fisheries bill be approved?" """
    what, end = phrases.thing(text, hit.end(), small)
    return (f"Will {what} be approved?", hit.start(), end) if what is not None else None


def _talks(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "talks on a gas price" -> "Will there be an agreement on a gas price?" """
    what, end = phrases.thing(text, hit.end(), small)
    return (f"Will there be an agreement on {what}?", hit.start(), end) if what is not None else None


_KINDS = (
    (_ending, _ENDING),
    (_truce, _TRUCE),
    (_held, _HELD),
    (_ban, _BAN),
    (_vote, _VOTE),
    (_talks, _TALKS),
)
