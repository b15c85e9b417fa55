from itertools import pairwise

import pytest

from coach.pose.ladder import AGAIN_S, FIRST_LOOK, LONG_LOOK, RUNGS, WARMING, Ladder, measured, told

FPS = 30
FAST = {"lite": 0.003, "full": 0.005, "heavy": 0.020}
USUAL = {"lite": 0.010, "full": 0.018, "heavy": 0.075}
SLOW = {"lite": 0.025, "full": 0.045, "heavy": 0.180}
SLOWER_THAN_THOUGHT = {"lite": 0.003, "full": 0.005, "heavy": 0.050}
"""Its heavy model costs ten times the full one."""


def run(
    machine: dict[str, float], frames: int, ladder: Ladder | None = None, begin_s: float = 0.0, fps: int = FPS
) -> list[Ladder]:
    """The ladder after each pose on a machine that takes so long with each model."""
    steps = [ladder or Ladder()]
    for number in range(frames):
        steps.append(measured(steps[-1], machine[steps[-1].model], begin_s + number / fps, 1 / fps))
    return steps


def models(steps: list[Ladder]) -> list[str]:
    """Each model once, in the order in which they were used."""
    return [each.model for at, each in enumerate(steps) if at == 0 or each.model != steps[at - 1].model]


def said(steps: list[Ladder]) -> list[str]:
    changes = [(one, two) for one, two in pairwise(steps) if one.model != two.model]
    return [words for change in changes if (words := told(*change))]


def test_a_machine_that_keeps_up_keeps_the_full_model() -> None:
    steps = run(USUAL, 100 * FPS)
    assert models(steps) == ["full"]
    assert steps[-1].settled


def test_a_fast_machine_gets_the_heavy_model_within_a_second_and_keeps_it() -> None:
    assert models(run(FAST, FPS)) == ["full", "heavy"]
    assert models(run(FAST, 100 * FPS)) == ["full", "heavy"]


def test_fewer_pictures_a_second_leave_time_for_the_heavy_model() -> None:
    assert models(run({"lite": 0.007, "full": 0.011, "heavy": 0.046}, 100 * 15, fps=15)) == ["full", "heavy"]


def test_a_heavy_model_that_is_slower_than_thought_is_left_before_a_second_has_passed() -> None:
    steps = run(SLOWER_THAN_THOUGHT, 3 * FPS)
    assert models(steps) == ["full", "heavy", "full"]
    assert sum(each.model == "heavy" for each in steps) <= WARMING + FIRST_LOOK


def test_what_is_too_slow_is_tried_more_and_more_seldom() -> None:
    steps = run(SLOWER_THAN_THOUGHT, int(10 * AGAIN_S * FPS))
    tries = [at / FPS for at, each in enumerate(steps) if each.model == "heavy" and steps[at - 1].model != "heavy"]
    waits = [later - sooner for sooner, later in pairwise(tries)]
    assert len(tries) == 4
    assert all(longer > 1.9 * shorter for shorter, longer in pairwise(waits))


def test_a_machine_that_slows_leaves_the_heavy_model_and_takes_it_again_when_it_recovers() -> None:
    settled = run(FAST, 10 * FPS)[-1]
    slowed = run(USUAL, 10 * FPS, settled, 10)
    assert models(slowed) == ["heavy", "full"]
    recovered = run(FAST, 80 * FPS, slowed[-1], 20)
    assert models(recovered) == ["full", "heavy"]
    assert said([*slowed, *recovered]) == [
        "This laptop is busy: the full pose model is used instead of the heavy one.",
        "The heavy pose model is used again.",
    ]


@pytest.mark.parametrize("heavy_s", [0.026, 0.029])
def test_a_heavy_model_in_use_may_become_a_little_slower(heavy_s: float) -> None:
    settled = run(FAST, 10 * FPS)[-1]
    assert models(run({**FAST, "heavy": heavy_s}, 100 * FPS, settled, 10)) == ["heavy"]


def test_a_slow_machine_gets_the_light_model_within_a_second() -> None:
    assert models(run(SLOW, FPS)) == ["full", "lite"]


def test_a_full_model_that_is_slower_than_thought_is_left_again_at_once() -> None:
    light = Ladder("lite", settled=True)
    assert models(run({"lite": 0.010, "full": 0.050}, 10 * FPS, light)) == ["lite", "full", "lite"]


def test_what_was_too_slow_is_not_tried_again_for_a_minute() -> None:
    steps = run({"lite": 0.010, "full": 0.050}, int(AGAIN_S * FPS * 0.9))
    assert models(steps) == ["full", "lite"]


def test_a_machine_that_slows_later_steps_down_and_up_again_when_it_recovers() -> None:
    settled = run(USUAL, 10 * FPS)[-1]
    slowed = run(SLOW, 10 * FPS, settled, 10)
    assert models(slowed) == ["full", "lite"]
    recovered = run(USUAL, 80 * FPS, slowed[-1], 20)
    assert models(recovered) == ["lite", "full"]
    assert said([*slowed, *recovered]) == [
        "This laptop is busy: the light pose model is used, which is less steady.",
        "The full pose model is used again.",
    ]


def test_a_machine_that_slows_very_much_goes_all_the_way_down() -> None:
    settled = run(FAST, 10 * FPS)[-1]
    assert models(run(SLOW, 10 * FPS, settled, 10)) == ["heavy", "full", "lite"]


def test_a_short_pause_changes_nothing() -> None:
    settled = run(USUAL, 10 * FPS)[-1]
    assert models(run(SLOW, LONG_LOOK // 3, settled, 10)) == ["full"]


def test_a_camera_of_ten_pictures_a_second_leaves_a_slow_machine_time_for_the_full_model() -> None:
    assert models(run(SLOW, 3 * (WARMING + FIRST_LOOK), fps=10)) == ["full"]


def test_the_first_poses_of_a_model_do_not_count() -> None:
    ladder = Ladder()
    for number in range(WARMING + FIRST_LOOK):
        ladder = measured(ladder, 1.0 if number < WARMING else USUAL["full"], number / FPS, 1 / FPS)
    assert ladder.model == "full"


def test_the_lightest_model_is_kept_however_slow_it_is() -> None:
    assert models(run(dict.fromkeys(RUNGS, 1.0), 500)) == ["full", "lite"]


def test_becoming_heavier_than_full_is_nothing_to_tell() -> None:
    assert said(run(FAST, FPS)) == []
