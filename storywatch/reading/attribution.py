"""Who said each quotation of an article.

The places are tried in the order in which English news puts an attribution: a label (``labelled``), words
that lead in to the marks (``leading``), words that follow them (``trailing``), the cue that governs a
fragment in the parse or stands elsewhere in its sentence (``governing``), the question that it answers
(``asking``); then the ``neighbours``, within the paragraph and from the one before. The further away, the
less sure. ``resolving`` gives the names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import asking, documents, governing, labelled, leading, trailing
from storywatch.reading.layout import is_furniture
from storywatch.reading.neighbours import Neighbours
from storywatch.reading.resolving import resolve
from storywatch.reading.said import Said, nobody

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.marks import Marked
    from storywatch.reading.said import Scene

_RULES = (
    labelled.inner_label,
    labelled.label,
    leading.above,
    trailing.below,
    leading.cries,
    documents.which,
    leading.lead,
    documents.reads,
    trailing.chuckles,
    trailing.trail,
    trailing.credit,
    governing.governed,
    asking.answered,
    trailing.follows,
    leading.verb_before,
    governing.opinion,
    governing.that,
    governing.elsewhere,
    governing.speech,
)
"""In this order; the first that holds has found the speaker."""


def attribute(article: Article) -> list[Said]:
    """Every outermost quotation outside furniture, with its speaker where one was found."""
    out: list[Said] = []
    for k, marked in enumerate(article.marked):
        at = article.paragraph(marked.start)
        if at is None or (article.paragraphs[at].furniture and not _printed_twice(article, at)):
            continue
        said = Said(marked)
        scene = article.scene(k, at)
        said.opens = _opens(article, marked, scene)
        said.leads = bool(article.text[scene.before : marked.start].strip())
        any(rule(article, said, scene) for rule in _RULES)
        if not nobody(article.text, said):
            if said.report is not None:
                said.day = article.day(said.report)
            out.append(said)
    Neighbours(article).carry(out)
    resolve(article, out)
    return out


def _printed_twice(article: Article, at: int) -> bool:
    """Whether a line is furniture only because the next one repeats it: it is quoted from once."""
    around = [article.text[p.start : p.end] for p in article.paragraphs[max(at - 1, 0) : at + 2]]
    line = around[min(at, 1)]
    return around.count(line) == 2 and around[-1] == line and not is_furniture(line)


def _opens(article: Article, marked: Marked, scene: Scene) -> bool:
    """Whether nothing of the reporter's sentence stands before the marks, or only what leads in to them."""
    lead = article.text[scene.before : marked.start].strip()
    return (
        not lead
        or lead.endswith((":", ",", "—", "–", "-", "...", "…"))
        or (scene.before > scene.start and len(lead) < 2)
    )
