"""What is seen by eye in clips of people: `docs/people.toml`, by the name of each clip.

Such a clip has a JSON of its own beside it, to which the faults are added here, or it is told here alone.
"""

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from coach.files.read import read


@frozen
class Stretch:
    start_s: float
    end_s: float


@frozen
class Hold:
    """Between the two of each pair a judged start, or end, is right: how surely an eye can tell, or where a shot is cut
    in the midst of it.
    """

    start: tuple[float, float]
    end: tuple[float, float]


@frozen
class Fault:
    fault: str
    start_s: float
    end_s: float


@frozen
class Marked:
    """`faults` that an eye is sure of, the way into and out of them included; `doubtful` ones count neither as true nor
    as false. `besides`: exercises that are truly done in it, too. `source`: where the clip is found; `exercise`,
    `seconds`, `usable` and `holds` are told of clips that have no JSON.
    """

    source: str = ""
    exercise: str = ""
    seconds: float = 0.0
    usable: tuple[Stretch, ...] = ()
    holds: tuple[Hold, ...] = ()
    faults: tuple[Fault, ...] = ()
    doubtful: tuple[Fault, ...] = ()
    besides: tuple[str, ...] = ()


Marks = Mapping[str, Marked]


def marks_in(file: Path) -> Marks:
    """Nothing where there is no such file. Raises `BadFile`."""
    return read(file, dict[str, Marked]) if file.exists() else {}
