import numpy as np
import pytest

from coach.pose.detection import SIDE, alignment_points, anchor_centres

ANCHORS = anchor_centres()


def seen(*bodies: tuple[int, float, float]) -> np.ndarray | None:
    """Alignment points for boxes of 80 pixels: anchor, score before the sigmoid, pixels from the anchor to the hips."""
    boxes = np.zeros((len(ANCHORS), 12), np.float32)
    logits = np.full(len(ANCHORS), -20, np.float32)
    for anchor, logit, hips_px in bodies:
        boxes[anchor, 2:4] = 80
        boxes[anchor, 4:8] = (hips_px, 0, 0, -40)
        logits[anchor] = logit
    return alignment_points(boxes, logits, ANCHORS)


def test_there_is_an_anchor_for_each_of_the_models_boxes() -> None:
    assert ANCHORS.shape == (2254, 2)
    assert ANCHORS[0] == pytest.approx((4 / SIDE, 4 / SIDE))
    assert ANCHORS[-1] == pytest.approx((208 / SIDE, 208 / SIDE))


def test_nobody_is_there_when_no_score_reaches_a_half() -> None:
    assert seen((100, -0.1, 0.0)) is None


def test_the_points_are_relative_to_their_anchor() -> None:
    points = seen((900, 3.0, 8.0))
    assert points is not None
    assert points[0] == pytest.approx(ANCHORS[900] + (8 / SIDE, 0))
    assert points[1] == pytest.approx(ANCHORS[900] - (0, 40 / SIDE))


def test_boxes_of_one_body_are_merged_by_their_scores() -> None:
    both = seen((900, 0.0, 0.0), (901, 40.0, 9.0))  # two anchors of one place, sure by 0.5 and 1
    assert both is not None
    assert both[0] == pytest.approx(ANCHORS[900] + (6 / SIDE, 0))


def test_of_two_bodies_the_surer_one_is_taken_alone() -> None:
    far = 28 * 2 * 20
    points = seen((0, 1.0, 0.0), (far, 3.0, 0.0))
    assert points is not None
    assert points[0] == pytest.approx(ANCHORS[far])


def test_a_box_turned_inside_out_is_no_body() -> None:
    boxes = np.full((len(ANCHORS), 12), -5, np.float32)
    assert alignment_points(boxes, np.full(len(ANCHORS), 9, np.float32), ANCHORS) is None
