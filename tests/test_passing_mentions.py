"""What an article says in passing of an event that others tell, and the reader's word that it does not."""

from __future__ import annotations

import pytest

from storage.reader import Reader
from storywatch.model import DateRule, Findings, Happening, Span
from tests import test_correcting as correcting
from tests.story.test_pointers import SALT, THEIRS, sentences
from tests.test_correcting import WAYS

FIRE, SAID = "A customs shed at Orvan burnt down", "Since the fire at Orvan the customs shed is a ruin"
TELLS = {
    "Selm closed the salt road to lorries": (("close", "salt", "road", "lorry", "=closing"), ("Selm",)),
    FIRE: (("customs", "shed", "burn"), ("Orvan",)),
    "The prime ministers meet in Lanz": (("meet", "=meeting"), ("Lanz",)),
}


def read(source: int, text: str) -> Findings:
    """Each line a sentence, a happening for each of those above."""
    told = sentences(text.rstrip("\n"), source)
    happenings = [
        Happening(one.span, words, "happened", DateRule("fixed", "2019-05-02"), False, *TELLS[words])
        for one in told
        if (words := one.span.within(text)) in TELLS
    ]
    return Findings("fake", tuple(told), happenings=tuple(happenings))


class Story(correcting.Story):
    reading = staticmethod(read)

    def said_of_the_fire(self) -> list[str]:
        """The sentences that mention the fire, the words of each."""
        with Reader(self.paths.db) as reader:
            (row,) = [row for row in reader.timeline() if row.title == FIRE]
            event = reader.event(row.id)
            assert event is not None
            texts = {m.span.source: reader.source(m.span.source) for m in event.mentions}
            return [m.span.within(texts[m.span.source].text) for m in event.mentions]

    def place(self, words: str) -> Span:
        with Reader(self.paths.db) as reader:
            for row in reader.sources():
                known = reader.source(row.id)
                if known is not None and words in known.text and known.state == "read":
                    at = known.text.index(words)
                    return Span(row.id, at, at + len(words))
        raise AssertionError(words)


@pytest.fixture
def story(paths):
    story = Story(paths)
    story.drop("road.txt", f"{SALT}\n")
    story.drop("ruin.txt", f"{THEIRS}\n")
    yield story
    story.desk.close()


@pytest.mark.parametrize("way", WAYS)
def test_a_sentence_that_the_reader_says_speaks_of_nothing_stays_silent(story, way):
    assert story.said_of_the_fire() == [FIRE, SAID]
    story.desk.set_passing(story.place(SAID), away=True).result(10)
    for _ in range(2):
        assert story.said_of_the_fire() == [FIRE]
        story.again(way, "ruin.txt", f"{THEIRS}\n")
    story.desk.set_passing(story.place(SAID), away=False).result(10)
    assert story.said_of_the_fire() == [FIRE, SAID]
