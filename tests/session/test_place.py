"""The place before a set: others in the picture are told, and stop nobody."""

import pytest
from attrs import evolve

from coach.measure.framing import HIDDEN, SEEN_WHOLE, SEVERAL, TILTED, TURN_ROUND, TURN_SIDE
from coach.pose.body import Pose
from coach.session.place import COMPANY_S, FRAMED_S, Place
from coach.session.routine import Item
from coach.session.session import skip, start_set
from figure import Drawing, Figure, film, turned_clockwise
from postures import ALL_FOURS, KNEES_UP, PLANK, STANDING, STOOPING
from postures import STANDING_FACING as FACING
from sessions import FPS, Played, session

SMALL = Drawing(trunk_px=75)
KNEES_HIDDEN = evolve(SMALL, hidden=frozenset({"knee"}))


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


def test_somebody_who_is_found_just_before_a_set_would_begin_holds_it_up() -> None:
    played = Played(session(Item("front-plank"))).see(seen(ALL_FOURS, FRAMED_S - 0.3, company=None))
    played.see(seen(ALL_FOURS, 1.0, FRAMED_S - 0.1, company=True))
    assert (played.session.stage, played.session.framing.say) == ("prepare", SEVERAL)


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


@pytest.mark.parametrize("first", [0, 1, 2])
def test_at_the_limit_of_a_view_what_most_pictures_say_is_told_and_does_not_flicker(first: int) -> None:
    """Two pictures in three say that the knees are hidden; then one in three."""
    hidden, fits = (film((0.1, PLANK), (8.0, PLANK), fps=FPS, drawing=each) for each in (KNEES_HIDDEN, SMALL))
    pairs = list(enumerate(zip(hidden, fits, strict=True), first))
    played = Played(session(Item("front-plank"))).see(pair[at % 3 == 2] for at, pair in pairs)
    assert played.session.stage == "prepare"
    assert played.texts[-1] == HIDDEN["knee"]
    assert len(set(played.texts)) <= 2
    played = Played(session(Item("front-plank"))).see(pair[at % 3 < 2] for at, pair in pairs)
    assert played.session.stage == "set"
    assert played.texts.count(HIDDEN["knee"]) <= 1


def test_what_is_amiss_once_the_set_has_begun_is_told_while_the_position_is_being_taken() -> None:
    played = Played(session(Item("front-plank"))).see(film((0.1, STANDING), (2.5, STANDING), fps=FPS, drawing=SMALL))
    assert played.session.stage == "set"
    slanting = film((2.6, FACING), (5.0, FACING), fps=FPS, drawing=SMALL)
    played.see(slanting)
    assert TURN_SIDE not in played.texts, "who gets down is seen from all sides"
    played.see(film((5.1, FACING), (16.0, FACING), fps=FPS, drawing=SMALL))
    assert played.texts.count(TURN_SIDE) == 1
    assert played.session.amiss == TURN_SIDE


def test_of_who_is_at_work_only_what_is_lost_is_told_and_what_to_do_about_it() -> None:
    played = Played(session(Item("front-plank"))).change(start_set)
    played.see(film((0.1, ALL_FOURS), (1.0, PLANK), (6.0, PLANK), fps=FPS, drawing=SMALL))
    assert played.session.now.state == "in_position"
    said = len(played.said)
    played.see(film((6.1, PLANK), (8.0, PLANK), fps=FPS, drawing=KNEES_HIDDEN))
    assert played.session.now.state == "lost"
    assert played.texts[said:] == [HIDDEN["knee"]]
    assert played.session.amiss == HIDDEN["knee"]


def tilted(figure: Figure, seconds: float, from_s: float, by_deg: float) -> list[Pose]:
    return [turned_clockwise(pose, by_deg) for pose in seen(figure, seconds, from_s, company=None)]


def test_a_tilted_camera_is_tilted_until_somebody_shows_that_it_is_level() -> None:
    played = Played(session(Item("hip-hinge"))).see(tilted(STANDING, 1.0, 0.1, 12.0))
    assert played.session.framing.say == TILTED
    played.see(tilted(STOOPING, 2.0, 1.2, 0.0))
    assert played.session.framing.say == TILTED, "who stoops to the laptop shows nothing"
    assert played.see(tilted(STANDING, 1.0, 3.3, 0.0)).session.framing.ok


def trunk_deg(stands_s: float) -> float | None:
    """How a plank's trunk reads, seven degrees of tilt after standing straight for so long."""
    played = Played(session(Item("front-plank"))).see(tilted(STANDING, stands_s, 0.1, 7.0)).change(start_set)
    played.see(tilted(ALL_FOURS, 1.0, stands_s + 0.2, 7.0)).see(tilted(PLANK, 3.0, stands_s + 1.3, 7.0))
    return played.session.now.readings["trunk"]


def test_who_stood_straight_before_a_set_is_judged_against_a_floor_that_is_level() -> None:
    assert trunk_deg(0.5) == pytest.approx(12.0 - 7.0)
    assert trunk_deg(2.0) == pytest.approx(12.0)


def test_what_was_measured_once_holds_until_it_is_measured_anew() -> None:
    begun = evolve(session(Item("front-plank")), place=Place(tilt_deg=5.0))
    played = Played(begun).see(tilted(ALL_FOURS, 1.0, 0.1, 5.0))
    assert played.session.place.floor_deg == 5.0
    played.see(tilted(STANDING, 1.5, 1.2, 0.0))
    assert played.session.place.floor_deg == 0.0


def test_for_the_other_side_the_place_is_checked_again() -> None:
    """Who does a bridge on one leg turns round for the other one, or is told to."""
    played = Played(session(Item("single-leg-bridge", reps=(1,)))).change(start_set).change(skip)
    assert (played.session.stage, played.session.step.side) == ("prepare", "right")
    for left_is_near, stage in [(True, "prepare"), (False, "set")]:
        at_s = played.session.time_s + 0.1
        drawing = Drawing(trunk_px=75, far_seen=0.3, mirrored=left_is_near)
        played.see(film((at_s, KNEES_UP), (at_s + FRAMED_S + 1.0, KNEES_UP), fps=FPS, drawing=drawing))
        assert played.session.stage == stage
    assert TURN_ROUND["right"] in played.texts
