"""A reminder comes once, at its time, and not where it would disturb."""

import datetime as dt

import pytest

from coach.progress.reminding import Day, Reminding, Wish, begun, later, open_today, quiet, see, wish
from coach.session.routine import Item, Routine

AT_SIX = Wish(dt.time(18))
FREE, NEW = Day(), Reminding()
THURSDAY = dt.date(2026, 3, 5)


def at(hour: int, minute: int = 0, day: int = 5) -> dt.datetime:
    return dt.datetime(2026, 3, day, hour, minute, tzinfo=dt.UTC)


def reminders(wanted: Wish, times: list[dt.datetime], day: Day = FREE, state: Reminding = NEW) -> list[dt.datetime]:
    came = []
    for now in times:
        state, told = see(state, wanted, now, day)
        came += [now] if told else []
    return came


def test_it_comes_once_a_day_at_its_time() -> None:
    minutes = [at(hour, minute, day) for day in (5, 6) for hour in range(24) for minute in range(60)]
    assert reminders(AT_SIX, minutes) == [at(18), at(18, day=6)]


def test_it_is_off_unless_asked_for() -> None:
    assert reminders(Wish(), [at(hour) for hour in range(24)]) == []


def test_a_call_or_a_full_screen_is_waited_for() -> None:
    assert reminders(AT_SIX, [at(18), at(18, 30)], Day(busy=True)) == []
    assert reminders(AT_SIX, [at(18, 31)]) == [at(18, 31)]


def test_who_looks_at_coach_or_has_done_it_is_left_alone_for_the_day() -> None:
    for day in (Day(here=True), Day(open=False)):
        state, told = see(Reminding(), AT_SIX, at(18), day)
        assert not told
        assert reminders(AT_SIX, [at(19)], Day(), state) == []


def test_a_laptop_opened_at_night_waits_for_the_next_day() -> None:
    wanted = wish("09:00", "22:00", "07:00")
    assert reminders(wanted, [at(15, 1), at(21), at(23), at(9, day=6)]) == [at(9, day=6)]


@pytest.mark.parametrize(
    ("first", "last", "hours"),
    [("22:00", "07:00", {22, 23, 0, 1, 2, 3, 4, 5, 6}), ("12:00", "14:00", {12, 13}), ("08:00", "08:00", set())],
)
def test_quiet_hours_go_over_midnight_too(first: str, last: str, hours: set[int]) -> None:
    wanted = wish("18:00", first, last)
    assert {hour for hour in range(24) if quiet(wanted, dt.time(hour))} == hours


def test_nothing_comes_in_quiet_hours() -> None:
    assert reminders(wish("22:30", "22:00", "07:00"), [at(22, 30), at(23), at(1, day=6)]) == []


def test_in_an_hour_is_in_an_hour_and_then_once() -> None:
    state, told = see(Reminding(), AT_SIX, at(18), Day())
    assert told
    state = later(state, at(18, 5))
    assert reminders(AT_SIX, [at(18, 30), at(19, 4), at(19, 5), at(19, 6)], Day(), state) == [at(19, 5)]


def test_who_starts_coach_later_than_its_time_has_thought_of_it() -> None:
    assert reminders(AT_SIX, [at(19), at(20)], Day(), begun(AT_SIX, at(19))) == []
    assert reminders(AT_SIX, [at(18)], Day(), begun(AT_SIX, at(17))) == [at(18)]


def assigned(**fields: object) -> Routine:
    return Routine("a", "A", (Item("glute-bridge"),), prescriber="your physiotherapist", **fields)


@pytest.mark.parametrize(
    ("routine", "done", "is_open"),
    [
        (assigned(days=("mon", "thu")), [], True),
        (assigned(days=("mon", "fri")), [], False),
        (assigned(days=("thu",)), [THURSDAY], False),
        (assigned(times_a_week=2), [dt.date(2026, 3, 2)], True),
        (assigned(times_a_week=2), [dt.date(2026, 3, 2), dt.date(2026, 3, 3)], False),
        (assigned(start=dt.date(2026, 3, 9)), [], True),  # not begun: as if there were none
        (assigned(end=dt.date(2026, 3, 1)), [THURSDAY], False),
    ],
)
def test_a_rest_day_stays_a_rest_day(routine: Routine, done: list[dt.date], is_open: bool) -> None:
    assert open_today([routine], [("a", day) for day in done], THURSDAY) is is_open


def test_without_a_plan_anything_done_today_is_enough() -> None:
    assert open_today([], [("mine", dt.date(2026, 3, 4))], THURSDAY)
    assert not open_today([], [("mine", THURSDAY)], THURSDAY)
