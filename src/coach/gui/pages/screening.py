"""The questions about health, one group at a time. Nothing is passed over: each group is ticked, or none of it is."""

from attrs import field, frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from coach.gui.art import Art
from coach.gui.language import tr
from coach.gui.page import Page
from coach.gui.scale import Scale
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick


@frozen
class Group:
    """One page of questions, as id and words. `ticked` are the ids; `none` says that none of them was."""

    heading: str
    lead: str
    questions: tuple[tuple[str, str], ...]
    at: int
    of: int
    ticked: frozenset[str] = field(factory=frozenset)
    none: bool = False
    notice: str = ""
    number: str = ""
    """The emergency number to confirm, on the page that asks for it."""


class ScreeningPage(Page):
    """`answered` carries a question's id and its answer, `none_ticked` that none of the group is true."""

    answered = Signal(str, bool)
    none_ticked = Signal(bool)
    next_wanted = Signal()
    back_wanted = Signal()
    number_given = Signal(str)

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale = art, Scale()
        self._ticks: dict[str, Tick] = {}
        self._none: Tick | None = None
        self._heading, self._lead, self._where = text("", "heading"), text("", "soft"), text("", "small")
        self._notice, self._rows = text("", "small"), Scroll()
        self.next, self.back = QPushButton(tr("Next")), QPushButton(tr("Back"))
        self.next.setProperty("role", "main")
        self.next.clicked.connect(self.next_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.number = QLineEdit()
        self.number.setMaxLength(20)
        self.number.setAccessibleName(tr("Emergency number where you are"))
        self.number.textEdited.connect(lambda words: self.number_given.emit(words.strip()))
        self._lay_out()

    def _lay_out(self) -> None:
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        for label in (self._lead, self._heading):
            self._column.addWidget(label)
        self._calling, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        calls = text(tr("Emergency number where you are"), "small")
        calls.setWordWrap(False)
        row.addWidget(calls)
        row.addWidget(self.number)
        self._calling.setLayout(row)
        self._column.addWidget(self._rows, 1)
        for widget in (self.next, self.back):
            self._buttons.addWidget(widget)
        self._buttons.addWidget(self._where)
        self._buttons.addWidget(self._calling)
        self._where.setWordWrap(False)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._buttons.addWidget(self._notice, 1)
        self._column.addLayout(self._buttons)

    def show_group(self, group: Group) -> None:
        self._heading.setText(group.heading)
        self._lead.setText(group.lead)
        self._lead.setVisible(bool(group.lead))
        self.number.setText(group.number)
        self._calling.setVisible(bool(group.number))
        self._where.setText(tr("{at} of {of}", at=group.at, of=group.of))
        self._notice.setText(group.notice)
        self.back.setEnabled(group.at > 1)
        self._rows.empty()
        self._ticks = {name: self._tick(name, words, name in group.ticked) for name, words in group.questions}
        self._none = Tick(self._art, tr("None of these"))
        self._none.setChecked(group.none)
        self._none.toggled.connect(self.none_ticked)
        self._rows.column.addWidget(self._none)
        self._rows.column.addStretch(1)
        self._rows.verticalScrollBar().setValue(0)
        self.fit(self._scale)
        self.show_ready(ready=group.none or bool(group.ticked))

    def show_ready(self, *, ready: bool) -> None:
        self.next.setEnabled(ready)

    @property
    def names(self) -> tuple[str, ...]:
        """The questions of the group that is shown."""
        return tuple(self._ticks)

    def tick(self, name: str) -> Tick:
        return self._ticks[name]

    @property
    def none(self) -> Tick:
        if self._none is None:
            raise LookupError("no group is shown")
        return self._none

    def show_ticked(self, ticked: frozenset[str], *, none: bool) -> None:
        """Follows the answers without telling them again."""
        for name, tick in self._ticks.items():
            _quietly(tick, on=name in ticked)
        _quietly(self.none, on=none)
        self.show_ready(ready=none or bool(ticked))

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(36))
        self._column.setSpacing(scale(20))
        self._rows.column.setSpacing(scale(14))
        self._buttons.setSpacing(scale(28))
        self.number.setFixedWidth(scale.text(180))
        for tick in self._rows.findChildren(Tick):
            tick.updateGeometry()

    def _tick(self, name: str, words: str, on: bool) -> Tick:
        tick = Tick(self._art, words)
        tick.setChecked(on)
        tick.toggled.connect(lambda now: self.answered.emit(name, now))
        self._rows.column.addWidget(tick)
        return tick


def _quietly(tick: Tick, *, on: bool) -> None:
    before = tick.blockSignals(True)
    tick.setChecked(on)
    tick.blockSignals(before)
    tick.update()
