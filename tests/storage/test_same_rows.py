"""A row that is as it was when it was last asked for is the same object, and one that changed is another."""

from __future__ import annotations

from storage.reader import Reader
from storage.writer import Writer
from tests.storage.articles import draft, event, findings


def test_only_rows_that_changed_are_made_anew(tmp_path):
    path = tmp_path / "story.db"
    with Writer(path) as writer:
        first = writer.take(draft(), "2031-05-07T09:00:00").id
        writer.store_findings(first, findings(first))
        writer.put_events([event(first)])
        with Reader(path) as reader:
            before = reader.sources(), reader.quotes(), reader.timeline()
            assert all(before)
            second = writer.take(draft("Another.\n", "another.txt"), "2031-05-07T10:00:00").id
            sources = reader.sources()
            assert [row.id for row in sources] == [second, first]
            assert sources[1] is before[0][0]
            assert all(a is b for a, b in zip(reader.quotes(), before[1], strict=True))
            assert all(a is b for a, b in zip(reader.timeline(), before[2], strict=True))
            writer.set_outlet(first, "Another Courier")
            writer.see("source", [first])
            changed = reader.sources()[1]
            assert (changed.outlet, changed.seen) == ("Another Courier", True)
            assert reader.sources(1)[0] is sources[0]
