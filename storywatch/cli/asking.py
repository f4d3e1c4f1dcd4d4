"""The command on questions: ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from storywatch.cli.narrator import Narrator
from storywatch.plain import one_line
from storywatch.said import count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from storage.rows import EvidenceRow, Preview
    from storywatch.settings import Paths


@click.command()
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
        _print_evidence(question, ahead.evidence, ahead.found, more=ahead.more)
        _propose(ahead, terms, day)
        return
    with Reader(paths.db) as reader:
        asked = next((q for q in reader.questions() if q.question.casefold() == question.casefold()), None)
        if asked is None:
            raise click.ClickException("the question was taken out of story.toml meanwhile")
        found = reader.evidence(asked.id)
    _print_evidence(question, found, len(found))
    _propose(ahead, terms, day)


def _print_evidence(question: str, found: Sequence[EvidenceRow], total: int, *, more: bool = False) -> None:
    for row in found:
        day = row.published.isoformat() if row.published else "-"
        cells = (day, row.direction, row.outlet or row.file, row.speaker or "-", row.text)
        click.echo("\t".join(one_line(c) for c in cells))
    bear = "bears" if total == 1 else "bear"
    least = "at least " if more else ""
    click.echo(f"{least}{count(total, 'sentence')} {bear} on: {one_line(question)}", err=True)


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
