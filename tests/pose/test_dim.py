"""In dim light the pose model is shown a clearer picture; in the light it is shown what there is."""

from statistics import fmean

import numpy as np
import pytest

from coach.camera.frame import Frame, Picture
from coach.camera.light import light_of
from coach.places import shipped
from coach.pose.blazepose import blazepose
from coach.pose.body import INDEX, Pose
from coach.pose.dim import DIM, WIDTH_PX, clear, clearing
from films import flat, shown

LIMBS = [INDEX[f"{side}_{joint}"] for side in ("left", "right") for joint in ("hip", "knee", "ankle", "elbow", "wrist")]


def dimmed(picture: Picture, seed: int) -> Picture:
    """A fifth of the light, and the grain of a camera that makes up for it."""
    grain = np.random.default_rng(seed).normal(0.0, 9.0, picture.shape)
    return np.clip(picture * 0.2 + grain, 0, 255).astype(np.uint8)


def off(poses: list[Pose], right: Pose) -> float:
    """How far the limbs are from where they are in the light, as a share of the picture."""
    marks = [(pose.landmarks[limb], right.landmarks[limb]) for pose in poses for limb in LIMBS]  # type: ignore[index]
    return fmean(float(np.hypot(seen[0] - true[0], seen[1] - true[1])) for seen, true in marks)  # type: ignore[index]


@pytest.mark.parametrize(("clip", "at_s"), [("front-plank-trembling-12", 6), ("single-leg-bridge-sinks", 6)])
def test_limbs_in_dim_light_are_found_nearer_to_where_they_are(clip: str, at_s: float) -> None:
    bright = shown(clip, at_s)
    with blazepose(shipped("assets", "models"), "full", threads=1) as look:
        films = ([bright] * 8, [dimmed(bright, seed) for seed in range(8)])
        right, dim, clearer = (
            [look(Frame(10.0 * number + step / 15, picture)) for step, picture in enumerate(film)]
            for number, film in enumerate((*films, [clear(picture) for picture in films[1]]))
        )
    assert off(clearer[4:], right[-1]) < 0.7 * off(dim[4:], right[-1])


def seen_of(picture: Picture) -> tuple[Picture, Pose]:
    """What the model is shown of a picture, and the pose that comes of it."""
    shown_to: list[Picture] = []

    def look(frame: Frame) -> Pose:
        shown_to.append(frame.picture)
        return Pose(frame.time_s, frame.picture.shape[1], frame.picture.shape[0], None)

    pose = clearing(look)(Frame(1.0, picture))
    return shown_to[0], pose


def test_a_lit_picture_is_shown_as_it_is() -> None:
    picture = flat(90, (640, 480))
    assert seen_of(picture)[0] is picture


def test_of_a_dim_picture_the_model_sees_no_more_than_it_needs_and_the_pose_keeps_its_size() -> None:
    picture = flat(40, (1280, 720))
    shown_to, pose = seen_of(picture)
    assert shown_to.shape == (360, WIDTH_PX, 3)
    assert (pose.width, pose.height) == (1280, 720)


def test_the_contrast_of_a_dim_picture_is_raised() -> None:
    picture = flat(20, (640, 480))
    picture[:, 320:] = 50
    assert light_of(picture).brightness < DIM
    assert np.ptp(clear(picture)[200, 100:540]) > np.ptp(picture)


def test_when_a_lamp_is_switched_on_the_picture_is_shown_as_it_is_again() -> None:
    shown_to: list[Picture] = []

    def look(frame: Frame) -> Pose:
        shown_to.append(frame.picture)
        return Pose(frame.time_s, 1, 1, None)

    landmarks, films = clearing(look), [flat(40, (640, 480))] * 15 + [flat(200, (640, 480))] * 15
    for step, picture in enumerate(films):
        landmarks(Frame(step / 15, picture))
    as_it_is = [seen is picture for seen, picture in zip(shown_to, films, strict=True)]
    assert not any(as_it_is[:15])
    assert all(as_it_is[-7:])


def test_where_it_is_known_how_bright_it_is_nothing_is_measured() -> None:
    seen: list[Picture] = []

    def look(frame: Frame) -> Pose:
        seen.append(frame.picture)
        return Pose(frame.time_s, *frame.picture.shape[1::-1], None)

    landmarks, lit = clearing(look), flat(200, (640, 480))
    landmarks(Frame(1.0, lit, brightness=DIM - 0.1))
    landmarks(Frame(1.1, lit, brightness=DIM + 0.1))
    assert seen[0] is not lit
    assert seen[1] is lit
