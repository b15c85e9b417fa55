"""The seven days of a session, to be switched on and off; whatever is dragged onto one is done on it."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.widgets.outline import dragged, holds
from coach.wording import Worded

SHORT: Final[Mapping[str, str]] = {
    "mon": Worded("Mon"), "tue": Worded("Tue"), "wed": Worded("Wed"), "thu": Worded("Thu"), "fri": Worded("Fri"),
    "sat": Worded("Sat"), "sun": Worded("Sun"),
}  # fmt: skip


class Weekdays(QWidget):
    """`changed` carries the days in their order, `dropped` a day and what was dragged onto it."""

    changed = Signal(object)
    dropped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.days = {day: _Day(day, tr(words)) for day, words in SHORT.items()}
        for button in self.days.values():
            button.clicked.connect(lambda _: self.changed.emit(list(self.said)))
            button.dropped.connect(self.dropped)
            self._row.addWidget(button, 1)

    @property
    def said(self) -> tuple[str, ...]:
        return tuple(day for day, button in self.days.items() if button.isChecked())

    def show_days(self, days: Iterable[str], *, whose: str) -> None:
        """`whose`: the session's name, or nothing where the days of all sessions are shown and none can be changed."""
        known = set(days)
        for day, button in self.days.items():
            button.setChecked(day in known)
            button.setCheckable(True)
            button.fixed = not whose
            name = tr("{session} on {day}", session=whose, day=button.text()) if whose else button.text()
            button.setAccessibleName(name)

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(8))


class _Day(QPushButton):
    dropped = Signal(str, str)

    def __init__(self, day: str, words: str) -> None:
        super().__init__(words)
        self._day, self.fixed = day, False
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        if not self.fixed:
            super().nextCheckState()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds(event.mimeData()):
            self.setDown(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: object) -> None:
        self.setDown(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.setDown(False)
        # A copy: or who is dragged from would take it out there.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(self._day, dragged(event.mimeData()))
