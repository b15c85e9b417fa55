"""BlazePose on LiteRT against MediaPipe, which is the judge: same films, same times, same smoothing."""

from collections.abc import Iterator
from itertools import islice
from threading import Event

import numpy as np
import pytest

from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.places import shipped
from coach.pose.blazepose import blazepose
from coach.pose.body import INDEX, Pose
from coach.pose.landmarker import Landmarker, landmarker
from films import PATIENT

FLOOR = ("bridge_5reps", "birddog_4_low_leg_third", "plank_12s_right")
FRAMES = 24
STEP = 3
SIZE_PX = np.array((640, 480))
BENDS = (
    ("left_shoulder", "left_hip", "left_knee"),
    ("left_hip", "left_knee", "left_ankle"),
    ("left_shoulder", "left_hip", "left_ankle"),
    ("left_hip", "left_shoulder", "left_elbow"),
)


def floor(name: str) -> Iterator[Frame]:
    """Every third frame, so that the movement is in it."""
    with_times = recording(PATIENT / f"{name}.mp4")(Event())
    for frame in islice(with_times, 0, FRAMES * STEP, STEP):
        assert isinstance(frame, Frame)
        # MediaPipe counts whole milliseconds, and smooths otherwise when it begins at 0.
        yield Frame(round(frame.time_s + 0.1, 3), frame.picture)


def upright(name: str) -> Iterator[Frame]:
    """The film stood on its end, so that whoever lies stands."""
    for frame in floor(name):
        yield Frame(frame.time_s, np.ascontiguousarray(np.rot90(frame.picture)))


def found(landmarks: Landmarker, frames: Iterator[Frame]) -> np.ndarray:
    """Frames x landmarks x (x in pixels, y in pixels, visibility)."""
    poses: list[Pose] = [landmarks(frame) for frame in frames]
    assert all(pose.landmarks for pose in poses)
    values = np.array([pose.landmarks for pose in poses])[:, :, (0, 1, 3)]
    return values * (poses[0].width, poses[0].height, 1)


def both(model: str, frames: list[Frame]) -> tuple[np.ndarray, np.ndarray]:
    with landmarker(model, "mediapipe") as judge:
        expected = found(judge, iter(frames))
    with blazepose(shipped("assets", "models"), model) as ours:
        return found(ours, iter(frames)), expected


def distances_px(ours: np.ndarray, expected: np.ndarray) -> np.ndarray:
    return np.linalg.norm((ours - expected)[:, :, :2], axis=2)


def bends_deg(landmarks: np.ndarray) -> np.ndarray:
    first, corner, last = (landmarks[:, [INDEX[bend[place]] for bend in BENDS], :2] for place in range(3))
    one, other = first - corner, last - corner
    cosine = (one * other).sum(axis=2) / np.linalg.norm(one, axis=2) / np.linalg.norm(other, axis=2)
    return np.asarray(np.degrees(np.arccos(cosine.clip(-1, 1))))


@pytest.mark.parametrize("name", FLOOR)
def test_on_the_floor_the_landmarks_are_mediapipes(name: str) -> None:
    ours, expected = both("full", list(floor(name)))
    assert np.median(distances_px(ours, expected)) <= 2
    assert np.median(abs(ours - expected)[:, :, 2]) <= 0.05
    off_deg = abs(bends_deg(ours) - bends_deg(expected))
    assert np.median(off_deg) <= 1
    assert np.percentile(off_deg, 95) <= 3


@pytest.mark.parametrize("name", FLOOR[:2])
def test_upright_the_landmarks_are_mediapipes(name: str) -> None:
    ours, expected = both("full", list(upright(name)))
    assert np.median(distances_px(ours, expected)) <= 1
    assert np.median(abs(ours - expected)[:, :, 2]) <= 0.05


@pytest.mark.parametrize("model", ["lite", "heavy"])
def test_the_other_models_are_mediapipes_too(model: str) -> None:
    ours, expected = both(model, list(islice(floor("bridge_5reps"), 12)))
    assert np.median(distances_px(ours, expected)) <= 1


def test_a_first_look_gives_mediapipes_landmarks_to_a_tenth_of_a_pixel() -> None:
    """Without smoothing and tracking there is nothing that could hide a difference in the crop or the refinement."""
    ours, expected = both("full", list(islice(floor("bridge_5reps"), 1)))
    assert distances_px(ours, expected).max() < 0.1
