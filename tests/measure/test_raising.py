"""One raised arm that is held pauses and goes on, both say that it hurts; nothing else does either."""

from pathlib import Path

import pytest
from attrs import evolve

from coach import places
from coach.measure.lying import Lying, lying_still
from coach.measure.raising import HELD_S, Raising, Sign, raising
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
GUESSED = RECORDED / "signs" / "guessed"
"""By the light model, and by the heavy one on the back."""
AWAY = {"upper_arm": 0.0, "forearm": 0.0}


def made(poses: list[Pose], *, lying: bool = True) -> list[tuple[float, Sign]]:
    """When which sign was completed."""
    state, followed, found = Raising(), Steady(), []
    for pose in poses:
        followed, believed = steady(followed, pose)
        state, sign = raising(state, believed, lying=lying)
        found += [(pose.time_s, sign)] if sign else []
    return found


def signs(poses: list[Pose], *, lying: bool = True) -> list[float]:
    return [time_s for time_s, _ in made(poses, lying=lying)]


def one_arm(figure: Figure) -> Figure:
    return evolve(figure, **UP, far=DOWN if figure.trunk == 90 else AWAY)


@pytest.mark.parametrize("figure", [STANDING, KNEELING, SITTING, ON_BACK])
def test_one_arm_held_up_is_the_sign_once(figure: Figure) -> None:
    up = one_arm(figure)
    ((_, sign),) = made(film((0, figure), (1, figure), (1.5, up), (6, up)))
    assert sign == "one arm"


@pytest.mark.parametrize("figure", [STANDING, KNEELING, SITTING, ON_BACK])
def test_both_arms_held_up_say_that_it_hurts(figure: Figure) -> None:
    up = evolve(figure, **UP)
    ((time_s, sign),) = made(film((0, figure), (1, figure), (1.5, up), (6, up)))
    assert sign == "both arms"
    assert time_s < 1.5 + HELD_S["both arms"] + 0.5


@pytest.mark.parametrize("clip", sorted((RECORDED / "signs").glob(f"*{SUFFIX}")), ids=lambda path: path.name)
def test_a_rendered_person_seen_from_the_side_is_understood(clip: Path) -> None:
    """The arms are up from 2.5 s to 5 s; the far one is all but hidden."""
    ((time_s, sign),) = made(list(read_trace(clip)))
    assert clip.name.startswith(sign.replace(" ", "-"))
    assert time_s < 2.5 + HELD_S[sign] + 0.5


@pytest.mark.parametrize(
    "clip", sorted((RECORDED / "signs" / "guessed").glob(f"*{SUFFIX}")), ids=lambda path: path.name
)
def test_a_model_that_cannot_tell_one_arm_from_both_is_not_taken_at_its_word(clip: Path) -> None:
    """The arms are up from 2.5 s to 5 s, one or both of them."""
    guesses = "lying" if clip.name.startswith("heavy") else "always"
    ((time_s, sign),) = made([evolve(pose, guesses=guesses) for pose in read_trace(clip)])
    assert sign == "one or both"
    assert time_s < 2.5 + HELD_S[sign] + 0.5


def test_two_hands_apart_are_both_arms_for_every_model() -> None:
    up = evolve(STANDING, **UP, far={"upper_arm": 115.0, "forearm": 115.0})
    poses = [evolve(pose, guesses="always") for pose in film((0, STANDING), (1, STANDING), (1.5, up), (6, up))]
    assert [sign for _, sign in made(poses)] == ["both arms"]


def test_the_second_arm_may_come_up_after_the_first() -> None:
    one, both = one_arm(STANDING), evolve(STANDING, **UP)
    found = made(film((0, STANDING), (1, one), (1.8, one), (2.2, both), (5, both), (5.5, one), (8, one), (9, STANDING)))
    assert [sign for _, sign in found] == ["both arms"], "and come down one by one"


def test_arms_that_were_up_before_anybody_looked_are_no_sign() -> None:
    up = evolve(ON_BACK, **UP)
    assert made(film((0, up), (6, up))) == []
    assert made(film((0, up), (2, up), (3, ON_BACK), (4, ON_BACK), (5, up), (8, up)))


def test_one_arm_means_nothing_where_it_is_at_work_but_both_do() -> None:
    state = Raising()
    for pose in film((0, STANDING), (1, one_arm(STANDING)), (5, one_arm(STANDING))):
        state, sign = raising(state, pose, one=False)
        assert sign is None


def test_the_arm_has_to_come_down_before_the_next_sign() -> None:
    up = one_arm(STANDING)
    keys = ((0, STANDING), (1, up), (5, up), (6, STANDING), (7, STANDING), (8, up), (12, up))
    first, second = signs(film(*keys))
    assert 1 < first < 3.5
    assert 8 < second < 10.5


@pytest.mark.parametrize("figure", [PLANK, ALL_FOURS, evolve(STANDING, **AWAY, far=DOWN), evolve(STANDING, **AWAY)])
def test_arms_at_work_are_no_sign(figure: Figure) -> None:
    assert signs(film((0, STANDING), (1, figure), (6, figure))) == []


def test_a_short_stretch_and_a_wave_are_no_sign() -> None:
    up, aside = one_arm(STANDING), evolve(STANDING, upper_arm=90, forearm=40, far=DOWN)
    other = evolve(aside, forearm=140)
    assert signs(film((0, STANDING), (1, up), (1.8, up), (2.5, STANDING))) == []
    both = evolve(STANDING, **UP)
    assert signs(film((0, STANDING), (1, both), (1.4, both), (2, STANDING))) == []
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
