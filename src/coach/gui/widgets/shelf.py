"""All exercises with their pictures, to be searched, and dragged or put into a plan."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.line import Line
from coach.gui.widgets.outline import SAYS, Dragged


class Shelf(QWidget):
    """`chosen` carries an exercise's id: by two clicks, or by Enter, in the search for the first one found."""

    chosen = Signal(str)

    def __init__(self, art: Art, names: Mapping[str, str]) -> None:
        """`names` by id."""
        super().__init__()
        self._column, self.search, self.pictures = QVBoxLayout(self), Line(), _Pictures()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.search)
        self._column.addWidget(self.pictures, 1)
        self.search.setAccessibleName(tr("Search"))
        self.search.setPlaceholderText(tr("Search; Enter adds the first"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._choose_first)
        self.pictures.setAccessibleName(tr("Exercises to add"))
        self.pictures.itemActivated.connect(lambda item: self.chosen.emit(item.data(SAYS)))
        for exercise_id, name in sorted(names.items(), key=lambda each: each[1].casefold()):
            self._add(exercise_id, name, QIcon(art.still(exercise_id)))

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of those that were found."""
        rows = (row for row in range(self.pictures.count()) if not self.pictures.isRowHidden(row))
        return tuple(str(self.pictures.item(row).data(SAYS)) for row in rows)

    def fit(self, scale: Scale) -> None:
        self._column.setSpacing(scale(12))
        self.pictures.setIconSize(QSize(scale(240), scale(135)))
        self.pictures.setGridSize(QSize(max(scale(278), scale.text(250)), scale(150) + 2 * scale.text(38)))

    def _add(self, exercise_id: str, name: str, picture: QIcon) -> None:
        line = QListWidgetItem(picture, name)
        line.setData(SAYS, exercise_id)
        line.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        line.setToolTip(name)
        self.pictures.addItem(line)

    def _search(self, words: str) -> None:
        """Those whose name has all of these words."""
        asked = words.casefold().split()
        for row in range(self.pictures.count()):
            name = self.pictures.item(row).text().casefold()
            self.pictures.setRowHidden(row, not all(each in name for each in asked))

    def _choose_first(self) -> None:
        if self.shown:
            self.chosen.emit(self.shown[0])
            self.search.clear()


class _Pictures(Dragged):
    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
