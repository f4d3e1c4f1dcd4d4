"""What counts as the same article written again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storywatch.story.revision import rewrites

FIRST = (
    "Envoy leaves the talks in Port Alba. The envoy of the union left on Tuesday without a word on the "
    "embargo. A ministry spokesman said that the two sides would meet again before the end of the month."
)
OTHER = (
    "Fishermen block the harbour of Lenza. Some forty boats closed the entrance on Friday morning in a "
    "quarrel over quotas, and the ferry company put off every crossing until further notice."
)
FRAME = "The Ostrava Post | World | Sign in to read more. "
FOOTER = " Follow us for the latest news. All rights reserved."


def test_what_is_appended_cut_or_mended_is_the_same_article() -> None:
    assert rewrites(FIRST + " " + OTHER, FIRST)
    assert rewrites(FIRST[:90], FIRST)
    assert rewrites(FIRST.replace("Tuesday", "Wednesday").upper(), FIRST)
    assert rewrites(FIRST.replace(".", " —\n"), FIRST)


def test_two_articles_of_one_name_stay_two_even_with_a_common_frame() -> None:
    assert not rewrites(FIRST, OTHER)
    assert not rewrites(FRAME + FIRST + FOOTER, FRAME + OTHER + FOOTER)


def test_few_words_are_compared_as_one_run() -> None:
    assert rewrites("Envoy leaves the talks", "Envoy leaves")
    assert not rewrites("Envoy stays", "Envoy leaves")
    assert not rewrites("…", "…")


@given(st.text(max_size=300), st.text(max_size=300))
def test_it_makes_no_difference_which_came_first(one: str, other: str) -> None:
    assert rewrites(one, other) == rewrites(other, one)
    assert rewrites(one, one) == any(letter.isalnum() for letter in one)
