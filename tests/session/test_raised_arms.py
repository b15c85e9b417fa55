"""A session hears raised arms: one pauses, both say that it hurts."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from coach.pose.body import INDEX, Pose
from coach.session import session as play
from coach.session.events import Hurt, Paused, Resumed
from coach.session.routine import Item
from coach.session.under_way import Session
from figure import Figure, film
from postures import BRIDGE, KNEES_UP, STANDING
from sessions import PLANKS, Played, planking, session

RAISED = evolve(STANDING, upper_arm=90, forearm=90, far={"upper_arm": -90.0, "forearm": -90.0})


def test_one_raised_arm_pauses_and_goes_on() -> None:
    played = planking().do((0.5, STANDING), (0.3, RAISED), (2.0, RAISED), (0.5, STANDING))
    assert played.session.paused
    played.do((1.0, STANDING), (0.3, RAISED), (2.0, RAISED), (0.5, STANDING))
    assert not played.session.paused
    assert (len(played.of(Paused)), len(played.of(Resumed))) == (1, 1)


BOTH_UP = evolve(STANDING, upper_arm=90, forearm=90)


def test_both_arms_up_stop_everything_and_no_arm_goes_on() -> None:
    played = planking().do((0.5, STANDING), (0.3, BOTH_UP), (1.5, BOTH_UP), (0.5, STANDING))
    assert played.session.paused
    assert played.session.hurts
    assert (len(played.of(Paused)), len(played.of(Hurt))) == (1, 1)
    assert not any("Paused" in text for text in played.texts), "who asks about the pain speaks"
    played.do((1.0, STANDING), (0.3, RAISED), (3.0, RAISED), (0.5, STANDING))
    assert played.session.paused, "only an answer goes on"
    going, events = play.resume(played.session, 20.0)
    assert not going.paused
    assert not going.hurts
    assert events


def guessed(*keys: tuple[float, Figure]) -> Iterator[Pose]:
    """As the light model sees it from the side: it is not sure of the far hand."""
    far = INDEX["right_wrist"]
    for pose in film(*keys):
        marks = tuple((*mark[:3], 0.4) if at == far and mark else mark for at, mark in enumerate(pose.landmarks or ()))
        yield evolve(pose, landmarks=marks, guesses="always")


UP_ONCE = ((0.0, STANDING), (0.5, STANDING), (0.8, BOTH_UP), (2.5, BOTH_UP), (2.8, STANDING), (3.3, STANDING))


def played_over(begun: Session, poses: Iterable[Pose], from_s: float) -> Session:
    for pose in poses:
        begun, _ = play.see(begun, evolve(pose, time_s=from_s + pose.time_s), from_s + pose.time_s)
    return begun


def test_what_may_be_one_arm_or_both_pauses_and_again_at_once_it_hurts() -> None:
    once = played_over(session(PLANKS), guessed(*UP_ONCE), 0.0)
    assert once.paused
    assert not once.hurts
    assert played_over(once, guessed(*UP_ONCE), 4.0).hurts
    later = played_over(once, guessed(*UP_ONCE), 20.0)
    assert not later.paused
    assert not later.hurts


def test_in_a_rest_arms_pause_and_both_up_in_the_pause_say_that_it_hurts() -> None:
    resting = evolve(session(PLANKS), stage="rest", rest_until_s=60.0)
    once = played_over(resting, film(*UP_ONCE), 0.0)
    assert once.paused
    assert not once.hurts
    assert played_over(once, film(*UP_ONCE), 20.0).hurts
    one = ((0.0, STANDING), (0.5, STANDING), (0.8, RAISED), (2.5, RAISED), (2.8, STANDING), (3.3, STANDING))
    assert not played_over(once, film(*one), 4.0).paused


def test_both_arms_up_are_taken_in_position_too() -> None:
    up = {"upper_arm": 90.0, "forearm": 90.0}
    played = Played(session(Item("glute-bridge"))).do((2.0, KNEES_UP), (1.0, BRIDGE))
    assert played.session.now.state == "in_position"
    played.do((0.3, evolve(BRIDGE, **up)), (1.5, evolve(BRIDGE, **up)))
    assert played.session.hurts


def test_between_two_repetitions_one_arm_pauses_though_the_position_is_kept() -> None:
    far = {"upper_arm": KNEES_UP.upper_arm, "forearm": KNEES_UP.forearm}
    raised = evolve(KNEES_UP, upper_arm=90.0, forearm=90.0, far=far)
    played = Played(session(Item("glute-bridge"))).do((2.0, KNEES_UP), (1.0, BRIDGE), (1.5, BRIDGE))
    played.do((0.2, evolve(BRIDGE, upper_arm=90.0, forearm=90.0, far=far)))
    played.do((2.0, evolve(BRIDGE, upper_arm=90.0, forearm=90.0, far=far)))
    assert not played.session.paused, "in the middle of one an arm may be at work"
    played.do((0.5, KNEES_UP), (1.0, KNEES_UP), (0.3, raised), (2.0, raised))
    assert played.session.now.state == "in_position"
    assert played.session.paused
