"""The 20 seconds before a session: pain, anything new, and how the day after the last session was."""

from collections.abc import Mapping

from attrs import field, frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.choices import Choices
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text

YES, NO = "yes", "no"


@frozen
class Questions:
    """The words of what is asked, each already in the person's language; empty where it is not asked this time.

    `hard_from`: the pain from which `hard` is asked. `came_to`: what the questions about health came to just now.
    """

    lead: str
    pain: str
    light: str
    new: str = ""
    came_to: tuple[str, ...] = ()
    next_day: str = ""
    next_day_answers: Mapping[str, str] = field(factory=dict)
    hard: str = ""
    hard_from: int = 4
    ill: str = ""
    up: str = ""
    up_answers: Mapping[str, str] = field(factory=dict)


@frozen
class Given:
    pain: int
    new: bool
    next_day: str | None
    hard: bool | None
    ill: bool | None
    up: str | None = None


class CheckPage(Page):
    answered = Signal(Given)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._pain, self._hard_from = Scale(), -1, 4
        self._heading, self._lead = text(tr("Before we start"), "heading"), text("", "soft")
        self._rows = Scroll()
        self.start, self.back = QPushButton(tr("Go on")), QPushButton(tr("Not now"))
        self.start.setProperty("role", "main")
        self.start.clicked.connect(self._tell)
        self.back.clicked.connect(self.back_wanted)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lead)
        self._column.addWidget(self._rows, 1)
        for button in (self.start, self.back):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._column.addLayout(self._buttons)

    def ask(self, questions: Questions) -> None:
        self._pain, self._hard_from = -1, questions.hard_from
        self._questions: list[Choices] = []
        self._lead.setText(questions.lead)
        self._rows.empty()
        for line, role in zip(questions.came_to, ("strong", "soft"), strict=False):
            self._rows.column.addWidget(text(line, role))
        self.pain = Rating(questions.pain, tr("0, no pain"), tr("10, worst pain"))
        self.pain.rated.connect(self._rate)
        self._rows.column.addWidget(self.pain)
        self._rows.column.addWidget(text(questions.light, "small"))
        self.hard = self._yes_or_no(questions.hard)
        self.new = self._yes_or_no(questions.new)
        self.next_day = self._choices(questions.next_day, questions.next_day_answers)
        self.ill = self._yes_or_no(questions.ill)
        self.up = self._choices(questions.up, questions.up_answers)
        self._rows.column.addStretch(1)
        self._show_state()
        self.fit(self._scale)

    def _yes_or_no(self, words: str) -> Choices:
        return self._choices(words, {NO: tr("No"), YES: tr("Yes")})

    def _choices(self, words: str, options: Mapping[str, str]) -> Choices:
        choices = Choices(words, options)
        choices.setVisible(bool(words))
        choices.changed.connect(self._show_state)
        if words:
            self._questions.append(choices)
        self._rows.column.addWidget(choices)
        return choices

    def _rate(self, pain: int) -> None:
        self._pain = pain
        self._show_state()

    def _show_state(self) -> None:
        self.hard.setVisible(self._is_asked(self.hard))
        waiting = [each for each in self._questions if self._is_asked(each) and each.one is None]
        self.start.setEnabled(self._pain >= 0 and not waiting)

    def _is_asked(self, choices: Choices) -> bool:
        return choices in self._questions and (choices is not self.hard or self._pain >= self._hard_from)

    def _tell(self) -> None:
        hard, ill = self._truth(self.hard), self._truth(self.ill)
        self.answered.emit(Given(self._pain, self.new.one == YES, self.next_day.one, hard, ill, self.up.one))

    def _truth(self, choices: Choices) -> bool | None:
        return choices.one == YES if self._is_asked(choices) else None

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(20))
        self._rows.column.setSpacing(scale(28))
        self._buttons.setSpacing(scale(28))
        for choices in self._rows.findChildren(Choices):
            choices.fit(scale)
        for rating in self._rows.findChildren(Rating):
            rating.fit(scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif not self.pain.take(event.text()):
            super().keyPressEvent(event)
