"""How the set under way stands, for whoever shows or says it."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from coach.exercise.definition import Side

State: TypeAlias = Literal["waiting", "in_position", "left", "lost"]
"""waiting: not entered yet; left: the position was lost and the clock waits; lost: the body is not seen."""
Quality: TypeAlias = Literal["good", "slight", "off", "major"]
"""good: within 10 degrees of the band; slight: to 15; off: to 20, a fault; major: beyond, the clock pauses."""


@frozen(weakref_slot=False)
class Now:
    """`good_s` and `total_s` are those of the hold under way (or of the breathing), `held_s` that of the rep's top.

    `progress` 0-1 is how far the movement has come between rest and target. `side` is the side being measured.
    `faults` are the ids of faults that have lasted their time and go on.
    """

    state: State = "waiting"
    why: str = ""
    side: Side | None = None
    good_s: float = 0.0
    total_s: float = 0.0
    held_s: float = 0.0
    holds: int = 0
    reps_full: int = 0
    reps_partial: int = 0
    phase: str | None = None
    progress: float = 0.0
    quality: Quality | None = None
    faults: tuple[str, ...] = ()
    readings: Mapping[str, float | None] = field(factory=dict, repr=False)
