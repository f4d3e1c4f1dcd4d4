"""Names of many articles become one story's speakers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Name, Speaker
from storywatch.story import people


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
