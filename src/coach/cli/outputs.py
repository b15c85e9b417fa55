"""Files that a command writes: checked before a long run, and there whole or not at all."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from coach.problems import CoachProblem


def check_outputs(source: Path, outputs: Iterable[Path | None]) -> None:
    """Raises `CoachProblem` for a file that cannot be written, or would overwrite the source or another one."""
    taken = [source.resolve()]
    for path in filter(None, outputs):
        if path.is_dir():
            raise CoachProblem(f"{path} is a folder: name a file in it.")
        if not path.absolute().parent.is_dir():
            raise CoachProblem(f"There is no folder {path.absolute().parent} to write {path.name} in.")
        if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
            raise CoachProblem(f"{path} cannot be written: coach is not allowed to.")
        if path.resolve() in taken:
            raise CoachProblem(f"{path} is already used: give each output a name of its own.")
        taken.append(path.resolve())


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Gives a name beside `path` to write to. It takes its place when all went well, and is removed when not.

    A device or a pipe is written as it is. Raises `CoachProblem` when the place cannot be taken.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    unfinished = path.with_name(f".{path.stem}.unfinished{path.suffix}")
    try:
        yield unfinished
        with in_words(path):
            unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Raises `CoachProblem` when it cannot be written."""
    with in_words(path), whole(path) as unfinished:
        unfinished.write_text(text, encoding="utf-8")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CoachProblem(f"{path} cannot be written: {error.strerror}.") from error
