"""A process killed while it writes: what it said is stored is stored, whole, once."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from storage.writer import Writer
from tests.storage.test_writer import assert_sound

ROUNDS = 6
CHILD = """
import sys
from pathlib import Path
from storage.writer import Writer
from tests.storage.articles import AT, TEXT, draft, findings
with Writer(Path(sys.argv[1])) as writer:
    for n in range(10_000):
        taken = writer.take(draft(TEXT + str(n), f"{n}.txt"), AT)
        print(n, flush=True)
        writer.store_findings(taken.id, findings(taken.id))
"""


def test_a_kill_loses_doubles_and_halves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    chance = random.Random(5)
    said: set[str] = set()
    for _ in range(ROUNDS):
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        for _ in range(chance.randint(1, 60)):
            said.add(child.stdout.readline().strip())
        child.send_signal(signal.SIGKILL)
        said.update(line.strip() for line in child.stdout if line.endswith("\n"))
        child.wait()
        child.stdout.close()
        Writer(path).close()
        assert_sound(path)
    conn = sqlite3.connect(path)
    stored = [row[0] for row in conn.execute("SELECT file FROM source")]
    halves = conn.execute(
        "SELECT count(*) FROM source AS s WHERE (SELECT count(*) FROM body WHERE source = s.id) <> 1"
        " OR (SELECT count(*) FROM sentence WHERE source = s.id) <> 3 * (s.state = 'read')"
        " OR (SELECT count(*) FROM quote WHERE source = s.id) <> 2 * (s.state = 'read')"
    ).fetchone()
    conn.close()
    assert {f"{n}.txt" for n in said} <= set(stored)
    assert len(stored) == len(set(stored))
    assert halves == (0,)
