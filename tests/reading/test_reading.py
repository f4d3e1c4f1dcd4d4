"""Everything joined: one text becomes findings."""

from __future__ import annotations

import pytest

from storywatch.reading import READER, read

ARTICLE = """Ferrand rules out second bridge

By Anselm Okoro

Rosa Ferrand, the foreign minister, said on Monday that Velia would not pay for a second bridge.

"We have one bridge and we can hardly keep it open," she told Radio Meridian. "Who needs two?"
"""


def test_findings_of_one_article() -> None:
    found = read(ARTICLE, 3)
    assert found.reader == READER
    assert [s.furniture for s in found.sentences] == [False, True, False, False, False]
    assert [(q.kind, q.speaker, q.via) for q in found.quotes if q.kind == "direct"] == [
        ("direct", "Rosa Ferrand", "Radio Meridian"),
        ("direct", "Rosa Ferrand", "Radio Meridian"),
    ]
    assert len({q.utterance for q in found.quotes if q.kind == "direct"}) == 1
    assert "Rosa Ferrand" in {n.name for n in found.names}
    assert {s.span.source for s in found.sentences} == {3}


def test_the_same_text_is_read_the_same_way_twice() -> None:
    assert read(ARTICLE, 3) == read(ARTICLE, 3)


@pytest.mark.parametrize("text", ["", " \n\n ", '"', "“”‘’'\"", "...", "\u2028", "x", "“\n“\n“"])
def test_nothing_to_read(text: str) -> None:
    assert read(text, 1).quotes == ()
