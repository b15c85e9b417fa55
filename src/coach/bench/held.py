"""How near the line of a plank or a bridge is read to the true one while it is held, before and after the own straight
line is known.

Two lines are true: `trunk_line` is the trunk against the leg, which no reach of the arms bends; `line` has the
shoulder's joint where the arm has taken it. The footage that came with the project knows the first alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import copysign
from pathlib import Path
from statistics import fmean
from typing import Final

from attrs import field, frozen

from coach.bench.people import Marks
from coach.bench.truth import NONE, Truth, truth_of
from coach.exercise.bands import primary_of
from coach.exercise.definition import Exercise, Side
from coach.measure.measures import Measure, read
from coach.measure.personal import Personal, measured
from coach.pose.body import Pose

STILL: Final = "standing-still"
"""What is done in the clips in which everybody's own straight line is measured."""
HINGE: Final[Mapping[str, str]] = {"line": "line", "line_to_knee": "hip"}
"""The angle at the same joints, which has no sign."""


@frozen
class Held:
    """Degrees read over the true ones, frame by frame, + too far towards the ceiling. `own_deg`: what the own line
    takes off, `None` where this person was not seen to stand still.
    """

    trunk: tuple[float, ...] = field(repr=False)
    joints: tuple[float, ...] = field(repr=False)
    own_deg: float | None = None

    @property
    def after(self) -> "Held":
        """With the own straight line taken off, as the program does."""
        own_deg = self.own_deg or 0.0
        return Held(tuple(each - own_deg for each in self.trunk), tuple(each - own_deg for each in self.joints))


def own_lines(
    clips: Iterable[Path], poses_of: Callable[[Path], Iterable[Pose]], marks: Marks = NONE
) -> dict[str, Personal]:
    """Everybody's own straight line, by the name of the body, measured as the program does: standing still."""
    found = (
        (truth.build, measured(poses_of(clip))) for clip in clips if (truth := truth_of(clip, marks)).does == STILL
    )
    return {build: personal for build, personal in found if personal is not None}


def held(
    poses: Sequence[Pose], truth: Truth, exercise: Exercise, measures: Mapping[str, Measure], near: Side
) -> Held | None:
    """Of the line that the exercise stands or falls with, while it is held; `None` where its truth is not known."""
    primary = primary_of(exercise)
    if primary is None or not truth.holds or not measures[primary.measure].straight:
        return None
    name, hold = primary.measure, truth.holds[0]
    during = [at for at, pose in enumerate(poses) if hold.settled_s <= pose.time_s <= hold.moving_s]
    seen = ((read({name: measures[name]}, poses[at], near, {})[name], at) for at in during)
    errors = [tuple(deg - each for each in true) for deg, at in seen
              if deg is not None and (true := _true(truth, at, name, near, deg))]  # fmt: skip
    if not errors:
        return None
    return Held(tuple(each[0] for each in errors), tuple(each[-1] for each in errors))


def _true(truth: Truth, at: int, name: str, near: Side, seen_deg: float) -> tuple[float, ...]:
    """The true bend, by trunk and by joints. Where only the angle is known it is bent to the side that it is seen."""
    if at < len(truth.lines):
        both = [truth.lines[at].get(key) for key in (f"{near}_trunk_{name}", f"{near}_{name}")]
        return tuple(each for each in both if each is not None) if None not in both else ()
    angles = truth.angles[at] if not truth.lines and at < len(truth.angles) else {}
    angle = angles.get(HINGE.get(name, ""), angles.get(f"{near}_{HINGE.get(name)}"))
    return () if angle is None else (copysign(180.0 - angle, seen_deg),)


def mean_size(errors: Iterable[float]) -> float:
    return fmean(abs(each) for each in errors)
