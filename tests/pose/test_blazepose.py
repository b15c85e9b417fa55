import weakref
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from threading import Event

import numpy as np
import pytest

from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.places import shipped
from coach.pose.blazepose import BlazePose, blazepose
from coach.pose.body import INDEX, NAMES
from coach.problems import NoEngine
from films import PATIENT, flat
from running import python

MODELS = shipped("assets", "models")
PICTURE = flat(90, (640, 480))


class Told:
    """A network that gives what it is told, and counts how often it was asked."""

    def __init__(self, side: int, answer: Callable[[int], list[np.ndarray]]) -> None:
        self.side, self.answer, self.asked = side, answer, 0

    def __call__(self, picture: np.ndarray) -> list[np.ndarray]:
        assert picture.shape == (self.side, self.side, 3)
        self.asked += 1
        return self.answer(self.asked)


def detector(score: float = 5.0) -> Told:
    boxes = np.zeros((2254, 12), np.float32)
    boxes[:, 2:4], boxes[:, 7] = 100, -80
    logits = np.full((2254, 1), -20, np.float32)
    logits[784] = score
    return Told(224, lambda _: [boxes, logits])


def landmarks(
    presence: Callable[[int], float] = lambda _: 1.0, visibility: Callable[[int], float] = lambda _: 0.0
) -> Told:
    heatmap = np.full((64, 64, 39), -20, np.float32)

    def answer(asked: int) -> list[np.ndarray]:
        numbers = np.zeros((39, 5), np.float32)
        numbers[:, :2], numbers[:, 3] = 128, visibility(asked)
        numbers[34, 1] = 28
        return [numbers.ravel(), np.array([presence(asked)], np.float32), heatmap]

    return Told(256, answer)


def test_a_person_once_found_is_followed_without_looking_again() -> None:
    finding, following = detector(), landmarks()
    follow = BlazePose(lambda: finding, following)
    for number in range(5):
        assert follow(PICTURE, number / 15) is not None
    assert (finding.asked, following.asked) == (1, 5)


def test_a_person_who_was_lost_is_looked_for_in_the_next_frame() -> None:
    finding = detector()
    follow = BlazePose(lambda: finding, landmarks(presence=lambda asked: 0.4 if asked == 3 else 0.9))
    there = [follow(PICTURE, number / 15) is not None for number in range(5)]
    assert there == [True, True, False, True, True]
    assert finding.asked == 2


def test_the_detector_is_let_go_while_it_finds_nothing_to_do() -> None:
    opened: list[weakref.ref[Told]] = []

    def opens() -> Told:
        opened.append(weakref.ref(finding := detector()))
        return finding

    follow = BlazePose(opens, landmarks(presence=lambda asked: 0.4 if asked in (2, 30) else 0.9))
    for second in range(29):
        assert (follow(PICTURE, float(second)) is None) == (second == 1)
    assert [each() for each in opened] == [None], "it was there when the body was lost at once, and is gone"
    follow(PICTURE, 29.0)
    assert follow(PICTURE, 30.0) is not None
    assert len(opened) == 2


def test_nobody_is_looked_for_in_every_frame() -> None:
    finding, following = detector(score=-1.0), landmarks()
    follow = BlazePose(lambda: finding, following)
    assert [follow(PICTURE, number / 15) for number in range(3)] == [None] * 3
    assert (finding.asked, following.asked) == (3, 0)


def test_time_that_goes_back_begins_anew() -> None:
    finding = detector()
    follow = BlazePose(lambda: finding, landmarks())
    for time_s in (0.0, 0.1, 0.0, 0.1):
        assert follow(PICTURE, time_s) is not None
    assert finding.asked == 2


def test_visibility_is_a_share_and_changes_slowly() -> None:
    follow = BlazePose(detector, landmarks(visibility=lambda asked: 100.0 if asked == 1 else -100.0))
    seen = [follow(PICTURE, number / 15) for number in range(3)]
    assert [found[0, 3] for found in seen if found is not None] == pytest.approx([1.0, 0.9, 0.81])


def test_a_lost_persons_visibility_is_forgotten() -> None:
    told = landmarks(lambda asked: float(asked != 2), lambda asked: 100.0 if asked == 1 else -100.0)
    follow = BlazePose(detector, told)
    seen = [follow(PICTURE, number / 15) for number in range(3)]
    assert seen[1] is None
    assert seen[2] is not None
    assert seen[2][0, 3] == pytest.approx(0.0)


def test_a_person_lying_down_is_seen_lying_down() -> None:
    frames = [each for each in islice(recording(PATIENT / "bridge_5reps.mp4")(Event()), 5) if isinstance(each, Frame)]
    with blazepose(MODELS, "lite") as landmarker:
        poses = [landmarker(frame) for frame in frames]
    assert [pose.time_s for pose in poses] == [frame.time_s for frame in frames]
    found = poses[-1].landmarks
    assert found is not None
    assert len(found) == len(NAMES)
    nose, knee = (found[INDEX[name]] for name in ("nose", "left_knee"))
    assert nose
    assert knee
    assert nose[0] < knee[0] - 0.2, "head on the left, knees on the right"


def test_an_empty_room_is_nobody() -> None:
    with blazepose(MODELS, "lite") as landmarker:
        assert landmarker(Frame(0.0, PICTURE)).landmarks is None


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoEngine, match="cannot be read"), blazepose(tmp_path):
        pass


def test_a_damaged_model_is_told(tmp_path: Path) -> None:
    for part in ("full", "detector"):
        (tmp_path / f"blazepose_{part}.tflite").write_bytes(b"not a model")
    with pytest.raises(NoEngine, match="is damaged"), blazepose(tmp_path, threads=1):
        pass


def test_it_needs_neither_mediapipe_nor_qt_nor_matplotlib_and_writes_nothing() -> None:
    done = python(
        f"""
import sys
from pathlib import Path
from coach.pose.blazepose import blazepose
with blazepose(Path({str(MODELS)!r}), "lite", threads=1):
    print(sorted({{"mediapipe", "PySide6", "matplotlib"}} & set(sys.modules)))
"""
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")
