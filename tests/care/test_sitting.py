"""Breaks from sitting: reading is sitting, an absence is a break, and nothing pops up over a call."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from coach.care.sitting import Breaks, Event, Seen, Sitting, breaks, sat_s, see, snooze, taken
from coach.places import shipped

RULES = breaks(shipped("assets", "care", "breaks.toml"))
LOOK_S = 15.0


def watched(*stretches: tuple[float, Seen], rules: Breaks = RULES) -> tuple[Sitting, list[tuple[float, Event]]]:
    """A day at the desk: for so many minutes each look was like this. The events with their minutes."""
    sitting, time_s, found = Sitting(), 0.0, []
    for minutes, seen in stretches:
        for _ in range(round(minutes * 60 / LOOK_S)):
            sitting, event = see(sitting, evolve(seen, time_s=time_s), rules)
            if event:
                found.append((time_s / 60, event))
            time_s += LOOK_S
    return sitting, found


TYPING = Seen(0, idle_s=2)
READING = Seen(0, idle_s=400)
GONE = Seen(0, idle_s=20 * 60)
LOCKED = Seen(0, idle_s=2, locked=True)
CALL = Seen(0, idle_s=400, busy=True)


def test_after_half_an_hour_of_sitting_a_break_is_offered_once() -> None:
    _, found = watched((45, TYPING))
    assert found == [(30, "offer")]


def test_reading_counts_as_sitting_and_the_offer_waits_for_a_hand_at_the_keyboard() -> None:
    _, found = watched((10, TYPING), (25, READING), (1, TYPING))
    assert found == [(35, "offer")]


def test_who_was_away_begins_anew() -> None:
    _, found = watched((25, TYPING), (10, GONE), (25, TYPING))
    assert found == []


def test_a_locked_screen_is_being_away() -> None:
    _, found = watched((25, TYPING), (1, LOCKED), (29, TYPING), (3, TYPING))
    assert found == [(56, "offer")]


def test_an_offer_is_withdrawn_when_the_person_has_gone() -> None:
    sitting, found = watched((31, TYPING), (1, GONE))
    assert [event for _, event in found] == ["offer", "withdraw"]
    assert sat_s(sitting, 9e9) == 0


def test_nothing_pops_up_over_a_call_and_it_comes_when_the_call_ends() -> None:
    sitting, found = watched((25, TYPING), (40, CALL), (1, TYPING))
    assert found == [(65, "offer")]
    assert sitting.waited


def test_an_offer_gives_way_to_a_call() -> None:
    _, found = watched((31, TYPING), (10, CALL), (1, TYPING))
    assert [event for _, event in found] == ["offer", "withdraw", "offer"]


def test_a_silent_hour_in_a_film_is_sitting_but_a_longer_one_is_not() -> None:
    film = evolve(CALL, idle_s=45 * 60)
    assert watched((40, film))[0].since_s is not None
    assert watched((40, evolve(film, idle_s=61 * 60)))[0].since_s is None


def test_a_snooze_asks_again_after_five_minutes() -> None:
    sitting, _ = watched((31, TYPING))
    sitting = snooze(sitting, 31 * 60, RULES)
    assert see(sitting, Seen(32 * 60, idle_s=2), RULES)[1] is None
    late = evolve(sitting, looked_s=36 * 60 - 15)
    assert see(late, Seen(36 * 60, idle_s=2), RULES)[1] == "offer"


def test_after_a_break_the_next_half_hour_begins() -> None:
    sitting, _ = watched((31, TYPING))
    sitting = taken(sitting, 33 * 60)
    assert see(sitting, Seen(33 * 60 + 10, idle_s=2), RULES)[1] is None
    assert sat_s(sitting, 34 * 60) == 60


def test_a_machine_that_slept_begins_anew() -> None:
    sitting, _ = watched((25, TYPING))
    woken, event = see(sitting, Seen(25 * 60 + 3600, idle_s=1), RULES)
    assert event is None
    assert sat_s(woken, 25 * 60 + 3600) == 0


def test_exercise_with_coach_is_a_break() -> None:
    _, found = watched((25, TYPING), (5, evolve(TYPING, exercising=True)), (25, TYPING))
    assert found == []


def test_where_the_system_does_not_say_how_long_nothing_was_typed_time_alone_counts() -> None:
    _, found = watched((31, Seen(0)))
    assert found == [(30, "offer")]


looks = st.lists(
    st.tuples(st.floats(1, 400), st.one_of(st.none(), st.floats(0, 5000)), st.booleans(), st.booleans(), st.booleans()),
    max_size=60,
)


@given(looks)
def test_whatever_happens_no_offer_stands_over_a_call_a_lock_or_a_session(
    steps: list[tuple[float, float | None, bool, bool, bool]],
) -> None:
    sitting, time_s, standing = Sitting(), 0.0, False
    for later_s, idle_s, busy, locked, exercising in steps:
        time_s += later_s
        sitting, event = see(sitting, Seen(time_s, idle_s, busy, locked, exercising), RULES)
        assert not (event == "offer" and standing)
        assert not (event == "withdraw" and not standing)
        standing = event == "offer" or (standing and event != "withdraw")
        assert standing == sitting.offered
        assert not (standing and (busy or locked or exercising))
        assert not (event == "offer" and sat_s(sitting, time_s) < 30 * 60)
