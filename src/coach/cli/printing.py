"""What the commands print: tables for people, JSON for programs."""

import json
import sys
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Any, Final

import attrs
import click

from coach.files.library import Library
from coach.problems import BadFile, CoachProblem

WIDE: Final = 160
"""Columns where nobody's terminal limits them."""


def say(text: str) -> None:
    """One text on stdout. Raises `CoachProblem` where the output goes to a file on a full disk."""
    try:
        click.echo(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CoachProblem(f"The output cannot be written: {error.strerror}.") from error


def say_json(schema: str, content: dict[str, Any]) -> None:
    say(json_text({"schema": schema, **content}))


def json_text(content: dict[str, Any]) -> str:
    """Dates as ISO 8601, frozen classes as objects."""
    return json.dumps(content, indent=2, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        return attrs.asdict(value, recurse=False)
    return value.isoformat()


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Columns wide enough for what is in them; numbers at the right. The last column takes what room there is."""
    from rich.console import Console
    from rich.table import Table

    grid = Table(*headings, box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    content = [list(row) for row in rows]
    for column, values in zip(grid.columns, zip(*content, strict=True), strict=False):
        column.justify = "right" if all(isinstance(value, int | float) for value in values) else "left"
    for column in grid.columns[:-1]:
        column.no_wrap = True
    for row in content:
        grid.add_row(*("" if value is None else str(value) for value in row))
    terminal = sys.stdout is not None and sys.stdout.isatty()
    console = Console(file=StringIO(), width=None if terminal else WIDE, force_terminal=terminal, highlight=False)
    console.print(grid, markup=False)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())  # type: ignore[attr-defined]


def told(problems: Iterable[BadFile]) -> None:
    """Files that cannot be used, on stderr: they do not stop what can."""
    for problem in problems:
        click.echo(f"coach: {problem}", err=True)


def unusable(library: Library[Any]) -> list[dict[str, Any]]:
    """For JSON."""
    return [{"file": bad.path, "problems": list(bad.problems)} for bad in library.bad]
