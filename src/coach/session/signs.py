"""What the body says beside the exercise: one arm up is "pause" and "go on", both "pain", lying still "not yet"."""

from attrs import frozen

from coach.evolving import evolve
from coach.exercise.now import State
from coach.measure.lying import Lying, lying_still
from coach.measure.raising import Raising, Sign, raising
from coach.pose.body import Pose


@frozen(weakref_slot=False)
class Signs:
    raising: Raising = Raising()
    lying: Lying = Lying()


def signed(signs: Signs, pose: Pose, *, working: bool, lying: bool) -> tuple[Signs, Sign | None]:
    """What was now up for long enough: one arm is no sign while the arms are `working`. `lying` as in `raising`."""
    arms, sign = raising(signs.raising, pose, lying=lying, one=not working)
    return (signs if arms == signs.raising else evolve(signs, raising=arms)), sign


def rests(signs: Signs, pose: Pose, state: State) -> tuple[Signs, bool]:
    """Whether somebody has now lain still out of position for long enough to be told that nothing hurries."""
    if state not in ("waiting", "left"):
        return (signs if signs.lying == Lying() else evolve(signs, lying=Lying())), False
    lying, told = lying_still(signs.lying, pose)
    return evolve(signs, lying=lying), told
