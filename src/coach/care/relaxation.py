"""Sessions to settle: lines said at their times, with quiet between, and a breath to follow. Nothing is judged."""

from itertools import accumulate
from pathlib import Path

from attrs import frozen

from coach.care.texts import Words
from coach.files.read import read


@frozen
class Line:
    """`then_s` from the start of this line to that of the next."""

    words: str
    then_s: float


@frozen
class Relaxation:
    """`in_s` and `out_s` 0: no breath is paced."""

    id: str
    name: str
    about: str
    duration_s: float
    picture: str
    sources: tuple[str, ...]
    lines: tuple[Line, ...]
    in_s: float = 0.0
    out_s: float = 0.0


@frozen
class Relaxations:
    version: str
    reviewed: str
    texts: dict[str, Words]
    sessions: tuple[Relaxation, ...]


def relaxations(path: Path) -> Relaxations:
    """Raises `BadFile`."""
    return read(path, Relaxations)


def line_at(of: Relaxation, time_s: float) -> Line:
    """The line that was said last at this time."""
    return of.lines[max(0, sum(start <= time_s for start in starts(of)) - 1)]


def starts(of: Relaxation) -> tuple[float, ...]:
    """When each line begins, in seconds from the start."""
    return (0.0, *accumulate(line.then_s for line in of.lines[:-1]))
