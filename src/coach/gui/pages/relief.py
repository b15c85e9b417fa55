"""The companion for a fresh spasm: where it hurts, then one thing at a time."""

from collections.abc import Mapping

from attrs import field, frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.widgets.calm import Calm
from coach.gui.widgets.choices import Choices
from coach.gui.widgets.easing import EasingCard
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick

CARDS_IN_A_ROW = 4


@frozen
class Start:
    """What is asked first. `places` are words by id."""

    lead: str
    where: str
    places: Mapping[str, str]
    screening: str


@frozen
class EasingWords:
    name: str
    words: str
    picture: str


@frozen
class Shown:
    """One step. `minutes` to choose a timer from; `ticks` have to be ticked before it; `waits` is said in its place.

    `breath`: a breath to follow stands on it.
    """

    id: str
    number: int
    of: int
    title: str
    words: str
    older: str = ""
    cards: tuple[EasingWords, ...] = ()
    breath: bool = False
    minutes: tuple[int, ...] = ()
    ticks: tuple[str, ...] = ()
    waits: str = ""
    sources: str = ""
    more: tuple[str, ...] = field(factory=tuple)


class ReliefPage(Sheet):
    """`began` carries the place and how bad it is. `timer_wanted` carries minutes, 0 to stop."""

    began = Signal(str, int)
    next_wanted = Signal()
    previous_wanted = Signal()
    help_wanted = Signal()
    changed_wanted = Signal()
    breath_wanted = Signal()
    timer_wanted = Signal(int)

    def __init__(self, art: Art) -> None:
        super().__init__(art, "")
        self.places: Choices | None = None
        self.calm, self._minutes, self._ticks = Calm(), list[QPushButton](), list[Tick]()
        self._bad = -1
        self.previous, self.next = self.button(tr("Back")), self.button(tr("Go on"), main=True)
        self.help, self.changed = self.button(tr("When to get help")), self.button(tr("Something changed"))
        self.add_mute()
        self.next.clicked.connect(self._go_on)
        self.previous.clicked.connect(self.previous_wanted)
        self.help.clicked.connect(self.help_wanted)
        self.changed.clicked.connect(self.changed_wanted)
        self.setFocusProxy(self.next)

    def show_start(self, start: Start) -> None:
        self.empty()
        self._bad = -1
        self.show_heading(tr("My back has seized up"))
        self.show_lead(start.lead)
        self.places = Choices(start.where, start.places)
        self.places.changed.connect(self._ready_or_not)
        self.severity = Rating(tr("How bad is it now?"), tr("0, no pain"), tr("10, worst pain"))
        self.severity.rated.connect(self._rate)
        self.add(self.places)
        self.add(self.severity)
        self.say(start.screening, "small")
        self._show_buttons(first=True)
        self._ready_or_not()
        self.fill()

    def show_step(self, shown: Shown) -> None:
        self.empty()
        self.places = None
        self.show_heading(shown.title)
        self.show_lead(tr("Step {number} of {of}", number=shown.number, of=shown.of))
        for line in (shown.words, *shown.more):
            self.say(line, "reading")
        self._show_cards(shown)
        self._show_timer(shown)
        if shown.older:
            self.add(_older(shown.older))
        if shown.sources:
            self.say(shown.sources, "small")
        self._show_buttons(first=False)
        self.next.setText(tr("Go on") if shown.number < shown.of else tr("Done"))
        self.help.setVisible(shown.id != "help")
        self.fill()

    def show_running(self, running: bool) -> None:
        """The buttons for a timer give way to the one that stops it."""
        for button in self._minutes:
            button.setVisible(not running)
        self._stop.setVisible(running)
        self.calm.setVisible(running or self._breath)

    def _show_cards(self, shown: Shown) -> None:
        if not shown.cards:
            return
        grid, holder = QGridLayout(), QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        for at, card in enumerate(shown.cards):
            widget = EasingCard(self.art, card.name, card.words, card.picture)
            grid.addWidget(widget, at // CARDS_IN_A_ROW, at % CARDS_IN_A_ROW)
        grid.setColumnStretch(CARDS_IN_A_ROW, 1)
        grid.setSpacing(self.scale(20))
        holder.setLayout(grid)
        self.add(holder)

    def _show_timer(self, shown: Shown) -> None:
        self._breath = shown.breath
        self.calm = Calm(breath=shown.breath)
        self._stop = QPushButton(tr("Stop"))
        self._minutes, self._ticks = [], []
        for words in shown.ticks:
            tick = Tick(self.art, words)
            tick.toggled.connect(self._timer_or_not)
            self._ticks.append(tick)
            self.add(tick)
        if shown.waits:
            self.say(shown.waits, "strong")
        row, holder = QHBoxLayout(), QWidget()
        for minutes in () if shown.waits else shown.minutes:
            row.addWidget(self._minutes_button(minutes))
        if shown.breath:
            row.addWidget(self._breath_button())
        row.addWidget(self._stop)
        row.addStretch()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._stop.clicked.connect(lambda: self.timer_wanted.emit(0))
        self.add(self.calm)
        self.add(holder)
        self.show_running(False)
        self._timer_or_not()

    def _minutes_button(self, minutes: int) -> QPushButton:
        button = QPushButton(tr("{minutes} minutes", minutes=minutes))
        button.clicked.connect(lambda: self.timer_wanted.emit(minutes))
        self._minutes.append(button)
        return button

    def _breath_button(self) -> QPushButton:
        button = QPushButton(tr("Breathe with the circle"))
        button.clicked.connect(self.breath_wanted)
        self._minutes.append(button)
        return button

    def minutes_button(self, at: int) -> QPushButton:
        return self._minutes[at]

    @property
    def ticks(self) -> tuple[Tick, ...]:
        return tuple(self._ticks)

    def _timer_or_not(self) -> None:
        for button in self._minutes:
            button.setEnabled(all(tick.isChecked() for tick in self._ticks))

    def _show_buttons(self, *, first: bool) -> None:
        self.next.setText(tr("Go on"))
        self.next.setEnabled(True)
        self.previous.setVisible(not first)
        self.changed.setVisible(not first)
        self.help.setVisible(True)

    def _rate(self, severity: int) -> None:
        self._bad = severity
        self._ready_or_not()

    def _ready_or_not(self) -> None:
        self.next.setEnabled(self.places is not None and self.places.one is not None and self._bad >= 0)

    def _go_on(self) -> None:
        if self.places is not None and self.places.one is not None:
            self.began.emit(self.places.one, self._bad)
        else:
            self.next_wanted.emit()


def _older(words: str) -> QWidget:
    label = text(words, "soft")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return label
