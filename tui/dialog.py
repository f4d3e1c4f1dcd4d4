"""Screens over the dashboard, which close once."""

from __future__ import annotations

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen, ScreenResultType


class Page(Screen[ScreenResultType]):
    """A screen in place of the dashboard."""

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Close this screen, if it is the one on top.

        A key may have been on its way here when another one closed it; Textual would then close whatever has
        come on top, in the end the dashboard itself.
        """
        return super().dismiss(result) if self.is_active else AwaitComplete()


class Dialog(ModalScreen[ScreenResultType], Page[ScreenResultType]):
    """A screen through which the dashboard is seen, and which has all keys meanwhile.

    Textual takes styles from the first base alone, so that is its own.
    """
