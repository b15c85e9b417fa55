"""All sessions of the log, newest first; one opens in full beside the list."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.entry import Entry, EntryWords, carded
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.wording import Worded

EMPTY = Worded("Nothing here yet. Your sessions are listed here as you do them.")


@frozen
class Past:
    """One line of the list: `when` and `what`."""

    id: int
    when: str
    what: str


@frozen
class Opened:
    """A session in full."""

    heading: str
    lead: str
    entries: tuple[EntryWords, ...]
    notes: tuple[str, ...] = ()


class HistoryPage(Page):
    """`open_wanted` carries a session's id, `older_wanted` asks for the next page of the list,
    `send_wanted` for the page on which results are chosen.
    """

    open_wanted = Signal(int)
    older_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale = art, Scale()
        self._list, self._rows = Scroll(), Scroll()
        self._heading, self._lead, self._opened = text(tr("History"), "heading"), text("", "soft"), text("", "title")
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.open_wanted)
        self._older = QPushButton(tr("Older sessions"))
        self._older.setProperty("role", "row")
        self._older.clicked.connect(self.older_wanted)
        self._left, self._right, self._row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        self._left.addWidget(self._heading)
        self._left.addWidget(self._list, 1)
        self.send = QPushButton(tr("Send my results"))
        self.send.clicked.connect(self.send_wanted)
        self._left.addWidget(self.send)
        self._right.addWidget(self._opened)
        self._right.addWidget(self._lead)
        self._right.addWidget(self._rows, 1)
        self._row.addLayout(self._left, 2)
        self._row.addLayout(self._right, 3)

    def show_sessions(self, sessions: tuple[Past, ...], *, more: bool = False) -> None:
        """`more`: there are older ones."""
        self._list.column.removeWidget(self._older)  # it stays; the others are thrown away
        self._list.empty()
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._list.column.addWidget(self._older)
        self._list.column.addStretch(1)
        if not sessions:
            self._list.column.insertWidget(0, text(tr(EMPTY), "soft"))
        self.add_sessions(sessions, more=more)
        self.show_opened(Opened("", "", ()))

    def add_sessions(self, sessions: tuple[Past, ...], *, more: bool = False) -> None:
        """Older ones, below those that are there."""
        for past in sessions:
            self._list.column.insertWidget(self._list.column.indexOf(self._older), self._line(past))
        self._older.setVisible(more)

    @property
    def listed(self) -> int:
        """How many sessions the list shows."""
        return len(self._group.buttons())

    def show_opened(self, opened: Opened) -> None:
        self._opened.setText(opened.heading)
        self._lead.setText(opened.lead)
        self._rows.empty()
        for note in opened.notes:
            self._rows.column.addWidget(text(note, "soft"))
        for words in opened.entries:
            self._rows.column.addWidget(carded(Entry(self._art, words, 200)))
        self._rows.column.addStretch(1)
        self.fit(self._scale)

    @property
    def opened(self) -> str:
        """The heading of the session that is open."""
        return self._opened.text()

    def mark(self, session_id: int) -> None:
        """Shows which line is open."""
        button = self._group.button(session_id)
        if button is not None:
            button.setChecked(True)

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._row.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._row.setSpacing(scale(64))
        for layout in (self._left, self._right):
            layout.setSpacing(scale(20))
        self._list.column.setSpacing(scale(12))
        self._rows.column.setSpacing(scale(20))
        for entry in self._rows.findChildren(Entry):
            entry.fit(scale)

    def _line(self, past: Past) -> QPushButton:
        button = QPushButton(f"{past.when}\n{past.what}")
        button.setProperty("role", "row")
        button.setCheckable(True)
        button.setAccessibleName(f"{past.when}, {past.what}")
        self._group.addButton(button, past.id)
        return button
