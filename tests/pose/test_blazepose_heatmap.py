import numpy as np
import pytest

from coach.pose.heatmap import KERNEL, refine

SIDE = 64


def empty(landmarks: int = 1) -> np.ndarray:
    return np.full((SIDE, SIDE, landmarks), -200, np.float32)


def at(x: float, y: float) -> np.ndarray:
    return np.array([(x / SIDE, y / SIDE)], np.float32)


def test_a_landmark_moves_to_the_peak_beside_it() -> None:
    heatmap = empty()
    heatmap[22, 31] = 5
    assert refine(at(30, 20), heatmap)[0] * SIDE == pytest.approx((31, 22))


def test_a_landmark_stays_where_its_heatmap_is_unsure() -> None:
    heatmap = empty()
    heatmap[22, 31] = -0.1
    assert refine(at(30, 20), heatmap)[0] * SIDE == pytest.approx((30, 20))


def test_a_peak_beyond_the_kernel_is_not_seen() -> None:
    heatmap = empty()
    heatmap[20, 30 + KERNEL // 2 + 1] = 5
    assert refine(at(30, 20), heatmap)[0] * SIDE == pytest.approx((30, 20))


def test_at_the_edge_only_cells_of_the_heatmap_count() -> None:
    heatmap = empty()
    heatmap[:, :2] = 9
    assert refine(at(0, 10), heatmap)[0] * SIDE == pytest.approx((0.5, 10), abs=1e-3)


@pytest.mark.parametrize("place", [(-3.0, 10.0), (70.0, 10.0), (10.0, -3.0), (10.0, 64.0)])
def test_a_landmark_outside_its_region_stays(place: tuple[float, float]) -> None:
    assert refine(at(*place), np.full((SIDE, SIDE, 1), 9, np.float32))[0] * SIDE == pytest.approx(place)


def test_each_landmark_has_its_own_heatmap() -> None:
    heatmap = empty(3)
    heatmap[20, 31, 0] = heatmap[21, 30, 1] = 5
    moved = refine(np.repeat(at(30, 20), 2, axis=0), heatmap) * SIDE
    assert moved == pytest.approx(np.array([(31, 20), (30, 21)]))
