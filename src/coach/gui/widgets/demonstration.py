"""The demonstration of an exercise, moving; its still picture or just its name where there is no more."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMovie, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.exercise.definition import Exercise
from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import CALM, scale_of
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.lettering import WRAP, fitted, write


class Demonstration(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None, *, framed: bool = False) -> None:
        """`framed`: with an edge around it, for a place over another picture."""
        super().__init__(parent)
        self._art, self.framed = art, framed
        self._exercise: Exercise | None = None
        self._movie: QMovie | None = None
        self._moves = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_exercise(self, exercise: Exercise) -> None:
        if exercise == self._exercise:
            return
        self._exercise = exercise
        self.setAccessibleName(tr("Demonstration of {exercise}", exercise=tr(exercise.name)))
        self._stop()
        path = self._art.demonstration(exercise.id)
        if path:
            self._movie = QMovie(str(path), parent=self)
            self._movie.frameChanged.connect(self._repaint)
        if self.isVisible():
            self.showEvent(None)
        self.update()

    def show_moving(self, moves: bool) -> None:
        """While the session is paused it stands still."""
        if moves != self._moves:
            self._moves = moves
            (self.showEvent if moves and self.isVisible() else self.hideEvent)(None)

    def showEvent(self, _event: object) -> None:
        """Moves only while it is looked at; where the person wants calm, it is a still picture."""
        if self._movie and self._moves and not self.window().property(CALM):
            self._movie.start()
            self._movie.setPaused(False)

    def hideEvent(self, _event: object) -> None:
        if self._movie:
            self._movie.setPaused(True)

    def sizeHint(self) -> QSize:
        return QSize(scale_of(self)(576), scale_of(self)(324))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        picture = self._picture()
        corners, radius = QPainterPath(), scale_of(self)(tokens.RADIUS)
        place = self.rect() if picture.isNull() else inside(picture.size(), self.rect())
        corners.addRoundedRect(QRectF(place), radius, radius)
        painter.setClipPath(corners)
        if picture.isNull():
            painter.fillRect(place, QColor(SESSION.card))
            self._paint_name(painter)
        else:
            painter.drawPixmap(place, picture)
        if self.framed:
            painter.setPen(QPen(QColor(SESSION.ground), scale_of(self)(14)))
            painter.drawRoundedRect(QRectF(place), radius, radius)

    def _picture(self) -> QPixmap:
        if self._exercise is None:
            return QPixmap()
        moving = self._movie.currentPixmap() if self._movie else QPixmap()
        return self._art.still(self._exercise.id) if moving.isNull() else moving

    def _paint_name(self, painter: QPainter) -> None:
        if self._exercise is None:
            return
        margin = scale_of(self)(32)
        place = self.rect().adjusted(margin, margin, -margin, -margin)
        name = tr(self._exercise.name)
        painter.setFont(fitted(name, place, scale_of(self).font(64), smallest_px=16))
        write(painter, place, name, SESSION.soft, WRAP | int(Qt.AlignmentFlag.AlignCenter))

    def _repaint(self) -> None:
        self.update()

    def _stop(self) -> None:
        if self._movie:
            self._movie.stop()
            self._movie.deleteLater()
            self._movie = None


def inside(picture: QSize, place: QRect) -> QRect:
    """Where the whole picture goes, as large as it can be, in the middle of the place."""
    shape = picture.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        place.x() + (place.width() - shape.width()) // 2, place.y() + (place.height() - shape.height()) // 2,
        shape.width(), shape.height(),
    )  # fmt: skip


def covering(picture: QSize, place: QSize) -> QRect:
    """The largest middle part of the picture that has the shape of the place."""
    shape = place.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - shape.width()) // 2, (picture.height() - shape.height()) // 2
    return QRect(left, top, shape.width(), shape.height())
