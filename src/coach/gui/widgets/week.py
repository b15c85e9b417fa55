"""The seven days of this week: full where something was done, ringed today."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.gui.language import plural, tr
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY
from coach.gui.paint.lettering import write
from coach.wording import Worded

LETTERS = Worded("MTWTFSS")
"""Monday to Sunday, a letter each."""
TICK = ((0.3, 0.52), (0.45, 0.67), (0.71, 0.36))
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class WeekDots(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: frozenset[int] = frozenset()
        self._today = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, done: frozenset[int], today: int) -> None:
        """Days are 0 (Monday) to 6."""
        self._done, self._today = done, today
        words = plural(len(done), "This week: {n} day with a session", "This week: {n} days with a session")
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        return QSize(scale(460), scale.text(24) * 2 + scale(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, scale = QPainter(self), scale_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scale.font(24, QFont.Weight.DemiBold))
        column, letter = self.width() / 7, scale.text(24) * 1.5
        size = min(column * 0.8, scale(56))
        for day in range(7):
            write(painter, QRectF(day * column, 0, column, letter), tr(LETTERS)[day], DAY.soft, CENTRE)
            self._paint_day(painter, QRectF(day * column + (column - size) / 2, letter + scale(10), size, size), day)

    def _paint_day(self, painter: QPainter, place: QRectF, day: int) -> None:
        radius = place.width() * 0.3
        painter.setPen(QPen(QColor(DAY.accent), 4) if day == self._today else Qt.PenStyle.NoPen)
        ground = DAY.card if day == self._today else DAY.faint
        painter.setBrush(QColor(DAY.accent if day in self._done else ground))
        painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), radius, radius)
        if day in self._done:
            pen = QPen(QColor(DAY.on_accent), place.width() * 0.08)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = [QPointF(place.x() + place.width() * x, place.y() + place.width() * y) for x, y in TICK]
            painter.drawPolyline(tick)
