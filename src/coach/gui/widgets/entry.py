"""An exercise in a list: its picture, its name, what is to say about it."""

from attrs import frozen
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.widgets.demonstration import covering
from coach.gui.widgets.text import text


@frozen
class EntryWords:
    """`picture` is an exercise's id; `badge` qualifies it; `score` stands large at the right."""

    name: str
    lines: tuple[str, ...] = ()
    picture: str = ""
    badge: str = ""
    score: str = ""


class Entry(QWidget):
    def __init__(self, art: Art, words: EntryWords, width: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._words, self._width = art, words, width
        self._picture = QLabel()
        self._column = QVBoxLayout()
        self._column.addStretch()
        self._column.addWidget(text(words.name, "strong"))
        for line in words.lines:
            self._column.addWidget(text(line, "small"))
        if words.badge:
            self._column.addWidget(_plain(words.badge, "badge"), alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._column, 1)
        if words.score:
            self._row.addWidget(_score(words.score), alignment=Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(", ".join(part for part in (words.name, *words.lines, words.badge, words.score) if part))

    def fit(self, scale: Scale) -> None:
        margin = scale(20) if self.property("look") else 0
        self._row.setContentsMargins(margin, margin, 2 * margin, margin)
        self._row.setSpacing(scale(20))
        self._column.setSpacing(scale(4))
        size = QSize(scale(self._width), scale(self._width * 0.5625))
        self._picture.setFixedSize(size)
        self._picture.setPixmap(rounded(self._art.still(self._words.picture), size, scale(tokens.RADIUS_SMALL)))


def _score(words: str) -> QWidget:
    score = QWidget()
    column = QVBoxLayout(score)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for label in (_plain(words, "score"), _plain(tr("of 100"), "small")):
        column.addWidget(label, alignment=Qt.AlignmentFlag.AlignRight)
    return score


def carded(entry: Entry) -> Entry:
    """The same on a white card."""
    entry.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    entry.setProperty("look", "card")
    return entry


def rounded(picture: QPixmap, size: QSize, radius: int) -> QPixmap:
    """The middle of a picture at this size with round corners; a quiet ground where there is no picture."""
    out = QPixmap(size)
    out.fill(Qt.GlobalColor.transparent)
    painter, corners = QPainter(out), QPainterPath()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    corners.addRoundedRect(QRectF(out.rect()), radius, radius)
    painter.setClipPath(corners)
    painter.fillRect(out.rect(), QColor(DAY.faint))
    if not picture.isNull():
        painter.drawPixmap(out.rect(), picture, covering(picture.size(), size))
    painter.end()
    return out


def _plain(words: str, role: str) -> QLabel:
    label = text(words, role)
    label.setWordWrap(False)
    return label
