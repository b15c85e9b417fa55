"""The small window that offers a break from sitting. It comes without taking the keys from what one is doing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.gui.art import Art
from coach.gui.language import tr
from coach.gui.scale import TEXT_SIZE, Scale
from coach.gui.style import style
from coach.gui.widgets.text import text
from coach.gui.words import clock

WIDE, MARGIN = 780, 36


class BreakCard(QWidget):
    """`exercise_wanted`: the routine. `walk_wanted`: just up and about. `snooze_wanted`: later. `skip_wanted`: no."""

    exercise_wanted = Signal()
    walk_wanted = Signal()
    snooze_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, art: Art) -> None:
        kinds = Qt.WindowType
        super().__init__(None, kinds.Tool | kinds.WindowStaysOnTopHint | kinds.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setProperty("look", "day")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("A break from sitting"))
        self._art = art
        self._heading, self._about, self.left = text("", "title"), text("", "soft"), text("", "heading")
        self.exercise, self.walk = QPushButton(tr("Start the break")), QPushButton(tr("Just walk a little"))
        self.snooze, self.skip = QPushButton(tr("Later")), QPushButton(tr("Not this time"))
        self.exercise.setProperty("role", "main")
        self._column, self._first, self._second = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        for widget in (self._heading, self._about, self.left):
            self._column.addWidget(widget)
        for row, buttons in ((self._first, (self.exercise, self.walk)), (self._second, (self.snooze, self.skip))):
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
            self._column.addLayout(row)
        wanted = (self.exercise_wanted, self.walk_wanted, self.snooze_wanted, self.skip_wanted)
        for button, signal in zip((self.exercise, self.walk, self.snooze, self.skip), wanted, strict=True):
            button.clicked.connect(signal)

    def offer(self, heading: str, about: str, *, exercise: bool, walk: bool, text_size: float) -> None:
        """`exercise` and `walk`: what is open to the person now."""
        self._heading.setText(heading)
        self._about.setText(about)
        self.exercise.setVisible(exercise)
        self.walk.setVisible(walk)
        self.left.hide()
        self.snooze.show()
        self.skip.setText(tr("Not this time"))
        self._place(text_size)
        self.show()

    @property
    def words(self) -> str:
        return f"{self._heading.text()} {self._about.text()}"

    def show_walk(self, left_s: float) -> None:
        for widget in (self.exercise, self.walk, self.snooze):
            widget.hide()
        self.skip.setText(tr("Done"))
        self.left.setText(clock(left_s))
        self.left.show()
        self._fit()

    def _place(self, text_size: float) -> None:
        """At the lower right of the screen, as large as a note."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        scale = Scale(min(screen.width() / 1920, screen.height() / 1080), text_size)
        self.setProperty(TEXT_SIZE, text_size)
        self.setStyleSheet(style(scale, self._art.assets / "icons"))
        self._column.setContentsMargins(scale(MARGIN), scale(MARGIN), scale(MARGIN), scale(MARGIN))
        self._column.setSpacing(scale(16))
        for row in (self._first, self._second):
            row.setSpacing(scale(16))
        self.setFixedWidth(scale(WIDE * max(1.0, text_size)))
        self._fit()
        self.move(screen.right() - self.width() - scale(MARGIN), screen.bottom() - self.height() - scale(MARGIN))

    def _fit(self) -> None:
        """As high as its words need at this width."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        self._column.invalidate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
