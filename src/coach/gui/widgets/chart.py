"""A plot that follows the size of its place and the colours that are shown."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.gui import tokens
from coach.gui.paint.plot import Plot, plotted
from coach.gui.scale import scale_of
from coach.gui.tokens import DAY


class Chart(QWidget):
    def __init__(self, fonts: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts, self._plot = fonts, Plot((), "")
        self._drawn: tuple[object, QImage] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

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
        image = self._image(inside.size()) if self._plot.lines and not inside.isEmpty() else None
        painter, radius = QPainter(self), scale_of(self)(tokens.RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(corners, QColor(DAY.card))
        if image is not None:
            painter.drawImage(inside, image)
        painter.end()  # what drew the picture may keep this frame alive for a while, and its painter with it

    def _image(self, size: QSize) -> QImage:
        """Drawn once for each plot, size and theme."""
        key = (self._plot, size.width(), size.height(), DAY.card, DAY.accent)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, self.picture(size))
        return self._drawn[1]
