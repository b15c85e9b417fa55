"""The small window of a break from sitting: the offer, the questions before, the exercises.

The offer comes without taking the keys from anybody. Who turns to it (Alt+Tab, or the mouse) has them: nothing is
pressed by what was meant for elsewhere, for no button has the focus until Tab gives it one.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.order import ENTER
from coach.gui.looks.scale import TEXT_SIZE, Scale
from coach.gui.looks.style import style
from coach.gui.pages.check import CheckPage, Given, Questions
from coach.gui.widgets.breakplay import BreakPlay, Shown
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.text import text
from coach.gui.words import clock

WIDE, MARGIN, CHECK = 780, 36, 860


class BreakCard(QWidget):
    """`exercise_wanted`: the routine, here. `camera_wanted`: the same in the large window, judged. `walk_wanted`: just
    up and about. `snooze_wanted`: later. `skip_wanted`: no. `checked` carries the answers to the questions before.
    """

    exercise_wanted = Signal()
    camera_wanted = Signal()
    walk_wanted = Signal()
    snooze_wanted = Signal()
    skip_wanted = Signal()
    checked = Signal(Given)

    def __init__(self, art: Art) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setProperty("look", "day")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle(tr("A break from sitting"))
        self._art = art
        self._heading, self._about, self.left = text("", "title"), text("", "soft"), text("", "heading")
        self.exercise, self.walk = QPushButton(tr("Start the break")), QPushButton(tr("Just walk a little"))
        self.camera = QPushButton(tr("With the camera"))
        self.snooze, self.skip = QPushButton(tr("Later")), QPushButton(tr("Not this time"))
        self.exercise.setProperty("role", "main")
        self._column, self._first, self._second = QVBoxLayout(self), Flow(), Flow()
        self.check, self.play, self._scale = CheckPage(), BreakPlay(art), Scale()
        self._lay_out()

    def _lay_out(self) -> None:
        for widget in (self._heading, self._about, self.left, self.check, self.play):
            self._column.addWidget(widget)
        first, second = (self.exercise, self.camera, self.walk), (self.snooze, self.skip)
        for row, buttons in ((self._first, first), (self._second, second)):
            for button in buttons:
                row.addWidget(button)
            self._column.addLayout(row)
        wanted = (self.exercise_wanted, self.camera_wanted, self.walk_wanted, self.snooze_wanted, self.skip_wanted)
        for button, signal in zip((*first, *second), wanted, strict=True):
            button.clicked.connect(signal)
        self.check.answered.connect(self.checked)
        self.check.back_wanted.connect(self.skip_wanted)

    def offer(self, heading: str, about: str, *, exercise: bool, walk: bool, text_size: float) -> None:
        """`exercise` and `walk`: what is open to the person now."""
        self._heading.setText(heading)
        self._about.setText(about)
        self._only(self._heading, self._about, self.snooze, self.skip)
        for button in (self.exercise, self.camera):
            button.setVisible(exercise)
        self.walk.setVisible(walk)
        self.skip.setText(tr("Not this time"))
        self._place(text_size)
        self.setFocus()
        self.show()

    @property
    def words(self) -> str:
        return f"{self._heading.text()} {self._about.text()}"

    def ask(self, questions: Questions) -> None:
        """What comes before every session, as the large window asks it."""
        self._only(self.check)
        self._column.setContentsMargins(0, 0, 0, 0)  # the page has its own
        self.check.ask(questions)
        self.check.fit(self._scale)
        self.check.setFixedHeight(min(self._scale.text(CHECK), self._highest()))
        self._fit()
        self.activateWindow()
        self.check.pain.button(0).setFocus()

    def show_play(self) -> None:
        self._only(self.play)
        self._margins()
        self._fit()
        self.activateWindow()
        self.setFocus()

    def show_now(self, now: Shown) -> None:
        """Where the exercises stand."""
        self.play.show_now(now)
        self._fit()

    def show_walk(self, left_s: float) -> None:
        begins = not self.left.isVisible()
        self._only(self._heading, self._about, self.left, self.skip)
        if begins:
            self.activateWindow()
            self.setFocus()
        self.skip.setText(tr("Done (Esc)"))
        self.left.setText(clock(left_s))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = Qt.Key(event.key()), self.focusWidget()
        if isinstance(focused, QPushButton) and key in ENTER:
            focused.click()
        elif self.play.isVisible() and key in self.play.keys and not event.isAutoRepeat():
            self.play.keys[key].emit()
        elif self.left.isVisible() and key is Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        elif self.snooze.isVisible() and key is Qt.Key.Key_Escape:
            self.snooze_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _only(self, *shown: QWidget) -> None:
        buttons = (self.exercise, self.camera, self.walk, self.snooze, self.skip)
        for widget in (self._heading, self._about, self.left, self.check, self.play, *buttons):
            widget.setVisible(widget in shown)

    def _place(self, text_size: float) -> None:
        """At the lower right of the screen, as large as a note."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        scale = Scale(min(screen.width() / 1920, screen.height() / 1080), text_size)
        self.setProperty(TEXT_SIZE, text_size)
        self.setStyleSheet(style(scale, self._art.assets / "icons"))
        self._column.setSpacing(scale(16))
        for row in (self._first, self._second):
            row.setSpacing(scale(16))
        self.setFixedWidth(scale(WIDE * max(1.0, text_size)))
        self._scale = scale
        self._margins()
        self.check.fit(scale)
        self.play.fit(scale)
        self._fit()

    def _highest(self) -> int:
        return int(QGuiApplication.primaryScreen().availableGeometry().height() - 2 * self._scale(MARGIN))

    def _margins(self) -> None:
        margin = self._scale(MARGIN)
        self._column.setContentsMargins(margin, margin, margin, margin)

    def _fit(self) -> None:
        """As high as its words need at this width, at the lower right of the screen."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()
            child.updateGeometry()
        self._column.invalidate()
        screen, margin = QGuiApplication.primaryScreen().availableGeometry(), self._scale(MARGIN)
        self.setFixedHeight(min(self._column.totalHeightForWidth(self.width()), self._highest()))
        self.move(screen.right() - self.width() - margin, screen.bottom() - self.height() - margin)
