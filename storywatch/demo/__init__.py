"""A story of fictional articles about two countries and a strait, for a first look at storywatch."""

from __future__ import annotations

import os
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storywatch.settings import Paths

FOLDER = "storywatch-demo"
"""The folder that the demo is made in, unless another is named."""


def articles() -> list[tuple[str, bytes]]:
    """File name and content of each article, in the order in which they arrive."""
    found = sorted((files(__name__) / "articles").iterdir(), key=lambda entry: entry.name)
    return [(entry.name, entry.read_bytes()) for entry in found if entry.name.endswith(".txt")]


def questions_toml() -> str:
    """The ``story.toml`` of the demo: its title and the questions that its reader watches."""
    return (files(__name__) / "story.toml").read_text(encoding="utf-8")


def lay_out(paths: Paths) -> None:
    """Put the demo's articles and questions into a story's folder; what is there already stays.

    Modification times follow the order of arrival, so that the story is taken in as it went.
    """
    paths.make()
    if not paths.toml.exists():
        paths.toml.write_text(questions_toml(), encoding="utf-8")
    for number, (name, content) in enumerate(articles()):
        place = paths.inbox / name
        place.write_bytes(content)
        os.utime(place, ns=(stamp := 1_000_000_000 * (1_552_000_000 + number), stamp))
