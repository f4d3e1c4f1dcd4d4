"""The parent's end: one warm child that reads, held to limits, replaced when it fails."""

from __future__ import annotations

from ..model import Findings
from . import protocol
from .keeper import ClosedError, Keeper
from .process import Child, EndedError, TooSlowError

MEMORY_MB = 2048
SECONDS = 30.0
SECONDS_PER_CHARACTER = 1 / 1000
"""Some twenty times what the pipeline needs on a busy machine: this ends a runaway, it hurries nobody."""

MOST_SECONDS = 900.0
WARM_UP_SECONDS = 120.0


class ReadingFailedError(RuntimeError):
    """A text could not be read; the message is one sentence for the reader.

    ``again`` is true where the text is not to blame (the child was killed from outside, could not start, or
    the link was closed): the same text may well be read the next time. Otherwise it would fail again.
    """

    def __init__(self, reason: str, *, again: bool = False) -> None:
        """``reason`` is one sentence."""
        super().__init__(reason)
        self.reason = reason
        self.again = again


class Link:
    """A child process that reads texts, one at a time.

    :meth:`read` and :meth:`hello` block and may be called from any thread, one after the other;
    :meth:`close` may be called while they block, and ends them.
    """

    def __init__(
        self, memory_mb: int = MEMORY_MB, seconds: float = SECONDS, *, module: str = "storywatch.reading"
    ) -> None:
        """``seconds`` is the least time a text is given; long ones get more. ``module`` does the reading."""
        self.missing: str | None = None
        """Why there is no reading (one sentence); known after :meth:`hello`."""
        self.reader: str | None = None
        """Version of the reading; known after :meth:`hello`."""
        self._seconds = seconds
        self._keeper = Keeper("storywatch.child", str(memory_mb), module)
        self._greeting: tuple[Child, protocol.Hello] | None = None
        """What the last child said when it was warm."""

    def start(self) -> None:
        """Make sure there is a child, and return at once: it warms up by itself.

        Raises :class:`ReadingFailedError` where no process can be made, or after :meth:`close`.
        """
        self._started()

    def hello(self) -> protocol.Hello:
        """Start if need be and wait until the child is warm. Raises :class:`ReadingFailedError`."""
        with self._keeper.turn:
            return self._greeted()[1]

    def read(self, source_id: int, text: str) -> Findings:
        """What is found in ``text``. Blocks; raises :class:`ReadingFailedError` in bounded time.

        After a timeout, a crash or a senseless answer the child is ended, and the next call starts another.
        """
        with self._keeper.turn:
            child, said = self._greeted()
            if said.missing is not None:
                raise ReadingFailedError(said.missing, again=True)
            seconds = min(self._seconds + len(text) * SECONDS_PER_CHARACTER, max(MOST_SECONDS, self._seconds))
            try:
                question = protocol.line(protocol.Ask(source_id, text))
            except UnicodeEncodeError:
                raise ReadingFailedError("The text has characters that cannot be passed on.") from None
            answer: protocol.Answer | None = None
            try:
                answer = protocol.answer(child.exchange(question, seconds))
            except TooSlowError:
                reason = f"Reading it took longer than {seconds:.0f} seconds and was given up."
                raise ReadingFailedError(reason) from None
            except EndedError as ended:
                raise self._failed(ended) from None
            except ValueError:
                raise ReadingFailedError("The reading process answered something senseless.") from None
            finally:
                if answer is None or answer.spent or answer.source != source_id:
                    self._keeper.end(child)
            if answer.source != source_id:
                raise ReadingFailedError("The reading process answered something senseless.")
            if answer.findings is None:
                raise ReadingFailedError(
                    answer.fault or "The reading process found no words for what failed."
                )
            return answer.findings

    def close(self) -> None:
        """End the child. What waits for it fails at once. May be called twice, and from any thread."""
        self._keeper.close()

    def _started(self) -> Child:
        try:
            return self._keeper.child()
        except ClosedError:
            raise ReadingFailedError("The reading was closed.", again=True) from None
        except OSError as error:
            raise ReadingFailedError(
                f"The reading process cannot be started: {error.strerror or error}.", again=True
            ) from error

    def _greeted(self) -> tuple[Child, protocol.Hello]:
        """A child that has said hello."""
        child = self._started()
        if self._greeting is not None and self._greeting[0] is child:
            return self._greeting
        greeting: protocol.Hello | None = None
        try:
            greeting = protocol.hello(child.exchange(b"", WARM_UP_SECONDS))
        except TooSlowError:
            reason = f"The reading process was not ready within {WARM_UP_SECONDS:.0f} seconds."
            raise ReadingFailedError(reason, again=True) from None
        except EndedError as ended:
            raise self._failed(ended, starting=True) from None
        except ValueError:
            raise ReadingFailedError(
                "The reading process answered something senseless.", again=True
            ) from None
        finally:
            if greeting is None:
                self._keeper.end(child)
        self.missing, self.reader = greeting.missing, greeting.reader
        self._greeting = child, greeting
        return self._greeting

    def _failed(self, ended: EndedError, *, starting: bool = False) -> ReadingFailedError:
        if self._keeper.closed:
            return ReadingFailedError("The reading was closed.", again=True)
        if starting:
            told = f" ({ended.last})" if ended.last else ""
            return ReadingFailedError(f"The reading process cannot be started{told}.", again=True)
        reason = f"The reading process ended while reading it{ended.told}."
        # Unless a hand ended it, it was the text.
        return ReadingFailedError(reason, again=ended.by_a_hand)
