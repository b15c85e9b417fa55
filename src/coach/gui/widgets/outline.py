"""A plan as a list of lines that are dragged to their place: sessions, and below each its exercises."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from coach.gui.widgets.whole_words import WholeWords

KIND: Final = "application/x-coach-exercise"
"""What a drag carries: an exercise's id, or the place of a line, such as "0" or "0.2"."""


SAYS: Final = Qt.ItemDataRole.UserRole + 1
"""Where a line keeps what a drag of it carries."""


class Dragged(QListWidget):
    """Lines that say in a drag what they are."""

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        made = super().mimeData(items)
        made.setData(KIND, str(items[0].data(SAYS)).encode())
        return made


def holds(mime: QMimeData) -> bool:
    return mime.hasFormat(KIND)


def dragged(mime: QMimeData) -> str:
    return bytes(mime.data(KIND).data()).decode()


class Outline(Dragged):
    """`brought` carries an exercise and the line above which it was let go, `moved` says that the lines have another
    order; the others are keys: Alt with the arrows, Delete, Ctrl+D.
    """

    brought = Signal(str, int)
    moved = Signal()
    move_wanted = Signal(int)
    out_wanted = Signal()
    double_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(WholeWords(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.model().rowsMoved.connect(self.moved)
        for keys, does in (
            ("Alt+Up", lambda: self.move_wanted.emit(-1)), ("Alt+Down", lambda: self.move_wanted.emit(1)),
            ("Delete", self.out_wanted.emit), ("Ctrl+D", self.double_wanted.emit),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(does)

    def add_line(self, words: str, place: tuple[int, ...], picture: QIcon | None = None) -> None:
        line = QListWidgetItem(words)
        line.setData(Qt.ItemDataRole.UserRole, place)
        line.setData(SAYS, ".".join(map(str, place)))
        if picture is not None:
            line.setIcon(picture)
        if not place:  # the plan itself stays where it is
            line.setFlags(line.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
        self.addItem(line)

    def place_at(self, row: int) -> tuple[int, ...]:
        return tuple(self.item(row).data(Qt.ItemDataRole.UserRole))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if holds(event.mimeData()):
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if holds(event.mimeData()):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is self:
            super().dropEvent(event)
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QListWidget.State.NoState)
        self.brought.emit(dragged(event.mimeData()), self._row_at(event))

    def _row_at(self, event: QDropEvent) -> int:
        """The line above which it was let go; below the last one their number."""
        at = self.indexAt(event.position().toPoint())
        if not at.isValid():
            return self.count()
        middle = self.visualRect(at).center().y()
        return at.row() + int(event.position().y() > middle)
