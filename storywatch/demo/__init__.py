"""A story of fictional articles about two countries and a strait, for a first look at storywatch."""

from __future__ import annotations

from importlib.resources import files


def articles() -> list[tuple[str, bytes]]:
    """File name and content of each article, in the order in which they arrive."""
    found = sorted((files(__name__) / "articles").iterdir(), key=lambda entry: entry.name)
    return [(entry.name, entry.read_bytes()) for entry in found if entry.name.endswith(".txt")]


def questions_toml() -> str:
    """The ``story.toml`` of the demo: its title and the questions that its reader watches."""
    return (files(__name__) / "story.toml").read_text(encoding="utf-8")
