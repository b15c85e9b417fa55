"""The person's own straight line in the settings: what was measured, measured anew, forgotten."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.widgets.text import text
from coach.gui.words import own_words
from coach.measure.personal import NOBODYS, Personal


class OwnLine(QWidget):
    measure_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, personal: Personal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured, measure, forget = text("", "body"), QPushButton(tr("Measure")), QPushButton(tr("Forget"))
        measure.clicked.connect(self.measure_wanted)
        forget.clicked.connect(self.forget_wanted)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._measured)
        column.addLayout(row)
        for button in (measure, forget):
            row.addWidget(button)
        row.addStretch(1)
        self.show_measured(personal)

    def show_measured(self, personal: Personal) -> None:
        self._measured.setText(tr("Not measured") if personal == NOBODYS else own_words(personal))
