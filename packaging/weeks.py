"""Three made-up weeks, played through the window, with pictures of it: a fresh spasm, a long-standing ache, prevention.

    python packaging/weeks.py [--folder docs/images]

Nobody moves: each set is put in as if the judge had told it. Nothing of the person's own is read or written.
"""

import argparse
import datetime as dt
import tempfile
from pathlib import Path

from attrs import evolve
from PySide6.QtWidgets import QApplication

from coach import places
from coach.exercise.events import Hold, HoldDone, Rep, RepDone
from coach.files.read import read
from coach.gui.app import Room, forget_cv2
from coach.gui.pages.check import Given
from coach.gui.pages.pain import Told
from coach.gui.play import Play
from coach.log.care import read_care
from coach.newest import Newest
from coach.session import session as sessions
from coach.session.coaching import Phrase
from coach.session.result import planned_of
from coach.settings import Settings
from coach.vision import Sight, Vision
from screenshots import NOON, parts, settle


class NoEyes(Vision):
    """Sees nothing: the sets are put in by hand."""

    def __init__(self) -> None:
        self.newest: Newest[Sight] = Newest()
        self.said: Newest[str] = Newest()

    def start(self) -> None: ...

    def attend(self, attention: str) -> None: ...

    def close(self) -> None: ...


class Week:
    """One life. `now` is moved by whoever plays it."""

    def __init__(self, app: QApplication, name: str, pictures: Path, folder: Path) -> None:
        self.now, self.name, self._app, self._pictures = NOON, name, app, pictures
        own = evolve(
            parts(folder, 1.0),
            watch=lambda _: NoEyes(),
            now=lambda: self.now,
            phrases=read(places.shipped("assets", "phrases.toml"), dict[str, Phrase]),
        )
        self.room = Room(evolve(own, settings=Settings(voice=False, welcomed=True)))
        self.room.window.resize(1280, 720)
        self.room.window.show()

    def picture(self, what: str) -> None:
        settle(self._app)
        self.room.window.grab().save(str(self._pictures / f"care-{self.name}-{what}.png"))

    def tomorrow(self) -> None:
        self.now += dt.timedelta(days=1)

    def screen(self, *ticked: str, picture: bool = False) -> None:
        page = self.room.screening
        for name in ticked:
            page.tick(name).setChecked(True)
        if picture:
            self.picture("questions")
        while page.unread:
            page.read_on.click()
            settle(self._app)
        page.done.click()

    def about(self, **answers: object) -> None:
        if self.room.window.page == "profile":
            self.room.profile.kept.emit(answers)

    def check(self, pain: int, next_day: str | None = None, *, hard: bool = False) -> None:
        self.room.check.answered.emit(Given(pain, new=False, next_day=next_day, hard=hard, ill=False))

    def steps(self, picture: str = "") -> None:
        """Whatever is offered is accepted."""
        for _ in range(4):
            if self.room.window.page != "step":
                return
            if picture:
                self.picture(picture)
            ways = [each for each in ("accept", "on") if each in self.room.step.ways]
            self.room.step.button(ways[0]).click()

    def train(self, after: int, effort: int = 4) -> None:
        play = self.play
        while play.session.stage != "done":
            if play.session.stage in ("prepare", "rest"):
                play.begin_set()
            else:
                do_set(play)
        settle(self._app)
        self.room.summary.pain_rated.emit(after)
        self.room.summary.effort_rated.emit(effort)
        self.room.finish()

    @property
    def play(self) -> Play:
        if self.room.training is None:
            raise LookupError(f"{self.name}: no session, but {self.room.window.page}")
        return self.room.training.play

    def told(self) -> None:
        record = read_care(self.room.desk.parts.log)
        print(self.name, [(each.at.day, each.phase) for each in record.phases])
        for each in record.proposals:
            print("  ", each.at.day, each.kind, each.exercise_id, each.level_from, each.level_to, each.answer)
            print("     ", *each.reasons)

    def end(self) -> None:
        self.told()
        self.room.stop()
        self.room.window.close()
        self.room.desk.parts.log.close()


def do_set(play: Play) -> None:
    """The set, done well."""
    step, facts, time_s = play.session.step, [], play.session.time_s
    count = int(planned_of(step)) if step.exercise.kind in ("hold", "reps") else 1
    for _ in range(count):
        lasts_s = step.duration_s or max(step.hold_s, 3.0)
        end_s = time_s + lasts_s
        if step.exercise.kind == "reps":
            facts.append(RepDone(Rep(time_s, end_s, True, step.hold_s, step.side or "left", 90, ())))
        else:
            facts.append(HoldDone(Hold(time_s, end_s, lasts_s, lasts_s, step.side, 90)))
        time_s = end_s + 1
    play.session = evolve(play.session, time_s=time_s, facts=(*play.session.facts, *facts))
    ended, events = sessions._end_set(play.session, skipped=False)  # noqa: SLF001 - as if the judge had counted
    play._become((ended, (*facts, *events)))  # noqa: SLF001


def fresh_spasm(week: Week) -> None:
    """Seven of ten on the first day, gentle movement, calmer from the third day on."""
    week.room.start("acute-relief")
    week.screen()
    week.room.closed.on.click()
    week.about(bending="worse", leaning="neutral", since="weeks", usual=6)
    for day, (pain, after, said) in enumerate(
        [(7, 6, None), (6, 6, "same"), (5, 5, "better"), (4, 4, "better"), (4, 3, "same"), (3, 3, "better")]
    ):
        routine = "acute-relief" if day < 3 else "early-stabilisation"
        if day:
            week.room.go("today")
            week.room.start(routine)
        week.check(pain, said, hard=day < 2)
        week.steps()
        if day == 0:
            week.room.go("today")
            week.picture("relief-today")
            week.room.start(routine)
            if week.room.window.page == "check":
                week.check(pain, said, hard=True)
        week.train(after)
        week.tomorrow()
    week.room.go("today")
    week.picture("recover-today")


def long_standing(week: Week) -> None:
    """Four of ten for months; one day too much, a clearly worse morning, half of everything, and on."""
    week.room.start("early-stabilisation")
    week.screen("as6", picture=True)
    week.room.closed.sentence(0).setChecked(True)
    week.room.closed.on.click()
    week.about(bending="neutral", leaning="worse", since="long", usual=4, goal="Sit through a film")
    for day, (pain, after, said) in enumerate(
        [(4, 4, None), (4, 4, "same"), (3, 3, "same"), (3, 6, "settled"), (4, 4, "worse"), (4, 4, "same")]
    ):
        if day:
            week.room.start("early-stabilisation")
        week.check(pain, said)
        if week.room.window.page == "screening":
            week.screen("as6")
            week.room.closed.on.click()
            if week.room.window.page == "check":
                week.check(pain, said)
        week.steps("steps" if day == 4 else "")
        if day == 3:
            hurt(week, after)
        elif week.room.training is not None:
            week.train(after)
        week.tomorrow()


def hurt(week: Week, pain: int) -> None:
    """In the third exercise it pulls sharply."""
    play = week.play
    for _ in range(3):
        play.begin_set()
        do_set(play)
    play.begin_set()
    week.room.session.pain_wanted.emit()
    week.room.pain.pain.press(pain)
    week.room.pain.body.toggle("low-back-left")
    week.room.pain.qualities.press("sharp")
    week.room.pain.spreading.press("stays")
    week.picture("pain")
    week.room.pain.answered.emit(Told(pain, ("low-back-left",), ("sharp",), "stays", ()))
    week.room.ruling.button("end").click()
    week.room.summary.pain_rated.emit(pain)
    week.room.finish()


def preventing(week: Week) -> None:
    """No pain to speak of: a step up every other day, each with its reason."""
    week.room.start("plank-progression")
    week.screen()
    week.room.closed.on.click()
    week.about(bending="neutral", leaning="neutral", since="none", usual=1)
    for day in range(7):
        if day:
            week.room.start("plank-progression")
        week.check(1, "same" if day else None)
        week.steps("step-up" if day == 2 else "")
        week.train(1)
        week.tomorrow()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--folder", type=Path, default=places.shipped("docs", "images"))
    asked = arguments.parse_args()
    forget_cv2()
    app = QApplication([])
    app.setStyle("Fusion")
    asked.folder.mkdir(parents=True, exist_ok=True)
    for play in (fresh_spasm, long_standing, preventing):
        with tempfile.TemporaryDirectory() as folder:
            week = Week(app, play.__name__.replace("_", "-"), asked.folder, Path(folder))
            play(week)
            week.end()


if __name__ == "__main__":
    main()
