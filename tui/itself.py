"""What an article says of itself beside outlet, title and day, each with the words that say so."""

from __future__ import annotations

from typing import NamedTuple

from storywatch.intake import stated
from storywatch.model import Source


class Fact(NamedTuple):
    """A label, what is said, and the words that say it; without words it came with the page or the mail."""

    label: str
    value: str
    evidence: str | None


def facts(source: Source) -> list[Fact]:
    """Byline, dateline and credits of an article, found in its text each time it is asked."""
    said = stated.find(source.text)
    found = []
    if source.byline:
        printed = said.byline is not None and said.byline.value == source.byline
        found.append(Fact("By", source.byline, said.byline.evidence if printed and said.byline else None))
    if said.dateline is not None:
        found.append(Fact("Written in", said.dateline.value, said.dateline.evidence))
    found += [Fact("Credits", one.value, one.evidence) for one in said.credits]
    return found
