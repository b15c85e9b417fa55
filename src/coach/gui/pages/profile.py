"""About the person, asked once: short, each with why, nothing of it needed."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen
from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.choices import Choices
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text


@frozen
class Asked:
    """One question in the person's language. `options` are words by key; without them it is written, as a number
    between `low` and `high` where it is one.
    """

    id: str
    words: str
    why: str
    options: Mapping[str, str] = field(factory=dict)
    many: bool = False
    number: bool = False
    low: int = 0
    high: int = 10


class Written(QWidget):
    """A question answered in own words, or with a number."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.line = Line()
        self.line.setAccessibleName(asked.words)
        if asked.number:
            self.line.setValidator(QIntValidator(asked.low, asked.high, self.line))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (text(asked.words, "strong"), text(asked.why, "small"), self.line):
            self._column.addWidget(widget)

    def fit(self, scale: Scale) -> None:
        self._column.setSpacing(scale(8))
        self.line.setMaximumWidth(scale.text(900))


class ProfilePage(Page):
    """`kept` carries the answers by question; what was left out is not in it."""

    kept = Signal(dict)
    later_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = Scale()
        self._asked: dict[str, Asked] = {}
        self._fields: dict[str, Choices | Written] = {}
        self._lead, self._rows = text("", "soft"), Scroll()
        self.keep, self.later = QPushButton(tr("Keep")), QPushButton(tr("Not now"))
        self.keep.setProperty("role", "main")
        self.keep.clicked.connect(lambda: self.kept.emit(self.answers))
        self.later.clicked.connect(self.later_wanted)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._column.addWidget(text(tr("About you"), "heading"))
        self._column.addWidget(self._lead)
        self._column.addWidget(self._rows, 1)
        self._column.addLayout(self._buttons)
        for button in (self.keep, self.later):
            self._buttons.addWidget(button)
        self._buttons.addStretch()

    def ask(self, lead: str, questions: tuple[Asked, ...], answers: Mapping[str, Any]) -> None:
        self._lead.setText(lead)
        self._rows.empty()
        self._asked = {each.id: each for each in questions}
        self._fields = {each.id: _made(each, answers.get(each.id)) for each in questions}
        for widget in self._fields.values():
            self._rows.column.addWidget(widget)
        self._rows.column.addStretch(1)
        self._rows.verticalScrollBar().setValue(0)
        self.fit(self._scale)

    @property
    def answers(self) -> dict[str, Any]:
        found = {name: self._answer(name) for name in self._fields}
        return {name: answer for name, answer in found.items() if answer not in (None, "", [])}

    def field(self, name: str) -> Choices | Written:
        return self._fields[name]

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(36))
        self._column.setSpacing(scale(20))
        self._rows.column.setSpacing(scale(36))
        self._buttons.setSpacing(scale(28))
        for widget in self._fields.values():
            widget.fit(scale)

    def _answer(self, name: str) -> Any:
        widget, asked = self._fields[name], self._asked[name]
        if isinstance(widget, Choices):
            return list(widget.chosen) if asked.many else widget.one
        words = widget.line.text().strip()
        if asked.number:
            return int(words) if words and widget.line.hasAcceptableInput() else None
        return words


def _made(asked: Asked, answer: Any) -> Choices | Written:
    if not asked.options:
        written = Written(asked)
        written.line.setText("" if answer is None else str(answer))
        return written
    choices = Choices(asked.words, asked.options, many=asked.many, why=asked.why)
    choices.choose(*(answer if isinstance(answer, list) else (answer,) if answer else ()))
    return choices
