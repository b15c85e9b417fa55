"""What the questions came to: what to do now, and how exercise opens again."""

import datetime as dt
from collections.abc import Iterator

from attrs import frozen
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick


@frozen
class Statement:
    """What opens exercise again: the person's own words, with a date between these two."""

    words: str
    earliest: dt.date
    latest: dt.date


@frozen
class Closed:
    """`items` are what was ticked, in short. `statement` opens a block; `to_tick` are sentences to tick, by key.

    `goes_on`: the button's words; nothing where exercise stays closed and there is no way on but the statement.
    `others` was ticked too, `without` was not: for who reads it on paper.
    """

    heading: str
    words: str
    items: tuple[str, ...] = ()
    more: str = ""
    statement: Statement | None = None
    to_tick: tuple[tuple[str, str], ...] = ()
    goes_on: str = ""
    grave: bool = False
    when: str = ""
    others: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


class ClosedPage(Page):
    """`examined` carries the date, `ticked` a sentence's key."""

    examined = Signal(dt.date)
    ticked = Signal(str)
    on_wanted = Signal()
    print_wanted = Signal(str, tuple)
    """Carries the heading and the paragraphs."""
    changed_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale = art, Scale()
        self._agreed: Tick | None = None
        self._ticks: tuple[Tick, ...] = ()
        self._printed: tuple[str, tuple[str, ...]] = ("", ())
        self._heading, self._grave = text("", "heading"), text("", "grave")
        self._words, self._more = text("", "title"), text("")
        self._rows = Scroll()
        self.on, self.printing = QPushButton(""), QPushButton(tr("Print or save this page"))
        self.changed = QPushButton(tr("Something changed"))
        self.on.setProperty("role", "main")
        self.on.clicked.connect(self.on_wanted)
        self.printing.clicked.connect(lambda: self.print_wanted.emit(*self._printed))
        self.changed.clicked.connect(self.changed_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        for label in (self._grave, self._heading, self._words, self._more):
            self._column.addWidget(label)
        self._column.addWidget(self._rows, 1)
        for widget in (self.on, self.printing, self.changed):
            self._buttons.addWidget(widget)
        self._buttons.addStretch()
        self._column.addLayout(self._buttons)

    def show_closed(self, closed: Closed) -> None:
        self._printed = (closed.heading, (closed.words, closed.more, *_on_paper(closed), closed.when))
        shown, other = (self._grave, self._heading) if closed.grave else (self._heading, self._grave)
        shown.setText(closed.heading)
        shown.show()
        other.hide()
        self._words.setText(closed.words)
        self._more.setText(closed.more)
        self._more.setVisible(bool(closed.more))
        self._rows.empty()
        if closed.items:
            self._rows.column.addWidget(text(tr("You ticked:"), "strong"))
        for item in closed.items:
            self._rows.column.addWidget(text(f"\u2022 {item}"))
        self._ticks = tuple(self._sentence(key, words) for key, words in closed.to_tick)
        self._show_statement(closed.statement)
        self._rows.column.addStretch(1)
        self.on.setText(closed.goes_on)
        self.on.setVisible(bool(closed.goes_on))
        self.printing.setVisible(bool(closed.items))
        self.changed.setVisible(closed.statement is not None and not closed.grave)
        self.fit(self._scale)

    def _sentence(self, key: str, words: str) -> Tick:
        tick = Tick(self._art, words)
        tick.toggled.connect(lambda on: self.ticked.emit(key) if on else None)
        self._rows.column.addWidget(tick)
        return tick

    def _show_statement(self, statement: Statement | None) -> None:
        self._agreed = None
        if statement is None:
            return
        self._agreed = Tick(self._art, statement.words)
        self._agreed.toggled.connect(self._ready_or_not)
        self._rows.column.addWidget(self._agreed)
        self._rows.column.addWidget(self._opening(statement))
        self._ready_or_not()

    def _opening(self, statement: Statement) -> QWidget:
        field, row = QWidget(), QHBoxLayout()
        self.date, self.open = QDateEdit(), QPushButton(tr("Open exercise again"))
        self.date.setCalendarPopup(True)
        self.date.setDateRange(_qt(statement.earliest), _qt(statement.latest))
        self.date.setDate(_qt(statement.latest))
        self.date.setAccessibleName(statement.words)
        self.open.clicked.connect(self._say_examined)
        for widget in (self.date, self.open):
            row.addWidget(widget)
        row.addStretch()
        row.setContentsMargins(0, 0, 0, 0)
        field.setLayout(row)
        return field

    @property
    def agreed(self) -> Tick | None:
        return self._agreed

    @property
    def words(self) -> str:
        heading = self._heading.text() if self._grave.isHidden() else self._grave.text()
        return f"{heading} {self._words.text()} {self._more.text()}"

    def sentence(self, at: int) -> Tick:
        return self._ticks[at]

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(24))
        self._rows.column.setSpacing(scale(14))
        self._buttons.setSpacing(scale(24))
        for tick in self._rows.findChildren(Tick):
            tick.updateGeometry()

    def _ready_or_not(self) -> None:
        on = self._agreed is not None and self._agreed.isChecked()
        self.date.setEnabled(on)
        self.open.setEnabled(on)

    def _say_examined(self) -> None:
        chosen = self.date.date()
        self.examined.emit(dt.date(chosen.year(), chosen.month(), chosen.day()))


def _on_paper(closed: Closed) -> Iterator[str]:
    """All the answers."""
    for heading, items in ((tr("You ticked:"), (*closed.items, *closed.others)), (tr("Not ticked:"), closed.without)):
        if items:
            yield heading
        yield from (f"\u2022 {item}" for item in items)


def _qt(date: dt.date) -> QDate:
    return QDate(date.year, date.month, date.day)
