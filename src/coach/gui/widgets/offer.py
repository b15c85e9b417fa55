"""What the rules propose, or have done, as a card with its reasons."""

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.gui.looks.scale import Scale
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.text import text


@frozen
class Offer:
    """`accept` and `refuse` are the words of the buttons; without them nothing is asked."""

    key: str
    heading: str
    lines: tuple[str, ...]
    accept: str = ""
    refuse: str = ""
    ways: tuple[tuple[str, str], ...] = ()
    """Other answers than yes and not now, as a key of the offer and words."""


class OfferCard(QWidget):
    """`answered` carries the offer's key and whether it was accepted."""

    answered = Signal(str, bool)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "card")
        self.setAccessibleName(" ".join((offer.heading, *offer.lines)))
        self._column, self._buttons = QVBoxLayout(self), Flow()
        self._column.addWidget(text(offer.heading, "strong"))
        for line in offer.lines:
            self._column.addWidget(text(line, "small"))
        self.accept = self._button(offer.accept, offer.key, accepted=True)
        self.refuse = self._button(offer.refuse, offer.key, accepted=False)
        for key, words in offer.ways:
            self._button(words, key, accepted=True)
        if offer.accept or offer.ways:
            self._column.addLayout(self._buttons)

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(32), scale(24), scale(32), scale(24))
        self._column.setSpacing(scale(10))
        self._buttons.setSpacing(scale(20))

    def _button(self, words: str, key: str, *, accepted: bool) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "choice")
        button.clicked.connect(lambda: self.answered.emit(key, accepted))
        button.setVisible(bool(words))
        if words:
            self._buttons.addWidget(button)
        return button
