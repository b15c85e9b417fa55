import json
import shutil
from pathlib import Path

import pytest

from coach.batch import parquet
from told import Asks

RECORDED = Path(__file__).parents[1] / "recorded"
PLANKS = ("plank_12s_hips_high", "plank_12s_right", "plank_15s_hips_sag")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Three planks, a file that is no film, and room for results."""
    for name in PLANKS:
        shutil.copy(RECORDED / f"{name}.poses.jsonl", tmp_path)
    (tmp_path / "letter.mp4").write_text("Dear doctor, " * 99)
    return tmp_path


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_file_that_cannot_be_judged_is_named_and_stops_nothing(coach: Asks, archive: Path) -> None:
    files = (archive / "letter.mp4", *archive.glob("*.jsonl"))
    told = coach("analyse", *files, "--exercise", "front-plank", "--jobs", "2")
    assert told.code == 1
    assert told.err.startswith(f"coach: {archive / 'letter.mp4'}: ")
    assert [name in told.out for name in PLANKS] == [True] * 3
    assert "hips-sag" in told.out


def test_rows_are_the_same_whatever_the_order_and_the_processes(coach: Asks, archive: Path) -> None:
    files = sorted(archive.glob("*.poses.jsonl"))
    for name, order, jobs in (("one.jsonl", files, 1), ("two.jsonl", files[::-1], 2)):
        told = coach("analyse", *order, "--exercise", "front-plank", "--results", archive / name, "--jobs", jobs)
        assert (told.code, told.err) == (0, "")
    assert (archive / "one.jsonl").read_bytes() == (archive / "two.jsonl").read_bytes()


def test_a_row_says_what_the_analysis_of_the_file_alone_says(coach: Asks, archive: Path) -> None:
    sag = archive / "plank_15s_hips_sag.poses.jsonl"
    coach("analyse", sag, "--exercise", "front-plank", "--results", archive / "all.jsonl")
    alone = coach("analyse", sag, "--exercise", "front-plank", "--json", "-").json
    [row] = rows(archive / "all.jsonl")
    assert {name: row[name] for name in alone} == alone
    assert (row["file"], row["level"], row["problem"]) == (str(sag), 1, None)


def test_parquet_has_what_the_lines_have(coach: Asks, archive: Path) -> None:
    for name in ("all.jsonl", "all.parquet"):
        coach("analyse", *archive.glob("*.poses.jsonl"), "--exercise", "front-plank", "--results", archive / name)
    assert parquet.read(archive / "all.parquet") == rows(archive / "all.jsonl")


def test_only_what_is_new_or_changed_is_judged_again(coach: Asks, archive: Path) -> None:
    every = ("analyse", archive / "*.poses.jsonl", "--exercise", "front-plank", "--results", archive / "all.jsonl")
    assert "3 of 3 files are judged" in coach(*every).out
    before = rows(archive / "all.jsonl")
    shutil.copyfile(RECORDED / "plank_15s_hips_sag.poses.jsonl", archive / "plank_12s_right.poses.jsonl")
    told = coach(*every)
    assert "2 of them were there before." in told.out
    after = rows(archive / "all.jsonl")
    assert [now["file"] for old, now in zip(before, after, strict=True) if old != now] == [
        str(archive / "plank_12s_right.poses.jsonl")
    ]


def test_what_failed_is_tried_again(coach: Asks, archive: Path) -> None:
    every = ("analyse", archive / "late.poses.jsonl", "--exercise", "front-plank", "--results", archive / "all.jsonl")
    assert coach(*every).code == 1
    shutil.copy(RECORDED / "plank_12s_right.poses.jsonl", archive / "late.poses.jsonl")
    assert coach(*every).code == 0


@pytest.mark.parametrize("option", ["--json", "--overlay", "--trace"])
def test_what_is_for_one_file_is_refused_for_many(coach: Asks, archive: Path, option: str) -> None:
    told = coach("analyse", *archive.glob("*.jsonl"), "--exercise", "front-plank", option, archive / "out.mp4")
    assert told.code == 2
    assert "are for one file" in told.err


def test_an_exercise_or_level_that_is_not_there_is_told_before_the_long_run(coach: Asks, archive: Path) -> None:
    told = coach("analyse", *archive.glob("*.jsonl"), "--exercise", "front-plank", "--level", "99")
    assert (told.code, told.out) == (2, "")
