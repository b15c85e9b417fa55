"""The place before a set: others in the picture are told, and stop nobody."""

from attrs import evolve

from coach.measure.framing import SEEN_WHOLE, SEVERAL
from coach.pose.body import Pose
from coach.session.place import COMPANY_S, FRAMED_S
from coach.session.routine import Item
from coach.session.session import skip
from figure import Figure, film
from postures import ALL_FOURS, PLANK
from sessions import FPS, Played, session


def seen(figure: Figure, seconds: float, from_s: float = 0.1, *, company: bool | None) -> list[Pose]:
    poses = film((from_s, figure), (from_s + seconds, figure), fps=FPS)
    return [evolve(pose, company=company) for pose in poses]


def test_others_hold_up_the_start_for_a_while_and_then_no_longer() -> None:
    played = Played(session(Item("front-plank"))).see(seen(ALL_FOURS, COMPANY_S - 0.5, company=True))
    assert (played.session.stage, played.session.framing.say) == ("prepare", SEVERAL)
    assert played.texts.count(SEVERAL) == 2
    played.see(seen(ALL_FOURS, FRAMED_S + 1.0, COMPANY_S, company=True))
    assert SEEN_WHOLE in played.texts
    assert played.session.stage == "set"


def test_who_has_left_again_holds_nothing_up() -> None:
    played = Played(session(Item("front-plank"))).see(seen(ALL_FOURS, 3.0, company=True))
    played.see(seen(ALL_FOURS, FRAMED_S + 0.5, 3.5, company=False))
    assert played.session.stage == "set"


def test_who_was_there_before_a_set_is_there_still_after_it() -> None:
    played = Played(session(Item("front-plank", reps=(1,), hold_s=3), Item("bird-dog")))
    played.see(seen(ALL_FOURS, COMPANY_S + FRAMED_S + 0.5, company=True))
    played.see(seen(PLANK, 5.0, played.session.time_s + 0.1, company=None))
    played.change(skip)
    assert played.session.step.exercise.id == "bird-dog"
    played.see(seen(ALL_FOURS, 1.0, played.session.time_s + 0.1, company=True))
    assert played.session.framing.say == SEEN_WHOLE
