"""The place of a session: whether the body is in view, since when, who else is there, and how the floor lies."""

from typing import Final

from attrs import field, frozen

from coach.evolving import evolve
from coach.measure.framing import NOBODY, TILTED, Framing, framing, tilted
from coach.measure.personal import Stretch, floor_of, lengthened, personal_of
from coach.pose.body import Pose
from coach.session.steps import Step

FRAMED_S: Final = 1.5
"""The body has to be in view this long before a set begins by itself."""
SETTLED_S: Final = 0.5
"""What is told changes once the pictures have said something else for so much longer than they have said the same: at a
limit they say this and that.
"""
COMPANY_S: Final = 10.0
"""Who cannot send the others away exercises all the same: after this long, told twice, nothing more is made of them."""
NOT_YET: Final = Framing(ok=False, say=NOBODY)
"""Before anything was looked at."""
FLOOR_S: Final = 1.0
"""Standing or lying still for so long shows how the floor lies."""


@frozen(weakref_slot=False)
class Place:
    """`framing` is what is told, `since_s` since when. `doubt_s`: for how long, on balance, the pictures have said
    otherwise, to the last one at `seen_s`.
    `company_since_s`: since when somebody else is there.
    `tilt_deg`: how far the camera is tilted against the floor, as `stretch`, who stood or lay straight, has shown.
    """

    framing: Framing = NOT_YET
    since_s: float | None = None
    doubt_s: float = 0.0
    seen_s: float = 0.0
    company_since_s: float | None = None
    tilt_deg: float = 0.0
    stretch: Stretch = field(default=(), repr=False)

    def good(self, time_s: float) -> bool:
        """Whether nothing was to be changed for long enough, and is not just now."""
        return self.framing.ok and not self.doubt_s and self.lasts(time_s, FRAMED_S)

    def lasts(self, time_s: float, for_s: float) -> bool:
        return self.since_s is not None and time_s - self.since_s >= for_s

    def lasted(self, time_s: float) -> bool:
        """Whether it is worth saying. That nobody is there is known at once."""
        return self.since_s is None or self.lasts(time_s, SETTLED_S)

    @property
    def floor_deg(self) -> float:
        return floor_of(self.tilt_deg)

    @property
    def anew(self) -> "Place":
        """For another exercise."""
        return evolve(self, since_s=None, doubt_s=0.0)


def look(place: Place, pose: Pose | None, step: Step, time_s: float) -> Place:
    """One picture more. A camera that was tilted is so until somebody shows that it no longer is."""
    place = evolve(place, company_since_s=_company(place.company_since_s, pose, time_s))
    if pose is None:
        return evolve(place.anew, framing=NOT_YET)
    if place.company_since_s is not None and time_s - place.company_since_s >= COMPANY_S:
        pose = evolve(pose, company=None)
    judged = step.exercise.works == "near" and step.exercise.trust != "guided"
    near = step.side if judged else None
    view = framing(pose, step.exercise.placement.needs, step.exercise.view, near)
    still = view.ok and place.framing.say == TILTED and tilted(pose) is None
    return settled(place, place.framing if still else view, time_s)


def settled(place: Place, view: Framing, time_s: float) -> Place:
    """The place as one more view of it leaves it: what it looks like at first at once, what changes after a moment."""
    if place.since_s is None:
        return evolve(place, framing=view, since_s=time_s, doubt_s=0.0, seen_s=time_s)
    step_s = min(time_s - place.seen_s, SETTLED_S / 2)
    doubt_s = max(0.0, place.doubt_s + (step_s if view != place.framing else -step_s))
    if view == place.framing or doubt_s < SETTLED_S:
        return evolve(place, doubt_s=doubt_s, seen_s=time_s)
    return evolve(place, framing=view, since_s=time_s - SETTLED_S, doubt_s=0.0, seen_s=time_s)


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
