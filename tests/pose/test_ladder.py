import pytest

from coach.pose.ladder import AGAIN_S, FIRST_LOOK, LONG_LOOK, RUNGS, WARMING, Ladder, measured, told

FPS = 30
FAST = {"lite": 0.004, "full": 0.007}
USUAL = {"lite": 0.010, "full": 0.018}
SLOW = {"lite": 0.025, "full": 0.045}


def run(machine: dict[str, float], frames: int, ladder: Ladder | None = None, begin_s: float = 0.0) -> list[Ladder]:
    """The ladder after each pose on a machine that takes so long with each model."""
    steps = [ladder or Ladder()]
    for number in range(frames):
        steps.append(measured(steps[-1], machine[steps[-1].model], begin_s + number / FPS, 1 / FPS))
    return steps


def models(steps: list[Ladder]) -> list[str]:
    """Each model once, in the order in which they were used."""
    return [each.model for at, each in enumerate(steps) if at == 0 or each.model != steps[at - 1].model]


@pytest.mark.parametrize("machine", [FAST, USUAL])
def test_a_machine_that_keeps_up_keeps_the_full_model_however_fast_it_is(machine: dict[str, float]) -> None:
    steps = run(machine, 100 * FPS)
    assert models(steps) == ["full"]
    assert steps[-1].settled


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


def test_a_short_pause_changes_nothing() -> None:
    settled = run(USUAL, 10 * FPS)[-1]
    assert models(run(SLOW, LONG_LOOK // 3, settled, 10)) == ["full"]


def test_a_camera_of_ten_pictures_a_second_leaves_a_slow_machine_time_for_the_full_model() -> None:
    ladder = Ladder()
    for number in range(3 * (WARMING + FIRST_LOOK)):
        ladder = measured(ladder, SLOW[ladder.model], number / 10, 1 / 10)
    assert ladder.model == "full"


def test_the_first_poses_of_a_model_do_not_count() -> None:
    ladder = Ladder()
    for number in range(WARMING + FIRST_LOOK):
        ladder = measured(ladder, 1.0 if number < WARMING else USUAL["full"], number / FPS, 1 / FPS)
    assert ladder.model == "full"


def test_the_lightest_model_is_kept_however_slow_it_is() -> None:
    assert models(run(dict.fromkeys(RUNGS, 1.0), 500)) == ["full", "lite"]


def test_only_becoming_worse_than_full_and_full_again_is_told() -> None:
    assert "light pose model" in str(told("full", "lite"))
    assert "full pose model" in str(told("lite", "full"))
