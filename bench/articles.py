"""Articles by the hundred, none like another: fictional envoys of fictional countries, day after day.

Names, sentences and days are drawn by a fixed chance, so that each run measures the same story.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

BEGIN = date(2018, 3, 5)
A_DAY = 7
"""Articles of one day."""
WORDS = 600
UNDATED = 0.2
"""The share that print no day."""
AGENCY = 0.15
"""The share of paragraphs that hold a sentence of the day's agency copy."""

_COUNTRIES = {
    "Morvia": ("Morvian", "Lenza"),
    "Kardavia": ("Kardavian", "Osterby"),
    "Ostrava Reach": ("Reachman", "Holm"),
    "Veldmark": ("Veldish", "Arnstad"),
    "Tessaly": ("Tessalian", "Port Ivo"),
    "Quillon": ("Quillonese", "Sanvere"),
    "Brennia": ("Brennian", "Dorr"),
    "Halvane": ("Halvanian", "Minsea"),
}
_ROLES = (
    "foreign minister",
    "defence minister",
    "government spokeswoman",
    "ambassador",
    "deputy prime minister",
    "chief negotiator",
    "special envoy",
    "trade minister",
    "navy commander",
    "opposition leader",
)
_FIRST = (
    "Rosa Anton Ilse Marek Petra Juno Edda Tomas Lidia Oskar Vera Niko Clara Emil Irena Pavel Sonja Viktor"
    " Amara Dario Helene Bruno Katya Leon Mira Stefan Agnes Rafael Noor Gregor"
).split()
_LAST = (
    "Ferrand Holub Kessler Novik Brandt Osei Lindqvist Marchetti Dragan Weiss Toller Ivarsson Banik Corvo"
    " Petrides Salko Vance Adeyo Rudd Almeida Zoric Thal Beck Orlov Hadley Quist Varga Lund Moretti Strand"
).split()
_THINGS = (
    "the fishing quota,the customs union,the northern pipeline,the prisoner exchange,the strait patrols,"
    "the missile inspections,the grain corridor,the border crossing,the visa regime,the debt agreement,"
    "the water treaty,the airspace ban,the radar station,the observer mission,the steel tariffs,"
    "the refugee camp,the ceasefire line,the satellite launch,the gas contract,the frozen assets,"
    "the harbour lease,the minority schools,the war graves,the cable repair,the enrichment plant"
).split(",")
_PLACES = (
    "the old town hall,a hotel by the lake,the seaside residence,the headquarters of the union,"
    "an air base in the south,the palace of nations,the harbour authority,a monastery above the city,"
    "the state guesthouse,the parliament"
).split(",")
_ADJECTIVES = (
    "unacceptable constructive premature dangerous welcome inadequate encouraging provocative"
    " reasonable historic cynical overdue fragile serious balanced irresponsible"
).split()
_NOUNS = (
    "sailors,inspectors,engineers,farmers,diplomats,lorry drivers,observers,families,investors,troops,"
    "pilots,journalists,students,dockers,mayors,veterans"
).split(",")
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_SAID = (
    "“{Claim},” {who}, the {adj} {role}, told reporters in {city} on {weekday}.",
    "{who}, the {role} of {country}, said on {weekday} that {claim}.",
    "“{Claim},” {last} said. “{Claim2}.”",
    "{who} called the offer on {thing} “{quality}” and said {claim}.",
    "According to {who}, the {adj} {role}, {claim}.",
    "“{Claim},” said {who}, adding that {claim2}.",
    "Asked about {thing}, {last} replied: “{Claim}.”",
    "{last} denied that {claim}, and insisted that {claim2}.",
)
_CLAIM = (
    "{thing} cannot be settled before {number} {nouns} have returned",
    "we will not discuss {thing} while {nouns} are held in {city2}",
    "our government has always regarded {thing} as {quality}",
    "there is no reason to delay {thing} beyond {month}",
    "{number} {nouns} depend on {thing}, and they have waited for years",
    "a {quality} compromise on {thing} is within reach",
    "nobody in {city2} has explained what would happen to {thing}",
    "the {adj2} side must first withdraw its note on {thing}",
    "the vote on {thing} will change nothing for the {nouns}",
    "the letter of {month} {day} speaks for itself",
)
_TOLD = (
    "Delegations from {country} and {country2} met at {place} in {city} on {weekday} to discuss {thing}.",
    "{country2} expelled {number} {adj} {nouns} on {weekday} over {thing}.",
    "The two governments signed a protocol on {thing} in {city2} on {month} {day}.",
    "Talks on {thing} are due to resume in {city} on {later}.",
    "The {adj2} parliament is expected to vote on {thing} next {weekday2}.",
    "{who} will travel to {city2} on {later} for a meeting at {place}.",
    "{country} recalled its ambassador from {city2} last week, after {number} {nouns} were detained.",
    "The {adj} navy seized a vessel with {number} {nouns} off {city2} early on {weekday}.",
    "The union imposed sanctions on {number} {adj2} {nouns} in {month} {year}.",
    "A conference on {thing}, planned for {later}, was called off, the organisers said.",
    "{number} {nouns} were injured when a convoy was attacked near {city} yesterday.",
    "The central bank of {country2} cut off payments for {thing} on {weekday}.",
)
_OPEN = (
    "{last} declined to say whether {country2} would suspend {thing}.",
    "It remained unclear whether the {adj2} side would send {nouns} to {city}.",
    "{country} has yet to answer the note on {thing}.",
    "The union called on {country2} to release the {nouns} held since {month}.",
    "No decision has been made on {thing}, according to two people briefed on the talks.",
)
_BEHIND = (
    "{country} and {country2} have argued about {thing} since {year}.",
    "The {nouns} of {city} fear for their jobs, and many have left for {city2}.",
    "Some {number} {nouns} live along the border, most of them within sight of {city2}.",
    "Analysts in {city} called the outcome {quality}, though few had expected more.",
    "An earlier round, held at {place}, ended without a statement.",
    "Under the agreement of {year}, {thing} falls to a commission of {number} members.",
)


@dataclass(frozen=True, slots=True)
class _Person:
    first: str
    last: str
    role: str
    country: str


class _Press:
    """Who and what there is to write of, and the chance by which it is drawn."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  chance for a story, not for a secret
        self.wire: list[str] = []
        self.wire_of: date | None = None
        surnames = [f"{last}{end}" for end in ("", "en", "ova") for last in _LAST]
        self.chance.shuffle(surnames)
        self.people = [
            _Person(
                self.chance.choice(_FIRST),
                surname,
                self.chance.choice(_ROLES),
                self.chance.choice([*_COUNTRIES]),
            )
            for surname in surnames
        ]

    def slots(self, who: _Person, day: date, about: Sequence[str]) -> dict[str, str]:
        """Words for the gaps of one sentence."""
        pick = self.chance.choice
        other = pick([name for name in _COUNTRIES if name != who.country])
        ago = day - timedelta(days=self.chance.randint(3, 90))
        ahead = day + timedelta(days=self.chance.randint(2, 40))
        adj, city = _COUNTRIES[who.country]
        adj2, city2 = _COUNTRIES[other]
        words = {
            "who": f"{who.first} {who.last}",
            "last": who.last,
            "role": who.role,
            "country": who.country,
            "adj": adj,
            "city": city,
            "country2": other,
            "adj2": adj2,
            "city2": city2,
            "thing": pick(about),
            "place": pick(_PLACES),
            "quality": pick(_ADJECTIVES),
            "number": str(self.chance.randint(3, 480)),
            "nouns": pick(_NOUNS),
            "weekday": _WEEKDAYS[day.weekday()],
            "weekday2": pick(_WEEKDAYS),
            "month": f"{ago:%B}",
            "day": str(ago.day),
            "year": str(self.chance.randint(1994, 2017)),
            "later": f"{ahead:%B} {ahead.day}",
        }
        for name in ("claim", "claim2"):
            words[name] = pick(_CLAIM).format_map({**words, "thing": pick(about), "nouns": pick(_NOUNS)})
            words[name.title()] = words[name][0].upper() + words[name][1:]
        return words

    def article(self, number: int, words: int) -> str:
        """One article of about so many words."""
        day = BEGIN + timedelta(days=number // A_DAY)
        cast = self.chance.sample(self.people, 4)
        about = self.chance.sample(_THINGS, 3)
        lead = self.slots(cast[0], day, about)
        blocks = [f"{lead['country']} and {lead['country2']} at odds over {lead['thing']}"]
        if self.chance.random() >= UNDATED:
            blocks.append(f"Published: {day:%B} {day.day}, {day.year}")
        count = 0
        while count < words:
            kinds = self.chance.choices((_SAID, _TOLD, _BEHIND, _OPEN), (4, 3, 5, 1), k=3)
            told = [
                self.chance.choice(kind).format_map(self.slots(self.chance.choice(cast), day, about))
                for kind in kinds
            ]
            if count == 0:
                told.insert(0, self.chance.choice(_TOLD).format_map(lead))
            if self.chance.random() < AGENCY:
                told.append(self._wired(day, about, told))
            blocks.append(" ".join(one[0].upper() + one[1:] for one in told))
            count += len(blocks[-1].split())
        return "\n\n".join(blocks) + "\n"

    def _wired(self, day: date, about: Sequence[str], told: Sequence[str]) -> str:
        """A sentence that other papers of the day print as well."""
        if self.wire_of != day:
            self.wire_of = day
            self.wire = [
                self.chance.choice(_SAID).format_map(self.slots(self.chance.choice(self.people), day, about))
                for _ in range(A_DAY)
            ]
        return self.chance.choice([one for one in self.wire if one not in told])


def articles(count: int, words: int = WORDS, seed: int = 1) -> Iterator[tuple[str, str]]:
    """The name and text of each of so many articles, in the order in which they were printed."""
    press = _Press(seed)
    for number in range(count):
        yield f"{number:06}.txt", press.article(number, words)
