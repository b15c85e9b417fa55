"""What is the person's own, measured: standing side-on or lying flat, still, for two seconds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.page import Page
from coach.gui.paint.marks import Marks
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.words import own_words
from coach.measure.personal import Personal
from coach.pose.body import Pose
from coach.wording import Worded

HOW = Worded(
    "Stand side-on, your whole body in the picture, and stay still for a few seconds. Or lie flat, legs straight."
)
WHY = Worded(
    "What is measured is how straight you are, how long your trunk is and how the floor lies. "
    "You are held against that, and not against somebody else."
)


class LinePage(Page):
    """Told what is seen and what was measured; says when the person has had enough."""

    railed = False
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._state = LivePicture(ground=lambda: DAY.ground), text("", "heading")
        self._heading, self._how, self._why = text(tr("Your own line"), "heading"), text(tr(HOW)), text(tr(WHY), "soft")
        self.back = QPushButton(tr("Back"))
        self.back.clicked.connect(self.back_wanted)
        self.setFocusProxy(self.back)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row, self._words, self._inside = QHBoxLayout(self), QVBoxLayout(), Scroll()
        self._words.addWidget(self._heading)
        for widget in (self._how, self._why):
            self._inside.column.addWidget(widget)
        self._inside.column.addStretch(1)
        self._words.addWidget(self._inside, 1)
        self._words.addWidget(self._state)
        self._words.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(self._words, 2)
        self._row.addWidget(self._live, 3)

    def show_words(self, words: str) -> None:
        """The one thing to do."""
        self._state.setText(tr(words))

    def show_measured(self, personal: Personal) -> None:
        self._state.setText(tr("Measured: {measured}", measured=own_words(personal)))

    def show_sight(self, frame: Frame, pose: Pose | None) -> None:
        self._live.show_sight(frame, pose, Marks())

    def show_away(self, why: str) -> None:
        self._live.show_away(tr(why))

    def show_mirrored(self, mirrored: bool) -> None:
        self._live.mirrored = mirrored

    def fit(self, scale: Scale) -> None:
        self._row.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._row.setSpacing(scale(48))
        for column in (self._words, self._inside.column):
            column.setSpacing(scale(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
