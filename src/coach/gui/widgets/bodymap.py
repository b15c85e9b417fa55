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
from coach.gui.paint.lettering import write

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
        figure = _figure(self._frame())
        painter.setPen(QPen(QColor(DAY.soft), scale_of(self)(4)))
        painter.setBrush(QColor(DAY.groove))
        painter.drawPath(figure)
        for at, region in enumerate(self._regions):
            self._paint_region(painter, region, figure, focused=self.hasFocus() and at == self._at)

        self._name_sides(painter)

    def _name_sides(self, painter: QPainter) -> None:
        """Under the hands: whose left it is is not left to guessing."""
        frame = self._frame()
        painter.setFont(scale_of(self).font(tokens.SMALL))
        for words, x in ((tr("Left"), 0.12), (tr("Right"), 0.88)):
            middle = _at(frame, x, 0.64)
            place = QRectF(middle.x() - frame.width() / 4, middle.y() - 20, frame.width() / 2, 40)
            write(painter, place, words, DAY.soft, Qt.AlignmentFlag.AlignCenter)

    def _paint_region(self, painter: QPainter, region: Region, figure: QPainterPath, *, focused: bool) -> None:
        on, place, shape = region.id in self._chosen, self._place(region), QPainterPath()
        shape.addRoundedRect(place, place.width() * 0.2, place.width() * 0.2)
        width = tokens.FOCUS_WIDTH if on or focused else tokens.FOCUS_WIDTH / 2
        painter.setPen(QPen(QColor(DAY.focus if focused else DAY.major if on else DAY.soft), width))
        painter.setBrush(QColor(DAY.major_ground if on else DAY.card))
        painter.drawPath(shape.intersected(figure))
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
    body = _smooth([_at(frame, x, y) for x, y in (*_RIGHT, *((1 - x, y) for x, y in reversed(_RIGHT)))])
    head = QPainterPath()
    head.addEllipse(QRectF(_at(frame, 0.4, 0.0), _at(frame, 0.6, 0.13)))
    return body.united(head)


def _at(frame: QRectF, x: float, y: float) -> QPointF:
    return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height())


def _smooth(points: Sequence[QPointF]) -> QPainterPath:
    """Closed and round through all points (Catmull and Rom)."""
    path, count = QPainterPath(points[0]), len(points)
    for at, here in enumerate(points):
        before, there, after = points[at - 1], points[(at + 1) % count], points[(at + 2) % count]
        path.cubicTo(here + (there - before) / 6, there - (after - here) / 6, there)
    path.closeSubpath()
    return path


_RIGHT = (
    (0.555, 0.10), (0.565, 0.15), (0.62, 0.178), (0.73, 0.192), (0.81, 0.222), (0.84, 0.29), (0.86, 0.36),
    (0.885, 0.44), (0.91, 0.50), (0.935, 0.545), (0.91, 0.59), (0.868, 0.575), (0.85, 0.52), (0.81, 0.45),
    (0.775, 0.37), (0.75, 0.31), (0.722, 0.272), (0.708, 0.32), (0.695, 0.385), (0.70, 0.44), (0.72, 0.50),
    (0.715, 0.58), (0.69, 0.66), (0.66, 0.725), (0.668, 0.79), (0.645, 0.87), (0.61, 0.935), (0.635, 0.97),
    (0.60, 0.995), (0.53, 0.99), (0.522, 0.95), (0.53, 0.89), (0.515, 0.80), (0.513, 0.72), (0.508, 0.62),
    (0.50, 0.553),
)  # fmt: skip
"""The right half of the outline from the neck over the arm down to the foot and up inside, in shares of the figure."""
