"""The last weeks as a field of days, a column each: full where something was done."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY
from coach.gui.paint.lettering import write
from coach.gui.widgets.week import LETTERS
from coach.progress.adherence import WeekDone

CENTRE = int(Qt.AlignmentFlag.AlignCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Calendar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[WeekDone, ...] = ()
        self._today = dt.date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: tuple[WeekDone, ...], today: dt.date, words: str) -> None:
        self._weeks, self._today = weeks, today
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        return QSize(scale(620), 8 * self._row())

    def _row(self) -> int:
        return max(scale_of(self)(40), round(scale_of(self).text(22) * 1.35))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, row = QPainter(self), self._row()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scale_of(self).font(22))
        column = min(row * 1.25, (self.width() - row) / max(1, len(self._weeks)))
        for day in range(7):
            write(painter, QRectF(0, (day + 1) * row, row, row), tr(LETTERS)[day], DAY.soft, LEFT)
        for at, words in self._months():
            if painter.fontMetrics().horizontalAdvance(words) < (self._until(at) - at) * column:
                write(painter, QRectF(row + at * column, 0, 3 * column, row), words, DAY.soft, LEFT)
        for at, week in enumerate(self._weeks):
            left = row + at * column
            for day in range(7):
                place = QRectF(left, (day + 1) * row, column, row).adjusted(3, 3, -3, -3)
                self._paint_day(painter, place, week, week.monday + dt.timedelta(days=day))

    def _months(self) -> Iterator[tuple[int, str]]:
        """The first week of each month, and its name."""
        for at, week in enumerate(self._weeks):
            if at == 0 or week.monday.month != self._weeks[at - 1].monday.month:
                yield at, QLocale().standaloneMonthName(week.monday.month, QLocale.FormatType.ShortFormat)

    def _until(self, first: int) -> int:
        """Where the next month begins; a name that does not end before it is left out."""
        return next((at for at, _ in self._months() if at > first), len(self._weeks) + 3)

    def _paint_day(self, painter: QPainter, place: QRectF, week: WeekDone, day: dt.date) -> None:
        if day > self._today:
            return
        painter.setPen(QPen(QColor(DAY.accent), 3) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DAY.accent if day in week.days else DAY.groove))
        if day not in week.days:
            # A small point, so that full and empty differ in shape as well.
            painter.setOpacity(0.55)
            painter.drawEllipse(place.center(), place.height() * 0.14, place.height() * 0.14)
            painter.setOpacity(1.0)
            return
        radius = place.height() * 0.3
        painter.drawRoundedRect(place, radius, radius)
