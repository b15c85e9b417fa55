"""Doses as people write them: `sets = 2` and `reps = 8`, or a pyramid `reps = [6, 4, 2]`, and what is no dose."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Final, Protocol

from coach.files.shape import Check, Table, Told, shown
from coach.wording import Worded

MOST_SETS: Final = 20
MOST_REPS: Final = 100
LONGEST_S: Final[Mapping[str, float]] = {"hold_s": 600, "duration_s": 3600, "rest_s": 1800}
"""Beyond these a number is a slip of the finger, not a dose."""
DOSE_KEYS: Final = ("sets",)


class Doselike(Protocol):
    """A `Dose`, or an item of a routine, in which `None` is left to the exercise."""

    @property
    def reps(self) -> tuple[int, ...] | None: ...


def laid_out(raw: Table) -> tuple[Table, Iterable[Told]]:
    """A table with `sets` and one number of `reps` -> the same with one entry of `reps` a set; and what is wrong."""
    sets, reps = raw.get("sets", 1), raw.get("reps", 1)
    table = {key: value for key, value in raw.items() if key != "sets"}
    if isinstance(reps, list):
        return table, [
            ("sets", Worded("reps is a list with one entry a set, so sets is not needed"))
        ] if "sets" in raw else []
    usable = type(sets) is int and 0 < sets <= MOST_SETS
    if "sets" in raw or "reps" in raw:
        table["reps"] = [reps] * (sets if usable and type(reps) is int else 1)
    return table, [] if usable else [
        ("sets", Worded("{value} is not a number of sets from 1 to {most}", value=shown(sets), most=MOST_SETS))
    ]


def dose_checks() -> tuple[Check, ...]:
    """What may be wrong with the numbers of a dose, or of an item of a routine."""
    return (_reps, *(partial(_seconds, key, longest) for key, longest in LONGEST_S.items()))


def _seconds(key: str, longest: float, dose: Doselike) -> Iterator[Told]:
    seconds = getattr(dose, key)
    if seconds is not None and not 0 <= seconds <= longest:
        yield key, Worded("{n:g} s is not between 0 and {most:g}", n=seconds, most=longest)


def _reps(dose: Doselike) -> Iterator[Told]:
    if dose.reps is None:
        return
    if not 0 < len(dose.reps) <= MOST_SETS:
        yield "reps", Worded("{n} sets is not between 1 and {most}", n=len(dose.reps), most=MOST_SETS)
    for wrong in dict.fromkeys(each for each in dose.reps if not 0 < each <= MOST_REPS):
        yield "reps", Worded("{n} reps is not between 1 and {most}", n=wrong, most=MOST_REPS)
