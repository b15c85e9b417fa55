"""Text as large as its place allows."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

WRAP = int(Qt.TextFlag.TextWordWrap)
ONE_LINE = int(Qt.TextFlag.TextSingleLine)


def fitted(words: str, place: QRect, font: QFont, *, smallest_px: int, wrap: bool = True) -> QFont:
    """The font made small enough for the words to fit in the place, but never under `smallest_px`."""
    fit = QFont(font)
    for size in range(font.pixelSize(), smallest_px, -2):
        fit.setPixelSize(size)
        if _fits(words, place, fit, WRAP if wrap else ONE_LINE):
            return fit
    fit.setPixelSize(smallest_px)
    return fit


def _fits(words: str, place: QRect, font: QFont, flags: int) -> bool:
    needed = QFontMetrics(font).boundingRect(QRect(0, 0, place.width(), 10_000), flags, words)
    return needed.width() <= place.width() and needed.height() <= place.height()


def write(painter: QPainter, place: QRect | QRectF, words: str, colour: str, flags: int) -> None:
    painter.setPen(QColor(colour))
    painter.drawText(place, flags, words)
