"""Reading: one text becomes findings. Pure functions; the only room that knows spaCy."""

from __future__ import annotations

from storywatch.model import Findings
from storywatch.reading import dates, events, layout, pipeline, sentences, tongue
from storywatch.reading import quotes as quotations

__all__ = ["READER", "read"]

READER = "7"
"""The version of the rules. A source read by another version can be read again from its stored text."""


def read(text: str, source: int) -> Findings:
    """Everything that can be found in one article; nothing where it is in another language than English.

    Its spans are of ``source``.

    Raises :class:`storywatch.reading.pipeline.PipelineMissingError` where no pipeline is installed.
    """
    if not tongue.is_english(text):
        return Findings(READER)
    paragraphs = layout.parse(text, pipeline.load())
    told = sentences.find(paragraphs, text, source)
    when = dates.find(text, source, paragraphs)
    said, names = quotations.find(text, paragraphs, source, told, when)
    happened = events.find(text, paragraphs, source, told, when, said)
    return Findings(READER, tuple(told), tuple(said), tuple(names), tuple(when), tuple(happened))
