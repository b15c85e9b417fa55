"""The 33 landmarks of a body in a picture."""

from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from coach.camera.light import Light

Guesses: TypeAlias = Literal["", "lying", "always"]
Landmark: TypeAlias = tuple[float, float, float, float]
"""x and y as shares of the picture's width and height (0,0 = top left), z, visibility 0-1."""

NAMES: Final = (
    "nose", "left_eye_inner", "left_eye", "left_eye_outer", "right_eye_inner", "right_eye", "right_eye_outer",
    "left_ear", "right_ear", "mouth_left", "mouth_right", "left_shoulder", "right_shoulder", "left_elbow",
    "right_elbow", "left_wrist", "right_wrist", "left_pinky", "right_pinky", "left_index", "right_index",
    "left_thumb", "right_thumb", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle", "right_ankle",
    "left_heel", "right_heel", "left_foot_index", "right_foot_index",
)  # fmt: skip
"""BlazePose's order and MediaPipe's names; left and right are the person's own."""

INDEX: Final = {name: index for index, name in enumerate(NAMES)}


@frozen(weakref_slot=False)
class Pose:
    """Where the body is in one picture. `landmarks` is `None` when nobody is there; a landmark `None` when unknown.

    `doubt` says why a body that is there is not judged; `light` is that of the picture, where it was measured;
    `company`: somebody else is in the picture, `None` where that was not looked for. `floor_deg`: how far clockwise the
    picture is turned against the floor; landmarks are as they are in the picture. `trunk`: the person's own trunk in
    legs, where it was measured. `guesses`: whether its model puts a hidden hand where the other one is. `mixed`: the
    body faces the camera, and its left and right are mixed up in this picture; what lies half way between is right.
    """

    time_s: float
    width: int
    height: int
    landmarks: tuple[Landmark | None, ...] | None = field(repr=False)
    doubt: str = ""
    light: Light | None = None
    company: bool | None = None
    floor_deg: float = 0.0
    trunk: float | None = None
    guesses: Guesses = ""
    mixed: bool = False
