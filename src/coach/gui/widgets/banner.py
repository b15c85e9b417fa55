"""The one thing to change now, or to know, in letters for three metres."""

from typing import Literal, TypeAlias

from attrs import frozen
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.lettering import WRAP, fitted, write

Tone: TypeAlias = Literal["quiet", "cue", "major", "praise"]

HEIGHT = 200
"""Of the banner, in units."""


@frozen
class Ink:
    """The names of the session's colours that a tone is written in, and its sign."""

    ground: str
    text: str
    sign: str
    icon: str


INKS: dict[Tone, Ink] = {
    "quiet": Ink("card", "text", "soft", "info"),
    "cue": Ink("off_ground", "off_text", "off", "chevron-up"),
    "major": Ink("major_ground", "major_text", "major", "octagon-alert"),
    "praise": Ink("good_ground", "good_text", "good", "circle-check"),
}


class Banner(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._words, self._icon = art, "", ""
        self._tone: Tone = "quiet"

    def show_words(self, words: str, tone: Tone, icon: str = "") -> None:
        """`icon` is a name of assets/icons; without it the tone's own."""
        if (words, tone, icon) == (self._words, self._tone, self._icon):
            return
        self._words, self._tone, self._icon = words, tone, icon
        self.setAccessibleName(words)
        self.update()

    @property
    def words(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(scale_of(self)(1200), scale_of(self)(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._words:
            return
        painter, scale, ink = QPainter(self), scale_of(self), INKS[self._tone]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(SESSION, ink.ground)))
        painter.drawRoundedRect(QRectF(self.rect()), scale(tokens.RADIUS), scale(tokens.RADIUS))
        size = scale(96)
        sign = QRect(scale(56), (self.height() - size) // 2, size, size)
        painter.drawPixmap(sign, self._art.icon(self._icon or ink.icon, getattr(SESSION, ink.sign), size))
        self._write(painter, QRect(scale(208), scale(8), self.width() - scale(248), self.height() - scale(16)), ink)

    def _write(self, painter: QPainter, place: QRect, ink: Ink) -> None:
        font = scale_of(self).font(tokens.CUE, QFont.Weight.Bold)
        painter.setFont(fitted(self._words, place, font, smallest_px=16))
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        write(painter, place, self._words, getattr(SESSION, ink.text), WRAP | left)
