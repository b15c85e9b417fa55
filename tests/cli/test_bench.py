from pathlib import Path

import pytest

from coach.bench.film import Times, figures
from films import PATIENT
from told import Asks


def test_it_measures_both_on_one_film(coach: Asks) -> None:
    content = coach("bench", "film", PATIENT / "bridge_5reps.mp4", "--frames", 30, "--model", "lite", "--json").json
    assert content["schema"] == "coach.bench-film/1"
    assert content["frames"] == 20, "the first ten warm up"
    assert content["ratio"] == pytest.approx(content["judged_fps"] / content["alone_fps"], abs=0.01)
    assert content["judging_us"] > 0


def test_a_part_can_be_measured_alone(coach: Asks) -> None:
    content = coach("bench", "--quick", "--part", "judging", "--json").json
    assert [each["name"] for each in content["parts"]] == ["judging"]
    assert {each["measured"] for each in content["bars"]} == {"judging"}


def test_a_part_that_is_not_there_is_told(coach: Asks) -> None:
    told = coach("bench", "--part", "windows")
    assert told.code == 2
    assert "window" in told.err


def test_figures_are_frames_a_second() -> None:
    found = figures(Times([0.02, 0.02], [0.025, 0.025], [0.0004, 0.0006]))
    assert (found["alone_fps"], found["judged_fps"], found["ratio"]) == (50, 40, 0.8)
    assert (found["judging_us"], found["judging_worst_us"]) == (500, 600)


def test_a_film_that_is_not_there_is_told(coach: Asks, tmp_path: Path) -> None:
    assert coach("bench", "film", tmp_path / "gone.mp4").code == 2


def test_a_long_log_is_made_up_in_a_new_file_only(coach: Asks, tmp_path: Path) -> None:
    path = tmp_path / "long.sqlite3"
    assert coach("bench", "log", path, "--sessions", 7).out == f"7 sessions are in {path}.\n"
    before = path.read_bytes()
    told = coach("bench", "log", path)
    assert (told.code, told.err.startswith(f"coach: {path} is there already")) == (2, True)
    assert path.read_bytes() == before


def test_a_clinic_is_made_up_and_its_list_and_a_patient_opened(coach: Asks, tmp_path: Path) -> None:
    content = coach("bench", "clinic", tmp_path / "clinic", "--patients", 12, "--days", 40, "--json").json
    assert [each["patients"] for each in content["openings"]] == [10, 12]
    assert content["openings"][1]["list_s"] < 0.5
    assert content["openings"][1]["patient_s"] < 1.0
    assert coach("bench", "clinic", tmp_path / "clinic").code == 2
