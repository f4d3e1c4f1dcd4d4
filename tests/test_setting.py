"""What the reader types, decodes anew and tries again; and versions of one article."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from storage.reader import Reader
from storywatch import cli, mend
from storywatch.desk import DeskError
from storywatch.model import (
    DateExpression,
    DateRule,
    DateValue,
    Draft,
    Findings,
    Happening,
    Quote,
    Sentence,
    Span,
)
from storywatch.settings import Declared, Paths, declare
from tests.desks import Watched, drop, states

STORY = "The envoy left on Tuesday. New sanctions were agreed by the ministers of the union. Nobody spoke.\n"
OTHER = "Fishermen closed the harbour of Lenza. Some forty boats lay across the entrance until noon.\n"


def read(source: int, text: str) -> Findings:
    """One sentence, one quote and one happening, dated by the word "Tuesday" where it stands."""
    end = len(text.rstrip())
    at = text.find("Tuesday")
    whole = Span(source, 0, end)
    rule = DateRule("weekday", n=1) if at >= 0 else None
    return Findings(
        "fake",
        (Sentence(whole, text.lower()),),
        (Quote(whole, "direct", None, None, "said", 0.9, 1),),
        (),
        (DateExpression(Span(source, at, at + 7), DateRule("weekday", n=1), "past"),) if rule else (),
        (Happening(whole, text[:20].strip(), "happened", rule, undated=False, words=("leave",), names=()),),
    )


def settle(watched: Watched) -> None:
    assert watched.desk.wait(10)


def source(paths: Paths, number: int):
    with Reader(paths.db) as reader:
        found = reader.source(number)
    assert found is not None
    return found


# --- versions of one article ---


def test_a_file_written_again_with_other_content_takes_the_place_of_its_source(paths, open_desk):
    watched = open_desk(read=read)
    declare(paths, Declared("sanctions", (), None))
    watched.until("question")
    drop(paths, "article.txt", STORY)
    watched.until("read", "article.txt")
    settle(watched)
    watched.news.clear()
    drop(paths, "article.txt", STORY + "Late on Friday the ministry denied it.\n")
    assert watched.until("taken").detail == "in place of an earlier version"
    watched.until("read")
    settle(watched)
    with Reader(paths.db) as reader:
        story = reader.story()
        assert [(s.id, s.supersedes) for s in story.sources] == [(1, None), (2, 1)]
        assert story.sources[0].text == STORY
        assert {q.source for q in reader.quotes()} == {2}
        assert {t.source for t in reader.timeline()} == {2}
        assert {m.span.source for e in story.timeline for m in e.mentions} == {2}
        assert {e.source for e in reader.evidence(1)} == {2}
        assert {s.id: s.superseded_by for s in reader.sources()} == {1: 2, 2: None}
        assert reader.counts().quotes == 1
    watched.desk.reread()
    settle(watched)
    with Reader(paths.db) as reader:
        assert {q.source for q in reader.quotes()} == {2}


def test_two_articles_of_one_name_both_stay(paths, open_desk):
    watched = open_desk(read=read)
    for text in (STORY, OTHER, STORY.upper() + "More.\n"):
        drop(paths, "article.txt", text)
        watched.until("read", "article.txt")
        settle(watched)
        watched.news.clear()
    with Reader(paths.db) as reader:
        assert {s.id: s.superseded_by for s in reader.sources()} == {1: 3, 2: None, 3: None}
        assert {q.source for q in reader.quotes()} == {2, 3}
    assert {p.name for p in paths.done.iterdir()} == {"article.txt", "article-2.txt", "article-3.txt"}


def test_the_older_version_stays_while_the_newer_cannot_be_read(paths, open_desk):
    watched = open_desk(read=read)
    drop(paths, "article.txt", STORY)
    watched.until("read", "article.txt")
    settle(watched)
    watched.link.gate.clear()
    drop(paths, "article.txt", STORY + "More came later.\n")
    watched.until("taken", "article.txt")
    time.sleep(0.1)
    with Reader(paths.db) as reader:
        assert {q.source for q in reader.quotes()} == {1}
    watched.link.gate.set()
    settle(watched)
    with Reader(paths.db) as reader:
        assert {q.source for q in reader.quotes()} == {2}


def test_the_first_version_dropped_again_is_only_seen_again(paths, open_desk):
    watched = open_desk(read=read)
    for text, kind in ((STORY, "read"), (STORY + "More came later.\n", "read"), (STORY, "again")):
        watched.news.clear()
        drop(paths, "article.txt", text)
        watched.until(kind, "article.txt")
        settle(watched)
    with Reader(paths.db) as reader:
        assert [(s.id, s.sightings) for s in reader.sources()] == [(2, 0), (1, 1)]
        assert {q.source for q in reader.quotes()} == {2}


# --- what is typed ---


def test_a_day_that_is_typed_moves_the_relative_dates_and_stays(paths, open_desk):
    watched = open_desk(read=read)
    drop(paths, "article.txt", STORY)
    watched.until("read", "article.txt")
    watched.desk.correct(
        1, outlet="The Ostrava Post", title="Envoy leaves", published=date(2031, 5, 8)
    ).result(10)
    assert "outlet The Ostrava Post (was unknown)" in watched.until("set").detail
    with Reader(paths.db) as reader:
        assert [d.value for d in reader.resolved_dates()] == [DateValue.day(date(2031, 5, 6))]
        assert [t.date for t in reader.timeline()] == [DateValue.day(date(2031, 5, 6))]
        row = reader.sources()[0]
        assert (row.outlet, row.title, row.published_basis) == ("The Ostrava Post", "Envoy leaves", "reader")
    watched.desk.reread()
    settle(watched)
    drop(paths, "again.txt", STORY)
    watched.until("again")
    settle(watched)
    found = source(paths, 1)
    assert (found.outlet, found.published, found.published_basis) == (
        "The Ostrava Post",
        date(2031, 5, 8),
        "reader",
    )
    watched.desk.correct(1, outlet=None, published=None).result(10)
    found = source(paths, 1)
    assert (found.outlet, found.title, found.published_basis) == (None, "Envoy leaves", "file")


def test_what_cannot_be_set_is_said(paths, open_desk):
    first, second = open_desk(read=read), open_desk(read=read)
    drop(paths, "empty.txt", "\n")
    first.until("refused", "empty.txt")
    with pytest.raises(DeskError, match="no source 7"):
        first.desk.correct(7, title="x").result(10)
    with pytest.raises(DeskError, match="was refused"):
        first.desk.correct(1, title="x").result(10)
    for call, said in (
        (lambda: second.desk.correct(7, title="x"), "no source 7"),
        (lambda: second.desk.retry(3), "was not refused"),
        (lambda: second.desk.decode_anew(1, "latin-1"), "was refused"),
    ):
        with pytest.raises(DeskError, match=said):  # the leader has been asked
            call().result(10)
    assert first.desk.health().fault is None


# --- decoding anew ---

ACCENTS = (
    "Le caf\u00e9 de la pr\u00e9sidente \u00e0 \u00c9vreux, \u00e9t\u00e9 2019. The envoy left on Tuesday.\n"
)


def test_another_encoding_gives_the_same_source_another_text(paths, open_desk):
    watched = open_desk(read=read)
    (paths.story / "half").write_bytes(ACCENTS.encode("latin-1"))
    (paths.story / "half").rename(paths.inbox / "accents.txt")
    watched.until("read", "accents.txt")
    settle(watched)
    watched.desk.correct(1, outlet="Le Matin d'\u00c9vreux").result(10)
    watched.desk.decode_anew(1, "cp1251").result(10)
    settle(watched)
    wrong = source(paths, 1)
    assert wrong.text == ACCENTS.encode("latin-1").decode("cp1251")
    watched.link.gate.clear()
    with pytest.raises(DeskError, match="no text in utf-32"):
        watched.desk.decode_anew(1, "utf-32").result(10)
    watched.desk.decode_anew(1, "latin-1").result(10)
    watched.desk.decode_anew(1, "latin-1").result(10)
    watched.link.gate.set()
    settle(watched)
    found = source(paths, 1)
    assert (found.text, found.encoding, found.state) == (ACCENTS, "latin-1", "read")
    assert found.outlet == "Le Matin d'\u00c9vreux"
    with Reader(paths.db) as reader:
        assert [q.text for q in reader.quotes()] == [ACCENTS.rstrip()]
        assert len(reader.timeline()) == 1
    with pytest.raises(DeskError, match="not an encoding"):
        watched.desk.decode_anew(1, "klingon").result(10)
    with pytest.raises(DeskError, match="not an encoding"):
        watched.desk.decode_anew(1, "rot13").result(10)
    (paths.done / "accents.txt").unlink()
    with pytest.raises(DeskError, match="not in"):
        watched.desk.decode_anew(1, "latin-1").result(10)
    assert watched.desk.health().fault is None


def test_the_encoding_outlives_a_lost_database(paths, open_desk):
    watched = open_desk(read=read)
    (paths.story / "half").write_bytes(ACCENTS.encode("mac_roman"))
    (paths.story / "half").rename(paths.inbox / "accents.txt")
    watched.until("read", "accents.txt")
    watched.desk.decode_anew(1, "mac_roman").result(10)
    settle(watched)
    watched.desk.close()
    paths.db.unlink()
    watched = open_desk(read=read)
    watched.until("mended")
    settle(watched)
    assert source(paths, 1).text == ACCENTS


# --- trying again ---


def test_a_refused_file_is_tried_again_from_the_inbox(paths, open_desk, monkeypatch):
    from storywatch.intake import formats
    from storywatch.intake.ready import Unfit

    allowed = formats.refuse
    monkeypatch.setattr(formats, "refuse", lambda name, data: Unfit("Not yet.", "Wait."))
    watched = open_desk(read=read)
    drop(paths, "article.txt", STORY)
    drop(paths, "other.txt", OTHER)
    watched.until("refused", "article.txt")
    watched.until("refused", "other.txt")
    settle(watched)
    assert len(list(paths.failed.iterdir())) == 4
    watched.news.clear()
    watched.desk.retry(1).result(10)
    watched.until("refused")
    settle(watched)
    assert len(list(paths.failed.iterdir())) == 4
    monkeypatch.setattr(formats, "refuse", allowed)
    with Reader(paths.db) as reader:
        number = reader.named("other.txt")[0].id
    watched.desk.retry(number).result(10)
    watched.until("read", "other.txt")
    settle(watched)
    assert {p.name for p in paths.failed.iterdir()} == {"article.txt", "article.txt.reason.txt"}
    watched.desk.retry().result(10)
    watched.until("read", "article.txt")
    settle(watched)
    assert states(paths) == {"article.txt": "read", "other.txt": "read"}
    assert list(paths.failed.iterdir()) == []
    assert {p.name for p in paths.done.iterdir()} == {"article.txt", "other.txt"}
    with pytest.raises(DeskError, match="nothing to try again"):
        watched.desk.retry(4).result(10)


def test_one_that_stayed_in_the_inbox_is_looked_at_again_at_once(paths, open_desk):
    watched = open_desk(read=read)
    (paths.story / "elsewhere.txt").write_text(STORY)
    (paths.inbox / "link.txt").symlink_to(paths.story / "elsewhere.txt")
    watched.until("refused", "link.txt")
    settle(watched)
    watched.news.clear()
    watched.desk.retry().result(10)
    watched.until("refused", "link.txt")


def test_a_text_that_could_not_be_read_is_read_again(paths, open_desk):
    from storywatch.child.link import ReadingFailedError

    watched = open_desk(read=read)
    well = watched.link.read

    def badly(source, text):
        raise ReadingFailedError("It took too long.")

    watched.link.read = badly
    drop(paths, "article.txt", STORY)
    watched.until("unread", "article.txt")
    watched.link.read = well
    watched.desk.retry(1).result(10)
    watched.until("read", "article.txt")
    settle(watched)
    assert states(paths) == {"article.txt": "read"}


# --- the commands ---


def storywatch(*arguments: str, story: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "storywatch", "--story", str(story), *arguments]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, text=True)


def test_the_commands_set_and_retry(tmp_path):
    story = tmp_path / "story"
    article, bad = tmp_path / "article.txt", tmp_path / "bad.txt"
    article.write_bytes(ACCENTS.encode("latin-1"))
    bad.write_bytes(b"")
    assert storywatch("add", str(article), str(bad), story=story).returncode == 1
    run = storywatch(
        "set",
        str(article),
        "--outlet",
        "The Post",
        "--date",
        "2031-05-08",
        "--encoding",
        "cp1252",
        story=story,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == ""
    assert "set: article.txt: outlet The Post (was unknown); date 2031-05-08 (was " in run.stderr
    assert "encoding cp1252" in run.stderr
    found = source(Paths(story), 1)
    assert (found.outlet, found.published, found.text) == ("The Post", date(2031, 5, 8), ACCENTS)
    run = storywatch("retry", story=story)
    assert run.returncode == 1
    assert "refused: bad.txt: The file is empty." in run.stderr
    for arguments, said in (
        (["set", "1"], "nothing to set"),
        (["set", "nowhere.txt", "--title", "x"], "no source nowhere.txt"),
        (["set", "1", "--date", "yesterday"], "yesterday is not a day"),
        (["set", "1", "--encoding", "klingon"], "not an encoding"),
        (["retry", "article.txt"], "no refused file article.txt"),
    ):
        # In this process: a mistake is said before anything is started.
        told = CliRunner().invoke(cli.storywatch, ["--story", str(story), *arguments])
        assert told.exit_code in (1, 2)
        assert said in told.output
        assert told.exception is None or isinstance(told.exception, SystemExit)


def damaged_page(encoding: str) -> bytes:
    """A page in an encoding that it declares wrongly."""
    head = "<html><head><meta charset=iso-8859-1><title>Talks in Lenza</title></head><body><article><p>"
    return (head + "Переговоры в Лензе. " * 30 + STORY * 3 + "</p></article></body></html>").encode(encoding)


def test_a_page_and_a_mail_are_decoded_anew_and_stay_so_when_the_story_is_built_anew(paths, open_desk):
    watched = open_desk(read=read)
    mail = (
        b"From: Jana Dorn <jd@example.org>\nSubject: Talks\nContent-Type: text/plain; charset=iso-8859-1\n\n"
    )
    (paths.inbox / "page.html").write_bytes(damaged_page("koi8-r"))
    (paths.inbox / "mail.eml").write_bytes(mail + ("Переговоры в Лензе. " * 30).encode("cp1251"))
    for name in ("page.html", "mail.eml"):
        watched.until("read", name, timeout=60)
    settle(watched)
    numbers = {row.file: row.id for row in Reader(paths.db).sources()}
    assert "Переговоры" not in source(paths, numbers["page.html"]).text
    for name, encoding, shown in (
        ("page.html", "koi8-r", "koi8-r (html)"),
        ("mail.eml", "cp1251", "cp1251 (mail)"),
    ):
        watched.desk.decode_anew(numbers[name], encoding).result(60)
        settle(watched)
        found = source(paths, numbers[name])
        assert (found.encoding, found.text.count("Переговоры")) == (shown, 30)
    with pytest.raises(DeskError, match="not an encoding"):
        watched.desk.decode_anew(numbers["page.html"], "klingon").result(60)
    with pytest.raises(DeskError, match="no text in utf-32"):
        watched.desk.decode_anew(numbers["page.html"], "utf-32").result(60)
    watched.desk.close()
    paths.db.unlink()
    watched = open_desk(read=read)
    watched.until("mended", timeout=60)
    settle(watched)
    with Reader(paths.db) as reader:
        assert {row.file: row.encoding for row in reader.story().sources} == {
            "page.html": "koi8-r (html)",
            "mail.eml": "cp1251 (mail)",
        }


def test_a_document_that_says_how_it_is_encoded_is_not_decoded_anew(paths, open_desk):
    watched = open_desk(read=read)
    drop(paths, "note.rtf", r"{\rtf1\ansi " + STORY * 3 + "}")
    watched.until("read", "note.rtf", timeout=60)
    with pytest.raises(DeskError, match="says itself how it is encoded"):
        watched.desk.decode_anew(1, "latin-1").result(10)


def test_a_day_in_the_name_of_a_file_stays_when_it_is_decoded_anew(paths):
    file = paths.inbox / "2019-03-12 cafe.txt"
    file.write_bytes(ACCENTS.encode("latin-1"))
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    known = Draft(file.name, digest, "utf-8", ACCENTS, modified=date(2019, 6, 1))
    made = mend.decoded_as(file, known, "latin-1")
    assert (made.text, made.encoding) == (ACCENTS, "latin-1")
    assert made.published is not None
    assert made.published.value == "2019-03-12"
