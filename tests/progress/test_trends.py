"""What became better is told only where it is more than chance."""

import datetime as dt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.log.days import DayOfExercise, PainOfDay
from coach.progress.trends import Gain, eased, gains, longest, trends

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


def hurt(*told: tuple[int, float]) -> tuple[float, float] | None:
    return eased((PainOfDay(TODAY - dt.timedelta(days=ago), pain, None) for ago, pain in told), TODAY)


BEFORE = ((16, 5), (19, 4), (22, 5))


def test_less_pain_before_sessions_is_told() -> None:
    assert hurt(*BEFORE, (1, 2), (4, 3), (8, 3)) == (5, 3)


@pytest.mark.parametrize("lately", [(4, 4, 4), (5, 5, 5), (3, 3, 6), (6, 7, 6)])
def test_pain_that_is_hardly_less_or_not_always_is_not_told(lately: tuple[float, ...]) -> None:
    assert hurt(*BEFORE, *zip((1, 4, 8), lately, strict=True)) is None


def test_no_pain_at_all_cannot_become_less() -> None:
    assert hurt((16, 0), (19, 0), (22, 0), (1, 0), (4, 0), (8, 0)) is None


def test_what_was_held_longer_than_ever_is_told_on_its_day() -> None:
    before = [plank(ago, 20) for ago in (9, 5, 2)]
    (gain,) = longest([*before, plank(0, 23)], TODAY)
    assert (gain.before, gain.now) == (20, 23)
    assert longest([*before, plank(0, 21)], TODAY) == ()
    assert longest([*before, plank(1, 23)], TODAY) == ()
    assert longest([*before[1:], plank(0, 23)], TODAY) == ()
