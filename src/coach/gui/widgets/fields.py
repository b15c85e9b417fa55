"""Fields to type into: each is shown a value, says in `changed` what it became, and `None` where nothing is said."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from coach.gui.language import tr
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.line import Line
from coach.gui.widgets.unwheeled import Box

UNSAID: Final = "\u2013"
MARGINS: Final = (14, 0, 0, 0)
"""Before the number: the style sheet's own padding is not kept beside arrows of its own."""
DEGREES: Final = "\u00b0"
MOST_SETS: Final = 20
MOST_REPS: Final = 100


class Words(Line):
    """`many`: several of them, with commas between."""

    changed = Signal(object)

    def __init__(self, value: Any, *, many: bool = False) -> None:
        super().__init__(", ".join(value or ()) if many else str(value or ""))
        self._many = many
        self.textEdited.connect(self._type)

    def _type(self, words: str) -> None:
        parts = [each.strip() for each in words.split(",") if each.strip()]
        self.changed.emit((parts if self._many else words.strip()) or None)


class Number(QDoubleSpinBox):
    """Its lowest place says nothing where `unsaid` is given: what stands there then. The wheel scrolls the page."""

    changed = Signal(object)

    def __init__(
        self, value: float | None, ends: tuple[float, float], *, unit: str = "", unsaid: str = "", step: float = 1.0
    ) -> None:
        super().__init__()
        self._unsaid = bool(unsaid)
        low, high = ends
        self.setDecimals(0 if step >= 1 else 2 if step < 0.1 else 1)
        self.setRange(low - step if unsaid else low, high)
        self.setSingleStep(step)
        self.setSpecialValueText(unsaid)
        self.setSuffix(unit if unit in ("", DEGREES) else f" {unit}")
        self.setValue(self.minimum() if value is None else value)
        self.lineEdit().setTextMargins(*MARGINS)
        self.valueChanged.connect(lambda _: self.changed.emit(self.said))

    @property
    def said(self) -> float | None:
        return None if self._unsaid and self.value() <= self.minimum() else self.value()

    def textFromValue(self, value: float) -> str:
        """Without noughts at its end."""
        words = super().textFromValue(value)
        return words.rstrip("0").rstrip(".,") if self.decimals() else words

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Count(QSpinBox):
    """The same for what is counted."""

    changed = Signal(object)

    def __init__(self, value: int | None, ends: tuple[int, int], unsaid: str = "") -> None:
        super().__init__()
        self._unsaid = bool(unsaid)
        self.setRange(ends[0] - 1 if unsaid else ends[0], ends[1])
        self.setSpecialValueText(unsaid)
        self.setValue(self.minimum() if value is None else value)
        self.lineEdit().setTextMargins(*MARGINS)
        self.valueChanged.connect(lambda _: self.changed.emit(self.said))

    @property
    def said(self) -> int | None:
        return None if self._unsaid and self.value() <= self.minimum() else self.value()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Truth(QCheckBox):
    changed = Signal(object)

    def __init__(self, value: bool) -> None:
        super().__init__()
        self.setChecked(value)
        self.toggled.connect(self.changed.emit)


class OneOf(Box):
    """`choices`: words by value."""

    changed = Signal(object)

    def __init__(self, value: Any, choices: Mapping[Any, str]) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for each, words in choices.items():
            self.addItem(words, each)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.activated.connect(lambda at: self.changed.emit(self.itemData(at)))


class Day(QWidget):
    """A day, or none."""

    changed = Signal(object)

    def __init__(self, value: dt.date | None, today: dt.date) -> None:
        super().__init__()
        self.on, self.day, row = QCheckBox(), QDateEdit(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.on)
        row.addWidget(self.day, 1)
        self.day.setCalendarPopup(True)
        self.day.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        shown = value or today
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.on.setChecked(value is not None)
        self.day.setEnabled(value is not None)
        self.on.toggled.connect(self.day.setEnabled)
        self.on.toggled.connect(lambda _: self.changed.emit(self.said))
        self.day.dateChanged.connect(lambda _: self.changed.emit(self.said))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.on.setAccessibleName(name)
        self.day.setAccessibleName(name)

    @property
    def said(self) -> dt.date | None:
        day = self.day.date()
        return dt.date(day.year(), day.month(), day.day()) if self.on.isChecked() else None


class Rounds(QWidget):
    """How many sets of what is timed. In the file each set has its entry."""

    changed = Signal(object)

    def __init__(self, sets: int) -> None:
        super().__init__()
        self.sets, row = Count(sets, (1, MOST_SETS)), QHBoxLayout(self)
        self.sets.setAccessibleName(tr("Sets"))
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sets)
        self.sets.changed.connect(lambda _: self.changed.emit(self.said))

    @property
    def said(self) -> list[int]:
        return [1] * self.sets.value()


class Sets(QWidget):
    """How many sets, and the repetitions of each: as long as all are equal they stay so."""

    changed = Signal(object)

    def __init__(self, value: list[int]) -> None:
        super().__init__()
        self.sets = Count(len(value), (1, MOST_SETS))
        self.sets.setSuffix(f" {tr('sets')}")
        self.sets.setAccessibleName(tr("Sets"))
        self.reps: list[Count] = []
        self._row = Flow(self)
        self._row.addWidget(self.sets)
        self._fill(value)
        self.sets.changed.connect(self._resize)

    @property
    def said(self) -> list[int]:
        return [each.value() for each in self.reps]

    def _fill(self, value: list[int]) -> None:
        for each in self.reps[len(value) :]:
            self._row.removeWidget(each)
            each.deleteLater()
        del self.reps[len(value) :]
        for at, reps in enumerate(value):
            if at >= len(self.reps):
                self.reps.append(self._one(at, reps))
            self.reps[at].blockSignals(True)
            self.reps[at].setValue(reps)
            self.reps[at].blockSignals(False)

    def _one(self, at: int, reps: int) -> Count:
        made = Count(reps, (1, MOST_REPS))
        made.setAccessibleName(tr("Repetitions in set {n}", n=at + 1))
        made.changed.connect(lambda _: self._change(at))
        self._row.addWidget(made)
        return made

    def _resize(self, sets: int) -> None:
        said = self.said
        self._fill([*said, *[said[-1]] * MOST_SETS][:sets])
        self.changed.emit(self.said)

    def _change(self, at: int) -> None:
        others = {each for number, each in enumerate(self.said) if number != at}
        if len(others) == 1 and at == 0:
            self._fill([self.reps[0].value()] * len(self.reps))
        self.changed.emit(self.said)


class Tempo(QWidget):
    """Seconds up, held, down; nothing in the first leaves it to the person."""

    changed = Signal(object)

    def __init__(self, value: list[float]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        known = [*value, *[None] * 3][:3]
        names = (tr("Seconds up"), tr("Seconds at the top"), tr("Seconds down"))
        self.parts = [Number(each, (0, 60), unit=tr("s"), unsaid=UNSAID, step=0.5) for each in known]
        for part, name in zip(self.parts, names, strict=True):
            part.setAccessibleName(name)
            part.setToolTip(name)
            part.changed.connect(lambda _: self.changed.emit(self.said))
            row.addWidget(part)

    @property
    def said(self) -> list[float] | None:
        seconds = [part.said for part in self.parts]
        return None if seconds[0] is None else [each or 0.0 for each in seconds]


class Flags(QWidget):
    """Any of several; `choices`: words by value."""

    changed = Signal(object)

    def __init__(self, value: Iterable[str], choices: Mapping[str, str]) -> None:
        super().__init__()
        row, known = Flow(self), set(value)
        row.setSpacing(8)
        self.choices: dict[str, QPushButton] = {}
        for each, words in choices.items():
            button = self.choices[each] = QPushButton(words)
            button.setProperty("role", "choice")
            button.setCheckable(True)
            button.setChecked(each in known)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.toggled.connect(lambda _: self.changed.emit(self.said))
            row.addWidget(button)

    @property
    def said(self) -> list[str] | None:
        return [each for each, button in self.choices.items() if button.isChecked()] or None
