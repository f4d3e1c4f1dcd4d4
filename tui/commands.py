"""Every action of the screen, once: keys, footer, help and palette are made from this table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType

Where = Literal["any", "board", "pane", "reader", "filter", "seek", "welcome", "ledger", "suggested", "ask"]
"""``board``: wherever panes are shown; ``any``: there and on the first screen; ``ledger``: where one question
is shown in full; ``suggested``: there as well, while it is only suggested; ``ask``: where one is asked.
"""


class Command(NamedTuple):
    """One action. ``action`` is looked up on the widget that ``where`` names, or on the app (``app.``)."""

    id: str
    keys: tuple[str, ...]
    shown: str
    """The keys as people read them."""
    label: str
    help: str
    where: Where = "any"
    action: str = ""
    footer: int = 0
    """0: not in the footer; else the lower, the longer it stays when the line gets narrow."""
    short: str = ""
    """What the footer says; the label where empty."""
    palette: bool = True
    listed: bool = True
    """Whether the help lists it; where not, another command's line covers it."""


def _focus(number: int, pane: str, title: str) -> Command:
    return Command(
        f"focus-{pane}",
        (str(number),),
        str(number),
        f"Go to {title}",
        f"Go to {title}; the same digit again zooms, and once more shows all.",
        "board",
        action=f"app.pane('{pane}')",
        listed=False,
    )


def _in_ledger(
    name: str, keys: str, shown: str, label: str, help_: str, action: str, footer: int = 0, short: str = ""
) -> Command:
    return Command(
        f"ledger-{name}",
        tuple(keys.split()),
        shown,
        label,
        help_,
        "ledger",
        action if "." in action else f"screen.{action}",
        footer,
        short,
        # Moving about is nothing to look for by its name.
        palette=not action.startswith(("move", "page", "end", "side", "app.")),
    )


LEDGER: tuple[Command, ...] = (
    _in_ledger("down", "j", "j ↓", "Down", "One row down.", "move(1)"),
    _in_ledger("up", "k", "k ↑", "Up", "One row up.", "move(-1)"),
    _in_ledger("first", "g", "g Home", "First row", "To the first row.", "end(-1)"),
    _in_ledger("last", "G", "G End", "Last row", "To the last row.", "end(1)"),
    _in_ledger("page-down", "ctrl+d f", "f PgDn", "Page down", "A page down.", "page(1)"),
    _in_ledger("page-up", "ctrl+u B", "B PgUp", "Page up", "A page up.", "page(-1)"),
    _in_ledger(
        "read",
        "",
        "Enter",
        "Read where this stands",
        "Open the reader there; Esc comes back.",
        "read",
        2,
        "read",
    ),
    _in_ledger(
        "confirm",
        "c",
        "c",
        "Confirm",
        "It bears on the question as suggested; once more, the program may think again.",
        "confirm",
        3,
        "confirm",
    ),
    _in_ledger(
        "flip",
        "d",
        "d",
        "Turn the direction",
        "For, against, uncertain, in context, in turn; set by you from then on.",
        "flip",
        4,
        "turn",
    ),
    *(
        _in_ledger(
            f"is-{way}", str(n), str(n), f"It is {said}", f"It is {said}; set by you.", f"point({n - 1})"
        )
        for n, (way, said) in enumerate(
            (("for", "for"), ("against", "against"), ("uncertain", "uncertain"), ("context", "in context")), 1
        )
    ),
    _in_ledger("drop", "x", "x", "Drop", "It does not bear on the question.", "drop", 4, "drop"),
    _in_ledger("unfold", "plus", "+", "Who else says it", "Show those that say the same.", "fold(True)"),
    _in_ledger("fold", "minus", "-", "Fold those again", "Fold those that say the same.", "fold(False)"),
    _in_ledger("right", "l", "l →", "To the right", "To what is against, where it stands beside.", "side(1)"),
    _in_ledger("left", "h", "h ←", "To the left", "To what is for, where it stands beside.", "side(-1)"),
    _in_ledger(
        "status",
        "s",
        "s",
        "How it stands",
        "Set how the question stands, decided by the sentence one is on.",
        "status",
        5,
        "status",
    ),
    _in_ledger(
        "about",
        "tab shift+tab",
        "Tab",
        "About the question",
        "Who says what, what the timeline has of it, how it came to stand so; and back to the evidence.",
        "turn",
        6,
        "about",
    ),
    _in_ledger("seen", "space", "Space", "Read or unread", "Mark it as read, or as unread again.", "seen"),
    _in_ledger("all-seen", "A", "A", "All is read", "Mark all of it as read.", "all_seen"),
    _in_ledger("copy", "y", "y", "Copy with citation", "Copy the sentence with who, where, when.", "copy"),
    _in_ledger("undo", "u", "u", "Undo", "Take back what was done last.", "undo", 7, "undo"),
    *(
        Command(
            f"ledger-{name}", (key,), key, label, help_, "suggested", f"screen.suggestion('{name}')", 2, short
        )
        for name, key, label, help_, short in (
            ("watch", "w", "Watch what is suggested", "A suggestion: watch it.", "watch"),
            (
                "dismiss",
                "X",
                "Dismiss",
                "A suggestion: never again. A question of yours: no longer watched.",
                "never",
            ),
            ("edit", "W", "Watch it in other words", "A suggestion: word it otherwise.", "reword"),
            (
                "merge",
                "M",
                "Part of another question",
                "A suggestion: a question of yours asks the same.",
                "part of",
            ),
        )
    ),
    _in_ledger(
        "palette", "colon ctrl+p", ":", "Commands", "Find a command by its name.", "app.command_palette"
    ),
    _in_ledger(
        "help", "question_mark f1", "?", "Help", "What is shown here, and its keys.", "help", 5, "help"
    ),
    _in_ledger("leave", "escape q v", "Esc", "Back", "Back to where one came from.", "leave", 1, "back"),
    _in_ledger("quit", "Q", "Q", "Quit", "Quit at once.", "app.quit"),
)
"""Where one question is shown in full."""

ASK: tuple[Command, ...] = (
    Command("ask-save", ("enter",), "Enter", "Save", "Watch it.", "ask", "screen.save", 1, "save"),
    Command(
        "ask-tick", ("space",), "Space", "Tick", "Tick a term or a day.", "ask", "screen.tick", 3, "tick"
    ),
    Command("ask-next", ("tab", "down"), "Tab ↓", "On", "On.", "ask", "screen.turn(1)", 2, "on"),
    Command("ask-before", ("shift+tab",), "S-Tab", "Back", "Back.", "ask", "screen.turn(-1)"),
    Command("ask-leave", ("escape",), "Esc", "Leave", "Ask nothing.", "ask", "screen.leave", 1, "leave"),
)
"""While a question is asked."""

COMMANDS: tuple[Command, ...] = (
    Command(
        "panes",
        (),
        "1-4",
        "Panes",
        "Go to a pane; the same digit again zooms, and once more shows all.",
        "board",
        footer=5,
        short="panes",
        palette=False,
    ),
    _focus(1, "sources", "Sources"),
    _focus(2, "quotes", "Key quotes"),
    _focus(3, "questions", "Open questions"),
    _focus(4, "timeline", "Timeline"),
    Command(
        "reader",
        ("0",),
        "0",
        "Go to the reader",
        "Go to the reader, where one is open.",
        "board",
        "app.reader",
    ),
    Command(
        "next-pane",
        ("tab", "l", "right"),
        "Tab l →",
        "Next pane",
        "Go to the next pane.",
        "pane",
        "app.walk(1)",
    ),
    Command(
        "previous-pane",
        ("shift+tab", "h", "left"),
        "S-Tab h ←",
        "Previous pane",
        "Go to the previous pane.",
        "pane",
        "app.walk(-1)",
    ),
    Command("down", ("j", "down"), "j ↓", "Down", "One row down.", "pane", "cursor_down", palette=False),
    Command("up", ("k", "up"), "k ↑", "Up", "One row up.", "pane", "cursor_up", palette=False),
    Command("first", ("g", "home"), "g Home", "First row", "To the first row.", "pane", "first"),
    Command("last", ("G", "end"), "G End", "Last row", "To the last row.", "pane", "last"),
    Command(
        "page-down",
        ("ctrl+d", "pagedown"),
        "ctrl+d PgDn",
        "Page down",
        "A page down.",
        "pane",
        "page_down",
    ),
    Command("page-up", ("ctrl+u", "pageup"), "ctrl+u PgUp", "Page up", "A page up.", "pane", "page_up"),
    Command(
        "open",
        ("enter",),
        "Enter",
        "Read where this stands",
        "Open the reader on the very sentence; for a question, on its newest evidence.",
        "pane",
        "select",
        footer=2,
        short="read",
    ),
    Command(
        "filter",
        ("slash",),
        "/",
        "Filter this pane",
        "Show only rows that hold what is typed. Enter keeps the filter, Esc drops it.",
        "pane",
        "app.filter",
        footer=4,
        short="filter",
    ),
    Command(
        "scroll-down", ("j", "down"), "j ↓", "Down", "One line down.", "reader", "scroll_down", palette=False
    ),
    Command("scroll-up", ("k", "up"), "k ↑", "Up", "One line up.", "reader", "scroll_up", palette=False),
    Command("top", ("g", "home"), "g Home", "Top", "To the top of the article.", "reader", "scroll_home"),
    Command("bottom", ("G", "end"), "G End", "End", "To the end of the article.", "reader", "scroll_end"),
    Command(
        "scroll-page-down",
        ("ctrl+d", "pagedown", "space"),
        "ctrl+d PgDn",
        "Page down",
        "A page down; so does the space bar.",
        "reader",
        "page_down",
    ),
    Command(
        "scroll-page-up", ("ctrl+u", "pageup"), "ctrl+u PgUp", "Page up", "A page up.", "reader", "page_up"
    ),
    Command(
        "items",
        (),
        "[ ]",
        "Items",
        "The previous and the next item.",
        "reader",
        footer=3,
        short="previous, next",
        palette=False,
        listed=False,
    ),
    Command(
        "copy-here",
        (),
        "y",
        "Copy",
        "Copy with citation.",
        "reader",
        "app.copy(False)",
        footer=4,
        short="copy",
        palette=False,
        listed=False,
    ),
    Command(
        "next-item",
        ("right_square_bracket",),
        "]",
        "Next item",
        "Read the next item of the list you came from; for a question, its next evidence.",
        "reader",
        "app.item(1)",
    ),
    Command(
        "previous-item",
        ("left_square_bracket",),
        "[",
        "Previous item",
        "Read the previous item of the list you came from.",
        "reader",
        "app.item(-1)",
    ),
    Command(
        "marked",
        ("m",),
        "m",
        "Back to the sentence",
        "Scroll back to the sentence you came for.",
        "reader",
        "to_target",
        footer=6,
        short="sentence",
    ),
    Command(
        "next-mark",
        ("right_curly_bracket",),
        "}",
        "Next mark",
        "Go to the next quote, date, evidence or new sentence; the line below says what is known of it.",
        "reader",
        "mark(1)",
    ),
    Command(
        "previous-mark",
        ("left_curly_bracket",),
        "{",
        "Previous mark",
        "Go to the previous mark.",
        "reader",
        "mark(-1)",
    ),
    Command(
        "seek",
        ("slash",),
        "/",
        "Find in this article",
        "Find words in this article, as they are typed. Enter keeps them, Esc drops them.",
        "reader",
        "seek",
        footer=4,
        short="find",
    ),
    Command(
        "next-match",
        ("n",),
        "n",
        "Next match",
        "Go to the next place of what is sought.",
        "reader",
        "match(1)",
    ),
    Command(
        "previous-match",
        ("N",),
        "N",
        "Previous match",
        "Go to the previous place of what is sought.",
        "reader",
        "match(-1)",
    ),
    Command(
        "marks",
        ("v",),
        "v",
        "Which marks",
        "Show all marks, or only new sentences, evidence, quotes or dates, or none.",
        "reader",
        "kinds",
        footer=7,
        short="marks",
    ),
    *(
        Command(
            f"marks-{kind}",
            (),
            "v",
            f"Marks: {name} on or off",
            f"Show or hide the marks of {name} alone.",
            "reader",
            f"kind('{kind}')",
            listed=False,
        )
        for kind, name in (("new", "new"), ("evidence", "evidence"), ("quote", "quotes"), ("date", "dates"))
    ),
    Command(
        "original",
        ("o",),
        "o",
        "Open the original",
        "Hand a copy of the file to a program of the desktop; without one, says where the file lies.",
        "reader",
        "app.original",
    ),
    Command(
        "raw",
        ("x",),
        "x",
        "Raw view",
        "Show every hidden character as a sign; } and { go from one to the next and name it.",
        "reader",
        "raw",
    ),
    Command(
        "leave-reader",
        ("h", "left", "shift+tab", "tab"),
        "h ← Tab",
        "Back to the list",
        "Go to the list you came from; a docked reader stays open.",
        "reader",
        "app.leave_reader",
        palette=False,
    ),
    Command(
        "close-reader",
        (),
        "Esc",
        "Back",
        "Close the reader.",
        "reader",
        footer=2,
        short="back",
        palette=False,
        listed=False,
    ),
    Command(
        "filter-keep", (), "Enter", "Keep", "", "filter", footer=1, short="keep the filter", palette=False
    ),
    Command("filter-drop", (), "Esc", "Drop", "", "filter", footer=1, short="show all", palette=False),
    Command("filter-down", ("down",), "↓", "Down", "", "filter", "app.beside(1)", 2, "↑ move", palette=False),
    Command("filter-up", ("up",), "↑", "Up", "", "filter", "app.beside(-1)", palette=False),
    Command("seek-keep", (), "Enter", "Keep", "", "seek", footer=1, short="keep", palette=False),
    Command("seek-drop", ("escape",), "Esc", "Drop", "", "seek", "app.drop_seek", 1, "drop", palette=False),
    Command(
        "seek-next", ("down",), "↓", "Next", "", "seek", "app.beside_match(1)", 2, "↑ next", palette=False
    ),
    Command("seek-previous", ("up",), "↑", "Previous", "", "seek", "app.beside_match(-1)", palette=False),
    Command(
        "next-new",
        ("full_stop",),
        ".",
        "Next unread",
        "Go to the next unread row, in this pane and then in the others; in the reader, read it.",
        "board",
        "app.next_new",
        footer=8,
        short="unread",
    ),
    Command(
        "next-unread",
        ("n",),
        "n",
        "Next unread here",
        "To the pane's next unread row.",
        "pane",
        "unread(1)",
    ),
    Command(
        "previous-unread",
        ("p",),
        "p",
        "Previous unread here",
        "To the pane's previous unread row.",
        "pane",
        "unread(-1)",
    ),
    Command(
        "toggle-read",
        ("space",),
        "Space",
        "Read or unread",
        "Mark the row as read, or as unread again. Opening it marks it as well.",
        "pane",
        "app.toggle_read",
    ),
    Command(
        "all-read",
        ("A",),
        "A",
        "All shown are read",
        "Mark every row that this pane shows as read; what a filter hides is left.",
        "pane",
        "app.all_read",
    ),
    Command("undo", ("u",), "u", "Undo", "Take back what was marked or corrected last.", "board", "app.undo"),
    Command(
        "order",
        ("o",),
        "o",
        "Order of the quotes",
        "Key quotes: by importance, the newest first, or by speaker.",
        "pane",
        "app.order",
    ),
    Command(
        "less",
        ("minus",),
        "-",
        "Important ones only",
        "Timeline: show only what is important.",
        "pane",
        "app.amount('important')",
    ),
    Command("more", ("plus",), "+", "All of them", "Timeline: show everything.", "pane", "app.amount('all')"),
    Command(
        "narrow",
        ("f",),
        "f",
        "Narrow the panes",
        "Show only what has to do with a source, speaker, day, question or kind; Esc goes back.",
        "pane",
        "app.narrow",
        footer=8,
        short="narrow",
    ),
    Command(
        "search",
        ("ctrl+f", "F"),
        "F ctrl+f",
        "Search everything",
        "Search all articles, with the sentence: the best first, or with Tab the oldest.",
        "board",
        "app.search",
        footer=9,
        short="search all",
    ),
    Command(
        "demo",
        ("d",),
        "d",
        "Open the demonstration",
        "Open a story of fictional articles that shows everything, in a folder of its own.",
        "welcome",
        "app.demo",
        footer=1,
        short="demonstration",
    ),
    Command(
        "copy",
        ("y",),
        "y",
        "Copy with citation",
        "Copy the quote or the sentence with who, where, when, file and place; says how it was copied.",
        "board",
        "app.copy(False)",
    ),
    Command(
        "copy-whole",
        ("Y",),
        "Y",
        "Copy whole",
        "Copy the whole item with everything known of where it comes from.",
        "board",
        "app.copy(True)",
    ),
    Command(
        "correct",
        ("c",),
        "c",
        "Correct",
        "Correct what this was taken for: a quote's speaker, an event's date, how a question stands.",
        "board",
        "app.correct",
    ),
    Command(
        "edit",
        ("e",),
        "e",
        "Edit what is known of the article",
        "Set outlet, title and day of the article, and its encoding where that is in doubt.",
        "board",
        "app.edit",
    ),
    Command(
        "retry",
        ("r",),
        "r",
        "Try again",
        "Try the refused file one is on again; says what came of it.",
        "board",
        "app.retry(False)",
    ),
    Command(
        "retry-all",
        ("R",),
        "R",
        "Try all again",
        "Try every refused file again.",
        "board",
        "app.retry(True)",
    ),
    Command(
        "health",
        ("i",),
        "i",
        "How it is doing",
        "The inbox, what waits, what was refused and why, who leads, the database, encodings, versions.",
        "any",
        "app.health",
    ),
    Command(
        "view",
        ("v",),
        "v",
        "View the question",
        "In Open questions: all that bears on it, by day; confirm, drop or turn evidence, set the status.",
        "pane",
        "app.view",
    ),
    Command(
        "ask",
        ("a",),
        "a",
        "Ask a question",
        "Ask a question to be watched; says what has been found once it is saved.",
        action="app.ask",
        footer=3,
        short="ask",
    ),
    Command(
        "suggestion-watch",
        ("w",),
        "w",
        "Watch what is suggested",
        "On a suggestion: watch it as it is worded.",
        "pane",
        "app.suggestion('watch')",
    ),
    Command(
        "suggestion-edit",
        ("W",),
        "W",
        "Watch it in other words",
        "On a suggestion: word it otherwise first, then watch it.",
        "pane",
        "app.suggestion('edit')",
    ),
    Command(
        "suggestion-merge",
        ("M",),
        "M",
        "Part of another question",
        "On a suggestion: a question of yours asks the same; its words become evidence there.",
        "pane",
        "app.suggestion('merge')",
    ),
    Command(
        "suggestion-dismiss",
        ("X",),
        "X",
        "Never suggest this",
        "On a suggestion: dismiss it for good. On a question of yours: no longer watch it.",
        "pane",
        "app.suggestion('dismiss')",
    ),
    Command(
        "bear",
        ("b",),
        "b",
        "Bears on a question",
        "Make the lit sentence, or what is selected with the mouse, evidence for a question.",
        "reader",
        "app.bear",
        footer=6,
        short="bears on",
    ),
    *LEDGER,
    *ASK,
    Command(
        "zoom",
        ("z",),
        "z",
        "Zoom",
        "Fill the screen with this pane, and back.",
        "board",
        "app.zoom",
        footer=7,
        short="zoom",
    ),
    Command(
        "border-left",
        ("less_than_sign",),
        "<",
        "Border to the left",
        "Move the border between the left panes and the right ones; kept for this story.",
        "board",
        "app.border(-1)",
    ),
    Command(
        "border-right",
        ("greater_than_sign",),
        ">",
        "Border to the right",
        "Move it the other way.",
        "board",
        "app.border(1)",
    ),
    Command(
        "back",
        ("escape",),
        "Esc",
        "Back",
        "One step back: close, unfilter, widen, unzoom.",
        action="app.back",
    ),
    Command(
        "colours",
        ("T",),
        "T",
        "Change the colours",
        "The next theme: dark, light, high contrast, and the terminal's own 16 colours.",
        action="app.colours",
    ),
    Command(
        "help",
        ("question_mark", "f1"),
        "?",
        "Help",
        "What this pane shows, and its keys.",
        action="app.help",
        footer=4,
        short="help",
    ),
    Command(
        "palette",
        ("colon", "ctrl+p"),
        ":",
        "Commands",
        "Find a command by its name; so does ctrl+p.",
        action="app.command_palette",
        footer=6,
        short="commands",
        palette=False,
    ),
    Command(
        "quit-or-back",
        ("q",),
        "q",
        "Back, then quit",
        "One step back, or quit where there is none.",
        action="app.quit_or_back",
        footer=4,
        short="quit",
        palette=False,
    ),
    Command("quit", ("Q",), "Q", "Quit", "Quit at once.", action="app.quit"),
)


SHARED: dict[Where, tuple[Where, ...]] = {
    "any": ("any", "board", "pane", "reader", "welcome"),
    "board": ("any", "board", "pane", "reader"),
    "pane": ("any", "board", "pane"),
    "reader": ("any", "board", "reader"),
    "welcome": ("any", "welcome"),
    "filter": ("filter",),
    "seek": ("seek",),
    "ledger": ("ledger", "suggested"),
    "suggested": ("ledger", "suggested"),
    "ask": ("ask",),
}
"""Where else the keys of a place work too, so that none may be given twice."""


def rebound(
    keys: Mapping[str, tuple[str, ...]], origins: Mapping[str, str] | None = None
) -> tuple[tuple[Command, ...], list[str]]:
    """The table with other keys for the commands named, and a sentence for each key that cannot be had.

    ``origins`` says where ``keys.NAME`` was written, file and line; the sentences begin with it.

    A command that is given a key takes it from nobody: where another one has it, both stay as they are.
    """
    from tui.keynames import KeyNameError, named, shown

    def said(name: str) -> str:
        where = (origins or {}).get(f"keys.{name}")
        return f"{where}: " if where else "keys: "

    table = list(COMMANDS)
    faults = []
    for name, given in keys.items():
        at = next((n for n, command in enumerate(table) if command.id == name and command.action), None)
        if at is None:
            faults.append(f'{said(name)}"{name}" is no command that has a key.')
            continue
        try:
            wanted = tuple(named(key) for key in given)
        except KeyNameError as error:
            faults.append(f'{said(name)}"{name}": {error}')
            continue
        table[at] = table[at]._replace(keys=wanted, shown=" ".join(map(shown, wanted)))
    for command in [c for c in table if c.id in keys]:
        for other in table:
            twice = set(command.keys) & set(other.keys)
            if twice and other.id != command.id and other.where in SHARED[command.where]:
                key = shown(min(twice))
                faults.append(f'{said(command.id)}"{key}" is wanted by "{command.id}" and "{other.id}".')
                table = [c if c.id != command.id else _standing(command.id) for c in table]
                break
    return tuple(table), faults


def rebind(keys: Mapping[str, tuple[str, ...]], origins: Mapping[str, str] | None = None) -> list[str]:
    """Use other keys from now on, before the screen's classes are made. See :func:`rebound`."""
    global COMMANDS  # one dashboard per process, and its classes are made from it once
    COMMANDS, faults = rebound(keys, origins)
    return faults


def _standing(name: str) -> Command:
    return next(command for command in COMMANDS if command.id == name)


def commands(*where: Where) -> tuple[Command, ...]:
    """The commands of these places, in the order of the table."""
    return tuple(command for command in COMMANDS if command.where in where)


def bindings(*where: Where) -> list[BindingType]:
    """Textual's bindings for the commands of these places; ids are those of the table."""
    return [
        Binding(
            ",".join(command.keys),
            command.action,
            command.label,
            show=False,
            key_display=command.shown,
            id=command.id,
        )
        for command in commands(*where)
        if command.keys
    ]


def footer(where: Iterable[Where], width: int) -> list[Command]:
    """The commands that a footer of so many cells has room for: the most needed ones, in table order."""
    candidates = [command for command in COMMANDS if command.footer and command.where in tuple(where)]
    room = width - 2
    kept = set()
    for command in sorted(candidates, key=lambda c: c.footer):
        room -= footer_cells(command)
        if room < 0:
            break
        kept.add(command.id)
    return [command for command in candidates if command.id in kept]


def footer_cells(command: Command) -> int:
    """Cells that one command takes in the footer, with the gap after it."""
    return len(command.shown) + 1 + len(command.short or command.label) + 3


def as_markdown() -> str:
    """The table as ``docs/keys.md`` shows it: ``python -m tui.commands > docs/keys.md`` writes it anew."""
    places: tuple[tuple[str, tuple[Where, ...]], ...] = (
        ("Everywhere", ("board", "any")),
        ("In a pane", ("pane",)),
        ("In the reader", ("reader",)),
        ("Where a question is shown in full", ("ledger", "suggested")),
        ("While there is nothing to show", ("welcome",)),
    )
    lines = ["# Keys", "", "Made from the table of commands in `tui/commands.py`."]
    for title, where in places:
        lines += ["", f"## {title}", "", "| keys | |", "| --- | --- |"]
        lines += [f"| `{c.shown}` | {c.help} |" for c in commands(*where) if c.listed]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    sys.stdout.write(as_markdown())
