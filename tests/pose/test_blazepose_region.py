import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.pose.region import MARGIN, Region, around_body, around_picture, crop, project

CORNERS = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
PIXELS = st.floats(-2000, 2000)


def test_a_standing_body_needs_no_turning() -> None:
    region = around_body(np.array((320.0, 240.0)), np.array((320.0, 40.0)))
    assert region.rotation_rad == pytest.approx(0.0)
    assert region.side_px == pytest.approx(2 * 200 * MARGIN)


def test_a_body_lying_with_its_head_to_the_left_is_turned_upright() -> None:
    region = around_body(np.array((320.0, 240.0)), np.array((120.0, 240.0)))
    above_hips = project(np.array([(0.5, 0.1)]), region)[0]
    assert above_hips[0] < 320 - 150
    assert above_hips[1] == pytest.approx(240)


@given(x=PIXELS, y=PIXELS, side=st.floats(1, 2000), turn=st.floats(-math.pi, math.pi))
def test_a_region_keeps_its_centre_and_its_side_however_it_is_turned(
    x: float, y: float, side: float, turn: float
) -> None:
    corners = project(CORNERS, Region(x, y, side, turn))
    assert corners.mean(axis=0) == pytest.approx((x, y), abs=1e-6)
    assert np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1) == pytest.approx(side)


def test_the_whole_picture_lies_between_two_bars() -> None:
    picture = np.full((480, 640, 3), 200, np.uint8)
    seen = crop(picture, around_picture(640, 480), 64, border=0)
    bars = seen[:, :, 0].mean(axis=1)
    assert bars[:7].max() == 0
    assert bars[-7:].max() == 0
    assert bars[9:-9].min() == 200


def test_a_crop_is_in_red_green_blue() -> None:
    blue = np.zeros((100, 100, 3), np.uint8)
    blue[:, :, 0] = 255
    assert tuple(crop(blue, Region(50, 50, 40), 8)[4, 4]) == (0, 0, 255)


def test_what_is_cropped_is_projected_back_to_where_it_was() -> None:
    picture = np.zeros((480, 640, 3), np.uint8)
    picture[300:304, 400:404] = 255
    region = Region(350, 250, 300, rotation_rad=1.0)
    seen = crop(picture, region, 256)[:, :, 0].astype(float)
    y, x = (np.arange(256) @ seen.sum(axis=axis) / seen.sum() / 256 for axis in (1, 0))
    assert project(np.array([(x, y)]), region)[0] == pytest.approx((401.5, 301.5), abs=0.1)
