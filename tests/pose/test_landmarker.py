import math
import sys
from itertools import islice
from pathlib import Path
from threading import Event

import pytest

import coach.pose.landmarker as module
from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.places import shipped
from coach.pose.body import INDEX, NAMES
from coach.pose.landmarker import AUTO, ENGINES, Choice, Engine, chosen, landmarker
from coach.problems import NoEngine, UnknownName
from films import PATIENT, flat
from running import python

BRIDGE = PATIENT / "bridge_5reps.mp4"


def opening(film: Path, count: int) -> list[Frame]:
    return [frame for frame in islice(recording(film)(Event()), count) if isinstance(frame, Frame)]


@pytest.fixture(scope="module")
def lite_poses() -> list:
    """The first poses of the bridge, from each engine's smallest model where it has one."""
    with landmarker("lite", "mediapipe") as landmarks:
        return [landmarks(frame) for frame in opening(BRIDGE, 5)]


def test_a_pose_has_the_time_and_size_of_its_frame(lite_poses: list) -> None:
    assert [pose.time_s for pose in lite_poses] == pytest.approx([number / 15 for number in range(5)])
    assert {(pose.width, pose.height) for pose in lite_poses} == {(640, 480)}


def test_a_person_lying_down_is_seen_lying_down(lite_poses: list) -> None:
    nose, knee = (lite_poses[-1].landmarks[INDEX[name]] for name in ("nose", "left_knee"))
    assert len(lite_poses[-1].landmarks) == len(NAMES)
    assert nose[0] < knee[0] - 0.2, "head on the left, knees on the right"
    assert 0.4 < nose[1] < 0.7


def test_nobody_in_the_picture_is_nobody() -> None:
    with landmarker("lite", "mediapipe") as landmarks:
        assert landmarks(Frame(0.0, flat(90, (640, 480)))).landmarks is None


def test_frames_of_the_same_millisecond_are_taken() -> None:
    first, second = opening(BRIDGE, 2)
    with landmarker("lite", "mediapipe") as landmarks:
        for time_s in (0.0, 0.0002, 0.0004):
            assert landmarks(Frame(time_s, first.picture)).time_s == time_s
        assert landmarks(second).landmarks is not None


def test_it_writes_nothing_to_the_terminal() -> None:
    program = f"""
import sys
from threading import Event
from coach.camera.recording import recording
from coach.pose.landmarker import landmarker
with landmarker("lite", "mediapipe") as landmarks:
    frames = recording({str(BRIDGE)!r})(Event())
    assert landmarks(next(frames)).landmarks
    frames.close()
print("our own words", file=sys.stderr)
"""
    done = python(program)
    assert done.stderr == "our own words\n"


def test_an_unknown_model_or_engine_is_told_with_the_nearest_name() -> None:
    with pytest.raises(UnknownName, match="Did you mean 'heavy'"):
        landmarker("heavi")
    with pytest.raises(UnknownName, match="Did you mean 'mediapipe'"):
        landmarker("full", "mediapie")


def test_the_first_engine_that_loads_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"absent": Engine("no_such_library", math.nan), "present": Engine("json", math.nan)}
    monkeypatch.setattr(module, "ENGINES", table)
    assert chosen(AUTO).engine == "present"
    assert chosen("absent") == Choice("absent", "chosen")


def test_an_engine_that_does_not_load_is_passed_over_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    choice = chosen(AUTO)
    assert choice.engine == "mediapipe"
    assert choice.why.startswith("litert cannot be loaded")


def test_litert_is_the_engine_where_it_loads() -> None:
    assert chosen(AUTO) == Choice("litert", "the fastest one that loads here")


def test_without_any_engine_each_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ENGINES", {"one": Engine("no_such", math.nan), "two": Engine("nor_this", math.nan)})
    with pytest.raises(NoEngine, match=r"one cannot be loaded .*; two cannot be loaded"):
        chosen(AUTO)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_missing_model_is_told(engine: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "shipped", tmp_path.joinpath)
    with pytest.raises(NoEngine, match="cannot be read"), landmarker("full", engine):
        pass


def test_a_damaged_model_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    damaged = tmp_path / "pose_landmarker_lite.task"
    content = bytearray(shipped("assets", "models", damaged.name).read_bytes())
    content[100_000] ^= 255
    damaged.write_bytes(content)
    monkeypatch.setattr(module, "shipped", lambda *_: damaged)
    with pytest.raises(NoEngine, match="is damaged"), landmarker("lite", "mediapipe"):
        pass


def test_a_missing_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mediapipe", None)
    with pytest.raises(NoEngine, match="cannot be loaded"), landmarker("lite", "mediapipe"):
        pass
