from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage import search
from storage.reader import Reader
from storage.writer import Writer
from storywatch.model import Stated
from tests.storage.articles import AT, FIRST, SECOND, TEXT, draft, findings

HARD = [
    "",
    " ",
    '"',
    '""',
    "'",
    "\0",
    "a\0b",
    "*",
    "sanct*",
    "NEAR(a b)",
    "AND",
    "sanctions AND",
    "NOT a",
    "title:x",
    "text : (a)",
    "^a",
    "{a b}: c",
    "a + b",
    "-a",
    "(",
    ")",
    "“sanctions”",
    "\ud800",
    "%",
    "_",
    "\\",
    "制裁",
    "制%裁 \\",
    "x" * 100_000,
    "word " * 10_000,
    "'; DROP TABLE source; --",
    "é\u0301",
    "\u0301",
    "İ",
    "ß",
    "🙂",
    "U.S.",
    "…",
]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory):
    path = tmp_path_factory.mktemp("search") / "story.db"
    with Writer(path) as writer:
        read = writer.take(draft(title=Stated("Zebra diplomacy", "Zebra diplomacy")), AT).id
        writer.store_findings(read, findings(read))
        writer.take(draft("Le négociateur de l’U.S. parle.\n\nNothing here.\n", "two.txt"), AT)
        writer.take(draft("外交部长宣布了制裁措施。100% _sure_\n", "three.txt"), AT)
        writer.take(draft("long " * 400 + "needle " + "long " * 400, "four.txt"), AT)
        for n in range(6):
            writer.take(draft(f"Filler number {n} about sanctions.\n" * 12, f"f{n}.txt"), AT)
    with Reader(path) as opened:
        yield opened


@settings(max_examples=400, deadline=None)
@given(st.text() | st.lists(st.sampled_from([*HARD, "the", "sanctions", '"', " "])).map(" ".join))
@example("sanctions NOT")
def test_no_text_makes_search_raise(reader: Reader, text: str) -> None:
    for hit in reader.search(text, 20):
        source = reader.source(hit.source)
        assert source is not None
        assert hit.text == source.text[hit.start : hit.end]
    reader.candidates([text, "sanction"])
    reader.sentences_with(text)


@pytest.mark.parametrize("text", HARD, ids=ascii)
def test_hard_texts_one_by_one(reader: Reader, text: str) -> None:
    reader.search(text)
    reader.candidates([text])
    reader.sentences_with(text)


@pytest.mark.parametrize("text", ["", " ", '"', "\0", "…", "- — '", '"" ""'])
def test_nothing_sought_is_nothing_found(reader: Reader, text: str) -> None:
    assert reader.search(text) == []
    assert reader.candidates([text]) == []


def test_a_hit_is_the_sentence_that_holds_the_words(reader: Reader) -> None:
    (hit,) = reader.search("ministry SANCTIONS weighed")
    assert (hit.text, hit.file, hit.source) == (SECOND, "talks.txt", 1)
    (hit,) = reader.search("“not sign”, veldt")
    assert hit.text == FIRST


def test_words_apart_still_find_the_source(reader: Reader) -> None:
    assert {hit.text for hit in reader.search("envoy ministry")} == {
        "Ostrava Lands envoy leaves talks",
        FIRST,
        SECOND,
    }


def test_accents_dots_and_beginnings_are_found(reader: Reader) -> None:
    assert [h.text for h in reader.search("NEGOCIATEUR")] == ["Le négociateur de l’U.S. parle."]
    assert [h.text for h in reader.search("négoci")] == ["Le négociateur de l’U.S. parle."]
    assert [h.file for h in reader.search("u.s. parle")] == ["two.txt"]
    assert reader.search("négoci ") == []
    assert reader.search("ne") == []


def test_a_script_without_spaces_is_found(reader: Reader) -> None:
    (hit,) = reader.search("制裁")
    assert hit.file == "three.txt"
    assert "制裁" in hit.text
    assert [h.file for h in reader.search("制裁 外交")] == ["three.txt"]
    assert reader.search("制%裁") == []


def test_a_title_alone_is_a_hit(reader: Reader) -> None:
    (hit,) = reader.search("zebra")
    assert (hit.source, hit.start) == (1, 0)


def test_a_very_long_line_is_cut_around_the_hit(reader: Reader) -> None:
    (hit,) = reader.search("needle")
    assert "needle" in hit.text
    assert len(hit.text) <= search.LONGEST_PLACE


def test_one_source_does_not_crowd_out_the_others(reader: Reader) -> None:
    hits = reader.search("sanctions")
    per_source = [sum(1 for h in hits if h.source == s) for s in {h.source for h in hits}]
    assert len(per_source) == 7
    assert max(per_source) == search.PLACES_PER_SOURCE
    assert len(reader.search("sanctions", 3)) == 3


def test_too_many_hits_come_newest_first(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "RANKED_UP_TO", 2)
    sources = list(dict.fromkeys(h.source for h in reader.search("sanctions")))
    assert sources == sorted(sources, reverse=True)
    assert len(sources) == 7


def test_candidates_hold_any_of_the_beginnings(reader: Reader) -> None:
    assert reader.candidates(["weigh", "nowhere"]) == [1]
    assert reader.candidates(["ministri"]) == [1]
    assert reader.candidates(["négoci", "needl"]) == [2, 4]
    assert reader.candidates(f"word{n}" for n in range(500)) == []
    assert reader.candidates([*(f"word{n}" for n in range(500)), "needl"]) == [4]


def test_sentences_are_counted_by_the_beginning_of_a_lemma(reader: Reader) -> None:
    assert reader.sentences_with("envoy") == 2
    assert reader.sentences_with("ministri") == 1
    assert reader.sentences_with("zebra") == 0
    assert reader.sentence_count() == 3


def test_folding_moves_no_character() -> None:
    text = "".join(map(chr, range(0x250))) + TEXT
    assert len(text.translate(search._FOLD)) == len(text)
