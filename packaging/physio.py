"""Pictures for docs/physio-guide.md: a made-up clinic, and a made-up patient's six weeks between two plans.

    python packaging/physio.py [--folder docs/images]

Needs an X display (or QT_QPA_PLATFORM=offscreen). Nothing of the person's own is read or written.
"""

import argparse
import datetime as dt
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QComboBox

from circle import Home, Machine, a_clinic, a_home, settle, type_in
from coach import places
from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.exchange import clinic as shared
from coach.exchange.contents import CHOICES
from coach.exchange.gathering import Wish, days_of, gathered
from coach.exchange.keys import Key
from coach.exchange.replay import movement_reached, reached, replay
from coach.exchange.result import sealed
from coach.gui.app import forget_cv2
from coach.gui.clinic_room import ClinicRoom
from coach.gui.language import tr
from coach.gui.pages.recorded import RecordedWords
from coach.gui.parts import Parts
from coach.gui.widgets.fields import DEGREES
from coach.log.database import open_log
from coach.log.diary import Answered, Episode, keep
from coach.log.traces import is_due
from coach.log.writing import Record
from coach.pose.body import Pose
from coach.pose.landmarker import landmarker
from coach.session import session as sessions
from coach.session.events import SetBegan, SetEnded
from coach.session.routine import Item, Routine
from coach.session.steps import steps
from posed import played
from scenes import begun, show

WEEKS = 6
DAYS_OF_WEEK = (0, 2, 4)
EARLY, LATE = "bridge_6reps_1partial", "bridge_5reps"
"""What the bridges of the first three weeks look like, and those of the last three."""
ITEMS = [
    {"exercise": "glute-bridge", "level": 1, "reps": [8, 8], "hold_s": 2, "rest_s": 30, "feel": "Your buttocks"},
    {"exercise": "front-plank-knees", "level": 1, "reps": [2], "hold_s": 10, "rest_s": 30},
    {"exercise": "belly-breathing", "level": 1, "duration_s": 60},
]
HALF_WAY = 0.55
OTHERS = (("L. 15", (2, 2, 3, 4, 5, 6), 1), ("M. 16", (4, 4, 3), 12), ("N. 17", (3, 2, 2), 1))
"""Pseudonyms, the pain before each session so far, and how many days ago the last one was."""


class Pictures:
    def __init__(self, clinic: ClinicRoom, home: Home, machines: tuple[Machine, Machine]) -> None:
        self.clinic, self.home = clinic, home
        self.at_clinic, self.at_home = machines

    def take(self, folder: Path) -> None:
        """In the order in which they happen."""
        first, back = folder / "K14-1.coachplan", folder / "K14.coachresult"
        self._write_plan(first)
        self.home.take(first, "plan")
        self._do_six_weeks()
        self._send(back)
        self._others(folder)
        self._look(back)
        self._go_along()

    def _write_plan(self, path: Path) -> None:
        clinic = self.clinic
        clinic.patients.name.setText("K. 14")
        clinic.patients.add.click()
        clinic.consulting.open(clinic.patients.shown[0])
        clinic.patient.button("plan").click()
        page = clinic.prescribing
        session = page.raw["sessions"][0]
        session |= {"items": [dict(item) for item in ITEMS], "days": ["mon", "wed", "fri"]}
        session.pop("times_a_week", None)
        page.show_draft("Plan for K. 14, revision 1", page.raw)
        type_in(page.form.fields["goal"], "Carry my shopping up the stairs")
        page.lines.lines.setCurrentRow(2)
        self.at_clinic.picture(clinic.window, "editor")
        page.show_view(1)
        self.at_clinic.picture(clinic.window, "exercises")
        page.show_view(0)
        self._record()
        page.button("preview").click()
        self.at_clinic.picture(clinic.window, "preview")
        page.lines.lines.setCurrentRow(2)
        clinic.prescriber.sign(str(path), "three small words")
        clinic.window.notice.hide()
        clinic.patient.button("codes").click()
        self.at_clinic.picture(clinic.window, "codes")
        clinic.codes.back.click()

    def _record(self) -> None:
        """What the page shows after three bridges before the clinic's camera."""
        clinic, own = self.clinic, self.home.room.desk.parts
        exercise = own.exercises["glute-bridge"]
        shown = replay(moved(LATE), exercise, own.measures, 1, None)
        target = reached(shown)
        if target is None:
            raise SystemExit("The bridges of the film are not found.")
        words = RecordedWords(exercise.name, own.measures["line_to_knee"].name, DEGREES, target.value, 8.0, 3)
        clinic.recorded.show_recorded(words, shown)
        clinic.recorded.playing.play_or_pause()
        clinic.recorded.playing.seek(6.0)
        clinic.window.show_page("recorded")
        self.at_clinic.picture(clinic.window, "reference")
        clinic.window.show_page("prescribing")

    def _do_six_weeks(self) -> None:
        own, began = self.home.room.desk.parts, self.at_home.now
        routines, _ = own.routines()
        routine = next(each for each in routines.values() if each.prescriber)
        days = [began + dt.timedelta(weeks=week, days=day) for week in range(WEEKS) for day in DAYS_OF_WEEK]
        for number, day in enumerate(days):
            _write(own, routine, day, number, len(days))
        for at, score in ((0, 14), (2, 12), (4, 9), (6, 7)):
            told_at = began + dt.timedelta(weeks=at)
            ticks = {f"rm{item + 1}": 1 for item in range(score)}
            keep(own.log, Answered(told_at, "roland-morris", "1", ticks, float(score)))
        keep(own.log, Episode(began + dt.timedelta(days=9), "low", 6, began + dt.timedelta(days=11)))
        self.at_home.now = days[-1] + dt.timedelta(days=3)

    def _send(self, path: Path) -> None:
        room = self.home.room
        why = json.dumps(
            [["{n} good sessions in a row on different days, with little pain and not too hard.", {"n": 2}]]
        )
        room.desk.parts.log["proposals"].insert(
            {"at": self.at_home.now.isoformat(), "kind": "up", "exercise_id": "glute-bridge", "level_from": 1,
             "level_to": 2, "exercise_to": None, "reasons": why, "version": 1, "last_session": 0}
        )  # fmt: skip
        room.go("history")
        room.history.send.click()
        self.at_home.picture(room.window, "send")
        room.later.exchanging.save_results(str(path))
        self.at_clinic.now = self.at_home.now

    def _others(self, folder: Path) -> None:
        clinic, now = self.clinic.consulting._clinic, self.at_clinic.now  # noqa: SLF001
        for name, pain, ago in OTHERS:
            path = folder / f"{name}.coachresult"
            path.write_bytes(_somebody(folder / f"{name}.sqlite3", self.home.room.desk.parts, (pain, now, ago)))
            self.clinic.window.file_dropped.emit(path)
            shared.note(clinic, self.clinic.consulting.patient, {"name": name, "asked_a_week": 3}, now)

    def _look(self, back: Path) -> None:
        clinic, machine = self.clinic, self.at_clinic
        clinic.window.file_dropped.emit(back)
        clinic.window.notice.hide()
        page, patient = clinic.patient, clinic.consulting.patient
        clinic.go("patients")
        machine.picture(clinic.window, "patients")
        clinic.consulting.open(patient)
        machine.picture(clinic.window, "patient")
        _choose(page.above.choice, page.above.choice.findData("roland-morris"))
        _choose(page.below.choice, page.below.choice.findData("glute-bridge reps"))
        machine.picture(clinic.window, "over-time")
        page.again.click()
        found = [at for at in range(1, page.sets.count()) if tr("Glute bridge") in page.sets.itemText(at)]
        _choose(page.sets, found[0])
        _choose(page.others, page.others.findText(page.sets.itemText(found[-1])))
        page.playing.seek(11.0)
        machine.picture(clinic.window, "replay")
        clinic.consulting.save_report(str(machine.pictures / "report.pdf"))
        _print(machine.pictures / "report.pdf", machine.pictures / "physio-report.png")

    def _go_along(self) -> None:
        """At home the reference goes along: half-way up, over somebody who does it otherwise."""
        own, room = self.home.room.desk.parts, self.home.room
        bridge = own.exercises["glute-bridge"]
        well, other = (replay(moved(clip), bridge, own.measures, 1, None) for clip in (LATE, EARLY))
        reference = movement_reached(well)
        item = Item(bridge.id, reference=dict(reference.joints), reference_every_s=reference.every_s)
        at = next(at for at, now in enumerate(other.nows) if now.progress > HALF_WAY)
        show(room, begun(room, (item,), other.nows[at], stage="set"), EARLY, other.poses[at].time_s)
        self.at_home.picture(room.window, "along")


def _choose(box: QComboBox, at: int) -> None:
    box.setCurrentIndex(at)
    box.activated.emit(at)


def _print(pdf: Path, picture: Path) -> None:
    document = QPdfDocument()
    document.load(str(pdf))
    document.render(0, QSize(1240, 1754)).save(str(picture))
    pdf.unlink()


def _write(own: Parts, routine: Routine, at: dt.datetime, number: int, of: int) -> None:
    """A session that goes a little better than the one before it."""
    planned = steps(routine, own.exercises)
    record = Record(own.log, routine, at, planned_sets=len(planned))
    record.rate("pain-before", max(2, 6 - number // 4), 0.0)
    session = played(own, routine, 66 + number, 6.0 + 0.3 * number)
    for result in session.results:
        if result.step.exercise.kind == "hold":
            result = evolve(result, score=(result.score or 0) + 12 - number // 3)  # noqa: PLW2901
        record.write(SetBegan(result.start_s, result.step))
        record.write(SetEnded(result.end_s, result))
        if result.step.exercise.id == "glute-bridge":
            film = EARLY if number < of / 2 else LATE
            record.trace([evolve(pose, time_s=pose.time_s + result.start_s) for pose in moved(film)])
    record.write(sessions.SessionEnded(session.time_s, early=False))
    record.rate("pain-after", max(1, 5 - number // 4), session.time_s)
    record.rate("effort", 4, session.time_s)


def _somebody(path: Path, own: Parts, days: tuple[Sequence[int], dt.datetime, int]) -> bytes:
    """Another patient's result: a few sessions with more and more pain, or the last one long ago."""
    pain, now, ago = days
    routine = next(each for each in own.routines()[0].values() if each.prescriber)
    with closing(open_log(path)) as log:
        for number, told in enumerate(pain):
            at = now - dt.timedelta(days=ago + 2 * (len(pain) - 1 - number))
            record = Record(log, evolve(routine, id="own"), at, planned_sets=1)
            record.rate("pain-before", told, 0.0)
            session = played(evolve(own, log=log), routine, 70 + number)
            for result in session.results:
                record.write(SetBegan(result.start_s, result.step))
                record.write(SetEnded(result.end_s, result))
            record.write(sessions.SessionEnded(session.time_s, early=False))
        first, last = days_of(log) or (now.date(), now.date())
        return sealed(gathered(log, Wish(frozenset(CHOICES), first, last), now), Key.generate())


@cache
def moved(clip: str) -> tuple[Pose, ...]:
    """What the landmarker finds in a film, as a trace keeps it."""
    film, kept = recording(places.shipped("assets", "footage", "patient", f"{clip}.mp4")), list[Pose]()
    with landmarker("full") as look:
        for frame in _frames(film):
            pose = look(frame)
            if is_due(kept[-1].time_s if kept else None, pose.time_s):
                kept.append(pose)
    return tuple(kept)


def _frames(film: object) -> Iterator[Frame]:
    from threading import Event  # noqa: PLC0415

    return (each for each in film(Event()) if isinstance(each, Frame))  # type: ignore[operator]


class ForTheGuide(Machine):
    def picture(self, window: object, name: str) -> None:
        super().picture(window, name)  # type: ignore[arg-type]
        taken = self.pictures / f"circle-{name}.png"
        taken.replace(self.pictures / f"physio-{name}{'' if self.theme == 'light' else f'-{self.theme}'}.png")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--folder", type=Path, default=places.shipped("docs", "images"))
    asked = arguments.parse_args()
    forget_cv2()
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    asked.folder.mkdir(parents=True, exist_ok=True)
    pictures(asked.folder)


def pictures(into: Path, theme: str = "light") -> None:
    with tempfile.TemporaryDirectory() as folder:
        machines = tuple(ForTheGuide(Path(folder) / name, into, theme) for name in ("clinic", "home"))
        with a_clinic(machines[0]) as clinic, a_home(machines[1]) as home:
            Pictures(clinic, home, (machines[0], machines[1])).take(Path(folder))
    settle(0.1)


if __name__ == "__main__":
    main()
