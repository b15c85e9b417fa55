"""`coach analyse` of many files: one bar, one row of results for each."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final, TypeAlias

import click
from attrs import frozen

from coach.batch import results
from coach.batch.job import Job, Row, job
from coach.cli.printing import say, table
from coach.cli.progress import progress

Judge: TypeAlias = Callable[[list[Job]], Iterable[Row]]

SOME_FAILED: Final = 1
PATTERN: Final = frozenset("*?[")


@frozen
class Asked:
    """What is asked of each file."""

    exercise: str
    level: int
    model: str
    engine: str

    def of(self, file: Path) -> Job:
        return job(file, self.exercise, self.level, model=self.model, engine=self.engine)


def files(names: Iterable[Path]) -> tuple[Path, ...]:
    """Each file once."""
    return tuple(dict.fromkeys(path for name in names for path in _meant(name)))


def _meant(name: Path) -> Iterable[Path]:
    """A pattern that the shell left alone, as on Windows, is looked up."""
    if name.exists() or not PATTERN & set(name.name):
        return (name,)
    return sorted(name.parent.glob(name.name)) or (name,)


def analyse_many(jobs: list[Job], out: Path | None, judge: Judge) -> int:
    """Judges those that `out` has no answer for yet; the exit code says whether every file could be judged."""
    before = {row["file"]: row for row in (results.known(out) if out else ())}
    new = [each for each in jobs if each.file not in before or not results.answers(before[each.file], each)]
    for each in new:
        before.pop(each.file, None)
    rows = {**before, **{row["file"]: row for row in _judged(new, out, list(before.values()), judge)}}
    return _told([rows[each.file] for each in jobs], out, len(jobs) - len(new))


def _judged(jobs: list[Job], out: Path | None, kept: list[Row], judge: Judge) -> Iterator[Row]:
    with ExitStack() as stack:
        into = stack.enter_context(results.adding(out, kept)) if out else None
        for row in progress(judge(jobs), len(jobs), "Judging"):
            if into:
                into.add(row)
            yield row


def _told(rows: list[Row], out: Path | None, known: int) -> int:
    """A table where the rows are not in a file; what could not be judged, on stderr, in any case."""
    bad = [row for row in rows if row["problem"]]
    if out is None:
        say(table(("File", "Seconds", "Seen", "Score", "Done", "Faults"), map(_line, rows)))
    for row in bad:
        click.echo(f"coach: {row['file']}: {row['problem']}", err=True)
    if out:
        before = f" {known} of them were there before." if known else ""
        say(f"{len(rows) - len(bad)} of {len(rows)} files are judged in {out}.{before}")
    return SOME_FAILED if bad else 0


def _line(row: Row) -> tuple[object, ...]:
    if row["problem"]:
        return row["file"], "-", "-", "-", "cannot be judged", "-"
    full = sum(rep["full"] for rep in row["reps"])
    done = f"{full} full, {len(row['reps']) - full} partial" if row["reps"] else f"{_good_s(row):.1f} good s"
    score = "-" if row["score"] is None else row["score"]
    faults = ", ".join(sorted({fault["fault"] for fault in row["faults"]})) or "-"
    return row["file"], f"{row['source']['seconds']:.1f}", f"{row['seen_share']:.0%}", score, done, faults


def _good_s(row: Row) -> float:
    return float(sum(hold["good_s"] for hold in row["holds"]))
