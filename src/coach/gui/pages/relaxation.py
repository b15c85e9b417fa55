"""A few quiet minutes: which there are, and one under way."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.widgets.calm import Calm
from coach.gui.widgets.sheet import Sheet


@frozen
class Under:
    """One under way: `line` is what was said last. With a breath, how far it has come in and what to do now."""

    line: str
    left_s: float
    whole_s: float
    left: str
    breath: float | None = None
    breathing: str = ""
    paused: bool = False


class CalmPage(Sheet):
    """One session, or a walk: the panel, pause and the end."""

    pause_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, "")
        self.calm = Calm()
        holder, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.calm)
        holder.setLayout(row)
        self.rows.column.addWidget(holder, 1)
        self.pause, self.stop = self.button(tr("Pause"), main=True), self.button(tr("Stop"))
        self.add_mute()
        self.pause.clicked.connect(self.pause_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.setFocusProxy(self.pause)

    def show_under(self, under: Under) -> None:
        self.calm.follow(breath=under.breath is not None)
        if under.breath is not None:
            self.calm.breath.show_breath(under.breathing, under.breath, under.left)
        else:
            self.calm.show_left(under.left_s, under.whole_s, under.left, resting=under.paused)
        self.calm.show_line(under.line)
        self.pause.setText(tr("Go on") if under.paused else tr("Pause"))
