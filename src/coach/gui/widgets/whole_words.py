"""Rows of a list that show all of their words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from coach.gui.looks import tokens
from coach.gui.looks.scale import scale_of


class WholeWords(QStyledItemDelegate):
    """Rows as high as their words need: Qt's own reckoning leaves out what the style sheet puts around them."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        shown = self.parent()
        assert isinstance(shown, QListWidget)  # noqa: S101 - made for one
        scale = scale_of(shown)
        around = 2 * (scale(10) + tokens.FOCUS_WIDTH)
        width = shown.viewport().width() - shown.iconSize().width() - 2 * around - 4 * shown.spacing()
        place = QRect(0, 0, max(width, scale(100)), 10_000)
        words = shown.fontMetrics().boundingRect(place, int(Qt.TextFlag.TextWordWrap), index.data())
        high = max(words.height(), shown.iconSize().height()) + around
        return QSize(shown.viewport().width() - 2 * shown.spacing(), high)
