"""The plank on the knees: told from lying propped up, and from a plank on the toes whose knees bend."""

from typing import Final

import pytest
from attrs import evolve

from coach.exercise.events import Hold
from figure import SideOn, film
from judging import Judged
from postures import KNEE_PLANK, PLANK


def on_knees(trunk: float, thigh: float) -> SideOn:
    """The line from shoulder to knee is straight where the two differ by 180."""
    return evolve(KNEE_PLANK, trunk=trunk, thigh=thigh, head=trunk)


LYING: Final = on_knees(30, 185)
DOWN_AGAIN: Final = on_knees(28, 186)
"""Lying too, and read as a deep sag might be."""
STRAIGHT: Final = on_knees(16, 197)


def held(judged: Judged) -> Hold:
    (hold,) = judged.holds
    return hold


def test_it_ends_where_the_body_is_back_to_where_it_came_from() -> None:
    keys = ((0, LYING), (2, LYING), (3, STRAIGHT), (8, STRAIGHT), (9, DOWN_AGAIN), (13, DOWN_AGAIN))
    judged = Judged("front-plank-knees", film(*keys))
    assert held(judged).end_s == pytest.approx(8.3, abs=0.4)
    assert judged.faults == []


def test_who_sags_nearly_as_deep_holds_on_and_is_told() -> None:
    sagging = on_knees(25, 187)
    keys = ((0, LYING), (2, LYING), (3, STRAIGHT), (6, STRAIGHT), (6.7, sagging), (10, sagging), (10.7, STRAIGHT))
    judged = Judged("front-plank-knees", film(*keys, (14, STRAIGHT)))
    assert held(judged).total_s == pytest.approx(11, abs=0.6)
    assert [span.fault for span in judged.faults] == ["hips-sag"]


def test_who_was_never_seen_lying_sags_as_deep_as_the_position_allows() -> None:
    keys = ((0, STRAIGHT), (5, STRAIGHT), (6, DOWN_AGAIN), (10, DOWN_AGAIN))
    assert [span.fault for span in Judged("front-plank-knees", film(*keys)).faults] == ["hips-sag"]


def test_a_plank_on_the_toes_with_bent_knees_is_none() -> None:
    bent = evolve(PLANK, trunk=5, thigh=200, shank=174, foot=280)
    keys = ((0, PLANK), (3, PLANK), (3.6, bent), (9, bent), (9.6, PLANK), (12, PLANK))
    judged = Judged("front-plank-knees", film(*keys))
    assert (judged.holds, judged.faults) == ([], [])
    assert [span.fault for span in Judged("front-plank", film(*keys)).faults] == ["knees-bent"]
