"""Texts of our own in the encodings of their languages: ``python -m tests.intake.samples`` prints a table.

38 pairs of text and encoding, each long and cut to 120 characters.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import NamedTuple

from storywatch.intake.decode import NotTextError, decode

TEXTS = {
    "English, curly": (
        "“We are ready,” the envoy said — after three hours’ talk at the customs house. “The price "
        "is £40, not €46,” he added… and left. The ministry’s spokeswoman called the meeting "
        "“useful”, no more."
    ),
    "English, plain": (
        "The envoy met his colleague José Calder in the afternoon, and both went to the bridge over "
        "the river. Nothing was signed. They drank coffee in a café and spoke of the weather."
    ),
    "French": (
        "La ministre a déclaré que les négociations reprendraient « dès que possible », à Genève, où "
        "l’on espère une réponse cet été. Le négociateur a été reçu à l’Hôtel de ville, près du "
        "marché."
    ),
    "German": (
        "Der Außenminister sagte am Dienstag, die Gespräche würden nächste Woche in Köln "
        "fortgeführt; über die größten Streitpunkte müsse man noch schlüssig werden."
    ),
    "Polish": (
        "Minister powiedział, że rozmowy zostaną wznowione w przyszłym tygodniu, gdy będzie można; "
        "źródła mówią o dużych różnicach między stronami i żądaniach, których nikt nie spełni."
    ),
    "Russian": (
        "Министр заявил во вторник, что переговоры возобновятся на следующей неделе в столице. "
        "Делегации встретятся в таможенном доме у моста."
    ),
    "Japanese": (
        "外相は火曜日、来週首都で協議が再開されると述べた。双方の代表は国境の町で会談した。記者団の質"
        "問には答えなかった。"
    ),
    "Chinese": (
        "外交部长星期二表示，会谈将于下周在首都恢复。双方代表在边境小镇举行了会晤，没有回答记者的提问。"
    ),
}
PAIRS = {
    "English, curly": "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le cp1252 mac_roman",
    "English, plain": "utf-8 cp1252 latin-1",
    "French": "utf-8 utf-8-sig cp1252 latin-1 mac_roman",
    "German": "utf-8 cp1252 latin-1 utf-16-le",
    "Polish": "utf-8 cp1250 utf-16",
    "Russian": "utf-8 cp1251 koi8-r utf-16-le utf-32",
    "Japanese": "utf-8 shift_jis euc_jp utf-16",
    "Chinese": "utf-8 utf-8-sig gb18030 gbk utf-16-be",
}
LENGTHS = {"long": 3000, "short": 120}


class Sample(NamedTuple):
    """A text as it was written, and in what."""

    language: str
    codec: str
    length: str
    text: str

    def outcome(self) -> str:
        """``certain``, ``guess`` (right, and called a guess), ``wrong`` or ``refused``."""
        try:
            decoded = decode(self.text.encode(self.codec))
        except NotTextError:
            return "refused"
        if decoded.text != self.text:
            return "wrong"
        return "guess" if decoded.guessed else "certain"


def samples() -> list[Sample]:
    """All 76. What an encoding has no sign for is replaced by what its writers used."""
    made = []
    for language, codecs in PAIRS.items():
        paragraph = TEXTS[language]
        for codec in codecs.split():
            plain = paragraph
            if codec == "latin-1":
                plain = plain.translate(str.maketrans({"’": "'", "“": '"', "”": '"', "—": "-", "…": "..."}))
            for length, characters in LENGTHS.items():
                whole = "\n\n".join([plain] * (1 + characters // len(plain)))[:characters]
                made.append(Sample(language, codec, length, whole))
    return made


def main() -> None:
    """The table, and how many of each."""
    known = {(one.language, one.codec, one.length): one.outcome() for one in samples()}
    for language, codecs in PAIRS.items():
        for codec in codecs.split():
            told = ", ".join(f"{length} {known[language, codec, length]}" for length in LENGTHS)
            sys.stdout.write(f"{language:<15} {codec:<10} {told}\n")
    for length in LENGTHS:
        counts = Counter(outcome for (_, _, one), outcome in known.items() if one == length)
        right = counts["certain"] + counts["guess"]
        sys.stdout.write(
            f"{length}: {right} of {counts.total()} right, {counts['guess']} of them as a guess\n"
        )


if __name__ == "__main__":
    main()
