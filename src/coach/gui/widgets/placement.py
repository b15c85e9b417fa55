"""Where the laptop goes, drawn from above: mat, person, laptop and the distance between."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.exercise.definition import View
from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.lettering import write
from coach.wording import Worded

WAYS: dict[View, str] = {
    "side": Worded("The laptop stands beside you, two to three metres away"),
    "any": Worded("The laptop stands beside you, two to three metres away"),
    "front": Worded("The laptop stands facing you, two to three metres away"),
    "feet": Worded("The laptop stands at your feet, two to three metres away"),
}
MAT, SKIN, WALL = "#24474A", "#E0B79B", "#12191B"


class Placement(QWidget):
    """Drawn in a space of 100 x 70; the mat lies where this view needs it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View = "side"

    def show_view(self, view: View) -> None:
        self._view = view
        self.setAccessibleName(tr(WAYS[view]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scale_of(self)(420), scale_of(self)(300))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(WALL))
        painter.drawRoundedRect(QRectF(self.rect()), scale_of(self)(tokens.RADIUS), scale_of(self)(tokens.RADIUS))
        unit = min(self.width() / 100, self.height() / 70)
        painter.translate((self.width() - 100 * unit) / 2, (self.height() - 70 * unit) / 2)
        painter.scale(unit, unit)
        self._paint_view(painter)
        self._paint_mat(painter)
        self._paint_laptop(painter)
        self._paint_distance(painter, unit)

    def _paint_view(self, painter: QPainter) -> None:
        cone = QColor(SESSION.accent)
        cone.setAlpha(46)
        painter.setBrush(cone)
        left, right = (8, 92) if self._lies_across() else (30, 70)
        painter.drawPolygon([QPointF(47, 57), QPointF(left, 3), QPointF(right, 3), QPointF(53, 57)])

    def _lies_across(self) -> bool:
        return self._view != "feet"

    def _paint_mat(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(50, 17 if self._lies_across() else 22)
        if not self._lies_across():
            painter.rotate(90)
            painter.scale(0.55, 0.55)
        painter.setBrush(QColor(MAT))
        painter.drawRoundedRect(QRectF(-36, -12, 72, 24), 2, 2)
        self._paint_person(painter)
        painter.restore()

    def _paint_person(self, painter: QPainter) -> None:
        """Head to the left, feet to the right, seen from above."""
        painter.setBrush(QColor(SKIN))
        painter.drawEllipse(QPointF(-27, 0), 4, 3.6)
        for reach in (-2.6, 2.6):
            painter.drawRoundedRect(QRectF(8, reach - 1.7, 22, 3.4), 1.7, 1.7)
            painter.drawRoundedRect(QRectF(-20, reach * 2.4 - 1.2, 17, 2.4), 1.2, 1.2)
        painter.setBrush(QColor("#B4383F"))
        painter.drawRoundedRect(QRectF(-22, -5, 22, 10), 4, 4)
        painter.setBrush(QColor("#20282A"))
        painter.drawRoundedRect(QRectF(-2, -4.6, 14, 9.2), 3, 3)

    def _paint_laptop(self, painter: QPainter) -> None:
        painter.setBrush(QColor(SESSION.soft))
        painter.drawRoundedRect(QRectF(43, 58, 14, 2), 0.8, 0.8)
        painter.setBrush(QColor("#6F7F7C"))
        painter.drawRoundedRect(QRectF(43, 60.4, 14, 7), 1, 1)

    def _paint_distance(self, painter: QPainter, unit: float) -> None:
        painter.setPen(QPen(QColor(SESSION.text), 0.7, Qt.PenStyle.DotLine))
        top = 31 if self._lies_across() else 43
        painter.drawLine(QPointF(50, top), QPointF(50, 56))
        beside = QRectF(53, top, 46, 56 - top)
        font = scale_of(self).font(tokens.LABEL)
        font.setPixelSize(max(6, min(round(font.pixelSize() / unit), 11)))
        painter.setFont(font)
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        write(painter, beside, tr("2 to 3 m"), SESSION.text, left)
