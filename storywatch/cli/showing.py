"""Commands that show what is there: export, config, doctor."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from storywatch.cli.narrator import FAILED, Narrator
from storywatch.plain import one_line

if TYPE_CHECKING:
    from storywatch.doctor import Check
    from storywatch.settings import Paths


@click.command(short_help="Print what was found, for other tools or as a paper.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "markdown"]),
    default="json",
    show_default=True,
    help="Everything for other tools (docs/export.md), or a paper to read and to pass on.",
)
@click.pass_obj
def export(paths: Paths, form: str) -> None:
    """Print what was found: all of it for other tools, or as a paper with its citations."""
    from storage.reader import Reader
    from storywatch import settings
    from storywatch.briefing.json import to_json
    from storywatch.briefing.markdown import KEY_QUOTES, to_markdown
    from storywatch.desk import utc_now
    from storywatch.said import count

    title = settings.title(paths) or paths.story.resolve().name
    with Reader(paths.db) as reader:
        story = reader.story(title)
        key = [row.id for row in reader.quotes(KEY_QUOTES)]
    waiting = sum(1 for s in story.sources if s.state == "taken")
    if waiting:
        click.echo(f"not read yet: {count(waiting, 'source')}", err=True)
    now = utc_now()
    paper = form == "markdown"
    click.echo(to_markdown(story, now.astimezone().date(), key) if paper else to_json(story, now.isoformat()))


@click.command(short_help="Show every setting, and where it comes from.")
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


@click.command(short_help="Look whether everything is as it should be.")
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
