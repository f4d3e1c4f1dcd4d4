"""Paragraphs printed in capitals, told to the parser in small letters: telegrams, headlines of old papers.

In capitals every word looks like a name, to the parser and to the rules. So such a paragraph is parsed as it
would be printed otherwise, letter for letter, so that offsets hold. Names keep their capital: what the rest
of the article prints with one, countries, days and months, who stands behind a title, and words that no
dictionary of the pipeline has.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from storywatch.reading.lexicon import FEMALE, MALE, TITLES
from storywatch.reading.timewords import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from storywatch.reading.pipeline import Language

_LEAST = 14
"""Capitals from which on a paragraph can be told from initials and abbreviations."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_OPENS = re.compile(r"(?:^|[.?!:]|--|[–—])\s*[\"“‘'(]*$")
_SMALL = frozenset(
    """
    a an the and or but nor of in on at to by for from with without into onto over under upon until till
    since during before after while as if whether than that this these those which who whom whose what when
    where why how he she it we you they him her us them his its our your their my me i is are was were be
    been being am has have had do does did not no yes will would shall should can could may might must
    there here then so such very also only both either neither each every any some all most more less few
    """.split()
)
_ABBREVIATIONS = frozenset("un eu uk usa ussr nato osce opec who unesco iaea imf gmt prc drc uae bbc".split())
_ALWAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday
    afghanistan afghan africa african albania albanian algeria algerian america american angola angolan arab
    argentina argentine armenia armenian asia asian australia australian austria austrian azerbaijan azeri
    bahrain bangladesh belarus belgium belgian bolivia bolivian bosnia bosnian brazil brazilian britain
    british bulgaria bulgarian burma burmese cambodia cambodian cameroon canada canadian chad chile chilean
    china chinese colombia colombian congo congolese croatia croatian cuba cuban cyprus cypriot czech danish
    denmark dutch ecuador egypt egyptian england english estonia estonian ethiopia ethiopian europe european
    finland finnish france french gabon georgia georgian germany german ghana ghanaian greece greek guinea
    haiti haitian honduras hungary hungarian iceland india indian indonesia indonesian iran iranian iraq iraqi
    ireland irish israel israeli italy italian jamaica japan japanese jordan jordanian kenya kenyan korea
    korean kosovo kuwait kuwaiti laos latvia latvian lebanon lebanese liberia liberian libya libyan lithuania
    malaysia malaysian mali malta mexico mexican moldova mongolia montenegro morocco moroccan mozambique
    namibia nepal netherlands nicaragua niger nigeria nigerian norway norwegian oman pakistan pakistani
    palestine palestinian panama paraguay peru peruvian philippines philippine poland portugal portuguese
    qatar romania romanian russia russian rwanda rwandan saudi scotland scottish senegal serbia serbian
    singapore slovakia slovak slovenia somalia somali soviet spain spanish sudan sudanese sweden swedish
    switzerland swiss syria syrian taiwan tanzania thailand thai tunisia tunisian turkey turkish uganda
    ukraine ukrainian uruguay venezuela vietnam vietnamese wales welsh yemen yemeni yugoslavia zambia zimbabwe
    athens baghdad beijing beirut belgrade berlin brussels budapest cairo damascus geneva havana helsinki
    istanbul jakarta jerusalem kabul kremlin lagos lisbon london madrid manila moscow nairobi oslo paris
    peking prague rome seoul stockholm tehran tokyo vatican vienna warsaw washington christmas easter ramadan
    """.split()
)
"""Days, countries and capitals, which the dictionary has in small letters."""
_DATED = re.compile(r"\d{1,2}(?:ST|ND|RD|TH)?,? $")


def is_shouted(text: str) -> bool:
    """Whether a paragraph is printed in capitals, but for a word or two in brackets."""
    capitals = sum(map(str.isupper, text))
    return capitals >= _LEAST and sum(map(str.islower, text)) * 20 <= capitals


def printed(paragraphs: Iterable[str]) -> dict[str, str]:
    """How an article prints its words where it does not shout: by small letters, small ones first.

    Only what stands within a sentence tells; a word that comes both ways is a common one.
    """
    out: dict[str, str] = {}
    for text in paragraphs:
        for word in _WORD.finditer(text):
            form, low = word[0], word[0].lower()
            if form == low:
                out[low] = form
            elif low not in out and (
                (form.isupper() and len(form) > 1) or (form.istitle() and not _begins(text, word.start()))
            ):
                out[low] = form  # initials, or a name
    return out


def spoken(text: str, nlp: Language, known: Mapping[str, str]) -> str:
    """A shouted paragraph as it would be printed otherwise, of the same length.

    ``known`` is how the rest of the article prints its words (:func:`printed`).
    """
    words = list(_WORD.finditer(text))
    forms = [_form(word[0], nlp, known) for word in words]
    for k in range(len(forms) - 1):
        low = forms[k].lower()
        name = forms[k + 1]
        if low == "us" and name.lower() in TITLES:
            forms[k] = "US"
        if low in MALE or low in FEMALE:
            forms[k] = forms[k].capitalize() if name.istitle() else forms[k]
        if low not in TITLES:
            continue
        if name.islower() and _verb(words, k + 2) and not _verb(words, k + 1) and name not in TITLES | _SMALL:
            forms[k + 1] = name.capitalize()  # "GENERAL WANE TOLD"
        if forms[k + 1][0].isupper() and text[words[k].end() : words[k + 1].start()] in (" ", ". "):
            forms[k] = forms[k].capitalize()
    out = list(text)
    for word, form in zip(words, forms, strict=True):
        month = form in MONTHS and (
            text[word.end() : word.end() + 2].strip().isdigit()
            or _DATED.search(text[max(0, word.start() - 6) : word.start()]) is not None
        )
        if form.islower() and (month or _begins(text, word.start())):
            form = form.capitalize()
        if len(form) == len(word[0]):
            out[word.start() : word.end()] = form
    return "".join(out)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins right before ``at``."""
    return _OPENS.search(text[max(0, at - 6) : at]) is not None


def _verb(words: list[re.Match[str]], k: int) -> bool:
    """Whether a word looks like a verb that is told of somebody."""
    if k >= len(words):
        return False
    low = words[k][0].lower()
    return low in _TELLS or (low.endswith("ed") and len(low) > 4)


_TELLS = frozenset("said says told tells is was has had will would did does believes thinks made".split())


def _form(word: str, nlp: Language, known: Mapping[str, str]) -> str:
    low = word.lower()
    if low in known:
        return known[low]
    bare = low.removesuffix("'s").removesuffix("’s")
    if bare in _ABBREVIATIONS and bare != "who":
        return word
    if len(bare) == 1:
        return low if bare == "a" else word
    if bare in _SMALL or "'" in bare or "’" in bare:
        return low
    if (
        bare in _ALWAYS
        or bare.removesuffix("s") in _ALWAYS
        or (bare in MONTHS and bare not in ("may", "march"))
    ):
        return word.capitalize()
    return low if _listed(bare, nlp) else word.capitalize()


def _listed(low: str, nlp: Language) -> bool:
    """Whether the pipeline's own dictionary has a word, or the word that it is a form of."""
    every, rules = _dictionary(nlp)
    if low in every or low in TITLES:
        return True
    return any(low[: -len(end)] + base in every for end, base in rules if low.endswith(end))


@cache
def _dictionary(nlp: Language) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """The words of the pipeline's lemmatizer, and the endings that it takes off."""
    from spacy.pipeline import Lemmatizer

    every: set[str] = set(nlp.Defaults.stop_words)
    lemmatizer = nlp.get_pipe("lemmatizer")
    if not isinstance(lemmatizer, Lemmatizer):
        return frozenset(every), ()
    tables = lemmatizer.lookups
    for name in ("lemma_index", "lemma_exc"):
        for of_one_kind in tables.get_table(name).values():
            every.update(of_one_kind)
    ends = (tuple(pair) for of_one_kind in tables.get_table("lemma_rules").values() for pair in of_one_kind)
    return frozenset(every), tuple(sorted({(end, base) for end, base in ends if end}))
