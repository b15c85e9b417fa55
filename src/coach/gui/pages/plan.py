"""A plan that came in: who it is from, what is new in it, and whether to take it."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.entry import Entry, EntryWords, carded
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text


@frozen
class PlanSession:
    """A session of the plan: its name, when it is done, and its exercises with their doses."""

    name: str
    often: str
    entries: tuple[EntryWords, ...]


@frozen
class PlanWords:
    """`questions` have to be answered before it is taken; where there are any, leaving it is the main button."""

    heading: str
    who: str
    key: str
    questions: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    sessions: tuple[PlanSession, ...] = ()


class PlanPage(Page):
    take_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale = art, Scale()
        self._heading, self._who, self._key = text("", "heading"), text("", "body"), text("", "soft")
        self._inside = Scroll()
        self.take, self.leave = QPushButton(tr("Take this plan")), QPushButton(tr("Not now"))
        self.take.clicked.connect(self.take_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        for label in (self._heading, self._who, self._key):
            self._column.addWidget(label)
        self._column.addWidget(self._inside, 1)
        for button in (self.take, self.leave):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._column.addLayout(self._buttons)

    def show_plan(self, words: PlanWords) -> None:
        self._heading.setText(words.heading)
        self._who.setText(words.who)
        self._key.setText(words.key)
        self._inside.empty()
        self._fill(words)
        doubtful = bool(words.questions)
        self.take.setText(tr("Take it all the same") if doubtful else tr("Take this plan"))
        for button, main in ((self.take, not doubtful), (self.leave, doubtful)):
            button.setProperty("role", "main" if main else "")
            button.style().polish(button)
        (self.leave if doubtful else self.take).setFocus()
        self.setFocusProxy(self.leave if doubtful else self.take)
        self.fit(self._scale)

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(16))
        self._buttons.setSpacing(scale(24))
        self._inside.column.setSpacing(scale(16))
        for entry in self._inside.findChildren(Entry):
            entry.fit(scale)

    def _fill(self, words: PlanWords) -> None:
        column = self._inside.column
        for question in words.questions:
            column.addWidget(text(question, "notice"))
        if words.changes:
            column.addWidget(text(tr("What is new"), "title"))
        for line in (*words.changes, *words.notes):
            column.addWidget(text(f"\u2022 {line}"))
        for session in words.sessions:
            column.addWidget(text(session.name, "title"))
            if session.often:
                column.addWidget(text(session.often, "soft"))
            for entry in session.entries:
                column.addWidget(carded(Entry(self._art, entry, 168)))
        column.addStretch(1)
