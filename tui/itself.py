"""What an article says of itself beside outlet, title and day, each with the words that say so."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from storywatch.intake import stated
from storywatch.model import DateValue, Source
from tui import words

if TYPE_CHECKING:
    from tui.ports import ReaderPort


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


def reasoned(source: Source, storage: ReaderPort) -> Source:
    """The article, with what its day was inferred from as people write it."""
    if source.published_basis != "inferred" or not source.published_evidence:
        return source
    return replace(source, published_evidence=named(source.published_evidence, storage))


def named(evidence: str, storage: ReaderPort) -> str:
    """What a day was inferred from, with files in place of numbers, and days as they stand elsewhere."""

    def file(found: re.Match[str]) -> str:
        other = storage.source(int(found[1]))
        return other.file if other is not None else found[0]

    def day(found: re.Match[str]) -> str:
        try:
            return words.interval(DateValue.parse(found[0]))
        except ValueError:
            return found[0]

    # Days within quotation marks are the article's own words.
    told = re.sub(r"(?:(?<=” is )|(?<= are of ))\d[\d/W-]*", day, evidence)
    return re.sub(r"\bsource (\d{1,9})\b", file, told)
