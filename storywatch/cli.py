"""The commands: data on standard output, narration on standard error, and an exit code that says how it went.

Everything heavy is imported inside the command that needs it: no command but the dashboard loads Textual, and
none loads spaCy (the child process does).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from storywatch.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from storage.rows import EvidenceRow, Preview
    from storywatch.desk import News
    from storywatch.doctor import Check
    from storywatch.settings import Paths

EXAMPLES = """\b
Examples:
  storywatch                                open the dashboard on this folder
  storywatch --story ~/stories/strait       ... on another one
  storywatch add article.txt notes.txt      take articles in, and read them
  pbpaste | storywatch add -                ... from the clipboard
  storywatch ask "sanctions"                watch a question, see what bears on it
  storywatch tail                           the story in lines, for a screen reader
  storywatch export --format json           everything found, for other tools
  storywatch demo                           try it on a story that comes with it
"""

FAILED = 1


class Narrator:
    """Prints a line per piece of news on standard error (or, for ``watch``, standard output)."""

    def __init__(self, *, err: bool = True) -> None:
        self._err = err
        self.refused = 0

    def __call__(self, news: News) -> None:
        """Say one thing. Names of files and reasons are made safe for a terminal."""
        words = {"again": "seen again", "unread": "not read"}.get(news.kind, news.kind)
        if news.kind in ("refused", "unread", "fault"):
            self.refused += 1
        line = ": ".join(filter(None, (words, one_line(news.file), one_line(news.detail))))
        click.echo(line, err=self._err)


def main(work: Callable[[], object] | None = None) -> None:
    """Run the command line, or ``work``; a fault of the story ends in one sentence, never in a traceback."""
    from storage.rows import StorageError
    from storywatch.settings import SettingsError

    try:
        work() if work is not None else storywatch.main(prog_name="storywatch")
    except (StorageError, SettingsError) as error:
        click.echo(f"storywatch: {one_line(str(error))}", err=True)
        sys.exit(FAILED)
    except OSError as error:
        name = f" ({one_line(str(error.filename))})" if error.filename else ""
        click.echo(f"storywatch: {one_line(error.strerror or str(error))}{name}", err=True)
        sys.exit(FAILED)
    except Exception as error:  # noqa: BLE001  a fault of ours is one sentence, too, with its place
        import traceback

        at = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(at.filename).name}, line {at.lineno}"
        click.echo(f"storywatch: a fault of its own: {one_line(repr(error))} ({place})", err=True)
        sys.exit(FAILED)


@click.group(
    invoke_without_command=True, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option(
    "--story",
    metavar="DIR",
    envvar="STORYWATCH_STORY",
    show_envvar=True,
    help="The story's folder (default: the current one).",
)
@click.version_option(package_name="storywatch", prog_name="storywatch")
@click.pass_context
def storywatch(context: click.Context, story: str | None) -> None:
    """Follow a diplomatic story: who said what, on which day, and what is still open.

    Without a command, opens the dashboard. Drop articles into the story's inbox/ and read them there.
    Nothing leaves this machine.
    """
    from storywatch.settings import Paths

    try:
        context.obj = Paths(Path(story).expanduser() if story else Path.cwd())
    except RuntimeError:
        raise click.UsageError(f"{one_line(story or '')}: nobody of that name has a home here") from None
    if context.invoked_subcommand is None:
        sys.exit(_dashboard(context.obj))


def _dashboard(paths: Paths) -> int:
    # Textual draws on standard error.
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise click.UsageError(
            "the dashboard needs a terminal; in a script use a command, see storywatch --help"
        )
    if os.environ.get("TERM", "dumb") in ("dumb", "unknown", ""):
        click.echo("this terminal cannot draw; the story follows in lines, Ctrl+C ends", err=True)
        _follow(paths, last=1, follow=True)
        return 0
    import tui

    return tui.run(paths)


def _follow(paths: Paths, *, last: int, follow: bool) -> None:
    """Say in lines what is there and, with ``follow``, what comes, until interrupted."""
    import signal
    import threading

    from storage.reader import Reader
    from storywatch import settings
    from storywatch.desk import Desk
    from tui.tail import Tail

    stop, changed = threading.Event(), threading.Event()

    def end(*_: object) -> None:
        stop.set()
        changed.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)
    with Desk(paths) as desk, Reader(paths.db) as reader:
        tail = Tail(reader, last=last)
        for line in (*tail.beginning(settings.title(paths) or paths.story.resolve().name), *tail.news()):
            click.echo(line)
        if not follow:
            return
        desk.subscribe(changed.set)
        desk.start()
        fault: str | None = None
        while not stop.is_set():
            changed.wait()
            changed.clear()
            if (now := desk.health().fault) != fault:
                fault = now
                click.echo(f"Fault: {one_line(fault)}" if fault else "The fault is over.")
            for line in tail.news():
                click.echo(line)


@storywatch.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER... | -")
@click.pass_obj
def add(paths: Paths, files: tuple[str, ...]) -> None:
    """Take articles in, in the order given, and wait until they are read.

    The files are copied, never moved; of a folder, all in it. "-" reads one article from standard input.

    \b
    Examples:
      storywatch add article.txt clippings/
      pbpaste | storywatch add -
    """
    from storywatch.desk import News
    from storywatch.errand import Errand, LeaderSilentError

    narrator = Narrator()
    try:
        with Errand(paths, narrator) as errand:
            for file in files:
                if file == "-" and sys.stdin is None:  # closed by the caller: "<&-"
                    narrator(News("refused", "-", "There is no standard input."))
                elif file == "-":
                    errand.add_stream(sys.stdin.buffer)
                elif not file:  # an unset variable in a script; Path would make the current folder of it
                    narrator(News("refused", '""', "A file without a name."))
                else:
                    errand.add(Path(file))
            errand.finish()
            if errand.missing:
                click.echo(errand.missing, err=True)
    except LeaderSilentError as error:
        raise click.ClickException(str(error)) from None
    if narrator.refused:
        sys.exit(FAILED)


@storywatch.command()
@click.argument("question")
@click.option(
    "--terms", "-t", multiple=True, metavar="T", help="A word or phrase that alone makes a sentence evidence."
)
@click.option(
    "--due", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="When it should be settled: YYYY-MM-DD."
)
@click.option("--accept", is_flag=True, help="Take the other names and the day that are proposed.")
@click.option("--preview", is_flag=True, help="Only print what it would find; nothing is asked.")
@click.pass_obj
def ask(
    paths: Paths, question: str, terms: tuple[str, ...], due: datetime | None, accept: bool, preview: bool
) -> None:
    """Watch a question, and print the evidence found so far.

    Each line: day, direction, source, speaker and the sentence as printed, with tabs between. Words that it
    is spoken of as well, and a day by which it will have its answer, are proposed after that.

    \b
    Examples:
      storywatch ask "sanctions" --preview
      storywatch ask "sanctions" --accept
      storywatch ask "Will the two presidents meet?" --terms summit --due 2019-03-20
    """
    from storage.reader import Reader
    from storywatch.errand import Errand, LeaderSilentError

    # Bytes that are no UTF-8 come as lone surrogates, which neither TOML nor SQLite holds.
    question = " ".join(question.encode("utf-8", "replace").decode().split())
    if not question:
        raise click.UsageError("the question is empty")
    if preview and not paths.exists():
        raise click.ClickException(f"there is no story in {paths.story}")
    day = due.date() if due else None
    try:
        with Errand(paths, Narrator()) as errand:
            ahead = errand.preview(question, terms)
            if accept:
                names = [p.term for p in ahead.proposals if p.ticked]
                terms = tuple(dict.fromkeys((*terms, *names)))
                day = day or (ahead.due.day if ahead.due else None)
            if not preview:
                errand.ask(question, terms, day)
                errand.finish()
    except LeaderSilentError as error:
        raise click.ClickException(str(error)) from None
    if preview:
        _print_evidence(question, ahead.evidence, ahead.found)
        _propose(ahead, terms, day)
        return
    with Reader(paths.db) as reader:
        asked = next((q for q in reader.questions() if q.question.casefold() == question.casefold()), None)
        if asked is None:
            raise click.ClickException("the question was taken out of story.toml meanwhile")
        found = reader.evidence(asked.id)
    _print_evidence(question, found, len(found))
    _propose(ahead, terms, day)


def _print_evidence(question: str, found: Sequence[EvidenceRow], total: int) -> None:
    for row in found:
        day = row.published.isoformat() if row.published else "-"
        cells = (day, row.direction, row.outlet or row.file, row.speaker or "-", row.text)
        click.echo("\t".join(one_line(c) for c in cells))
    many = "1 sentence bears" if total == 1 else f"{total} sentences bear"
    click.echo(f"{many} on: {one_line(question)}", err=True)


def _propose(ahead: Preview, terms: Sequence[str], due: date | None) -> None:
    """What else could be said with it, as options to ask again with; not what is said already."""
    import shlex

    for proposal in ahead.proposals:
        if proposal.term not in terms:
            click.echo(
                f"proposed: --terms {shlex.quote(one_line(proposal.term))}  ({one_line(proposal.why)})",
                err=True,
            )
    if ahead.due is not None and ahead.due.day != due:
        where = one_line(ahead.due.sentence.outlet or ahead.due.sentence.file)
        said = f"“{one_line(ahead.due.words)}”, {where}"
        click.echo(f"proposed: --due {ahead.due.day.isoformat()}  ({said})", err=True)


@storywatch.command()
@click.pass_obj
def watch(paths: Paths) -> None:
    """Take in what is dropped, without a screen: one line per event, until interrupted."""
    import signal
    import threading

    from storywatch.desk import Desk

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stop.set())
    desk = Desk(paths)
    desk.follow(Narrator(err=False))
    with desk:
        click.echo(f"watching {one_line(str(paths.inbox))}", err=True)
        if desk.role == "viewer":
            click.echo("another storywatch leads this story; taking over when it ends", err=True)
        desk.start()
        stop.wait()
        fault = desk.health().fault
    if fault is not None:
        raise click.ClickException(f"ended while it could not take in: {one_line(fault)}")


@storywatch.command()
@click.option("--last", metavar="N", default=1, show_default=True, help="Articles to tell of first.")
@click.option("--follow/--no-follow", default=True, show_default=True, help="Go on with what comes.")
@click.pass_obj
def tail(paths: Paths, last: int, follow: bool) -> None:
    """Say the story in lines, for screen readers, Braille lines and plain terminals.

    How the questions stand, then each article as it is read: its quotes, events and evidence, a line each.
    Takes in what is dropped, as the dashboard does, until interrupted.
    """
    _follow(paths, last=max(last, 0), follow=follow)


@storywatch.command()
@click.pass_obj
def config(paths: Paths) -> None:
    """Show every setting, and where its value comes from. What is printed can be used as a file of settings.

    The story's own story.toml counts before your file, and that before what is built in.
    """
    import json

    from storywatch import preferences, settings
    from tui import commands, keymap

    known = {command.id: command for command in commands.COMMANDS if command.action}
    liked = preferences.load(paths, os.environ, known)
    table, refused = keymap.rebound(commands.COMMANDS, liked.keys, liked.origins)
    faults = [*liked.faults, *refused]
    try:
        settings.load(paths)
    except settings.SettingsError as error:
        faults.append(str(error))
    bound = {command.id: command for command in table}
    for file in (preferences.user_file(os.environ), paths.toml):
        click.echo(f"# {one_line(str(file))}{'' if file.exists() else ' (not there)'}")
    for name, setting in preferences.KNOWN.items():
        may = f": {', '.join(setting.choices)}" if setting.choices else ""
        click.echo(f"\n# {setting.about}{may}")
        click.echo(f"{name} = {json.dumps(liked.values[name])}  # {one_line(liked.origins[name])}")
    click.echo("\n[keys]")
    for name, command in known.items():
        # A key that cannot be had leaves the command as it was.
        given = liked.keys.get(name) if bound[name] is not command else None
        origin = liked.origins[f"keys.{name}"] if given is not None else preferences.BUILT_IN
        held = json.dumps(command.keys if given is None else given, ensure_ascii=False)
        click.echo(f"{name} = {held}  # {command.label}; {one_line(origin)}")
    for fault in faults:
        click.echo(f"storywatch: {one_line(fault)}", err=True)
    if faults:
        sys.exit(FAILED)


@storywatch.command()
@click.option("--format", "form", type=click.Choice(["json"]), default="json", show_default=True)
@click.pass_obj
def export(paths: Paths, form: str) -> None:
    """Print everything found, for other tools (docs/export.md)."""
    from storage.reader import Reader
    from storywatch import settings
    from storywatch.briefing.json import to_json
    from storywatch.desk import utc_now

    title = settings.title(paths) or paths.story.resolve().name
    with Reader(paths.db) as reader:
        story = reader.story(title)
    waiting = sum(1 for s in story.sources if s.state == "taken")
    if waiting:
        click.echo(f"{waiting} sources are not read yet", err=True)
    click.echo(to_json(story, utc_now().isoformat()))


@storywatch.command()
@click.pass_obj
def reread(paths: Paths) -> None:
    """Read every source again from its stored text. What you have set yourself stays."""
    from storywatch.desk import DeskError
    from storywatch.errand import Errand, LeaderSilentError

    narrator = Narrator()
    try:
        with Errand(paths, narrator) as errand:
            errand.reread()
            errand.finish()
    except (LeaderSilentError, DeskError) as error:
        raise click.ClickException(one_line(str(error))) from None
    if narrator.refused:
        sys.exit(FAILED)


@storywatch.command(name="set")
@click.argument("source", metavar="SOURCE")
@click.option("--outlet", metavar="NAME", help='Who published it; "" for unknown.')
@click.option("--title", metavar="TEXT", help='Its headline; "" for unknown.')
@click.option(
    "--date", "day", metavar="DATE", help='The day of publication: YYYY-MM-DD; "" to look for it again.'
)
@click.option(
    "--encoding", metavar="NAME", help="Decode the original of a text, web page or mail anew, as in latin-1."
)
@click.pass_obj
def set_(
    paths: Paths, source: str, outlet: str | None, title: str | None, day: str | None, encoding: str | None
) -> None:
    """Set what you know better of an article. Nothing that is read later changes it.

    SOURCE is its number in the export, or the name of its file. A date moves every "yesterday" in it.

    \b
    Examples:
      storywatch set article.txt --outlet "The Port Alba Post" --date 2019-03-12
      storywatch set 7 --encoding latin-1
    """
    from storywatch.desk import KEEP, DeskError
    from storywatch.errand import Errand, LeaderSilentError

    if encoding is not None and not encoding.strip():
        raise click.UsageError("the encoding is empty; write its name, as in latin-1")
    if outlet is title is day is encoding is None:
        raise click.UsageError("nothing to set: give --outlet, --title, --date or --encoding")
    narrator = Narrator()
    try:
        with Errand(paths, narrator) as errand:
            errand.set(
                source,
                outlet=KEEP if outlet is None else outlet.strip() or None,
                title=KEEP if title is None else title.strip() or None,
                published=KEEP if day is None else _day(day),
                encoding=encoding,
            )
            errand.finish()
    except (LeaderSilentError, DeskError) as error:
        raise click.ClickException(one_line(str(error))) from None
    if narrator.refused:
        sys.exit(FAILED)


def _day(text: str) -> date | None:
    from datetime import date

    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise click.UsageError(f"{one_line(text)} is not a day; write YYYY-MM-DD") from None


@storywatch.command()
@click.argument("files", nargs=-1, metavar="[FILE...]")
@click.pass_obj
def retry(paths: Paths, files: tuple[str, ...]) -> None:
    """Take in again what was refused, and read again what could not be read: these files, or all.

    A refused file goes back from inbox/failed/ to inbox/, and its reason file goes.
    """
    from storywatch.desk import DeskError
    from storywatch.errand import Errand, LeaderSilentError

    narrator = Narrator()
    try:
        with Errand(paths, narrator) as errand:
            errand.retry(files)
            errand.finish()
    except (LeaderSilentError, DeskError) as error:
        raise click.ClickException(one_line(str(error))) from None
    if narrator.refused:
        sys.exit(FAILED)


@storywatch.command()
@click.option("--repair", is_flag=True, help="Put right what can be, after a copy of story.db.")
@click.pass_obj
def doctor(paths: Paths, repair: bool) -> None:
    """Look whether everything is as it should be: one line each, and exit code 1 where something is not."""
    from storywatch import doctor as physician
    from storywatch.errand import Errand, LeaderSilentError

    checks = _examine(paths)
    if repair and any(check.mend for check in checks):
        try:
            for said in physician.repair(paths, checks):
                click.echo(f"repair: {said}", err=True)
            with Errand(paths, Narrator()) as errand:
                errand.finish()
        except (physician.BusyError, LeaderSilentError) as error:
            raise click.ClickException(str(error)) from None
        checks = _examine(paths)
    if any(check.state == "fail" for check in checks):
        sys.exit(FAILED)


def _examine(paths: Paths) -> list[Check]:
    from storywatch import doctor as physician

    checks = []
    for check in physician.examine(paths):
        checks.append(check)
        click.echo(f"{check.state:<5} {check.what:<11} {one_line(check.detail)}")
    return checks


@storywatch.command()
@click.argument("folder", default="storywatch-demo", type=click.Path(path_type=Path, file_okay=False))
@click.option("--open/--no-open", "open_", default=True, help="Open the dashboard on it.", show_default=True)
def demo(folder: Path, open_: bool) -> None:
    """Make a story of fictional articles in FOLDER and open it: every feature, nothing of yours touched."""
    from storywatch.demo import lay_out
    from storywatch.errand import Errand
    from storywatch.settings import Paths

    paths = Paths(folder)
    lay_out(paths)
    if open_:
        sys.exit(_dashboard(paths))
    with Errand(paths, Narrator()) as errand:
        for file in sorted(paths.inbox.glob("*.txt")):
            errand.offer(file)
        errand.finish()
