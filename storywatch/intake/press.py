"""Does a phrase look like the name of a paper, an agency, a person? By its shape, never by a list of people.

The words below are what English-language papers of any decade call themselves, and the names of agencies that
are printed in brackets after a city.
"""

from __future__ import annotations

import re

from .printed import MONTHS, WEEKDAYS

_PRESS_WORDS = frozenset(
    """advertiser advocate agency argus bee broadcaster broadcasting bulletin call chronicle clarion
    correspondent courant courier daily democrat despatch diplomat dispatch echo economist enquirer
    examiner express free gazette globe guardian hansard herald independent indicator informer inquirer
    insider intelligencer international journal leader ledger live magazine mail media mercury messenger
    mirror monitor network news newspaper newspapers newswire observer online outlook patriot pioneer planet
    politics post press publishing radio record register reporter republic republican review sentinel
    service spectator standard star statesman sun telegram telegraph television times today topics
    transcript tribune tv union voice watch weekly wire world""".split()
)  # fmt: skip
_ABROAD = frozenset(
    """tidende tidning tidningen tageblatt tagblatt anzeiger rundschau nachrichten allgemeine dagblad
    dagbladet handelsblad krant posten avisen aftonbladet courrier depeche dépêche nouvelles noticias diario
    prensa correio jornal folha giornale corriere gazzetta messaggero gazeta rzeczpospolita kurier noviny
    hirlap novosti vestnik izvestia vedomosti vecernji večernji novine gazetesi shimbun ilbo ribao bao
    akhbar jarida efimerida ziarul cotidianul sanomat leht postimees zeitung""".split()
)  # fmt: skip
"""What papers call themselves in other languages."""
_STRONG_PRESS_WORDS = (_PRESS_WORDS | _ABROAD) - frozenset(
    """advocate agency bee call correspondent daily democrat diplomat economist express free indicator
    informer international leader live mail media mercury mirror network online outlook patriot pioneer
    planet politics record register reporter republic republican review service standard star sun today
    topics transcript union voice watch weekly wire world television tv radio spectator statesman""".split()
)
_AGENCIES = frozenset(
    """reuters ap afp upi dpa efe ansa tass itar-tass interfax xinhua kyodo jiji yonhap pti ians uni antara
    bernama anadolu aa apa belga anp ritzau ntb tt stt lusa agerpres tanjug hina mti ctk pap ukrinform
    bloomberg cp pa aap nzpa sapa wam kuna spa qna mena petra sana irna isna mehr tasnim una nan gna ena
    agi adnkronos apn ria""".split()
)  # fmt: skip
_AGENCY_PHRASES = frozenset(
    (
        "associated press",
        "the associated press",
        "press association",
        "agence france-presse",
        "thomson reuters",
        "united press international",
        "the canadian press",
        "ria novosti",
        "ap news",
        "australian associated press",
    )
)
_PICTURES = frozenset(
    "getty alamy shutterstock istock epa epa-efe adobe unsplash flickr wikimedia pool handout maxar".split()
)
_CORPORATE = frozenset(
    """ltd limited inc incorporated llc plc corp corporation company co group gmbh ag sa bv holdings as asa ab
    oy nv srl spa""".split()
)
_PARTICLES = frozenset(
    """de da del della dello di do dos das du la le van von der den zu zur bin bint ibn ben abu al el ul
    ten ter af av y e san st mac""".split()
)
_AGENCY_END = re.compile(
    r"\b(?:(?P<news>(?:news|press|telegraph(?:ic)?|information|wire|state)\s+(?:[\w’'-]+\s+)?(?:agency|bureau|service)"
    r"|newswire)|agency)(?P<behind>(?:\s+of(?:\s+[\w’'-]+){1,5})?(?:,\s[^,]{2,30})?)\Z",
    re.I,
)
_APPEARS = frozenset("evening morning sunday saturday daily weekly midweek".split())
_LETTERS = frozenset(
    """brief briefing letter newsletter digest notes memo bulletin dispatch dispatches roundup""".split()
)
"""What letters to subscribers call themselves."""
_NOT_NAMES = frozenset(
    """the a an our this these those and or but with for from in on at of to by as after before when while
    why how what who where will would could should is are was were has have had not no new says said say
    staff special correspondent correspondents reporter reporters editor writer writers desk team
    agencies agency online exclusive breaking update updated analysis opinion comment world politics
    east west north south president minister ministry government court crisis talks summit war peace
    people former""".split()
) | frozenset([*MONTHS, *WEEKDAYS])  # fmt: skip
_ROLE = re.compile(
    r"\b(?:correspondents?|editor|reporters?|writers?|columnist|bureau chief|staff|commentator|analyst"
    r"|contributor|journalist|fellow|researcher|lecturer)\Z",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-](?=[^\W\d_]))*\.?\Z")


def words(phrase: str) -> list[str]:
    """The words of ``phrase``, without surrounding punctuation."""
    return [word for word in (part.strip(".,;:!?()[]\"'“”‘’*_") for part in phrase.split()) if word]


def is_agency(phrase: str) -> bool:
    """Whether ``phrase`` is a news agency that we know by name."""
    lower = " ".join(words(phrase)).lower()
    return lower in _AGENCIES or lower in _AGENCY_PHRASES


def is_news_agency(phrase: str) -> bool:
    """Whether ``phrase`` ends as the names of news agencies do: "Maran News Agency", "Tovaria Newswire"."""
    found = _AGENCY_END.search(phrase)
    return found is not None and found["news"] is not None and not found["behind"]


def is_agency_in_full(phrase: str) -> bool:
    """Whether ``phrase`` may be what an agency's short name stands for: "Telegraph Agency of Tovaria".

    An agency of any kind will do, its town may stand behind: it is for names under a short one.
    """
    return _AGENCY_END.search(phrase) is not None


def is_outlet(phrase: str) -> bool:
    """Whether ``phrase`` looks like a paper, broadcaster or site: capitalised, and a press word in it.

    An acronym ("VBC", "VBC International") or a known agency will do as well.
    """
    parts = words(phrase)
    if not 1 <= len(parts) <= 7 or not _capitalised(parts):
        return False
    lower = [part.lower() for part in parts]
    if is_agency(phrase) or (len(parts) == 1 and _is_paper_abroad(lower[0])):
        return True
    if any(part in ("us", "our", "we", "this", "your", "my") for part in lower):
        return False
    acronym = any(re.fullmatch(r"[A-Z]{2,5}|[A-Z]\.(?:[A-Z]\.)+", part) for part in parts)
    # Where all is in capitals, nothing tells an acronym from a word.
    if acronym and len(parts) <= 3 and (len(parts) == 1 or not all(part.isupper() for part in parts)):
        return True
    return len(parts) > 1 and any(_press(part) for part in lower)


def is_masthead(phrase: str) -> bool:
    """Whether a line that stands alone is a paper's name and no headline: stricter than :func:`is_outlet`."""
    parts = words(re.sub(r"\s*\([^()]{1,40}\)\Z", "", phrase))  # "The Herald (Glasgow)"
    if len(parts) == 1 and _is_paper_abroad(parts[0].lower()):
        return parts[0][0].isupper()
    if not 2 <= len(parts) <= 5 or not is_outlet(phrase):
        return False
    lower = [part.lower() for part in parts]
    if lower[-1] in _STRONG_PRESS_WORDS:
        return True
    return lower[0] == "the" and (
        _press(lower[-1]) or ("of" in lower and _press(lower[lower.index("of") - 1]))
    )


def of_the_press(word: str) -> bool:
    """Whether a single word is one that papers call themselves by."""
    return is_outlet(f"Kesk {word.title()}")


def is_daily(phrase: str) -> bool:
    """Whether a phrase beside a day begins as papers do: "Evening Lantern", "Sunday Comet"."""
    parts = phrase.split()
    return (
        2 <= len(parts) <= 4
        and parts[0].lower() in _APPEARS
        and _capitalised(parts)
        and phrase[-1:].isalpha()
    )


def is_period(word: str) -> bool:
    """Whether a word says when a paper appears: "Sunday", "WEEKLY"."""
    return word.lower() in _APPEARS


def is_letter(phrase: str) -> bool:
    """Whether ``phrase`` is named as letters to subscribers are: "Ilve Brief", "The Sluice Letter"."""
    parts = words(phrase)
    return 2 <= len(parts) <= 5 and _capitalised(parts) and parts[-1].lower() in _LETTERS


def is_newsroom(phrase: str) -> bool:
    """Whether ``phrase`` is an acronym with a press word: "VBC News", "ORT Radio"."""
    parts = words(phrase)
    acronym = len(parts) in (2, 3) and re.fullmatch(r"[A-Z]{2,5}", parts[0]) is not None
    return acronym and _press(parts[-1].lower()) and is_outlet(phrase)


def is_picture_credit(phrase: str) -> bool:
    """Whether ``phrase`` names who owns a picture rather than who prints the article."""
    return "/" in phrase or any(word.lower() in _PICTURES for word in words(phrase))


def is_corporate(phrase: str) -> bool:
    """Whether ``phrase`` ends like a company's name."""
    parts = words(phrase)
    return bool(parts) and parts[-1].lower() in _CORPORATE


def without_company(phrase: str) -> str:
    """ "The Kesk Herald" for "The Kesk Herald Ltd", where what is left is still a paper's name."""
    parts = phrase.split()
    while len(parts) > 1 and parts[-1].lower().strip(".,()") in _CORPORATE:
        parts = parts[:-1]
    shorter = " ".join(parts).rstrip(",& ")
    return shorter if is_outlet(shorter) else phrase


def is_role(phrase: str) -> bool:
    """Whether ``phrase`` is what a journalist is: "Diplomatic Editor", "our own correspondent"."""
    return len(phrase) <= 60 and _ROLE.search(phrase.strip(" .")) is not None


def proper(text: str) -> bool:
    """Whether every word begins as those of a name do."""
    small = {"of", "the", "and", "for", "on", "in", "de", "&"}
    return all(word[:1].isupper() or word[:1].isdigit() or word in small for word in text.split())


def is_person(phrase: str) -> bool:
    """Whether ``phrase`` has the shape of a full name: two to five capitalised words, particles aside."""
    parts = phrase.split()
    if not 2 <= len(parts) <= 5:
        return False
    for number, part in enumerate(parts):
        lower = part.lower().rstrip(".")
        if not _TOKEN.match(part) or lower in _NOT_NAMES or lower.endswith(("'s", "’s")):
            return False
        if not part[0].isupper() and not (lower in _PARTICLES and number > 0) and not lower.startswith("al-"):
            return False
    last = parts[-1]
    return (last[0].isupper() or last.startswith("al-")) and len(last.rstrip(".")) > 1


def _capitalised(parts: list[str]) -> bool:
    small = {"the", "of", "and", "&", "on", "in", "for", "de", "la"}
    return parts[0][:1].isalnum() and all(part.lower() in small or not part[0].islower() for part in parts)


def _is_paper_abroad(lower: str) -> bool:
    """ "Küstenzeitung", "Sydposten": one word that says what it is."""
    return len(lower) > 7 and lower.endswith(
        ("zeitung", "tidende", "tidning", "bladet", "posten", "nachrichten")
    )


def _press(lower: str) -> bool:
    return (
        lower in _PRESS_WORDS
        or lower in _ABROAD
        or (len(lower) > 6 and lower.endswith(("news", "times", "post", "tribune", "press", "zeitung")))
    )
