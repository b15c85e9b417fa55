"""The plan as it is being written: the week above, below it sessions and exercises as lines to be dragged or moved."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from coach.exchange import arranging
from coach.exchange.arranging import Arranged, Place, places, table_at
from coach.exchange.editing import Raw, item_of, put
from coach.exercise.definition import Exercise
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.outline import Outline
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box
from coach.gui.widgets.weekdays import Weekdays

SIGNS: Final = ("arrow-up", "arrow-down", "copy", "trash-2")


class PlanLines(QWidget):
    """`chosen`: another line, or the same with other fields. `changed`: the days. `routine_wanted` carries the id of a
    routine that is to become a session.
    """

    chosen = Signal()
    changed = Signal()
    routine_wanted = Signal(str)

    def __init__(self, art: Art, exercises: Mapping[str, Exercise]) -> None:
        super().__init__()
        self._art, self._exercises = art, exercises
        self.raw: Raw = {}
        self._asides: Mapping[Place, str] = {}
        self._whose = text("", "small")
        self.days, self.lines, self.routines = Weekdays(), Outline(), Box()
        self.lines.setAccessibleName(tr("Sessions and exercises"))
        self.routines.setAccessibleName(tr("Add a routine as a session"))
        self.routines.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.routines.setMinimumContentsLength(10)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.lines.currentRowChanged.connect(lambda _: self._choose())
        self.lines.moved.connect(self._dropped)
        self.lines.brought.connect(lambda what, line: self._arrange(arranging.above(self.raw, line, self._item(what))))
        self.lines.move_wanted.connect(self._move)
        self.lines.out_wanted.connect(self._take_out)
        self.lines.double_wanted.connect(self._double)
        self.days.changed.connect(self._put_days)
        self.days.dropped.connect(self._on_day)
        self.routines.activated.connect(self._take_routine)

    def _lay_out(self) -> None:
        self._column, self._row = QVBoxLayout(self), Flow()
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._whose, self.days):
            self._column.addWidget(widget)
        self._column.addWidget(self.lines, 1)
        new = QPushButton(tr("New session"))
        new.setObjectName("session")
        new.clicked.connect(self._new_session)
        self._row.addWidget(new)
        told = (tr("Earlier (Alt+Up)"), tr("Later (Alt+Down)"), tr("Duplicate (Ctrl+D)"), tr("Take it out (Delete)"))
        does = (lambda: self._move(-1), lambda: self._move(1), self._double, self._take_out)
        self._signs = {icon: _sign(icon, words, act) for icon, words, act in zip(SIGNS, told, does, strict=True)}
        for button in self._signs.values():
            self._row.addWidget(button)
        self._row.addWidget(self.routines)
        self._column.addLayout(self._row)

    def show_plan(self, raw: Raw) -> None:
        self.raw, self._asides = raw, {}
        self._fill(0)

    def show_changed(self, raw: Raw) -> None:
        """Another draft of the same plan; what was chosen stays chosen."""
        place = self.place
        self._arrange((raw, place if place in places(raw) else ()))

    def show_asides(self, asides: Mapping[Place, str]) -> None:
        """What stands below the lines."""
        self._asides = asides
        for row in range(self.lines.count()):
            self.lines.item(row).setText(self._words(self.lines.place_at(row)))

    def show_routines(self, names: Mapping[str, str]) -> None:
        """What can be taken as a session, by id: the templates."""
        self.routines.clear()
        self.routines.addItem(tr("Add a routine"), "")
        for routine_id, name in names.items():
            self.routines.addItem(name, routine_id)

    @property
    def place(self) -> Place:
        at = self.lines.currentRow()
        return self.lines.place_at(at) if at >= 0 else ()

    @property
    def table(self) -> Raw:
        """What is chosen: the plan, a session or an exercise."""
        return table_at(self.raw, self.place)

    def put(self, made: Raw) -> None:
        """What is chosen has become this."""
        table = self.table
        table.clear()
        table.update(made)
        self.lines.currentItem().setText(self._words(self.place))

    def add(self, exercise_id: str) -> None:
        """Below the chosen exercise, or into the chosen session."""
        self._arrange(arranging.added(self.raw, self.place, self._item(exercise_id)))

    def add_session(self, session: Raw) -> None:
        raw = {**self.raw, "sessions": [*self.raw.get("sessions", ()), session]}
        self._arrange((raw, (len(raw["sessions"]) - 1,)))

    def fit(self, scale: Scale) -> None:
        self._column.setSpacing(scale(12))
        self._row.setSpacing(scale(12))
        self.days.fit(scale)
        self.lines.setIconSize(QSize(scale(120), scale(68)))
        size = scale(36)
        for icon, button in self._signs.items():
            button.setIcon(self._art.icon(icon, DAY.accent_text, size))
            button.setIconSize(QSize(size, size))

    def _fill(self, row: int) -> None:
        self.lines.blockSignals(True)
        self.lines.clear()
        for place in places(self.raw):
            shown = str(table_at(self.raw, place).get("exercise", ""))
            self.lines.add_line(self._words(place), place, QIcon(self._art.still(shown)) if shown else None)
        self.lines.setCurrentRow(min(row, self.lines.count() - 1))
        self.lines.blockSignals(False)
        self._choose()

    def _choose(self) -> None:
        self._show_days()
        self.chosen.emit()

    def _words(self, place: Place) -> str:
        if not place:
            return tr("The plan")
        table, aside = table_at(self.raw, place), self._asides.get(place, "")
        exercise = self._exercises.get(str(table.get("exercise", "")))
        name = tr(exercise.name) if exercise else tr(str(table.get("name", "")))
        return f"{name}\n{aside}" if aside else name

    def _show_days(self) -> None:
        if not self.place:
            days = [day for each in self.raw.get("sessions", ()) for day in each.get("days", ())]
            self._whose.setText(tr("Days of all sessions. Drag an exercise or a session onto a day."))
            self.days.show_days(days, whose="")
            return
        session = table_at(self.raw, self.place[:1])
        name = tr(str(session.get("name", "")))
        self._whose.setText(tr("Days of {session}", session=name))
        self.days.show_days(session.get("days", ()), whose=name)

    def _put_days(self, days: list[str]) -> None:
        if not self.place:
            return
        session = table_at(self.raw, self.place[:1])
        made = put(session, "days", days or None)
        session.clear()
        session.update(made)
        self.changed.emit()

    def _arrange(self, arranged: Arranged) -> None:
        self.raw, place = arranged
        self._asides = {}
        self._fill(list(places(self.raw)).index(place))

    def _move(self, by: int) -> None:
        self._arrange(arranging.moved(self.raw, self.place, by))

    def _double(self) -> None:
        self._arrange(arranging.doubled(self.raw, self.place))

    def _take_out(self) -> None:
        self._arrange(arranging.taken_out(self.raw, self.place))

    def _item(self, exercise_id: str) -> Raw:
        return item_of(self._exercises[exercise_id])

    def _on_day(self, day: str, what: str) -> None:
        """What was dragged: an exercise's id, or the place of a line."""
        place = tuple(map(int, what.split("."))) if what.replace(".", "").isdigit() else ()
        if len(place) == 1:
            self._arrange(arranging.on_day(self.raw, place, day))
            return
        item = table_at(self.raw, place) if place else self._item(what)
        self._arrange(arranging.on_day_alone(self.raw, day, self.days.days[day].text(), item))

    def _take_routine(self, at: int) -> None:
        if routine_id := self.routines.itemData(at):
            self.routine_wanted.emit(routine_id)
        self.routines.setCurrentIndex(0)

    def _new_session(self) -> None:
        name = tr("Session {n}", n=len(self.raw.get("sessions", ())) + 1)
        self._arrange(arranging.with_session(self.raw, name))

    def _dropped(self) -> None:
        order = [self.lines.place_at(row) for row in range(self.lines.count())]
        self.raw, self._asides = arranging.in_order(self.raw, order), {}
        # Not while the list is still at its drop.
        QTimer.singleShot(0, self, lambda: self._fill(self.lines.currentRow()))


def _sign(icon: str, words: str, does: Callable[[], object]) -> QPushButton:
    button = QPushButton()
    button.setObjectName(icon)
    button.setProperty("role", "sign")
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.clicked.connect(lambda _=False: does())
    return button
