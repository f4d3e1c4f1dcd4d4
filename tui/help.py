"""What ``?`` shows: the pane one is in, in five lines, and the keys that work there."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content

from tui import look
from tui.commands import Command, Where, commands
from tui.dialog import Sheet
from tui.plain import EMPTY, line, lines, plain
from tui.wrap import cells, wrap

MEASURE = 70
"""Cells in a line, in a window of 80 columns."""


class About(NamedTuple):
    """What is said of a place before its keys, and after them."""

    title: str
    five: tuple[str, ...]
    """Five lines, each no longer than :data:`MEASURE`."""
    more: tuple[str, ...] = ()
    """The finer points, a paragraph each."""


ABOUT: dict[str, About] = {
    "sources": About(
        "Sources",
        (
            "One row per article taken in, the newest arrival first.",
            "Outlet and title are what the article itself says, else unknown.",
            "The day stands with what it rests on; e says why, and sets it right.",
            "State: waiting to be read, read, or refused, and then why.",
            "• unread. Enter reads it; f narrows the other panes to it.",
        ),
        (
            "A day is stated in the text, inferred from other articles, the file's own, or set by you.",
            "A refused file keeps its row; r tries it again.",
        ),
    ),
    "quotes": About(
        "Key quotes",
        (
            "Who said what, in the very words of the article, brackets and all.",
            "What matters most comes first; the lower edge says why. o reorders.",
            "Enter opens the article on the quote; y copies it with its source.",
            "c corrects it: another speaker, one person by two names, no quote.",
            "• unread. f shows only one speaker, source, day, question or kind.",
        ),
        (
            "direct: the speaker's own sentence in quotation marks. mixed: a few words in marks within the "
            "reporter's sentence. indirect: reported without marks. “via”: an outlet it came through.",
        ),
    ),
    "questions": About(
        "Open questions",
        (
            "What you watch. a asks one; only you decide when it is answered.",
            "Sentences that bear on it are counted: for, against, uncertain.",
            "○ open  ▲ leaning yes  ▼ leaning no  ● answered yes  × no  – moot",
            "Enter opens the newest evidence, v all of it; c sets how it stands.",
            "• new evidence. At the foot, what the articles leave open: w takes it.",
        ),
        (
            "“in context” is evidence that speaks of the matter and points neither way. A question past its "
            "day comes first and asks for an answer.",
            "A suggestion: w watches it, W in other words, M as part of another question, X never again.",
        ),
    ),
    "ledger": About(
        "A question in full",
        (
            "All that bears on it, the newest day first, the telling words marked.",
            "“for?” is a suggestion, “✓ for” your word: c confirms, x drops.",
            "d turns it, 1 to 4 set it: for, against, uncertain, in context.",
            "Enter reads it in its article, and Esc comes back.",
            "s says how the question stands, by the sentence that decided it.",
        ),
        (
            "In a wide window what is for stands on the left, what is against on the right.",
            "In quotation marks stands what a sentence is: “declined to say”, “no consensus”. “+ also in 2”: "
            "others say the same; + shows them, - folds them.",
            "Tab goes to who says what, what the timeline has of it, and how it came to stand as it does.",
        ),
    ),
    "timeline": About(
        "Timeline",
        (
            "What happened and what is planned, by day; the undated stand last.",
            "● happened   ○ scheduled   ! overdue   × cancelled   ? claimed",
            "On the right: how many sources tell it, from how many origins.",
            "Enter opens the sentence, ] and [ the other tellings; c corrects it.",
            "- shows only what is important, + everything. Bold matters most.",
        ),
        (
            "A line shows where today is. The small columns on top show how much was printed each day.",
            "“earlier” tells what it was before. “claimed” is told by one side alone. Sources that copy one "
            "another, or one agency, are one origin.",
            "c corrects: another date, title or status, one event with another, not an event.",
        ),
    ),
    "reader": About(
        "Reader",
        (
            "The exact text. The bar marks what you came for; m goes back to it.",
            "“ a quote   @ a date   ? evidence   + new to you; v chooses.",
            "The line below says who speaks, which day is meant, which question.",
            "] and [ read the next item of the list you came from; Esc goes back.",
            "y copies with the source; x shows what is hidden; e sets it right.",
        ),
        ("A dotted line goes on from the sign above it. } and { walk from mark to mark.",),
    ),
}


def key_table(found: tuple[Command, ...]) -> list[Content]:
    """One line per command: its keys and what it does; longer explanations hang under their first line."""
    column = max(cells(command.shown) for command in found) + 2
    drawn = []
    for command in found:
        text = command.help
        for number, (start, end) in enumerate(wrap(text, MEASURE - column - 2)):
            keys = command.shown if number == 0 else ""
            drawn.append(
                line(
                    plain("  "),
                    plain(keys, "bold $text-accent"),
                    plain(" " * (column - cells(keys))),
                    plain(text[start:end]),
                )
            )
    return drawn


def places(place: str) -> tuple[Where, ...]:
    """Whose commands the help for a pane, the reader or the ledger lists."""
    if place == "ledger":
        return ("ledger", "suggested")
    return ("reader" if place == "reader" else "pane", "board", "any")


def explained(place: str) -> Content:
    """The help for a pane or the reader."""
    about = ABOUT[place]
    drawn = [plain(about.title, "bold"), EMPTY, *map(plain, about.five)]
    here = commands(*(places(place) if place == "ledger" else places(place)[:1]))
    drawn += [EMPTY, plain("Keys here", "bold"), *key_table(tuple(c for c in here if c.listed))]
    if about.more:
        drawn += [EMPTY, plain("More", "bold")]
        for text in about.more:
            drawn += [plain(f"  {text[start:end]}") for start, end in wrap(text, MEASURE - 2)]
    if place == "ledger":
        return lines(drawn)
    everywhere = tuple(c for c in commands("board", "any") if c.listed)
    drawn += [EMPTY, plain("Keys everywhere", "bold"), *key_table(everywhere)]
    drawn += [EMPTY, plain("Select text in the reader with the mouse and copy it with ctrl+c.", look.MUTED)]
    return lines(drawn)


class HelpScreen(Sheet):
    """Help, over the panes."""

    CSS = f"""{Sheet.CSS}
    HelpScreen {{ align: center middle; background: $background 60%; }}
    """
    TITLED = "Help"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("question_mark,f1", "dismiss", show=False)]

    def __init__(self, place: str) -> None:
        super().__init__()
        self.text.update(explained(place))
