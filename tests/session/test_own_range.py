"""What the first repetitions show of a person holds for the whole session."""

from coach.exercise.events import RepDone
from coach.session import session as play
from coach.session.routine import Item
from figure import Figure
from postures import BRIDGE, KNEES_UP
from sessions import Played, session


def lifting(*lifts: float) -> list[tuple[float, Figure]]:
    """Bridges that go these shares of the way up."""
    keys: list[tuple[float, Figure]] = [(1.0, KNEES_UP)]
    for share in lifts:
        keys += [(1.0, KNEES_UP.towards(BRIDGE, share)), (1.5, KNEES_UP.towards(BRIDGE, share)), (1.0, KNEES_UP)]
        keys += [(1.0, KNEES_UP)]
    return keys


def lifted(played: Played) -> list[bool]:
    return [event.rep.full for event in played.of(RepDone)]


LIFTS = Item("glute-bridge", reps=(4, 4), hold_s=0.0, rest_s=2.0)


def test_what_a_set_has_shown_of_the_own_range_holds_in_the_next_one_too() -> None:
    played = Played(session(LIFTS)).do((3.0, KNEES_UP)).do(*lifting(0.7, 0.7, 0.68, 0.7, 0.7, 0.7, 0.7))
    assert lifted(played) == [False, False, False, True, True, True, True]
    played.do((3.0, KNEES_UP)).do(*lifting(0.7, 0.7))
    assert lifted(played)[7:] == [True, True]


def test_a_half_stays_a_half_in_every_set() -> None:
    played = Played(session(LIFTS)).do((3.0, KNEES_UP)).do(*lifting(0.7, 0.7, 0.68, 0.7, 0.7, 0.7, 0.7))
    played.do((3.0, KNEES_UP)).do(*lifting(0.5, 0.5, 0.5, 0.5))
    assert lifted(played)[7:] == [False] * 4


def test_a_pause_does_not_forget_the_own_range() -> None:
    played = Played(session(LIFTS)).do((3.0, KNEES_UP)).do(*lifting(0.7, 0.7, 0.68))
    played.change(play.pause).do((2.0, KNEES_UP)).change(play.resume).do((2.0, KNEES_UP)).do(*lifting(0.7))
    assert lifted(played) == [False, False, False, True]


def test_what_was_learnt_of_one_exercise_says_nothing_about_another() -> None:
    played = Played(session(LIFTS, Item("bird-dog"))).do((3.0, KNEES_UP)).do(*lifting(0.7, 0.7, 0.68))
    played.change(play.leave)
    assert played.session.step.exercise.id == "bird-dog"
    assert not played.session.judge.ranges
    assert set(played.session.ranges) == {"glute-bridge"}
