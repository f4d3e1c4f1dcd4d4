"""What ``?`` shows: the pane one is in, in five lines, and the keys that work there."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui import look
from tui.commands import Command, Where, commands
from tui.dialog import Dialog
from tui.plain import EMPTY, line, lines, plain
from tui.wrap import cells, wrap

_MEASURE = 70

ABOUT: dict[str, tuple[str, tuple[str, ...]]] = {
    "sources": (
        "Sources",
        (
            "One row per article taken in, the newest arrival first.",
            "The outlet is what the article says of itself; “unknown” where it says nothing.",
            "The date stands with its basis: stated in the text, inferred from other articles, the file's "
            "own, or set by you.",
            "State: waiting to be read, read, or refused. A refused file keeps its row and says why.",
            "• stands before what you have not read. Enter reads the article from its start; f narrows the "
            "other panes to it.",
        ),
    ),
    "quotes": (
        "Key quotes",
        (
            "Who said what; the words stand exactly as the article has them, brackets and all.",
            "direct: the speaker's own sentence in quotation marks. mixed: a few words in marks within the "
            "reporter's sentence. indirect: reported without marks. “via”: an outlet it came through.",
            "What matters most to the story comes first; the lower edge says why. o puts the newest first, "
            "or goes speaker by speaker.",
            "• stands before what you have not read; f shows only one speaker, source, day, question, kind.",
            "Enter opens the article on the quote; c corrects: another speaker, one person with two names, "
            "not a quote.",
        ),
    ),
    "questions": (
        "Open questions",
        (
            "What you watch. Press a to ask one; only you decide when it is answered.",
            "Sentences that bear on it are gathered from every article, and counted: for, against, "
            "uncertain, in context.",
            "Signs: ○ open, ▲ leaning yes, ▼ leaning no, ● answered yes, × answered no, – moot. Those past "
            "their day come first and ask.",
            "The newest evidence stands below; • marks a question with evidence you have not read. At the "
            "foot stand suggestions: w watches one, W in other words, M as part of another, X never again.",
            "Enter opens it; ] and [ walk through the rest. c sets how it stands; v shows it in full, "
            "to confirm evidence, turn it or drop it.",
        ),
    ),
    "ledger": (
        "A question in full",
        (
            "What bears on it, the newest day first; the words that tell are underlined. In a wide window "
            "what is for stands on the left, what is against on the right.",
            "“for?” is a suggestion; “✓ for” is your word: c confirms, d turns it, 1 to 4 set it, x drops "
            "it. u takes back whatever was done.",
            "In marks stands what a sentence is: “declined to say”, “no consensus”. “+ also in 2”: others "
            "say the same; + shows them, - folds them.",
            "Tab goes to who says what, what the timeline has of it, and how it came to stand as it does.",
            "Enter reads a row where it stands; ] and [ go on from there, and Esc comes back. Only you set "
            "how it stands: s, with the sentence that decided it.",
        ),
    ),
    "timeline": (
        "Timeline",
        (
            "What happened and what is planned, by day; what has no date stands last. - shows only what is "
            "important, + everything.",
            "A line shows where today is. The small columns on top show how much was printed each day.",
            "Signs: ● happened, ○ scheduled, ! overdue, × cancelled, ? claimed by one side. “was” tells "
            "what it was before.",
            "On the right: how many sources tell it, and from how many origins. Bold: what matters most.",
            "Enter opens the sentence it is told in, ] and [ the other tellings; c corrects: another date, "
            "title, status, one event with another, not an event.",
        ),
    ),
    "reader": (
        "Reader",
        (
            "The article's exact text. The bar shows what you came for; m returns to it, Esc to the list.",
            "Signs: “ a quote, @ a date, ? evidence (dotted where it goes on), + new to you; v chooses.",
            "The line below says who speaks, which day is meant, which question. } and { walk the marks.",
            "] and [ go to the next and the previous item of the list you came from.",
            "y copies what is lit with its citation; x shows hidden characters; e sets right what is known.",
        ),
    ),
}


def key_table(found: tuple[Command, ...]) -> list[Content]:
    """One line per command: its keys and what it does; longer explanations hang under their first line."""
    column = max(cells(command.shown) for command in found) + 2
    drawn = []
    for command in found:
        text = command.help
        for number, (start, end) in enumerate(wrap(text, _MEASURE - column - 2)):
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
        return ("ledger",)
    return ("reader" if place == "reader" else "pane", "board", "any")


def explained(place: str) -> Content:
    """The help for a pane or the reader."""
    title, about = ABOUT[place]
    drawn = [plain(title, "bold"), EMPTY]
    for text in about:
        for start, end in wrap(text, _MEASURE):
            drawn.append(plain(text[start:end]))
    here = commands(*places(place)[:1])
    drawn += [EMPTY, plain("Keys here", "bold"), *key_table(tuple(c for c in here if c.listed))]
    if place == "ledger":
        return lines(drawn)
    everywhere = tuple(c for c in commands("board", "any") if c.listed)
    drawn += [EMPTY, plain("Keys everywhere", "bold"), *key_table(everywhere)]
    drawn += [EMPTY, plain("Select text in the reader with the mouse and copy it with ctrl+c.", look.MUTED)]
    return lines(drawn)


class HelpScreen(Dialog[None]):
    """Help, over the panes."""

    CSS = """
    HelpScreen { align: center middle; background: $background 60%; }
    .sheet {
        width: 78; max-width: 100%; height: auto; max-height: 100%;
        border: round $accent; background: $background; padding: 0 2;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
        scrollbar-size-vertical: 1; scrollbar-color: $foreground 20%; scrollbar-background: $background;
        scrollbar-background-hover: $background; scrollbar-background-active: $background;
    }
    .sheet Static { width: 100%; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", show=False),
        Binding("j,down", "scroll('down')", show=False),
        Binding("k,up", "scroll('up')", show=False),
        Binding("space,ctrl+d,pagedown", "scroll('page_down')", show=False),
        Binding("ctrl+u,pageup", "scroll('page_up')", show=False),
        Binding("g,home", "scroll('home')", show=False),
        Binding("G,end", "scroll('end')", show=False),
    ]

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place

    def compose(self) -> ComposeResult:
        """The text, scrolled where it is longer than the screen."""
        with VerticalScroll(classes="sheet", can_focus=False) as sheet:
            sheet.border_title = line(plain(" Help "))
            sheet.border_subtitle = line(plain(" Esc closes "))
            yield Static(explained(self._place), markup=False)

    def action_scroll(self, how: str) -> None:
        """Scroll, at once."""
        sheet = self.query_one(VerticalScroll)
        getattr(sheet, f"scroll_{how}")(animate=False)
