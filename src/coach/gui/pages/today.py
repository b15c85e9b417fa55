"""The first page: what there is to do today."""

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.card import Card, CardWords
from coach.gui.widgets.entry import Entry, EntryWords
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.offer import Offer, OfferCard
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.week import WeekDots
from coach.gui.words import NOT_ADVICE, NOT_REVIEWED
from coach.wording import Worded

LARGE = 1.3
LEAD = Worded("Choose a routine and press Start. From then on nothing needs your hands.")


@frozen
class Choice:
    """A routine to choose, with what it consists of."""

    card: CardWords
    entries: tuple[EntryWords, ...]
    assigned: bool = False
    note: str = ""


@frozen
class Today:
    greeting: str
    choices: tuple[Choice, ...]
    days_done: frozenset[int]
    weekday: int
    notes: tuple[str, ...] = ()
    """What could not be read, in words."""
    offers: tuple[Offer, ...] = ()
    phase: str = ""
    closed: str = ""
    """Where no exercise at all is open: why."""


class TodayPage(Page):
    start_wanted = Signal(str)
    open_wanted = Signal()
    scan_wanted = Signal()
    own_wanted = Signal()
    changed_wanted = Signal()
    offer_answered = Signal(str, bool)

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale, self._group = art, Scale(), QButtonGroup(self)
        self._choices: dict[int, Choice] = {}
        self._cards: dict[int, Card] = {}
        self._group.idToggled.connect(self._show_entries)
        self._greeting, self._lead, self._week = text("", "heading"), text(tr(LEAD), "soft"), WeekDots()
        self._list, self._entries, self._chosen = Scroll(), Scroll(), text("", "title")
        self.start, self.open = QPushButton(tr("Start")), QPushButton(tr("Open a routine file"))
        self.start.setProperty("role", "main")
        self.start.clicked.connect(self._start)
        self.open.clicked.connect(self.open_wanted)
        self.scan = QPushButton(tr("Read codes"))
        self.scan.setToolTip(tr("Read a plan's codes with the camera"))
        self.scan.setAccessibleName(tr("Read a plan's codes with the camera"))
        self.scan.clicked.connect(self.scan_wanted)
        self.own = QPushButton(tr("Build my own"))
        self.own.clicked.connect(self.own_wanted)
        self.changed = QPushButton(tr("Something changed"))
        self.changed.clicked.connect(self.changed_wanted)
        self.setFocusProxy(self.start)
        self._below, self._scrolled = _advice(), _advice()
        self._lay_out()

    def _lay_out(self) -> None:
        self._buttons, self._centre = Flow(), QVBoxLayout()
        self._buttons.addWidget(self.start)
        self._buttons.addWidget(self.open)
        self._buttons.addWidget(self.scan)
        self._buttons.addWidget(self.own)
        self._centre.addWidget(self._greeting)
        self._centre.addWidget(self._lead)
        self._centre.addWidget(self._list, 1)
        self._centre.addLayout(self._buttons)
        self._aside = QWidget()
        self._aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._aside.setProperty("look", "aside")
        self._column = QVBoxLayout(self._aside)
        self._column.addWidget(text(tr("This week"), "title"))
        self._column.addWidget(self._week)
        self._column.addWidget(self._chosen)
        self._column.addWidget(self._entries, 1)
        self._column.addWidget(self.changed)
        self._column.addWidget(self._below)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._centre, 1)
        self._row.addWidget(self._aside)

    def show_today(self, today: Today) -> None:
        """Keeps the choice made before, where it is still there."""
        kept = self.chosen
        self._greeting.setText(today.greeting)
        self._lead.setText(today.closed or today.phase or tr(LEAD))
        self.start.setText(tr("See what to do") if today.closed else tr("Start"))
        self._week.show_week(today.days_done, today.weekday)
        self._fill(today)
        self.choose(kept if kept in (choice.card.id for choice in today.choices) else _first(today))
        self.start.setEnabled(bool(self._cards))

    @property
    def chosen(self) -> str:
        """The chosen routine's id, or nothing."""
        choice = self._choices.get(self._group.checkedId())
        return choice.card.id if choice else ""

    def card(self, routine_id: str) -> Card:
        return next(card for card in self._cards.values() if card.words.id == routine_id)

    def choose(self, routine_id: str) -> None:
        for number, choice in self._choices.items():
            if choice.card.id == routine_id:
                self._cards[number].setChecked(True)

    def fit(self, scale: Scale) -> None:
        self._row.setContentsMargins(scale(56), 0, 0, 0)
        self._row.setSpacing(scale(48))
        self._centre.setContentsMargins(0, scale(56), 0, scale(28))
        self._centre.setSpacing(scale(16))
        self._buttons.setSpacing(scale(24))
        self._list.column.setSpacing(scale(16))
        self._entries.column.setSpacing(scale(20))
        self._aside.setFixedWidth(max(scale(540), scale.text(450)))
        self._column.setContentsMargins(scale(44), scale(60), scale(44), scale(28))
        self._column.setSpacing(scale(20))
        self._fit_rows(scale)
        self._fit_advice()

    def _fit_advice(self) -> None:
        """What coach is not stands below, but where letters so large would leave the exercises no room."""
        large = self._scale.letters > LARGE
        self._below.setVisible(not large)
        self._scrolled.setVisible(large)

    def _fit_rows(self, scale: Scale) -> None:
        self._scale = scale
        for entry in self._entries.findChildren(Entry):
            entry.fit(scale)
        for card in self._cards.values():
            card.updateGeometry()
        for offer in self._list.findChildren(OfferCard):
            offer.fit(scale)

    def _start(self) -> None:
        self.start_wanted.emit(self.chosen)

    def _fill(self, today: Today) -> None:
        for card in self._cards.values():
            self._group.removeButton(card)
        self._list.empty()
        self._choices, self._cards = {}, {}
        column = self._list.column
        for offer in today.offers:
            column.addWidget(self._offer(offer))
        for heading, assigned in ((tr("Assigned to you"), True), (tr("Routines"), False)):
            choices = _sorted(today, assigned=assigned)
            if choices:
                column.addWidget(text(heading, "accent"))
            for choice in choices:
                column.addWidget(self._card(choice))
        for note in today.notes:
            column.addWidget(text(note, "small"))
        column.addStretch(1)

    def _offer(self, offer: Offer) -> OfferCard:
        card = OfferCard(offer)
        card.answered.connect(self.offer_answered)
        return card

    def _card(self, choice: Choice) -> Card:
        card = Card(self._art, choice.card)
        number = len(self._choices)
        self._choices[number], self._cards[number] = choice, card
        self._group.addButton(card, number)
        return card

    def _show_entries(self, number: int, chosen: bool) -> None:
        if not chosen:
            return
        choice = self._choices[number]
        if self._cards[number] is next(iter(self._cards.values())):
            self._list.verticalScrollBar().setValue(0)  # with what stands above it
        self._list.ensureWidgetVisible(self._cards[number])
        self._chosen.setText(choice.card.name)
        self._entries.empty()
        if choice.note:
            self._entries.column.addWidget(text(choice.note, "soft"))
        for words in choice.entries:
            self._entries.column.addWidget(Entry(self._art, words, 168))
        self._entries.column.addStretch(1)
        self._scrolled = _advice()
        self._entries.column.addWidget(self._scrolled)
        self._fit_advice()
        self._fit_rows(self._scale)


def _advice() -> QLabel:
    return text(f"{tr(NOT_ADVICE)} {tr(NOT_REVIEWED)}", "small")


def _sorted(today: Today, *, assigned: bool) -> list[Choice]:
    return [choice for choice in today.choices if choice.assigned == assigned]


def _first(today: Today) -> str:
    """What is assigned comes before all else."""
    choices = _sorted(today, assigned=True) or _sorted(today, assigned=False)
    return choices[0].card.id if choices else ""
