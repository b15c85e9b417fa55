"""A break's exercises shown in its small window, by the clock and by voice. The same questions come before."""

from PySide6.QtCore import QObject, Signal

from coach.care.gate import gate, goes_on
from coach.care.microbreak import Moment, Turn, moment, starts, turns
from coach.care.sitting import Breaks
from coach.exercise.breathing import breath_at
from coach.gui.care.before import asks_about_person, keep, questions
from coach.gui.care.pacing import Pacing
from coach.gui.language import tr
from coach.gui.pages.breakcard import BreakCard
from coach.gui.pages.check import Given
from coach.gui.parts import Parts, person_of
from coach.gui.sound.breathing import say_breath
from coach.gui.sound.voice import Voice
from coach.gui.training.training import for_today
from coach.gui.trouble import telling
from coach.gui.widgets.breakplay import Shown
from coach.gui.words import clock
from coach.log.care import read_care
from coach.session.saying import Say
from coach.wording import Worded, worded


class Guide(QObject):
    """`over`: the break is done, or enough. `elsewhere`: more has to be asked than fits here. `hurt`: it hurts, in the
    exercise of this id. `trouble` carries a sentence.
    """

    over = Signal()
    elsewhere = Signal()
    hurt = Signal(str)
    trouble = Signal(str)

    def __init__(self, parts: Parts, voice: Voice, rules: Breaks, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._voice, self._routine, self._pace = parts, voice, rules.routine, rules.pace
        self._starts = {name: each.words for name, each in rules.starts.items()}
        self._pacing = Pacing(self)
        self._turns: tuple[Turn, ...] = ()
        self._card: BreakCard | None = None
        self._ahead_s, self._said = 0.0, (-1, False, 0)
        self._inward = False
        self._pacing.ticked.connect(self._tick)

    @property
    def playing(self) -> bool:
        return self._pacing.begun

    def attend(self, card: BreakCard) -> None:
        """Whose buttons are heard."""
        self._card = card
        card.play.pause_wanted.connect(self._pause)
        card.play.next_wanted.connect(self._next)
        card.play.stop_wanted.connect(self._finish)
        card.play.pain_wanted.connect(self._hurt)
        card.checked.connect(self._keep)

    def wants(self) -> None:
        """The person wants the break: what comes before is asked here, or in the large window where it is much."""
        now = self._parts.now().astimezone()
        found = gate(read_care(self._parts.log), now, person_of(self._parts).tables.screening)
        if found.state == "open":
            with telling(self._tell):
                self._begin()
        elif found.state != "check" or self._card is None or asks_about_person(self._parts, self._routine, now):
            self.elsewhere.emit()
        else:
            self._card.ask(questions(self._parts, self._routine, now))

    def stop(self) -> None:
        """Nothing more is shown or said."""
        self._pacing.stop()
        self._turns = ()

    def _keep(self, given: Given) -> None:
        with telling(self._tell):
            keep(self._parts, given, self._parts.now().astimezone())
            self._after_check()

    def _after_check(self) -> None:
        """What the answers close or ask is for the large window; they are not asked twice."""
        now = self._parts.now().astimezone()
        found = gate(read_care(self._parts.log), now, person_of(self._parts).tables.screening)
        if found.state == "open":
            self._begin()
        else:
            self.elsewhere.emit()

    def _begin(self) -> None:
        """Raises `CoachProblem` where nothing of it is open."""
        _, planned = for_today(self._parts, self._parts.routines()[0][self._routine])
        self._turns, self._ahead_s, self._said = turns(planned, self._pace), 0.0, (-1, False, 0)
        self._voice.warm()
        self._pacing.start(starts(self._turns)[-1])
        if self._card is not None:
            self._card.show_play()
        self._tick(0.0)

    def _tell(self, words: str) -> None:
        self.trouble.emit(words)
        self.over.emit()

    def _tick(self, run_s: float) -> None:
        time_s = run_s + self._ahead_s
        if not self._turns:
            return
        if time_s >= starts(self._turns)[-1]:
            self._finish()
            return
        now = moment(self._turns, time_s)
        if now.at != self._said[0] and not self._still_open():
            self.stop()
            self.over.emit()
            return
        self._show(now)
        self._say(now)

    def _still_open(self) -> bool:
        """What another window reports closes this break too, at its next exercise."""
        now = self._parts.now().astimezone()
        return goes_on(read_care(self._parts.log), now, person_of(self._parts).tables.screening)

    def _show(self, now: Moment) -> None:
        of, paused = len(self._turns), not self._pacing.running
        left = tr("Part {at} of {of}", at=now.at + 1, of=of)
        exercise = now.turn.exercise
        if exercise is None:
            breath = breath_at(self._pace.in_s, self._pace.out_s, now.run_s)
            words = tr("In") if breath.inward else tr("Out")
            shown = Shown(tr("Slow breaths"), "", clock(now.left_s), left, None, words, breath.full, paused)
        else:
            start = self._starts.get(exercise.id, exercise.start)
            caption = tr(start) if now.ready else " ".join(f"{tr(each)}." for each in exercise.points[:2])
            shown = Shown(tr(exercise.name), caption, _count(now), left, exercise, paused=paused)
        if self._card is not None:
            self._card.show_now(shown)

    def _say(self, now: Moment) -> None:
        """Each exercise by its name, each repetition by its number, each breath."""
        step, phrases = (now.at, now.ready, now.rep), self._parts.phrases
        if now.turn.exercise is None:
            inward = breath_at(self._pace.in_s, self._pace.out_s, now.run_s).inward
            if step != self._said or inward != self._inward:
                say_breath(self._parts, self._voice, inward=inward)
            self._inward = inward
        elif step != self._said and now.ready and "begin" in phrases:
            name = worded(now.turn.exercise.name)
            self._voice.say(Say(Worded(phrases["begin"].text, exercise=name), "notice"))
        elif step != self._said and now.rep and "count" in phrases:
            self._voice.say(Say(Worded(phrases["count"].text, number=str(now.rep)), "count"))
        self._said = step

    def _pause(self) -> None:
        self._pacing.pause_or_resume()
        self._tick(self._pacing.run_s)

    def _next(self) -> None:
        """To the next exercise; after the last the break is done."""
        now = moment(self._turns, self._pacing.run_s + self._ahead_s)
        self._ahead_s += now.left_s
        self._tick(self._pacing.run_s)

    def _finish(self) -> None:
        self.stop()
        self._voice.say(Say("", "notice", "done"))
        self.over.emit()

    def _hurt(self) -> None:
        """At once: nothing goes on before anything is asked."""
        now = moment(self._turns, self._pacing.run_s + self._ahead_s)
        self.stop()
        self.hurt.emit(now.turn.exercise.id if now.turn.exercise else "")


def _count(now: Moment) -> str:
    if now.ready:
        return tr("Get ready")
    if now.turn.reps:
        return tr("{at} of {of}", at=now.rep, of=now.turn.reps)
    return clock(now.left_s)
