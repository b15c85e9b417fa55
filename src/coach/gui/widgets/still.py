"""The picture of an exercise, as large as there is room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import scale_of
from coach.gui.widgets.demonstration import inside
from coach.gui.widgets.entry import rounded


class Still(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._exercise_id = art, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_exercise(self, exercise_id: str) -> None:
        self._exercise_id = exercise_id
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scale_of(self)(640), scale_of(self)(360))

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._art.still(self._exercise_id)
        if picture.isNull():
            return
        place = inside(picture.size(), self.rect())
        QPainter(self).drawPixmap(place, rounded(picture, place.size(), scale_of(self)(tokens.RADIUS)))
