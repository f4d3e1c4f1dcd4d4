"""The name table of one article."""

from __future__ import annotations

from pathlib import Path

import pytest

from storywatch.model import Name
from storywatch.reading import layout, names, pipeline, quotes, sentences
from tests.reading.passages import read


def table(text: str) -> dict[str, Name]:
    paragraphs = layout.parse(text, pipeline.load())
    _, found = quotes.find(text, paragraphs, 1, sentences.find(paragraphs, text, 1))
    return {n.name: n for n in found if n.kind == "person"}


def labelled() -> list[tuple[str, dict[str, set[str]]]]:
    """The passages of ``names.txt``, each with the persons that it names and what else they are called."""
    out = []
    for block in Path(__file__).with_name("names.txt").read_text(encoding="utf-8").split("\n==\n")[1:]:
        lines = block.strip().split("\n")
        forms = [line[3:].split(" | ") for line in lines if line.startswith("=> ")]
        text = "\n".join(line for line in lines if not line.startswith("=> "))
        out.append((text, {name: set(aliases) for name, *aliases in forms}))
    return out


@pytest.mark.parametrize(("text", "expected"), labelled(), ids=lambda x: x[:24] if isinstance(x, str) else "")
def test_names_of_many_lands_and_ranks(text: str, expected: dict[str, set[str]]) -> None:
    found = table(text)
    assert set(found) == set(expected)
    for name, aliases in expected.items():
        assert aliases <= {name, *found[name].aliases}


def test_surname_and_honorific_join_the_full_name() -> None:
    found = table("Rosa Ferrand, the foreign minister, spoke. Ms Ferrand was tired. Ferrand left early.")
    assert set(found) == {"Rosa Ferrand"}
    assert set(found["Rosa Ferrand"].aliases) >= {"Ferrand", "Ms Ferrand"}
    assert found["Rosa Ferrand"].roles == ("foreign minister",)


def test_role_before_the_name() -> None:
    found = table("Ostrian Prime Minister Pavel Lunt met Lomba's Foreign Minister Mei Lanying.")
    assert set(found) == {"Pavel Lunt", "Mei Lanying"}
    assert found["Pavel Lunt"].roles == ("Ostrian Prime Minister",)


def test_two_people_of_one_surname_stay_two() -> None:
    text = "Pavel Lunt was in court with his brother Viktor Lunt. Viktor Lunt smiled. Pavel Lunt did not."
    assert set(table(text)) == {"Pavel Lunt", "Viktor Lunt"}


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Katarina Vandenberg", "Ms Vandenburg"),
        ("José Álvarez", "Mr Alvarez"),
        ("Omar al-Tamri", "Mr Tamri"),
        ("Rosa M. Ferrand", "Ms Ferrand"),
    ],
)
def test_spelling_accents_particles_initials(long: str, short: str) -> None:
    found = table(f"{long} opened the session on Monday. {short} said the accord was dead.")
    assert set(found) == {long}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mr. Tomas Oyen", ("tomas", "oyen")),
        ("Bashir al-Tamri", ("bashir", "tamri")),
        ("Bashir-al-Tamri", ("bashir", "tamri")),
        ("Adeyemi-Holt", ("adeyemi-holt",)),
        ("José Álvarez Jr.", ("jose", "alvarez")),
        ("Ferrand’s", ("ferrand",)),
    ],
)
def test_key(name: str, expected: tuple[str, ...]) -> None:
    assert names.key(name) == expected


def test_who_is_only_known_by_title_keeps_it() -> None:
    assert set(table("General Minh warned them. Minh was not joking, General Minh's aides said.")) == {
        "General Minh"
    }


@pytest.mark.parametrize(
    "report",
    [
        "Okafor said Brandt had misread it and had told the council so.",
        "Okafor, from the mill, says that Mrs. Brandt does not understand the note.",
    ],
)
def test_who_reported_goes_on_rather_than_who_was_reported_of(report: str) -> None:
    text = (
        "Noor Okafor runs the mill. Mrs. Ilse Brandt owns it. Mrs. Brandt came late. Mrs. Brandt had read "
        f'the note. Brandt was cross.\n\n{report}\n\n"It was plain enough," she said.'
    )
    assert [q.speaker for q in read(text) if q.kind == "direct"] == ["Noor Okafor"]
