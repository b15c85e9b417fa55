"""Widgets beside each other, on as many rows as their words need."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class Flow(QLayout):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        # The item that Qt made is not Python's to keep: its wrapper goes bad, and Qt dies of that in the next layout.
        if (widget := item.widget()) is not None:
            self._items.append(QWidgetItem(widget))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        """What is hidden takes no room, nor the gap beside it."""
        return [item for item in self._items if not item.isEmpty()]

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        for item, each in zip(self._shown(), self._places(place.width()), strict=True):
            item.setGeometry(each.translated(place.topLeft()))

    def _places(self, width: int) -> list[QRect]:
        """Row by row, each on the middle line of its row."""
        places, row, at, gap = list[QRect](), list[QRect](), QPoint(0, 0), self.spacing()
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 10_000))
            if row and at.x() + size.width() > width:
                places += _levelled(row)
                at, row = QPoint(0, at.y() + _height(row) + gap), []
            row.append(QRect(at, size))
            at = QPoint(at.x() + size.width() + gap, at.y())
        return places + _levelled(row)


def _height(row: list[QRect]) -> int:
    return max((place.height() for place in row), default=0)


def _levelled(row: list[QRect]) -> list[QRect]:
    return [place.translated(0, (_height(row) - place.height()) // 2) for place in row]
