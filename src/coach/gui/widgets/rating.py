"""A question answered with 0 to 10, or not at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.gui.looks.scale import Scale
from coach.gui.widgets.text import text


class Rating(QWidget):
    rated = Signal(int)

    def __init__(self, question: str, least: str, most: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.rated)
        self._row = QHBoxLayout()
        for number in range(11):
            self._row.addWidget(self._button(number, question))
        ends = QHBoxLayout()
        ends.addWidget(text(least, "small"), 1)
        ends.addWidget(right := text(most, "small"), 1)
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        if question:
            self._whole.addWidget(text(question, "strong"))
        self._whole.addLayout(self._row)
        self._whole.addLayout(ends)

    def choose(self, number: int) -> None:
        """Shows an answer given before."""
        self._group.button(number).setChecked(True)

    def button(self, number: int) -> QAbstractButton:
        return self._group.button(number)

    def press(self, number: int) -> None:
        self.button(number).click()

    def take(self, key: str) -> bool:
        """A digit that was typed is the answer; from there the arrow keys lead to 10."""
        if not (len(key) == 1 and key.isascii() and key.isdigit()):
            return False
        self.press(int(key))
        self.button(int(key)).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take(event.text()):
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Back to unanswered."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(8))
        self._whole.setSpacing(scale(8))
        for button in self._group.buttons():
            button.setFixedHeight(scale.text(54))

    def _button(self, number: int, question: str) -> QPushButton:
        button = QPushButton(str(number))
        button.setProperty("role", "number")
        button.setCheckable(True)
        button.setAccessibleName(f"{question} {number}")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(button, number)
        return button
