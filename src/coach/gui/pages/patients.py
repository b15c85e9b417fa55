"""The clinic's first page: its patients, whoever needs attention first."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.wording import Worded

EMPTY = Worded("No patients yet. Add one, or drop a result on this page.")
MOST_SHOWN = 100
"""More are found by typing: a thousand buttons would take long to make."""


@frozen
class PatientLine:
    id: str
    name: str
    when: str
    attention: str = ""


class PatientsPage(Page):
    """`chosen` carries a patient's id, `added` a name."""

    chosen = Signal(str)
    added = Signal(str)
    result_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PatientLine, ...] = ()
        self._shown: list[str] = []
        self._list, self.search, self.name = Scroll(), Line(), Line()
        self.search.setPlaceholderText(tr("Find a patient"))
        self.search.setAccessibleName(tr("Find a patient"))
        self.search.textChanged.connect(self._fill)
        self.name.setPlaceholderText(tr("Name or pseudonym"))
        self.name.setAccessibleName(tr("Name or pseudonym"))
        self.add, self.take_in = QPushButton(tr("Add a patient")), QPushButton(tr("Take in a result"))
        self.take_in.setProperty("role", "main")
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.take_in.clicked.connect(self.result_wanted)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._column.addWidget(text(tr("Patients"), "heading"))
        self._column.addWidget(self.search)
        self._column.addWidget(self._list, 1)
        for widget in (self.take_in, self.name, self.add):
            self._buttons.addWidget(widget)
        self._buttons.addStretch()
        self._column.addLayout(self._buttons)

    def show_patients(self, lines: tuple[PatientLine, ...]) -> None:
        self._lines = lines
        self._fill()

    @property
    def shown(self) -> list[str]:
        """The ids of the patients that are listed now."""
        return self._shown

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(20))
        self._buttons.setSpacing(scale(24))
        self._list.column.setSpacing(scale(12))
        for field in (self.search, self.name):
            field.setMaximumWidth(scale.text(760))

    def _fill(self) -> None:
        self._list.empty()
        typed = self.search.text().casefold()
        found = [line for line in self._lines if typed in f"{line.name} {line.id}".casefold()]
        self._shown = [line.id for line in found[:MOST_SHOWN]]
        for line in found[:MOST_SHOWN]:
            self._list.column.addWidget(self._button(line))
        if not self._lines:
            self._list.column.addWidget(text(tr(EMPTY), "soft"))
        if len(found) > MOST_SHOWN:
            self._list.column.addWidget(text(tr("{n} more: type a name", n=len(found) - MOST_SHOWN), "soft"))
        self._list.column.addStretch(1)

    def _button(self, line: PatientLine) -> QPushButton:
        words = "\n".join(each for each in (f"{line.name}    {line.when}", line.attention) if each)
        button = QPushButton(words)
        button.setObjectName(line.id)
        button.setProperty("role", "row")
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(line.id))
        return button

    def _add(self) -> None:
        if name := self.name.text().strip():
            self.added.emit(name)
            self.name.clear()
