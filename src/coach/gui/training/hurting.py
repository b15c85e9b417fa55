"""Pain in a session: the set stops, the person tells, the rules decide."""

import datetime as dt

from PySide6.QtCore import QObject, Signal

from coach.care import check, stop
from coach.care.gate import newest_check
from coach.care.stop import Report, Ruling
from coach.gui.language import tr
from coach.gui.pages.pain import PainPage, PainWords, Told
from coach.gui.pages.ruling import RulingPage, Said
from coach.gui.pages.session import SessionPage
from coach.gui.parts import Parts, person_of
from coach.gui.training.hearkening import Hearkening
from coach.gui.training.training import Training
from coach.gui.trouble import telling
from coach.gui.widgets.bodymap import Region
from coach.log.care import read_care
from coach.problems import CoachProblem
from coach.session.events import Event, Hurt, SetBegan, SetEnded


class Hurting(QObject):
    """`shown` names the page that now speaks, `back` leads on with the session, `ended` ends it, `questions` ends it
    and asks about health in full. `said` carries words to be heard.
    """

    shown = Signal(str)
    back = Signal()
    ended = Signal()
    questions = Signal()
    trouble = Signal(str)
    said = Signal(str)

    def __init__(
        self, parts: Parts, session: SessionPage, pages: tuple[PainPage, RulingPage], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts, self._session, (self._pain, self._ruling) = parts, session, pages
        self._table = person_of(parts).tables.stop
        self._training: Training | None = None
        self._report = 0
        self.hearkening = Hearkening(parts, session, self)
        self.hearkening.trouble.connect(self.trouble)
        session.pain_rated.connect(self._rated_between)
        self._pain.answered.connect(self._decide)
        self._pain.end_wanted.connect(lambda: self._decide(Told(None, (), (), None, ()), ends=True))
        self._ruling.chosen.connect(self._do)
        self._ruling.rated.connect(self._rated_after_rest)

    def attend(self, training: Training | None) -> None:
        """The session that is under way now."""
        self._training = training
        self.hearkening.attend(training)
        routine = training.play.session.routine if training is not None else None
        self._table = stop.with_plan(person_of(self._parts).tables.stop, routine.stop if routine else None)
        self._ruling.rest()
        if training is not None:
            training.play.happened.connect(self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, Hurt):
            self._ask()
        else:
            self._between(event)

    def _ask(self) -> None:
        """The set stands still already."""
        training = self._training
        if training is None:
            return
        self.said.emit(tr(self._table.texts["stopped"].words))
        with telling(self.trouble.emit):
            record, exercise = read_care(self._parts.log), training.play.session.step.exercise.id
            self._report = stop.begin_report(
                self._parts.log, record, training.keeping.session_id, exercise, self._now()
            )
        self._pain.forget()
        self.shown.emit("pain")

    def stop_break(self, exercise: str) -> None:
        """In an exercise of a break, which is no session and stands still already."""
        self.said.emit(tr(self._table.texts["stopped"].words))
        with telling(self.trouble.emit):
            record = read_care(self._parts.log)
            self._report = stop.begin_report(self._parts.log, record, None, exercise, self._now())
        self._pain.forget()
        self.shown.emit("pain")

    def ask_again(self) -> None:
        """A pain of an earlier session that nobody answered for: the program was closed over the question."""
        waiting = [each for each in read_care(self._parts.log).pain_reports if each.decision is None]
        self._report = waiting[-1].id if waiting else 0
        self._pain.forget()
        self.shown.emit("pain")

    def _decide(self, told: Told, *, ends: bool = False) -> None:
        report = Report(told.pain, self._start(), told.places, told.qualities, told.spreading, told.signs, ends)
        try:
            ruling = stop.finish_report(self._parts.log, self._report, self._table, report, self._now())
        except CoachProblem as problem:
            self.trouble.emit(tr(problem))
            ruling = stop.decide(self._table, report)
        if ruling.decision == "screening":
            self._say(ruling, (("questions", tr("To the questions")),))
        elif ends or self._training is None:
            self._do("end")
        else:
            self._say(ruling, self._ways(ruling))

    def _ways(self, ruling: Ruling) -> tuple[tuple[str, str], ...]:
        end = ("end", tr("End the session"))
        if ruling.decision == "go on":
            return (("resume", tr("Go on, smaller")), ("leave", tr("Leave this exercise out")), end)
        return (end,)

    def _say(self, ruling: Ruling, ways: tuple[tuple[str, str], ...]) -> None:
        breathes = ruling.decision == "end exercise" and self._training is not None
        eases = (tr(self._table.texts["ease"].words),) if ruling.decision == "end session" else ()
        self._ruling.show_said(
            Said(
                tr(ruling.reason), ways, lines=eases,
                breathe_s=self._table.numbers["settles_after_min"] * 60 if breathes else 0.0,
                question=tr(self._table.texts["settled"].words) if breathes else "",
            )
        )  # fmt: skip
        self.shown.emit("ruling")

    def _rated_after_rest(self, pain: int) -> None:
        self._keep(pain)
        ruling = stop.decide_after_rest(self._table, pain, self._start())
        lower = (("lower", tr("Go on")), ("end", tr("End the session")))
        self._say(ruling, lower if ruling.decision == "go on lower" else (("end", tr("End the session")),))

    def _do(self, wanted: str) -> None:
        training = self._training
        if wanted == "questions":
            self.questions.emit()
        elif wanted == "end" or training is None:
            self.ended.emit()
        else:
            if wanted in ("leave", "lower"):
                training.play.leave()
            if wanted == "lower" and training.play.session.stage != "done":
                training.play.go_on_lower(self._parts.exercises)
            if training.play.session.stage != "done":
                self.back.emit()
                training.play.resume()

    def _between(self, event: Event) -> None:
        """After an exercise, never within one, the number is asked; the next set takes the question away."""
        training = self._training
        if isinstance(event, SetBegan):
            self._session.ask_pain("")
        if isinstance(event, SetEnded) and training is not None:
            coming = training.play.session.coming
            done = event.result.step.exercise.id
            if training.play.session.step.exercise.id != done or (coming and coming.exercise.id != done):
                self._session.ask_pain(tr(self._table.texts["between"].words))

    def _rated_between(self, pain: int) -> None:
        self._keep(pain)
        ruling = stop.rating_ends(self._table, pain, self._start())
        if ruling is not None and self._training is not None:
            self._training.play.pause()
            self._say(ruling, (("end", tr("End the session")),))

    def _keep(self, pain: int) -> None:
        with telling(self.trouble.emit):
            check.keep_pain(self._parts.log, read_care(self._parts.log), "block", pain, self._now())

    def _start(self) -> int | None:
        found = newest_check(read_care(self._parts.log))
        return found.pain if found else None

    def _now(self) -> dt.datetime:
        return self._parts.now().astimezone()


def pain_words(parts: Parts) -> PainWords:
    table = person_of(parts).tables.stop
    texts = {name: tr(each.words) for name, each in table.texts.items()}
    return PainWords(
        heading=texts["stopped"], pain=texts["pain"], places=texts["places"],
        regions=tuple(Region(each.id, tr(each.words), _box(each.box)) for each in table.places),
        qualities=texts["qualities"], quality_options={each.id: tr(each.words) for each in table.qualities},
        spreading=texts["spreading"], spreading_options={each.id: tr(each.words) for each in table.spreading},
        signs=texts["signs"], sign_options={each.id: tr(each.words) for each in table.signs},
    )  # fmt: skip


def _box(box: tuple[float, ...]) -> tuple[float, float, float, float]:
    left, top, width, height = box
    return left, top, width, height
