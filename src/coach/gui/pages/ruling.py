"""What the rules say to a pain, and what can be done now."""

from attrs import frozen
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.exercise.breathing import breath_at
from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.breath import Breath
from coach.gui.widgets.rating import Rating
from coach.gui.widgets.text import text
from coach.gui.words import clock

IN_S, OUT_S = 4.0, 6.0
"""The breath of the pacer (reference: clinical, breathing)."""
TICK_MS = 100


@frozen
class Said:
    """`choices` are buttons by what they want, the first the main one. `breathe_s`: a pacer for so long, then
    `question` is asked.
    """

    words: str
    choices: tuple[tuple[str, str], ...]
    breathe_s: float = 0.0
    question: str = ""
    lines: tuple[str, ...] = ()


class RulingPage(Page):
    """`chosen` carries what a button wants, `rated` the number after the breathing."""

    railed = False
    chosen = Signal(str)
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._since_s, self._said = 0.0, Said("", ())
        self._words, self.breath = text("", "heading"), Breath()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(lambda: self.pass_time(TICK_MS / 1000))
        self._rating = QVBoxLayout()
        self.rating: Rating | None = None
        self._whole, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._lines = text("")
        self._whole.addWidget(self._words)
        self._whole.addWidget(self._lines)
        self._whole.addWidget(self.breath, 9)
        self._whole.addLayout(self._rating)
        self._whole.addStretch(1)
        self._whole.addLayout(self._buttons)
        self._scale = Scale()

    def show_said(self, said: Said) -> None:
        self._said, self._since_s = said, 0.0
        self._words.setText(said.words)
        self._lines.setText("\n".join(said.lines))
        self._lines.setVisible(bool(said.lines))
        self.breath.setVisible(bool(said.breathe_s))
        self._clear()
        for at, (wanted, words) in enumerate(said.choices):
            self._button(wanted, words, main=at == 0)
        self._buttons.addStretch()
        if said.breathe_s:
            self._timer.start()
            self.pass_time(0.0)
        self.fit(self._scale)

    def pass_time(self, seconds: float) -> None:
        """The pacer moves on; at its end the question comes."""
        self._since_s += seconds
        left_s = self._said.breathe_s - self._since_s
        if left_s <= 0:
            self._timer.stop()
            self.breath.hide()
            self._ask()
            return
        breath = breath_at(IN_S, OUT_S, self._since_s)
        self.breath.show_breath(tr("In") if breath.inward else tr("Out"), breath.full, clock(left_s))

    @property
    def ways(self) -> tuple[str, ...]:
        """What the buttons want."""
        return tuple(wanted for wanted, _ in self._said.choices)

    def button(self, wanted: str) -> QPushButton:
        return next(each for each in self.findChildren(QPushButton) if each.objectName() == wanted)

    @property
    def asks(self) -> bool:
        """Whether the number after the breathing is asked now."""
        return self.rating is not None

    def rest(self) -> None:
        """Nobody is here any more."""
        self._timer.stop()

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self._whole.setContentsMargins(scale(120), scale(80), scale(120), scale(56))
        self._whole.setSpacing(scale(32))
        self._buttons.setSpacing(scale(28))
        if self.rating is not None:
            self.rating.fit(scale)

    def _ask(self) -> None:
        if self.rating is None and self._said.question:
            self.rating = Rating(self._said.question, tr("0, no pain"), tr("10, worst pain"))
            self.rating.rated.connect(self.rated)
            self._rating.addWidget(self.rating)
            self.fit(self._scale)

    def _clear(self) -> None:
        self._timer.stop()
        if self.rating is not None:
            self.rating.hide()
            self.rating.deleteLater()
            self.rating = None
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.setObjectName("")
                button.hide()
                button.deleteLater()

    def _button(self, wanted: str, words: str, *, main: bool) -> None:
        button = QPushButton(words)
        button.setObjectName(wanted)
        if main:
            button.setProperty("role", "main")
        button.clicked.connect(lambda: self.chosen.emit(wanted))
        self._buttons.addWidget(button)
