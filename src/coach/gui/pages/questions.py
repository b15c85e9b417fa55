"""Questionnaires: which there are and how they went, one question at a time, and what they came to."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.paint.plot import Plot
from coach.gui.widgets.chart import Chart
from coach.gui.widgets.line import Line
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.tick import Tick

LONGEST_GOAL = 120


@frozen
class Question:
    """`kind`: scale, choice, tick or own-words. `given` is what was answered before; `aside` is about the wording."""

    questionnaire: str
    lead: str
    number: int
    of: int
    words: str
    kind: str
    least: str = ""
    most: str = ""
    choices: tuple[str, ...] = ()
    given: str | int | None = None
    first: bool = False
    aside: str = ""


class QuestionPage(Sheet):
    """One question. `answered` carries a number, words, or nothing where it was left out."""

    answered = Signal(object)
    previous_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, "")
        self._given: str | int | None = None
        self._answer: QWidget | None = None
        self.previous, self.next = self.button(tr("Back")), self.button(tr("Next"), main=True)
        self.leave_out = self.button(tr("Leave it out"))
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(lambda: self.answered.emit(self._given))
        self.leave_out.clicked.connect(lambda: self.answered.emit(None))

    def show_question(self, question: Question) -> None:
        self.empty()
        self._given = question.given
        self.show_heading(question.questionnaire)
        self.show_lead(tr("Question {number} of {of}", number=question.number, of=question.of))
        if question.aside:
            self.say(question.aside, "small")
        self.say(question.lead, "soft")
        if question.kind != "tick":
            self.say(question.words, "title")
        self._answer = self._field(question)
        self.add(self._answer)
        self.previous.setVisible(not question.first)
        self.leave_out.setVisible(question.kind != "tick")
        self._ready_or_not()
        self.fill()
        self._answer.setFocus()

    def give(self, given: str | int | None) -> None:
        self._given = given
        self._ready_or_not()

    def _field(self, question: Question) -> QWidget:
        made = {"scale": self._scale, "choice": self._choice, "tick": self._tick, "own-words": self._line}
        return made[question.kind](question)

    def _scale(self, question: Question) -> QWidget:
        rating = Rating("", f"0, {question.least}", f"10, {question.most}")
        rating.setAccessibleName(question.words)
        if isinstance(question.given, int):
            rating.choose(question.given)
        rating.rated.connect(self.give)
        return rating

    def _choice(self, question: Question) -> QWidget:
        holder = _Stack(question.choices, question.given)
        holder.chosen.connect(self.give)
        return holder

    def _tick(self, question: Question) -> QWidget:
        tick = Tick(self.art, question.words)
        tick.setChecked(question.given == 1)
        self._given = int(question.given == 1)
        tick.toggled.connect(lambda on: self.give(int(on)))
        return tick

    def _line(self, question: Question) -> QWidget:
        line = Line(str(question.given or ""))
        line.setMaxLength(LONGEST_GOAL)
        line.setAccessibleName(question.words)
        line.textChanged.connect(lambda words: self.give(words.strip() or None))
        line.returnPressed.connect(self.next.click)
        return line

    def _ready_or_not(self) -> None:
        self.next.setEnabled(self._given is not None)


class _Stack(QWidget):
    """Choices below each other, numbered from 0."""

    chosen = Signal(int)

    def __init__(self, words: tuple[str, ...], given: str | int | None) -> None:
        super().__init__()
        self._group, column = QButtonGroup(self), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for at, each in enumerate(words):
            button = QPushButton(each)
            button.setProperty("role", "choice")
            button.setCheckable(True)
            button.setChecked(given == at)
            button.setAccessibleName(each)
            self._group.addButton(button, at)
            column.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self.setFocusProxy(self._group.button(0))


@frozen
class Outcome:
    """`score` large, `meaning` under it; `way` is the kind route to a person, heading first.

    `plot`: all scores over the days, with `told` for who does not see it. `past`: it was answered some time ago.
    """

    heading: str
    score: str
    meaning: tuple[str, ...]
    way: tuple[str, ...] = ()
    notice: str = ""
    plot: Plot | None = None
    told: str = ""
    past: bool = False


class OutcomePage(Sheet):
    """`again_wanted`: to answer it anew."""

    again_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, "")
        self.done, self.again = self.button(tr("Done"), main=True), self.button(tr("Answer it again"))
        self.again.clicked.connect(self.again_wanted)
        self.done.clicked.connect(self.back_wanted)
        self.setFocusProxy(self.done)

    def show_outcome(self, outcome: Outcome) -> None:
        self.empty()
        self.show_heading(outcome.heading)
        if outcome.way:
            self.say(outcome.way[0], "title")
        for line in outcome.way[1:]:
            self.say(line, "reading")
        if outcome.score:
            self.say(outcome.score, "heading")
        for line in outcome.meaning:
            self.say(line)
        if outcome.plot is not None:
            self._show_plot(outcome.plot, outcome.told)
        self.say(outcome.notice, "small")
        self.again.setVisible(outcome.past)
        self.fill()

    def _show_plot(self, plot: Plot, told: str) -> None:
        chart = Chart(self.art.assets / "fonts")
        chart.show_plot(plot, told)
        chart.setFixedHeight(self.scale(380))
        self.add(chart)
