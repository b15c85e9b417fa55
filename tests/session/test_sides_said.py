"""What is said of the sides, and of the own range."""

import pytest

from coach.exercise.definition import Side
from coach.exercise.events import Rep, RepDone
from coach.session.routine import Item
from figure import SideOn
from listening import Listening, in_set
from postures import BRIDGE, KNEES_UP, SIDE_LYING, SIDE_PLANK
from sessions import Played, session

OWN_RANGE = "As far as you go today. From now on it counts"


def rep(side: Side | None, end_s: float, held_s: float = 2.0) -> RepDone:
    return RepDone(Rep(end_s - 4.0, end_s, full=True, held_s=held_s, side=side, score=90))


def counted(exercise: str, *sides: Side | None, hold_s: float = 1.0) -> list[str]:
    """What is said after repetitions on these sides, three asked for on each."""
    listening = Listening(exercise)
    listening.session = in_set(exercise, reps=(3,), hold_s=hold_s)
    return [
        text
        for number, side in enumerate(sides, 1)
        for text in listening.hear(8.0 * number, rep(side, 8.0 * number, hold_s), reps_full=number)
    ]


def test_the_other_side_is_named_once_and_again_when_it_was_forgotten() -> None:
    said = counted("dead-bug-heel-tap", "left", "right", "left", "left", "right")
    assert said == ["1. Other side", "2", "3", "4. Other side", "5"]


def test_between_long_repetitions_it_is_named_each_time_and_after_the_last_one_never() -> None:
    said = counted("bird-dog", "left", "right", "left", "right", "left", "right", hold_s=8.0)
    assert said == [*(f"{number}. Other side" for number in range(1, 6)), "6"]


@pytest.mark.parametrize(("exercise", "side"), [("glute-bridge", None), ("clamshell", "left"), ("bird-dog", None)])
def test_where_no_side_changes_or_none_was_seen_only_the_number_is_said(exercise: str, side: Side | None) -> None:
    assert counted(exercise, side, side) == ["1", "2"]


def test_in_turn_the_other_side_is_told_with_the_rest_and_named_when_it_begins() -> None:
    played = Played(session(Item("side-plank", reps=(1, 1), hold_s=3, rest_s=3)))
    for _ in range(4):
        played.do((2.0, SIDE_LYING), (1.0, SIDE_PLANK), (4.0, SIDE_PLANK), (3.0, SIDE_LYING))
    said = [text for text in played.texts if "side" in text.lower()]
    assert said == [
        "Side plank, left side. Take your position",
        *["Done. Rest now, then the other side", "Now the right side. Take your position"],
        *["Done. Rest now, then the other side", "Now the left side. Take your position"],
        *["Done. Rest now, then the other side", "Now the right side. Take your position"],
    ]


def test_that_the_own_range_counts_from_now_on_is_told_once_a_session() -> None:
    def lifts(share: float) -> list[tuple[float, SideOn]]:
        high = KNEES_UP.towards(BRIDGE, share)
        return [(1.0, KNEES_UP), (1.0, high), (1.5, high), (1.0, KNEES_UP), (1.0, KNEES_UP)]

    played = Played(session(Item("glute-bridge", reps=(2, 2), hold_s=0.0, rest_s=2.0))).do((3.0, KNEES_UP))
    for share in (0.7, 0.7, 0.7, 0.7, 0.7):
        played.do(*lifts(share))
    played.do((3.0, KNEES_UP))
    for share in (0.5, 0.7, 0.7):
        played.do(*lifts(share))
    told = [text for text in played.texts if text in (OWN_RANGE, "Almost. A little further", "1", "2")]
    assert told == ["Almost. A little further", OWN_RANGE, "1", "2", "Almost. A little further", "1", "2"]
