"""The plan editor: sessions and their exercises at the left, every field of the chosen one at the right."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, TypeAlias

from attrs import frozen
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.exchange.editing import ITEM, PLAN, SESSION, Field, Raw, shown, typed
from coach.exercise.definition import Exercise
from coach.exercise.own import measures_to_target
from coach.gui.art import Art
from coach.gui.language import tr
from coach.gui.page import Page
from coach.gui.scale import Scale
from coach.gui.widgets.exercise_box import ExerciseBox
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.measure.measures import Measure

Place: TypeAlias = tuple[int, ...]
"""() the plan, (session,) a session, (session, item) an exercise."""


@frozen
class Verdict:
    """`wrong` stands in the way of signing, `thoughts` do not."""

    wrong: tuple[str, ...] = ()
    thoughts: tuple[str, ...] = ()


class PrescribingPage(Page):
    """`changed` says that the draft is another one; `add_wanted` carries an exercise's id, `routine_wanted` that of a
    routine to become a session.
    """

    railed = False
    changed = Signal()
    add_wanted = Signal(str)
    routine_wanted = Signal(str)
    preview_wanted = Signal()
    leaflet_wanted = Signal()
    sign_wanted = Signal()
    record_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, art: Art, exercises: Mapping[str, Exercise], measures: Mapping[str, Measure]) -> None:
        super().__init__()
        names = {each.id: tr(each.name) for each in exercises.values()}
        self._art, self._names, self._scale = art, names, Scale()
        self._exercises, self._measures = exercises, measures
        self.raw: Raw = {}
        self._heading, self._wrong, self._thoughts = text("", "heading"), text("", "notice"), text("", "small")
        self.places, self.adding, self.routines = QListWidget(), ExerciseBox(names), QComboBox()
        self.routines.setAccessibleName(tr("Add a routine as a session"))
        self.routines.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.routines.setMinimumContentsLength(14)
        self.routines.activated.connect(self._take_routine)
        self.fields: dict[str, QWidget] = {}
        self.places.setAccessibleName(tr("Sessions and exercises"))
        self.places.setWordWrap(True)
        self.places.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.places.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.places.currentRowChanged.connect(self._show_fields)
        self.places.model().rowsMoved.connect(self._dropped)
        self._form, self._scroll = QFormLayout(), Scroll()
        self._lay_out()

    def _lay_out(self) -> None:
        self._whole, self._row, self._left, self._right = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self._heading)
        self._left.addWidget(self.places, 1)
        self._adding, self._moving, self._buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._adding.addWidget(self.adding, 1)
        self._adding.addWidget(self._button("add", tr("Add"), self._add))
        self._adding.addWidget(self._button("session", tr("New session"), self._new_session))
        moves = (("up", tr("Up"), lambda: self._move(-1)), ("down", tr("Down"), lambda: self._move(1)),
                 ("double", tr("Duplicate"), self._double), ("out", tr("Remove"), self._take_out))  # fmt: skip
        for name, words, does in moves:
            self._moving.addWidget(self._button(name, words, does))
        self._moving.addWidget(self.routines, 1)
        self._left.addLayout(self._adding)
        self._left.addLayout(self._moving)
        self._scroll.column.addLayout(self._form)
        self._scroll.column.addStretch(1)
        self._right.addWidget(self._scroll, 1)
        self._right.addWidget(self._wrong)
        self._right.addWidget(self._thoughts)
        self.sign = self._button("sign", tr("Sign and save"), self.sign_wanted.emit)
        self.sign.setProperty("role", "main")
        self._buttons.addWidget(self.sign)
        ways = (("preview", tr("As the patient sees it"), self.preview_wanted),
                ("leaflet", tr("Leaflet"), self.leaflet_wanted),
                ("record", tr("Record a reference"), self.record_wanted),
                ("back", tr("Back"), self.back_wanted))  # fmt: skip
        for name, words, signal in ways:
            self._buttons.addWidget(self._button(name, words, signal.emit))
        self._buttons.addStretch()
        self._row.addLayout(self._left, 1)
        self._row.addLayout(self._right, 1)
        self._whole.addLayout(self._row, 1)
        self._whole.addLayout(self._buttons)

    def show_draft(self, heading: str, raw: Raw) -> None:
        self._heading.setText(heading)
        self.raw = raw
        self._fill(0)

    def show_changed(self, raw: Raw) -> None:
        """Another draft of the same plan; what was chosen stays chosen."""
        place, self.raw = self.place, raw
        self._changed(place)

    def show_verdict(self, verdict: Verdict) -> None:
        self._wrong.setText("\n".join(verdict.wrong[:4]))
        self._wrong.setVisible(bool(verdict.wrong))
        self._thoughts.setText("\n".join(verdict.thoughts[:4]))
        self._thoughts.setVisible(bool(verdict.thoughts))
        for name in ("sign", "preview", "leaflet"):
            self.button(name).setEnabled(not verdict.wrong)
        self.button("record").setEnabled(not verdict.wrong and self._is_measured())

    @property
    def place(self) -> Place:
        at = self.places.currentItem()
        return tuple(at.data(Qt.ItemDataRole.UserRole)) if at else ()

    def show_routines(self, names: Mapping[str, str]) -> None:
        """What can be taken as a session, by id: the templates."""
        self.routines.clear()
        self.routines.addItem(tr("Add a routine"), "")
        for routine_id, name in names.items():
            self.routines.addItem(name, routine_id)

    def add_session(self, session: Raw) -> None:
        self.raw["sessions"].append(session)
        self._changed((len(self.raw["sessions"]) - 1,))

    def add_item(self, item: Raw) -> None:
        """Into the session that is chosen, below the chosen exercise."""
        place = self.place or (0,)
        items = self.raw["sessions"][place[0]].setdefault("items", [])
        at = place[1] + 1 if len(place) > 1 else len(items)
        items.insert(at, item)
        self._changed((place[0], at))

    def _is_measured(self) -> bool:
        """Whether the camera could record a reference of what is chosen."""
        table, _ = self._table()
        exercise = self._exercises.get(str(table.get("exercise")))
        return exercise is not None and bool(measures_to_target(exercise))

    def button(self, name: str) -> QPushButton:
        found = self.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)  # noqa: S101 - the page's own names
        return found

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._whole.setContentsMargins(scale(56), scale(48), scale(56), scale(28))
        self._whole.setSpacing(scale(16))
        self._row.setSpacing(scale(40))
        for layout in (self._left, self._right):
            layout.setSpacing(scale(14))
        for row in (self._adding, self._moving, self._buttons):
            row.setSpacing(scale(12))
        self._form.setVerticalSpacing(scale(10))
        self._form.setHorizontalSpacing(scale(24))
        self.places.setIconSize(QSize(scale(120), scale(68)))

    def _fill(self, row: int) -> None:
        self.places.blockSignals(True)
        self.places.clear()
        self._line(tr("The plan"), ())
        for at, session in enumerate(self.raw.get("sessions", [])):
            self._line(str(session.get("name", "")), (at,))
            for number, item in enumerate(session.get("items", [])):
                name = str(item.get("exercise", ""))
                self._line(f"      {self._names.get(name, name)}", (at, number), name)
        self.places.blockSignals(False)
        self.places.setCurrentRow(min(row, self.places.count() - 1))
        self._show_fields()

    def _line(self, words: str, place: Place, picture: str = "") -> None:
        line = QListWidgetItem(words)
        line.setData(Qt.ItemDataRole.UserRole, place)
        if picture:
            line.setIcon(QIcon(self._art.still(picture)))
        self.places.addItem(line)

    def _table(self) -> tuple[Raw, tuple[Field, ...]]:
        place = self.place
        if not place:
            return self.raw, PLAN
        session = self.raw["sessions"][place[0]]
        return (session, SESSION) if len(place) == 1 else (session["items"][place[1]], ITEM)

    def _show_fields(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        table, fields = self._table()
        self.fields = {field.key: self._field(table, field) for field in fields}
        for field in fields:
            self._form.addRow(text(tr(field.name), "small"), self.fields[field.key])
        self.changed.emit()

    def _field(self, table: Raw, field: Field) -> QWidget:
        if field.kind == "truth":
            box = QCheckBox()  # its words stand beside it, as those of every field
            box.setAccessibleName(tr(field.name))
            box.setChecked(bool(table.get(field.key, field.key == "proposals")))
            box.toggled.connect(lambda on: self._type(field, on))
            return box
        line = QLineEdit(shown(table, field))
        line.setAccessibleName(tr(field.name))
        line.textEdited.connect(lambda words: self._type(field, words))
        return line

    def _type(self, field: Field, words: str | bool) -> None:
        table, _ = self._table()
        made = typed(table, field, words)
        table.clear()
        table.update(made)
        if field.key == "name" and len(self.place) == 1:
            self.places.currentItem().setText(str(words))
        self.changed.emit()

    def _changed(self, place: Place) -> None:
        rows = [(), *((at, *each) for at, session in enumerate(self.raw["sessions"])
                      for each in ((), *((number,) for number in range(len(session.get("items", []))))))]  # fmt: skip
        self._fill(rows.index(place) if place in rows else 0)

    def _add(self) -> None:
        if found := self.adding.found:
            self.add_wanted.emit(found)
            self.adding.empty()

    def _take_routine(self, at: int) -> None:
        if routine_id := self.routines.itemData(at):
            self.routine_wanted.emit(routine_id)
        self.routines.setCurrentIndex(0)

    def _new_session(self) -> None:
        number = len(self.raw["sessions"]) + 1
        self.raw["sessions"].append({"id": f"session-{number}", "name": tr("Session {n}", n=number), "items": []})
        self._changed((number - 1,))

    def _siblings(self) -> tuple[list[Any], Place]:
        place = self.place
        sessions = self.raw["sessions"]
        return (sessions if len(place) < 2 else sessions[place[0]]["items"]), place

    def _move(self, by: int) -> None:
        siblings, place = self._siblings()
        if place and 0 <= place[-1] + by < len(siblings):
            siblings.insert(place[-1] + by, siblings.pop(place[-1]))
            self._changed((*place[:-1], place[-1] + by))

    def _dropped(self) -> None:
        """The order of the lines is the order of the plan: an exercise belongs to the session above it."""
        old = self.raw["sessions"]
        made: list[Raw] = []
        first: list[Raw] = []
        for row in range(self.places.count()):
            place = tuple(self.places.item(row).data(Qt.ItemDataRole.UserRole))
            if len(place) == 1:
                made.append({**old[place[0]], "items": first})
                first = []
            elif place:
                (made[-1]["items"] if made else first).append(old[place[0]]["items"][place[1]])
        self.raw["sessions"] = made
        # Not while the list is still at its drop.
        QTimer.singleShot(0, self, lambda: self._fill(self.places.currentRow()))

    def _double(self) -> None:
        siblings, place = self._siblings()
        if place:
            twin = deepcopy(siblings[place[-1]])
            if "id" in twin:
                twin["id"] = f"session-{len(siblings) + 1}"
            siblings.insert(place[-1] + 1, twin)
            self._changed((*place[:-1], place[-1] + 1))

    def _take_out(self) -> None:
        siblings, place = self._siblings()
        if place:
            siblings.pop(place[-1])
            self._changed(place[:-1])

    def _button(self, name: str, words: str, does: Any) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: does())
        return button
