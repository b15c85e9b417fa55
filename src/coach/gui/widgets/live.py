"""The camera's picture with the body drawn on it."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.camera.frame import Frame, Picture
from coach.camera.opencv import cv2
from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.lettering import WRAP, fitted, write
from coach.gui.paint.marks import Marks
from coach.gui.paint.skeleton import paint_reference, paint_skeleton
from coach.pose.body import Pose
from coach.pose.posture import Posture, laid_over
from coach.settings import SelfView


class LivePicture(QWidget):
    """Each picture is painted with its own landmarks. Mirrored for show only: what is judged never is."""

    def __init__(self, parent: QWidget | None = None, ground: Callable[[], str] = lambda: SESSION.ground) -> None:
        """`ground`: the colour of what it stands on. It paints all of its own place, so that nothing below it is
        painted again with every picture.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ground = ground
        self.mirrored = True
        self.shows: SelfView = "camera"
        self._frame: Frame | None = None
        self._pose: Pose | None = None
        self._marks = Marks()
        self.reference: Posture = {}
        """How it should look, drawn faintly over the body; empty for nothing."""
        self._away = ""
        self.shape = 4 / 3
        self.setAccessibleName(tr("Live picture from the camera"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_sight(self, frame: Frame, pose: Pose | None, marks: Marks) -> None:
        self._frame, self._pose, self._marks, self._away = frame, pose, marks, ""
        self.shape = frame.picture.shape[1] / frame.picture.shape[0]
        self.update()

    def show_away(self, why: str) -> None:
        """No picture; `why` is shown in its place."""
        self._frame, self._pose, self._away = None, None, why
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._frame is not None:
            self._paint_picture(painter, self._frame)
        else:
            painter.fillRect(self.rect(), QColor(SESSION.card))
            self._paint_away(painter)
            self._paint_around(painter, QRectF(self.rect()))

    def _paint_around(self, painter: QPainter, place: QRectF) -> None:
        """The ground around what is shown in `place`, whose corners are round. Clipping would slow down every line."""
        around, radius = QPainterPath(), scale_of(self)(tokens.RADIUS)
        around.addRect(QRectF(self.rect()))
        around.addRoundedRect(place, radius, radius)
        painter.fillPath(around, QColor(self._ground()))

    def _paint_picture(self, painter: QPainter, frame: Frame) -> None:
        height, width, _ = frame.picture.shape
        onto = shares_onto(QRectF(self.rect()), QSize(width, height), mirrored=self.mirrored)
        if self.shows == "camera":
            self._paint_image(painter, onto, image_of(frame.picture))
        else:
            painter.fillRect(self.rect(), QColor(SESSION.card))
        if self._pose is not None:
            if self.reference:
                paint_reference(painter, onto, laid_over(self.reference, self._pose))
            paint_skeleton(painter, onto, self._pose, self._marks)
        self._paint_around(painter, onto.mapRect(QRectF(0, 0, 1, 1)))

    def _paint_image(self, painter: QPainter, onto: QTransform, image: QImage) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(onto, combine=True)
        painter.drawImage(QRectF(0, 0, 1, 1), image)
        painter.restore()

    def _paint_away(self, painter: QPainter) -> None:
        margin = scale_of(self)(64)
        place = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.setFont(fitted(self._away, place, scale_of(self).font(64), smallest_px=18))
        write(painter, place, self._away, SESSION.text, WRAP | int(Qt.AlignmentFlag.AlignCenter))


def image_of(picture: Picture) -> QImage:
    """With four bytes a pixel Qt enlarges it in half the time, the copy included."""
    height, width, _ = picture.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)
    cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA, dst=pixels)
    return image


def shares_onto(place: QRectF, size: QSize, *, mirrored: bool) -> QTransform:
    """Maps shares of a picture (0-1) into `place`: the whole picture, so that feet and head are never cut off."""
    factor = min(place.width() / size.width(), place.height() / size.height())
    width, height = size.width() * factor, size.height() * factor
    left = place.x() + (place.width() - width) / 2
    top = place.y() + (place.height() - height) / 2
    return QTransform(-width if mirrored else width, 0, 0, height, left + width if mirrored else left, top)
