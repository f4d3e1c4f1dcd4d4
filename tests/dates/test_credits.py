"""Whose text an article carries."""

from __future__ import annotations

import pytest

from storywatch.reading import credits as credit


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("KESK, Morvia, March 12 (ANS) - Two envoys left on Monday.", "ans"),
        ("Envoys leave\n\nKESK (Allied News) — Two envoys left on Monday.", "an"),
        ("KESK, 12 March /KTA/. Two envoys left.", "kta"),
        ("/KTA/. Two envoys left.", "kta"),
        ("Two envoys left on Monday.\n(Reuters)", "reuters"),
        ("Two envoys left on Monday. (AFP)", "afp"),
        ("Two envoys left on Monday.\nSource: Lumen Press", "lp"),
        ("Two envoys left on Monday – DPA", "dpa"),
        ("Two envoys left on Monday.", None),
        ("The Council for Peace (CFP) met on Monday. Two envoys left.", None),
        ("Two envoys left on Monday, the ministry (MFA) said.", None),
        ("", None),
    ],
)
def test_the_agency_of_an_article(text: str, agency: str | None) -> None:
    assert credit.agency(text) == agency


@pytest.mark.parametrize("name", ["Associated Press", "AP", "A.P.", "the Associated Press"])
def test_one_agency_has_one_key(name: str) -> None:
    assert credit.key(name) == "ap"


def test_a_hostile_text_takes_no_long_time() -> None:
    for piece in ("(", "A ", "/A", "- ", "(A) - ", "A (", "\n"):
        credit.agency(piece * 100_000)
