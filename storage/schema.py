"""The tables, and how an older file becomes a newer one.

Three kinds of tables: what came in (``source``, ``body``, ``sighting``), what was found and can be redone
from ``body`` (``sentence`` to ``mention``), and what the reader has set (``question``, ``step``, ``setting``,
evidence that is confirmed or dropped, a publication day on the basis "reader").

A step, once released, is never edited: a change is a new step at the end. The numbered list with SQLite's
own ``user_version`` is enough, and both change in one transaction: old or new schema, never between.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

APPLICATION = 0x53_54_57_31
"""Marks the file as ours ("STW1"), so that nobody else's database is ever written to."""


def _search(name: str, table: str, key: str, columns: str) -> tuple[str, ...]:
    """A full-text index that holds no text of its own, kept in step with its table by triggers."""
    old = ", ".join(f"old.{c.strip()}" for c in columns.split(","))
    new = ", ".join(f"new.{c.strip()}" for c in columns.split(","))
    forget = f"INSERT INTO {name} ({name}, rowid, {columns}) VALUES ('delete', old.{key}, {old});"
    learn = f"INSERT INTO {name} (rowid, {columns}) VALUES (new.{key}, {new});"
    return (
        f"CREATE VIRTUAL TABLE {name} USING fts5 ({columns}, content='{table}', content_rowid='{key}',"
        " tokenize='unicode61 remove_diacritics 2')",
        f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {learn} END",
        f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {forget} END",
        f"CREATE TRIGGER {name}_update AFTER UPDATE OF {columns} ON {table} BEGIN {forget} {learn} END",
    )


_SPAN = """source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start)"""

_FIRST: tuple[str, ...] = (
    # --- what came in ---
    """CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    sha256 TEXT UNIQUE,
    encoding TEXT,  -- none: never decoded, so a refusal
    received TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('taken', 'read', 'failed')),
    outlet TEXT,
    outlet_evidence TEXT,
    title TEXT,
    byline TEXT,
    published TEXT,
    published_basis TEXT CHECK (published_basis IN ('stated', 'inferred', 'file', 'reader')),
    published_evidence TEXT,
    modified TEXT,
    replaced INTEGER NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0,
    opening TEXT NOT NULL DEFAULT '',
    reason TEXT,
    remedy TEXT,
    near_duplicate_of INTEGER REFERENCES source ON DELETE SET NULL,
    supersedes INTEGER REFERENCES source ON DELETE SET NULL,
    reader TEXT,
    sightings INTEGER NOT NULL DEFAULT 0,
    quotes INTEGER NOT NULL DEFAULT 0,
    sentences INTEGER NOT NULL DEFAULT 0,
    CHECK (encoding IS NOT NULL OR state = 'failed')
) STRICT""",
    "CREATE INDEX source_state ON source (state, reader)",
    "CREATE INDEX source_refused ON source (file) WHERE encoding IS NULL",
    "CREATE INDEX source_near ON source (near_duplicate_of) WHERE near_duplicate_of IS NOT NULL",
    "CREATE INDEX source_superseded ON source (supersedes) WHERE supersedes IS NOT NULL",
    """CREATE TABLE sighting (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    file TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX sighting_source ON sighting (source)",
    # The text apart, so that listing sources does not drag it along. The title is the indexed copy.
    """CREATE TABLE body (
    source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
    title TEXT,
    text TEXT NOT NULL
) STRICT""",
    *_search("body_search", "body", "source", "title, text"),
    """CREATE TRIGGER source_title AFTER UPDATE OF title ON source BEGIN
    UPDATE body SET title = new.title WHERE source = new.id;
END""",
    # --- what was found; row ids follow the order in which reading gave the findings ---
    f"""CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,
    {_SPAN},
    lemmas TEXT NOT NULL,
    furniture INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX sentence_place ON sentence (source, start)",
    *_search("sentence_search", "sentence", "id", "lemmas"),
    """CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    aliases TEXT NOT NULL,
    roles TEXT NOT NULL
) STRICT""",
    "CREATE INDEX name_source ON name (source)",
    """CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    aliases TEXT NOT NULL,
    roles TEXT NOT NULL
) STRICT""",
    "CREATE TABLE statement (id INTEGER PRIMARY KEY, speaker TEXT, text TEXT NOT NULL) STRICT",
    # Ids never come back: a number that the screen or a statement still holds must not mean another quote.
    # ``weight`` is the order of the key quotes: first-hand words, then fragments and words through another
    # outlet, then reported clauses; within each by sureness in quarters, then by how many sources carry it.
    f"""CREATE TABLE quote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_SPAN},
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect')),
    speaker TEXT,
    mention_start INTEGER,
    mention_end INTEGER,
    cue TEXT,
    via TEXT,
    confidence REAL NOT NULL,
    utterance INTEGER NOT NULL,
    said TEXT,
    said_on TEXT,
    who INTEGER REFERENCES speaker ON DELETE SET NULL,
    statement INTEGER REFERENCES statement ON DELETE SET NULL,
    carried INTEGER NOT NULL DEFAULT 1,
    weight INTEGER GENERATED ALWAYS AS (
        (CASE WHEN kind = 'indirect' THEN 1 WHEN kind = 'direct' AND via IS NULL THEN 3 ELSE 2 END) * 1000
        + CAST(round(confidence * 4) AS INTEGER) * 100 + min(carried, 99)) VIRTUAL
) STRICT""",
    "CREATE INDEX quote_place ON quote (source, start)",
    "CREATE INDEX quote_key ON quote (weight DESC, source DESC, start)",
    "CREATE INDEX quote_who ON quote (who)",
    "CREATE INDEX quote_statement ON quote (statement)",
    *_search("quote_search", "quote", "id", "text"),
    f"""CREATE TABLE expression (
    id INTEGER PRIMARY KEY,
    {_SPAN},
    rule TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('past', 'future', 'reference')),
    confidence REAL NOT NULL,
    value TEXT
) STRICT""",
    "CREATE INDEX expression_place ON expression (source, start)",
    f"""CREATE TABLE happening (
    id INTEGER PRIMARY KEY,
    {_SPAN},
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    date TEXT,
    undated INTEGER NOT NULL,
    words TEXT NOT NULL,
    names TEXT NOT NULL,
    weight REAL NOT NULL
) STRICT""",
    "CREATE INDEX happening_place ON happening (source, start)",
    # The span and sentence are those the title is taken from, so that the timeline needs one table.
    f"""CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first TEXT,
    last TEXT CHECK ((last IS NULL) = (first IS NULL)),
    title TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('happened', 'scheduled', 'cancelled', 'claimed')),
    importance INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    {_SPAN},
    sentence TEXT NOT NULL
) STRICT""",
    "CREATE INDEX event_date ON event (first, last)",
    "CREATE INDEX event_source ON event (source)",
    f"""CREATE TABLE mention (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    {_SPAN},
    status TEXT NOT NULL CHECK (status IN ('happened', 'scheduled', 'cancelled', 'claimed')),
    date TEXT,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    names TEXT NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX mention_source ON mention (source)",
    # --- what the reader watches and has set ---
    """CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    terms TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL DEFAULT 'open',
    set_by TEXT NOT NULL CHECK (set_by IN ('reader', 'suggestion')),
    retired INTEGER NOT NULL DEFAULT 0
) STRICT""",
    """CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
    at TEXT NOT NULL,
    status TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT""",
    "CREATE INDEX step_question ON step (question)",
    # ``day`` is the source's publication day, or the day it came where none is known: the newest first.
    f"""CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
    {_SPAN},
    text TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('for', 'against', 'uncertain', 'context')),
    confirmed INTEGER NOT NULL DEFAULT 0,
    dropped INTEGER NOT NULL DEFAULT 0,
    speaker TEXT,
    day TEXT NOT NULL,
    UNIQUE (question, source, start, "end")
) STRICT""",
    "CREATE INDEX evidence_newest ON evidence (question, dropped, day DESC, source DESC, start)",
    "CREATE INDEX evidence_count ON evidence (question, dropped, direction)",
    "CREATE INDEX evidence_place ON evidence (source, start)",
    """CREATE TRIGGER source_day AFTER UPDATE OF published ON source BEGIN
    UPDATE evidence SET day = coalesce(new.published, substr(new.received, 1, 10)) WHERE source = new.id;
END""",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # --- how much there is, so that nobody counts a hundred thousand rows for a status line ---
    "CREATE TABLE tally (what TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO tally SELECT value, 0 FROM"
    """ json_each('["taken", "read", "failed", "quotes", "sentences", "events"]')""",
    """CREATE TRIGGER tally_source_insert AFTER INSERT ON source BEGIN
    UPDATE tally SET n = n + 1 WHERE what = new.state;
END""",
    """CREATE TRIGGER tally_source_update AFTER UPDATE OF state, quotes, sentences ON source BEGIN
    UPDATE tally SET n = n - 1 WHERE what = old.state;
    UPDATE tally SET n = n + 1 WHERE what = new.state;
    UPDATE tally SET n = n + new.quotes - old.quotes WHERE what = 'quotes';
    UPDATE tally SET n = n + new.sentences - old.sentences WHERE what = 'sentences';
END""",
    """CREATE TRIGGER tally_source_delete AFTER DELETE ON source BEGIN
    UPDATE tally SET n = n - 1 WHERE what = old.state;
    UPDATE tally SET n = n - old.quotes WHERE what = 'quotes';
    UPDATE tally SET n = n - old.sentences WHERE what = 'sentences';
END""",
    """CREATE TRIGGER tally_event_insert AFTER INSERT ON event BEGIN
    UPDATE tally SET n = n + 1 WHERE what = 'events';
END""",
    """CREATE TRIGGER tally_event_delete AFTER DELETE ON event BEGIN
    UPDATE tally SET n = n - 1 WHERE what = 'events';
END""",
)

# What the reader has set, line by line: the same lines stand in the journal beside the file (storage.marks).
_SECOND: tuple[str, ...] = (
    "CREATE TABLE mark (n INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT",
    "ALTER TABLE source ADD COLUMN outlet_typed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE source ADD COLUMN title_typed INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX source_file ON source (file)",
)

# A statement that several sources carry is listed once, and a telling knows whether it prints its date.
_THIRD: tuple[str, ...] = (
    "ALTER TABLE quote ADD COLUMN shown INTEGER NOT NULL DEFAULT 1",
    "CREATE INDEX quote_shown ON quote (weight DESC, source DESC, start) WHERE shown = 1",
    "ALTER TABLE mention ADD COLUMN stated INTEGER NOT NULL DEFAULT 1",
)

# What the reader corrects. A ruling stands apart from the finding it is about and is anchored to its words,
# so that it finds what any later reading makes of them. ``event_ruling`` is an entry of the timeline that the
# reader has put a hand to: the tellings that belong to it, never to another, and what the reader says of it.
# An entry of the reader's own needs no source, so that the two tables of the timeline are made anew.
_FOURTH: tuple[str, ...] = (
    f"""CREATE TABLE quote_ruling (
    id INTEGER PRIMARY KEY,
    {_SPAN},
    text TEXT NOT NULL,
    named INTEGER NOT NULL DEFAULT 0,
    named_as TEXT,  -- none where named: nobody known
    dropped INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source, start, "end")
) STRICT""",
    # What reading made of the speaker, where the reader has said otherwise and the columns hold that.
    "ALTER TABLE quote ADD COLUMN found TEXT",
    "ALTER TABLE quote ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX quote_dropped ON quote (id) WHERE dropped = 1",
    "CREATE TABLE name_ruling (name TEXT PRIMARY KEY, same TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "ALTER TABLE speaker ADD COLUMN same INTEGER REFERENCES speaker ON DELETE SET NULL",
    "CREATE INDEX speaker_same ON speaker (same) WHERE same IS NOT NULL",
    "ALTER TABLE step ADD COLUMN source INTEGER REFERENCES source ON DELETE SET NULL",
    "ALTER TABLE step ADD COLUMN start INTEGER",
    'ALTER TABLE step ADD COLUMN "end" INTEGER',
    "CREATE INDEX step_source ON step (source) WHERE source IS NOT NULL",
    """CREATE TABLE event_ruling (
    key TEXT PRIMARY KEY,
    own INTEGER NOT NULL DEFAULT 0,
    dated INTEGER NOT NULL DEFAULT 0,
    date TEXT,  -- none where dated: no day known
    title TEXT,
    status TEXT CHECK (status IN ('happened', 'scheduled', 'cancelled', 'claimed')),
    pinned INTEGER NOT NULL DEFAULT 0,
    dropped INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE telling (
    id INTEGER PRIMARY KEY,
    ruling TEXT NOT NULL REFERENCES event_ruling ON DELETE CASCADE,
    {_SPAN},
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (source, start, "end", title)
) STRICT""",
    "CREATE INDEX telling_ruling ON telling (ruling)",
    "ALTER TABLE event RENAME TO old_event",
    "ALTER TABLE mention RENAME TO old_mention",
    """CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first TEXT,
    last TEXT CHECK ((last IS NULL) = (first IS NULL)),
    title TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('happened', 'scheduled', 'cancelled', 'claimed')),
    importance INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    source INTEGER REFERENCES source ON DELETE CASCADE,
    start INTEGER NOT NULL DEFAULT 0 CHECK (start >= 0),
    "end" INTEGER NOT NULL DEFAULT 0 CHECK ("end" >= start),
    sentence TEXT NOT NULL,
    ruling TEXT REFERENCES event_ruling ON DELETE SET NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    dropped INTEGER NOT NULL DEFAULT 0,
    CHECK (source IS NOT NULL OR sentence = '')
) STRICT""",
    f"""CREATE TABLE mention (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    {_SPAN},
    status TEXT NOT NULL CHECK (status IN ('happened', 'scheduled', 'cancelled', 'claimed')),
    date TEXT,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    names TEXT NOT NULL,
    weight REAL NOT NULL,
    stated INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID""",
    "INSERT INTO event (id, first, last, title, status, importance, origins, sources, source, start,"
    ' "end", sentence) SELECT id, first, last, title, status, importance, origins, sources, source, start,'
    ' "end", sentence FROM old_event',
    'INSERT INTO mention (event, position, source, start, "end", status, date, title, words, names, weight,'
    ' stated) SELECT event, position, source, start, "end", status, date, title, words, names, weight, stated'
    " FROM old_mention",
    # Numbers that were given stay given.
    "DELETE FROM sqlite_sequence WHERE name = 'event'",
    "INSERT INTO sqlite_sequence (name, seq)"
    " SELECT 'event', seq FROM sqlite_sequence WHERE name = 'old_event'",
    "DROP TABLE old_mention",
    "DROP TABLE old_event",
    "CREATE INDEX event_date ON event (first, last)",
    "CREATE INDEX event_source ON event (source)",
    "CREATE INDEX event_ruled ON event (ruling) WHERE ruling IS NOT NULL",
    "CREATE INDEX mention_source ON mention (source)",
    """CREATE TRIGGER tally_event_insert AFTER INSERT ON event BEGIN
    UPDATE tally SET n = n + 1 - new.dropped WHERE what = 'events';
END""",
    """CREATE TRIGGER tally_event_update AFTER UPDATE OF dropped ON event BEGIN
    UPDATE tally SET n = n + old.dropped - new.dropped WHERE what = 'events';
END""",
    """CREATE TRIGGER tally_event_delete AFTER DELETE ON event BEGIN
    UPDATE tally SET n = n - 1 + old.dropped WHERE what = 'events';
END""",
)

# What the reader has seen, and the orders of the key quotes. ``rank`` is how much a quote matters
# (story.importance), ``place`` how far up it stands in its article, ``bears`` a watched question, ``day``
# when it was said or printed, ``heard`` in how many sources somebody speaks. ``seen`` 2: known before the
# story was built anew, and with it whatever is found there.
_FIFTH: tuple[str, ...] = (
    "ALTER TABLE quote ADD COLUMN rank INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE quote ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE quote ADD COLUMN bears INTEGER REFERENCES question ON DELETE SET NULL",
    "ALTER TABLE quote ADD COLUMN day TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE speaker ADD COLUMN heard INTEGER NOT NULL DEFAULT 0",
    """UPDATE quote SET day = (
        SELECT coalesce(substr(quote.said_on, 1, 10), published, substr(received, 1, 10))
        FROM source WHERE id = quote.source)""",
    *(
        statement
        for table in ("source", "quote", "evidence", "event")
        for statement in (
            f"ALTER TABLE {table} ADD COLUMN seen INTEGER NOT NULL DEFAULT 0",
            f"UPDATE {table} SET seen = 1",
        )
    ),
    "DROP INDEX quote_key",
    "DROP INDEX quote_shown",
    "DROP INDEX quote_who",
    "CREATE INDEX quote_rank ON quote (rank DESC, weight DESC, source DESC, start) WHERE shown = 1",
    "CREATE INDEX quote_newest ON quote (day DESC, source DESC, start) WHERE shown = 1",
    "CREATE INDEX quote_voice ON quote (who, rank DESC, weight DESC, source DESC, start) WHERE shown = 1",
    "CREATE INDEX quote_who ON quote (who, source)",
    "CREATE INDEX quote_bears ON quote (bears) WHERE bears IS NOT NULL",
    "CREATE INDEX speaker_heard ON speaker (heard DESC, name, id)",
    "CREATE INDEX source_published ON source (published, quotes)",
    "CREATE INDEX source_unseen ON source (id) WHERE seen = 0",
    "CREATE INDEX quote_unseen ON quote (id) WHERE seen = 0 AND shown = 1",
    "CREATE INDEX evidence_unseen ON evidence (question) WHERE seen = 0 AND dropped = 0",
    "CREATE INDEX event_unseen ON event (id) WHERE seen = 0 AND dropped = 0",
)

# Suggested questions.
_SIXTH: tuple[str, ...] = ()

# What a piece of evidence is by its cue, and which earlier one of another source it repeats.
_SEVENTH: tuple[str, ...] = (
    "ALTER TABLE evidence ADD COLUMN label TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE evidence ADD COLUMN repeats INTEGER REFERENCES evidence ON DELETE SET NULL",
    "CREATE INDEX evidence_repeats ON evidence (repeats) WHERE repeats IS NOT NULL",
)

# A quote is counted where it is shown: one utterance in three papers is one of the key quotes.
_EIGHTH: tuple[str, ...] = (
    "DROP TRIGGER tally_source_update",
    "DROP TRIGGER tally_source_delete",
    """CREATE TRIGGER tally_source_update AFTER UPDATE OF state, sentences ON source BEGIN
    UPDATE tally SET n = n - 1 WHERE what = old.state;
    UPDATE tally SET n = n + 1 WHERE what = new.state;
    UPDATE tally SET n = n + new.sentences - old.sentences WHERE what = 'sentences';
END""",
    """CREATE TRIGGER tally_source_delete AFTER DELETE ON source BEGIN
    UPDATE tally SET n = n - 1 WHERE what = old.state;
    UPDATE tally SET n = n - old.sentences WHERE what = 'sentences';
END""",
    """CREATE TRIGGER tally_quote_insert AFTER INSERT ON quote WHEN new.shown = 1 BEGIN
    UPDATE tally SET n = n + 1 WHERE what = 'quotes';
END""",
    """CREATE TRIGGER tally_quote_update AFTER UPDATE OF shown ON quote WHEN new.shown <> old.shown BEGIN
    UPDATE tally SET n = n + new.shown - old.shown WHERE what = 'quotes';
END""",
    """CREATE TRIGGER tally_quote_delete AFTER DELETE ON quote WHEN old.shown = 1 BEGIN
    UPDATE tally SET n = n - 1 WHERE what = 'quotes';
END""",
    "UPDATE tally SET n = (SELECT count(*) FROM quote WHERE shown = 1) WHERE what = 'quotes'",
)

SEARCHES = ("body_search", "sentence_search", "quote_search")
"""The full-text indexes."""
STEPS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH)
VERSION = len(STEPS)


def migrate(conn: sqlite3.Connection, steps: tuple[tuple[str, ...], ...] = STEPS) -> int:
    """Bring the file up to the newest schema, all steps or none; returns the version it had before.

    ``conn`` commits by itself (``isolation_level=None``) and has no transaction open.
    """
    conn.execute("BEGIN IMMEDIATE")
    try:
        before = int(conn.execute("PRAGMA user_version").fetchone()[0])
        for step in steps[before:]:
            for statement in step:
                conn.execute(statement)
        # PRAGMA takes no parameters; both are integers of ours.
        conn.execute(f"PRAGMA application_id={APPLICATION}")
        conn.execute(f"PRAGMA user_version={max(before, len(steps))}")
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    return before
