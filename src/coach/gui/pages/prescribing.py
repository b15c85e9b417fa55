"""The plan editor: the plan's lines at the left; at the right the fields of the chosen one, or exercises to add."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from coach.exchange.arranging import Place
from coach.exchange.editing import PLAN, SESSION, Raw, at_level, fields_of, put
from coach.exercise.definition import Exercise
from coach.exercise.own import measures_to_target
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.pages.plan_fields import Typing
from coach.gui.pages.plan_form import PlanForm
from coach.gui.pages.plan_lines import PlanLines
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.shelf import Shelf
from coach.gui.widgets.text import text
from coach.measure.measures import Measure


@frozen
class Verdict:
    """`wrong` stands in the way of signing, `thoughts` do not. `asides` stand below the lines of the plan."""

    wrong: tuple[str, ...] = ()
    thoughts: tuple[str, ...] = ()
    asides: Mapping[Place, str] = field(factory=dict)


class PrescribingPage(Page):
    """`changed` says that the draft is another one; `template_wanted` carries the number of a session to become a
    routine.
    """

    railed = False
    changed = Signal()
    template_wanted = Signal(int)
    defaults_wanted = Signal()
    preview_wanted = Signal()
    leaflet_wanted = Signal()
    sign_wanted = Signal()
    record_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, art: Art, exercises: Mapping[str, Exercise], measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self._exercises, self._measures = exercises, measures
        self._heading, self._wrong, self._thoughts = text("", "heading"), text("", "notice"), text("", "small")
        self.lines, self.form = PlanLines(art, exercises), PlanForm()
        self.shelf = Shelf(art, {each.id: tr(each.name) for each in exercises.values()})
        self._tabs, self._views, self._told = QButtonGroup(self), QStackedWidget(), Scroll()
        self.shelf.chosen.connect(self.lines.add)
        self.lines.chosen.connect(self._show_fields)
        self.lines.changed.connect(self.changed)
        self.form.typed.connect(self._put)
        self._lay_out()

    def _lay_out(self) -> None:
        self._whole, self._row, self._left, self._right = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._buttons, self._switch = Flow(), QHBoxLayout()
        self._left.addWidget(self._heading)
        self._left.addWidget(self.lines, 1)
        for at, words in enumerate((tr("Fields"), tr("Exercises to add"))):
            self._switch.addWidget(self._tab(at, words))
        self._switch.addStretch()
        self._right.addLayout(self._switch)
        for view in (self.form, self.shelf):
            self._views.addWidget(view)
        self._right.addWidget(self._views, 1)
        for label in (self._wrong, self._thoughts):
            self._told.column.addWidget(label)
        self._right.addWidget(self._told)
        self._row.addLayout(self._left, 1)
        self._row.addLayout(self._right, 1)
        self._whole.addLayout(self._row, 1)
        self._whole.addLayout(self._buttons)
        self._lay_out_buttons()

    def _lay_out_buttons(self) -> None:
        ways: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("sign", tr("Sign and save"), self.sign_wanted.emit),
            ("preview", tr("As the patient sees it"), self.preview_wanted.emit),
            ("leaflet", tr("Leaflet"), self.leaflet_wanted.emit),
            ("record", tr("Record a reference"), self.record_wanted.emit),
            ("template", tr("Keep as a template"), lambda: self.template_wanted.emit(self.lines.place[0])),
            ("defaults", tr("Use this for new plans"), self.defaults_wanted.emit),
            ("back", tr("Back"), self.back_wanted.emit),
        )
        for name, words, does in ways:
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, act=does: act())
            self._buttons.addWidget(button)
        self.sign = self.button("sign")
        self.sign.setProperty("role", "main")

    def show_draft(self, heading: str, raw: Raw) -> None:
        self._heading.setText(heading)
        self.show_view(0)
        self.lines.show_plan(raw)

    def show_verdict(self, verdict: Verdict) -> None:
        for label, lines in ((self._wrong, verdict.wrong), (self._thoughts, verdict.thoughts)):
            label.setText("\n".join(lines))
            label.setVisible(bool(lines))
        self._told.setVisible(bool(verdict.wrong or verdict.thoughts))
        for name in ("sign", "preview", "leaflet", "record", "template", "defaults"):
            self.button(name).setEnabled(not verdict.wrong)
        # What is done with the whole plan, with a session, with an exercise.
        self.button("defaults").setVisible(not self.lines.place)
        self.button("template").setVisible(len(self.lines.place) == 1)
        self.button("record").setVisible(self._is_measured())
        if not verdict.wrong:
            self.lines.show_asides(verdict.asides)

    def show_view(self, at: int) -> None:
        """0: the fields, 1: the exercises."""
        self._tabs.button(at).setChecked(True)
        self._views.setCurrentIndex(at)

    @property
    def raw(self) -> Raw:
        """The draft."""
        return self.lines.raw

    def button(self, name: str) -> QPushButton:
        found = self.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)  # noqa: S101 - the page's own names
        return found

    def fit(self, scale: Scale) -> None:
        self._whole.setContentsMargins(scale(56), scale(40), scale(56), scale(28))
        self._whole.setSpacing(scale(16))
        self._row.setSpacing(scale(40))
        for layout in (self._left, self._right, self._buttons, self._switch):
            layout.setSpacing(scale(12))
        self._told.setMaximumHeight(scale.text(150))
        self.lines.fit(scale)
        self.form.fit(scale)
        self.shelf.fit(scale)

    def _tab(self, at: int, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._views.setCurrentIndex(at))
        self._tabs.addButton(button, at)
        return button

    def _chosen(self) -> Exercise | None:
        return self._exercises.get(str(self.lines.table.get("exercise", "")))

    def _is_measured(self) -> bool:
        """Whether the camera could record a reference of what is chosen."""
        exercise = self._chosen()
        return exercise is not None and bool(measures_to_target(exercise))

    def _show_fields(self) -> None:
        exercise = self._chosen()
        fields = fields_of(exercise) if exercise else SESSION if self.lines.place else PLAN
        today = self.raw.get("created") or dt.date.min
        self.form.show_fields(fields, Typing(self.lines.table, exercise, self._measures, today))
        self.changed.emit()

    def _put(self, key: str, value: Any) -> None:
        exercise = self._chosen()
        if key == "level" and exercise is not None:
            self.lines.put(at_level(self.lines.table, exercise, value))
            QTimer.singleShot(0, self, self._show_fields)  # not while the field is still at its choice
        else:
            self.lines.put(put(self.lines.table, key, value))
        self.changed.emit()
