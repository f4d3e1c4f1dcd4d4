"""Who loads what, proven in fresh processes: the commands no Textual, the dashboard's process no spaCy."""

from __future__ import annotations

import json
import subprocess
import sys

COMMANDS = """
import json, sys
from storywatch.cli import storywatch
story, article = sys.argv[1:]
for arguments in (["add", article], ["ask", "sanctions"], ["export"], ["reread"]):
    storywatch.main(["--story", story, *arguments], standalone_mode=False)
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
"""

DASHBOARD = """
import asyncio, json, sys
from pathlib import Path
from datetime import UTC, datetime
from storywatch.desk import Desk
from storywatch.settings import Paths
from tui.app import StorywatchApp

async def main(paths):
    desk = Desk(paths)
    desk.open()
    app = StorywatchApp(paths, desk, lambda: datetime(2019, 3, 12, tzinfo=UTC))
    async with app.run_test() as pilot:
        await asyncio.to_thread(desk.wait, 60)
        await pilot.pause()
    desk.close()

paths = Paths(Path(sys.argv[1]))
paths.make()
(paths.inbox / "a.txt").write_text(Path(sys.argv[2]).read_text())
asyncio.run(main(paths))
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
"""

ARTICLE = "Envoys meet\n\n“We will lift the sanctions,” Rosa Ferrand, the envoy, said on 12 March 2019.\n"


def modules_of(script: str, tmp_path) -> set[str]:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "story"), str(article)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_the_commands_load_neither_textual_nor_spacy(tmp_path):
    loaded = modules_of(COMMANDS, tmp_path)
    assert "storage" in loaded
    assert not loaded & {"textual", "rich", "tui", "spacy"}


def test_the_dashboard_loads_no_spacy(tmp_path):
    loaded = modules_of(DASHBOARD, tmp_path)
    assert "textual" in loaded
    assert "spacy" not in loaded


FILLED = "import sys; from pathlib import Path; from bench.filled import fill; fill(Path(sys.argv[1]), 60)"
FIRST_FRAME = """
import asyncio, json, sys
from datetime import UTC, datetime
from pathlib import Path
from storywatch.settings import Paths
from tui.app import StorywatchApp
from tui.late import LateDesk

class Desk(LateDesk):
    def open(self):  # what is opened once the first frame stands
        pane = app.board.panes["sources"]
        print(json.dumps([pane.list.option_count, str(pane.border_title), *sorted(sys.modules)]))
        app.exit()

paths = Paths(Path(sys.argv[1]))
app = StorywatchApp(paths, Desk(paths), lambda: datetime(2019, 3, 12, tzinfo=UTC))

async def main():
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()

asyncio.run(main())
"""


def test_the_first_frame_loads_nothing_that_it_does_not_show(tmp_path):
    story = str(tmp_path / "story")
    subprocess.run([sys.executable, "-c", FILLED, story], check=True, timeout=60)
    run = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, story], capture_output=True, text=True, timeout=60, check=True
    )
    rows, title, *loaded = json.loads(run.stdout.splitlines()[0])
    assert rows < 60  # and yet it is said how many there are
    assert "60" in title
    assert {"storage.reader", "tui.panelist"} <= set(loaded)
    late = {
        "storywatch.model",
        "storywatch.desk",
        "storage.ledger",
        "storage.writer",
        "sqlite_utils",
        "click",
    }
    late |= {
        "tui.passage",
        "tui.passagetext",
        "tui.signs",
        "tui.walk",
        "tui.ports",
        "tui.dialog",
        "tui.help",
        "tui.palette",
        "tui.copying",
        "watchfiles",
    }
    assert not late & set(loaded)
