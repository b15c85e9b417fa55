"""A routine of one's own: what is in it, in which order, how much of it."""

from collections.abc import Callable, Mapping

from attrs import evolve, frozen
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.gui.language import tr
from coach.gui.looks import tokens
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.dosing import Dosing, DosingWords
from coach.gui.widgets.entry import rounded
from coach.gui.widgets.exercise_box import ExerciseBox
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box
from coach.gui.widgets.whole_words import WholeWords
from coach.session.authoring import Draft, ItemDraft, moved


@frozen
class Told:
    """What the check says: `lines` of each exercise, what is `wrong` in words, how long it takes; `kept` as it is."""

    lines: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    wrong_fields: frozenset[tuple[int, str]] = frozenset()
    minutes: str = ""
    kept: bool = True


class OwnPage(Page):
    """`changed` carries the draft as it is typed; `chosen` and `copy_wanted` a routine's id."""

    changed = Signal(Draft)
    chosen = Signal(str)
    new_wanted = Signal()
    copy_wanted = Signal(str)
    add_wanted = Signal(str)
    save_wanted = Signal()
    delete_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, art: Art, names: Mapping[str, str]) -> None:
        """`names`: every exercise's, by id."""
        super().__init__()
        self._art, self._scale, self._names, self._draft = art, Scale(), names, Draft("", "")
        self._filling = False
        self.routines, self.copies = Box(), Box()
        self.name, self.items, self.dosing = Line(), QListWidget(), Dosing()
        self.adding = ExerciseBox(names)
        self._minutes, self._wrong = text("", "accent"), text("", "notice")
        self.new, self.add = QPushButton(tr("New")), QPushButton(tr("Add"))
        self.up, self.down, self.out = self._sign("arrow-up"), self._sign("arrow-down"), self._sign("trash-2")
        self.save, self.back = QPushButton(tr("Keep")), QPushButton(tr("Back"))
        self.delete = QPushButton()
        self.delete.hide()
        self._signs = {self.up: "arrow-up", self.down: "arrow-down", self.out: "trash-2"}
        self._name_all()
        self._ask_nothing()
        self._connect()
        self._lay_out()

    def _name_all(self) -> None:
        named: tuple[tuple[QWidget, str], ...] = (
            (self.routines, tr("Your routines")), (self.copies, tr("Copy another routine")),
            (self.name, tr("Name of the routine")), (self.items, tr("Exercises of the routine")),
            (self.adding, tr("Exercise to add")), (self.up, tr("Earlier (Alt+Up)")),
            (self.down, tr("Later (Alt+Down)")), (self.out, tr("Take it out (Delete)")),
        )  # fmt: skip
        for widget, words in named:
            widget.setAccessibleName(words)
            widget.setToolTip(words)
        self.name.setPlaceholderText(tr("Name of the routine"))
        self.name.setMaxLength(80)
        self.save.setProperty("role", "main")
        for box in (self.routines, self.copies, self.adding):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self.items.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.items.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setWordWrap(True)
        self.items.setItemDelegate(WholeWords(self.items))
        self.items.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.items.setResizeMode(QListWidget.ResizeMode.Adjust)

    def _connect(self) -> None:
        self.routines.activated.connect(lambda at: self.chosen.emit(self.routines.itemData(at)))
        self.copies.activated.connect(self._copy)
        self.new.clicked.connect(self.new_wanted)
        self.name.textEdited.connect(lambda words: self._change(evolve(self._draft, name=words)))
        self.items.currentRowChanged.connect(self._show_item)
        self.items.model().rowsMoved.connect(self._dropped)
        self.dosing.changed.connect(self._dose)
        self.add.clicked.connect(self._add)
        self.adding.entered.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.out.clicked.connect(self._take_out)
        self.save.clicked.connect(self.save_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.delete.clicked.connect(self._delete)
        self._short("Alt+Up", lambda: self._move(-1))
        self._short("Alt+Down", lambda: self._move(1))
        self._short("Delete", self._take_out)

    def _short(self, keys: str, does: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.items, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(does)

    def _sign(self, icon: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "sign")
        button.setObjectName(icon)
        return button

    def _lay_out(self) -> None:
        self._row, self._left, self._right = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        self._order, self._buttons, self._whose = QHBoxLayout(), Flow(), QGridLayout()
        self._left.addWidget(text(tr("Your own routine"), "heading"))
        self._whose.addWidget(self.routines, 0, 0)
        self._whose.addWidget(self.new, 0, 1)
        self._whose.addWidget(self.copies, 1, 0, 1, 2)
        self._whose.setColumnStretch(0, 1)
        self._left.addLayout(self._whose)
        self._left.addWidget(self.items, 1)
        self._order.addWidget(self.adding, 1)
        for button in (self.add, self.up, self.down, self.out):
            self._order.addWidget(button)
        self._left.addLayout(self._order)
        self._scroll = Scroll()
        for widget in (text(tr("Name"), "accent"), self.name, self._minutes, self.dosing, self._wrong):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)
        self._right.addWidget(self._scroll, 1)
        for button in (self.save, self.back, self.delete):
            self._buttons.addWidget(button)
        self._right.addLayout(self._buttons)
        self._row.addLayout(self._left, 11)
        self._row.addLayout(self._right, 10)

    @property
    def draft(self) -> Draft:
        return self._draft

    def show_routines(self, own: Mapping[str, str], others: Mapping[str, str]) -> None:
        """Names by id: the person's own, and those that can be copied."""
        for box, first, names in ((self.routines, tr("Your routines"), own), (self.copies, tr("Copy another"), others)):
            box.clear()
            box.addItem(first, "")
            for routine_id, words in names.items():
                box.addItem(words, routine_id)
        self.routines.setCurrentIndex(max(0, self.routines.findData(self._draft.id)))

    def show_draft(self, draft: Draft, *, own: bool) -> None:
        """`own`: it is in the folder, so it can be deleted."""
        self._draft = draft
        self.name.setText(draft.name)
        self.delete.setVisible(own)
        self._ask_nothing()
        self.routines.setCurrentIndex(max(0, self.routines.findData(draft.id)))
        self._fill(0)

    def show_told(self, told: Told, words: DosingWords | None) -> None:
        for row, line in enumerate(told.lines):
            self.items.item(row).setText(line)
        self._minutes.setText(told.minutes)
        self._wrong.setText("\n".join(told.wrong))
        self._wrong.setVisible(bool(told.wrong))
        self.save.setEnabled(not told.wrong and not told.kept)
        self.save.setText(tr("Kept") if told.kept and not told.wrong else tr("Keep"))
        row = self.items.currentRow()
        if words is not None:
            self.dosing.show_words(words, frozenset(name for at, name in told.wrong_fields if at == row))

    @property
    def wrong(self) -> str:
        """What is wrong, as it is shown."""
        return self._wrong.text()

    @property
    def row(self) -> int:
        """The exercise whose dose is shown, or -1."""
        return self.items.currentRow()

    def add_exercise(self, exercise_id: str) -> None:
        self._change(
            evolve(self._draft, items=(*self._draft.items, ItemDraft(exercise_id))), fill=len(self._draft.items)
        )
        self.adding.empty()

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._row.setContentsMargins(scale(56), scale(48), scale(56), scale(28))
        self._row.setSpacing(scale(48))
        for column in (self._left, self._right, self._scroll.column):
            column.setSpacing(scale(16))
        self._order.setSpacing(scale(12))
        self._buttons.setSpacing(scale(12))
        self._whose.setSpacing(scale(12))
        for button, icon in self._signs.items():
            button.setIcon(self._art.icon(icon, tokens.DAY.accent_text, scale(36)))
            button.setIconSize(QSize(scale(36), scale(36)))
        self.items.setIconSize(QSize(scale(144), scale(81)))
        self.items.setSpacing(scale(4))
        self.dosing.fit(scale)
        self._picture()

    def _fill(self, row: int) -> None:
        self._filling = True
        self.items.clear()
        for item in self._draft.items:
            self.items.addItem(QListWidgetItem(self._names.get(item.exercise, item.exercise)))
        self._picture()
        self._filling = False
        self.items.setCurrentRow(min(row, self.items.count() - 1))
        self._show_item(self.items.currentRow())

    def _picture(self) -> None:
        size = self.items.iconSize()
        for row, item in enumerate(self._draft.items[: self.items.count()]):
            still = rounded(self._art.still(item.exercise), size, self._scale(tokens.RADIUS_SMALL))
            icon = QIcon(still)
            icon.addPixmap(still, QIcon.Mode.Selected)
            self.items.item(row).setIcon(icon)

    def _show_item(self, row: int) -> None:
        if self._filling:
            return
        item = self._draft.items[row] if 0 <= row < len(self._draft.items) else None
        self.dosing.show_item(item)
        for button in (self.up, self.down, self.out):
            button.setEnabled(item is not None)
        self.changed.emit(self._draft)

    def _change(self, draft: Draft, fill: int | None = None) -> None:
        self._draft = draft
        self._ask_nothing()
        if fill is None:
            self.changed.emit(draft)
        else:
            self._fill(fill)

    def _dose(self, item: ItemDraft) -> None:
        items = (*self._draft.items[: self.row], item, *self._draft.items[self.row + 1 :])
        self._change(evolve(self._draft, items=items))

    def _copy(self, at: int) -> None:
        if wanted := self.copies.itemData(at):
            self.copy_wanted.emit(wanted)

    def _add(self) -> None:
        if found := self.adding.found:
            self.add_exercise(found)
        elif typed := self.adding.typed:
            self.add_wanted.emit(typed)

    def _move(self, by: int) -> None:
        row = self.row
        if 0 <= row + by < len(self._draft.items):
            self._change(moved(self._draft, row, row + by), fill=row + by)

    def _dropped(self, _from: object, start: int, _end: int, _to: object, before: int) -> None:
        if not self._filling:
            self._draft = moved(self._draft, start, before - 1 if before > start else before)
            self.changed.emit(self._draft)

    def _take_out(self) -> None:
        row = self.row
        if row >= 0:
            self._change(evolve(self._draft, items=self._draft.items[:row] + self._draft.items[row + 1 :]), fill=row)

    def _ask_nothing(self) -> None:
        self.delete.setText(tr("Delete"))
        self.delete.setProperty("asks", False)

    def _delete(self) -> None:
        """Twice, so that no slip takes a routine away."""
        if self.delete.property("asks"):
            self.delete_wanted.emit()
        else:
            self.delete.setText(tr("Delete for good"))
            self.delete.setProperty("asks", True)
