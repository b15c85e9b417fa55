"""What a drawn figure lacks and a body needs: flat hands, feet towards the camera, legs one upon the other."""

from math import cos, radians, sin
from typing import Final

from movement import SIDES, Heading, Headings

ON_THE_FLOOR: Final = ("supine", "prone", "quadruped", "side-lying")
STACKED_DEG: Final = 4.0
"""Lying on the side, the upper leg comes down to the lower one by this much, and the lower one up."""


def placed(said: Headings, posture: str, *, faces_camera: bool) -> dict[str, Heading]:
    """The headings with hands, palms (1 = down), feet, pelvis and neck."""
    ways = {"pelvis": said["trunk"], "neck": said["trunk"], **said}
    for side in SIDES:
        ways.setdefault(f"{side}_upper_arm", (ways["trunk"][0] + 180.0, 0.0))
        ways.setdefault(f"{side}_forearm", ways[f"{side}_upper_arm"])
        ways |= _hand(side, ways, posture)
        if faces_camera:
            ways |= _stacked(side, ways, said)
        elif f"{side}_foot" not in said:
            ways[f"{side}_foot"] = (ways[f"{side}_shank"][0] + 90.0, 0.0)
    return ways


def _hand(side: str, ways: Headings, posture: str) -> dict[str, Heading]:
    """A forearm that comes down stands on its hand; one that lies has its palm down."""
    hand, palm = f"{side}_hand", f"{side}_palm"
    flat, out = ways[f"{side}_forearm"]
    rise = sin(radians(flat)) * cos(radians(out))
    if posture not in ON_THE_FLOOR or rise > 0.5:
        return {hand: ways.get(hand, (flat, out)), palm: ways.get(palm, (0.0, 0.0))}
    ahead = ways["trunk"][0] if rise < -0.55 else flat
    level = _near_turn(0.0 if cos(radians(ahead)) > 0 else 180.0, flat)
    return {hand: ways.get(hand, (level, 0.0 if rise < -0.55 else out)), palm: ways.get(palm, (1.0, 0.0))}


def _near_turn(degrees: float, to: float) -> float:
    """The same heading, written within half a turn of another, so that a limb moves the short way."""
    return to + (degrees - to + 180.0) % 360.0 - 180.0


def _stacked(side: str, ways: Headings, said: Headings) -> dict[str, Heading]:
    """Facing the camera on the left side: the feet point at it, and the legs close up towards the ankles."""
    together = said["left_thigh"] == said["right_thigh"] and said["left_shank"] == said["right_shank"]
    closer = (STACKED_DEG if side == "right" else -STACKED_DEG) if together else 0.0
    thigh, shank = ways[f"{side}_thigh"], ways[f"{side}_shank"]
    foot = ways.get(f"{side}_foot", shank)
    return {f"{side}_thigh": (thigh[0] + closer, thigh[1]), f"{side}_shank": (shank[0] + closer, shank[1]),
            f"{side}_foot": (shank[0], foot[1] if foot[1] > 20.0 else 70.0)}  # fmt: skip
