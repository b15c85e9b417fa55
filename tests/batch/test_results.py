import json
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from coach.batch import results
from coach.batch.job import Job, Row
from coach.problems import CoachProblem
from running import SOURCE
from toil import named

KINDS = ["rows.jsonl", "rows.parquet"]


def asked(file: str = "a.mp4") -> Job:
    return Job(file, "front-plank", 1, "full", "auto", bytes=7, modified_ns=9)


def row(file: str = "a.mp4", problem: str | None = None) -> Row:
    return {**named(asked(file)), "problem": problem}


def kept(path: Path, *rows: Row) -> list[str]:
    with results.adding(path, results.known(path) if path.exists() else []) as into:
        for each in rows:
            into.add(each)
    return [each["file"] for each in results.known(path)]


@pytest.mark.parametrize("name", KINDS)
def test_rows_are_in_order_of_their_files_in_whatever_order_they_came(tmp_path: Path, name: str) -> None:
    assert kept(tmp_path / name, row("c"), row("a"), row("b")) == ["a", "b", "c"]
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", KINDS)
def test_a_later_run_adds_to_an_earlier_one(tmp_path: Path, name: str) -> None:
    kept(tmp_path / name, row("c"))
    assert kept(tmp_path / name, row("a")) == ["a", "c"]


@pytest.mark.parametrize("name", KINDS)
def test_what_was_done_before_a_power_cut_is_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    program = "import toil; toil.rows_of(3)"
    tests = str(Path(__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], env={"PYTHONPATH": f"{SOURCE}:{tests}"}, check=False
    )
    assert done.returncode == 9
    assert [each["file"] for each in results.known(path)] == ["0.mp4", "1.mp4", "2.mp4"]


@pytest.mark.parametrize("name", KINDS)
def test_a_run_that_fails_keeps_what_it_had(tmp_path: Path, name: str) -> None:
    path = tmp_path / name

    def stopped() -> None:
        with results.adding(path, []) as into:
            into.add(row("a"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert [each["file"] for each in results.known(path)] == ["a"]


def test_a_row_answers_only_the_same_question() -> None:
    assert results.answers(row(), asked())
    for change in ({"exercise": "side-plank"}, {"bytes": 8}, {"modified_ns": 1}, {"model": "lite"}, {"coach": "9"}):
        assert not results.answers(row(), evolve(asked(), **change)), change
    assert not results.answers(row(problem="no pictures"), asked()), "what failed is tried again"


@pytest.mark.parametrize("text", ["Dear doctor,\n", "[]\n", '{"file": "a"}\n'])
def test_another_programs_file_is_not_touched(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(text)
    with pytest.raises(CoachProblem, match="something else than results"):
        results.known(path)
    assert path.read_text() == text


def test_another_programs_parquet_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    path.write_text("PAR?")
    with pytest.raises(CoachProblem, match="something else than results"):
        results.known(path)


def test_only_two_kinds_are_written(tmp_path: Path) -> None:
    with pytest.raises(CoachProblem, match=r"written as \.jsonl or \.parquet"):
        results.check(tmp_path / "rows.csv")


def test_without_pyarrow_what_to_install_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "coach.batch.parquet", None)
    with pytest.raises(CoachProblem, match=r"coach\[parquet\]"):
        results.check(tmp_path / "rows.parquet")


def test_each_line_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    kept(path, row("b\nc"), row("ä"))
    assert [json.loads(line)["file"] for line in path.read_text("utf-8").splitlines()] == ["b\nc", "ä"]
