"""One dot a set: full when done, ringed when under way, hollow when to come."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import SESSION


class SetDots(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now, self._of = 1, 1

    def show_sets(self, now: int, of: int) -> None:
        if (now, of) == (self._now, self._of):
            return
        self._now, self._of = now, of
        self.setAccessibleName(tr("set {n} of {of}", n=now, of=of))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scale_of(self)(34 * self._of), scale_of(self)(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, scale = QPainter(self), scale_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(scale(34), self.width() / max(1, self._of))
        for number in range(1, self._of + 1):
            centre = QPointF(self.width() - step * (self._of - number + 0.5), self.height() / 2)
            self._paint_dot(painter, centre, step * 0.27, number)

    def _paint_dot(self, painter: QPainter, centre: QPointF, radius: float, number: int) -> None:
        colour = QColor(SESSION.accent if number == self._now else SESSION.soft)
        painter.setPen(QPen(colour, radius * 0.35))
        painter.setBrush(colour if number <= self._now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
