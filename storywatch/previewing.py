"""What a question would find, said while it is being typed: evidence, terms to take up, a day by which.

Only reads. A small story is looked at as it is when the question is saved; in a longer one the sentences that
hold most of the question's words are, so that the answer comes while somebody waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.rows import Due, Preview, Proposal
from storywatch.model import Span
from storywatch.story import due, proposals, questions, together
from storywatch.story.company import WHOLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from storage.reader import Reader
    from storywatch.model import Sentence

PASSAGES = 300
"""How many sentences are looked at, each with the one after it."""
SHOWN = 50
"""How much of the evidence is shown."""
LONGEST = 400
"""Characters of a wording that are looked at."""
EMPTY = "No word of it says what to look for: name a matter, or somebody."
UNUSED = "No article says anything of it yet."


def preview(reader: Reader, wording: str, terms: Sequence[str] = (), today: date | None = None) -> Preview:
    """What this wording would find. Empty for one that says nothing: no wording is an error.

    ``today``: a day that has passed is not offered as the day by which it will have its answer.
    """
    note = f"Only its first {LONGEST} characters are looked at." if len(wording) > LONGEST else ""
    wording = wording[:LONGEST]
    speakers = reader.speakers()
    sentences = reader.sentence_count()
    watch = questions.watch(wording, terms, speakers, reader.sentences_with, sentences)
    if not watch.beginnings:
        return Preview(note=UNUSED if questions.says_something(wording) else EMPTY)
    told: dict[int, list[tuple[Sentence, str]]] = {}
    sources = reader.read_near(None, WHOLE + 1)
    small = len(sources) <= WHOLE
    for sentence, text in reader.sentences(sources) if small else reader.passages(watch.beginnings, PASSAGES):
        told.setdefault(sentence.span.source, []).append((sentence, text))
    rivals = [
        questions.watch(row.question, row.terms, speakers, reader.sentences_with, sentences)
        for row in reader.questions()
        if row.set_by == "reader" and row.question.casefold() != wording.casefold()
    ]
    found = together.ranked(watch, told, rivals)
    rows = reader.evidence_of(questions.judged(watch, *one) for one in found[:SHOWN])
    proposed = proposals.propose(
        wording, terms, [text for _, text in found], speakers, reader.sentences_with, sentences
    )
    dates = reader.ahead(sentence.span for sentence, _ in found[:SHOWN])
    of = {
        (row.source, at.span.start): row
        for row in rows
        for at in dates
        if Span(row.source, row.start, row.end).holds(at.span)
    }
    told_of = [(of[d.span.source, d.span.start].text, d.value, d.published) for d in dates]
    at = due.best(told_of, due.stands(reader.newest(), today))
    day = None
    if at is not None:
        said, row = dates[at], of[dates[at].span.source, dates[at].span.start]
        day = Due(said.value.last, said.span.within(" " * row.start + row.text), row)
    return Preview(
        tuple(rows),
        len(found),
        len({sentence.span.source for sentence, _ in found}),
        tuple(Proposal(one.term, one.why, one.names) for one in proposed),
        day,
        note or ("" if found else UNUSED),
        more=not small,
        takes=bool(rivals),
    )
