"""Who opens the window waits for nothing that the first page does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "cryptography", "pyrage", "segno", "matplotlib", "pyarrow", "pandas", "distributed", "dask", "mediapipe", "rich",
    "PySide6.QtPrintSupport", "coach.gui.clinic_room", "coach.gui.exchange.exchanging", "coach.gui.day.progressing",
    "coach.gui.day.authoring", "coach.cli.analyse", "coach.cli.bench", "coach.hearing.ear",
)  # fmt: skip
PROGRAM = """
import json, sys
import coach.__main__
from coach import start
from coach.gui import app

def run(parts):
    application = app.QApplication([])
    room = app.Room(parts)
    room.window.show()
    application.processEvents()
    print(json.dumps([room.window.page, sorted(room.pages.made), sorted(sys.modules)]))
    return 0

app.run = run
start.demo()
"""


def test_the_first_page_loads_what_it_shows_and_no_more(tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE, text=True, check=True,
    ).stdout  # fmt: skip
    page, made, loaded = json.loads(told.splitlines()[-1])
    assert page == "today"
    assert made == ["today"]
    assert [name for name in HEAVY if name in loaded] == []
