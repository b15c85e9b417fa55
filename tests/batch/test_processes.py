import os

from coach.batch.job import CRASHED, Job
from coach.batch.processes import on_processes
from toil import environment, named


def jobs(*files: str) -> list[Job]:
    return [Job(file, "front-plank", 1, "full", "auto") for file in files]


def problems(*files: str, count: int = 2) -> dict[str, str | None]:
    rows = list(on_processes(named, jobs(*files), count))
    assert sorted(row["file"] for row in rows) == sorted(files), "each file has one row"
    return {row["file"]: row["problem"] for row in rows}


def test_every_file_has_its_row_however_many_processes_there_are() -> None:
    files = [f"{number}.mp4" for number in range(9)]
    assert problems(*files, count=1) == problems(*files, count=2) == dict.fromkeys(files)


def test_a_file_that_kills_its_process_is_the_only_one_lost() -> None:
    assert problems("a", "b", "deadly", "c", "d", "e", "f", "g") == {**dict.fromkeys("abcdefg"), "deadly": CRASHED}


def test_a_mistake_of_ours_is_a_problem_of_one_file() -> None:
    assert problems("a", "mistaken", "b") == {"a": None, "b": None, "mistaken": "ZeroDivisionError: a mistake of ours"}


def test_each_process_keeps_to_one_thread_and_is_not_ours() -> None:
    rows = list(on_processes(environment, jobs("a", "b"), 2))
    assert {row["threads"] for row in rows} == {"1"}
    assert os.getpid() not in {row["process"] for row in rows}


def test_nothing_to_do_starts_nothing() -> None:
    assert list(on_processes(named, [], 2)) == []
