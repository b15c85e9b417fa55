"""A quiet dark panel with one thing that moves: a breath to follow, or a ring that closes as the time runs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.gui.looks.scale import Scale
from coach.gui.widgets.breath import Breath
from coach.gui.widgets.ring import Ring
from coach.gui.widgets.text import text
from coach.gui.words import clock


class Calm(QWidget):
    def __init__(self, *, breath: bool = False) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "calm")
        self.breath, self.ring = Breath(), Ring()
        self.line: QLabel = text("", "session-body")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        for widget in (self.breath, self.ring):
            self._row.addWidget(widget, 1)
        self._column.addLayout(self._row, 1)
        self._column.addWidget(self.line)
        self.follow(breath=breath)

    def follow(self, *, breath: bool) -> None:
        """The breath, or the ring."""
        self.breath.setVisible(breath)
        self.ring.setVisible(not breath)

    def show_left(self, left_s: float, whole_s: float, under: str, *, resting: bool = False) -> None:
        self.ring.show_count(clock(left_s), under, 1 - left_s / whole_s if whole_s else 0.0, resting=resting)

    def show_line(self, words: str) -> None:
        self.line.setText(words)
        self.line.setVisible(bool(words))

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(40), scale(32), scale(40), scale(32))
        self._column.setSpacing(scale(16))
        self.setMinimumHeight(scale(420))
