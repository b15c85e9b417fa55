"""A plot that follows the size of its place and the colours that are shown."""

from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of
from coach.gui.looks.tokens import DAY
from coach.gui.paint.plot import Plot, plotted

Asked: TypeAlias = tuple[Plot, int, int, str, str]
"""A plot, its width and height, and the colours that it is drawn in."""


PENCIL: Final = Lock()
"""matplotlib draws one plot after the other."""


class Chart(QWidget):
    """`drawn` tells when the plot that was asked for is shown."""

    drawn = Signal()
    _came = Signal(object, QImage)

    def __init__(self, fonts: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts, self._plot = fonts, Plot((), "")
        self._asked: Asked | None = None
        self._drawing = False
        self._image = QImage()
        self._came.connect(self._take)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def done(self) -> bool:
        """Whether nothing is being drawn."""
        return not self._drawing

    @property
    def plot(self) -> Plot:
        return self._plot

    def show_plot(self, plot: Plot, words: str) -> None:
        """`words` say to a screen reader what the plot shows."""
        self._plot = plot
        self.setAccessibleName(words)
        self.update()

    def picture(self, size: QSize) -> QImage:
        return plotted(self._plot, (size.width(), size.height()), scale_of(self).text(tokens.SMALL), self._fonts)

    def sizeHint(self) -> QSize:
        return QSize(scale_of(self)(900), scale_of(self)(420))

    def paintEvent(self, _event: QPaintEvent) -> None:
        margin = scale_of(self)(20)
        inside = self.rect().adjusted(margin, margin, -margin, -margin)
        if self._plot.lines and not inside.isEmpty():
            self._ask(inside.size())
        painter, radius = QPainter(self), scale_of(self)(tokens.RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(corners, QColor(DAY.card))
        if self._plot.lines and not self._image.isNull():
            painter.drawImage(inside, self._image)
        painter.end()  # what drew the picture may keep this frame alive for a while, and its painter with it

    def _ask(self, size: QSize) -> None:
        """For each plot, size and theme once; until it is drawn the same plot stays as it was."""
        asked = (self._plot, size.width(), size.height(), DAY.card, DAY.accent)
        if asked == self._asked:
            return
        if self._asked is None or self._asked[0] != self._plot:
            self._image = QImage()
        self._asked = asked
        if not self._drawing:
            self._draw(asked)

    def _draw(self, asked: Asked) -> None:
        """In a thread of its own: the first plot loads matplotlib, for which the window would halt a second."""
        self._drawing, came, fonts = True, self._came, self._fonts
        size, letters_px = asked[1:3], scale_of(self).text(tokens.SMALL)

        def draw() -> None:
            with PENCIL:
                image = plotted(asked[0], size, letters_px, fonts)
            with suppress(RuntimeError):  # the chart may be gone meanwhile
                came.emit(asked, image)

        Thread(target=draw, name="plot").start()

    def _take(self, asked: Asked, image: QImage) -> None:
        self._drawing = False
        if self._asked is not None and asked != self._asked:
            self._draw(self._asked)
            return
        self._image = image
        self.update()
        self.drawn.emit()
