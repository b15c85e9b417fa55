import pytest
from attrs import evolve

from coach.exercise import sight
from coach.exercise.events import Found, Lost, Unseen
from coach.pose.body import Pose
from figure import Drawing, SideOn, draw, film, hiding, nobody
from judging import EXERCISES, MEASURES, Judged
from postures import ALL_FOURS, KNEES_UP, PLANK, SIDE_PLANK, STANDING

NOBODY = "nobody in the picture"


def side_after(poses: list[Pose], exercise: str = "front-plank") -> str:
    looking = sight.Sight()
    for pose in poses:
        looking, _ = sight.look(looking, EXERCISES[exercise], MEASURES, pose, {})
    return looking.side


@pytest.mark.parametrize(("turned", "side"), [(False, "right"), (True, "left")])
def test_the_near_side_is_the_one_better_seen(side: str, *, turned: bool) -> None:
    assert side_after(film((0, PLANK), (1, PLANK), drawing=Drawing(mirrored=turned))) == side
    assert (
        Judged("front-plank", film((0, PLANK), (2, PLANK), drawing=Drawing(mirrored=turned))).judges[-2].now.side
        == side
    )


def test_one_frame_does_not_turn_the_body_round() -> None:
    poses = film((0, PLANK), (1, PLANK))
    other = draw(PLANK, 1.1, Drawing(mirrored=True))
    assert side_after([*poses, other]) == "right"
    assert side_after([*poses, *(draw(PLANK, 1 + n / 10, Drawing(mirrored=True)) for n in range(1, 30))]) == "left"


def test_once_the_position_is_taken_the_side_stays() -> None:
    poses = film((0, PLANK), (2, PLANK))
    far_better = Drawing(hidden=frozenset({"near_ankle"}), far_seen=1.0)
    later = [draw(PLANK, 2 + number / 15, far_better) for number in range(1, 60)]
    judged = Judged("front-plank", [*poses, *later])
    assert {state.now.side for state in judged.judges[30:]} == {"right"}
    assert judged.judges[-2].now.state == "lost"


@pytest.mark.parametrize(
    ("exercise", "figure", "joint", "words"),
    [
        ("front-plank", PLANK, "hip", "not seen well enough: hips"),
        ("front-plank", PLANK, "ankle", "not seen well enough: ankles"),
        ("front-plank", PLANK, "foot_index", "not seen well enough: feet"),
        ("front-plank", PLANK, "elbow", "not seen well enough: elbows"),
        ("glute-bridge", KNEES_UP, "knee", "not seen well enough: knees"),
        ("bird-dog", ALL_FOURS, "shoulder", "not seen well enough: shoulders"),
        ("side-plank", SIDE_PLANK, "ankle", "not seen well enough: ankles"),
    ],
)
def test_what_is_hidden_is_named_in_plain_words(exercise: str, figure: SideOn, joint: str, words: str) -> None:
    judged = Judged(exercise, hiding(film((0, figure), (6, figure)), joint, 2.0, 4.0))
    assert [event.why for event in judged.of(Lost)] == [words]
    unseen = [event.unseen for event in judged.of(Found)]
    assert [(each.start_s, each.end_s, each.why) for each in unseen] == [
        (pytest.approx(2, abs=0.1), pytest.approx(4, abs=0.1), words)
    ]


def test_two_hidden_joints_are_both_named() -> None:
    poses = hiding(hiding(film((0, PLANK), (3, PLANK)), "hip", 1, 9), "knee", 1, 9)
    assert Judged("front-plank", poses).of(Lost)[0].why == "not seen well enough: hips, knees"


@pytest.mark.parametrize("gap_s", [0.1, 0.4])
def test_a_blink_is_not_told(gap_s: float) -> None:
    judged = Judged("front-plank", film((0, PLANK), (2, PLANK), (2.01, None), (2 + gap_s, PLANK), (4, PLANK)))
    assert judged.of(Lost) + judged.of(Found) == []


def test_lost_is_told_once_and_found_brings_the_whole_stretch() -> None:
    poses = film((0, PLANK), (2, PLANK), (2.01, None), (5, PLANK), (7, PLANK))
    judged = Judged("front-plank", poses)
    assert [(event.time_s, event.why) for event in judged.of(Lost)] == [(pytest.approx(2.6, abs=0.1), NOBODY)]
    assert [event.unseen for event in judged.of(Found)] == [
        Unseen(pytest.approx(2.07, abs=0.1), pytest.approx(5, abs=0.1), NOBODY)
    ]


def test_somebody_who_goes_and_stays_away_is_told_at_the_end() -> None:
    judged = Judged("front-plank", film((0, PLANK), (2, PLANK), (2.01, None), (5, None)))
    assert [event.unseen.why for event in judged.of(Found)] == [NOBODY]
    assert judged.of(Found)[0].unseen.end_s == pytest.approx(5, abs=0.1)


def test_a_single_wild_frame_is_smoothed_away() -> None:
    poses = film((0, PLANK), (1, PLANK))
    wild = draw(STANDING, 1.05)
    looking = sight.Sight()
    for pose in [*poses, wild]:
        looking, readings = sight.look(looking, EXERCISES["front-plank"], MEASURES, pose, {})
    assert readings["right"]["line"] == pytest.approx(0, abs=0.01)
    assert readings["right"]["trunk"] == pytest.approx(12, abs=0.01)


def test_what_is_hidden_now_is_not_filled_in_from_before() -> None:
    poses = [*film((0, PLANK), (1, PLANK)), draw(PLANK, 1.1, Drawing(hidden=frozenset({"ankle"})))]
    looking = sight.Sight()
    for pose in poses:
        looking, readings = sight.look(looking, EXERCISES["front-plank"], MEASURES, pose, {})
    assert readings["right"]["line"] is None


def test_the_share_of_frames_judged_is_kept() -> None:
    last = Judged("front-plank", hiding(film((0, PLANK), (4, PLANK), fps=10), "hip", 1.0, 2.0)).judges[-1].sight
    assert (last.frames, last.judged) == (41, 31)


def test_a_body_in_doubt_is_unseen_and_the_doubt_is_told() -> None:
    poses = [evolve(nobody(number / 10), doubt="somebody else may be in the picture") for number in range(10)]
    assert Judged("front-plank", poses).of(Lost)[0].why == "somebody else may be in the picture"
