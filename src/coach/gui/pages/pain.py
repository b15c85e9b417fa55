"""It hurts: how much, where, what it is like, where it runs. The set stands still meanwhile."""

from collections.abc import Mapping

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.bodymap import BodyMap, Region
from coach.gui.widgets.choices import Choices
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text


@frozen
class PainWords:
    """Everything that is asked, in the person's language; options are words by key."""

    heading: str
    pain: str
    places: str
    regions: tuple[Region, ...]
    qualities: str
    quality_options: Mapping[str, str]
    spreading: str
    spreading_options: Mapping[str, str]
    signs: str
    sign_options: Mapping[str, str]


@frozen
class Told:
    pain: int | None
    places: tuple[str, ...]
    qualities: tuple[str, ...]
    spreading: str | None
    signs: tuple[str, ...]


class PainPage(Page):
    """`answered` carries what was told. There is no way past it but the answers or the end of the session."""

    railed = False
    answered = Signal(Told)
    end_wanted = Signal()

    def __init__(self, words: PainWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self.pain = Rating(words.pain, tr("0, no pain"), tr("10, worst pain"))
        self.body = BodyMap(words.regions)
        self.qualities = Choices(words.qualities, words.quality_options, many=True)
        self.spreading = Choices(words.spreading, words.spreading_options)
        self.signs = Choices(words.signs, words.sign_options, many=True)
        self.next, self.end = QPushButton(tr("Next")), QPushButton(tr("End the session"))
        self.next.setProperty("role", "main")
        self._lay_out(words)
        self.pain.rated.connect(self._rate)
        self.next.clicked.connect(self._tell)
        self.end.clicked.connect(self.end_wanted)

    def _lay_out(self, words: PainWords) -> None:
        self._whole, self._row = QVBoxLayout(self), QHBoxLayout()
        self._left, self._rows, self._buttons = QVBoxLayout(), Scroll(), QHBoxLayout()
        self._left.addWidget(text(words.places, "strong"))
        self._left.addWidget(self.body, 1)
        for widget in (self.pain, self.qualities, self.spreading, self.signs):
            self._rows.column.addWidget(widget)
        self._rows.column.addStretch(1)
        self._whole.addWidget(text(words.heading, "heading"))
        self._whole.addLayout(self._row, 1)
        self._row.addLayout(self._left, 3)
        self._row.addWidget(self._rows, 8)
        self._buttons.addWidget(self.next)
        self._buttons.addWidget(self.end)
        self._buttons.addStretch()
        self._whole.addLayout(self._buttons)

    def forget(self) -> None:
        """For a new pain."""
        self._value = None
        self.pain.forget()
        self.body.forget()
        for choices in (self.qualities, self.spreading, self.signs):
            choices.choose()
        self._rows.verticalScrollBar().setValue(0)
        self.next.setEnabled(False)

    def fit(self, scale: Scale) -> None:
        self._whole.setContentsMargins(scale(56), scale(40), scale(56), scale(32))
        self._whole.setSpacing(scale(20))
        self._row.setSpacing(scale(48))
        self._rows.column.setSpacing(scale(26))
        self._buttons.setSpacing(scale(28))
        self.pain.fit(scale)
        for choices in (self.qualities, self.spreading, self.signs):
            choices.fit(scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.pain.take(event.text()):
            super().keyPressEvent(event)

    def _rate(self, value: int) -> None:
        self._value = value
        self.next.setEnabled(True)

    def _tell(self) -> None:
        self.answered.emit(
            Told(self._value, self.body.chosen, self.qualities.chosen, self.spreading.one, self.signs.chosen)
        )
