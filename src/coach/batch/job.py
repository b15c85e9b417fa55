"""One file of an archive, and the row of results that it gives. Runs in any process, on any machine."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
from attrs import frozen

import coach
from coach import start
from coach.problems import CoachProblem
from coach.session.analysis import as_json
from coach.source import opened

Row: TypeAlias = dict[str, Any]
Work: TypeAlias = Callable[["Job"], Row]

CRASHED: Final = "The process that judged it broke down. The file may be damaged, or too large for this machine."


@frozen
class Job:
    """What is asked of a file. Two jobs that are equal, of a file that did not change, have the same row."""

    file: str
    exercise: str
    level: int
    model: str
    engine: str
    bytes: int = 0
    modified_ns: int = 0
    coach: str = coach.__version__


ASKED: Final = tuple(field.name for field in attrs.fields(Job))


def job(file: Path, exercise: str, level: int, *, model: str, engine: str) -> Job:
    """With the file's size and age, so that a changed file is judged anew. One that is not there has neither."""
    try:
        found = file.stat()
    except OSError:
        return Job(str(file), exercise, level, model, engine)
    return Job(str(file), exercise, level, model, engine, found.st_size, found.st_mtime_ns)


def judged(asked: Job) -> Row:
    """What was found in the file (`coach.analysis/1`), or the problem with it in words."""
    known = _repertoire()
    try:
        state = start.analysis(start.exercise_called(asked.exercise, known.exercises), known, asked.level)
        with ExitStack() as stack:
            for _, pose in opened(Path(asked.file), asked.model, asked.engine, stack).seen:
                state = state.see(pose)
        return {**attrs.asdict(asked), "problem": None, **as_json(state.finish())}
    except CoachProblem as problem:
        return failed(asked, str(problem))


def failed(asked: Job, problem: str) -> Row:
    return {**attrs.asdict(asked), "problem": problem}


_repertoire = cache(start.repertoire)
