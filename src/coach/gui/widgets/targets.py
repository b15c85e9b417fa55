"""A patient's own targets: of each measure that the exercise goes by, the angle and how far from it is still good."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from coach.exercise.definition import Exercise, Target
from coach.exercise.own import measures_to_target
from coach.gui.language import tr
from coach.gui.widgets.fields import DEGREES, Number, OneOf
from coach.measure.measures import IN_DEGREES, Measure


class Targets(QWidget):
    """Switched on, a target begins as the exercise has it for everybody."""

    changed = Signal(object)

    def __init__(self, value: Mapping[str, Any], exercise: Exercise, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self.rows: dict[str, tuple[QCheckBox, Number, Number]] = {}
        self.sides: dict[str, OneOf] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        usual = {each.measure: each for each in _judged(exercise)}
        for at, name in enumerate(measures_to_target(exercise)):
            self._row(at, measures[name], name, _own(value.get(name), usual[name]))
            if exercise.sides == "in_turn":
                self._side(at, measures[name], name, value.get(name))
            self._switch(name, name in value)

    @property
    def said(self) -> dict[str, Any] | None:
        on = {
            name: {"value": value.value(), "tolerance": tolerance.value(), **self._side_of(name)}
            for name, (switch, value, tolerance) in self.rows.items()
            if switch.isChecked()
        }
        return on or None

    def _side_of(self, name: str) -> dict[str, str]:
        side = self.sides[name].currentData() if name in self.sides else ""
        return {"side": side} if side else {}

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
        self._grid.addWidget(switch, 3 * at, 0, 1, 2)
        self._grid.addWidget(value, 3 * at + 1, 0)
        self._grid.addWidget(tolerance, 3 * at + 1, 1)
        switch.toggled.connect(lambda on: self._switch(name, on))
        switch.toggled.connect(lambda _: self.changed.emit(self.said))
        for field in (value, tolerance):
            field.changed.connect(lambda _: self.changed.emit(self.said))

    def _side(self, at: int, measure: Measure, name: str, said: Any) -> None:
        """Which sets it is for."""
        sides = {"": tr("both sides"), "left": tr("left"), "right": tr("right")}
        box = OneOf(said.get("side", "") if isinstance(said, Mapping) else "", sides)
        box.setAccessibleName(tr("Side of {measure}", measure=tr(measure.name)))
        box.changed.connect(lambda _: self.changed.emit(self.said))
        self.sides[name] = box
        self._grid.addWidget(box, 3 * at + 2, 0, 1, 2)

    def _switch(self, name: str, on: bool) -> None:
        switch, value, tolerance = self.rows[name]
        switch.setChecked(on)
        value.setVisible(on)
        tolerance.setVisible(on)
        if name in self.sides:
            self.sides[name].setVisible(on)


def _judged(exercise: Exercise) -> tuple[Target, ...]:
    return (*exercise.form, *(target for phase in exercise.phases[-1:] for target in phase.targets))


def _own(said: Any, usual: Target) -> tuple[float, float]:
    if isinstance(said, Mapping):
        return float(said["value"]), float(said["tolerance"])
    return (usual.low + usual.high) / 2, (usual.high - usual.low) / 2
