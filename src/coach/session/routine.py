"""What a routine is: the frozen shape of a file in routines/, or of one a physiotherapist wrote."""

import datetime as dt
from typing import Literal, TypeAlias

from attrs import field, frozen

from coach.exercise.definition import Gate
from coach.exercise.own import OwnTarget
from coach.pose.movement import EVERY_S

Day: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@frozen
class Item:
    """One exercise of a routine. What is `None` comes from the exercise's dose at `level`.

    `reps` has one entry a set. `side` limits a two-sided exercise to one side; both sides are done in turn.
    `tempo`: seconds up, held, down. `breathing`, `feel`, `avoid`, `precautions`, `equipment`, `load` and `reason` are
    the prescriber's words. `version`: the exercise as it was when it was prescribed, `coach.exercise.version`.
    `targets`: this person's own, by measure. `reference`: how it looked when it was done well, as the joints of a
    `coach.pose.movement.Movement` with its moments `reference_every_s` apart.
    `proposals`: whether a step up may be proposed.
    """

    exercise: str
    level: int | None = None
    reps: tuple[int, ...] | None = None
    hold_s: float | None = None
    duration_s: float | None = None
    rest_s: float | None = None
    side: Literal["left", "right", "both", "alternate"] = "both"
    note: str = ""
    tempo: tuple[float, ...] = ()
    load: str = ""
    targets: dict[str, OwnTarget] = field(factory=dict)
    reference: dict[str, tuple[float, ...]] = field(factory=dict)
    reference_every_s: float = EVERY_S
    breathing: str = ""
    feel: str = ""
    avoid: str = ""
    precautions: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    reason: str = ""
    version: str = ""
    proposals: bool = True


@frozen
class StopRules:
    """When a session ends at once: pain of so many, a rise of so many (0-10), and what is felt."""

    pain: int = 6
    rise: int = 2
    leg_symptoms: bool = True
    dizziness: bool = True


@frozen
class Routine:
    """`prescriber`, `patient`, the dates and `stop` are set in a routine that a physiotherapist assigns. `gates`: the
    directions for which the whole of it is held back. `scored`: whether form gets a number; for relief it does not.
    """

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
    times_a_day: int = 1
    stop: StopRules | None = None
    gates: tuple[Gate, ...] = ()
    scored: bool = True
    sources: tuple[str, ...] = ()
