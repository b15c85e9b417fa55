"""A routine as a card to choose: picture, name, what it asks for."""

from attrs import frozen
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY
from coach.gui.paint.lettering import WRAP, fitted, write
from coach.gui.widgets.demonstration import covering

TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
PICTURE, MARGIN, TICK = 240, 32, 44


@frozen
class CardWords:
    """`picture` is the exercise whose picture it shows; `lines` stand under the name, `aside` the last of them."""

    id: str
    name: str
    lines: tuple[str, ...]
    aside: str = ""
    picture: str = ""


@frozen
class Block:
    """One wrapped text of the card."""

    words: str
    font: QFont
    colour: str
    height: int


class Card(QAbstractButton):
    """Chosen by click, Space or arrow keys; a ring and a tick mark the chosen one."""

    def __init__(self, art: Art, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self._art = words, art
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join((words.name, *words.lines, words.aside)).rstrip(", "))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = scale_of(self)(700)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scale_of(self)(400), scale_of(self)(140))

    def heightForWidth(self, width: int) -> int:
        words = sum(block.height for block in self._blocks(self._text_width(width)))
        return max(scale_of(self)(140), words + scale_of(self)(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        self._paint_words(painter)
        self._paint_choice(painter)

    def _picture_width(self) -> int:
        return 0 if self._art.still(self.words.picture).isNull() else scale_of(self)(PICTURE)

    def _text_width(self, width: int) -> int:
        scale = scale_of(self)
        return max(scale(160), width - self._picture_width() - 3 * scale(MARGIN) - scale(TICK))

    def _blocks(self, width: int) -> list[Block]:
        scale = scale_of(self)
        longest = max(self.words.name.split(), key=len, default="")
        name = scale.font(tokens.TITLE, QFont.Weight.Bold)
        name = fitted(longest, QRect(0, 0, width, 10_000), name, smallest_px=12, wrap=False)
        line = scale.font(tokens.SMALL)
        aside = scale.font(tokens.SMALL, QFont.Weight.DemiBold)
        texts = [
            (self.words.name, name, DAY.text),
            *((words, line, DAY.soft) for words in self.words.lines),
            (self.words.aside, aside, DAY.accent_text),
        ]
        return [Block(words, font, colour, _height(words, font, width)) for words, font, colour in texts if words]

    def _paint_ground(self, painter: QPainter) -> None:
        corners, radius = QPainterPath(), scale_of(self)(tokens.RADIUS)
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(corners)
        painter.fillRect(self.rect(), QColor(DAY.faint if self.isDown() else DAY.card))
        place, picture = QRect(0, 0, self._picture_width(), self.height()), self._art.still(self.words.picture)
        if not picture.isNull():
            painter.drawPixmap(place, picture, covering(picture.size(), place.size()))
        painter.setClipping(False)

    def _paint_words(self, painter: QPainter) -> None:
        width = self._text_width(self.width())
        blocks = self._blocks(width)
        left = self._picture_width() + scale_of(self)(MARGIN)
        top = (self.height() - sum(block.height for block in blocks)) // 2
        for block in blocks:
            painter.setFont(block.font)
            write(painter, QRect(left, top, width, block.height), block.words, block.colour, WRAP | TOP_LEFT)
            top += block.height

    def _paint_choice(self, painter: QPainter) -> None:
        scale = scale_of(self)
        if self.isChecked():
            tick = scale(TICK)
            place = QRect(self.width() - scale(MARGIN) - tick, (self.height() - tick) // 2, tick, tick)
            painter.drawPixmap(place, self._art.icon("circle-check", DAY.accent, tick))
        ink = DAY.focus if self.hasFocus() else DAY.accent if self.isChecked() else DAY.edge
        if ink == DAY.card:
            return
        half = tokens.FOCUS_WIDTH / 2
        painter.setPen(QPen(QColor(ink), tokens.FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(edge, scale(tokens.RADIUS), scale(tokens.RADIUS))


def _height(words: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WRAP | TOP_LEFT, words).height()
