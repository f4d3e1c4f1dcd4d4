"""Random keys, clicks and sizes against the dashboard while articles come: ``python -m bench.monkey``.

Each way of breaking it is printed with the fewest steps found. Steps are drawn before a round begins, so that
a seed tells the same again, but for what is a matter of time, and so that steps can be left out.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import msgspec
from textual import events
from textual.geometry import Size
from textual.keys import _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot

from storywatch import demo
from storywatch.desk import Desk
from storywatch.model import Findings
from storywatch.settings import Paths
from tui import commands
from tui.app import StorywatchApp
from tui.copying import Copier

OFTEN = (
    "enter escape j k down up tab c v e a f u slash space 1 2 3 4 ctrl+f ctrl+p right_square_bracket i"
).split()
RARE = (
    "q Q backspace delete ctrl+a ctrl+k ctrl+w ctrl+c ctrl+v ctrl+x shift+tab left right home end f1"
).split()
TYPED = (
    "sanctions", "Will the two meet?", "2019-03-12", "11 April", "yesterday", "to -", "x", " ", "é", "日本語",
    "ǆ", "İı", "e\u0301\u0301", "👩\u200d👩\u200d👧", "\u202eabc", "a\u200bb", "\ufeff", "[b]x[/", "%_*'",
    '"AND OR NOT (', "A" * 40, "latin-1", "0000-00-00", "9999-12-31",
)  # fmt: skip
SIZES = ((80, 24), (120, 40), (200, 60))
HELD = 40.0
"""Seconds after which a step that has not come to an end is a fault."""
ESCAPES = 12
"""Times Esc that lead from anywhere back to the dashboard."""
ACTING = {chr(n) for n in (*range(0x20), *range(0x7F, 0xA0))} | set(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that no screen may hold."""


class BrokenError(Exception):
    """How the dashboard was broken."""


class Step(NamedTuple):
    """One thing done: its name in :func:`draw`, and with what."""

    do: str
    what: Any = None


class World(Protocol):
    """A story that the dashboard is opened on, as often as it is closed."""

    def open(self) -> StorywatchApp:
        """A dashboard, not running yet."""

    def close(self) -> None:
        """What is to be done once it has ended."""

    def disturb(self, number: int) -> None:
        """Something happens to the story."""

    def fault(self) -> str | None:
        """What went wrong behind the screen."""


def draw(luck: random.Random, count: int) -> list[Step]:
    """So many steps."""
    keys = sorted({key for command in commands.COMMANDS for key in command.keys} - set(RARE))

    def place() -> tuple[float, float]:
        return luck.random(), luck.random()

    def step() -> Step:
        match luck.choices(range(9), (34, 30, 5, 5, 7, 8, 4, 3, 4))[0]:
            case 0:
                return Step("press", luck.choices(keys, k=luck.randint(1, 3)))
            case 1:
                return Step("press", luck.choices(OFTEN, k=luck.randint(1, 2)))
            case 2:
                return Step("press", [luck.choice(RARE)])
            case 3:
                return Step("press", [luck.choice(keys) for _ in range(luck.randint(2, 9))])
            case 4:
                return Step(luck.choice(("type", "type", "paste")), luck.choice(TYPED))
            case 5:
                return Step("click", (place(), luck.choice((1, 1, 2, 3)), luck.choice((1, 1, 3))))
            case 6:
                return Step(luck.choice(("wheel", "drag")), (place(), place()))
            case 7:
                odd = luck.randint(20, 220), luck.randint(5, 70)
                return Step("resize", luck.choice((*SIZES, odd)))
        return Step("disturb", luck.randrange(1000))

    return [step() for _ in range(count)]


class Monkey:
    """Does the steps in a world. Raises :class:`BrokenError`, or whatever ends the dashboard."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.keys = 0
        self.steps = 0
        self._behind: list[str] = []
        """What went wrong where nobody looks: in threads, and in what is collected as garbage."""

    async def play(self, steps: Sequence[Step]) -> None:
        """Do the steps, opening the dashboard again where they close it; then leave it as a reader would."""
        rest = list(steps)
        threading.excepthook = lambda told: self._behind.append(repr(told.exc_value))
        sys.unraisablehook = lambda told: self._behind.append(repr(told.exc_value))
        asyncio.get_running_loop().set_exception_handler(lambda _, told: self._behind.append(str(told)))
        with warnings.catch_warnings():
            warnings.filterwarnings("error", "coroutine", RuntimeWarning)
            try:
                while rest:
                    await self._once(rest)
            finally:
                threading.excepthook, sys.unraisablehook = threading.__excepthook__, sys.__unraisablehook__

    async def _once(self, rest: list[Step]) -> None:
        app = self._world.open()
        try:
            async with app.run_test(size=SIZES[0], notifications=True) as pilot:
                while rest and _alive(app):
                    step = rest.pop(0)
                    self.steps += 1
                    try:
                        await asyncio.wait_for(self._do(app, pilot, step), HELD)
                    except TimeoutError:
                        raise BrokenError(f"hangs at {step}") from None
                    if app._exception is not None:
                        raise app._exception
                    if _alive(app):
                        self._look(app)
                await self._leave(app, pilot)
        finally:
            self._world.close()
        if app.fatal or app.return_code:
            raise BrokenError(f"ended with {app.return_code}: {app.fatal}")

    async def _do(self, app: StorywatchApp, pilot: Pilot[None], step: Step) -> None:
        width, height = app.size

        def cell(at: tuple[float, float]) -> tuple[int, int]:
            return int(at[0] * width), int(at[1] * height)

        match step:
            case Step("press", keys):
                self.keys += len(keys)
                _send(app, *map(_key, keys))
            case Step("type", text):
                self.keys += len(text)
                _send(app, *map(_key, text))
            case Step("paste", text):
                app.post_message(events.Paste(text))
            case Step("click", (at, times, button)):
                for _ in range(times):
                    _send(
                        app, *(_mouse(kind, cell(at), button) for kind in (events.MouseDown, events.MouseUp))
                    )
                    await pilot._wait_for_screen()
            case Step("wheel", (at, (down, _))):
                kind = events.MouseScrollDown if down > 0.4 else events.MouseScrollUp
                _send(app, *[_mouse(kind, cell(at))] * 3)
            case Step("drag", (at, to)):
                _send(app, _mouse(events.MouseDown, cell(at), 1), _mouse(events.MouseMove, cell(to), 1))
                await pilot._wait_for_screen()
                _send(app, _mouse(events.MouseUp, cell(to), 1))
            case Step("resize", size):
                app._driver._size = Size(*size)  # type: ignore[union-attr]  # as the pilot does it
                app.post_message(events.Resize(Size(*size), Size(*size)))
            case Step("disturb", number):
                self._world.disturb(number)
        await pilot._wait_for_screen()

    def _look(self, app: StorywatchApp) -> None:
        for pane in app.board.panes.values():
            at, rows = pane.list.highlighted, pane.list.options
            if at is not None and not (0 <= at < len(rows) and not rows[at].disabled):
                raise BrokenError(f"the cursor of {pane.kind.id} is at {at} of {len(rows)}")
        if fault := next(iter(self._behind), None) or self._world.fault():
            raise BrokenError(fault)
        if self.steps % 5 == 0:
            drawn = {c for line in app.screen._compositor.render_strips() for s in line for c in s.text}
            if acting := ACTING & drawn:
                raise BrokenError(f"{acting} on the screen")

    async def _leave(self, app: StorywatchApp, pilot: Pilot[None]) -> None:
        """Esc leads back to the dashboard, and q ends it."""
        for _ in range(ESCAPES):
            if _alive(app):
                await pilot.press("escape")
        if _alive(app) and len(app.screen_stack) > 1:
            raise BrokenError(f"after {ESCAPES} times Esc there is still {app.screen}")
        if _alive(app) and (app.board.zoomed or app.view.within or app.pane.filter):
            raise BrokenError(f"after {ESCAPES} times Esc it is still zoomed or narrowed")
        if _alive(app):
            await pilot.press("q")
            await pilot.pause()
            if _alive(app):
                raise BrokenError(f"q does not end it; {app.screen.focused} has the focus")


def _alive(app: StorywatchApp) -> bool:
    return app._running and not app._exit


def _key(key: str) -> events.Key:
    name = _character_to_key(key) if len(key) == 1 and not key.isalnum() else key
    if len(key) == 1:
        return events.Key(name, key)
    sign = _get_unicode_name_from_key(key)
    return events.Key(name, {"SPACE": " ", "SOLIDUS": "/", "SLASH": "/"}.get(sign.upper()))


def _mouse(kind: type[events.MouseEvent], at: tuple[int, int], button: int = 0) -> events.MouseEvent:
    x, y = at
    return kind(None, x, y, 0, 0, button, False, False, False, screen_x=x, screen_y=y)


def _send(app: StorywatchApp, *said: events.Event) -> None:
    """As the terminal does: without waiting for what comes of it."""
    for event in said:
        if app._driver is not None:
            app._driver.send_message(event)


# --- a story with a desk at work --------------------------------------------------------------------


class Reading:
    """The reading, in this process, and each text but once."""

    missing: str | None = None
    reader: str | None = "monkey"
    _kept: dict[str, bytes] = {}  # noqa: RUF012  for all rounds

    def start(self) -> None: ...

    def hello(self) -> None: ...

    def close(self) -> None: ...

    def read(self, source: int, text: str) -> Findings:
        stand_in = 987_654_321
        if text not in self._kept:
            from storywatch.reading import read

            self._kept[text] = msgspec.json.encode(read(text, stand_in))
        said = self._kept[text].replace(str(stand_in).encode(), str(source).encode())
        return msgspec.json.decode(said, type=Findings)


class Story:
    """The demo's articles in a folder of their own, and a desk that takes them in."""

    def __init__(self, folder: Path, first: int) -> None:
        self._paths = Paths(folder / "story")
        self._paths.make()
        self._paths.toml.write_text(demo.questions_toml(), encoding="utf-8")
        self._articles = demo.articles()
        for name, content in self._articles[:first]:
            (self._paths.inbox / name).write_bytes(content)
        self._desk: Desk | None = None

    def open(self) -> StorywatchApp:
        self._desk = Desk(self._paths, link=Reading())  # type: ignore[arg-type]  # all that the desk asks of it
        app = StorywatchApp(self._paths, self._desk, lambda: datetime(2019, 3, 20, 9, 30, tzinfo=UTC))
        # Never the clipboard of whoever runs this.
        app.copier = Copier(self._paths.story, lambda _: None, {"TERM": "xterm"})
        return app

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()

    def disturb(self, number: int) -> None:
        """An article comes, comes again or is rewritten; a file that is none; another story.toml."""
        name, content = self._articles[number % len(self._articles)]
        match number % 10:
            case 0:
                said = content.replace(b"said", b"announced", 1) + b"\n\nMore is to come.\n"
                self._drop(name, said)
            case 1:
                self._drop(f"bad-{number}.txt", b"" if number % 2 else bytes(range(256)) * 9)
            case 2:
                more = ("", '\n[[question]]\nask = "grain"\n', "\ntitle = 3\n")[number % 3]
                self._paths.toml.write_text(demo.questions_toml() + more, encoding="utf-8")
            case _:
                self._drop(f"{number % 16}-{name}", content)

    def _drop(self, name: str, content: bytes) -> None:
        half = self._paths.story / f".half-{name}"
        half.write_bytes(content)
        half.rename(self._paths.inbox / name)

    def fault(self) -> str | None:
        said = self._desk.health().fault if self._desk is not None else None
        return said if said and "story.toml" not in said else None


# --- rounds -----------------------------------------------------------------------------------------


def attempt(steps: Sequence[Step], seed: int) -> tuple[str | None, Monkey]:
    """How these steps break it, None where they do not; and who did them."""
    folder = Path(tempfile.mkdtemp(prefix="monkey-"))
    monkey = Monkey(Story(folder, 4 + seed % 4))
    try:
        asyncio.run(monkey.play(steps))
    except BrokenError as broken:
        return str(broken), monkey
    except Exception as error:  # noqa: BLE001  whatever comes is what is looked for
        return "".join(traceback.format_exception(error)), monkey
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return None, monkey


def shrunk(steps: list[Step], breaks: Callable[[list[Step]], bool], seconds: float) -> list[Step]:
    """The fewest steps found in that time that still break it: halves are left out, then quarters ..."""
    until = time.monotonic() + seconds
    size = len(steps) // 2
    while size and time.monotonic() < until:
        at = 0
        while at < len(steps) and time.monotonic() < until:
            fewer = steps[:at] + steps[at + size :]
            if breaks(fewer):
                steps = fewer
            else:
                at += size
        size //= 2
    return steps


def _last(failure: str | None) -> str:
    """What two failures of one kind have in common."""
    return "".join(c for c in (failure or "").strip().rsplit("\n", 1)[-1] if not c.isdigit())[:80]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--shrink", type=float, default=120, metavar="SECONDS")
    given = parser.parse_args()
    keys, kinds = 0, set()
    for seed in range(given.seed, given.seed + given.rounds):
        steps = draw(random.Random(seed), given.steps)  # noqa: S311  a game, no secret
        failure, monkey = attempt(steps, seed)
        keys += monkey.keys
        print(f"round {seed}: {monkey.keys} keys, {'broken' if failure else 'well'}", flush=True)
        if failure is not None and (kind := _last(failure)) not in kinds:
            kinds.add(kind)
            few = shrunk(steps[: monkey.steps], lambda s: _last(attempt(s, seed)[0]) == kind, given.shrink)  # noqa: B023  called here only
            print(f"{failure}\nwith {few}", flush=True)
    print(f"{keys} keys, {len(kinds)} ways of breaking it")
    sys.exit(1 if kinds else 0)


if __name__ == "__main__":
    main()
