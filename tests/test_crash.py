"""Killed at any moment, nothing is lost, doubled or halved."""

from __future__ import annotations

import contextlib
import hashlib
import random
import signal
import sqlite3
import subprocess
import sys
import time

from storywatch.desk import Desk
from storywatch.settings import Paths

ROUNDS = 6
FILES = 8


def test_kill_at_random_moments(tmp_path):
    chance = random.Random(19)
    paths = Paths(tmp_path / "story")
    paths.make()
    dropped = {}
    command = [sys.executable, "-m", "storywatch", "--story", str(paths.story), "watch"]
    for turn in range(ROUNDS):
        watching = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for number in range(FILES):
            text = (
                f"Round {turn}, article {number}.\n\n“We go on,” said Rosa Ferrand. " + "More words. " * 200
            )
            name = f"{turn:02}-{number:02}.txt"
            half = paths.story / name
            half.write_text(text, encoding="utf-8")
            half.rename(paths.inbox / name)
            dropped[hashlib.sha256(text.encode()).hexdigest()] = text
        time.sleep(chance.uniform(0.25, 1.2))
        watching.send_signal(signal.SIGKILL)
        _, err = watching.communicate(timeout=10)
        assert b"Traceback" not in err
    with Desk(paths) as desk:
        desk.start()
        until = time.monotonic() + 120
        while (list(paths.inbox.glob("*.txt")) or not desk.wait(1)) and time.monotonic() < until:
            time.sleep(0.1)
    with contextlib.closing(sqlite3.connect(paths.db)) as db:
        found = db.execute(
            "SELECT sha256, text, state FROM source JOIN body ON body.source = source.id"
        ).fetchall()
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert sorted(sha for sha, _, _ in found) == sorted(dropped)
    assert {sha: text for sha, text, _ in found} == dropped
    assert {state for _, _, state in found} == {"read"}
