"""A history that somebody wrote down, as a table, to see what the rules would have said to it."""

import csv
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.care.phase import Change
from coach.care.progression import Decision, Done, Programme, Trained
from coach.care.simulation import Life, checked, done, stepped, told_next_day
from coach.problems import CoachProblem
from coach.wording import Worded

COLUMNS: Final = ("day", "exercise", "share", "form", "pain_before", "pain_most", "pain_after", "effort", "stopped",
                  "next_day")  # fmt: skip
"""One row an exercise; the rows of one day are one session. An empty field is what was not told."""


@frozen
class Played:
    """What a session brought: the phase at its check, the decisions before it and after it."""

    day: dt.date
    change: Change
    before: tuple[Decision, ...]
    after: tuple[Decision, ...]


def played(life: Life, rows: Sequence[Mapping[str, str]]) -> Iterator[Played]:
    """Every session of a written history, in order."""
    for number, (day, same) in enumerate(_by_day(rows), start=1):
        first = same[0]
        life = told_next_day(life, _worse(life, first))
        life, change, before = checked(life, day, _whole(first, "pain_before") or 0)
        life = stepped(life, before)
        life, downs = done(life, _trained(number, day, same, life.programme))
        yield Played(day, change, before, downs)


def read_history(path: Path) -> tuple[Mapping[str, str], ...]:
    """The rows of a history. Raises `CoachProblem` for a file that is none."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = tuple(csv.DictReader(file))
    except (OSError, UnicodeDecodeError) as error:
        raise CoachProblem(Worded("{path} cannot be read.", path=path)) from error
    lacking = [name for name in ("day", "exercise", "pain_before") if not rows or name not in rows[0]]
    if lacking:
        raise CoachProblem(
            Worded("{path} is no history: its first line needs {names}.", path=path, names=", ".join(COLUMNS))
        )
    return rows


def _by_day(rows: Sequence[Mapping[str, str]]) -> Iterator[tuple[dt.date, list[Mapping[str, str]]]]:
    days: dict[dt.date, list[Mapping[str, str]]] = {}
    for at, row in enumerate(rows, start=2):
        try:
            days.setdefault(dt.date.fromisoformat(row["day"]), []).append(row)
        except ValueError as error:
            words = Worded("Line {at}: {day} is not a day; write it like 2026-01-31.", at=at, day=row["day"])
            raise CoachProblem(words) from error
    yield from sorted(days.items())


def _worse(life: Life, row: Mapping[str, str]) -> bool | None:
    """The answer about the session before, given at this check."""
    return row["next_day"] == "worse" if row.get("next_day") else False if life.history else None


def _trained(number: int, day: dt.date, rows: Sequence[Mapping[str, str]], programme: Programme) -> Trained:
    first = rows[0]
    pains = [_whole(row, name) for row in rows for name in ("pain_before", "pain_most", "pain_after")]
    exercises = tuple(_done(row, programme) for row in rows)
    return Trained(
        number, day, _whole(first, "pain_before"), max((each for each in pains if each is not None), default=None),
        _whole(rows[-1], "pain_after"), _whole(rows[-1], "effort"), None, exercises,
    )  # fmt: skip


def _done(row: Mapping[str, str], programme: Programme) -> Done:
    exercise = programme.place(row["exercise"])
    form = _number(row, "form")
    return Done(
        exercise, programme.of(exercise).level, 1.0 if _number(row, "share") is None else _number(row, "share") or 0.0,
        form, low_form_sets=2 if form is not None and form < 60 else 0, guided=form is None,
        stopped=row.get("stopped") in ("yes", "1"),
    )  # fmt: skip


def _whole(row: Mapping[str, str], name: str) -> int | None:
    found = _number(row, name)
    return None if found is None else int(found)


def _number(row: Mapping[str, str], name: str) -> float | None:
    try:
        return float(row[name]) if row.get(name) else None
    except ValueError as error:
        raise CoachProblem(Worded("{value} is not a number ({name}).", value=row[name], name=name)) from error
