"""What looks like an exercise for a moment, or from the knees up, earns nothing in it."""

import pytest
from attrs import evolve

from figure import Drawing, SideOn, film
from judging import Judged
from postures import HIGH_PLANK, KNEES_UP

STANDING = SideOn()
TALL = SideOn(thigh=-84, shank=-98)
SLID = SideOn(thigh=-30, shank=-92)
DEEP = SideOn(thigh=-4, shank=-92)
SEATED = SideOn(thigh=-3, shank=-92)
LEANING = SideOn(trunk=60, thigh=-30, shank=-98)
LOW = evolve(HIGH_PLANK, trunk=6, thigh=186, shank=186, upper_arm=-160, forearm=-80)


def test_who_slides_down_a_wall_sits_at_it_also_when_it_ends_as_deep_as_a_chair() -> None:
    (hold,) = Judged("wall-sit", film((0, TALL), (1, TALL), (3, DEEP), (9, DEEP), (11, TALL), (12, TALL))).holds
    assert hold.total_s > 6


def test_who_is_at_the_wall_already_sits_at_it() -> None:
    (hold,) = Judged("wall-sit", film((0, SLID), (6, SLID))).holds
    assert hold.start_s == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("rest", [SEATED, SLID], ids=["low chair", "high chair"])
def test_who_sits_down_on_a_chair_does_not(rest: SideOn) -> None:
    keys = ((0, STANDING), (2, STANDING), (2.8, LEANING), (3.4, rest), (9, rest))
    assert Judged("wall-sit", film(*keys)).holds == []


def test_who_half_rises_from_a_chair_does_not_either() -> None:
    half = SideOn(trunk=88, thigh=-46, shank=-92)
    keys = ((0, SEATED), (2, SEATED), (3, half), (5.5, half), (6.5, SEATED), (8, SEATED))
    assert Judged("wall-sit", film(*keys)).holds == []


@pytest.mark.parametrize("top_s", [0.3, 0.8, 1.3])
def test_the_tops_of_push_ups_are_no_plank_however_slow(top_s: float) -> None:
    keys, at_s = [(0.0, LOW)], 0.0
    for _ in range(6):
        keys += [(at_s + 0.7, HIGH_PLANK), (at_s + 0.7 + top_s, HIGH_PLANK), (at_s + 1.4 + top_s, LOW)]
        at_s += 1.6 + top_s
    judged = Judged("high-plank", film(*keys))
    assert (judged.holds, judged.faults) == ([], [])


def test_a_bridge_on_one_foot_is_no_bridge_on_both() -> None:
    up = SideOn(trunk=206, thigh=27, shank=-80, upper_arm=0, forearm=0, head=185)
    one = evolve(up, far={"shank": 27.0})
    down = evolve(KNEES_UP, far={"shank": 50.0})
    keys = ((0, down), (1, down), (2.5, one), (5, one), (6.5, down), (8, down))
    assert Judged("glute-bridge", film(*keys)).reps == []


ON_ONE = SideOn(trunk=206, thigh=27, shank=-80, upper_arm=0, forearm=0, head=185, far={"shank": 27.0})
ON_BOTH = evolve(ON_ONE, far={})


@pytest.mark.parametrize("hidden", [frozenset(), frozenset({"far_ankle"}), frozenset({"ankle", "far_knee"})])
def test_a_bridge_on_both_feet_is_none_on_one_also_with_the_shins_behind_a_chair(hidden: frozenset[str]) -> None:
    keys = ((0, KNEES_UP), (1, KNEES_UP), (2.5, ON_BOTH), (9, ON_BOTH), (10, KNEES_UP))
    judged = Judged("single-leg-bridge", film(*keys, drawing=Drawing(hidden=hidden)))
    assert (judged.holds, judged.faults) == ([], [])


def test_a_bridge_on_one_foot_goes_on_while_a_shin_is_not_believed() -> None:
    lying = evolve(KNEES_UP, far={"shank": 50.0})
    keys = ((0, lying), (1, lying), (2.5, ON_ONE), (9, ON_ONE), (10, lying), (11, lying))
    seen, unseen = (film(*keys, drawing=Drawing(hidden=frozenset(each))) for each in ((), ("far_ankle",)))
    flickers = [pair[number % 3 > 0] for number, pair in enumerate(zip(seen, unseen, strict=True))]
    (hold,) = Judged("single-leg-bridge", flickers).holds
    assert hold.start_s == pytest.approx(2.2, abs=0.4)
    assert hold.end_s == pytest.approx(9.2, abs=0.4)
