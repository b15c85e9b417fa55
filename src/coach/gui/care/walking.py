"""The walk plan and its timer: where it stands, a walk under way, what is kept of it."""

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.care.walking import WalkWeek, this_week, walk_plan
from coach.gui.care.pacing import Pacing
from coach.gui.language import plural, tr
from coach.gui.looks.art import Art
from coach.gui.pages.relaxation import CalmPage, Under
from coach.gui.pages.walk import WalkPage, WalkWords
from coach.gui.parts import Parts
from coach.gui.sound.voice import Voice
from coach.gui.trouble import telling
from coach.log.diary import Walk, all_of, keep
from coach.session.saying import Say

LEAST_S: Final = 60.0
"""A shorter walk is not kept."""


class Walking(QObject):
    shown = Signal(str)
    trouble = Signal(str)

    def __init__(self, parts: Parts, art: Art, voice: Voice, admits: Callable[[], bool], parent: QObject) -> None:
        """`admits`: whether easy walking and breathing are open now; where they are not, it says why."""
        super().__init__(parent)
        self._parts, self._voice, self._admits = parts, voice, admits
        self._plan = walk_plan(parts.assets / "care" / "walk.toml")
        self.page, self.timer, self.pacing = WalkPage(art), CalmPage(art), Pacing(self, every_ms=500)
        self.page.start_wanted.connect(self.start)
        self.timer.pause_wanted.connect(self._pause_or_go_on)
        self.timer.stop_wanted.connect(self.open)
        self.timer.mute_wanted.connect(voice.mute_or_not)
        voice.mute_changed.connect(self.timer.show_muted)
        self.timer.leads_home = False
        self.timer.back_wanted.connect(self.open)
        self.pacing.ticked.connect(self._tick)
        self.pacing.over.connect(self._finish)

    def standing(self) -> str:
        """The plan in a line."""
        week = self._week()
        return tr(
            "{minutes} minutes a walk, {done} of {of} this week",
            minutes=week.minutes, done=week.done, of=self._plan.times_a_week,
        )  # fmt: skip

    def open(self) -> None:
        self.stop()
        week, texts = self._week(), {name: tr(each.words) for name, each in self._plan.texts.items()}
        lines = (texts["again"],) if week.again else (texts["there"],) if week.there else ()
        weeks = tuple(
            tr("Week {week}: {minutes} minutes", week=at + 1, minutes=minutes)
            for at, minutes in enumerate(self._plan.weeks)
        )
        done = plural(
            week.done, "{n} of {of} walks this week", "{n} of {of} walks this week", of=self._plan.times_a_week
        )
        self.page.show_plan(
            WalkWords(
                texts["lead"], tr("Now: walks of {minutes} minutes", minutes=week.minutes), done,
                (*lines, texts["how"]), weeks, frozenset(each.weekday() for each in week.days),
                self._parts.now().weekday(), tr("Start a walk of {minutes} minutes", minutes=week.minutes),
            )
        )  # fmt: skip
        self.shown.emit("walk")

    def start(self) -> None:
        if not self._admits():
            return
        self.timer.show_heading(tr("Walk"))
        self.pacing.start(self._week().minutes * 60)
        self.shown.emit("walking")
        self._tick(0.0)

    def stop(self) -> None:
        """What was walked is kept."""
        whole_s = self.pacing.whole_s
        done_s = self.pacing.stop()
        if done_s < LEAST_S:
            return
        began = self._parts.now().astimezone() - dt.timedelta(seconds=done_s)
        with telling(self.trouble.emit):
            keep(self._parts.log, Walk(began, whole_s, done_s))

    def _pause_or_go_on(self) -> None:
        self.pacing.pause_or_resume()
        self._tick(self.pacing.run_s)

    def _tick(self, run_s: float) -> None:
        line = tr(self._plan.texts["how"].words)
        left_s = self.pacing.whole_s - run_s
        self.timer.show_under(Under(line, left_s, self.pacing.whole_s, tr("left"), paused=not self.pacing.running))

    def _finish(self) -> None:
        self._voice.say(Say("", "notice", "done"))
        self.open()

    def _week(self) -> WalkWeek:
        return this_week(self._plan, all_of(self._parts.log, Walk), self._parts.now().date())
