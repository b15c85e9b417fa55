"""A break's exercises in the small window: the demonstration, what to do, how much is left."""

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.breath import Breath
from coach.gui.widgets.demonstration import Demonstration
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.text import text

PICTURE = 400
"""How high the demonstration and the breath are."""
CAPTION = 84
"""Two lines, so that what stands below keeps its place."""


@frozen
class Shown:
    """`exercise` is demonstrated; without one a breath is paced, `full` 0-1. `count` is how far it is, `left` which."""

    name: str
    caption: str
    count: str
    left: str
    exercise: Exercise | None = None
    breathing: str = ""
    full: float = 0.0
    paused: bool = False


class BreakPlay(QWidget):
    pause_wanted = Signal()
    next_wanted = Signal()
    pain_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.demonstration, self.breath, self._art = Demonstration(art), Breath(), art
        self.name, self.count, self.caption, self.left = (
            text("", "title"), text("", "heading"), text(""), text("", "small"),
        )  # fmt: skip
        self.pause, self.next = QPushButton(tr("Pause (Space)")), QPushButton(tr("Next (Enter)"))
        self.pain, self.stop = QPushButton(tr("It hurts (P)")), QPushButton(tr("Enough (Esc)"))
        self._column, self._buttons = QVBoxLayout(self), Flow()
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.demonstration, self.breath, self.name, self.count, self.caption, self.left):
            self._column.addWidget(widget)
        for button in (self.next, self.pause, self.pain, self.stop):
            self._buttons.addWidget(button)
        self._column.addLayout(self._buttons)
        self.pause.clicked.connect(self.pause_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.pain.clicked.connect(self.pain_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.count.setAlignment(Qt.AlignmentFlag.AlignLeft)
        key = Qt.Key
        self.keys = {
            key.Key_Space: self.pause_wanted, key.Key_Return: self.next_wanted, key.Key_Enter: self.next_wanted,
            key.Key_P: self.pain_wanted, key.Key_Escape: self.stop_wanted,
        }  # fmt: skip
        """As in the large window."""
        for button in (self.pause, self.next, self.pain, self.stop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # or one that was clicked would take the keys

    def show_now(self, now: Shown) -> None:
        self.demonstration.setVisible(now.exercise is not None)
        self.breath.setVisible(now.exercise is None)
        if now.exercise is not None:
            self.demonstration.show_exercise(now.exercise)
            self.demonstration.show_moving(not now.paused)
        else:
            self.breath.show_breath(now.breathing, now.full, now.count)
        self.name.setText(now.name)
        self.count.setText(now.count)
        self.caption.setText(now.caption)
        self.left.setText(now.left)
        self.pause.setText(tr("Go on (Space)") if now.paused else tr("Pause (Space)"))

    def fit(self, scale: Scale) -> None:
        self._column.setSpacing(scale(12))
        self._buttons.setSpacing(scale(16))
        for picture in (self.demonstration, self.breath):
            picture.setFixedHeight(scale(PICTURE))
        self.caption.setMinimumHeight(scale.text(CAPTION))
