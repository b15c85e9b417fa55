"""A position or small movement: its picture, its name, how it is done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.entry import rounded
from coach.gui.widgets.text import text

WIDTH = 310


class EasingCard(QWidget):
    """`picture` is a name in assets/demos."""

    def __init__(self, art: Art, name: str, words: str, picture: str) -> None:
        super().__init__()
        self._art, self._name = art, picture
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "card")
        self._picture = QLabel()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(text(name, "strong"))
        self._column.addWidget(text(words, "small"))
        self._column.addStretch(1)
        self.setAccessibleName(f"{name}. {words}")

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(20), scale(20), scale(20), scale(20))
        self._column.setSpacing(scale(8))
        size = QSize(scale(WIDTH), scale(WIDTH * 0.5625))
        self._picture.setFixedSize(size)
        self._picture.setPixmap(rounded(self._art.still(self._name), size, scale(tokens.RADIUS_SMALL)))
