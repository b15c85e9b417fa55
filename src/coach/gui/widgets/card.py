"""A routine or exercise as a card to choose: picture, name, what it asks for."""

from attrs import frozen
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coach.gui import tokens
from coach.gui.art import Art
from coach.gui.paint.lettering import ONE_LINE, elided, fitted, write
from coach.gui.scale import scale_of
from coach.gui.tokens import DAY
from coach.gui.widgets.demonstration import covering

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@frozen
class CardWords:
    """`picture` is the exercise whose picture it shows; `lines` stand under the name; `aside` at the right."""

    id: str
    name: str
    lines: tuple[str, ...]
    aside: str = ""
    picture: str = ""


class Card(QAbstractButton):
    """Chosen by click, Space or arrow keys; a ring and a tick mark the chosen one."""

    def __init__(self, art: Art, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self._art = words, art
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((words.name, *words.lines, words.aside)).rstrip(", "))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        words = scale.text(tokens.TITLE) * 1.35 + len(self.words.lines) * scale.text(tokens.SMALL) * 1.4
        return QSize(scale(700), max(scale(140), round(words + scale(44))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        self._paint_words(painter)
        self._paint_ring(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        corners, radius = QPainterPath(), scale_of(self)(tokens.RADIUS)
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(corners)
        painter.fillRect(self.rect(), QColor(DAY.faint if self.isDown() else DAY.card))
        place, picture = self._picture_place(), self._art.still(self.words.picture)
        if picture.isNull():
            painter.fillRect(place, QColor(DAY.faint))
        else:
            painter.drawPixmap(place, picture, covering(picture.size(), place.size()))
        painter.setClipping(False)

    def _picture_place(self) -> QRect:
        return QRect(0, 0, min(scale_of(self)(260), self.width() // 3), self.height())

    def _paint_words(self, painter: QPainter) -> None:
        scale, left = scale_of(self), self._picture_place().right() + scale_of(self)(32)
        aside = self._paint_aside(painter)
        width = self.width() - left - aside - scale(32)
        name, line = round(scale.text(tokens.TITLE) * 1.35), round(scale.text(tokens.SMALL) * 1.4)
        top = (self.height() - name - line * len(self.words.lines)) // 2
        place = QRect(left, top, width, name)
        painter.setFont(fitted(self.words.name, place, scale.font(tokens.TITLE, QFont.Weight.Bold), smallest_px=14, wrap=False))
        write(painter, place, elided(self.words.name, painter.font(), width), DAY.text, LEFT | ONE_LINE)
        painter.setFont(scale.font(tokens.SMALL))
        for number, words in enumerate(self.words.lines):
            place = QRect(left, top + name + number * line, width, line)
            write(painter, place, elided(words, painter.font(), width), DAY.soft, LEFT | ONE_LINE)

    def _paint_aside(self, painter: QPainter) -> int:
        """At the right: the tick of the chosen card, before it the words; how wide they are."""
        scale = scale_of(self)
        tick = scale(40)
        edge = self.width() - scale(32)
        if self.isChecked():
            place = QRect(edge - tick, (self.height() - tick) // 2, tick, tick)
            painter.drawPixmap(place, self._art.icon("circle-check", DAY.accent, tick))
        edge -= tick + scale(16)
        painter.setFont(scale.font(tokens.SMALL, QFont.Weight.DemiBold))
        wide = painter.fontMetrics().horizontalAdvance(self.words.aside)
        write(painter, QRect(edge - wide, 0, wide, self.height()), self.words.aside, DAY.accent_text, RIGHT | ONE_LINE)
        return self.width() - edge + wide + scale(16)

    def _paint_ring(self, painter: QPainter) -> None:
        colour = DAY.focus if self.hasFocus() else DAY.accent
        if not (self.hasFocus() or self.isChecked()):
            return
        half = tokens.FOCUS_WIDTH / 2
        painter.setPen(QPen(QColor(colour), tokens.FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = scale_of(self)(tokens.RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
