"""What of a pose can be judged: which side is near, what is seen, and single-frame slips taken out."""

from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from coach.evolving import evolve
from coach.exercise.bands import needed_of
from coach.exercise.definition import Exercise
from coach.exercise.events import Found, JudgeEvent, Lost, Unseen
from coach.measure.measures import Baseline, Bound, Measure, Readings, point, read
from coach.pose.body import INDEX, Pose
from coach.wording import Worded

NEAR_JOINTS: Final = ("shoulder", "hip", "knee", "ankle")
SIDES_OF: Final[Mapping[str, tuple[Bound, ...]]] = {
    "near": ("left", "right"), "each": ("left", "right"), "middle": ("middle",),
}  # fmt: skip
WORDS: Final[Mapping[str, Worded]] = {
    "nose": Worded("face"), "ear": Worded("ears"), "shoulder": Worded("shoulders"), "elbow": Worded("elbows"),
    "wrist": Worded("wrists"), "hip": Worded("hips"), "knee": Worded("knees"), "ankle": Worded("ankles"),
    "heel": Worded("heels"), "foot_index": Worded("feet"), "index": Worded("hands"),
}  # fmt: skip
LOST_AFTER_S: Final = 0.5
BODY: Final = Worded("the whole body")
NOBODY: Final = Worded("nobody in the picture")


@frozen(weakref_slot=False)
class Sight:
    """`side` is the near side; `locked` once the position was taken. `recent` keeps the last two raw readings, `plain`
    the last of a body whose left and right were told apart.
    """

    side: Bound = "left"
    locked: bool = False
    nearness: float = 0.0
    recent: tuple[Mapping[Bound, Readings], ...] = field(default=(), repr=False)
    plain: Mapping[Bound, Readings] = field(factory=dict, repr=False)
    unseen_since_s: float | None = None
    lost: bool = False
    why: str = ""
    last_s: float | None = None
    frames: int = 0
    judged: int = 0


def look(
    sight: Sight,
    exercise: Exercise,
    measures: Mapping[str, Measure],
    pose: Pose,
    baseline: Mapping[Bound, Baseline],
) -> tuple[Sight, Mapping[Bound, Readings]]:
    """The readings of every side the exercise is judged on, each the median of three frames. While left and right are
    mixed up, what has a side is read as it was.
    """
    sight = sight if sight.locked or exercise.works == "middle" else _nearer(sight, pose)
    sides = SIDES_OF[exercise.works] if exercise.works != "near" else (sight.side,)
    raw = {side: read(measures, pose, side, baseline.get(side, {})) for side in sides}
    if pose.mixed:
        raw = {side: _told_apart(each, sight.plain.get(side, {})) for side, each in raw.items()}
    steady = {side: _steady(side, raw, sight.recent) for side in sides}
    plain = sight.plain if pose.mixed else raw
    return evolve(sight, recent=(*sight.recent[-1:], raw), plain=plain, frames=sight.frames + 1), steady


def lock(sight: Sight) -> Sight:
    return evolve(sight, locked=True)


def seen(sight: Sight, time_s: float) -> tuple[Sight, tuple[JudgeEvent, ...]]:
    """A frame in which everything needed was there."""
    events: tuple[JudgeEvent, ...] = ()
    if sight.lost and sight.unseen_since_s is not None:
        events = (Found(time_s, Unseen(sight.unseen_since_s, time_s, sight.why)),)
    return evolve(sight, unseen_since_s=None, lost=False, last_s=time_s, judged=sight.judged + 1), events


def missed(
    sight: Sight, exercise: Exercise, measures: Mapping[str, Measure], readings: Readings, pose: Pose
) -> tuple[Sight, tuple[JudgeEvent, ...]]:
    """A frame in which something needed was not seen; after a moment the body counts as lost."""
    time_s = pose.time_s
    since_s = time_s if sight.unseen_since_s is None else sight.unseen_since_s
    why = pose.doubt or NOBODY if pose.landmarks is None else _what(sight, exercise, measures, readings, pose)
    late = time_s - since_s >= LOST_AFTER_S and not sight.lost
    events: tuple[JudgeEvent, ...] = (Lost(time_s, why),) if late else ()
    named = why if late or not sight.lost or why == NOBODY else sight.why
    return evolve(sight, unseen_since_s=since_s, lost=sight.lost or late, why=named, last_s=time_s), events


def close(sight: Sight) -> tuple[Sight, tuple[JudgeEvent, ...]]:
    """The last stretch without sight ends with the set."""
    if not sight.lost or sight.unseen_since_s is None or sight.last_s is None:
        return sight, ()
    event = Found(sight.last_s, Unseen(sight.unseen_since_s, sight.last_s, sight.why))
    return evolve(sight, lost=False, unseen_since_s=None), (event,)


def _nearer(sight: Sight, pose: Pose) -> Sight:
    """Follows which side is better seen; a slow mean, so that one frame does not turn the body round."""
    if pose.landmarks is None:
        return sight
    left, right = (_visibility(pose, side) for side in ("left", "right"))
    nearness = 0.9 * sight.nearness + 0.1 * (left - right)
    return evolve(sight, nearness=nearness, side="left" if nearness >= 0 else "right")


def _visibility(pose: Pose, side: str) -> float:
    joints = [pose.landmarks[INDEX[f"{side}_{joint}"]] for joint in NEAR_JOINTS] if pose.landmarks else []
    return sum(joint[3] for joint in joints if joint) / len(NEAR_JOINTS)


def _told_apart(readings: Readings, plain: Readings) -> Readings:
    return {name: plain.get(name) if value is None else value for name, value in readings.items()}


def _steady(side: Bound, raw: Mapping[Bound, Readings], recent: tuple[Mapping[Bound, Readings], ...]) -> Readings:
    """The median of three where all three are seen; what is unseen now stays unseen."""
    past = [each[side] for each in recent if side in each]
    if len(past) < 2:
        return raw[side]
    steady, (one, other) = dict(raw[side]), past
    for name, now in raw[side].items():
        before, earlier = one.get(name), other.get(name)
        if now is not None and before is not None and earlier is not None:
            steady[name] = sorted((now, before, earlier))[1]
    return steady


def _what(sight: Sight, exercise: Exercise, measures: Mapping[str, Measure], readings: Readings, pose: Pose) -> str:
    """Names the joints that are missing, in the person's words."""
    unread = [measures[t.measure] for t in needed_of(exercise) if readings.get(t.measure) is None]
    names = {name for measure in unread for name in measure.points if point(pose, name, sight.side) is None}
    joints = sorted({WORDS.get(name.rpartition(".")[2], BODY) for name in names}) or [BODY]
    return Worded("not seen well enough: {joints}", joints=tuple(joints))
