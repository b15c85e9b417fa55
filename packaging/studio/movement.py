"""The movement of a demonstration: keyframes of headings become the headings at any time.

A heading is where a limb points in the picture, in degrees: 0 to the right, 90 up. With a second number it leaves the
picture: positive towards the camera. `left_` and `right_` before a name mean one side; a plain name means both.
"""

import tomllib
from collections.abc import Mapping
from math import cos, pi
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import field, frozen

Heading: TypeAlias = tuple[float, float]
"""In the picture, and out of it towards the camera; degrees."""
Headings: TypeAlias = Mapping[str, Heading]

LIMBS: Final = ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")
SIDES: Final = ("left", "right")


@frozen
class Keyframe:
    """`whole`: where the same keyframe goes when all of the movement is done and done well, if it is not."""

    at_s: float
    headings: Headings
    phase: str = ""
    whole: Headings | None = None


@frozen
class Movement:
    """`keyframes` hold every heading; between two of them the body moves smoothly. `scene` says what stands around."""

    exercise: str
    keyframes: tuple[Keyframe, ...]
    scene: Mapping[str, Any] = field(factory=dict)
    posture: str = "any"

    @property
    def seconds(self) -> float:
        return self.keyframes[-1].at_s

    def at(self, time_s: float) -> Headings:
        """Every heading at this time, the first and last keyframe before and after."""
        later = next((i for i, key in enumerate(self.keyframes) if key.at_s >= time_s), len(self.keyframes) - 1)
        before, after = self.keyframes[max(0, later - 1)], self.keyframes[later]
        span_s = after.at_s - before.at_s
        share = min(1.0, max(0.0, (time_s - before.at_s) / span_s)) if span_s > 0 else 1.0
        eased = (1 - cos(pi * share)) / 2
        return {name: between(before.headings[name], after.headings[name], eased) for name in after.headings}


def movement_of(path: Path) -> Movement:
    """Reads the `[[demo]]` keyframes of an exercise's file."""
    return movement_from(tomllib.loads(path.read_text("utf-8")))


def movement_from(raw: Mapping[str, Any]) -> Movement:
    """The movement of a file already read; `id`, `demo`, and where they are said `scene` and `posture`."""
    state: dict[str, Heading] = {}
    keyframes = []
    for key in raw["demo"]:
        state = {**state, **sided(key["headings"])}
        keyframes.append(Keyframe(float(key["at_s"]), state, key.get("phase", "")))
    first = keyframes[0].headings
    whole = tuple(Keyframe(k.at_s, {n: k.headings.get(n, first.get(n, v)) for n, v in state.items()}, k.phase)
                  for k in keyframes)  # fmt: skip
    return Movement(raw["id"], whole, raw.get("scene", {}), raw.get("posture", "any"))


def sided(raw: Mapping[str, Any]) -> dict[str, Heading]:
    """A plain limb means both sides; a side's own entry wins."""
    plain = {name: value for name, value in raw.items() if name in LIMBS}
    both = {f"{side}_{name}": _pair(value) for name, value in plain.items() for side in SIDES}
    return {**both, **{name: _pair(value) for name, value in raw.items() if name not in LIMBS}}


def _pair(value: Any) -> Heading:
    return (float(value[0]), float(value[1])) if isinstance(value, list) else (float(value), 0.0)


def between(a: Heading, b: Heading, share: float) -> Heading:
    turn = (b[0] - a[0] + 180.0) % 360.0 - 180.0
    return a[0] + share * turn, a[1] + share * (b[1] - a[1])
