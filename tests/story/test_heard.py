"""Who speaks in a sentence is found without asking every quote."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from storywatch.ledger import Ledger
from storywatch.model import Attributed, Quote, Sentence, Span
from storywatch.story import heard
from tests.work import lines_run


def quote(start: int, end: int, speaker: str | None) -> Attributed:
    found = Quote(Span(1, start, end), "direct", speaker, None, "said", 0.9, start)
    return Attributed(start, found, "words", speaker, None, None)


SPANS = st.tuples(st.integers(0, 20), st.integers(1, 9)).map(lambda place: (place[0], sum(place)))
SPEAKERS = st.sampled_from([None, "Rosa Ferrand", "Jonas Velt", "Mila Osk"])


@given(st.lists(st.tuples(SPANS, SPEAKERS)), st.lists(SPANS, min_size=1))
def test_it_is_the_first_quote_of_somebody_that_touches_it(
    said: list[tuple[tuple[int, int], str | None]], asked: list[tuple[int, int]]
) -> None:
    quotes = [quote(*place, speaker) for place, speaker in said]
    speaker_of = heard.speakers(quotes)
    for place in asked:
        span = Span(1, *place)
        touching = [q.speaker for q in quotes if q.quote.span.touches(span) and q.speaker]
        assert speaker_of(span) == next(iter(touching), None)


def test_work_grows_with_the_sentences_and_quotes_only() -> None:
    """Even where one quote holds all the others."""

    def asked(size: int) -> int:
        quotes = [quote(0, 20 * size, None), *(quote(20 * n, 20 * n + 9, "Jonas Velt") for n in range(size))]
        quotes.append(quote(0, 20 * size, "Mila Osk"))
        sentences = [Sentence(Span(1, 20 * n, 20 * n + 20), "words") for n in range(size)]
        writer: Any = SimpleNamespace(reader=SimpleNamespace(attributed=lambda _: quotes))
        said: list[str | None] = []

        def ask() -> None:
            speaker_of = Ledger(writer, tuple, lambda: None)._speaker_of(1)
            said.extend(map(speaker_of, sentences))

        count = lines_run(ask)
        assert said == ["Jonas Velt"] * size
        return count

    assert asked(400) < 6 * asked(100)
