"""The whole circle by window, on the demo's films: a plan is made, signed, taken, done on two days in front of the
films, sent back, taken in, looked at, revised, and taken again. With pictures on the way.

    python packaging/circle.py [--folder FOLDER]

Camera, pose model, judging, rules and files are the program's own, in real time: it takes about two minutes. Needs an
X display (or QT_QPA_PLATFORM=offscreen). Nothing of the person's own is read or written. Ends with 1 where the circle
does not close.
"""

import argparse
import datetime as dt
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from attrs import evolve
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from coach import places, start
from coach.camera.footage import FootageCamera, footage
from coach.gui.app import forget_cv2
from coach.gui.clinic_room import ClinicRoom
from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.log.database import open_log
from coach.wording import Worded
from scenes import settle as laid_out
from weeks import Week

MONDAY = dt.datetime(2026, 3, 2, 9, 20, tzinfo=dt.UTC)
WORDS = "three small words"
"""The passphrase."""
ITEM = {"exercise": "glute-bridge", "level": 1, "reps": [3], "hold_s": 1, "rest_s": 5}
DAYS = 2
"""With exercise; on the next one the rules propose a step."""
LONGEST_S = 120.0
"""That a session in front of the films may take."""


class Machine:
    """A window of one of the two, on a day that is moved by whoever plays it."""

    def __init__(self, folder: Path, pictures: Path, theme: str = "light") -> None:
        self.folder, self.pictures, self.now, self.theme = folder, pictures, MONDAY, theme
        folder.mkdir(parents=True)

    def parts(self, side: str, camera: FootageCamera | None = None) -> Parts:
        os.environ[places.HOME] = str(self.folder)
        own = start._Own(places.log_path(), places.user_routines(), places.settings_path(), places.patient_key())  # noqa: SLF001
        watched = start._Watched(camera, Worded("the films of the demo"))  # noqa: SLF001
        if camera:
            watched = evolve(watched, comes=camera.show_waiting, begins=camera.show)
        made = start._parts(own, watched, open_log(own.log))  # noqa: SLF001
        settings = evolve(made.settings, side=side, welcomed=True, voice=False, tones=False, prescriber="A. Example",
                          clinic_folder="", theme=self.theme)  # fmt: skip
        return evolve(made, settings=settings, now=lambda: self.now, notices=(), save_settings=lambda _: None)

    def picture(self, window: QWidget, name: str) -> None:
        settle(0.3)
        laid_out(QApplication.instance())
        window.grab().save(str(self.pictures / f"circle-{name}.png"))


class Home(Week):
    """The patient's machine, in front of the films."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.name, self._app = machine, "circle", QApplication.instance()
        self.camera = FootageCamera(footage(places.shipped("assets", "footage", "demo.toml")))
        self.room = Room(machine.parts("patient", self.camera))
        self.room.window.resize(1366, 768)
        self.room.window.show()

    def tomorrow(self) -> None:
        self.machine.now += dt.timedelta(days=1)

    def picture(self, what: str) -> None:
        self.machine.picture(self.room.window, what)

    def take(self, plan: Path, picture: str) -> str:
        """What the page of the plan says."""
        self.room.window.file_dropped.emit(plan)
        told = texts(self.room.later.plan)
        self.picture(picture)
        self.room.later.plan.take.click()
        return told

    def open(self, day_after: str = "") -> None:
        """Everything that is asked before a session, answered."""
        self.room.start(self.room.today.chosen)
        if self.room.window.page == "screening":
            self.screen()
        self.on()
        if self.room.window.page == "profile":
            self.about(bending="neutral", leaning="neutral", since="weeks", usual=2)
        if self.room.window.page == "check":
            self.check(2, day_after=day_after)

    def exercise(self, picture: str = "") -> None:
        """Until the films have shown enough."""
        began = time.monotonic()
        while self.room.window.page == "session":
            settle(0.1)
            training = self.room.training
            must(time.monotonic() - began < LONGEST_S, "the session ends by itself")
            if picture and training and training.play.session.now.reps_full == 2:
                self.picture(picture)
                picture = ""
        must(self.room.window.page == "summary", f"a summary follows, not {self.room.window.page}")

    def rate(self) -> None:
        self.room.summary.pain_rated.emit(1)
        self.room.summary.effort_rated.emit(3)
        self.room.finish()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--folder", type=Path, default=Path("build", "circle"))
    asked = arguments.parse_args()
    forget_cv2()
    app = QApplication([])
    app.setStyle("Fusion")
    asked.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        circle(Path(folder), asked.folder)


def circle(folder: Path, pictures: Path) -> None:
    at_clinic, at_home = Machine(folder / "clinic", pictures), Machine(folder / "home", pictures)
    first, back, second = folder / "1.coachplan", folder / "mine.coachresult", folder / "2.coachplan"
    with a_clinic(at_clinic) as clinic, a_home(at_home) as home:
        told("a plan is written and signed", lambda: assign(clinic, at_clinic, first))
        told("the patient takes it", lambda: must("A. Example" in home.take(first, "2-plan"), "who it is from"))
        for day in range(DAYS):
            told(f"day {day + 1} in front of the films", lambda day=day: a_day(home, day))
        told("the rules propose a step, and the results are sent", lambda: send(home, back))
        at_clinic.now = at_home.now
        told("the clinic takes them in and looks at them", lambda: look(clinic, at_clinic, back))
        told("the step is accepted, and revision 2 signed", lambda: revise(clinic, at_clinic, second))
        told("the patient sees what changed, and an old plan is refused", lambda: again(home, first, second))


def assign(clinic: ClinicRoom, machine: Machine, path: Path) -> None:
    clinic.patients.name.setText("K. 14")
    clinic.patients.add.click()
    clinic.consulting.open(clinic.patients.shown[0])
    clinic.patient.button("plan").click()
    page = clinic.prescribing
    page.raw["sessions"][0]["items"] = [dict(ITEM)]
    page.show_draft("Plan for K. 14, revision 1", page.raw)
    type_in(page.form.fields["goal"], "Carry my shopping")
    must(page.sign.isEnabled(), "the plan can be signed")
    machine.picture(clinic.window, "1-editor")
    clinic.prescriber.sign(str(path), WORDS)
    must(path.exists(), "the plan is a file")


def a_day(home: Home, day: int) -> None:
    home.room.go("today")
    home.open("same" if day else "")
    must(home.room.window.page == "session", f"a session begins, not {home.room.window.page}")
    home.exercise("3-session" if day == 0 else "")
    if day == 0:
        home.picture("4-summary")
    home.rate()
    home.tomorrow()


def send(home: Home, path: Path) -> None:
    home.room.go("today")
    home.open("same")
    must(home.room.window.page == "step", f"a step is proposed, not {home.room.window.page}")
    home.picture("5-proposal")
    home.room.stop()
    home.room.go("history")
    home.room.history.send.click()
    home.picture("6-send")
    home.room.later.exchanging.save_results(str(path))
    must(path.exists(), "the results are a file")


def look(clinic: ClinicRoom, machine: Machine, path: Path) -> None:
    clinic.window.file_dropped.emit(path)
    page = clinic.patient
    shown = texts(page)
    must(f"{DAYS}   whole sessions" in shown, f"{DAYS} sessions are told")
    must("2.0 → 2.0   pain before" in shown, "the pain before them is told")
    machine.picture(clinic.window, "7-patient")
    page.again.click()
    page.sets.setCurrentIndex(1)
    page.sets.activated.emit(1)
    must(page.replayed is not None and len(page.replayed.reps) >= 3, "the set is judged again from its points")
    page.others.setCurrentIndex(2)
    page.others.activated.emit(2)
    page.playing.seek(8.0)
    machine.picture(clinic.window, "8-replay")
    clinic.consulting.save_report(str(machine.pictures / "circle-9-report.pdf"))


def revise(clinic: ClinicRoom, machine: Machine, path: Path) -> None:
    clinic.patient.overview.click()
    accept = next(each for each in clinic.patient.findChildren(QPushButton) if each.objectName().startswith("accept-"))
    accept.click()
    must(clinic.prescribing.raw["sessions"][0]["items"][0]["level"] == 2, "the plan has the step in it")
    machine.picture(clinic.window, "10-revision")
    clinic.prescriber.sign(str(path), WORDS)
    must(path.exists(), "the second plan is a file")


def again(home: Home, first: Path, second: Path) -> None:
    new = home.take(second, "11-changed")
    must("A step up, as proposed" in new and "level" in new, "what changed is told")
    home.room.window.file_dropped.emit(first)
    dialog = home.room.window.dialog
    must(dialog is not None and dialog.text() == "This plan cannot be used.", "the old plan is refused")
    if dialog is not None:
        home.machine.picture(dialog, "12-refused")
        dialog.close()


@contextmanager
def a_clinic(machine: Machine) -> Iterator[ClinicRoom]:
    own = machine.parts("clinic")
    with closing(own.log):
        room = ClinicRoom(own)
        room.confiding.ask = lambda _heading, _why, work, then, **_: then(WORDS, work(WORDS))  # type: ignore[method-assign]
        room.window.resize(1366, 768)
        room.window.show()
        yield room
        room.stop()
        room.window.close()


@contextmanager
def a_home(machine: Machine) -> Iterator[Home]:
    home = Home(machine)
    with closing(home.room.desk.parts.log):
        yield home
        home.room.stop()
        home.room.window.close()


def type_in(field: QWidget, words: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(words)
        field.textEdited.emit(words)


def texts(page: QWidget) -> str:
    settle(0.1)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def settle(seconds: float) -> None:
    """Lets the windows live for so long."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def must(true: bool, what: str) -> None:
    if not true:
        sys.exit(f"The circle does not close: {what}.")


def told(what: str, does: Callable[[], None]) -> None:
    began = time.monotonic()
    does()
    print(f"{time.monotonic() - began:6.1f} s  {what}", flush=True)


if __name__ == "__main__":
    main()
