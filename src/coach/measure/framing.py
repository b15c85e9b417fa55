"""Is the body in view, near enough and from the right side? One thing to change at a time."""

from collections.abc import Iterable
from typing import Final, Literal

from attrs import frozen

from coach.measure.floor import floor_deg
from coach.measure.measures import SEEN
from coach.measure.personal import LEVEL_DEG, straight
from coach.pose.body import INDEX, Pose
from coach.wording import Worded

View = Literal["side", "front", "feet", "any"]

NOBODY: Final = Worded("I cannot see you. Show me your whole body")
SEEN_WHOLE: Final = Worded("I can see you from head to feet")
NOT_NEEDED: Final = Worded("You need not be in the picture for this one")
SEEN_ENOUGH: Final = Worded("I can see what I need")
FEET_OUT: Final = Worded("Move back a big step. I cannot see your feet")
HEAD_OUT: Final = Worded("Move back a big step. I cannot see your head")
HANDS_OUT: Final = Worded("Move back a big step. I cannot see your hands")
FEET_ASIDE: Final = Worded("Move towards your head. I cannot see your feet")
HEAD_ASIDE: Final = Worded("Move towards your feet. I cannot see your head")
TOO_NEAR: Final = Worded("Move back a big step. You are too near")
TOO_FAR: Final = Worded("Come a step closer. You are far away")
TURN_SIDE: Final = Worded("Turn until I see you straight from the side")
TURN_FRONT: Final = Worded("Turn to face the camera")
TURN_ROUND: Final = {
    "left": Worded("Turn round. Your left side goes to the camera"),
    "right": Worded("Turn round. Your right side goes to the camera"),
}
HIDDEN: Final = {
    "nose": Worded("Something hides your face"),
    "ear": Worded("Something hides your ears"),
    "shoulder": Worded("Something hides your shoulders"),
    "elbow": Worded("Something hides your elbows"),
    "wrist": Worded("Something hides your wrists"),
    "hip": Worded("Something hides your hips"),
    "knee": Worded("Something hides your knees"),
    "ankle": Worded("Something hides your ankles"),
    "heel": Worded("Something hides your heels"),
    "foot_index": Worded("Something hides your feet"),
}
HIDDEN_PART: Final = Worded("Something hides a part of you")
TOO_DARK: Final = Worded("Switch on a light. It is too dark")
BLURRED: Final = Worded("Wipe the camera. The picture is blurred")
SEVERAL: Final = Worded("One person in the picture, please. I see several")
TILTED: Final = Worded("Set the laptop level. The camera is tilted")
WHOLE: Final = (
    SEVERAL, TILTED, TOO_DARK, BLURRED, *TURN_ROUND.values(), NOBODY, SEEN_WHOLE, NOT_NEEDED, SEEN_ENOUGH, FEET_OUT,
    HEAD_OUT, HANDS_OUT, FEET_ASIDE, HEAD_ASIDE, TOO_NEAR, TOO_FAR, TURN_SIDE, TURN_FRONT,
)  # fmt: skip

EDGE: Final = 0.01
"""Share of the picture: a joint nearer to the edge than this counts as cut off."""
SMALL: Final = 0.22
LARGE: Final = 0.97
ROOM: Final = 0.1
"""The body's longer extent as a share of the picture's: below the first it is far, above the second near. A body
that is cut off at one end and would have this share to spare in the middle need not go back.
"""
SIDE_ON: Final = 0.22
SLANTING: Final = 0.31
"""Apparent width over trunk length, of shoulders and hips on the mean: to the first it is a side view, above the second
none, and between them none where the floor slopes. On the mean of a film it read 0.20 at the most from the side, to 15
degrees off it 0.18, at 30 and 37 0.20 to 0.27, at 45 and 60 0.29 to 0.47; at 37 all was judged right, at 45 only a
plank. The model knows a view from the side and a slanting one, and little between.
"""
FRONT_WIDTH: Final = 0.3
"""Of the shoulders alone: above this it is a front view."""
DARK: Final = 0.16
BLUNT: Final = 0.08
"""Limits of the picture's brightness and sharpness; `coach.camera.light` says what was measured."""
STRAIGHT_DEG: Final = 10.0
"""Who is bent at the hip by no more cannot lean far without falling: a camera that shows it is tilted."""
SLOPING_DEG: Final = 10.5
"""A floor that falls by more, by what rests on it, is told to be a tilted camera (`coach.measure.floor`)."""
DEEPER: Final = 0.1
"""Share of the picture's width: so much further from the camera the model puts the far shoulder and hip, on the mean.
In 42 films from the side, to 15 degrees, it read 0.29 to 0.45; what is seen of both sides differed by 0.05 to 0.23.
"""
OTHER_SIDE: Final = 0.25
"""The other side is near when its joints are this much better seen, on the mean."""


@frozen
class Framing:
    """`say` is what to tell the person: that all is well, or the one thing to change."""

    ok: bool
    say: str


def framing(
    pose: Pose | None, needs: Iterable[str], view: View, side: Literal["left", "right"] | None = None
) -> Framing:
    """What the camera place is like for an exercise that `needs` these joints (names without a side).

    `side` is the one that has to be near the camera, where that matters.
    """
    needs = tuple(needs)
    if not needs:
        return Framing(ok=True, say=NOT_NEEDED)
    light = _light(pose)
    if light or pose is None or pose.landmarks is None:
        return Framing(ok=False, say=light or (SEVERAL if pose is not None and pose.doubt else NOBODY))
    complaint = (
        (SEVERAL if pose.company else None)
        or _cut_off(pose, needs)
        or _size(pose)
        or _hidden(pose, needs)
        or _view(pose, view)
        or (TILTED if tilted(pose) else None)
        or _side(pose, side if view == "side" else None)
    )
    if complaint:
        return Framing(ok=False, say=complaint)
    return Framing(ok=True, say=SEEN_WHOLE if {"nose", "ankle"} <= set(needs) else SEEN_ENOUGH)


def sayings(needs: Iterable[str]) -> tuple[str, ...]:
    """All that `framing` may say where these joints are needed."""
    return (*WHOLE, *(hidden(name) for name in sorted(set(needs))))


def _joints(pose: Pose, name: str) -> list[tuple[float, float, float]]:
    """(x, y, visibility) of a joint on both sides; one entry for the nose."""
    names = (name,) if name in INDEX else (f"left_{name}", f"right_{name}")
    landmarks = [pose.landmarks[INDEX[each]] for each in names] if pose.landmarks else []
    return [(mark[0], mark[1], mark[3]) for mark in landmarks if mark is not None]


def _light(pose: Pose | None) -> str | None:
    if pose is None or pose.light is None:
        return None
    if pose.light.brightness < DARK:
        return TOO_DARK
    return BLURRED if pose.light.sharpness < BLUNT else None


def _side(pose: Pose, side: Literal["left", "right"] | None) -> str | None:
    """Which side is near shows in how far away the model puts its shoulder and hip, or in what is seen of it."""
    if side is None:
        return None
    nearer = _nearer_by_depth(pose) or _nearer_by_sight(pose)
    return TURN_ROUND[side] if nearer not in (None, side) else None


def _nearer_by_depth(pose: Pose) -> Literal["left", "right"] | None:
    marks = pose.landmarks or ()
    pairs = [(marks[INDEX[f"left_{name}"]], marks[INDEX[f"right_{name}"]]) for name in ("shoulder", "hip")]
    depths = [left[2] - right[2] for left, right in pairs if left and right]
    away = sum(depths) / len(depths) if depths else 0.0
    return None if abs(away) < DEEPER else "left" if away < 0 else "right"


def _nearer_by_sight(pose: Pose) -> Literal["left", "right"] | None:
    pairs = [marks for name in ("shoulder", "hip", "knee", "ankle") if len(marks := _joints(pose, name)) == 2]
    more = sum(left[2] - right[2] for left, right in pairs) / len(pairs) if pairs else 0.0
    return None if abs(more) < OTHER_SIDE else "left" if more > 0 else "right"


def tilted(pose: Pose) -> bool | None:
    """Whether a body that stands straight is not upright in the picture, or one that rests on the floor not level.

    `None` while the body shows neither. In a slanting view a level floor slopes, too.
    """
    flat = straight(pose)
    if flat is not None:
        leans = flat.stands and abs(flat.bend_deg) > STRAIGHT_DEG
        return None if leans else abs(flat.tilt_deg) > LEVEL_DEG
    slope, wide = floor_deg(pose), _wide(pose)
    return None if slope is None or wide is None or wide > SIDE_ON else abs(slope) > SLOPING_DEG


def _cut_off(pose: Pose, needs: tuple[str, ...]) -> str | None:
    out = {name for name in needs if (marks := _joints(pose, name)) and all(_outside(x, y) for x, y, _ in marks)}
    if not out:
        return None
    aside = _lies_aside(pose)
    if out & {"ankle", "foot_index", "heel"}:
        return FEET_ASIDE if aside else FEET_OUT
    if out & {"nose", "ear"}:
        return HEAD_ASIDE if aside else HEAD_OUT
    return HANDS_OUT if out <= {"elbow", "wrist"} else TOO_NEAR


def _lies_aside(pose: Pose) -> bool:
    """Whether a lying body is cut off at one end and has room for it at the other."""
    shoulders, hips = _joints(pose, "shoulder"), _joints(pose, "hip")
    if len(shoulders) < 2 or len(hips) < 2 or not _lies(pose, _mid(shoulders), _mid(hips)):
        return False
    across = [mark[0] for mark in pose.landmarks or () if mark is not None]
    free = sorted((min(across), 1 - max(across)))
    return free[0] < EDGE and free[0] + free[1] > ROOM


def _lies(pose: Pose, a: tuple[float, float, float], b: tuple[float, float, float]) -> bool:
    return abs(a[0] - b[0]) * pose.width > abs(a[1] - b[1]) * pose.height


def _outside(x: float, y: float) -> bool:
    return not (EDGE <= x <= 1 - EDGE and EDGE <= y <= 1 - EDGE)


def _size(pose: Pose) -> str | None:
    marks = [mark for mark in pose.landmarks or () if mark is not None]
    wide = max(mark[0] for mark in marks) - min(mark[0] for mark in marks)
    high = max(mark[1] for mark in marks) - min(mark[1] for mark in marks)
    if max(wide, high) > LARGE:
        return TOO_NEAR
    return TOO_FAR if max(wide, high * pose.height / pose.width) < SMALL else None


def _hidden(pose: Pose, needs: tuple[str, ...]) -> str | None:
    """A joint hidden on both sides; of two sides one is enough."""
    for name in needs:
        if all(seen < SEEN for _, _, seen in _joints(pose, name)):
            return hidden(name)
    return None


def hidden(name: str) -> str:
    return HIDDEN.get(name, HIDDEN_PART)


def _view(pose: Pose, view: View) -> str | None:
    wide, shoulders = _wide(pose), _width(pose, "shoulder")
    if wide is None or shoulders is None:
        return None
    slants = wide > SLANTING or (wide > SIDE_ON and abs(floor_deg(pose) or 0.0) > SLOPING_DEG)
    if view == "side" and slants:
        return TURN_SIDE
    return TURN_FRONT if view == "front" and shoulders < FRONT_WIDTH else None


def _wide(pose: Pose) -> float | None:
    """Of shoulders and hips on the mean."""
    shoulders, hips = _width(pose, "shoulder"), _width(pose, "hip")
    return None if shoulders is None or hips is None else (shoulders + hips) / 2


def _width(pose: Pose, joint: Literal["shoulder", "hip"]) -> float | None:
    """Apparent width in trunk lengths; of shoulders between 0 (pure side view) and about 0.8 (front)."""
    pair, shoulders, hips = _joints(pose, joint), _joints(pose, "shoulder"), _joints(pose, "hip")
    if len(shoulders) < 2 or len(hips) < 2:
        return None
    trunk = _px(pose, _mid(shoulders), _mid(hips))
    return _px(pose, pair[0], pair[1]) / trunk if trunk else None


def _mid(marks: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    return (marks[0][0] + marks[1][0]) / 2, (marks[0][1] + marks[1][1]) / 2, 1.0


def _px(pose: Pose, a: tuple[float, float, float], b: tuple[float, float, float]) -> float:
    return float((((a[0] - b[0]) * pose.width) ** 2 + ((a[1] - b[1]) * pose.height) ** 2) ** 0.5)
