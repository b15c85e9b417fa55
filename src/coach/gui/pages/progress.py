"""What it adds up to: weeks, what became better, each number over time, as a plot and as a table."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.calendar import Calendar
from coach.gui.widgets.over_time import Choice, OverTime
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.progress.adherence import WeekDone


class ProgressPage(Page):
    """`picture_wanted` and `numbers_wanted` ask for a file of what is shown."""

    picture_wanted = Signal()
    numbers_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__()
        self.over_time, self.calendar, self._told = OverTime(art.assets / "fonts"), Calendar(), Scroll()
        self.picture, self.numbers = QPushButton(tr("Save picture")), QPushButton(tr("Save numbers"))
        self.picture.clicked.connect(self.picture_wanted)
        self.numbers.clicked.connect(self.numbers_wanted)
        for button in (self.picture, self.numbers):
            self.over_time.add_button(button)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column, self._top, self._left = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self._column.addWidget(text(tr("Progress"), "heading"))
        self._left.addWidget(self.calendar)
        self._left.addStretch(1)
        self._top.addWidget(self._told, 1)
        self._top.addLayout(self._left, 1)
        self._column.addLayout(self._top, 2)
        self._column.addWidget(self.over_time, 3)

    def show_told(self, better: tuple[str, ...], done: tuple[str, ...]) -> None:
        """What became better stands above what was done."""
        self._told.empty()
        if better:
            self._told.column.addWidget(text(tr("What got better"), "accent"))
        for line in better:
            self._told.column.addWidget(text(line, "body"))
        for number, line in enumerate(done):
            self._told.column.addWidget(text(line, "body" if number else "strong"))
        self._told.column.addStretch(1)

    def show_weeks(self, weeks: tuple[WeekDone, ...], today: dt.date, words: str) -> None:
        self.calendar.show_weeks(weeks, today, words)

    def show_choices(self, choices: Mapping[str, Choice]) -> None:
        self.over_time.show_choices(choices)

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(24))
        self._told.column.setSpacing(scale(12))
        self._top.setSpacing(scale(24))
        self.over_time.setMinimumHeight(scale.text(285))
        self.over_time.fit(scale)
