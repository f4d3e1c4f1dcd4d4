"""Who answers in an interview or a briefing: who opens it, or whom its head names."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from storywatch.reading import transcript
from storywatch.reading.lexicon import ROLES
from storywatch.reading.persons import folded

if TYPE_CHECKING:
    from storywatch.reading.antecedents import Occurrence
    from storywatch.reading.article import Article

_BY = re.compile(r"\b(?:by|from|text|words|interviewer):?\s$", re.IGNORECASE)
_ANSWERS = 2
"""Answers in marks below a question that make an interview."""


def _first_question(article: Article) -> int:
    """Where the first question above an answer in marks starts; -1 where there is no interview."""
    wholes = {m.start for m in article.marked if m.first > m.start}
    found = [
        question.start
        for question, answer in pairwise(article.paragraphs)
        if answer.start in wholes
        and question.start not in wholes
        and article.text[question.end - 1] == "?"
        and article.text[answer.end - 1] in "\"”’'"
    ]
    return found[0] if len(found) >= _ANSWERS else -1


def _signs(text: str, start: int) -> bool:
    """Whether a name is a byline's: "Interview by Femi Okoro"."""
    return _BY.search(text, max(0, start - 20), start) is not None


class Guest:
    """Whose answers the turns under "A." or "Spokesman:" are; looked for when first asked after."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._looked = False
        self._interview: int | None = None
        """Where the first question of an interview without labels starts; -1 where the article is none."""
        self.found: str | None = None
        """The name, where it is known."""
        self.known_as = ""
        """The words of the head that names the guest, in lower case between blanks; empty where none does."""

    def name(self, at: int) -> str | None:
        """Who answers at the offset ``at``: who opened, whom the head names, or who was named last before."""
        self._look()
        if self.found is None:
            before = [
                o.person.name
                for o in self._article.table.before(at, 200)
                if o.person.kind == "person"
                and not o.quoted
                and o.person.name.lower() not in transcript.ASKED | transcript.ANSWERED
            ]
            self.found = before[0] if before else None
        return self.found

    def holds(self, label: str) -> bool:
        """Whether a label in lower case is the guest's office: "Spokesman:" below "by Spokesman Hallam"."""
        words = label.removeprefix("the ")
        if folded(words.split()[-1].split("-")[0]) not in ROLES:
            return False
        self._look()
        return f" {words} " in self.known_as

    def asked_of(self, at: int) -> Occurrence | None:
        """Who is asked in an interview without labels: who is told of above the first of its questions.

        Two answers or more have to stand in marks, each a paragraph below a question without marks.
        """
        if self._interview is None:
            self._interview = _first_question(self._article)
        if not 0 <= self._interview < at:
            return None
        above = [
            o
            for o in self._article.table.before(self._interview, 40)
            if o.person.kind == "person" and not o.quoted and not _signs(self._article.text, o.start)
        ]
        told = [o for o in above if o.subject] or above
        return told[-1] if told else None

    def _look(self) -> None:
        if not self._looked:
            self._looked = True
            self.found = self._briefer() or self._capitals()

    def _briefer(self) -> str | None:
        """Who opens a briefing or is named in its head."""
        article = self._article
        printed = list(transcript.briefed(article.text, [(p.start, p.end) for p in article.paragraphs]))
        self.known_as = " ".join(
            ["", *" ".join(article.text[a:b] for a, b, _ in printed).lower().split(), ""]
        )
        for start, end, opens in printed:
            here = article.paragraph(start)
            token = article.reports[here].token_at(end - 1) if here is not None else None
            if token is None:
                continue
            named = [
                o.person.name
                for o in article.table.before(end, 20)
                if o.start >= start and o.person.kind == "person"
            ]
            if opens or named:
                return named[-1] if named else article.table.who(start, end, token)[0]
        self.known_as = ""
        return None

    def _capitals(self) -> str | None:
        """The first who speaks under a label in capitals: "Mr. SOENARTO: Good afternoon." above "A."."""
        article = self._article
        for k, paragraph in enumerate(article.paragraphs):
            match = transcript.LABEL.match(article.text, paragraph.start, paragraph.start + 120)
            who = match["who"] if match else None
            if (
                match
                and who
                and transcript.capitals(who)
                and who.lower() not in transcript.ASKED | transcript.ANSWERED
            ):
                token = article.reports[k].token_at(match.end("who") - 1)
                if token is None:
                    return None
                person, _ = article.table.person(match.start("who"), match.end("who"), token)
                return person.name if person is not None else None
        return None
