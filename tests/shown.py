"""The demonstrations in assets/exercises as drawn figures: the `[[demo]]` keyframes, and the `[mistakes]` on purpose.

A keyframe says where limbs point: degrees in the exercise's own view, 0 to the right and 90 up, or [degrees, towards
the camera]. What a keyframe does not say stays as it was. Seen from the side the body faces right and shows its right
side; from the front it faces the camera. A mistake is made the first time its phase comes, in a hold after it has begun
well.
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import cos, radians, sin
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from coach.pose.body import Pose
from figure import FOREARM, SHANK, THIGH, UPPER_ARM, Drawing, Joints, film

Way: TypeAlias = tuple[float, float]
"""In the picture, and towards the camera."""
Spot: TypeAlias = tuple[float, float, float]
"""Right, up, towards the camera, in trunk lengths."""
Keys: TypeAlias = list[tuple[float, "Shown"]]

SHOULDERS, HIPS, NECK, FACE = 0.33, 0.18, 0.35, 0.15
"""From the middle to the shoulder and to the hip; shoulder to ear; ear to nose."""
STANDING: Final[Mapping[str, Way]] = {
    "trunk": (90, 0), "thigh": (-90, 0), "shank": (-90, 0), "upper_arm": (-90, 0), "forearm": (-90, 0),
}  # fmt: skip
SWING_S, SWINGS = 0.5, 4
"""What goes to and fro: half of it, and how often."""
WELL_S: Final = 3.0
"""How long a hold goes well before the mistake: what fades has to have been good."""
ON_THE_FLOOR: Final[Mapping[str, Sequence[str]]] = {
    "supine": ("near_shoulder", "near_hip"), "quadruped": ("near_knee", "far_knee"),
}  # fmt: skip
SIDED: Final = ("thigh", "shank", "foot", "upper_arm", "forearm")


@frozen
class Shown:
    """A body. `ways` has each limb of both sides, "right_thigh" and "left_thigh"; `yaw` turns the camera. Of what is on
    the floor in its posture the lowest stays where it is.
    """

    ways: Mapping[str, Way]
    front: bool = False
    yaw: float = 0.0
    posture: str = "any"

    def towards(self, other: "Shown", share: float) -> "Shown":
        both = {**other.ways, **self.ways}.keys()
        mine, others = _whole(self.ways), _whole(other.ways)
        ways = {limb: _between(mine[limb], others[limb], share) for limb in both if limb in mine and limb in others}
        return evolve(self, ways=ways)

    def joints(self) -> Joints:
        ways = _whole(self.ways)
        up, across = _unit(ways["trunk"]), _across(ways["trunk"], front=self.front)
        spots: dict[str, Spot] = {}
        for side, own, sign in (("near", "right", -1.0), ("far", "left", 1.0)):
            spots |= _leg(side, ways, own, _moved((0.0, 0.0, 0.0), across, sign * HIPS))
            spots |= _arm(side, ways, own, _moved(up, across, sign * SHOULDERS))
        spots |= _head(ways["neck"], up, across, front=self.front)
        at = min((spots[name] for name in ON_THE_FLOOR.get(self.posture, ())), key=lambda spot: spot[1], default=None)
        if at is not None:
            spots = {name: _moved(spot, at, -1.0) for name, spot in spots.items()}
        return {name: _seen(spot, self.yaw) for name, spot in spots.items()}


def _between(start: Way, end: Way, share: float) -> Way:
    turn = (end[0] - start[0] + 180.0) % 360.0 - 180.0
    return start[0] + share * turn, start[1] + share * (end[1] - start[1])


def _whole(ways: Mapping[str, Way]) -> dict[str, Way]:
    """With what follows from the rest: the neck goes on as the trunk, the foot stands at a right angle to the shank."""
    feet = {f"{side}_foot": (ways[f"{side}_shank"][0] + 90.0, ways[f"{side}_shank"][1]) for side in ("left", "right")}
    return {"neck": ways["trunk"], **feet, **ways}


def _unit(way: Way) -> Spot:
    along, out = radians(way[0]), radians(way[1])
    return cos(along) * cos(out), sin(along) * cos(out), sin(out)


def _moved(spot: Spot, way: Spot, length: float) -> Spot:
    return spot[0] + length * way[0], spot[1] + length * way[1], spot[2] + length * way[2]


def _across(trunk: Way, *, front: bool) -> Spot:
    """From the right side to the left: away from the camera, or in the picture where the body faces it."""
    return (sin(radians(trunk[0])), -cos(radians(trunk[0])), 0.0) if front else (0.0, 0.0, -1.0)


def _leg(side: str, ways: Mapping[str, Way], own: str, hip: Spot) -> dict[str, Spot]:
    knee = _moved(hip, _unit(ways[f"{own}_thigh"]), THIGH)
    ankle = _moved(knee, _unit(ways[f"{own}_shank"]), SHANK)
    foot = _unit(ways[f"{own}_foot"])
    return {f"{side}_hip": hip, f"{side}_knee": knee, f"{side}_ankle": ankle,
            f"{side}_heel": _moved(ankle, foot, -0.08), f"{side}_foot_index": _moved(ankle, foot, 0.22)}  # fmt: skip


def _arm(side: str, ways: Mapping[str, Way], own: str, shoulder: Spot) -> dict[str, Spot]:
    elbow = _moved(shoulder, _unit(ways[f"{own}_upper_arm"]), UPPER_ARM)
    forearm = _unit(ways[f"{own}_forearm"])
    wrist = _moved(elbow, forearm, FOREARM)
    fingers = {f"{side}_{finger}": _moved(wrist, forearm, 0.1) for finger in ("pinky", "index", "thumb")}
    return {f"{side}_shoulder": shoulder, f"{side}_elbow": elbow, f"{side}_wrist": wrist, **fingers}


def _head(neck: Way, chest: Spot, across: Spot, *, front: bool) -> dict[str, Spot]:
    middle = _moved(chest, _unit(neck), NECK)
    ahead = (0.0, 0.0, 1.0) if front else _unit((neck[0] - 90.0, 0.0))
    nose = _moved(middle, ahead, FACE)
    face = {"eye": nose, "eye_inner": nose, "eye_outer": nose, "mouth": nose}
    sides = {f"{side}_{part}": spot for side in ("near", "far") for part, spot in face.items()}
    return {"nose": nose, "near_ear": _moved(middle, across, -0.15), "far_ear": _moved(middle, across, 0.15), **sides}


def _seen(spot: Spot, yaw: float) -> tuple[float, float]:
    turned = radians(yaw)
    return spot[0] * cos(turned) + spot[2] * sin(turned), spot[1]


@cache
def _file(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def demo(path: Path, mistake: str | None = None, yaw: float = 0.0) -> Keys:
    """The keyframes of an exercise's file; with a mistake, those of its phase as `[mistakes]` says."""
    raw = _file(path)
    if fault := _tempos(raw).get(mistake or ""):
        return _hurried(demo(path, yaw=yaw), raw, fault)
    wrong = _ways(raw["mistakes"][mistake]) if mistake else {}
    mistaken = _where(raw, mistake) if mistake else ()
    keys, ways, later_s = [], _ways(STANDING), 0.0
    for number, frame in enumerate(raw["demo"]):
        if "phases" not in raw and number == next(iter(mistaken), None):
            later_s = WELL_S
            keys.append((keys[-1][0] + later_s, keys[-1][1]))
        ways = {**ways, **_ways(frame["headings"])}
        body = Shown({**ways, **wrong} if number in mistaken else ways, raw["view"] == "front", yaw, raw["posture"])
        if number in mistaken and mistake in raw["scene"].get("swinging_mistakes", ()):
            well = evolve(body, ways=ways)
            keys += [(keys[-1][0] + SWING_S * (at + 1), (well, body)[at % 2]) for at in range(2 * SWINGS)]
            later_s = keys[-1][0] - frame["at_s"]
            continue
        keys.append((frame["at_s"] + later_s, body))
    return keys


def _where(raw: Mapping[str, Any], mistake: str) -> Sequence[int]:
    """The keyframes in which a mistake is made: its phase the first time; of a hold's four the two in the middle."""
    fault = next(fault for fault in raw["faults"] if fault["id"] == mistake)
    phase = fault.get("in_phase") or (raw["phases"][-1]["name"] if "phases" in raw else "hold")
    phases = [frame.get("phase") for frame in raw["demo"]]
    first = phases.index(phase)
    last = next((number for number in range(first, len(phases)) if phases[number] != phase), len(phases))
    return range(first + 1, last - 1) if last - first > 2 else range(first, last)


def _ways(headings: Mapping[str, Any]) -> dict[str, Way]:
    """One limb of both sides is said without a side; what is said of one side stands over it."""
    ways = {limb: _way(said) for limb, said in headings.items() if limb not in SIDED}
    both = {f"{side}_{limb}": _way(headings[limb]) for limb in SIDED if limb in headings for side in ("left", "right")}
    return {**both, **ways}


def _way(said: float | Sequence[float]) -> Way:
    return (float(said[0]), float(said[1])) if isinstance(said, Sequence) else (float(said), 0.0)


def runs(path: Path, phase: str) -> int:
    """How often the demonstration comes to a phase."""
    phases = [None, *(frame.get("phase") for frame in _file(path)["demo"])]
    return sum(now == phase != before for before, now in pairwise(phases))


def times_s(path: Path, phase: str) -> list[float]:
    return [float(frame["at_s"]) for frame in _file(path)["demo"] if frame.get("phase") == phase]


def mistakes(path: Path) -> tuple[str, ...]:
    """Those that are posed, and those of tempo."""
    return (*_file(path).get("mistakes", {}), *_tempos(_file(path)))


def _tempos(raw: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {fault["id"]: fault for fault in raw.get("faults", ()) if "way" in fault}


def _hurried(keys: Keys, raw: Mapping[str, Any], fault: Mapping[str, Any]) -> Keys:
    """The first repetition with its way out, back or all of it done in 0.7 of the least time."""
    rest, top = raw["phases"][0]["name"], raw["phases"][-1]["name"]
    phases = [frame.get("phase") for frame in raw["demo"]]
    first = phases.index(top)
    last = next(at for at in range(first, len(phases)) if phases[at] == top and phases[at + 1] != top)
    begun = max(at for at in range(first) if phases[at] == rest)
    back = next(at for at in range(last, len(phases)) if phases[at] == rest)
    start, end = {"out": (begun, first), "back": (last, back), "whole": (begun, back)}[fault["way"]]
    start_s, end_s = keys[start][0], keys[end][0]
    spared_s = end_s - start_s - 0.7 * fault["least_s"]
    much = spared_s / (end_s - start_s)
    return [(at_s - much * (min(max(at_s, start_s), end_s) - start_s), body) for at_s, body in keys]


def performed(keys: Keys, times: int = 1, drawing: Drawing | None = None, fps: float = 15.0) -> list[Pose]:
    """The demonstration done `times` over, as a camera sees it."""
    length_s = keys[-1][0]
    again = [(number * length_s + at_s, shown) for number in range(times) for at_s, shown in keys[number > 0 :]]
    return film(*again, fps=fps, drawing=drawing or Drawing(far_seen=0.85))


def partly(keys: Keys, share: float) -> Keys:
    """The same, only so far away from the first keyframe."""
    start = keys[0][1]
    return [(at_s, start.towards(shown, share)) for at_s, shown in keys]
