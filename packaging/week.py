"""One made-up life in the window, whose clock is moved by whoever plays it."""

import datetime as dt
from pathlib import Path
from typing import Final

from attrs import evolve
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from coach import places
from coach.exercise.events import Hold, HoldDone, Rep, RepDone
from coach.files.read import read
from coach.gui.machine.presence import Presence
from coach.gui.room import Room
from coach.gui.training.play import Play
from coach.gui.widgets.offer import OfferCard
from coach.log.care import read_care
from coach.newest import Newest
from coach.session import session as sessions
from coach.session.result import planned_of
from coach.session.saying import Phrase
from coach.settings import Settings
from coach.vision import Sight, Vision
from posed import NOON
from scenes import parts, settle

MOST_CLICKS: Final = 60


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

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.now, self._app = NOON, app
        self.pictures: list[tuple[str, QPixmap]] = []
        shipped = parts(folder, 1.0)
        routines = {name: each for name, each in shipped.routines()[0].items() if not each.prescriber}
        own = evolve(
            shipped,
            routines=lambda: (routines, ()),
            watch=lambda _: NoEyes(),
            now=lambda: self.now,
            phrases=read(places.shipped("assets", "phrases.toml"), dict[str, Phrase]),
        )
        self.room = Room(evolve(own, settings=Settings(voice=False, tones=False, welcomed=True, breaks=True)))
        self.room.sitter._look = lambda: Presence(idle_s=1.0)  # noqa: SLF001 - a hand at the keyboard
        self.room.window.resize(1280, 720)
        self.room.window.show()

    @property
    def day(self) -> int:
        return (self.now.date() - NOON.date()).days + 1

    def picture(self, words: str, of: QWidget | None = None) -> None:
        settle(self._app)
        self.pictures.append((f"Day {self.day}, {self.now:%H:%M}. {words}", (of or self.room.window).grab()))

    def tomorrow(self, hour: int = NOON.hour, minute: int = NOON.minute) -> None:
        self.now = (self.now + dt.timedelta(days=1)).replace(hour=hour, minute=minute)

    def later(self, minutes: int) -> None:
        self.now += dt.timedelta(minutes=minutes)

    def screen(self, *ticked: str, picture: str = "") -> None:
        """Every question is read; those named are ticked."""
        page = self.room.screening
        for name in ticked:
            page.tick(name).click()
        self._read()
        if picture:
            self.picture(picture)
        page.done.click()

    def _read(self) -> None:
        for _ in range(MOST_CLICKS):
            settle(self._app)
            if not self.room.screening.unread:
                return
            self.room.screening.read_on.click()
        raise LookupError(f"never in sight: {self.room.screening.unread}")

    def on(self) -> None:
        """Past what the questions came to, where that is a page of its own; the profile is answered by `about`."""
        if self.room.window.page == "closed":
            self.room.closed.on.click()

    def about(self, picture: str = "", **answers: object) -> None:
        if self.room.window.page != "profile":
            self.room.caring.ask_about_person()
        if picture:
            self.picture(picture)
        self.room.profile.kept.emit(answers)

    def check(self, pain: int, *, day_after: str = "", hard: bool = False, up: str = "", picture: str = "") -> None:
        """The 20 seconds, by their buttons; what is not asked is not answered."""
        page = self.room.check
        page.pain.press(pain)
        settle(self._app)
        answers = {"hard": "yes" if hard else "no", "new": "no", "next_day": day_after, "ill": "no", "up": up}
        for name, answer in answers.items():
            question = getattr(page, name)
            if question.isVisibleTo(page):
                question.press(answer)
        if picture:
            self.picture(picture)
        page.start.click()

    def steps(self, picture: str = "") -> None:
        """Whatever is offered is accepted, whatever is told is read."""
        for _ in range(MOST_CLICKS):
            if self.room.window.page != "step":
                return
            if picture:
                self.picture(picture)
            ways = [each for each in ("accept", "on", "wait") if each in self.room.step.ways]
            self.room.step.button(ways[0]).click()

    def train(self, after: int, effort: int = 4, *, picture: str = "", accepts: str = "") -> None:
        """`accepts`: what is offered on the summary is said yes to, with a picture of it."""
        play = self.play
        while play.session.stage != "done":
            if play.session.stage in ("prepare", "rest"):
                play.begin_set()
            else:
                do_set(play)
        settle(self._app)
        self.room.summary.pain.press(after)
        self.room.summary.effort.press(effort)
        if picture:
            self.picture(picture)
        for card in self.room.summary.findChildren(OfferCard):
            if accepts and not card.accept.isHidden():
                card.accept.click()
                self.picture(accepts)
                break
        self.room.finish()

    @property
    def play(self) -> Play:
        if self.room.training is None:
            raise LookupError(f"no session on day {self.day}, but {self.room.window.page}")
        return self.room.training.play

    def begin(self, routine: str) -> None:
        self.room.go("today")
        self.room.today.choose(routine)
        self.room.today.start.click()

    def open(self, topic: str, picture: str) -> None:
        self.room.go("back")
        self.room.companion.open(topic)
        self.picture(picture)

    def today(self, picture: str) -> None:
        self.room.go("today")
        self.picture(picture)

    def told(self) -> None:
        record = read_care(self.room.desk.parts.log)
        print([(each.at.day, each.phase) for each in record.phases])
        for each in record.proposals:
            print("  ", each.at.day, each.kind, each.exercise_id, each.level_from, each.level_to, each.answer)
            print("     ", *each.reasons)

    def end(self) -> None:
        self.told()
        self.room.stop()
        self.room.sitter.stop()
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
