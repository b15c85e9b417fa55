"""Somebody else in the picture, on rendered ones: who is followed is not taken for another."""

from collections.abc import Iterator

import numpy as np
import pytest

from coach.camera.frame import Frame, Picture
from coach.camera.opencv import cv2
from coach.places import shipped
from coach.pose.blazepose import blazepose
from coach.pose.company import outside, painted_over
from coach.pose.landmarker import Landmarker
from figure import draw
from films import flat, shown
from postures import PLANK, STANDING


@pytest.fixture(scope="module")
def look() -> Iterator[Landmarker]:
    with blazepose(shipped("assets", "models"), "full", threads=1) as landmarks:
        yield landmarks


def beside(picture: Picture, other: Picture) -> Picture:
    """The middle of another picture to the right of one."""
    return np.hstack((picture, other[:, 180:460]))


@pytest.mark.parametrize(
    ("clip", "at_s"), [("front-plank-mirrored", 6), ("glute-bridge-fast", 2), ("other-sitting", 1)]
)
def test_a_second_person_is_seen_and_one_alone_is_alone(look: Landmarker, clip: str, at_s: float) -> None:
    alone = shown(clip, at_s)
    for begun_s, picture, company in [(0.0, alone, False), (10.0, beside(alone, shown("hip-hinge-deep", 1)), True)]:
        poses = [look(Frame(begun_s + step / 15, picture, look_round=step == 2)) for step in range(3)]
        assert [pose.company for pose in poses] == [None, None, company]


def test_nothing_is_looked_for_beside_nobody(look: Landmarker) -> None:
    assert look(Frame(100.0, flat(90, (640, 480)), look_round=True)).company is None


@pytest.mark.parametrize("figure", [PLANK, STANDING])
def test_the_followed_body_is_painted_with_what_is_behind_it(figure: object) -> None:
    pose = draw(figure)  # type: ignore[arg-type]
    marks = np.array(pose.landmarks)
    picture = flat(200, (640, 480))
    for x, y in marks[:, :2] * (640, 480):
        cv2.circle(picture, (int(x), int(y)), 12, (0, 0, 0), -1)
    left, body = painted_over(picture, marks)
    assert left.min() == 200
    assert not outside(marks[:, :2] * (body.shape[1], body.shape[0]), body)


def test_who_stands_away_from_the_followed_body_or_half_out_of_the_picture_is_another() -> None:
    body = np.zeros((240, 320), np.uint8)
    body[100:140, 100:200] = 255
    assert not outside(np.array([[150.0, 120.0]]), body)
    assert outside(np.array([[150.0, 120.0], [250.0, 120.0]]), body)
    assert outside(np.array([[150.0, 260.0]]), body)
    assert not outside(np.empty((0, 2)), body)
