"""The day in five numbers."""

from collections.abc import Mapping

from attrs import frozen
from PySide6.QtCore import Signal

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.sheet import Sheet


@frozen
class Asked:
    """`given` is what was answered today already."""

    id: str
    words: str
    least: str
    most: str
    given: int | None = None


class CheckInPage(Sheet):
    """`told` carries the numbers that were given, by id."""

    told = Signal(dict)

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("How is today?"))
        self._given: dict[str, int] = {}
        self.ratings: Mapping[str, Rating] = {}
        self.save = self.button(tr("Keep it"), main=True)
        self.save.clicked.connect(lambda: self.told.emit(dict(self._given)))

    def ask(self, lead: str, questions: tuple[Asked, ...]) -> None:
        self.empty()
        self.show_lead(lead)
        self._given = {each.id: each.given for each in questions if each.given is not None}
        self.ratings = {each.id: self._rating(each) for each in questions}
        self.save.setEnabled(bool(self._given))
        self.fill()
        next(iter(self.ratings.values())).setFocus()

    def _rating(self, asked: Asked) -> Rating:
        rating = Rating(asked.words, f"0, {asked.least}", f"10, {asked.most}")
        if asked.given is not None:
            rating.choose(asked.given)
        rating.rated.connect(lambda number: self._give(asked.id, number))
        self.add(rating)
        return rating

    def _give(self, name: str, number: int) -> None:
        self._given[name] = number
        self.save.setEnabled(True)

    def fit(self, scale: Scale) -> None:
        super().fit(scale)
        self.rows.column.setSpacing(scale(6))
