"""A calm circle that grows while breathing in and sinks while breathing out. Nothing is measured here."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.lettering import ONE_LINE, WRAP, fitted, write

SMALLEST = 0.62
"""Of the full circle, when breathed out."""


class Breath(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._full, self._left = "", 0.0, ""

    def show_breath(self, words: str, full: float, left: str) -> None:
        """`full` 0-1 is how far the breath has come in; `left` is the time left of the exercise, in words."""
        self._words, self._full, self._left = words, min(max(full, 0.0), 1.0), left
        self.setAccessibleName(f"{words}, {left}")
        self.update()

    def sizeHint(self) -> QSize:
        side = scale_of(self)(370)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        centre, radius = QPointF(self.width() / 2, self.height() / 2), side * 0.42
        painter.setPen(QPen(QColor(SESSION.faint), side * 0.012))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SESSION.swell))
        now = radius * (SMALLEST + (1 - SMALLEST) * self._full)
        painter.drawEllipse(centre, now, now)
        self._write(painter, side)

    def _write(self, painter: QPainter, side: int) -> None:
        words = QRect(0, 0, round(side * 0.48), round(side * 0.2))
        words.moveCenter(self.rect().center())
        words.translate(0, -round(side * 0.04))
        painter.setFont(fitted(self._words, words, scale_of(self).font(110, QFont.Weight.Bold), smallest_px=16))
        write(painter, words, self._words, SESSION.text, int(Qt.AlignmentFlag.AlignCenter) | WRAP)
        left = QRect(0, 0, round(side * 0.42), round(side * 0.1))
        left.moveCenter(self.rect().center())
        left.translate(0, round(side * 0.12))
        painter.setFont(fitted(self._left, left, scale_of(self).font(40), smallest_px=13, wrap=False))
        write(painter, left, self._left, SESSION.text, int(Qt.AlignmentFlag.AlignCenter) | ONE_LINE)
