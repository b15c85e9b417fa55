"""coach opens no connection: what is seen stays on the machine."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import running
from coach.pose.landmarker import ENGINES
from films import PATIENT, second_of
from told import Asks

ELSEWHERE = {socket.AF_INET, socket.AF_INET6}
CLIP = "leaves_the_picture.mp4"


class OnlyLocal(socket.socket):
    """A socket that cannot leave the machine."""

    def __init__(self, family: int = -1, *rest: Any, **named: Any) -> None:
        super().__init__(family, *rest, **named)
        if self.family in ELSEWHERE:
            self.close()
            pytest.fail(f"coach made a socket of the family {self.family.name}")


@pytest.fixture
def _only_local(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", OnlyLocal)


@pytest.mark.usefixtures("_only_local")
def test_the_guard_sees_a_socket() -> None:
    with pytest.raises(pytest.fail.Exception, match="AF_INET"):
        socket.create_connection(("127.0.0.1", 9))


@pytest.mark.usefixtures("_only_local")
@pytest.mark.parametrize("engine", ENGINES)
def test_an_analysis_makes_no_socket(capsys: pytest.CaptureFixture[str], engine: str) -> None:
    coach = Asks(capsys)
    assert (
        coach("analyse", PATIENT / CLIP, "--exercise", "front-plank", "--engine", engine, "--model", "lite").code == 0
    )


def _strace() -> str | None:
    """strace, if it is here and may look."""
    strace = shutil.which("strace")
    allowed = (
        strace and not subprocess.run([strace, "-o", os.devnull, "true"], check=False, capture_output=True).returncode
    )
    return strace if allowed else None


STRACE = _strace()


def calls(log: Path, *arguments: object) -> list[str]:
    """The system calls for the network of one run of coach, with all its threads and children."""
    assert STRACE is not None
    command = [STRACE, "-f", "-qq", "-e", "trace=network", "-o", str(log), sys.executable, "-m", "coach"]
    environment = {**os.environ, "PYTHONPATH": running.SOURCE}
    done = subprocess.run(
        [*command, *map(str, arguments)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return log.read_text().splitlines()


@pytest.mark.skipif(STRACE is None, reason="needs strace, and leave to use it")
@pytest.mark.parametrize(
    "arguments",
    [
        *(("analyse", "film.avi", "--exercise", "front-plank", "--engine", engine) for engine in ENGINES),
        ("exercises",), ("log",), ("routines",),
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_library_makes_a_socket_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    second_of(CLIP, tmp_path / "film.avi")
    monkeypatch.chdir(tmp_path)
    assert [call for call in calls(tmp_path / "strace", *arguments) if "AF_INET" in call] == []
