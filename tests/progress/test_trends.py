"""What became better is told only where it is more than chance."""

import datetime as dt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.log.days import DayOfExercise
from coach.progress.trends import Gain, gains, trends

TODAY = dt.date(2026, 11, 20)


def plank(ago: int, held_s: float, *, level: int = 1, score: float | None = None) -> DayOfExercise:
    day = TODAY - dt.timedelta(days=ago)
    return DayOfExercise(day, "front-plank", "Front plank", "hold", level, held_s, 4, score)


def found(*days: DayOfExercise) -> tuple[Gain, ...]:
    return gains(trends(sorted(days, key=lambda each: each.day)), TODAY)


LONGER = [*(plank(ago, 20) for ago in (16, 19, 22)), *(plank(ago, 26) for ago in (1, 4, 8))]


def test_a_plank_held_longer_than_two_weeks_ago_is_told() -> None:
    (gain,) = found(*LONGER)
    assert (gain.what, gain.before, gain.now) == ("held", 20, 26)


def test_two_good_days_are_no_trend() -> None:
    assert found(*LONGER[:-1]) == ()


def test_one_splendid_day_is_none_either() -> None:
    assert found(*LONGER[:3], plank(1, 60), plank(4, 20), plank(8, 20)) == ()


@pytest.mark.parametrize("held_s", [20.5, 21.9, 18])
def test_what_may_be_chance_or_is_less_is_not_told(held_s: float) -> None:
    assert found(*LONGER[:3], *(plank(ago, held_s) for ago in (1, 4, 8))) == ()


def test_another_level_is_not_compared() -> None:
    assert found(*LONGER[:3], *(plank(ago, 26, level=2) for ago in (1, 4, 8))) == ()


def test_the_exercise_done_most_often_comes_first_with_its_most_telling_number() -> None:
    other = DayOfExercise(TODAY, "glute-bridge", "Glute bridge", "reps", 1, 0, 10, 90)
    first, *_ = trends([other, *LONGER])
    assert (first.exercise_id, first.what) == ("front-plank", "held")


@given(st.lists(st.tuples(st.integers(0, 40), st.floats(1, 100)), max_size=20))
def test_nothing_is_told_that_did_not_become_better(days: list[tuple[int, float]]) -> None:
    for gain in found(*(plank(ago, held_s) for ago, held_s in days)):
        assert gain.now >= gain.before * 1.1


def test_chance_alone_is_seldom_told() -> None:
    random = Random(1)  # noqa: S311
    told = sum(bool(found(*(plank(ago, random.gauss(30, 5)) for ago in (1, 4, 8, 16, 19, 22)))) for _ in range(500))
    true = sum(
        bool(found(*(plank(ago, random.gauss(40 if ago < 14 else 30, 5)) for ago in (1, 4, 8, 16, 19, 22))))
        for _ in range(500)
    )
    assert told <= 50
    assert true >= 300
