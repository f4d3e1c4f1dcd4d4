"""A dashboard on a story that says nothing but text that wants to act, for a real terminal.

``python -m tests.tui.hostile_app FOLDER``; also what a person would do in it: every screen, key by key.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from tests.tui.fakes import FakeHealth, dashboard
from tests.tui.test_hostile import HOSTILE, story_of

SCREENS: tuple[tuple[str, str, str], ...] = (
    ("sources", "1jjGg", "1 Sources"),
    ("sources alone", "zz", "1 Sources"),
    ("key quotes", "22jGoo2", "2 Key quotes"),
    ("open questions", "33jG3", "3 Open questions"),
    ("timeline", "44jG4", "4 Timeline"),
    ("reader", "2g\r", "Reader"),
    ("reader, marks and foot", "}}Ggvv", ""),
    ("reader, raw", "x}Gx", ""),
    ("reader, search", "/a\rn\x1b", ""),
    ("reader, next items", "]]]][", ""),
    ("filter", "\x1b\x1b2/[\r\x1b", "2 Key quotes"),
    ("search", "Fa\r\x1b\x1b", ""),
    ("health", "i\x1b", "How it is doing"),
    ("form", "1e\x1b", "What is known of"),
    ("correct a quote", "2c\x1b", "Correct"),
    ("correct an event", "4c\x1b", "Correct"),
    ("correct a question", "3c\x1b", ""),
    ("question in full", "3vj\x1b", ""),
    ("ask", "axy\x1b\x1b", "Ask a question"),
    ("narrow", "2f\x1b", "Show only what has to do with"),
    ("narrowed", "f\r\x1b", "2 Key quotes"),
    ("help", "?\x1b", "Keys here"),
    ("palette", ":s\x1b", ""),
    ("try again", "1R", "1 Sources"),
    ("mark", "Au", ""),
    ("colours", "TTTT", ""),
)
"""What is opened, the keys to press for it, and words that must come."""


def main(folder: str) -> None:
    """Run it."""
    story = story_of(*HOSTILE.values())
    hostile = " ".join(HOSTILE.values())
    story.articles = [
        replace(one, byline=hostile, outlet_evidence=hostile, published_evidence=hostile)
        for one in story.articles
    ]
    app = dashboard(Path(folder), story)
    app.fake.now = FakeHealth(fault=hostile, missing=hostile, notice=hostile)
    app.run()


if __name__ == "__main__":
    main(sys.argv[1])
