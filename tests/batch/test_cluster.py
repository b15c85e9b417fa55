"""On a cluster of this machine, in a Python of its own: Dask leaves threads behind."""

import json
from pathlib import Path

import pytest

import running
from coach.batch.job import CRASHED

RECORDED = Path(__file__).parents[1] / "recorded"
TESTS = Path(__file__).parents[1]

CLUSTER = """
import json, sys
from distributed import LocalCluster

def main(address):
    {body}

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=60) as cluster:
        main(cluster.scheduler_address)
"""


def on_cluster(tmp_path: Path, body: str) -> str:
    """What the body prints, with the address of a cluster."""
    program = tmp_path / "cluster.py"
    program.write_text(CLUSTER.format(body=body.strip().replace("\n", "\n    ")))
    done = running.script(program, PYTHONPATH=f"{running.SOURCE}:{TESTS}")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_cluster_finds_what_one_process_finds_and_loses_only_the_deadly_file(tmp_path: Path) -> None:
    told = on_cluster(tmp_path, """
from coach.batch.cluster import on_cluster
from coach.batch.job import Job
from toil import named
files = [*"abcdefgh", "mistaken", "deadly"]
rows = list(on_cluster(named, (Job(file, "front-plank", 1, "full", "auto") for file in files), address))
print(json.dumps({row["file"]: row["problem"] for row in rows}))
""")  # fmt: skip
    assert json.loads(told) == {
        **dict.fromkeys("abcdefgh"), "mistaken": "ZeroDivisionError: a mistake of ours", "deadly": CRASHED,
    }  # fmt: skip


def test_results_are_the_same_as_without_a_cluster(tmp_path: Path) -> None:
    every = f"'analyse', '{RECORDED}/plank*.jsonl', '--exercise', 'front-plank', '--results'"
    told = on_cluster(tmp_path, f"""
from coach.__main__ import run
assert run([{every}, '{tmp_path}/cluster.jsonl', '--scheduler', address]) == 0
""")  # fmt: skip
    assert told.startswith("3 of 3 files are judged")
    files = sorted(map(str, RECORDED.glob("plank*.jsonl")))
    alone = running.coach("analyse", *files, "--exercise", "front-plank", "--results", tmp_path / "alone.jsonl")
    assert alone.returncode == 0
    assert (tmp_path / "cluster.jsonl").read_bytes() == (tmp_path / "alone.jsonl").read_bytes()


@pytest.mark.parametrize("address", ["127.0.0.1:9", "nonsense://x", "no-port"])
def test_a_cluster_that_is_not_there_is_told(address: str) -> None:
    plank = RECORDED / "plank_12s_right.poses.jsonl"
    asked = ("analyse", plank, "--exercise", "front-plank", "--scheduler", address)
    told = running.coach(*asked, DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT="1s")
    assert "Traceback" not in told.stderr
    assert told.returncode == 2
    assert f"coach: There is no Dask scheduler at {address}." in told.stderr
