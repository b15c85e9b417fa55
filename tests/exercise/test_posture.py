"""When a hold truly begins and ends, and what a slow movement passes through."""

import pytest

from coach.exercise.posture import moved_s, settled_s
from figure import SideOn, film
from judging import Judged
from postures import ALL_FOURS


def _held(*values: float, fps: float = 15.0) -> tuple[tuple[float, tuple[float | None, ...]], ...]:
    return tuple((at / fps, (value, None)) for at, value in enumerate(values))


def test_a_movement_began_where_the_body_was_last_still() -> None:
    moments = _held(*[20.0] * 30, *(20.0 + at for at in range(1, 16)))
    assert moved_s(moments, 3.0) == pytest.approx(30 / 15, abs=0.2)


def test_a_body_that_never_was_still_tells_no_beginning() -> None:
    assert moved_s(_held(*(2.0 * at for at in range(45))), 3.0) is None


def test_who_still_moves_into_the_position_has_not_arrived() -> None:
    moments = _held(*(40.0 - at for at in range(20)), *[20.0] * 25)
    assert settled_s(moments, 0.2) == pytest.approx(12 / 15, abs=0.07)
    assert settled_s(_held(*[20.0] * 45), 0.2) == 0.2


def test_trembling_is_no_arriving_over_and_over() -> None:
    assert settled_s(_held(*([17.0, 23.0] * 22)), 0.2) == 0.2


@pytest.mark.parametrize("way_s", [1.0, 2.0, 4.0])
def test_a_slow_movement_has_no_fault_on_its_way(way_s: float) -> None:
    reach = SideOn(
        trunk=2, thigh=-178, shank=-180, upper_arm=-90, forearm=-90, head=-4,
        far={"thigh": -90.0, "shank": -180.0, "upper_arm": -6.0, "forearm": -2.0},
    )  # fmt: skip
    keys = ((0, ALL_FOURS), (2, ALL_FOURS), (2 + way_s, reach), (5 + way_s, reach), (5 + 2 * way_s, ALL_FOURS),
            (7 + 2 * way_s, ALL_FOURS))  # fmt: skip
    judged = Judged("bird-dog", film(*keys))
    assert [rep.full for rep in judged.reps] == [True]
    assert judged.faults == []
