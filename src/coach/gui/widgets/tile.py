"""A large button that leads somewhere: a sign, a name, and what is to know before one goes there."""

from attrs import frozen
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY
from coach.gui.paint.lettering import WRAP, write

TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
SIGN, PAD, GAP = 56, 22, 24


@frozen
class TileWords:
    """`mark` stands below in the accent's colour: what is due. `first`: the one that matters most now."""

    id: str
    icon: str
    name: str
    line: str = ""
    mark: str = ""
    first: bool = False


class Tile(QAbstractButton):
    def __init__(self, art: Art, words: TileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self.words = art, words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words)

    def show_words(self, words: TileWords) -> None:
        self.words = words
        self.setAccessibleName(", ".join(part for part in (words.name, words.line, words.mark) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = scale_of(self)(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scale_of(self)(260), scale_of(self)(110))

    def heightForWidth(self, width: int) -> int:
        scale = scale_of(self)
        words = sum(height for _, _, _, height in self._blocks(width - self._left() - scale(PAD)))
        return max(scale(SIGN), words) + 2 * scale(PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, scale = QPainter(self), scale_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = tokens.FOCUS_WIDTH / 2
        edge = QRectF(self.rect()).adjusted(half, half, -half, -half)
        ground = DAY.accent if self.words.first else DAY.card
        if self.underMouse() or self.isDown():
            ground = DAY.accent_text if self.words.first else DAY.faint
        edging = ground if self.words.first else DAY.edge
        painter.setPen(QPen(QColor(DAY.focus if self.hasFocus() else edging), tokens.FOCUS_WIDTH))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(edge, scale(tokens.RADIUS), scale(tokens.RADIUS))
        sign = DAY.on_accent if self.words.first else DAY.accent_text
        painter.drawPixmap(scale(PAD), scale(PAD), self._art.icon(self.words.icon, sign, scale(SIGN)))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        width = self.width() - self._left() - scale_of(self)(PAD)
        top = scale_of(self)(PAD)
        for words, font, colour, height in self._blocks(width):
            painter.setFont(font)
            write(painter, QRect(self._left(), top, width, height), words, colour, WRAP | TOP_LEFT)
            top += height

    def _blocks(self, width: int) -> list[tuple[str, QFont, str, int]]:
        scale, first = scale_of(self), self.words.first
        texts = (
            (self.words.name, scale.font(tokens.TITLE, QFont.Weight.Bold), DAY.on_accent if first else DAY.text),
            (self.words.line, scale.font(tokens.SMALL), DAY.on_accent if first else DAY.soft),
            (
                self.words.mark,
                scale.font(tokens.SMALL, QFont.Weight.DemiBold),
                DAY.on_accent if first else DAY.accent_text,
            ),
        )
        return [(words, font, colour, _height(words, font, width)) for words, font, colour in texts if words]

    def _left(self) -> int:
        return scale_of(self)(PAD + SIGN + GAP)


def _height(words: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), 10_000), WRAP | TOP_LEFT, words).height()
