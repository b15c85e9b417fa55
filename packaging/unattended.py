"""A whole routine of twelve minutes on the films of the demo, from Start to Summary, with nobody at the keys.

    python packaging/unattended.py [--folder FOLDER] [--every 20]

Real time, on the display at hand. A picture of the window every few seconds, and at the end how long it took, what was
done of what was planned, and exit code 1 where that is less than twelve minutes or less than all. Nothing is kept.
"""

import argparse
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import QObject, QTimer

from coach import start
from coach.gui import app
from coach.gui.pages.check import Given
from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.log import reading
from coach.problems import BadFile
from coach.session.routine import Item, Routine

TWELVE = Routine(
    "twelve", "Twelve minutes",
    (
        Item("belly-breathing", duration_s=90),
        Item("glute-bridge", reps=(6, 6), hold_s=1.0, rest_s=45.0),
        Item("bird-dog", reps=(2, 2), rest_s=45.0),
        Item("front-plank-knees", reps=(2,), hold_s=6.0, rest_s=45.0),
        Item("front-plank", reps=(1, 1), hold_s=6.0, rest_s=45.0),
        Item("side-plank", reps=(2,), hold_s=6.0, rest_s=45.0, side="left"),
        Item("belly-breathing", duration_s=120),
    ),
)  # fmt: skip
LEAST_S, LONGEST_S = 720, 1500
FIRST_MS = 1500


class Onlooker(QObject):
    """Presses Start, answers the twenty seconds before it, and from then on only looks."""

    def __init__(self, room: Room, folder: Path, every_s: float) -> None:
        super().__init__()
        self.room, self.passed, self._folder, self._began_s = room, False, folder, time.monotonic()
        self._looks = QTimer(self, interval=round(every_s * 1000))
        self._looks.timeout.connect(self._look)
        QTimer.singleShot(FIRST_MS, self._begin)

    def _begin(self) -> None:
        self.room.window.resize(self.room.window.screen().size())
        self.room.start(TWELVE.id)
        self.room.check.answered.emit(Given(2, new=False, next_day=None, hard=None, ill=None))
        self._began_s = time.monotonic()
        self.room.training.over.connect(lambda _: QTimer.singleShot(FIRST_MS, self._end))
        self._looks.start()

    def _look(self) -> None:
        run_s = time.monotonic() - self._began_s
        window = self.room.window
        window.screen().grabWindow(window.winId()).save(str(self._folder / f"{run_s:06.1f}-{window.page}.png"))
        if run_s > LONGEST_S:
            print("It never came to an end.")
            window.close()

    def _end(self) -> None:
        self._looks.stop()
        self._look()
        ran_s = time.monotonic() - self._began_s - FIRST_MS / 1000
        log = self.room.desk.parts.log
        done = [(row.exercise_id, row.done, row.planned) for row in reading.session(log, 1).exercises]
        print(f"{ran_s / 60:.1f} minutes from Start to {self.room.window.page}")
        print("\n".join(f"{name}: {did:g} of {planned:g}" for name, did, planned in done))
        self.passed = ran_s >= LEAST_S and all(did >= planned for _, did, planned in done)
        self.room.window.close()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--folder", type=Path, default=Path("unattended"))
    arguments.add_argument("--every", type=float, default=20.0)
    asked = arguments.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    onlookers = list[Onlooker]()

    def room_for(parts: Parts) -> Room:
        found, bad = parts.routines()

        def routines() -> tuple[Mapping[str, Routine], tuple[BadFile, ...]]:
            return {**found, TWELVE.id: TWELVE}, bad

        room = Room(evolve(parts, routines=routines))
        onlookers.append(Onlooker(room, asked.folder, asked.every))
        return room

    app.room_for = room_for
    start.demo()
    sys.exit(not onlookers[0].passed)


if __name__ == "__main__":
    main()
