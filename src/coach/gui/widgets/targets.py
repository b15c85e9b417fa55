"""A patient's own targets: of each measure that the exercise goes by, the angle and how far from it is still good."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from coach.exercise.definition import Exercise, Target
from coach.exercise.own import measures_to_target
from coach.gui.language import tr
from coach.gui.widgets.fields import DEGREES, Number
from coach.measure.measures import IN_DEGREES, Measure


class Targets(QWidget):
    """Switched on, a target begins as the exercise has it for everybody."""

    changed = Signal(object)

    def __init__(self, value: Mapping[str, Any], exercise: Exercise, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self.rows: dict[str, tuple[QCheckBox, Number, Number]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        usual = {each.measure: each for each in _judged(exercise)}
        for at, name in enumerate(measures_to_target(exercise)):
            self._row(at, measures[name], name, _own(value.get(name), usual[name]))
            self._switch(name, name in value)

    @property
    def said(self) -> dict[str, Any] | None:
        on = {
            name: {"value": value.value(), "tolerance": tolerance.value()}
            for name, (switch, value, tolerance) in self.rows.items()
            if switch.isChecked()
        }
        return on or None

    def _row(self, at: int, measure: Measure, name: str, own: tuple[float, float]) -> None:
        degrees = measure.kind in IN_DEGREES
        unit, step = (DEGREES, 1.0) if degrees else (tr("trunk lengths"), 0.05)
        switch = QCheckBox(tr(measure.name))
        value = Number(own[0], (-180, 180), unit=unit, step=step)
        tolerance = Number(own[1], (step, 180), unit=unit, step=step)
        tolerance.setPrefix("\u00b1 ")
        switch.setAccessibleName(tr("Own target: {measure}", measure=tr(measure.name)))
        value.setAccessibleName(tr("Value of {measure}", measure=tr(measure.name)))
        tolerance.setAccessibleName(tr("Tolerance of {measure}", measure=tr(measure.name)))
        self.rows[name] = (switch, value, tolerance)
        self._grid.addWidget(switch, 2 * at, 0, 1, 2)
        self._grid.addWidget(value, 2 * at + 1, 0)
        self._grid.addWidget(tolerance, 2 * at + 1, 1)
        switch.toggled.connect(lambda on: self._switch(name, on))
        switch.toggled.connect(lambda _: self.changed.emit(self.said))
        for field in (value, tolerance):
            field.changed.connect(lambda _: self.changed.emit(self.said))

    def _switch(self, name: str, on: bool) -> None:
        switch, value, tolerance = self.rows[name]
        switch.setChecked(on)
        value.setVisible(on)
        tolerance.setVisible(on)


def _judged(exercise: Exercise) -> tuple[Target, ...]:
    return (*exercise.form, *(target for phase in exercise.phases[-1:] for target in phase.targets))


def _own(said: Any, usual: Target) -> tuple[float, float]:
    if isinstance(said, Mapping):
        return float(said["value"]), float(said["tolerance"])
    return (usual.low + usual.high) / 2, (usual.high - usual.low) / 2
