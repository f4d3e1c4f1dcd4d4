"""What the parser is told of words that it would take for others.

The parse stands on the norm of each word among other things, the form for which a spelling is a variant:
"do" of "Flor do Mar" is told as "de", which names have in the texts it learned from, "to-day" as "today".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "storywatch_norms"
_PARTICLES = ("do", "dos")
"""Portuguese particles that are English verbs or none."""
_PARTICLE = "de"
_HYPHENED = {"to-day": "today", "to-night": "tonight", "to-morrow": "tomorrow"}
"""As the presses printed them until the sixties."""


def told(nlp: Language) -> None:
    """Have the pipeline told of them before it looks at a text."""
    from spacy.attrs import NORM, ORTH
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

    if isinstance(nlp.tokenizer, Tokenizer):
        for printed, norm in _HYPHENED.items():
            for form in (printed, printed.capitalize(), printed.upper()):
                nlp.tokenizer.add_special_case(form, [{ORTH: form, NORM: norm}])
    Language.component(NAME, func=particles)
    nlp.add_pipe(NAME, first=True)


def particles(doc: Doc) -> Doc:
    """Tell particles of names from the verb: "the Flor do Mar", but "What do Russia and China want"."""
    text = doc.text
    if not any(f" {particle} " in text for particle in _PARTICLES):
        return doc
    for token in doc[1:-1]:
        if token.text in _PARTICLES and token.nbor(1).is_title:
            before = token.nbor(-1)
            if token.text != "do" or (before.is_title and not before.is_stop):
                token.norm_ = _PARTICLE
    return doc
