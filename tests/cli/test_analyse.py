import json
import shutil
from pathlib import Path

import pytest

import running
from coach.camera.recording import recording
from coach.pose.trace import read_trace
from films import film, second_of
from told import Asks

RECORDED = Path(__file__).parents[1] / "recorded"
BRIDGES = RECORDED / "bridge_6reps_1partial.poses.jsonl"
SAG = RECORDED / "plank_15s_hips_sag.poses.jsonl"


@pytest.fixture
def short_film(tmp_path: Path) -> Path:
    return second_of("bridge_5reps.mp4", tmp_path / "short.avi")


def test_a_trace_is_judged_in_words(coach: Asks) -> None:
    told = coach("analyse", BRIDGES, "--exercise", "glute-bridge")
    assert (told.code, told.err) == (0, "")
    assert "5 full repetitions, 1 partial." in told.out
    assert "Seen for 100% of the time." in told.out


def test_a_hold_is_told_with_its_fault_and_cue(coach: Asks) -> None:
    told = coach("analyse", SAG, "--exercise", "front-plank")
    assert "1 hold: " in told.out
    assert "Hips sag" in told.out
    assert "Lift your hips a little" in told.out


def test_json_on_stdout_is_all_there_is_on_stdout(coach: Asks) -> None:
    told = coach("analyse", BRIDGES, "--exercise", "glute-bridge", "--json", "-")
    assert told.err == ""
    assert list(told.json) == [
        "schema", "exercise", "source", "seen_share", "unseen", "holds", "reps", "faults", "cues", "score",
        "sides",
    ]  # fmt: skip
    assert told.json["schema"] == "coach.analysis/1"
    assert [rep["full"] for rep in told.json["reps"]] == [True, True, False, True, True, True]


def test_json_in_a_file_leaves_the_words_on_stdout(coach: Asks, tmp_path: Path) -> None:
    told = coach("analyse", SAG, "--exercise", "front-plank", "--json", tmp_path / "found.json")
    assert "Front plank" in told.out
    assert json.loads((tmp_path / "found.json").read_text())["exercise"] == "front-plank"
    assert [path.name for path in tmp_path.iterdir()] == ["found.json"]


def test_a_film_is_judged_and_nothing_else_is_said(short_film: Path) -> None:
    told = running.coach("analyse", short_film, "--exercise", "glute-bridge")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("Glute bridge, level 1: short.avi, 1.0 s\n0 full repetitions, 0 partial.")


@pytest.mark.parametrize("engine", ["mediapipe", "litert"])
def test_each_engine_says_nothing_of_its_own(short_film: Path, engine: str) -> None:
    told = running.coach("analyse", short_film, "--exercise", "glute-bridge", "--engine", engine, "--json", "-")
    assert (told.returncode, told.stderr) == (0, "")
    assert json.loads(told.stdout)["source"] == {"seconds": 1.0, "frames": 15, "fps": 15.0}


def test_a_trace_of_a_film_is_judged_as_the_film_was(coach: Asks, short_film: Path, tmp_path: Path) -> None:
    trace = tmp_path / "short.poses.jsonl"
    from_film = coach(
        "analyse", short_film, "--exercise", "glute-bridge", "--model", "lite", "--trace", trace, "--json", "-"
    )
    assert len(read_trace(trace)) == 15
    assert coach("analyse", trace, "--exercise", "glute-bridge", "--json", "-").json == from_film.json


def test_an_overlay_is_as_long_and_large_as_the_film(coach: Asks, short_film: Path, tmp_path: Path) -> None:
    told = coach(
        "analyse", short_film, "--exercise", "glute-bridge", "--model", "lite", "--overlay", tmp_path / "o.mp4"
    )
    assert told.code == 0
    drawn = recording(tmp_path / "o.mp4")
    assert (drawn.width, drawn.height, drawn.fps, drawn.frames) == (640, 480, 15, 15)


def test_a_trace_has_an_overlay_too(coach: Asks, tmp_path: Path) -> None:
    head = BRIDGES.read_text().splitlines(keepends=True)[:31]
    (tmp_path / "two.poses.jsonl").write_text("".join(head))
    told = coach("analyse", tmp_path / "two.poses.jsonl", "--exercise", "glute-bridge", "--overlay", tmp_path / "o.mp4")
    assert (told.code, recording(tmp_path / "o.mp4").frames) == (0, 30)


def test_an_unknown_exercise_is_told_with_the_nearest(coach: Asks) -> None:
    told = coach("analyse", SAG, "--exercise", "front-plnk")
    assert (told.code, told.out) == (2, "")
    assert told.err == "coach: There is no exercise called 'front-plnk'. Did you mean 'front-plank'?\n"


def test_a_level_it_has_not_is_told_with_those_it_has(coach: Asks) -> None:
    told = coach("analyse", SAG, "--exercise", "front-plank", "--level", "9")
    assert told.code == 2
    assert told.err.startswith("coach: front-plank has no level 9. Its levels are 1, 2")


def test_a_video_that_cannot_be_read_is_told(coach: Asks, tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "letter.mp4").write_text("Dear doctor, " * 99)
    (tmp_path / "bad.poses.jsonl").write_text("?\n")
    for name in ("gone.mp4", "empty.mp4", "letter.mp4", "bad.poses.jsonl", "."):
        told = coach("analyse", tmp_path / name, "--exercise", "front-plank")
        assert (told.code, told.out) == (2, ""), name
        assert told.err.startswith("coach: "), name
        assert "Traceback" not in told.err, name


def test_a_film_cut_off_in_the_middle_is_judged_as_far_as_it_goes(coach: Asks, short_film: Path) -> None:
    short_film.write_bytes(short_film.read_bytes()[: short_film.stat().st_size // 2])
    told = coach("analyse", short_film, "--exercise", "glute-bridge", "--model", "lite", "--json", "-")
    assert told.code == 0
    assert 0 < told.json["source"]["frames"] < 15


@pytest.mark.parametrize("option", ["--json", "--overlay", "--trace"])
def test_an_output_that_cannot_be_written_is_told_before_the_long_run(coach: Asks, tmp_path: Path, option: str) -> None:
    video = film(tmp_path / "film.avi")
    for output in (tmp_path / "no" / "out.mp4", tmp_path, video):
        told = coach("analyse", video, "--exercise", "front-plank", option, output)
        assert told.code == 2
        assert told.err.startswith(("coach: There is no folder", f"coach: {output} is"))
    assert recording(video).frames == 12, "the source is as it was"


def test_two_outputs_of_one_name_are_refused(coach: Asks, tmp_path: Path) -> None:
    same = tmp_path / "same.mp4"
    told = coach("analyse", SAG, "--exercise", "front-plank", "--overlay", same, "--trace", same)
    assert (told.code, told.err) == (2, f"coach: {same} is already used: give each output a name of its own.\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no always full disk here")
@pytest.mark.parametrize("option", ["--json", "--trace"])
def test_a_full_disk_is_told(coach: Asks, option: str) -> None:
    told = coach("analyse", SAG, "--exercise", "front-plank", option, "/dev/full")
    assert (told.code, told.err) == (2, "coach: /dev/full cannot be written: No space left on device.\n")


def test_an_output_that_fails_takes_the_others_with_it(coach: Asks, tmp_path: Path) -> None:
    outputs = "--trace", tmp_path / "out.poses.jsonl", "--overlay", tmp_path / "no film.txt"
    told = coach("analyse", SAG, "--exercise", "front-plank", *outputs)
    assert (told.code, told.out) == (2, "")
    assert "cannot be written" in told.err
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_leaves_no_half_written_file(coach: Asks, tmp_path: Path) -> None:
    kept = tmp_path / "out.poses.jsonl"
    kept.write_text("the one from yesterday")
    source = shutil.copy(SAG, tmp_path / "film.poses.jsonl")
    with Path(source).open("a") as file:
        file.write('{"t_s": 0, "landm')
    told = coach("analyse", source, "--exercise", "front-plank", "--trace", kept, "--overlay", tmp_path / "o.mp4")
    assert told.code == 2
    assert kept.read_text() == "the one from yesterday"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["film.poses.jsonl", "out.poses.jsonl"]
