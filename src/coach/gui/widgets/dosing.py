"""How much of one exercise: sets, reps, seconds, rest, side, level, each empty for the exercise's own dose."""

from collections.abc import Mapping

from attrs import evolve, frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.widgets.line import Line
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box
from coach.session.authoring import ItemDraft

FIELDS = ("sets", "reps", "hold_s", "duration_s", "rest_s", "note")


@frozen
class DosingWords:
    """`usual`: what an empty field stands for, for the fields that this exercise has. `levels` and `sides` by key."""

    name: str
    usual: Mapping[str, str]
    levels: Mapping[str, str]
    sides: Mapping[str, str]


class Dosing(QWidget):
    """`changed` carries the item as it is typed."""

    changed = Signal(ItemDraft)

    def __init__(self) -> None:
        super().__init__()
        self._item: ItemDraft | None = None
        self._name, self._grid = text("", "title"), QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._name, 0, 0, 1, 2)
        names = {
            "sets": tr("Sets"), "reps": tr("Repetitions a set"), "hold_s": tr("Seconds held"),
            "duration_s": tr("Seconds a set"), "rest_s": tr("Seconds of rest"), "note": tr("Note"),
        }  # fmt: skip
        self.fields = {name: self._field(name, names[name]) for name in FIELDS}
        self.level, self.side = self._box("level"), self._box("side")
        self._labels: dict[str, QLabel] = {}
        rows = {"level": self.level, "side": self.side, **self.fields}
        for row, (name, field) in enumerate(rows.items(), 1):
            words = {**names, "level": tr("Level"), "side": tr("Side")}[name]
            self._labels[name] = text(words, "body")
            field.setAccessibleName(words)
            # The long choices need the whole width where letters are large; what is typed is short.
            whole = field in (self.level, self.side)
            self._grid.addWidget(self._labels[name], 2 * row, 0, 1, 2 if whole else 1)
            self._grid.addWidget(field, 2 * row + whole, 0 if whole else 1, 1, 2 if whole else 1)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._rows = rows

    def show_item(self, item: ItemDraft | None) -> None:
        self._item = None
        self.setVisible(item is not None)
        if item is None:
            return
        for name, field in self.fields.items():
            field.setText(getattr(item, name))
        self._item = item

    def show_words(self, words: DosingWords, wrong: frozenset[str]) -> None:
        item, self._item = self._item, None
        if item is None:
            return
        self._name.setText(words.name)
        for box, choices, chosen in ((self.level, words.levels, item.level), (self.side, words.sides, item.side)):
            box.clear()
            for value, said in choices.items():
                box.addItem(said, value)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        shown = {*words.usual, "note", "level", *(("side",) if len(words.sides) > 1 else ())}
        for name, field in self._rows.items():
            # What is typed stays in sight, even where the exercise does not go by it.
            there = name in shown or (name in self.fields and bool(self.fields[name].text()))
            field.setVisible(there)
            self._labels[name].setVisible(there)
            if name in self.fields:
                self.fields[name].setPlaceholderText(words.usual.get(name, ""))
                self._mark(field, name in wrong)
        self._item = item

    def fit(self, scale: Scale) -> None:
        self._grid.setHorizontalSpacing(scale(24))
        self._grid.setVerticalSpacing(scale(10))

    def _field(self, name: str, words: str) -> QLineEdit:
        field = Line()
        field.setMaxLength(300 if name == "note" else 40)
        field.setAccessibleName(words)
        field.textEdited.connect(lambda typed: self._change(name, typed))
        return field

    def _box(self, name: str) -> QComboBox:
        box = Box()
        box.activated.connect(lambda at: self._change(name, box.itemData(at)))
        return box

    def _change(self, name: str, typed: str) -> None:
        if self._item is not None:
            self._item = evolve(self._item, **{name: typed})  # type: ignore[arg-type]
            self.changed.emit(self._item)

    @staticmethod
    def _mark(field: QWidget, wrong: bool) -> None:
        if field.property("wrong") != wrong:
            field.setProperty("wrong", wrong)
            field.style().unpolish(field)
            field.style().polish(field)
