"""A paper that says in its own story what it has learned."""

from __future__ import annotations

import pytest

from storywatch.intake import stated

AGENTS = "The envoy slept in a customs house for three nights, said two people who were there at the time."


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (
            "The port is to close, the Sentry has learned.\n\nAn official told the Sentry it was over.",
            "Sentry",
        ),
        ("The port is to close, the Beacon has learned, although the ferry still runs.", "Beacon"),
        ("The Lantern has seen the letter.\nThe clerk told the Lantern that it was real.", "Lantern"),
        ("The Sarvo Guardian understands that the deal is dead.", "Sarvo Guardian"),
        ("The talks are off, Politburo has learned. “No more,” a driver told Politburo.", "Politburo"),
        ("The port is to close, papers that the Harbour Times has obtained show.", "Harbour Times"),
    ],
)
def test_it_is_the_outlet(text: str, outlet: str) -> None:
    found = stated.find(f"{text}\n\n{AGENTS}").outlet
    assert found is not None
    assert found.value == outlet


@pytest.mark.parametrize(
    "text",
    [
        "“We will go,” Orla Dene told the Sentry.",
        "The Foreign Ministry understands that the envoy has left, he told the Foreign Ministry.",
        "The White House has seen the letter, an aide told the White House pool.",
        "Kestrel has learned its lesson. The general told Kestrel to stop.",
        "Lisk understands that the deal is off, the premier told Lisk Radio. In Lisk nobody spoke.",
        "The Sentry has learned that two men were held.",
    ],
)
def test_it_stays_unknown(text: str) -> None:
    assert stated.find(f"{text}\n\n{AGENTS}").outlet is None
