"""Postures and movements of the exercise room, drawn. Heads are on the right, but for a body on its back."""

from math import pi, sin
from typing import Final

from attrs import evolve

from coach.exercise.definition import Exercise
from coach.pose.body import Pose
from figure import PLAIN, Drawing, Figure, OnSide, SideOn, draw

STANDING: Final = SideOn()
SITTING: Final = SideOn(thigh=0)
SQUAT: Final = SideOn(trunk=55, thigh=-5, shank=-110, upper_arm=0, forearm=0, head=60, foot=0)
STOOPING: Final = SideOn(trunk=15, head=15)
KNEELING: Final = SideOn(shank=180, foot=180)
HEELS: Final = SideOn(trunk=-8, thigh=-22, shank=180, upper_arm=-12, forearm=0, head=-20, foot=180)
"""Sitting back on the heels, the arms stretched out on the floor."""

FACE_DOWN: Final = SideOn(trunk=0, thigh=180, shank=180, upper_arm=15, forearm=-15, head=0, foot=180)
FACE_DOWN_ARMS_DOWN: Final = evolve(FACE_DOWN, upper_arm=185, forearm=180)
PROPPED: Final = evolve(FACE_DOWN, trunk=33, upper_arm=-85, forearm=0, head=50)
PRESS_UP: Final = evolve(FACE_DOWN, trunk=50, upper_arm=-85, forearm=-90, head=60)

PLANK: Final = SideOn(trunk=12, thigh=192, shank=192, upper_arm=-90, forearm=0, head=12)
HIGH_PLANK: Final = SideOn(trunk=20, thigh=200, shank=200, upper_arm=-85, forearm=-90, head=20)
KNEE_PLANK: Final = SideOn(trunk=20, thigh=200, shank=180, upper_arm=-90, forearm=0, head=20, foot=180)

ALL_FOURS: Final = SideOn(trunk=10, thigh=-90, shank=180, upper_arm=-90, forearm=-90, head=10, foot=180)
ON_ELBOWS_AND_KNEES: Final = evolve(ALL_FOURS, trunk=-10, forearm=0, head=-10)
REACH: Final = {"thigh": 182.0, "shank": 182.0, "foot": 272.0}
ARM: Final = {"upper_arm": 5.0, "forearm": 5.0}
BIRD_DOG_NEAR: Final = evolve(ALL_FOURS, **REACH, far=ARM | {"thigh": -90.0, "shank": 180.0, "foot": 180.0})
BIRD_DOG_FAR: Final = evolve(ALL_FOURS, **ARM, far=REACH | {"upper_arm": -90.0, "forearm": -90.0})
DONKEY_KICK: Final = evolve(ALL_FOURS, thigh=190, shank=90, far={"thigh": -90.0, "shank": 180.0})
LEG_ONLY: Final = evolve(ALL_FOURS, **REACH, far={"thigh": -90.0, "shank": 180.0, "foot": 180.0})

ON_BACK: Final = SideOn(trunk=180, thigh=0, shank=0, upper_arm=0, forearm=0, head=180)
KNEES_UP: Final = evolve(ON_BACK, thigh=52, shank=-60, foot=0)
BRIDGE: Final = evolve(KNEES_UP, trunk=205, thigh=25, shank=-85)
KNEES_TO_CHEST: Final = evolve(ON_BACK, thigh=125, shank=-20)
LEGS_ON_CHAIR: Final = evolve(ON_BACK, thigh=88, shank=0)
LEG_RAISED: Final = evolve(ON_BACK, thigh=60, shank=60, far={"thigh": 0.0, "shank": 0.0})

SIDE_PLANK: Final = OnSide()
SIDE_LYING: Final = OnSide(trunk=0, legs=180, shanks=180, upper_arm=0, forearm=0, head=0)
SIDE_PROPPED: Final = OnSide(trunk=40, legs=180, shanks=180, head=45)
STANDING_FACING: Final = OnSide(trunk=90, legs=270, shanks=270, upper_arm=270, forearm=270, head=90)

FAMILIES: Final[dict[str, dict[str, Figure]]] = {
    "standing": {"standing": STANDING, "squat": SQUAT, "stooping": STOOPING, "standing facing": STANDING_FACING},
    "sitting": {"sitting": SITTING},
    "kneeling": {"kneeling": KNEELING, "on heels": HEELS},
    "prone": {
        "face down": FACE_DOWN, "face down, arms down": FACE_DOWN_ARMS_DOWN, "propped": PROPPED, "press up": PRESS_UP,
        "plank": PLANK, "high plank": HIGH_PLANK, "knee plank": KNEE_PLANK,
    },
    "quadruped": {
        "all fours": ALL_FOURS, "on elbows and knees": ON_ELBOWS_AND_KNEES, "bird dog near": BIRD_DOG_NEAR,
        "bird dog far": BIRD_DOG_FAR, "donkey kick": DONKEY_KICK, "leg only": LEG_ONLY,
    },
    "supine": {
        "on back": ON_BACK, "knees up": KNEES_UP, "bridge": BRIDGE, "knees to chest": KNEES_TO_CHEST,
        "legs on chair": LEGS_ON_CHAIR, "leg raised": LEG_RAISED,
    },
    "side-lying": {"side plank": SIDE_PLANK, "side lying": SIDE_LYING, "side propped": SIDE_PROPPED},
}  # fmt: skip
"""The words are those of an exercise's `posture`."""
POSTURES: Final = {name: figure for postures in FAMILIES.values() for name, figure in postures.items()}
FAMILY: Final = {name: family for family, postures in FAMILIES.items() for name in postures}
OWN: Final[dict[str, tuple[str, ...]]] = {
    "front-plank": ("plank",),
    "front-plank-knees": ("knee plank",),
    "high-plank": ("high plank",),
    "side-plank": ("side plank",),
    "side-plank-knees": ("side plank",),
    "belly-breathing": ("knees up", "legs on chair", "knees to chest", "leg raised"),
    "prone-on-elbows": ("propped", "knee plank"),
    "hamstring-stretch": ("leg raised",),
    "wall-sit": ("sitting",),
}
"""What a camera takes for an exercise, and may: it sees no wall and no chair, and a lifted hip is a fault of lying
on the elbows. Who breathes may have the legs anywhere up. Of an exercise that counts, a posture kept is no repetition.
"""
FIRST: Final = ("front-plank", "front-plank-knees", "side-plank", "glute-bridge", "bird-dog", "belly-breathing")


def is_judged(exercise: Exercise) -> bool:
    """Whether anything is credited for what is seen. Where a camera can only guide, being there is enough."""
    return exercise.id in FIRST or (exercise.trust != "guided" and bool(exercise.position))


def walking(seconds: float, fps: float = 15.0, drawing: Drawing = PLAIN) -> list[Pose]:
    """From one side of the picture to the other."""
    poses = []
    for number in range(int(seconds * fps)):
        share, swing = number / (seconds * fps), 28 * sin(2 * pi * number / fps)
        figure = SideOn(thigh=-90 + swing, shank=-95 + min(0.0, swing), upper_arm=-90 - swing, forearm=-80 - swing,
                        far={"thigh": -90 - swing, "shank": -95 + min(0.0, -swing), "upper_arm": -90 + swing,
                             "forearm": -80 + swing})  # fmt: skip
        poses.append(draw(figure, number / fps, evolve(drawing, at=(60 + 520 * share, 270))))
    return poses
