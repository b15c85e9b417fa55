"""Short cards to read, and the cards for the workplace and for lifting."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick


@frozen
class Card:
    """`sources` are titles of works, one a line."""

    id: str
    title: str
    words: str
    sources: tuple[str, ...]
    note: str = ""


class LearnPage(Sheet):
    """`wanted` carries a card's id."""

    wanted = Signal(str)

    def __init__(self, art: Art) -> None:
        super().__init__(
            art, tr("Learn"), tr("Cards of a minute. What they say comes from the works named below each.")
        )

    def show_cards(self, cards: tuple[tuple[str, str], ...]) -> None:
        """Ids and titles."""
        self.empty()
        for name, title in cards:
            button = QPushButton(title)
            button.setProperty("role", "row")
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self.add(button)
        self.fill()


class CardPage(Sheet):
    next_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, "")
        self.next = self.button(tr("Next card"), main=True)
        self.next.clicked.connect(self.next_wanted)
        self.setFocusProxy(self.next)

    def show_card(self, card: Card) -> None:
        self.empty()
        self.show_heading(card.title)
        self.say(card.words, "reading")
        self.say(tr("From"), "accent")
        for source in card.sources:
            self.say(f"\u2022 {source}", "small")
        self.say(card.note, "small")
        self.fill()


@frozen
class HabitWords:
    words: str
    tip: str


class WorkplacePage(Sheet):
    """`train_wanted`: the hinge routine."""

    train_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("Sitting and lifting"))
        self.train = self.button(tr("Train the hip hinge"), main=True)
        self.train.clicked.connect(self.train_wanted)
        self.ticks: tuple[Tick, ...] = ()

    def show_habits(
        self, sitting: tuple[str, tuple[HabitWords, ...]], lifting: tuple[str, tuple[HabitWords, ...]]
    ) -> None:
        """Each with its lead. What is not ticked shows its tip."""
        self.empty()
        self.say(tr("My place of work"), "title")
        self.say(sitting[0], "soft")
        self.ticks = tuple(self._tick(habit) for habit in sitting[1])
        self.say(tr("Lifting"), "title")
        self.say(lifting[0], "soft")
        for habit in lifting[1]:
            self.say(habit.words, "strong")
            self.say(habit.tip, "small")
        self.fill()

    def _tick(self, habit: HabitWords) -> Tick:
        tick, tip = Tick(self.art, habit.words), text(habit.tip, "small")
        tick.toggled.connect(lambda on: tip.setVisible(not on))
        self.add(tick)
        self.add(tip)
        return tick
