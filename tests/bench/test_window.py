from pathlib import Path
from time import monotonic

from coach.bench import starting, window
from coach.bench.engines import frames_of
from coach.bench.fresh import fresh
from coach.camera.recording import recording
from films import PATIENT


def test_a_session_is_measured_from_its_start_to_its_rest() -> None:
    frames = frames_of(recording(PATIENT / "bridge_5reps.mp4"), 5)
    asked = window.Asked("litert", "lite", tuple(frame.picture for frame in frames), seconds=2.0)
    found = fresh(window.lived, asked, monotonic())
    assert list(found["phases_s"]) == ["window", "picture", "judged"]
    assert 0 < found["judged_share"] <= 1.1
    assert found["latencies_ms"]
    assert found["cpu_resting"] < found["cpu_exercising"]


def test_a_start_ends_with_the_first_judged_picture(tmp_path: Path) -> None:
    frames = frames_of(recording(PATIENT / "bridge_5reps.mp4"), 5)
    window.answered(tmp_path)
    phases = starting.start_of("litert", tuple(frame.picture for frame in frames), tmp_path)
    assert list(phases) == ["window", "picture", "judged"]
    assert sorted(phases.values()) == list(phases.values())


def test_pages_are_measured_on_a_log_of_any_length() -> None:
    found = fresh(window.pages, 3, 2)
    assert all(len(page_ms) == 2 and min(page_ms) > 0 for page_ms in found.values())
