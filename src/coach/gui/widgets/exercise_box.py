"""A field in which an exercise is typed or chosen by its name."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from coach.gui.language import tr
from coach.gui.widgets.line import Line
from coach.gui.widgets.unwheeled import Box


class ExerciseBox(Box):
    """`entered`: the return key was pressed. Any part of a name is enough to be offered the whole."""

    entered = Signal()

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` by id."""
        super().__init__()
        line = Line()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for exercise_id, words in sorted(names.items(), key=lambda item: item[1].casefold()):
            self.addItem(words, exercise_id)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        line.setPlaceholderText(tr("Exercise to add"))
        line.setAccessibleName(tr("Exercise to add"))
        line.returnPressed.connect(self.entered)
        self.setAccessibleName(tr("Exercise to add"))
        self.empty()

    @property
    def typed(self) -> str:
        return self.currentText().strip()

    @property
    def found(self) -> str:
        """The id of the exercise whose name was typed, or nothing."""
        at = self.findText(self.typed, Qt.MatchFlag.MatchFixedString)
        return self.itemData(at) if at >= 0 else ""

    def empty(self) -> None:
        self.setCurrentIndex(-1)
        self.clearEditText()
