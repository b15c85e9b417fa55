"""What holds for every command: words, exit codes, never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import running
from coach import start
from coach.camera.frame import Camera
from films import PATIENT, film, still
from told import Asks

COMMANDS = ("analyse", "bench", "doctor", "exercises", "log", "routines")
INNER = (("exercises", "check"), ("log", "show"), ("routines", "add"), ("routines", "check"), ("routines", "remove"))


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS), *INNER])
def test_each_command_says_how_it_is_used(coach: Asks, command: tuple[str, ...]) -> None:
    told = coach(*command, "--help")
    assert told.code == 0
    assert told.out.startswith(f"Usage: {' '.join(('coach', *command))} ")
    assert [line for line in told.out.splitlines()[1:] if line.endswith("...")] == [], "no help is cut short"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--camera",), ("--frob",), ("frobnicate",), ("analyse",), ("analyse", "x.mp4"), ("--demo", "--camera", "0"),
        ("--demo", "exercises"), ("log", "show"), ("log", "show", "x"), ("routines", "add"), ("bench", "--frames", "1"),
        ("analyse", "x.mp4", "--exercise", "front-plank", "--model", "huge"), ("--engine", "steam"),
    ],
)  # fmt: skip
def test_wrong_use_is_told_and_is_exit_code_2(coach: Asks, arguments: tuple[str, ...]) -> None:
    told = coach(*arguments)
    assert told.code == 2
    assert "Error: " in told.err
    assert told.out == ""


def test_the_version_is_told(coach: Asks) -> None:
    assert coach("--version").out.startswith("coach, version ")


def test_ctrl_c_ends_quietly() -> None:
    arguments = ["analyse", str(PATIENT / "bridge_5reps.mp4"), "--exercise", "glute-bridge", "--json", "-"]
    environment = {**os.environ, "PYTHONPATH": running.SOURCE, "PYTHONUNBUFFERED": "1"}
    # It says when it is at work, so that nobody has to guess when to interrupt.
    program = (
        "import importlib, signal, sys; from coach.__main__ import run;"
        "signal.signal(signal.SIGINT, signal.default_int_handler);"  # a shell's background job would ignore it
        "at = importlib.import_module('coach.cli.analyse'); judged = at.judged;"
        "at.judged = lambda *given: (print('at work', flush=True), judged(*given))[1];"
        f"sys.exit(run({arguments!r}))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "at work\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.strip()) == (130, "", "")


def test_nobody_reading_to_the_end_is_no_mistake() -> None:
    environment = {**os.environ, "PYTHONPATH": running.SOURCE}
    with subprocess.Popen(
        [sys.executable, "-m", "coach", "exercises", "--json"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode != 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no always full disk here")
def test_a_full_disk_under_the_output_is_told() -> None:
    environment = {**os.environ, "PYTHONPATH": running.SOURCE}
    environment.pop("PYTHONUNBUFFERED", None)  # what is buffered is tried again when Python ends
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "coach", "exercises"],
            env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "coach: The output cannot be written: No space left on device.\n"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Camera | None]:
    """The cameras with which the window was opened, instead of opening it."""
    cameras: list[Camera | None] = []
    monkeypatch.setattr(start, "_run", lambda _, watched, *_more: cameras.append(watched.camera) or 0)
    return cameras


def test_without_a_command_the_window_opens(coach: Asks, opened: list[Camera | None]) -> None:
    assert coach().code == 0
    assert opened == [None], "the camera of the settings"


def test_a_film_can_stand_for_the_camera(coach: Asks, opened: list[Camera | None], tmp_path: Path) -> None:
    assert coach("--camera", film(tmp_path / "film.avi")).code == 0
    assert coach("--camera", still(tmp_path / "still.png")).code == 0
    assert all(opened)


def test_a_camera_is_chosen_by_its_number(coach: Asks, opened: list[Camera | None]) -> None:
    assert coach("--camera", "3").code == 0, "it may be plugged in later"
    assert all(opened)


@pytest.mark.usefixtures("opened")
def test_a_camera_that_is_not_there_is_told(coach: Asks, tmp_path: Path) -> None:
    told = coach("--camera", tmp_path / "gone.mp4")
    assert (told.code, told.err) == (2, f"coach: There is no file {tmp_path / 'gone.mp4'}.\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system does not list cameras")
@pytest.mark.usefixtures("opened")
def test_a_camera_without_such_a_name_is_told(coach: Asks) -> None:
    told = coach("--camera", "Kamera Obskura")
    assert told.code == 2
    assert "No camera called 'Kamera Obskura' is connected. Those connected: " in told.err


def test_the_demo_opens_the_window_with_its_films(coach: Asks, opened: list[Camera | None]) -> None:
    assert coach("--demo").code == 0
    assert all(opened)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_without_a_display_it_says_so(coach: Asks, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = coach()
    assert told.code == 2
    assert told.err.startswith("coach: There is no display to open a window on.")
