"""A stick person as the studio's rest places: arms out at 45 degrees, toes to the front."""

import numpy as np
from numpy.typing import NDArray

HALF: dict[str, tuple[float, float, float]] = {
    "shoulder": (0.19, 0.0, 0.64), "elbow": (0.38, 0.0, 0.43), "wrist": (0.51, -0.2, 0.3),
    "knuckle": (0.56, -0.3, 0.24), "index": (0.57, -0.3, 0.25), "pinky": (0.53, -0.27, 0.2),
    "thumb": (0.52, -0.26, 0.28), "thumb_tip": (0.52, -0.31, 0.27),
    "hip": (0.12, 0.0, 0.16), "knee": (0.15, -0.03, -0.29), "ankle": (0.2, 0.0, -0.74), "toe": (0.17, -0.16, -0.79),
}  # fmt: skip


def places() -> dict[str, NDArray[np.float64]]:
    left = {f"left_{joint}": np.array(place) for joint, place in HALF.items()}
    right = {f"right_{joint}": np.array(place) * [-1, 1, 1] for joint, place in HALF.items()}
    return {**left, **right}
