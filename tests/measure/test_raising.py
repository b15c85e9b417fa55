"""One raised arm that is held pauses and goes on; nothing else does."""

from pathlib import Path

import pytest
from attrs import evolve

from coach import places
from coach.measure.lying import Lying, lying_still
from coach.measure.raising import Raising, raising
from coach.pose.body import Pose
from coach.pose.steady import Steady, steady
from coach.pose.trace import SUFFIX, read_trace
from figure import Figure, film
from judging import EXERCISES
from postures import ALL_FOURS, KNEELING, ON_BACK, PLANK, SITTING, STANDING
from shown import demo, performed

UP = {"upper_arm": 90.0, "forearm": 90.0}
DOWN = {"upper_arm": -90.0, "forearm": -90.0}
FILES = places.shipped("assets", "exercises")
RECORDED = Path(__file__).parents[1] / "recorded"
AWAY = {"upper_arm": 0.0, "forearm": 0.0}


def signs(poses: list[Pose], *, lying: bool = True) -> list[float]:
    """When the sign was completed."""
    state, followed, times = Raising(), Steady(), []
    for pose in poses:
        followed, believed = steady(followed, pose)
        state, done = raising(state, believed, lying=lying)
        times += [pose.time_s] if done else []
    return times


def one_arm(figure: Figure) -> Figure:
    return evolve(figure, **UP, far=DOWN if figure.trunk == 90 else AWAY)


@pytest.mark.parametrize("figure", [STANDING, KNEELING, SITTING, ON_BACK])
def test_one_arm_held_up_is_the_sign_once(figure: Figure) -> None:
    up = one_arm(figure)
    assert len(signs(film((0, figure), (1, figure), (1.5, up), (6, up)))) == 1


def test_the_arm_has_to_come_down_before_the_next_sign() -> None:
    up = one_arm(STANDING)
    keys = ((0, STANDING), (1, up), (5, up), (6, STANDING), (7, STANDING), (8, up), (12, up))
    first, second = signs(film(*keys))
    assert 1 < first < 3.5
    assert 8 < second < 10.5


@pytest.mark.parametrize(
    "figure", [evolve(STANDING, **UP), evolve(ON_BACK, **UP), PLANK, ALL_FOURS, evolve(STANDING, **AWAY, far=DOWN)]
)
def test_both_arms_and_arms_at_work_are_no_sign(figure: Figure) -> None:
    assert signs(film((0, STANDING), (1, figure), (6, figure))) == []


def test_a_short_stretch_and_a_wave_are_no_sign() -> None:
    up, aside = one_arm(STANDING), evolve(STANDING, upper_arm=90, forearm=40, far=DOWN)
    other = evolve(aside, forearm=140)
    assert signs(film((0, STANDING), (1, up), (1.8, up), (2.5, STANDING))) == []
    assert signs(film((0, aside), (0.5, other), (1, aside), (1.5, other), (2, aside), (2.5, other))) == []


def test_on_the_floor_it_is_none_where_the_exercise_raises_an_arm() -> None:
    poses = film((0, ON_BACK), (1, one_arm(ON_BACK)), (6, one_arm(ON_BACK)))
    assert signs(poses)
    assert not signs(poses, lying=False)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_demonstration_pauses_itself(exercise: str) -> None:
    assert signs(performed(demo(FILES / f"{exercise}.toml")), lying=not EXERCISES[exercise].raises_arm) == []


@pytest.mark.parametrize("clip", sorted(RECORDED.glob(f"*{SUFFIX}")), ids=lambda path: path.name)
def test_no_film_of_exercising_pauses(clip: Path) -> None:
    assert signs(list(read_trace(clip))) == []


def test_some_exercises_would_pause_themselves_if_they_did_not_say_so() -> None:
    assert any(signs(performed(demo(FILES / f"{each.id}.toml"))) for each in EXERCISES.values() if each.raises_arm)


def resting(poses: list[Pose]) -> list[float]:
    state, times = Lying(), []
    for pose in poses:
        state, rests = lying_still(state, pose)
        times += [pose.time_s] if rests else []
    return times


def test_lying_still_is_told_once_after_a_while() -> None:
    (told,) = resting(film((0, STANDING), (2, ON_BACK), (20, ON_BACK)))
    assert 7.5 < told < 9


def test_neither_standing_still_nor_moving_on_the_floor_is_resting() -> None:
    turned = evolve(ON_BACK, trunk=160)
    moving = [(time, ON_BACK if time % 4 else turned) for time in range(0, 20, 2)]
    assert resting(film((0, STANDING), (20, STANDING))) == []
    assert resting(film(*moving)) == []
