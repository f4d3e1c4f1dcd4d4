"""Having the desk do what the reader says: told once it is stored, taken back with ``u``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.choosing import Choice, among, choose
from tui.plain import plain
from tui.promises import begin, kept
from tui.wrap import fit

if TYPE_CHECKING:
    from tui.app import StorywatchApp

Work = Callable[[], Future[None]]
"""What the desk is to do; the future ends when it is stored, or with a sentence why it cannot be."""
_SHORT = 44
"""Cells of a quote or a title that a notice repeats."""


def tell(
    app: StorywatchApp,
    work: Work,
    said: str,
    then: Callable[[], object] | None = None,
) -> None:
    """Have the desk do it; say ``said`` (if anything) once it is stored, and do what is to follow, or say why
    it is not.
    """
    begin(app, _tell, app, work, said, then, group="correcting")


async def _tell(app: StorywatchApp, work: Work, said: str, then: Callable[[], object] | None) -> None:
    wrong = await kept(work)
    if wrong is not None:
        app.say(wrong, bad=True)
        return
    if said:
        app.say(said)
    if then is not None:
        then()


def undoably(app: StorywatchApp, work: Work, said: str, back: Work | None) -> None:
    """Have it done as :func:`tell` does; ``u`` has ``back`` done then, if there is a way back."""
    if back is None:
        tell(app, work, said)
        return
    undo = partial(tell, app, back, "")
    tell(app, work, said, partial(app.undo.push, said.split(". Press")[0].rstrip("."), undo))


def doing(app: StorywatchApp, work: Work, said: str, back: Work | None = None) -> Callable[[str], None]:
    """The same, for a choice that needs nothing typed."""
    return lambda _: undoably(app, work, said, back)


def short(text: str) -> str:
    """A quote or a title as a notice repeats it."""
    return fit(in_one_line(text), _SHORT)


def bring_back(
    app: StorywatchApp, what: str, taken: Sequence[tuple[str, Callable[..., Future[None]], str]]
) -> list[Choice]:
    """The choice to bring back what the reader took out, if anything: words, what takes it out, a note."""
    if not taken:
        return []
    noun = what.split()[-1]

    def offer(_: str) -> None:
        choices = [
            Choice(text, doing(app, partial(drop, dropped=False), f"{short(text)} is back.", drop), note)
            for text, drop, note in taken
        ]
        about = plain(f"What you said is no {noun}.", look.MUTED)
        choose(app, f"Bring back {what}", about, partial(among, choices), typing="words of it")

    return [Choice("Bring back …", offer, f"{words.count(len(taken), noun)} you took out")]
