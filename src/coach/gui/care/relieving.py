"""The companion for a fresh spasm: the questions first, then its steps; what is timed, and what is kept of it."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from coach.care.episodes import lasting
from coach.care.gate import NINE, gate
from coach.care.profile import flags
from coach.care.relief import Easing, Relief, Step, next_warmth, open_ones, relief
from coach.care.tables import tables
from coach.exercise.breathing import breath_at
from coach.gui.care.diarist import words_by_id
from coach.gui.care.pacing import Pacing
from coach.gui.language import plural, tr
from coach.gui.looks.art import Art
from coach.gui.pages.relief import EasingWords, ReliefPage, Shown, Start
from coach.gui.parts import Parts
from coach.gui.sound.breathing import say_breath
from coach.gui.sound.voice import Voice
from coach.gui.trouble import telling
from coach.gui.words import clock
from coach.log.care import CareRecord, read_care
from coach.log.diary import Episode, Walk, Warmth, all_of, keep
from coach.session.saying import Say
from coach.wording import Worded

BREATHING_S: Final = 180.0
FRESH: Final = dt.timedelta(hours=24)
"""Within this time of the questions, while the same spasm goes on, they are not asked in full again."""
WARMTH_TICKS: Final = (
    Worded("My skin there is not numb, and looks as usual."),
    Worded("There is a cloth between it and my skin."),
)
LEAST_S: Final = 60.0
"""A shorter walk is not kept, nor is shorter warmth."""


class Relieving(QObject):
    """`screening_wanted` carries why; whoever asks calls `go_on` when the questions are answered.

    `number` gives the emergency number of the place where the person is.
    """

    shown = Signal(str)
    screening_wanted = Signal(str)
    trouble = Signal(str)

    def __init__(
        self, parts: Parts, art: Art, voice: Voice, sources: Mapping[str, str], number: Callable[[], str]
    ) -> None:
        super().__init__()
        self._parts, self._voice, self._sources, self._number = parts, voice, sources, number
        folder = parts.assets / "care"
        self._relief: Relief = relief(folder / "relief.toml")
        self._tables = tables(folder)
        self.page, self.pacing = ReliefPage(art), Pacing(self)
        self._at, self._inward = 0, False
        self._severity: int | None = None
        self._steps: tuple[Step, ...] = ()
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.began.connect(self._begin)
        page.next_wanted.connect(lambda: self._turn_to(self._at + 1))
        page.previous_wanted.connect(lambda: self._turn_to(self._at - 1))
        page.help_wanted.connect(self._show_help)
        page.changed_wanted.connect(lambda: self.screening_wanted.emit("something changed"))
        page.breath_wanted.connect(lambda: self._run(BREATHING_S))
        page.mute_wanted.connect(self._voice.mute_or_not)
        self._voice.mute_changed.connect(page.show_muted)
        page.timer_wanted.connect(lambda minutes: self._run(minutes * 60))
        self.pacing.ticked.connect(self._tick)
        self.pacing.over.connect(self._finish)

    def open(self) -> None:
        """A spasm that goes on and whose questions were answered today goes on where its steps begin."""
        self._voice.warm()
        texts, going_on = self._relief.texts, lasting(all_of(self._parts.log, Episode))
        if going_on is not None and self._asked_lately(going_on) and self._may() != "nothing":
            self._show_steps()
            return
        self.page.show_start(
            Start(tr(texts["lead"].words), tr(texts["where"].words), words_by_id(self._relief.places),
                  tr(texts["screening"].words))
        )  # fmt: skip
        self.shown.emit("relief")
        self._voice.read_aloud(tr(texts["lead"].words), tr(texts["where"].words))

    def go_on(self) -> None:
        """After the questions: the steps, where anything is open at all."""
        if self._may() != "nothing":
            self._show_steps()

    def stop(self) -> None:
        """Ends what runs. A walk or warmth long enough is kept."""
        if self.pacing.begun:
            self._keep(self.pacing.whole_s, self.pacing.run_s)
        self.pacing.stop()
        self._voice.hush()

    def _begin(self, place: str, severity: int) -> None:
        """The spasm is written down before anything else; the questions come next, always."""
        going_on = lasting(all_of(self._parts.log, Episode)) or Episode(self._now(), place, severity)
        self._severity = severity
        with telling(self.trouble.emit):
            keep(self._parts.log, evolve(going_on, severity=max(going_on.severity, severity)))
        self.screening_wanted.emit("spasm")

    def _show_steps(self) -> None:
        gentle = self._may() == "gentle" or self._very_bad()
        steps = self._relief.steps
        self._steps = tuple(each for each in steps if each.kind != "movements" or (self._cards(each) and not gentle))
        self._turn_to(0)
        self.shown.emit("relief")

    def _turn_to(self, at: int) -> None:
        self.stop()
        if at >= len(self._steps):
            self.shown.emit("home")
        elif at < 0:
            self.open()
        else:
            self._at = at
            self.page.show_step(self._words(self._step))
            self._read(self._step)

    @property
    def _step(self) -> Step:
        return self._steps[self._at] if self._steps else self._relief.steps[0]

    def _show_help(self) -> None:
        if not self._steps:
            self._steps = tuple(step for step in self._relief.steps if step.kind == "help")
        self._turn_to(next(at for at, step in enumerate(self._steps) if step.kind == "help"))

    def _words(self, step: Step) -> Shown:
        return Shown(
            step.id, self._at + 1, len(self._steps), tr(step.title), tr(step.words),
            tr(step.older) if step.older else "",
            self._cards(step), breath=step.kind == "breathing", minutes=step.minutes,
            ticks=tuple(map(tr, WARMTH_TICKS)) if step.kind == "warmth" else (), waits=self._waits(step),
            sources=tr("From: {works}", works="; ".join(self._sources.get(key, key) for key in step.sources)),
            more=self._more(step),
        )  # fmt: skip

    def _cards(self, step: Step) -> tuple[EasingWords, ...]:
        known: Mapping[str, tuple[Easing, ...]] = {
            "positions": self._relief.positions, "movements": self._relief.movements,
        }  # fmt: skip
        record = self._record()
        held = flags(self._tables.profile, self._tables.screening, record, phase=None)
        return tuple(
            EasingWords(tr(each.name), tr(each.words), each.picture)
            for each in open_ones(known.get(step.kind, ()), held)
        )

    def _read(self, step: Step) -> None:
        """Who lies on the floor need not see the screen."""
        cards = (words for card in self._cards(step) for words in (card.name, card.words))
        self._voice.read_aloud(tr(step.title), tr(step.words), *self._warned(step), *cards)

    def _warned(self, step: Step) -> tuple[str, ...]:
        """What this spasm asks for besides."""
        going_on = lasting(all_of(self._parts.log, Episode))
        name = "nine" if step.kind == "positions" and self._very_bad() else ""
        if step.kind == "help" and going_on is not None and going_on.place == "leg":
            name = "leg"
        return (tr(self._relief.texts[name].words),) if name else ()

    def _very_bad(self) -> bool:
        """As with a session: pain of 9 or 10 is for a clinician. It is asked anew on another day."""
        going_on = lasting(all_of(self._parts.log, Episode))
        severity = self._severity if self._severity is not None else going_on.severity if going_on else 0
        return severity >= NINE

    def _more(self, step: Step) -> tuple[str, ...]:
        if step.kind == "walk":
            today = sum(each.started_at.date() == self._now().date() for each in all_of(self._parts.log, Walk))
            return (plural(today, "{n} walk so far today", "{n} walks so far today"),)
        number = (tr("Emergency number: {number}", number=self._number()),) if step.kind == "help" else ()
        return (*number, *self._warned(step))

    def _waits(self, step: Step) -> str:
        if step.kind != "warmth":
            return ""
        done = all_of(self._parts.log, Warmth, self._now() - dt.timedelta(days=1))
        last = max((each.started_at + dt.timedelta(seconds=each.done_s) for each in done), default=None)
        again = next_warmth(last, self._now(), step.gap_min)
        return tr("Give your skin a rest until {time}.", time=f"{again:%H:%M}") if again else ""

    def _run(self, whole_s: float) -> None:
        """Starts the timer, or with 0 stops it."""
        self.stop()
        if not whole_s:
            self.page.show_step(self._words(self._step))
        self.page.show_running(whole_s > 0)
        if whole_s > 0:
            self._inward = False
            self.pacing.start(whole_s)
            self._tick(0.0)

    def _tick(self, run_s: float) -> None:
        step, left_s = self._step, self.pacing.whole_s - run_s
        if step.kind != "breathing":
            self.page.calm.show_left(left_s, self.pacing.whole_s, tr("left"))
            return
        breath = breath_at(step.in_s, step.out_s, run_s)
        self.page.calm.breath.show_breath(tr("In") if breath.inward else tr("Out"), breath.full, clock(left_s))
        if breath.inward != self._inward:
            self._inward = breath.inward
            say_breath(self._parts, self._voice, inward=breath.inward)

    def _finish(self) -> None:
        step, whole_s = self._step, self.pacing.whole_s
        self._voice.say(Say("", "notice", "done"))
        self._keep(whole_s, whole_s)
        self.pacing.stop()
        self.page.show_step(self._words(step))

    def _keep(self, planned_s: float, done_s: float) -> None:
        began, done_s = self._now() - dt.timedelta(seconds=done_s), min(done_s, planned_s)
        if done_s < LEAST_S:
            return
        with telling(self.trouble.emit):
            if self._step.kind == "walk":
                keep(self._parts.log, Walk(began, planned_s, done_s))
            elif self._step.kind == "warmth":
                keep(self._parts.log, Warmth(began, planned_s, done_s))

    def _asked_lately(self, episode: Episode) -> bool:
        found = self._record().screenings
        last = found[-1].finished_at if found else None
        return last is not None and last >= episode.started_at and self._now() - last < FRESH

    def _may(self) -> str:
        found = gate(self._record(), self._now(), self._tables.screening)
        if found.state == "pain":  # a report in a session waits for its answer: relief without movements goes on
            return "gentle"
        return "nothing" if found.state == "screening" else found.may

    def _record(self) -> CareRecord:
        return read_care(self._parts.log)

    def _now(self) -> dt.datetime:
        return self._parts.now().astimezone()
