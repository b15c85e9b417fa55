"""A set shown again: the body as lines, the measured angle under it, and where it was off."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.exchange.replay import Replay
from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY, SESSION
from coach.gui.paint.marks import Marks, marks
from coach.gui.paint.skeleton import paint_skeleton
from coach.pose.body import Pose

EVERY_MS = 50


class Figure(QWidget):
    """The body at one moment, in the shape of the picture it was seen in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pose: Pose | None = None
        self._marks, self._box = Marks(), (0.0, 0.0, 1.0, 1.0)
        self.setAccessibleName(tr("The body as it was seen"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_moment(self, shown: Replay | None, at: int) -> None:
        if shown is not None and self._pose is shown.poses[at]:
            return
        self._box = shown.box if shown else (0.0, 0.0, 1.0, 1.0)
        self._pose = shown.poses[at] if shown else None
        self._marks = marks(shown.exercise, shown.nows[at], shown.poses[at]) if shown else Marks()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, radius = QPainter(self), scale_of(self)(tokens.RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(corners, QColor(SESSION.ground))
        if self._pose is not None:
            paint_skeleton(painter, self._onto(self._pose), self._pose, self._marks)

    def _onto(self, pose: Pose) -> QTransform:
        """The body's own box fills the place, undistorted."""
        left, top, right, bottom = self._box
        wide, high = (right - left) * pose.width, (bottom - top) * pose.height
        factor = min(self.width() / wide, self.height() / high)
        made = QTransform()
        made.translate((self.width() - wide * factor) / 2, (self.height() - high * factor) / 2)
        made.scale(factor * pose.width, factor * pose.height)
        return made.translate(-left, -top)


class Curve(QWidget):
    """The angle over the set, the band it belongs in, the faults. A click or drag goes to that moment."""

    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Replay | None = None
        self._drawn: QPixmap | None = None
        self._time_s = 0.0
        self.setAccessibleName(tr("The measured angle over the set"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_replay(self, shown: Replay | None) -> None:
        self._shown, self._time_s, self._drawn = shown, 0.0, None
        self.update()

    def show_time(self, time_s: float) -> None:
        """Only where the moment stood and stands is painted anew."""
        for at_s in (self._time_s, time_s):
            self.update(round(self._x(at_s)) - 2, 0, 5, self.height())
        self._time_s = time_s

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._shown is not None:
            share = event.position().x() / max(1, self.width())
            self.sought.emit(min(1.0, max(0.0, share)) * self._shown.seconds)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drawn is None or self._drawn.size() != self.size():
            self._drawn = self._picture()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setPen(QPen(QColor(DAY.text), 2))
        painter.drawLine(QPointF(self._x(self._time_s), 0), QPointF(self._x(self._time_s), self.height()))

    def _picture(self) -> QPixmap:
        """Everything but the moment, which alone moves."""
        made = QPixmap(self.size())
        made.fill(QColor(DAY.card))
        if self._shown is None or not self._shown.seconds:
            return made
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for fault in self._shown.faults:
            left, right = self._x(fault.start_s), self._x(fault.end_s)
            painter.fillRect(QRectF(left, 0, max(3.0, right - left), self.height()), QColor(DAY.off_ground))
        self._paint_band(painter)
        painter.setPen(QPen(QColor(DAY.accent), 2))
        painter.drawPath(self._path())
        painter.end()
        return made

    def _paint_band(self, painter: QPainter) -> None:
        band = self._shown.band if self._shown else None
        if band is not None:
            ends = self._ends()
            top, bottom = self._y(band.high, ends), self._y(band.low, ends)
            painter.fillRect(QRectF(0, top, self.width(), bottom - top), QColor(DAY.good_ground))

    def _path(self) -> QPainterPath:
        """Broken where nothing was seen."""
        path, drawing, ends = QPainterPath(), False, self._ends()
        assert self._shown is not None  # noqa: S101 - asked for by who paints one
        for pose, angle in zip(self._shown.poses, self._shown.angles, strict=True):
            if angle is None:
                drawing = False
                continue
            point = QPointF(self._x(pose.time_s), self._y(angle, ends))
            path.lineTo(point) if drawing else path.moveTo(point)
            drawing = True
        return path

    def _x(self, time_s: float) -> float:
        return time_s / max(1e-6, self._shown.seconds) * self.width() if self._shown else 0.0

    def _ends(self) -> tuple[float, float]:
        """The lowest and the highest that is drawn."""
        known = [each for each in self._shown.angles if each is not None] if self._shown else []
        band = self._shown.band if self._shown else None
        ends = [*known, *((band.low, band.high) if band else ())] or [0.0, 1.0]
        return float(min(ends)), float(max(ends))

    def _y(self, angle: float, ends: tuple[float, float]) -> float:
        low, high = ends
        share: float = (angle - low) / max(1e-6, high - low)
        return self.height() * (0.92 - 0.84 * share)


class Playing(QWidget):
    """Time that runs, for whoever shows a replay; `moved` carries the time in seconds."""

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time_s, self._seconds = 0.0, 0.0
        self._timer, self._clock = QTimer(self), QElapsedTimer()
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def show_length(self, seconds: float) -> None:
        self._timer.stop()
        self._seconds = seconds
        self.seek(0.0)

    def play_or_pause(self) -> None:
        if self.running:
            self._timer.stop()
        elif self._seconds:
            self.time_s = 0.0 if self.time_s >= self._seconds else self.time_s
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def seek(self, time_s: float) -> None:
        self.time_s = min(self._seconds, max(0.0, time_s))
        self.moved.emit(self.time_s)

    def _tick(self) -> None:
        """As fast as it was, however late the timer comes."""
        self.seek(self.time_s + self._clock.restart() / 1000)
        if self.time_s >= self._seconds:
            self._timer.stop()
