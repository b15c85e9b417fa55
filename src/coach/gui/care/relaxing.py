"""A relaxation session under way: its lines at their times, with voice, and a breath where it has one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.care.relaxation import Line, Relaxation, line_at, relaxations
from coach.exercise.breathing import breath_at
from coach.gui.care.pacing import Pacing
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.pages.relaxation import CalmPage, Under
from coach.gui.pages.tiles import TilesPage
from coach.gui.parts import Parts
from coach.gui.sound.breathing import say_breath
from coach.gui.sound.voice import Voice
from coach.gui.trouble import telling
from coach.gui.widgets.tile import TileWords
from coach.gui.words import clock
from coach.log.diary import Relaxed, keep
from coach.session.saying import Say

LEAST_S: Final = 30.0
"""A shorter one is not kept."""


class Relaxing(QObject):
    shown = Signal(str)
    trouble = Signal(str)

    def __init__(self, parts: Parts, art: Art, voice: Voice, admits: Callable[[], bool], parent: QObject) -> None:
        """`admits`: whether easy walking and breathing are open now; where they are not, it says why."""
        super().__init__(parent)
        self._parts, self._voice, self._admits = parts, voice, admits
        self._known = relaxations(parts.assets / "care" / "relaxation.toml")
        self._under: Relaxation | None = None
        self._said: Line | None = None
        self._inward = False
        self.list, self.page, self.pacing = TilesPage(art, tr("Relax")), CalmPage(art), Pacing(self)
        self.list.wanted.connect(self.start)
        self.page.pause_wanted.connect(self._pause_or_go_on)
        self.page.stop_wanted.connect(self.open)
        self.page.mute_wanted.connect(voice.mute_or_not)
        voice.mute_changed.connect(self.page.show_muted)
        self.page.leads_home = False
        self.page.back_wanted.connect(self.open)
        self.pacing.ticked.connect(self._tick)
        self.pacing.over.connect(self._finish)

    def open(self) -> None:
        self.stop()
        tiles = tuple(TileWords(each.id, "leaf", tr(each.name), tr(each.about)) for each in self._known.sessions)
        self.list.show_list(tr(self._known.texts["lead"].words), tiles)
        self.shown.emit("relaxation")

    def start(self, name: str) -> None:
        if not self._admits():
            return
        self._under = next(each for each in self._known.sessions if each.id == name)
        self._said, self._inward = None, False
        self.page.show_heading(tr(self._under.name))
        self._voice.warm()
        self.pacing.start(self._under.duration_s)
        self.shown.emit("calm")
        self._tick(0.0)

    def stop(self) -> None:
        """What was done of it is kept."""
        under, self._under = self._under, None
        done_s = self.pacing.stop()
        self._voice.hush()
        if under is None or done_s < LEAST_S:
            return
        with telling(self.trouble.emit):
            keep(self._parts.log, Relaxed(self._parts.now().astimezone(), under.id, under.duration_s, done_s))

    def _pause_or_go_on(self) -> None:
        self.pacing.pause_or_resume()
        self._tick(self.pacing.run_s)

    def _tick(self, run_s: float) -> None:
        under = self._under
        if under is None:
            return
        line, left_s = line_at(under, run_s), under.duration_s - run_s
        breath = breath_at(under.in_s, under.out_s, run_s) if under.in_s else None
        breathing = "" if breath is None else tr("In") if breath.inward else tr("Out")
        self.page.show_under(
            Under(tr(line.words), left_s, under.duration_s, clock(left_s) if breath else tr("left"),
                  breath.full if breath else None, breathing, paused=not self.pacing.running)
        )  # fmt: skip
        if line is not self._said:
            self._said = line
            self._voice.say(Say(line.words, "cue"))
        if breath is not None and breath.inward != self._inward:
            self._inward = breath.inward
            say_breath(self._parts, self._voice, inward=breath.inward)

    def _finish(self) -> None:
        self._voice.say(Say("", "notice", "done"))
        self.open()
