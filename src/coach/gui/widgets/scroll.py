"""A column that scrolls when the window is small or the letters are large."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Scroll(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = _Inside()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 16, 0)
        self.setWidget(self._inside)

    def lay_out(self) -> None:
        """Gives what is in it its height now, and not when Qt comes to it."""
        QCoreApplication.sendEvent(self._inside, QEvent(QEvent.Type.LayoutRequest))

    def empty(self) -> None:
        """Takes everything out again."""
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _Inside(QWidget):
    """Qt takes the height of wrapped words at their narrowest for the least, and below them a blank page was left."""

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least
