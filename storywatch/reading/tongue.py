"""Whether a text is in English: the one language that the rules know. Pure.

Told by the small words that every sentence needs, each language's own: those that English shares ("in", "on",
"do", "as") count for neither.
"""

from __future__ import annotations

import re

_ENGLISH = frozenset(
    """the of and to that was for with his by from is are were said he it its not has had have which who been
    this they their but at she her you we our would could after before when there than into about""".split()
)
_OTHERS = frozenset(
    """de la le les des et un une du que qui est dans pour pas sur par au aux il elle ce cette plus ont sont
    leur der die das und ist nicht mit den von zu im für auf dem sich ein eine auch als bei nach wird sind
    wurde einen el los las y por con para una su del se al como más fue ha pero sus lo este
    di che non per della è sono gli nel alla dei anche più
    os dos da em um uma não com na foi mais pelo ao
    het een van en dat niet op te voor zijn aan
    og att det som på är av för till och ett den med
    w z się nie że jest przez o po
    ve bir bu için ile olarak
    je se na v že s pro
    hogy az és nem egy
    yang dan di untuk dengan""".split()
)
_IN_NAMES = frozenset("de la le les du des der den von van el los las y di del della da dos do al as".split())
"""Those that names are full of: they count where no capital follows."""
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 8_000
"""Characters that are looked at."""
_LEAST = 12
"""Words below which nothing is said."""
_SHARE = 0.12
"""Share of the words that another language's small words take at least."""
_TWICE = 2
"""How many times as many of them there are as of English ones."""
_LATIN = 0x250
"""The end of the letters that English and its neighbours are written in."""
_SIGNS = 60
"""Letters of another script from which a text is in another language."""


def is_english(text: str) -> bool:
    """Whether ``text`` may be English; False only where it plainly is not: a list, a telegram may be."""
    printed = _WORD.findall(text[:_LOOKED_AT])
    words = [word.lower() for word in printed]
    strange = sum(letter >= chr(_LATIN) for word in words for letter in word)
    if strange > _SIGNS and 2 * strange > sum(map(len, words)):
        return False
    ours = sum(word in _ENGLISH for word in words)
    theirs = sum(
        word in _OTHERS and not (word in _IN_NAMES and following[:1].isupper())
        for word, following in zip(words, [*printed[1:], ""], strict=False)
    )
    return len(words) < _LEAST or theirs < _SHARE * len(words) or theirs <= _TWICE * ours
