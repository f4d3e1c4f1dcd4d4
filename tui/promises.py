"""Waiting for what the desk has promised, and for other work, without holding up the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from storage.rows import StorageError

if TYPE_CHECKING:
    from textual.dom import DOMNode
    from textual.worker import WorkType


def begin(
    where: DOMNode,
    work: Callable[..., Coroutine[Any, Any, None]],
    *given: object,
    group: str,
    exclusive: bool = False,
    fatal: bool = True,
) -> None:
    """Set work off; ``exclusive``: what the group had under way is given up, ``fatal``: a fault ends the app.

    The worker gets the function, not what it returns: of work that is given up before it began, a coroutine
    would be left that nobody awaits, and Python says so on the terminal.
    """
    chosen: WorkType[None] = partial(work, *given)
    where.run_worker(chosen, name=group, group=group, exclusive=exclusive, exit_on_error=fatal)


async def kept(promise: Callable[[], Future[None]]) -> str | None:
    """Ask the desk for something and wait until it is done; one sentence where it cannot be, else None."""
    from storywatch.desk import DeskError
    from storywatch.settings import SettingsError

    try:
        future = promise()
    except (DeskError, StorageError, SettingsError, OSError, ValueError) as error:
        return _sentence(error)
    try:
        # Shielded: who leaves the dialog does not take back what was asked.
        await asyncio.shield(asyncio.wrap_future(future))
    except asyncio.CancelledError:
        if not future.cancelled():
            raise
        return "The desk has stopped before it was done."
    except KeyError as error:
        return f"It is no longer there: {error}."
    except (DeskError, StorageError, SettingsError, OSError, ValueError) as error:
        return _sentence(error)
    except Exception as error:  # noqa: BLE001  a fault of ours is said in the dialog, and ends nothing
        return f"An internal fault: {type(error).__name__}: {error}"
    return None


def done() -> Future[None]:
    """A promise that is kept already: of what is done at once."""
    future: Future[None] = Future()
    future.set_result(None)
    return future


def _sentence(error: Exception) -> str:
    said = " ".join(str(error).split()) or type(error).__name__
    return said[0].upper() + said[1:] + ("" if said.endswith((".", "!", "?")) else ".")
