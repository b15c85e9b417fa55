"""A window over made-up neighbours: recorded poses for a camera, a log in a folder of the test, no clock of its own."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from attrs import evolve
from pytestqt.qtbot import QtBot

from cared import ready
from coach import places
from coach.camera.frame import Frame, NoPicture
from coach.exercise.library import exercises, measures
from coach.files.read import read
from coach.gui.clinic_room import ClinicRoom
from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.log.database import open_log
from coach.newest import Newest
from coach.pose.body import Pose
from coach.pose.trace import read_trace
from coach.session.library import add_routine, routines
from coach.session.routine import Item, Routine
from coach.session.saying import Phrase
from coach.settings import Settings
from coach.vision import Attention, Sight, Vision

MORNING = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
"""A Thursday."""
PICTURE = np.full((48, 64, 3), 90, np.uint8)
SHORT = Routine("short", "Short", (Item("glute-bridge", reps=(2,), hold_s=1.0, rest_s=5.0),))
TWICE = evolve(SHORT, id="twice", items=(Item("glute-bridge", reps=(1, 1), hold_s=1.0, rest_s=5.0),))


class Eyes(Vision):
    """What the test shows is what is seen. There are no threads."""

    def __init__(self) -> None:
        self.newest: Newest[Sight] = Newest()
        self.said: Newest[str] = Newest()
        self.closed = self.resting = False
        self.attention: Attention = "full"

    def start(self) -> None:
        pass

    def attend(self, attention: Attention) -> None:
        self.resting, self.attention = attention not in ("full", "wary"), attention

    def close(self) -> None:
        self.closed = True


def parts(folder: Path, eyes: Eyes, *more: Routine) -> Parts:
    known = measures(places.shipped("assets", "measures.toml"))
    found = exercises(places.shipped("assets", "exercises"), known).good
    own = folder / "routines"

    def known_routines() -> tuple[dict[str, Routine], tuple[()]]:
        whole = (*routines(found, places.shipped("routines"), own).good.values(), *more)
        return {routine.id: routine for routine in whole}, ()

    log = open_log(folder / "log.sqlite3")
    ready(log, MORNING)
    return Parts(
        exercises=found, measures=known,
        phrases=read(places.shipped("assets", "phrases.toml"), dict[str, Phrase]),
        routines=known_routines, add_routine=lambda path: add_routine(path, found, own), watch=lambda _: eyes,
        log=log, settings=Settings(voice=False, welcomed=True), save_settings=lambda _: None,
        assets=places.shipped("assets"), now=lambda: MORNING, own_routines=own,
    )  # fmt: skip


@contextmanager
def on_screen(qtbot: QtBot, room: Room | ClinicRoom, width: int = 1280, height: int = 800) -> Iterator[None]:
    """A window as it stands on somebody's display, let go at the end with its log."""
    room.window.resize(width, height)
    qtbot.addWidget(room.window)
    room.window.show()
    yield
    room.stop()
    room._parts.log.close()


def recorded(clip: str) -> Iterator[Pose]:
    return iter(read_trace(Path(__file__).parent / "recorded" / f"{clip}.poses.jsonl"))


def see(room: Room, eyes: Eyes, poses: Iterator[Pose], seconds: float, from_s: float = 0.0) -> float:
    """Shows these poses for so long; the time at the end."""
    time_s = from_s
    for pose in poses:
        time_s = from_s + pose.time_s
        eyes.newest.put(Sight(Frame(time_s, PICTURE), evolve(pose, time_s=time_s)))
        if room.training is None or room.window.page != "session":
            break
        room.training.feed.look()
        if pose.time_s >= seconds:
            break
    return time_s


def lose_camera(room: Room, eyes: Eyes, time_s: float, why: str) -> None:
    assert room.training is not None
    eyes.newest.put(Sight(NoPicture(time_s, why)))
    room.training.feed.look()
