"""`coach care`: the rules as tables, and histories played through them."""

from pathlib import Path
from typing import Any

import click

from coach.cli.printing import say

HISTORY = click.Path(path_type=Path)


@click.group(short_help="The rules as tables; play a history through them.")
def care() -> None:
    """The rules for pain, phases and steps. They are not yet reviewed by a clinician."""


@care.command()
@click.argument("history", type=HISTORY, required=False)
@click.option("--random", "lives", type=click.IntRange(1), help="Play so many made-up lives and check the bars.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of the first made-up life.")
@click.option("--refuse", is_flag=True, help="Nothing that is offered is accepted.")
def simulate(history: Path | None, lives: int | None, seed: int, *, refuse: bool) -> int:
    """Play HISTORY.csv through the rules and print each decision with its reasons.

    One row an exercise, the rows of a day are a session; columns: day, exercise, share, form, pain_before, pain_most,
    pain_after, effort, stopped, next_day. next_day is of the session before. An empty field was not told.
    """
    if (history is None) == (lives is None):
        raise click.UsageError("Give either HISTORY.csv or --random N.")
    from attrs import evolve

    life = evolve(_life(), accepts=not refuse)
    if history is not None:
        _play(life, history)
        return 0
    return _check(life, lives or 0, seed)


@care.command()
def rules() -> None:
    """Print all rules as the tables they are, in Markdown: docs/care.md."""
    from coach import places
    from coach.care.tables import tables
    from coach.care.telling import document

    say(document(tables(places.shipped("assets", "care"))))


def _life() -> Any:
    from coach import places, start
    from coach.care.simulation import Life
    from coach.care.standing import ladder
    from coach.care.tables import tables

    known = tables(places.shipped("assets", "care"))
    return Life(known, ladder(start.repertoire().exercises.good), known.progression.numbers)


def _play(life: Any, history: Path) -> None:
    from coach.care.written import played, read_history

    for each in played(life, read_history(history)):
        say(f"{each.day}  {each.change.phase}: {each.change.reason}")
        for decision in (*each.before, *each.after):
            name = decision.exercise or "everything"
            to = f" to {decision.exercise_to}" if decision.exercise_to else ""
            level = "" if decision.level_to is None else f", level {decision.level_to}"
            say(f"    {decision.kind}: {name}{to}{level}. {' '.join(map(str, decision.reasons))}")


def _check(life: Any, lives: int, seed: int) -> int:
    from random import Random

    from coach.care.lives import EXERCISES, complaints, gate_complaints

    wrong = 0
    for number in range(seed, seed + lives):
        random = Random(number)  # noqa: S311 - no secret
        some = random.sample(EXERCISES, random.randint(1, 3))
        for words in (*complaints(random, life, some), *gate_complaints(random, life.tables.screening)):
            wrong += 1
            say(f"life {number}: {words}")
        if (number - seed) % 1000 == 999:
            click.echo(f"{number - seed + 1} lives", err=True)
    say(f"{lives} lives, {wrong} complaints")
    return 1 if wrong else 0
