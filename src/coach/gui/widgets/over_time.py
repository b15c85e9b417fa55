"""Numbers over time: which of them, as a plot or as a table."""

from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.paint.plot import Plot
from coach.gui.widgets.chart import Chart
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.unwheeled import Box


@frozen
class Chosen:
    """One number over time: its plot, the same in words, and as rows under headings, the newest first."""

    plot: Plot
    words: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen
class Choice:
    """`made` puts it in words when it is wanted: half a year of ten numbers is a lot of dates."""

    words: str
    made: Callable[[], Chosen]


class OverTime(QWidget):
    """`first` is the key of what is shown where nothing was chosen yet."""

    def __init__(self, fonts: Path, first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._choices = first, dict[str, Choice]()
        self.shown: Chosen | None = None
        self.chart, self.table, self.choice, self._stack = Chart(fonts), QTableWidget(), Box(), QStackedWidget()
        self.choice.setAccessibleName(tr("What is shown"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self.as_table = QPushButton(tr("As numbers"))
        self.as_table.setCheckable(True)
        self.as_table.setProperty("role", "choice")
        self.as_table.toggled.connect(lambda on: self._stack.setCurrentIndex(int(on)))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column, self._row = QVBoxLayout(self), Flow()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.choice)
        self._row.addWidget(self.as_table)
        self._column.addLayout(self._row)
        for widget in (self.chart, self.table):
            self._stack.addWidget(widget)
        # As high as there is room; whoever lays it out says what is the least.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._column.addWidget(self._stack, 1)

    def add_button(self, button: QPushButton) -> None:
        """Beside the choice."""
        self._row.addWidget(button)

    def show_choices(self, choices: Mapping[str, Choice]) -> None:
        """By their keys; what was chosen before is kept where it is still there."""
        kept = self.choice.currentData() or self._first
        self._choices = dict(choices)
        self.choice.blockSignals(True)
        self.choice.clear()
        for key, choice in choices.items():
            self.choice.addItem(choice.words, key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)) if choices else -1)
        self.choice.blockSignals(False)
        self.setVisible(bool(choices))
        self._show_chosen()

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(24))
        self._column.setSpacing(scale(16))
        self.table.verticalHeader().setDefaultSectionSize(scale.text(54))

    def _show_chosen(self) -> None:
        choice = self._choices.get(self.choice.currentData())
        self.shown = choice.made() if choice else None
        if self.shown is None:
            return
        self.chart.show_plot(self.shown.plot, self.shown.words)
        self.table.setAccessibleName(self.shown.words)
        self.table.setColumnCount(len(self.shown.headings))
        self.table.setHorizontalHeaderLabels(self.shown.headings)
        self.table.setRowCount(len(self.shown.rows))
        for at, row in enumerate(self.shown.rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(at, column, item)
