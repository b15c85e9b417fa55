import pytest
from attrs import evolve

from coach.camera.light import Light
from coach.measure import framing as told
from coach.measure.framing import framing
from coach.pose.body import INDEX, Pose
from figure import Drawing, Figure, SideOn, draw, nobody, turned_clockwise
from postures import ALL_FOURS, KNEES_UP, PLANK, POSTURES, SIDE_PLANK, STANDING, STANDING_FACING

NEEDS = ("nose", "shoulder", "hip", "knee", "ankle")
SMALL = Drawing(trunk_px=75)


@pytest.mark.parametrize("posture", ["plank", "knees up", "all fours", "standing"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_whole_body_from_the_side_is_seen_from_head_to_feet(posture: str, *, turned: bool) -> None:
    pose = draw(POSTURES[posture], drawing=evolve(SMALL, mirrored=turned))
    assert framing(pose, NEEDS, "side") == told.Framing(ok=True, say=told.SEEN_WHOLE)


def test_when_the_feet_do_not_matter_that_is_said_too() -> None:
    assert framing(draw(KNEES_UP), ("shoulder", "hip"), "side").say == told.SEEN_ENOUGH


@pytest.mark.parametrize("pose", [None, nobody()])
def test_without_anybody_there_is_nothing_to_change_but_to_come(pose: object) -> None:
    assert framing(pose, NEEDS, "side") == told.Framing(ok=False, say=told.NOBODY)


@pytest.mark.parametrize(
    ("figure", "drawing", "say"),
    [
        (PLANK, Drawing(at=(130, 270)), told.FEET_ASIDE),
        (PLANK, Drawing(at=(560, 270)), told.HEAD_ASIDE),
        (PLANK, Drawing(at=(360, 270), trunk_px=220), told.FEET_OUT),
        (PLANK, Drawing(at=(440, 270), trunk_px=200), told.HEAD_OUT),
        (STANDING, Drawing(trunk_px=140), told.FEET_OUT),
        (PLANK, Drawing(trunk_px=40), told.TOO_FAR),
        (KNEES_UP, Drawing(hidden=frozenset({"knee"})), "Something hides your knees"),
        (KNEES_UP, Drawing(hidden=frozenset({"nose"})), "Something hides your face"),
        (SIDE_PLANK, Drawing(), told.TURN_SIDE),
        (STANDING_FACING, Drawing(trunk_px=70), told.TURN_SIDE),
    ],
)
def test_one_thing_to_change_is_told(figure: Figure, drawing: Drawing, say: str) -> None:
    assert framing(draw(figure, drawing=drawing), NEEDS, "side") == told.Framing(ok=False, say=say)


def test_a_side_view_is_wrong_where_the_front_is_wanted() -> None:
    assert framing(draw(PLANK), NEEDS, "front").say == told.TURN_FRONT
    assert framing(draw(SIDE_PLANK), NEEDS, "front").ok
    assert framing(draw(PLANK), NEEDS, "any").ok


def test_of_two_sides_one_is_enough() -> None:
    hidden = Drawing(hidden=frozenset({"far_knee", "far_ankle", "far_hip"}))
    assert framing(draw(PLANK, drawing=hidden), NEEDS, "side").ok


def test_what_the_exercise_does_not_need_may_be_out_of_the_picture() -> None:
    assert not framing(draw(PLANK, drawing=Drawing(at=(130, 270))), NEEDS, "side").ok
    assert framing(draw(PLANK, drawing=Drawing(at=(130, 270))), ("shoulder", "hip"), "side").ok


def test_hands_out_of_the_picture_are_told_and_with_the_shoulders_it_is_too_near() -> None:
    reaching = evolve(ALL_FOURS, upper_arm=0.0, forearm=0.0)
    needs = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    assert framing(draw(reaching, drawing=Drawing(at=(510, 270), trunk_px=75)), needs, "side").say == told.HANDS_OUT
    assert framing(draw(reaching, drawing=Drawing(at=(570, 270), trunk_px=75)), needs, "side").say == told.TOO_NEAR


def test_too_near_is_told_before_the_view() -> None:
    assert framing(draw(SIDE_PLANK, drawing=Drawing(trunk_px=240)), ("hip",), "side").say == told.TOO_NEAR


@pytest.mark.parametrize(
    ("light", "say"),
    [(Light(0.1, 0.4), told.TOO_DARK), (Light(0.8, 0.03), told.BLURRED), (Light(0.8, 0.4), told.SEEN_WHOLE)],
)
def test_light_comes_first(light: Light, say: str) -> None:
    assert framing(evolve(draw(PLANK, drawing=SMALL), light=light), NEEDS, "side").say == say


def test_in_the_dark_nobody_may_be_seen_and_the_light_is_named() -> None:
    assert framing(evolve(nobody(), light=Light(0.05, 0.4)), NEEDS, "side").say == told.TOO_DARK


def test_the_side_that_works_has_to_be_near() -> None:
    near_right = draw(KNEES_UP, drawing=evolve(SMALL, far_seen=0.3))
    assert framing(near_right, NEEDS, "side", "right").ok
    assert framing(near_right, NEEDS, "side", "left").say == told.TURN_ROUND["left"]


@pytest.mark.parametrize(("away", "near"), [(-0.3, "left"), (0.3, "right")])
def test_the_side_that_is_further_away_is_not_near_however_well_it_is_seen(away: float, near: str) -> None:
    pose = draw(KNEES_UP, drawing=evolve(SMALL, far_seen=1.0))
    marks = [mark and (*mark[:2], 0.0, mark[3]) for mark in pose.landmarks or ()]
    for joint in ("shoulder", "hip"):
        at = INDEX[f"left_{joint}"]
        marks[at] = (*marks[at][:2], away, 1.0)  # type: ignore[index]
    pose = evolve(pose, landmarks=tuple(marks))
    other = "right" if near == "left" else "left"
    assert framing(pose, NEEDS, "side", near).ok  # type: ignore[arg-type]
    assert framing(pose, NEEDS, "side", other).say == told.TURN_ROUND[other]  # type: ignore[arg-type]


def test_while_it_is_not_sure_who_exercises_one_person_is_asked_for() -> None:
    pose = evolve(nobody(), doubt="somebody else may be in the picture")
    assert framing(pose, NEEDS, "side") == told.Framing(ok=False, say=told.SEVERAL)


def test_with_somebody_else_in_the_picture_one_person_is_asked_for() -> None:
    pose = draw(PLANK, drawing=SMALL)
    assert framing(evolve(pose, company=True), NEEDS, "side") == told.Framing(ok=False, say=told.SEVERAL)
    assert framing(evolve(pose, company=False), NEEDS, "side").ok


@pytest.mark.parametrize(("lean", "said"), [(0, False), (7, False), (14, True), (-14, True)])
def test_who_stands_straight_but_aslant_shows_a_tilted_camera(lean: float, *, said: bool) -> None:
    body = SideOn(trunk=90 + lean, thigh=-90 + lean, shank=-90 + lean, upper_arm=-90, forearm=-90, head=90 + lean)
    assert (framing(draw(body, drawing=SMALL), NEEDS, "side").say == told.TILTED) == said


def test_who_bends_forward_stands_before_a_level_camera() -> None:
    body = SideOn(trunk=60, thigh=-92, shank=-90)
    assert framing(draw(body, drawing=SMALL), NEEDS, "side").say != told.TILTED


@pytest.mark.parametrize(("by_deg", "said"), [(0, False), (7, False), (-12, True), (12, True)])
def test_who_lies_flat_but_aslant_shows_a_tilted_camera(by_deg: float, *, said: bool) -> None:
    body = SideOn(trunk=180, thigh=0, shank=0, upper_arm=0, forearm=0, head=180, foot=90)
    pose = turned_clockwise(draw(body, drawing=SMALL), by_deg)
    assert (framing(pose, NEEDS, "side").say == told.TILTED) == said


RESTING = ("plank", "high plank", "knee plank", "on elbows and knees", "propped")


@pytest.mark.parametrize("posture", RESTING)
@pytest.mark.parametrize(("by_deg", "said"), [(0, False), (6, False), (-6, False), (15, True), (-15, True)])
def test_who_rests_on_the_floor_shows_a_tilted_camera(posture: str, by_deg: float, *, said: bool) -> None:
    pose = turned_clockwise(draw(POSTURES[posture], drawing=SMALL), by_deg)
    assert (framing(pose, NEEDS, "side").say == told.TILTED) == said


def test_a_leg_in_the_air_is_no_tilted_floor() -> None:
    pose = draw(evolve(POSTURES["all fours"], **AIR), drawing=SMALL)
    assert framing(pose, NEEDS, "side").ok


AIR = {"thigh": 168.0, "shank": 168.0, "foot": 258.0, "far": {"thigh": -90.0, "shank": 180.0, "foot": 180.0}}


@pytest.mark.parametrize(("share", "side_on"), [(0.1, True), (0.24, True), (0.4, False), (0.7, False)])
def test_a_body_as_wide_as_in_a_slanting_view_has_to_turn(share: float, *, side_on: bool) -> None:
    pose = _apart(draw(PLANK, drawing=SMALL), share * SMALL.trunk_px)
    assert framing(pose, NEEDS, "side").say == (told.SEEN_WHOLE if side_on else told.TURN_SIDE)


def _apart(pose: Pose, by_px: float) -> Pose:
    """The joints of both sides so far from each other, across the trunk."""
    marks = list(pose.landmarks or ())
    for joint in ("shoulder", "hip"):
        left, right = (INDEX[f"{side}_{joint}"] for side in ("left", "right"))
        middle = tuple((a + b) / 2 for a, b in zip(marks[left][:2], marks[right][:2], strict=True))  # type: ignore[index]
        for index, way in ((left, -0.5), (right, 0.5)):
            marks[index] = (middle[0], middle[1] + way * by_px / pose.height, 0.0, 1.0)
    return evolve(pose, landmarks=tuple(marks))
