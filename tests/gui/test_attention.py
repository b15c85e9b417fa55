"""The lamp of the camera is on only while somebody is looked for."""

import pytest
from attrs import evolve

from coach.gui.training.attention import attention
from coach.session.routine import Item
from coach.session.session import end, pause, start_set
from coach.session.under_way import OPENING_S, Session
from sessions import session


def resting(rest_s: float, left_s: float) -> Session:
    begun = session(Item("glute-bridge", reps=(1, 1), rest_s=rest_s))
    return evolve(begun, stage="rest", rest_until_s=begun.time_s + left_s)


@pytest.mark.parametrize(
    ("rest_s", "left_s", "needed"),
    [(60, 60, "none"), (60, OPENING_S, "glance"), (30, 30, "glance")],
)
def test_a_long_rest_gives_the_camera_back_and_in_others_raised_arms_are_looked_for(
    rest_s: float, left_s: float, needed: str
) -> None:
    there = resting(rest_s, left_s)
    assert attention(there, hidden=False) == needed
    assert there.looks_for_signs == (needed == "glance"), "and the line below the buttons says so"


def test_while_the_place_is_set_up_it_is_looked_for_others_too() -> None:
    assert attention(session(Item("glute-bridge")), hidden=False) == "wary"


def test_while_somebody_exercises_every_picture_counts() -> None:
    begun, _ = start_set(session(Item("glute-bridge")), 1.0)
    assert attention(begun, hidden=False) == "full"


def test_who_paused_may_go_on_at_any_moment() -> None:
    paused, _ = pause(session(Item("glute-bridge")), 1.0)
    assert attention(paused, hidden=False) == "glance"


def test_nobody_is_looked_for_behind_a_hidden_window_or_after_the_end() -> None:
    begun = session(Item("glute-bridge"))
    assert attention(begun, hidden=True) == "none"
    assert attention(end(begun, 1.0)[0], hidden=False) == "none"
