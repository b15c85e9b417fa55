"""What a routine is: the frozen shape of a file in routines/, or of one a physiotherapist wrote."""

import datetime as dt
from typing import Literal, TypeAlias

from attrs import frozen

Day: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@frozen
class Item:
    """One exercise of a routine. What is `None` comes from the exercise's dose at `level`.

    `reps` has one entry a set. `side` limits a two-sided exercise to one side.
    """

    exercise: str
    level: int | None = None
    reps: tuple[int, ...] | None = None
    hold_s: float | None = None
    duration_s: float | None = None
    rest_s: float | None = None
    side: Literal["left", "right", "both"] = "both"
    note: str = ""


@frozen
class Routine:
    """`prescriber`, `patient` and the dates are set in a routine that a physiotherapist assigns."""

    id: str
    name: str
    items: tuple[Item, ...]
    level: int = 1
    summary: str = ""
    note: str = ""
    patient: str = ""
    prescriber: str = ""
    start: dt.date | None = None
    end: dt.date | None = None
    days: tuple[Day, ...] = ()
    times_a_week: int | None = None
    sources: tuple[str, ...] = ()
