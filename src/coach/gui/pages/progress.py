"""What it adds up to: weeks, what became better, each number over time, as a plot and as a table."""

import datetime as dt

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from coach.gui.art import Art
from coach.gui.language import tr
from coach.gui.page import Page
from coach.gui.paint.plot import Plot
from coach.gui.scale import Scale
from coach.gui.widgets.calendar import Calendar
from coach.gui.widgets.chart import Chart
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.progress.adherence import WeekDone


@frozen
class Chosen:
    """One number over time: its plot, the same in words, and as rows under headings, the newest first."""

    plot: Plot
    words: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ProgressPage(Page):
    """`chosen` carries the key of what is to be plotted; `picture_wanted` and `numbers_wanted` ask for a file."""

    chosen = Signal(str)
    picture_wanted = Signal()
    numbers_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__()
        self.chart, self.calendar, self._told = Chart(art.assets / "fonts"), Calendar(), Scroll()
        self.table, self.choice, self._stack = QTableWidget(), QComboBox(), QStackedWidget()
        self.choice.setAccessibleName(tr("What is shown"))
        self.choice.currentIndexChanged.connect(lambda at: self.chosen.emit(self.choice.itemData(at)))
        self.as_table = QPushButton(tr("As numbers"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(lambda on: self._stack.setCurrentIndex(int(on)))
        self.picture, self.numbers = QPushButton(tr("Save picture")), QPushButton(tr("Save numbers"))
        self.picture.clicked.connect(self.picture_wanted)
        self.numbers.clicked.connect(self.numbers_wanted)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(tr("The numbers as a table"))
        self._lay_out()

    def _lay_out(self) -> None:
        self._column, self._top, self._row, self._left = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for widget in (self.chart, self.table):
            self._stack.addWidget(widget)
        self._column.addWidget(text(tr("Progress"), "heading"))
        self._left.addWidget(self.calendar)
        self._left.addStretch(1)
        self._top.addWidget(self._told, 1)
        self._top.addLayout(self._left, 1)
        self._column.addLayout(self._top, 2)
        self._row.addWidget(self.choice, 1)
        for button in (self.as_table, self.picture, self.numbers):
            self._row.addWidget(button)
        self._column.addLayout(self._row)
        self._column.addWidget(self._stack, 3)

    def show_told(self, lines: tuple[str, ...]) -> None:
        self._told.empty()
        for number, line in enumerate(lines):
            self._told.column.addWidget(text(line, "strong" if number == 0 else "body"))
        self._told.column.addStretch(1)

    def show_weeks(self, weeks: tuple[WeekDone, ...], today: dt.date, words: str) -> None:
        self.calendar.show_weeks(weeks, today, words)

    def show_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Keys and words; keeps what was chosen before where it is still there."""
        kept = self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        for key, words in choices:
            self.choice.addItem(words, key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)))
        self.choice.blockSignals(False)
        for widget in (self.choice, self.as_table, self.picture, self.numbers, self._stack):
            widget.setVisible(bool(choices))
        if choices:
            self.chosen.emit(self.choice.currentData())

    def show_chosen(self, chosen: Chosen) -> None:
        self.chart.show_plot(chosen.plot, chosen.words)
        self.table.setColumnCount(len(chosen.headings))
        self.table.setHorizontalHeaderLabels(chosen.headings)
        self.table.setRowCount(len(chosen.rows))
        for at, row in enumerate(chosen.rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(at, column, item)

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(24))
        self._told.column.setSpacing(scale(12))
        for row in (self._top, self._row):
            row.setSpacing(scale(24))
        self.table.verticalHeader().setDefaultSectionSize(scale.text(54))
