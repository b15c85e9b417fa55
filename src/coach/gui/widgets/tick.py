"""A sentence to tick: a box, and words that wrap beside it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY
from coach.gui.paint.lettering import WRAP, write

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
BOX, PAD, GAP = 44, 18, 24


class Tick(QAbstractButton):
    """Ticked by click or Space, anywhere on it. A tick and a ring mark it, never the colour alone."""

    def __init__(self, art: Art, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = art
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = scale_of(self)(700)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scale_of(self)(200), scale_of(self)(BOX + 2 * PAD))

    def heightForWidth(self, width: int) -> int:
        scale = scale_of(self)
        place = QRect(0, 0, max(scale(120), width - self._left() - scale(PAD)), 10_000)
        words = QFontMetrics(scale.font(tokens.BODY)).boundingRect(place, WRAP | LEFT, self.text()).height()
        return max(scale(BOX), words) + 2 * scale(PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, scale = QPainter(self), scale_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = tokens.FOCUS_WIDTH / 2
        edge = QRectF(self.rect()).adjusted(half, half, -half, -half)
        ring = DAY.focus if self.hasFocus() else DAY.accent if self.isChecked() else DAY.card
        painter.setPen(QPen(QColor(ring), tokens.FOCUS_WIDTH))
        painter.setBrush(QColor(DAY.faint if self.underMouse() else DAY.card))
        painter.drawRoundedRect(edge, scale(tokens.RADIUS_SMALL), scale(tokens.RADIUS_SMALL))
        self._paint_box(painter)
        painter.setFont(scale.font(tokens.BODY))
        place = QRect(self._left(), 0, self.width() - self._left() - scale(PAD), self.height())
        write(painter, place, self.text(), DAY.text, WRAP | LEFT)

    def _paint_box(self, painter: QPainter) -> None:
        scale = scale_of(self)
        size = scale(BOX)
        place = QRect(scale(PAD), (self.height() - size) // 2, size, size)
        painter.setPen(QPen(QColor(DAY.accent if self.isChecked() else DAY.soft), tokens.FOCUS_WIDTH))
        painter.setBrush(QColor(DAY.card))
        painter.drawRoundedRect(QRectF(place), scale(10), scale(10))
        if self.isChecked():
            painter.drawPixmap(place, self._art.icon("check", DAY.accent, size))

    def _left(self) -> int:
        scale = scale_of(self)
        return scale(PAD + BOX + GAP)
