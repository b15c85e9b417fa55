"""Diary, relaxation, walk plan and relief: what each decides."""

import datetime as dt
from typing import get_args

import pytest

from coach.care.episodes import days_before, days_since, helped, lasting, went_before
from coach.care.profile import Flag
from coach.care.relaxation import line_at, relaxations, starts
from coach.care.relief import next_warmth, open_ones, relief
from coach.care.walking import this_week, walk_plan
from coach.exercise.breathing import breath_at
from coach.log.diary import CheckIn, Episode, Walk
from coach.places import shipped

NOW = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
"""A Thursday."""
TODAY = NOW.date()
CARE = shipped("assets", "care")
RELIEF, RELAXATION = relief(CARE / "relief.toml"), relaxations(CARE / "relaxation.toml")
PLAN = walk_plan(CARE / "walk.toml")


def ago(days: float) -> dt.datetime:
    return NOW - dt.timedelta(days=days)


def episode(days_ago: float, *triggers: str, lasted: float | None = 1, helped: tuple[str, ...] = ()) -> Episode:
    ended = None if lasted is None else ago(days_ago - lasted)
    return Episode(ago(days_ago), "left", 7, ended, triggers, helped)


def test_the_days_since_the_last_episode_are_counted_from_its_end() -> None:
    assert days_since((), TODAY) is None
    assert days_since((episode(40), episode(12, lasted=3)), TODAY) == 9
    assert days_since((episode(40), episode(1, lasted=None)), TODAY) == 0


def test_the_one_that_lasts_is_the_newest_without_an_end() -> None:
    now = episode(1, lasted=None)
    assert lasting((episode(9), now)) == now
    assert lasting((episode(9),)) is None


def test_nothing_goes_together_in_two_episodes() -> None:
    assert went_before((episode(9, "sleep"), episode(3, "sleep"))) == ()


def test_what_was_ticked_most_often_comes_first_and_nothing_known_is_not_counted() -> None:
    three = (episode(90, "sleep", "lifting"), episode(60, "sleep"), episode(30, "none", helped=("warmth",)))
    assert [(each.id, each.times, each.of) for each in went_before(three)] == [("sleep", 2, 3), ("lifting", 1, 3)]
    assert [each.id for each in helped(three)] == ["warmth"]


def test_the_days_before_are_set_beside_all_other_days() -> None:
    three = tuple(episode(days) for days in (60, 30, 10))
    near = [CheckIn(ago(days), sleep=3) for days in (60, 31, 12)]
    other = [CheckIn(ago(days), sleep=7, stress=2) for days in (50, 45, 20)]
    (found,) = days_before(three, (*near, *other))
    assert (found.id, found.before, found.otherwise) == ("sleep", 3, 7)
    assert days_before(three, (*near[:2], *other)) == ()


def test_each_relaxation_lasts_as_long_as_its_lines() -> None:
    for each in RELAXATION.sessions:
        assert sum(line.then_s for line in each.lines) == each.duration_s


def test_a_line_is_said_until_the_next_one_begins() -> None:
    scan = next(each for each in RELAXATION.sessions if each.id == "body-scan")
    second = starts(scan)[1]
    assert line_at(scan, 0) == line_at(scan, second - 0.1) == scan.lines[0]
    assert line_at(scan, second) == scan.lines[1]
    assert line_at(scan, 10_000) == scan.lines[-1]


@pytest.mark.parametrize(
    ("time_s", "inward", "full", "left_s"),
    [(0, True, 0, 4), (2, True, 0.5, 2), (4, False, 1, 6), (7, False, 0.5, 3), (10, True, 0, 4)],
)
def test_the_breath_goes_in_for_four_and_out_for_six(time_s: float, inward: bool, full: float, left_s: float) -> None:
    found = breath_at(4, 6, time_s)
    assert (found.inward, found.full, found.left_s) == (inward, full, left_s)


def walks(*days_ago: float, minutes: float = 10) -> list[Walk]:
    return [Walk(ago(days), 600, minutes * 60) for days in days_ago]


def test_the_plan_begins_with_ten_minutes() -> None:
    week = this_week(PLAN, [], TODAY)
    assert (week.week, week.minutes, week.done, week.again) == (1, 10, 0, False)


def test_three_of_five_walks_bring_the_next_week_s_minutes() -> None:
    week = this_week(PLAN, walks(10, 9, 8), TODAY)
    assert (week.week, week.minutes, week.again) == (2, 15, False)


def test_a_week_short_of_walks_is_done_again() -> None:
    week = this_week(PLAN, walks(10, 8), TODAY)
    assert (week.week, week.minutes, week.again) == (1, 10, True)


def test_a_week_without_walks_is_never_made_up_for() -> None:
    week = this_week(PLAN, walks(24, 23, 22), TODAY)
    assert (week.minutes, week.again) == (15, True)


def test_the_last_week_stays() -> None:
    every_week = [walk for back in range(1, 12) for walk in walks(7 * back, 7 * back + 1, 7 * back - 1)]
    week = this_week(PLAN, every_week, TODAY)
    assert (week.minutes, week.there) == (30, True)


def test_a_walk_broken_off_early_does_not_count_and_one_in_the_future_neither() -> None:
    assert this_week(PLAN, walks(1, minutes=5), TODAY).done == 0
    assert this_week(PLAN, walks(-2), TODAY).done == 0
    assert this_week(PLAN, walks(1, minutes=8), TODAY).done == 1


def test_no_week_is_skipped_however_much_is_walked() -> None:
    assert this_week(PLAN, walks(*(7 + n / 10 for n in range(30))), TODAY).minutes <= 15


def test_what_makes_it_worse_is_hidden() -> None:
    names = {each.id for each in open_ones((*RELIEF.positions, *RELIEF.movements), ("ext-worse",))}
    assert names == {"legs-on-chair", "knees-over-pillows", "on-your-side", "tilt", "sway", "knee"}
    assert "knee" not in {each.id for each in open_ones(RELIEF.movements, ("flex-worse", "ext-worse"))}
    assert open_ones(RELIEF.positions, ()) == RELIEF.positions


def test_who_is_pregnant_lies_on_the_side() -> None:
    assert [each.id for each in open_ones((*RELIEF.positions, *RELIEF.movements), ("pregnancy",))] == ["on-your-side"]


def test_every_gate_is_a_flag_that_there_is() -> None:
    gates = {gate for each in (*RELIEF.positions, *RELIEF.movements) for gate in each.gates}
    assert gates <= set(get_args(Flag))


def test_warmth_waits_an_hour() -> None:
    gap = next(step.gap_min for step in RELIEF.steps if step.kind == "warmth")
    assert gap == 60
    assert next_warmth(None, NOW, gap) is None
    assert next_warmth(NOW - dt.timedelta(minutes=20), NOW, gap) == NOW + dt.timedelta(minutes=40)
    assert next_warmth(NOW - dt.timedelta(minutes=60), NOW, gap) is None


def test_every_step_that_needs_minutes_has_some() -> None:
    assert {step.id: step.minutes for step in RELIEF.steps if step.minutes} == {"walk": (5, 7, 10), "warmth": (15, 20)}
    assert all(step.older for step in RELIEF.steps if step.id in {"positions", "movements", "warmth"})


def test_every_picture_is_there() -> None:
    wanted = [each.picture for each in (*RELIEF.positions, *RELIEF.movements, *RELAXATION.sessions)]
    assert [name for name in wanted if not shipped("assets", "demos", f"{name}.jpg").exists()] == []
