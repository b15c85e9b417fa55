"""One very large number in a ring that closes towards what is planned."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.gui import tokens
from coach.gui.paint.lettering import ONE_LINE, fitted, write
from coach.gui.scale import scale_of
from coach.gui.tokens import SESSION

NUMBER_SHARE = tokens.NUMBER / 370
"""The number's letter size in a ring of this many units."""
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class Ring(QWidget):
    """`resting` draws ring and number soft: the clock or the count waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._under, self._share, self._resting = "", "", 0.0, False

    def show_count(self, number: str, under: str, share: float, *, resting: bool = False) -> None:
        """`share` 0-1 of the ring; `under` says what the number is and of how many."""
        shown = (number, under, round(min(max(share, 0.0), 1.0), 3), resting)
        if shown == (self._number, self._under, self._share, self._resting):
            return
        self._number, self._under, self._share, self._resting = shown
        self.setAccessibleName(f"{number} {under}")
        self.update()

    def sizeHint(self) -> QSize:
        side = scale_of(self)(370)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._paint_ring(painter, circle)
        self._paint_words(painter, circle.toRect())

    def _paint_ring(self, painter: QPainter, circle: QRectF) -> None:
        thick = circle.width() * 0.073
        ring = circle.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setPen(QPen(QColor(SESSION.faint), thick))
        painter.drawEllipse(ring)
        colour = SESSION.soft if self._resting else SESSION.accent
        painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._share > 0:
            painter.drawArc(ring, 90 * 16, -round(self._share * 360 * 16))

    def _paint_words(self, painter: QPainter, circle: QRect) -> None:
        side, scale = circle.width(), scale_of(self)
        number = QRect(0, 0, round(side * 0.72), side)
        number.moveCenter(circle.center() - QPoint(0, round(side * 0.07)))
        large = scale.font(tokens.NUMBER, QFont.Weight.Bold)
        large.setPixelSize(max(20, round(side * NUMBER_SHARE)))
        painter.setFont(fitted(self._number, number, large, smallest_px=20, wrap=False))
        write(painter, number, self._number, SESSION.soft if self._resting else SESSION.text, CENTRE | ONE_LINE)
        under = QRect(0, 0, round(side * 0.62), round(side * 0.16))
        under.moveCenter(circle.center() + QPoint(0, round(side * 0.255)))
        small = scale.font(tokens.LABEL * max(1.0, side / max(1, scale(370)) * 0.8))
        painter.setFont(fitted(self._under, under, small, smallest_px=13, wrap=False))
        write(painter, under, self._under, SESSION.soft, CENTRE | ONE_LINE)
