"""A program that is killed over the questions, in a process of its own, and what the command line can do."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.log.care import read_care
from coach.log.database import open_log

PROGRAM = """
import os, signal, sys
from PySide6.QtCore import QTimer
from coach import start
from coach.gui import app

whole = app.Room.__init__

def watched(room, parts):
    whole(room, parts)
    QTimer.singleShot(200, lambda: act(room))

def act(room):
    room.start("acute-relief")
    {act}
    os.kill(os.getpid(), signal.SIGKILL)

app.Room.__init__ = watched
start.window()
"""
TICKED = 'room.screening.tick("em1").click()'
ANSWERED = """
    room.screening.tick("em1").click()
    while not room.screening.done.isEnabled():
        room.screening.read_on.click()
        app.QApplication.processEvents()
    room.screening.done.click()
"""
LOOKS = """
import sys
from PySide6.QtCore import QTimer
from coach import start
from coach.gui import app

whole = app.Room.__init__

def watched(room, parts):
    whole(room, parts)
    QTimer.singleShot(200, lambda: act(room))

def act(room):
    room.start("acute-relief")
    print(room.window.page, room.training is None)
    room.window.close()

app.Room.__init__ = watched
start.window()
"""


def run(program: str, checkout: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {**checkout, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="killed otherwise here")
@pytest.mark.parametrize(("act", "page"), [(TICKED, "screening"), (ANSWERED, "closed")])
def test_killed_over_the_questions_it_asks_again_or_stays_closed(
    checkout: dict[str, str], own_files: Path, act: str, page: str
) -> None:
    killed = run(PROGRAM.replace("{act}", act), checkout)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    with open_log(own_files / "log.sqlite3") as log:
        record = read_care(log)
    assert record.screenings[-1].answers["em1"] is True
    assert bool(record.blocks) is (page == "closed")
    assert run(LOOKS, checkout).stdout.split() == [page, "True"]


def test_no_command_opens_the_gate(checkout: dict[str, str], own_files: Path) -> None:
    """What the command line can write, it writes elsewhere; the log of care is the window's alone."""
    for arguments in (["routines"], ["log"], ["care", "rules"], ["doctor"]):
        subprocess.run(
            [sys.executable, "-m", "coach", *arguments], env=checkout, capture_output=True, timeout=120, check=False
        )
    path = own_files / "log.sqlite3"
    if path.exists():
        with open_log(path) as log:
            assert read_care(log).screenings == ()
