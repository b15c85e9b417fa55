"""One frame as a movement sees it."""

from attrs import frozen

from coach.exercise.definition import Side
from coach.exercise.posture import Angles
from coach.measure.measures import Readings


@frozen(weakref_slot=False)
class Moment:
    """What was read at `time_s`. `side` is written into the hold or rep that comes of it. `angles`: those of a
    hold's position and form.
    """

    time_s: float
    readings: Readings
    side: Side | None = None
    angles: Angles = ()
