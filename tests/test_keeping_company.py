"""What keeps a question's company is learned from the story, whenever its articles come."""

from __future__ import annotations

from storage.reader import Reader
from storywatch.desk import Desk
from storywatch.ledger import COMPANY
from storywatch.settings import Paths
from storywatch.story import company

QUESTION = "Will Kardavia release the pilots?"
REST = """The harvest in the valleys was the best for a decade. Wheat fetched a fair price at the river ports.

Farmers complained of the cost of diesel. The railways promised forty more wagons by Friday.

Rain held up the barges for two days. A new lock is to be built below Lenza.

The theatre reopened with a comedy. Its roof had leaked since the spring. Tickets were sold out by noon.

Schools will close early for the holiday. Teachers want higher pay before the winter. Parents grumbled.

The bridge at Ost was painted green. Swimmers crossed the bay in a gale. A baker from Ost came in first.
"""
FIRST = f"""The Lenza Courier

12 March 2019

The Kardavian minister said that the pilots would be released before Easter.

Judge Orlova of the tribunal in Brenn refused to release the pilots on bail. She sat for an hour.

Kardavia would not release the pilots without a hearing, Judge Orlova said at the tribunal.

{REST}"""
SECOND = f"""The Harbour Post

15 March 2019

Kardavia has not released the pilots. The tribunal and Judge Orlova met for an hour.

{REST}"""
THIRD = f"""The Evening Mail

19 March 2019

Trams were free on Sunday.

Judge Orlova of the tribunal in Brenn has asked for the files.

{REST}"""
FOURTH = f"""The Ost Weekly

23 March 2019

Kardavia may release one of the pilots soon, its minister said.

{REST}"""


def _told(folder, articles: dict[str, str], after: int) -> dict[str, set[str]]:
    """The evidence by article where the question is asked after so many of them."""
    paths = Paths(folder)
    with Desk(paths) as desk:
        desk.start(watching=False)
        for i, (name, text) in enumerate(articles.items()):
            if i == after:
                desk.ask(QUESTION)
                assert desk.wait(60)
            (paths.inbox / name).write_text(text, encoding="utf-8")
            desk.offer([paths.inbox / name])
            assert desk.wait(60)
        if after == len(articles):
            desk.ask(QUESTION)
            assert desk.wait(60)
    with Reader(paths.db) as reader:
        (question,) = (one.id for one in reader.questions() if one.set_by == "reader")
        files = {row.id: row.file for row in reader.sources()}
        found: dict[str, set[str]] = {}
        for row in reader.evidence(question):
            found.setdefault(files[row.source], set()).add(row.text)
    return found


def test_it_makes_no_difference_when_the_question_is_asked(tmp_path):
    articles = {"1.txt": FIRST, "2.txt": SECOND, "3.txt": THIRD, "4.txt": FOURTH}
    at_last = _told(tmp_path / "last", articles, 4)
    assert _told(tmp_path / "soon", articles, 1) == at_last
    assert any("would be released" in text for text in at_last["1.txt"])
    with Reader(tmp_path / "soon" / "story.db") as reader:
        (question,) = (one.id for one in reader.questions() if one.set_by == "reader")
        counted = company.read(reader.setting(COMPANY.format(question)) or "")
    assert counted.speaks
    assert counted.sources == {1, 2, 3, 4}
    assert counted.first.held["orlova"] > 1
    assert counted.again.held["orlova"] > 1
