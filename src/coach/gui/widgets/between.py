"""The number asked between two exercises, in the dark room: one key, one click, or no answer at all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from coach.gui.looks.scale import Scale
from coach.gui.widgets.text import text


class Between(QWidget):
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = text("", "session-strong")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._question, 1)
        self._buttons = tuple(self._button(number) for number in range(11))
        self.hide()

    def ask(self, words: str) -> None:
        """Nothing is asked without words."""
        self._question.setText(words)
        for number, button in enumerate(self._buttons):
            button.setAccessibleName(f"{words} {number}")
        self.setVisible(bool(words))

    @property
    def asking(self) -> bool:
        return bool(self._question.text())

    def take(self, key: str) -> bool:
        """A digit typed while it is asked is the answer."""
        if not (self.asking and key.isascii() and key.isdigit()):
            return False
        self._rate(int(key))
        return True

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(12))
        for button in self._buttons:
            button.setFixedSize(scale.text(84), scale.text(72))

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(str(number))
        button.setProperty("role", "session-number")
        button.clicked.connect(lambda: self._rate(number))
        self._row.addWidget(button)
        return button

    def _rate(self, number: int) -> None:
        self.ask("")
        self.rated.emit(number)
