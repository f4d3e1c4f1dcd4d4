"""The parent's end of converting: one child for all documents, started with the first, held to limits."""

from __future__ import annotations

import time

from ..intake.pages import Format, Page, Unfit
from . import protocol
from .keeper import ClosedError, Keeper
from .process import EndedError, TooSlowError

MEMORY_MB = 512
SECONDS = 10.0
"""For one document, with the start of the child if need be."""

_TEXT_INSTEAD = "Copy the article's text into a .txt file and drop that."


class ConverterClosedError(OSError):
    """The converter was closed while a document was under way; the file is as it was."""


class Converter:
    """Makes articles of documents in a child process, one at a time.

    Calling it blocks, for :data:`SECONDS` and an instant at most, and may be done from any thread;
    :meth:`close` may be called while it blocks, and ends it.
    """

    def __init__(
        self,
        memory_mb: int = MEMORY_MB,
        seconds: float = SECONDS,
        *,
        module: str = "storywatch.child.converting",
    ) -> None:
        """``module`` is what the child runs."""
        self._seconds = seconds
        self._keeper = Keeper(module, str(memory_mb))

    def __call__(self, kind: Format, data: bytes, encoding: str | None = None) -> Page | Unfit:
        """The article in a document of this format, or why there is none; in ``encoding`` if one is named.

        Raises OSError where no process can be made, :class:`ConverterClosedError` after :meth:`close`.
        """
        question = protocol.line(protocol.Convert(kind, data, encoding))
        with self._keeper.turn:
            until = time.monotonic() + self._seconds
            try:
                answer = self._ask(question, until)
            except EndedError as ended:
                if not ended.by_a_hand:
                    return self._burst(ended)
                try:  # somebody else ended it, perhaps while it lay idle: the document need not be to blame
                    answer = self._ask(question, until)
                except EndedError as again:
                    return self._burst(again)
        if answer is None:
            return Unfit(
                f"Converting it took longer than {self._seconds:.0f} seconds and was given up.", _TEXT_INSTEAD
            )
        return answer

    def close(self) -> None:
        """End the child. What waits for it fails at once. May be called twice, and from any thread."""
        self._keeper.close()

    def _ask(self, question: bytes, until: float) -> Page | Unfit | None:
        """One try; None when the time is up. Raises EndedError."""
        try:
            child = self._keeper.child()
        except ClosedError:
            raise ConverterClosedError("The converter was closed.") from None
        answer: protocol.Converted | None = None
        try:
            answer = protocol.converted(child.exchange(question, max(0.0, until - time.monotonic())))
        except TooSlowError:
            if self._keeper.closed:
                raise ConverterClosedError("The converter was closed.") from None
            return None
        except EndedError:
            if self._keeper.closed:
                raise ConverterClosedError("The converter was closed.") from None
            raise
        except ValueError:
            return Unfit("The converting process answered something senseless.", _TEXT_INSTEAD)
        finally:
            if answer is None or answer.spent:
                self._keeper.end(child)
        return answer.page or answer.unfit or Unfit("Nothing came of converting it.", _TEXT_INSTEAD)

    def _burst(self, ended: EndedError) -> Unfit:
        return Unfit(f"The converting process ended while converting it{ended.told}.", _TEXT_INSTEAD)
