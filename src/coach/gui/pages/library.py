"""All exercises: to find, to look at, to try."""

from collections.abc import Mapping

from attrs import frozen
from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.exercise.definition import Exercise
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.card import Card, CardWords
from coach.gui.widgets.demonstration import Demonstration
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box


@frozen
class Details:
    """`sections` are headings with their lines; `links` lead to other exercises: id and words."""

    exercise: Exercise
    name: str
    about: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    links: tuple[tuple[str, str], ...]


class LibraryPage(Page):
    """`sought` says that the search or a filter changed, the others carry an exercise's id."""

    sought = Signal()
    open_wanted = Signal(str)
    try_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, art: Art, filters: Mapping[str, tuple[str, Mapping[str, str]]]) -> None:
        """`filters`: what each is called when nothing is chosen, and its choices in words."""
        super().__init__()
        self._art, self._scale, self._open = art, Scale(), ""
        self._cards: dict[str, Card] = {}
        self._group, self._list, self._told = QButtonGroup(self), Scroll(), Scroll()
        self.search = Line()
        self.search.setPlaceholderText(tr("Search: bridge, knees, chair"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.sought)
        self.filters = {name: self._filter(*words) for name, words in filters.items()}
        self._demonstration, self._name = Demonstration(art), text("", "title")
        self._about, self._count = text("", "soft"), text("", "small")
        self.attempt = QPushButton(tr("Try it now"))
        self.attempt.setProperty("role", "main")
        self.attempt.clicked.connect(lambda: self.try_wanted.emit(self._open))
        self._lay_out()

    def _filter(self, everything: str, choices: Mapping[str, str]) -> QComboBox:
        box = Box()
        box.setAccessibleName(everything)
        # Three stand side by side in every language: the list that opens is as wide as its words.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.addItem(everything, "")
        for value, words in choices.items():
            box.addItem(words, value)
        box.currentIndexChanged.connect(self.sought)
        return box

    def _lay_out(self) -> None:
        self._centre, self._sieve, self._row = QVBoxLayout(), QGridLayout(), QHBoxLayout(self)
        self._centre.addWidget(text(tr("Exercises"), "heading"))
        self._sieve.addWidget(self.search, 0, 0, 1, 2)
        for at, box in enumerate(self.filters.values()):
            self._sieve.addWidget(box, 1 + at // 2, at % 2)
        self._centre.addLayout(self._sieve)
        self._centre.addWidget(self._count)
        self._centre.addWidget(self._list, 1)
        self._aside = QWidget()
        self._aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._aside.setProperty("look", "aside")
        self._column = QVBoxLayout(self._aside)
        for widget in (self._demonstration, self._name, self._about):
            self._column.addWidget(widget)
        self._column.addWidget(self._told, 1)
        self._column.addWidget(self.attempt)
        self._row.addLayout(self._centre, 1)
        self._row.addWidget(self._aside)

    def chosen(self, name: str) -> str:
        value: str = self.filters[name].currentData()
        return value

    def show_exercises(self, cards: tuple[CardWords, ...], count: str) -> None:
        for card in self._cards.values():
            self._group.removeButton(card)
        self._list.empty()
        self._cards = {words.id: self._card(words) for words in cards}
        self._list.column.addStretch(1)
        self._list.verticalScrollBar().setValue(0)
        self._count.setText(count)

    def _card(self, words: CardWords) -> Card:
        card = Card(self._art, words)
        card.setChecked(words.id == self._open)
        card.clicked.connect(lambda: self.open_wanted.emit(words.id))
        card.toggled.connect(lambda on: self.open_wanted.emit(words.id) if on and words.id != self._open else None)
        self._group.addButton(card)
        self._list.column.addWidget(card)
        return card

    def show_details(self, details: Details) -> None:
        self._open = details.exercise.id
        self._demonstration.show_exercise(details.exercise)
        self._name.setText(details.name)
        self._about.setText(details.about)
        self._told.empty()
        for heading, lines in details.sections:
            self._told.column.addWidget(text(heading, "accent"))
            for line in lines:
                self._told.column.addWidget(text(line, "small"))
        for exercise_id, words in details.links:
            self._told.column.addWidget(self._link(words, self.open_wanted, exercise_id))
        put = self._link(tr("Put it into my own routine"), self.add_wanted, self._open)
        self._told.column.addWidget(put)
        self._told.column.addStretch(1)
        self._told.verticalScrollBar().setValue(0)
        if self._open in self._cards:
            self._cards[self._open].setChecked(True)
            QTimer.singleShot(0, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        """After the cards have their places."""
        if self._open in self._cards:
            self._list.ensureWidgetVisible(self._cards[self._open])

    @staticmethod
    def _link(words: str, wanted: SignalInstance, exercise_id: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "row")
        button.setAccessibleName(words.replace("\n", " "))
        button.clicked.connect(lambda: wanted.emit(exercise_id))
        return button

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._row.setContentsMargins(scale(56), 0, 0, 0)
        self._row.setSpacing(scale(48))
        self._centre.setContentsMargins(0, scale(56), 0, scale(28))
        self._centre.setSpacing(scale(16))
        self._sieve.setSpacing(scale(16))
        self._list.column.setSpacing(scale(12))
        self._told.column.setSpacing(scale(10))
        self._aside.setFixedWidth(max(scale(700), scale.text(565)))
        self._demonstration.setFixedHeight(scale(340))
        self._column.setContentsMargins(scale(44), scale(44), scale(44), scale(28))
        self._column.setSpacing(scale(16))
        for card in self._cards.values():
            card.updateGeometry()
