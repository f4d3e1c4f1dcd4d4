"""The dashboard, with a note beside it of how often each pane was built.

``python -m bench.counted STORY NOTE``: the note is a JSON file, written twice a second.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from storywatch.settings import Paths
from tui import FRAMES, run

EVERY = 0.5
"""Seconds."""


def main(story: Path, note: Path) -> int:
    """The dashboard as the command opens it."""
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    from tui import app  # only now: it reads that

    class Counted(app.StorywatchApp):
        """Tells how often its panes were built."""

        def on_ready(self) -> None:
            super().on_ready()
            self.set_interval(EVERY, self.note)

        def note(self) -> None:
            half = note.with_suffix(".half")
            half.write_text(json.dumps({name: pane.rebuilt for name, pane in self.board.panes.items()}))
            half.replace(note)

    vars(app)["StorywatchApp"] = Counted
    return run(Paths(story))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
