"""Dark and blurred pictures are told from good ones."""

from contextlib import closing
from threading import Event

import numpy as np
import pytest

from coach.camera.frame import Frame, Picture
from coach.camera.light import light_of
from coach.camera.opencv import cv2
from coach.camera.recording import recording
from coach.measure.framing import BLUNT, DARK
from films import PATIENT


def first_picture() -> Picture:
    with closing(recording(PATIENT / "plank_12s_right.mp4")(Event())) as frames:
        frame = next(iter(frames))
    assert isinstance(frame, Frame)
    return frame.picture


PICTURE = first_picture()


def test_a_film_of_exercise_is_bright_and_sharp_enough() -> None:
    light = light_of(PICTURE)
    assert light.brightness > 2 * DARK
    assert light.sharpness > 2 * BLUNT


@pytest.mark.parametrize("share", [0.05, 0.12])
def test_the_same_picture_with_little_light_is_dark_and_still_sharp(share: float) -> None:
    light = light_of((PICTURE * share).astype(np.uint8))
    assert light.brightness < DARK
    assert light.sharpness > BLUNT


def test_the_same_picture_through_a_smeared_lens_is_blurred_and_still_bright() -> None:
    light = light_of(cv2.GaussianBlur(PICTURE, (0, 0), 6.0))
    assert light.sharpness < BLUNT
    assert light.brightness > DARK


def test_a_black_picture_is_dark_and_no_error() -> None:
    assert light_of(np.zeros((48, 64, 3), np.uint8)).brightness < DARK
