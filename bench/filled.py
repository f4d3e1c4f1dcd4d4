"""Stories of any size, written straight into the tables: what the screen has to hold, read by nobody."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from storage.connect import for_writing
from storage.writer import Writer
from storywatch.settings import Paths

QUESTIONS = 8
EVIDENCE = 250
"""Pieces of evidence for each question, of as many sources, at most."""
FIRST = date(2001, 1, 1)
A_DAY = 20


def fill(folder: Path, sources: int) -> Paths:
    """A story of so many read sources, each with a quote and an event; eight questions with evidence."""
    paths = Paths(folder)
    paths.make()
    wordings = [f"Will round {number} come?" for number in range(QUESTIONS)]
    # Written down as well: what is not in story.toml is withdrawn as soon as the desk opens.
    paths.toml.write_text("".join(f'[[question]]\nask = "{wording}"\n' for wording in wordings))
    with Writer(paths.db) as writer:
        for wording in wordings:
            writer.put_question(wording, (), None, "reader", "2019-03-12T09:00:00+00:00")
    numbers = range(1, sources + 1)
    rows = [_row(number) for number in numbers]
    opened = for_writing(paths.db)
    conn = opened.conn
    conn.execute("BEGIN IMMEDIATE")
    conn.executemany(
        "INSERT INTO speaker (id, name, kind, aliases, roles, heard) VALUES (?, ?, 'person', '[]', '[]', 33)",
        [(number, f"Rosa Ferrand {number}") for number in range(1, 101)],
    )
    conn.executemany(
        "INSERT INTO source (id, file, sha256, encoding, received, state, published, published_basis, words,"
        " opening, reader, quotes, sentences, seen) VALUES (:id, :file, :sha256, 'utf-8', :received, 'read',"
        " :day, 'stated', 20, :opening, 'bench', 1, 2, 1)",
        rows,
    )
    # The tally counts what is inserted by its state alone.
    conn.execute("UPDATE tally SET n = n + ? WHERE what = 'quotes'", (sources,))
    conn.execute("UPDATE tally SET n = n + ? WHERE what = 'sentences'", (2 * sources,))
    conn.executemany("INSERT INTO body (source, title, text) VALUES (:id, NULL, :text)", rows)
    conn.executemany(
        'INSERT INTO sentence (source, start, "end", lemmas, furniture) VALUES (:id, 0, :at, :lemmas, 0)',
        rows,
    )
    conn.executemany(
        'INSERT INTO quote (source, start, "end", text, kind, speaker, cue, confidence, utterance, who, rank,'
        " day, seen) VALUES (:id, :at, :end, :quote, 'direct', :speaker, 'said', 0.9, 1, :who, :rank, :day,"
        " 1)",
        rows,
    )
    conn.executemany(
        "INSERT INTO event (id, first, last, title, status, importance, origins, sources, source, start,"
        " \"end\", sentence, seen) VALUES (:id, :day, :day, :opening, 'happened', 2, 1, 1, :id, 0, :at,"
        " :opening, 1)",
        rows,
    )
    conn.executemany(
        'INSERT INTO mention (event, position, source, start, "end", status, date, title, words, names,'
        " weight)"
        " VALUES (:id, 0, :id, 0, :at, 'happened', :day, :opening, '[]', '[]', 1.0)",
        rows,
    )
    conn.executemany(
        'INSERT INTO evidence (question, source, start, "end", text, direction, day, seen)'
        " VALUES (:question, :id, 0, :at, :opening, 'for', :day, 1)",
        [{**row, "question": 1 + at % QUESTIONS} for at, row in enumerate(rows[: QUESTIONS * EVIDENCE])],
    )
    conn.execute("COMMIT")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    return paths


def _row(number: int) -> dict[str, str | int]:
    opening = f"Envoys met for round {number}."
    quote = f"“We go on to round {number + 1},”"
    day = FIRST + timedelta(days=number // A_DAY)
    return {
        "id": number,
        "file": f"{number:06}.txt",
        "sha256": f"{number:064x}",
        "received": f"{day.isoformat()}T09:00:00+00:00",
        "day": day.isoformat(),
        "opening": opening,
        "lemmas": f"envoy meet round {number}",
        "text": f"{opening}\n\n{quote} said Rosa Ferrand.\n",
        "at": len(opening),
        "end": len(opening) + 2 + len(quote),
        "quote": quote,
        "speaker": "Rosa Ferrand",
        "who": 1 + number % 100,
        "rank": number % 900,
    }
