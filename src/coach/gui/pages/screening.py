"""The questions about health, all on one page. Nothing is passed over: each has been in sight before one goes on."""

from attrs import field, frozen
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick

ON = (Qt.Key.Key_PageDown, Qt.Key.Key_Space)


@frozen
class Group:
    """Questions that stand together, as id and words; also those that only follow a tick."""

    heading: str
    questions: tuple[tuple[str, str], ...]


@frozen
class Answers:
    """`asked` are the ids of the questions that stand there now, `ticked` those that were answered with yes."""

    asked: frozenset[str]
    ticked: frozenset[str] = field(factory=frozenset)


@frozen
class Asked:
    """`number` is the emergency number to confirm."""

    lead: str
    groups: tuple[Group, ...]
    answers: Answers
    notice: str = ""
    number: str = ""


class ScreeningPage(Page):
    """`answered` carries a question's id and its answer, `done_wanted` that the rest is a no.

    The button that says so stands below the last question. While one has not been in sight, "Read on" leads to it.
    """

    answered = Signal(str, bool)
    done_wanted = Signal()
    number_given = Signal(str)

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale = art, Scale()
        self._ticks: dict[str, Tick] = {}
        self._read: set[str] = set()
        self._asked: frozenset[str] = frozenset()
        self._heading = text(tr("Questions about your health"), "heading")
        self._notice, self._rows, self._where = text("", "small"), Scroll(), text("", "small")
        self.done, self.read_on = QPushButton(), QPushButton(tr("Read on"))
        self.done.setProperty("role", "main")
        self.done.clicked.connect(self.done_wanted)
        self.read_on.setProperty("role", "main")
        self.read_on.clicked.connect(self._lead_on)
        self.number = Line()
        self.number.setMaxLength(20)
        self.number.setAccessibleName(tr("Emergency number where you are"))
        self.number.textEdited.connect(lambda words: self.number_given.emit(words.strip()))
        self._lay_out()
        bar = self._rows.verticalScrollBar()
        self._looks = QTimer(self, singleShot=True, interval=0)
        self._looks.timeout.connect(self._look)
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(lambda *_: self._looks.start())

    def _lay_out(self) -> None:
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._column.addWidget(self._heading)
        self._column.addWidget(self._rows, 1)
        calls = text(tr("Emergency number where you are"), "small")
        calls.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget, share in ((self.read_on, 0), (self._where, 0), (calls, 1), (self.number, 0)):
            self._buttons.addWidget(widget, share)
        self._where.setWordWrap(False)
        self._column.addLayout(self._buttons)

    def ask(self, asked: Asked) -> None:
        self._notice.setParent(None)
        self.done.setParent(None)
        self._rows.empty()
        self._ticks, self._read = {}, set()
        self._rows.column.addWidget(text(asked.lead, "soft"))
        for group in asked.groups:
            self._rows.column.addWidget(text(group.heading, "title"))
            self._ticks |= {name: self._tick(name, words) for name, words in group.questions}
        self._rows.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.column.addWidget(self._notice)
        self._rows.column.addStretch(1)
        self._notice.setText(asked.notice)
        self.number.setText(asked.number)
        self._rows.verticalScrollBar().setValue(0)
        self.fit(self._scale)
        self.show_answers(asked.answers)

    def show_answers(self, answers: Answers) -> None:
        """Follows the answers without telling them again."""
        self._asked = answers.asked
        for name, tick in self._ticks.items():
            tick.setVisible(name in answers.asked)
            _quietly(tick, on=name in answers.ticked)
        self.done.setText(tr("Go on") if answers.ticked else tr("None of these is true for me"))
        self._show_read()
        self._looks.start()

    @property
    def unread(self) -> tuple[str, ...]:
        """The questions that have not been in sight yet, from the top."""
        return tuple(name for name in self._ticks if name in self._asked and name not in self._read)

    def tick(self, name: str) -> Tick:
        return self._ticks[name]

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(36))
        self._column.setSpacing(scale(20))
        self._rows.column.setSpacing(scale(14))
        self._buttons.setSpacing(scale(28))
        self.number.setFixedWidth(scale.text(180))
        for tick in self._rows.findChildren(Tick):
            tick.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looks.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looks.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ON and self.read_on.isVisible():
            self._lead_on()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        """What is wholly in sight now counts as read; before all has its place nothing is."""
        place, sight = self._rows.column.geometry(), self._rows.viewport()
        if not self.isVisible() or not self._asked or place.height() < self._rows.column.heightForWidth(place.width()):
            return
        self._read |= {name for name in self.unread if _is_in(sight, self._ticks[name])}
        self._show_read()
        self.read_on.setVisible(bool(self.unread) or not _is_in(sight, self.done))

    def _show_read(self) -> None:
        left = len(self.unread)
        self.done.setEnabled(not left)
        self._where.setText(tr("{n} of {of} read", n=len(self._asked) - left, of=len(self._asked)))
        self._where.setVisible(bool(left))

    def _lead_on(self) -> None:
        """The first question that has not been in sight comes to the top; after the last one, what to press."""
        if self.unread:
            self._rows.verticalScrollBar().setValue(self._ticks[self.unread[0]].y() - self._scale(14))
        else:
            self._rows.ensureWidgetVisible(self.done)

    def _tick(self, name: str, words: str) -> Tick:
        tick = Tick(self._art, words)
        tick.toggled.connect(lambda now: self.answered.emit(name, now))
        self._rows.column.addWidget(tick)
        return tick


def _is_in(sight: QWidget, widget: QWidget) -> bool:
    """All of it is in sight, or as much as there is place for."""
    top, height = widget.mapTo(sight, QPoint(0, 0)).y(), widget.height()
    return min(top + height, sight.height()) - max(top, 0) >= min(height, sight.height())


def _quietly(tick: Tick, *, on: bool) -> None:
    before = tick.blockSignals(True)
    tick.setChecked(on)
    tick.blockSignals(before)
    tick.update()
