"""The place of a session: whether the body is in view, since when, who else is there, and how the floor lies."""

from typing import Final

from attrs import field, frozen

from coach.evolving import evolve
from coach.measure.framing import NOBODY, Framing, framing
from coach.measure.personal import Stretch, floor_of, lengthened, personal_of
from coach.pose.body import Pose
from coach.session.steps import Step

FRAMED_S: Final = 1.5
"""The body has to be in view this long before a set begins by itself."""
COMPANY_S: Final = 10.0
"""Who cannot send the others away exercises all the same: after this long, told twice, nothing more is made of them."""
FLOOR_S: Final = 1.0
"""Standing or lying still for so long shows how the floor lies."""


@frozen(weakref_slot=False)
class Place:
    """`good_since_s`: since when there is nothing to change. `company_since_s`: since when somebody else is there.
    `tilt_deg`: how far the camera is tilted against the floor, as `stretch`, who stood or lay straight, has shown.
    """

    framing: Framing = Framing(ok=False, say=NOBODY)
    good_since_s: float | None = None
    company_since_s: float | None = None
    tilt_deg: float = 0.0
    stretch: Stretch = field(default=(), repr=False)

    def good(self, time_s: float) -> bool:
        """Whether nothing was to be changed for long enough."""
        return self.good_since_s is not None and time_s - self.good_since_s >= FRAMED_S

    @property
    def floor_deg(self) -> float:
        return floor_of(self.tilt_deg)

    @property
    def anew(self) -> "Place":
        """For another exercise."""
        return evolve(self, good_since_s=None)


def look(place: Place, pose: Pose | None, step: Step, time_s: float) -> Place:
    company_since_s = _company(place.company_since_s, pose, time_s)
    if pose is not None and company_since_s is not None and time_s - company_since_s >= COMPANY_S:
        pose = evolve(pose, company=None)
    near = step.side if step.exercise.works == "near" else None
    view = framing(pose, step.exercise.placement.needs, step.exercise.view, near)
    since_s = time_s if place.good_since_s is None else place.good_since_s
    good_since_s = since_s if view.ok else None
    return evolve(place, framing=view, good_since_s=good_since_s, company_since_s=company_since_s)


def level(place: Place, pose: Pose) -> Place:
    """The camera may stand elsewhere today: whoever stands or lies still shows anew how the floor lies."""
    stretch = lengthened(place.stretch, pose)
    shown = personal_of(stretch, FLOOR_S)
    return evolve(place, stretch=stretch, tilt_deg=place.tilt_deg if shown is None else shown.tilt_deg)


def _company(since_s: float | None, pose: Pose | None, time_s: float) -> float | None:
    """Nobody looks round during a set: whoever was there before it is taken to be there still."""
    if pose is None or pose.company is None:
        return since_s
    return (time_s if since_s is None else since_s) if pose.company else None
