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
