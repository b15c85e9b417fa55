"""The body from behind, with places to tap."""

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY

SHAPE = 0.46
"""The figure's width in shares of its height."""


@frozen
class Region:
    """`box`: left, top, width and height in shares of the figure."""

    id: str
    words: str
    box: tuple[float, float, float, float]


class BodyMap(QWidget):
    """Left on the map is the person's own left, as they are seen from behind. Arrow keys and Space do the same."""

    changed = Signal()

    def __init__(self, regions: Sequence[Region], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions, self._chosen, self._at = tuple(regions), set[str](), 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(each.id for each in self._regions if each.id in self._chosen)

    def forget(self) -> None:
        self._chosen.clear()
        self._name()
        self.update()

    def toggle(self, name: str) -> None:
        self._chosen ^= {name}
        self._name()
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        height = scale_of(self)(760)
        return QSize(round(height * SHAPE), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(scale_of(self)(240), scale_of(self)(360))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        found = next((each for each in self._regions if self._place(each).contains(at)), None)
        if found is not None:
            self._at = self._regions.index(found)
            self.toggle(found.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self._at = (self._at + step) % len(self._regions)
            self._name()
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle(self._regions[self._at].id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(DAY.soft), scale_of(self)(3)))
        painter.setBrush(QColor(DAY.card))
        painter.drawPath(_figure(self._frame()))
        for at, region in enumerate(self._regions):
            self._paint_region(painter, region, focused=self.hasFocus() and at == self._at)

    def _paint_region(self, painter: QPainter, region: Region, *, focused: bool) -> None:
        on, place = region.id in self._chosen, self._place(region)
        painter.setPen(QPen(QColor(DAY.focus if focused else DAY.major if on else DAY.faint), tokens.FOCUS_WIDTH))
        painter.setBrush(QColor(DAY.major_ground if on else DAY.ground))
        painter.drawRoundedRect(place, place.width() * 0.3, place.width() * 0.3)
        if on:
            cross = min(place.width(), place.height()) * 0.22
            centre = place.center()
            for one, other in ((-1, 1), (1, 1)):
                painter.drawLine(centre + QPointF(-cross * other, -cross * one), centre + QPointF(cross, cross * one))

    def _frame(self) -> QRectF:
        height = min(float(self.height()) - 8, (self.width() - 8) / SHAPE)
        width = height * SHAPE
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _place(self, region: Region) -> QRectF:
        frame, (left, top, width, height) = self._frame(), region.box
        return QRectF(
            frame.left() + left * frame.width(), frame.top() + top * frame.height(),
            width * frame.width(), height * frame.height(),
        )  # fmt: skip

    def _name(self) -> None:
        chosen = ", ".join(each.words for each in self._regions if each.id in self._chosen)
        here = self._regions[self._at].words if self._regions else ""
        self.setAccessibleName(tr("Where it hurts. Here: {here}. Chosen: {chosen}", here=here, chosen=chosen or "-"))


def _figure(frame: QRectF) -> QPainterPath:
    """Head, trunk, arms and legs, as one outline."""
    whole = QPainterPath()
    for left, top, width, height, round_ in _PARTS:
        part = QPainterPath()
        place = QRectF(
            frame.left() + left * frame.width(), frame.top() + top * frame.height(),
            width * frame.width(), height * frame.height(),
        )  # fmt: skip
        radius = min(place.width(), place.height()) * round_
        part.addRoundedRect(place, radius, radius)
        whole = whole.united(part)
    return whole


_PARTS = (
    (0.40, 0.00, 0.20, 0.125, 0.5), (0.44, 0.10, 0.12, 0.09, 0.3), (0.24, 0.17, 0.52, 0.11, 0.45),
    (0.30, 0.18, 0.40, 0.28, 0.2), (0.32, 0.36, 0.36, 0.20, 0.3), (0.12, 0.19, 0.14, 0.38, 0.5),
    (0.74, 0.19, 0.14, 0.38, 0.5), (0.32, 0.48, 0.175, 0.50, 0.35), (0.505, 0.48, 0.175, 0.50, 0.35),
)  # fmt: skip
"""Left, top, width, height in shares of the figure, and how round."""
