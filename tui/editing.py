"""What is known of an article, to be set right: outlet, title, day, and the encoding where it is in doubt."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from tui import days, itself, look, words
from tui.dialog import Dialog
from tui.doing import Work, short, tell
from tui.field import Field
from tui.plain import line, lines, one_line, plain
from tui.promises import begin, kept

if TYPE_CHECKING:
    from storywatch.model import Source
    from tui.app import StorywatchApp
    from tui.ports import DeskPort

ENCODINGS = (
    "utf-8", "cp1252", "iso8859-15", "mac-roman", "cp850", "cp437", "cp1250", "iso8859-2", "cp1251", "koi8-r",
    "iso8859-5", "cp866", "cp1253", "iso8859-7", "cp1254", "iso8859-9", "cp1255", "iso8859-8", "cp1256",
    "iso8859-6", "cp1257", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "utf-16-le", "utf-16-be",
)  # fmt: skip
"""What the arrows offer; any other can be typed."""
SAMPLE = 65_536
"""Bytes of the original that the preview decodes."""
_SHOWN = 26
"""Characters of the preview on either side of the first letter that is not plain ASCII."""

Original = Callable[[], Awaitable[bytes | None]]


def doubtful(source: Source) -> bool:
    """Whether the encoding can be chosen: it was not UTF-8, or some characters could not be decoded."""
    return source.encoding is not None and (source.encoding != "utf-8" or "\ufffd" in source.text)


def codec(encoding: str | None) -> str:
    """The codec of an encoding as it is kept for people: "cp1252 (guessed)" is cp1252."""
    return (encoding or "").partition(" ")[0]


def preview(data: bytes, encoding: str) -> tuple[str, bool]:
    """How the text reads around its first letter that is not plain ASCII; False with a reason if not."""
    from storywatch.intake import decode

    try:
        text = decode.decode(data[:SAMPLE], encoding).text
    except LookupError:
        return f"{encoding} is not an encoding of texts", False
    except ValueError:
        return f"it is no text in {encoding}", False
    at = next((n for n, character in enumerate(text) if not character.isascii()), 0)
    first = max(0, at - _SHOWN)
    return ("…" if first else "") + text[first : at + _SHOWN] + "…", True


class Choice(Field):
    """A field whose arrows offer one value after the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "offer(1)", show=False),
        Binding("up", "offer(-1)", show=False),
    ]

    def action_offer(self, step: int) -> None:
        """Put the next value in, or the previous one."""
        if self.value in ENCODINGS:
            self.value = ENCODINGS[(ENCODINGS.index(self.value) + step) % len(ENCODINGS)]
        else:
            self.value = ENCODINGS[0 if step > 0 else -1]


class Way(Static):
    """A word that does what a key does, for the mouse."""

    def __init__(self, key: str, label: str, action: str) -> None:
        super().__init__(line(plain(key, look.ACCENT), plain(f" {label}")), markup=False, classes="way")
        self._action = action

    async def on_click(self, event: events.Click) -> None:
        """Do it."""
        event.stop()
        await self.run_action(f"screen.{self._action}")


def _told(fact: itself.Fact) -> Content:
    """ "Written in KESK: “KESK, March 12 (VNA)”"."""
    said = (plain(f"{fact.label:<11} ", look.MUTED), one_line(fact.value))
    return line(*said, one_line(f": “{fact.evidence}”", look.MUTED)) if fact.evidence else line(*said)


class EditScreen(Dialog[str | None]):
    """A form. Its result is one sentence about what was saved, or None."""

    AUTO_FOCUS = "Input"
    CSS = """
    EditScreen { align: center middle; background: $background 60%; }
    .form {
        width: 78; max-width: 100%; height: auto; max-height: 100%; overflow-y: auto;
        border: round $accent; background: $background; padding: 1 2;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
    }
    .form Static { width: 100%; height: auto; }
    .form Horizontal { height: 1; }
    .form Horizontal .label { width: 11; }
    .form Input, .form Input:focus { border: none; height: 1; width: 1fr; padding: 0 1; }
    .form Input { background: $foreground 8%; }
    .form Input:focus { background: $cursor; }
    .form .note { padding: 0 0 1 12; }
    .form .said { padding: 0 0 1 0; }
    .form .ways { dock: bottom; }
    .form .way { width: auto; padding: 0 3 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("ctrl+s", "save", show=False),
    ]

    def __init__(self, source: Source, desk: DeskPort, today: date, original: Original) -> None:
        super().__init__()
        self._source = source
        self._desk = desk
        self.back: list[Work] = []
        """What takes back what was saved."""
        self._today = today
        self._original = original
        self._data: bytes | None = None
        self._saving = False
        was = {
            "outlet": source.outlet or "",
            "title": source.title or "",
            "day": source.published.isoformat() if source.published else "",
        }
        if doubtful(source):
            was["encoding"] = codec(source.encoding)
        self._fields = {
            name: (Choice if name == "encoding" else Field)(" ".join(value.split()), id=f"edit-{name}")
            for name, value in was.items()
        }
        self._was = {name: field.value for name, field in self._fields.items()}
        self._notes = {name: Static(self._basis(name), markup=False, classes="note") for name in was}
        self._said = Static(markup=False, classes="said")

    def compose(self) -> ComposeResult:
        """The fields, and under each what is known of it."""
        source = self._source
        with Vertical(classes="form") as form:
            form.border_title = line(plain(" What is known of "), one_line(source.file), plain(" "))
            for name, field in self._fields.items():
                label = "published" if name == "day" else name
                yield Horizontal(Static(plain(label), markup=False, classes="label"), field)
                yield self._notes[name]
            if told := itself.facts(source):
                yield Static(lines(map(_told, told)), markup=False, classes="said")
            yield self._said
            yield Horizontal(
                Way("Enter", "saves", "save"),
                Way("Tab", "next field", "focus_next"),
                Way("Esc", "leaves", "leave"),
                classes="ways",
            )

    def on_mount(self) -> None:
        """Nothing is said yet; the original is fetched where its encoding can be chosen."""
        self._said.display = False
        if "encoding" in self._fields:
            begin(self, self._fetch, group="original")

    async def _fetch(self) -> None:
        self._data = await self._original()
        self._show_encoding(self._fields["encoding"].value)

    # --- what is said under the fields --------------------------------------------------------------

    def _basis(self, name: str) -> Content:
        source = self._source
        match name:
            case "outlet":
                evidence = source.outlet_evidence
                if source.outlet is None:
                    return plain("unknown: the article does not say", look.MUTED)
                if evidence and evidence != words.BASIS["reader"] and not evidence.startswith("set by"):
                    return line(plain("stated: ", look.MUTED), one_line(f"“{evidence}”", look.MUTED))
                return plain("set by you" if evidence else "", look.MUTED)
            case "title":
                return plain("" if source.title else "unknown: the article has none", look.MUTED)
            case "day":
                return self._basis_of_day()
        return plain("arrows offer others", look.MUTED)

    def _basis_of_day(self) -> Content:
        source = self._source
        if source.published is None:
            return plain("unknown; 12 April 2031 and 2031-04-12 are understood", look.MUTED)
        basis = words.BASIS[source.published_basis] if source.published_basis else ""
        evidence = source.published_evidence or ""
        if source.published_basis == "stated" and evidence:
            evidence = f"“{evidence}”"
        told = f"{basis}: {evidence}" if evidence and source.published_basis != "reader" else basis
        return one_line(told, look.MUTED)

    def _show_encoding(self, encoding: str) -> None:
        note = self._notes["encoding"]
        encoding = encoding.strip()
        if self._data is None or not encoding:
            note.update(self._basis("encoding"))
            return
        said, good = preview(self._data, encoding)
        note.update(one_line(said, look.MUTED if good else look.BAD))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if event.input is self._fields["day"]:
            self._show_day(event.value)
        elif event.input is self._fields.get("encoding"):
            self._show_encoding(event.value)

    def _show_day(self, text: str) -> None:
        note = self._notes["day"]
        if text == self._was["day"]:
            note.update(self._basis_of_day())
            return
        try:
            day = days.typed(text, self._today)
        except days.DayError as error:
            note.update(one_line(str(error), look.WARN))
            return
        told = words.long_day(day) if day else "unknown: the day is looked for in the articles around it"
        note.update(plain(told, look.MUTED))

    def _say(self, said: Content) -> None:
        self._said.update(said)
        self._said.display = bool(said.plain)

    # --- saving -------------------------------------------------------------------------------------

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_save()

    def action_save(self) -> None:
        """Save what was changed."""
        if self._saving:
            return
        now = {name: " ".join(field.value.split()) for name, field in self._fields.items()}
        changed = {name: value for name, value in now.items() if value != self._was[name]}
        if not changed:
            self.dismiss(None)
            return
        given: dict[str, Any] = {n: changed[n] or None for n in ("outlet", "title") if n in changed}
        if "day" in changed:
            try:
                given["published"] = days.typed(changed["day"], self._today)
            except days.DayError as error:
                self._say(one_line(str(error), look.BAD))
                self._fields["day"].focus()
                return
        encoding = changed.get("encoding")
        if encoding == "":
            self._say(plain("An encoding is needed; the arrows offer some.", look.BAD))
            return
        self._saving = True
        self._say(plain("Saving …", look.MUTED))
        begin(self, self._save, given, encoding, list(changed), group="save")

    async def _save(self, given: dict[str, Any], encoding: str | None, changed: list[str]) -> None:
        ident = self._source.id
        wrong = await kept(partial(self._desk.correct, ident, **given)) if given else None
        if wrong is None and encoding is not None:
            wrong = await kept(partial(self._desk.decode_anew, ident, encoding))
        self._saving = False
        if wrong is not None:
            self._say(one_line(wrong, look.BAD))
            return
        self.back = self._way_back(changed)
        said = ", ".join("date" if name == "day" else name for name in changed)
        moved = " Dates told relative to it have moved." if "day" in changed else ""
        again = " It is being read again." if encoding is not None else ""
        if self.is_attached:
            self.dismiss(f"Saved: {said}.{moved}{again}")

    def _way_back(self, changed: list[str]) -> list[Work]:
        """What makes the article be as it was, a step each: a day that was found is looked for again."""
        source, ident = self._source, self._source.id
        was: dict[str, Any] = {name: getattr(source, name) for name in ("outlet", "title") if name in changed}
        if "day" in changed:
            was["published"] = source.published if source.published_basis == "reader" else None
        back: list[Work] = []
        if "encoding" in changed and source.encoding is not None:
            before = source.encoding.partition(" ")[0]  # "cp1251 (guessed)"
            back.append(partial(self._desk.decode_anew, ident, before))
        return [partial(self._desk.correct, ident, **was), *back] if was else back

    def action_leave(self) -> None:
        """Leave; what is not saved stays as it was."""
        self.dismiss(None)

    def action_focus_next(self) -> None:
        """To the next field."""
        self.focus_next("Input")


def edit_here(app: StorywatchApp) -> None:
    """Open the form on the article one is on, in Sources or in the reader."""
    source = app.storage.source(app.here) if app.here is not None else None
    if source is None:
        app.say("There is no article here to edit.")
        return
    if source.encoding is None:
        app.say(f"{source.file} was refused: r tries it again.")
        return

    source = itself.reasoned(source, app.storage)

    async def original() -> bytes | None:
        return await asyncio.to_thread(_bytes_of, app, source)

    screen = EditScreen(source, app.desk, app.today, original)

    def told(said: str | None) -> None:
        if said is not None:
            app.say(said)
            for work in screen.back:
                what = said.partition(".")[0].removeprefix("Saved: ")
                app.undo.push(f"{what} of {short(source.file)}", partial(tell, app, work, ""))

    app.push_screen(screen, told)


def _bytes_of(app: StorywatchApp, source: Source) -> bytes | None:
    from tui.originals import find

    try:
        file = find(app.paths.done, source)
        return None if file is None else file.read_bytes()
    except OSError:
        return None
