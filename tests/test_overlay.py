from pathlib import Path

import numpy as np
import pytest
from attrs import evolve

from coach.camera.frame import Frame, Picture
from coach.camera.recording import recording
from coach.exercise.now import Now
from coach.overlay import blank, draw, writing_overlay
from coach.pose.body import NAMES, Pose
from coach.pose.trace import read_trace
from coach.problems import CoachProblem
from coach.session.analysis import Analysing
from coach.session.saying import Say
from coach.start import analysis, repertoire

RECORDED = Path(__file__).parent / "recorded"
NOBODY = Pose(0.0, 640, 480, None)


@pytest.fixture(scope="module")
def holding() -> tuple[Pose, Analysing]:
    """Eight seconds into a plank, in position."""
    known = repertoire()
    state = analysis(known.exercises.good["front-plank"], known)
    for pose in read_trace(RECORDED / "plank_12s_right.poses.jsonl")[:120]:
        state = state.see(pose)
    return pose, state


def drawn(pose: Pose, state: Analysing, said: Say | None = None, size: tuple[int, int] = (640, 480)) -> Picture:
    picture = blank(evolve(pose, width=size[0], height=size[1]))
    draw(picture, pose, state.session, said)
    return picture


def changed(one: Picture, other: Picture) -> np.ndarray:
    return np.argwhere(np.any(one != other, axis=2))


def test_the_body_is_drawn_where_it_is(holding: tuple[Pose, Analysing]) -> None:
    pose, state = holding
    assert pose.landmarks is not None
    places = changed(drawn(pose, state), drawn(evolve(pose, landmarks=None), state))
    hip = pose.landmarks[NAMES.index("left_hip")]
    assert hip is not None
    assert min(np.hypot(places[:, 1] - hip[0] * 640, places[:, 0] - hip[1] * 480)) < 8


def test_the_measured_line_has_the_colour_of_its_quality(holding: tuple[Pose, Analysing]) -> None:
    pose, state = holding
    judge = state.session.judge
    worse = evolve(state.session, judge=evolve(judge, now=evolve(judge.now, quality="major")))
    assert len(changed(drawn(pose, state), drawn(pose, evolve(state, session=worse)))) > 200


def test_what_is_said_stands_at_the_bottom(holding: tuple[Pose, Analysing]) -> None:
    pose, state = holding
    places = changed(drawn(pose, state), drawn(pose, state, Say("Lift your hips a little", "cue")))
    assert places[:, 0].min() >= 400


def test_a_long_sentence_still_fits(holding: tuple[Pose, Analysing]) -> None:
    pose, state = holding
    said = Say("Your feet are out of the picture. Move back a big step, please", "notice")
    bright = np.argwhere(drawn(pose, state, said)[425:].min(axis=2) > 200)
    assert bright[:, 1].min() > 5
    assert bright[:, 1].max() < 635


@pytest.mark.parametrize("size", [(320, 240), (640, 480), (1080, 1920), (1920, 1080)])
def test_any_size_can_be_drawn_into(holding: tuple[Pose, Analysing], size: tuple[int, int]) -> None:
    pose, state = holding
    assert drawn(pose, state, Say("Lift your hips a little", "cue"), size).shape == (size[1], size[0], 3)


def test_a_joint_far_outside_the_picture_does_no_harm(holding: tuple[Pose, Analysing]) -> None:
    _, state = holding
    away = evolve(NOBODY, landmarks=((-40.0, 55.0, 0.0, 1.0),) * len(NAMES))
    drawn(away, state)


def test_lost_says_why(holding: tuple[Pose, Analysing]) -> None:
    _, state = holding
    lost = evolve(state.session.judge, now=Now(state="lost", why="nobody in the picture"))
    one = drawn(NOBODY, evolve(state, session=evolve(state.session, judge=lost)))
    assert len(changed(one, drawn(NOBODY, state))) > 100


def test_a_film_of_variable_rate_keeps_its_length(tmp_path: Path, holding: tuple[Pose, Analysing]) -> None:
    pose, state = holding
    with writing_overlay(tmp_path / "o.mp4", 10.0) as show:
        for time_s in (0.0, 0.1, 0.5, 1.0, 1.04):
            show(Frame(time_s, blank(pose)), pose, state)
    assert recording(tmp_path / "o.mp4").frames == 11, "the frame at 1.04 s comes too soon for its own place"


def test_a_film_that_cannot_be_written_is_told(tmp_path: Path, holding: tuple[Pose, Analysing]) -> None:
    pose, state = holding
    with pytest.raises(CoachProblem, match="cannot be written"), writing_overlay(tmp_path / "o.txt", 10.0) as show:
        show(Frame(0.0, blank(pose)), pose, state)
