"""Names of many articles become one story's speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Name, Speaker
from storywatch.story import people

if TYPE_CHECKING:
    from storywatch.model import NameKind


def person(name: str, *aliases: str) -> Name:
    return Name(name, "person", aliases)


def joined(*articles: list[Name]) -> list[Speaker]:
    speakers: list[Speaker] = []
    for names in articles:
        speakers, _ = people.join(speakers, names)
    return speakers


def test_a_surname_is_the_one_person_known_by_it():
    speakers, who = people.join(joined([person("Rosa Ferrand")]), [person("Ferrand")])
    assert [s.name for s in speakers] == ["Rosa Ferrand"]
    assert who == {"Ferrand": 1}
    assert "Ferrand" in speakers[0].aliases


def test_the_fuller_name_becomes_the_face_of_an_early_surname():
    speakers = joined([person("Ferrand")], [person("Rosa Ferrand")])
    assert [(s.id, s.name) for s in speakers] == [(1, "Rosa Ferrand")]


def test_two_people_of_one_surname_are_not_guessed_between():
    speakers, who = people.join(joined([person("Rosa Ferrand"), person("Luis Ferrand")]), [person("Ferrand")])
    assert who["Ferrand"] not in {s.id for s in speakers if s.name != "Ferrand"}


def test_honorifics_accents_dots_and_initials_do_not_part_a_person():
    speakers = joined(
        [person("Zoltán Marek")], [person("Mr. Zoltan Marek")], [person("Z. Marek")], [person("Marek")]
    )
    assert [s.name for s in speakers] == ["Zoltán Marek"]


def test_different_first_names_stay_two_people():
    assert len(joined([person("Anna Berg"), person("Nils Berg")])) == 2
    assert len(joined([person("Anna Berg")], [person("Nils Berg")])) == 2


def test_an_organisation_is_known_by_its_initials_where_an_article_gives_them():
    names = [Name("Halvane Strait Commission", "organisation", ("HSC",))]
    speakers, who = people.join(joined(names), [Name("HSC", "organisation")])
    assert who == {"HSC": 1}
    assert len(speakers) == 1


def test_a_person_and_an_organisation_of_one_name_stay_apart():
    assert len(joined([person("Rosa Meridian")], [Name("Meridian", "organisation")])) == 2


def _name(form: str) -> Name:
    """A name as printed, with what else it is called in brackets; "o:" in front of an organisation."""
    form = form.strip()
    kind: NameKind = "organisation" if form.startswith("o:") else "person"
    name, _, aliases = form.removeprefix("o:").removesuffix("]").partition(" [")
    return Name(name, kind, tuple(a for a in aliases.split(", ") if a))


@pytest.mark.parametrize("cold", [False, True])
@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        ("Nuno van Zeller / Mr van Zeller", "Nuno van Zeller"),
        ("Mrs de Brouckère / Aurélie de Brouckère", "Aurélie de Brouckère"),
        ("Ricardo Herrera Fuentes / Herrera Fuentes", "Ricardo Herrera Fuentes"),
        ("Ricardo Herrera Fuentes [Herrera] / Herrera", "Ricardo Herrera Fuentes"),
        ("Ricardo Herrera Fuentes / Mr. Herrera", "Ricardo Herrera Fuentes"),
        ("Bárdos János / János Bárdos", "Bárdos János"),
        ("Bárdos János [Bárdos] / Bárdos", "Bárdos János"),
        ("Ri Yong-chol [Ri] / Ri Yong Chol / Ri", "Ri Yong-chol"),
        ("Lu Wenqiang / Lu", "Lu Wenqiang"),
        (
            "Faisal al-Rashidi / Rashidi / Mr. al-Rashidi / Faisal Al Rashidi / Faisal Rashidi",
            "Faisal al-Rashidi",
        ),
        ("Abdul Rahman el-Haddad / Abdel-Rahman al-Haddad / El-Haddad", "Abdul Rahman el-Haddad"),
        ("Nayef bin Khalid al-Saleh [Prince Nayef, Nayef] / Prince Nayef", "Nayef bin Khalid al-Saleh"),
        ("Katarina Vandenberg / Katarina Vandenburg", "Katarina Vandenberg"),
        ("Alexei Morozov / Aleksei Morozov", "Alexei Morozov"),
        ("Yelena Morozova / Yelena Sergeyevna Morozova", "Yelena Sergeyevna Morozova"),
        ("INÊS DE ALMADA / Inês de Almada", "Inês de Almada"),
        ("Z. Marek / Zoltán Marek", "Zoltán Marek"),
        ("Zoltan Marek / Zoltán Marek", "Zoltán Marek"),
        ("A. P. Gromov / Aleksandr Gromov", "Aleksandr Gromov"),
        ("Rosa Ferrand; Luis Ferrand / Ferrand", "Rosa Ferrand; Luis Ferrand; Ferrand"),
        ("Ferrand / Rosa Ferrand / Luis Ferrand / Ferrand", "Rosa Ferrand; Luis Ferrand; Ferrand"),
        ("Kim Tae-hwan; Kim Myong-guk / Kim", "Kim Tae-hwan; Kim Myong-guk; Kim"),
        ("Belmarra / o:Belmarra / o:Belmarra", "Belmarra"),
        ("o:Sarnov / Sarnov / Sarnov", "Sarnov"),
        ("o:Marek / Zoltan Marek", "Marek; Zoltan Marek"),
        ("Suryono / Suryono", "Suryono"),
        ("General Wirjono [Wirjono] / Wirjono / Gen. Wirjono", "General Wirjono"),
        ("Edmund Hale [Sir Edmund] / Sir Edmund", "Edmund Hale"),
        ("Jaap de Hoop Visser / De Hoop Visser / Mr Visser", "Jaap de Hoop Visser"),
        ("Anne-Marie Dufour-Lacan / Dufour / Ms. Dufour-Lacan", "Anne-Marie Dufour-Lacan"),
        ("Ursula von der Lohe / Ms von der Lohe / Lohe", "Ursula von der Lohe"),
        ("Tran Quang Duc [Duc, Mr Duc] / Mr Duc", "Tran Quang Duc"),
        ("Ana Silva / Ana Silvo", "Ana Silva; Ana Silvo"),
        ('William "Bill" Tanner / Bill Tanner / William Tanner', 'William "Bill" Tanner'),
        ("Marta Olmedo Ruiz / Gonzalo Ruiz / Ruiz", "Marta Olmedo Ruiz; Gonzalo Ruiz; Ruiz"),
        ("Li Wei / Wei Li", "Li Wei"),
        ("Rosa Lindqvist Ferrand / Rosa Lindqvist", "Rosa Lindqvist Ferrand"),
        ("Jean-Luc Mercier / Jean Luc Mercier / J.-L. Mercier", "Jean-Luc Mercier"),
        (
            "o:Ministry of Foreign Affairs / o:Foreign Ministry",
            "Ministry of Foreign Affairs; Foreign Ministry",
        ),
        ("Hassan / Hassan Rouhi", "Hassan Rouhi"),
        ("Hamid al-Zubayri / Hamid al-Zubairi / Zubayri", "Hamid al-Zubayri"),
        ("Nguyen Thi Lan / Mrs Lan / Nguyen Thi Lan", "Nguyen Thi Lan"),
        ("Miguel Ángel Soto / Miguel Soto / SOTO", "Miguel Ángel Soto"),
        ("Sir Peter Marsh [Sir Peter, Marsh] / Lady Marsh", "Sir Peter Marsh"),
        ("O Jin-u [O] / O Jin U", "O Jin-u"),
        ("Tóth Gábor / Gabor Toth / Mr Toth", "Tóth Gábor"),
        ("M. Al Qahtani / Mansour al-Qahtani", "Mansour al-Qahtani"),
        ("Dmitri Orlov / Dmitry Orlov / D. Orlov", "Dmitri Orlov"),
        ("Sergei Ivanchenko / Serhiy Ivanchenko", "Sergei Ivanchenko; Serhiy Ivanchenko"),
        ("Viktor Dragan; Anton Dragan / V. Dragan / Dragan", "Viktor Dragan; Anton Dragan; Dragan"),
        ("President Keller / Anton Keller / Keller", "Anton Keller"),
        ("Sato Kenji / Kenji Sato / Sato", "Sato Kenji"),
        ("Maria da Conceição Neves / Conceição Neves", "Maria da Conceição Neves"),
        ("Ibn Rashid / Omar Ibn Rashid", "Omar Ibn Rashid"),
        ("Carlos Mena [Mena] / Carlos Mena Ortiz / Mena Ortiz", "Carlos Mena Ortiz"),
        ("Lord Hartwell / Hartwell", "Lord Hartwell"),
        ("Pieter van den Bosch / P. van den Bosch / Van den Bosch", "Pieter van den Bosch"),
        ("U Thein Maung / Thein Maung", "U Thein Maung"),
        ("Kofi Mensah / Kofi", "Kofi Mensah"),
        ("Anna Lind; Anna Holm / Anna", "Anna Lind; Anna Holm; Anna"),
        ("Hans-Peter Vogel / Hans Peter Vogel / H.-P. Vogel", "Hans-Peter Vogel"),
        ("Abdallah Saleh / Abdullah Saleh", "Abdallah Saleh"),
        ("Park Min-ho / Min-ho Park / Park", "Park Min-ho"),
        ("General Tan / Tan Keyuan / Colonel Tan", "Tan Keyuan"),
        ("Marie Dupont / Pierre Dupont / M. Dupont", "Marie Dupont; Pierre Dupont"),
        ("Elena Petrova / Elena Petrov", "Elena Petrova; Elena Petrov"),
        ("Ewa Kowal / Eva Kowal", "Ewa Kowal; Eva Kowal"),
        ("Queen Ingrid / Queen Ingrid II", "Queen Ingrid II"),
    ],
)
def test_forms_of_a_name_join_across_articles(articles: str, expected: str, *, cold: bool) -> None:
    roster = people.Roster([])
    for article in articles.split(" / "):
        roster.enter([_name(form) for form in article.split(";")])
        if cold:  # as it is after the program was closed
            roster = people.Roster(roster.speakers())
    assert sorted(s.name for s in roster.speakers()) == sorted(expected.split("; "))


words = st.text(st.characters(codec="utf-8"), max_size=12)
names = st.builds(
    Name,
    name=st.lists(words, min_size=0, max_size=4).map(" ".join),
    kind=st.sampled_from(["person", "organisation", "described"]),
    aliases=st.lists(words, max_size=3).map(tuple),
)


@given(st.lists(st.lists(names, max_size=6), max_size=4))
def test_every_name_is_somebody_and_known_speakers_keep_their_number(articles):
    speakers: list[Speaker] = []
    for article in articles:
        before = {s.id for s in speakers}
        speakers, who = people.join(speakers, article)
        ids = {s.id for s in speakers}
        assert before <= ids
        assert set(who) == {n.name for n in article}
        assert set(who.values()) <= ids
        assert len(ids) == len(speakers)


def test_names_that_the_reader_joins_are_one_whenever_they_are_met() -> None:
    roster = people.Roster([], {"M. Veldt-Haan": "Mara Veldt"})
    _, who = roster.enter([Name("M. Veldt-Haan", "person", roles=("envoy",))])
    assert who == {"M. Veldt-Haan": 1}
    _, who = roster.enter([Name("Mara Veldt", "person")])
    assert (who, roster.roots()) == ({"Mara Veldt": 2}, {1: 2})
    _, who = roster.enter([Name("M. Veldt-Haan", "person")])
    assert who == {"M. Veldt-Haan": 2}
    assert [(s.name, s.aliases, s.roles) for s in roster.speakers()] == [
        ("Mara Veldt", ("M. Veldt-Haan",), ("envoy",))
    ]
    roster.join({})
    assert [s.name for s in roster.speakers()] == ["M. Veldt-Haan", "Mara Veldt"]


def test_a_ring_of_joined_names_has_an_end() -> None:
    names = [Name(n, "person") for n in ("Ana Orel", "Bea Haan", "Cor Veldt")]
    roster = people.Roster([], {"Ana Orel": "Bea Haan", "Bea Haan": "Cor Veldt", "Cor Veldt": "Ana Orel"})
    _, who = roster.enter(names)
    assert len(set(who.values())) == 1
    assert len(roster.speakers()) == 1


def test_a_name_that_the_reader_gives_is_of_somebody_known_or_of_somebody_new() -> None:
    roster = people.Roster([])
    roster.enter([Name("Mara Veldt", "person", ("Veldt",)), Name("Foreign Ministry", "organisation")])
    given = ["veldt", "the Foreign Ministry", "Tomas Orel", "the Port Authority", "a senior official", "Grey"]
    changed, who = roster.enter([], given)
    known = {s.id: s for s in roster.speakers()}
    assert {name: known[number].name for name, number in who.items()} == {
        name: {"veldt": "Mara Veldt", "the Foreign Ministry": "Foreign Ministry"}.get(name, name)
        for name in given
    }
    assert {s.name: s.kind for s in changed} == {
        "Tomas Orel": "person",
        "the Port Authority": "organisation",
        "a senior official": "described",
        "Grey": "person",
    }
