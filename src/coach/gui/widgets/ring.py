"""One very large number in a ring that closes towards what is planned."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.lettering import ONE_LINE, fitted, write

NUMBER_SHARE = tokens.NUMBER / 560
"""The number's letter size in a ring of this many units."""
THICK = 0.055
"""Of the ring's width."""
UNDER = 52
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
        return QSize(side, side + self._below())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        below = self._below()
        side = min(self.width(), self.height() - below)
        top = (self.height() - side - below) // 2
        circle = QRect((self.width() - side) // 2, top, side, side)
        self._paint_ring(painter, QRectF(circle))
        self._paint_number(painter, circle)
        self._paint_under(painter, QRect(0, top + side, self.width(), below))

    def _below(self) -> int:
        """The room for what stands under the ring."""
        return round(QFontMetrics(scale_of(self).font(UNDER)).height() * 1.1) if self._under else 0

    def _paint_ring(self, painter: QPainter, circle: QRectF) -> None:
        thick = circle.width() * THICK
        ring = circle.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setPen(QPen(QColor(SESSION.faint), thick))
        painter.drawEllipse(ring)
        colour = SESSION.soft if self._resting else SESSION.accent
        painter.setPen(QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._share > 0:
            painter.drawArc(ring, 90 * 16, -round(self._share * 360 * 16))

    def _paint_number(self, painter: QPainter, circle: QRect) -> None:
        side = circle.width()
        place = QRect(0, 0, round(side * 0.8), side)
        place.moveCenter(circle.center())
        large = scale_of(self).font(tokens.NUMBER, QFont.Weight.Bold)
        large.setPixelSize(max(20, round(side * NUMBER_SHARE)))
        painter.setFont(fitted(self._number, place, large, smallest_px=20, wrap=False))
        write(painter, place, self._number, SESSION.soft if self._resting else SESSION.text, CENTRE | ONE_LINE)

    def _paint_under(self, painter: QPainter, place: QRect) -> None:
        painter.setFont(fitted(self._under, place, scale_of(self).font(UNDER), smallest_px=13, wrap=False))
        write(painter, place, self._under, SESSION.text, CENTRE | ONE_LINE)
