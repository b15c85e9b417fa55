"""The place while it is set up: whether the body is in view, and since when."""

from typing import Final

from attrs import evolve, frozen

from coach.measure.framing import NOBODY, Framing, framing
from coach.pose.body import Pose
from coach.session.steps import Step

FRAMED_S: Final = 1.5
"""The body has to be in view this long before a set begins by itself."""


@frozen
class Place:
    """`good_since_s`: since when there is nothing to change."""

    framing: Framing = Framing(ok=False, say=NOBODY)
    good_since_s: float | None = None

    def good(self, time_s: float) -> bool:
        """Whether nothing was to be changed for long enough."""
        return self.good_since_s is not None and time_s - self.good_since_s >= FRAMED_S

    @property
    def anew(self) -> "Place":
        """For another exercise."""
        return evolve(self, good_since_s=None)


def look(place: Place, pose: Pose | None, step: Step, time_s: float) -> Place:
    near = step.side if step.exercise.works == "near" else None
    view = framing(pose, step.exercise.placement.needs, step.exercise.view, near)
    since_s = time_s if place.good_since_s is None else place.good_since_s
    return Place(view, since_s if view.ok else None)
