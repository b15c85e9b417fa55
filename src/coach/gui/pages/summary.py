"""After a session: what was done, and how it was."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.entry import Entry, EntryWords, carded
from coach.gui.widgets.offer import Offer, OfferCard
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.wording import Worded

KEEPS = Worded(
    "Numbers are about the shape of a movement, not about health. "
    "What you rate is kept in your log. You may leave it out."
)

THEN = Worded("Tell below how it was. Then you see here what follows.")


@frozen
class Summary:
    heading: str
    lead: str
    entries: tuple[EntryWords, ...]
    better: tuple[str, ...] = ()
    """What went better than ever."""


class SummaryPage(Page):
    railed = False
    pain_rated = Signal(int)
    effort_rated = Signal(int)
    offer_answered = Signal(str, bool)
    done_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._scale = art, Scale()
        self._heading, self._lead, self._rows = text("", "heading"), text("", "soft"), Scroll()
        self.pain = Rating(tr("How is your back now?"), tr("0, no pain"), tr("10, worst pain"))
        self.effort = Rating(tr("How hard was that?"), tr("0, no effort"), tr("10, all I had"))
        self.pain.rated.connect(self.pain_rated)
        self.effort.rated.connect(self.effort_rated)
        self.done = QPushButton(tr("Done"))
        self.done.setProperty("role", "main")
        self.done.clicked.connect(self.done_wanted)
        self.setFocusProxy(self.done)
        self._next = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._ratings, self._column, buttons = QHBoxLayout(), QVBoxLayout(self), QHBoxLayout()
        self._ratings.addWidget(self.pain, 1)
        self._ratings.addWidget(self.effort, 1)
        buttons.addWidget(self.done)
        buttons.addWidget(text(tr(KEEPS), "small"), 1)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lead)
        self._column.addWidget(self._rows, 1)
        self._column.addLayout(self._ratings)
        self._column.addLayout(buttons)
        self._buttons = buttons

    def show_summary(self, summary: Summary) -> None:
        self._heading.setText(summary.heading)
        self._lead.setText(summary.lead)
        self._clear_next()
        self._rows.empty()
        box = QWidget()
        self._next = QVBoxLayout(box)
        self._next.setContentsMargins(0, 0, 0, 0)
        self._next.addWidget(text(tr(THEN), "soft"))
        for line in summary.better:
            self._rows.column.addWidget(text(line, "accent"))
        self._rows.column.addWidget(box)
        for words in summary.entries:
            self._rows.column.addWidget(carded(Entry(self._art, words, 240)))
        self._rows.column.addStretch(1)
        for rating in (self.pain, self.effort):
            rating.forget()
        self.fit(self._scale)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """What follows from this session, above what was done in it."""
        self._clear_next()
        for offer in offers:
            card = OfferCard(offer)
            card.answered.connect(self.offer_answered)
            self._next.addWidget(card)
        self._rows.verticalScrollBar().setValue(0)
        self.fit(self._scale)

    def _clear_next(self) -> None:
        while (item := self._next.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(20))
        self._rows.column.setSpacing(scale(20))
        self._ratings.setSpacing(scale(72))
        self._buttons.setSpacing(scale(32))
        for rating in (self.pain, self.effort):
            rating.fit(scale)
        for entry in self._rows.findChildren(Entry):
            entry.fit(scale)
        for card in self._rows.findChildren(OfferCard):
            card.fit(scale)
