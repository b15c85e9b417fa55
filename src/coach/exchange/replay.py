"""A set looked at again from its trace: every pose judged once more, so that any moment can be shown at once."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from statistics import median

from attrs import evolve, field, frozen

from coach.exercise import judge
from coach.exercise.bands import primary_of
from coach.exercise.definition import Exercise, Side, Target
from coach.exercise.events import FaultEnded, FaultSpan, JudgeEvent, Rep, RepDone
from coach.exercise.now import Now
from coach.exercise.own import OwnTarget
from coach.measure.measures import SEEN, Measure, read
from coach.pose.body import Pose
from coach.pose.ghost import ghost, pose_of
from coach.pose.movement import Movement, movement
from coach.pose.steady import Steady, steady


@frozen
class Replay:
    """`poses`, `nows` and `angles` have one entry a pose, times from 0.

    `box`: where the body was in the whole set, left, top, right and bottom in shares of the picture.
    `reps` are those that were counted. `side`: which one the set was for, where sides have sets of their own.
    `angles`: the measure that the exercise goes by, `None` where it was not seen; `band` is where it belongs.
    """

    exercise: Exercise
    poses: tuple[Pose, ...] = field(repr=False)
    nows: tuple[Now, ...] = field(repr=False)
    angles: tuple[float | None, ...] = field(repr=False)
    band: Target | None
    faults: tuple[FaultSpan, ...]
    reps: tuple[Rep, ...] = ()
    side: Side | None = None
    box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)

    @property
    def seconds(self) -> float:
        return self.poses[-1].time_s if self.poses else 0.0

    def at(self, time_s: float) -> int:
        """Which pose is shown at this time: the last one that had come by then."""
        return max(0, bisect_right(self.poses, time_s, key=lambda pose: pose.time_s) - 1)


def replay(
    poses: Sequence[Pose], exercise: Exercise, measures: Mapping[str, Measure], level: int, side: Side | None
) -> Replay:
    """Some tenths of a second for a set of a minute."""
    poses = tuple(evolve(pose, time_s=pose.time_s - poses[0].time_s) for pose in poses)
    watching, body, band = judge.begin(exercise, measures, level, side), Steady(), measured(exercise)
    shown: list[Pose] = []
    nows: list[Now] = []
    angles: list[float | None] = []
    happened: list[JudgeEvent] = []
    for pose in poses:
        body, believed = steady(body, pose)
        watching, events = judge.see(watching, believed)
        happened += events
        shown.append(believed)
        nows.append(watching.now)
        angles.append(_angle(band, measures, believed, watching))
    _, ended = judge.finish(watching)
    happened += ended
    faults = tuple(event.span for event in happened if isinstance(event, FaultEnded))
    reps = tuple(event.rep for event in happened if isinstance(event, RepDone))
    side = side if exercise.sides == "in_turn" else None
    return Replay(exercise, tuple(shown), tuple(nows), tuple(angles), band, faults, reps, side, _box(shown))


def reached(shown: Replay) -> OwnTarget | None:
    """What this person reached in the set, as an own target: the median at the end of each movement, or in the hold,
    with the room that the exercise itself leaves. `None` where the exercise is not measured, or nothing was reached.
    """
    if shown.band is None:
        return None
    last = shown.exercise.phases[-1].name if shown.exercise.phases else None
    there = [
        angle
        for angle, now in zip(shown.angles, shown.nows, strict=True)
        if angle is not None and now.state == "in_position" and (last is None or now.phase == last)
    ]
    if not there:
        return None
    return OwnTarget(round(median(there), 1), (shown.band.high - shown.band.low) / 2, shown.side or "")


def beside(shown: Replay, reference: Movement) -> Replay | None:
    """The reference in step with the set: at each moment as it should look then. `None` where there is none."""
    found = ghost(reference)
    if not found.postures:
        return None
    side: Side = "left" if min(found.at(0.0)).startswith("left") else "right"
    poses = tuple(pose_of(found.at(now.progress), pose.time_s)
                  for pose, now in zip(shown.poses, shown.nows, strict=True))  # fmt: skip
    nows = tuple(Now("in_position", side=side, phase=now.phase, quality="good") for now in shown.nows)
    return evolve(shown, poses=poses, nows=nows, angles=(None,) * len(poses), faults=(), reps=(), box=_box(poses))


def movement_reached(shown: Replay) -> Movement:
    """The best whole repetition, or how the body was at the moment nearest to what was reached in a hold; nothing where
    nothing was reached.
    """
    target = reached(shown)
    if target is None:
        return Movement()
    if whole := [rep for rep in shown.reps if rep.full]:
        best = max(whole, key=lambda rep: rep.score or 0)
        return movement(shown.poses[shown.at(best.start_s) : shown.at(best.end_s) + 1])
    known = [(abs(angle - target.value), pose) for angle, pose in zip(shown.angles, shown.poses, strict=True)
             if angle is not None and pose.landmarks is not None]  # fmt: skip
    return movement((min(known, key=lambda each: each[0])[1],))


def _box(poses: Sequence[Pose]) -> tuple[float, float, float, float]:
    """With a tenth more on each side."""
    seen = [mark for pose in poses for mark in pose.landmarks or () if mark is not None and mark[3] >= SEEN]
    if not seen:
        return 0.0, 0.0, 1.0, 1.0
    xs, ys = [mark[0] for mark in seen], [mark[1] for mark in seen]
    wide, high = max(max(xs) - min(xs), 0.05), max(max(ys) - min(ys), 0.05)
    return min(xs) - 0.1 * wide, min(ys) - 0.1 * high, max(xs) + 0.1 * wide, max(ys) + 0.1 * high


def measured(exercise: Exercise) -> Target | None:
    """What the exercise goes by: the line of a hold, or what drives a repetition with the band of its end. Nothing is
    measured of one that is only guided.
    """
    if exercise.trust == "guided":
        return None
    if line := primary_of(exercise):
        return line
    return exercise.phases[-1].targets[0] if exercise.phases else None


def _angle(band: Target | None, measures: Mapping[str, Measure], pose: Pose, watching: judge.Judge) -> float | None:
    if band is None or band.measure not in measures or pose.landmarks is None:
        return None
    side = watching.now.side or watching.sight.side
    bound = "middle" if watching.exercise.works == "middle" else side
    return read({band.measure: measures[band.measure]}, pose, bound, watching.baseline.get(bound, {}))[band.measure]
