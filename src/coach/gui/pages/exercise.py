"""The set under way: what you look like, what it should look like, how far you are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.gui.art import Art
from coach.gui.pages.counting import breathing, count_of
from coach.gui.paint.marks import Marks
from coach.gui.scale import Scale
from coach.gui.widgets.breath import Breath
from coach.gui.widgets.demonstration import Demonstration
from coach.gui.widgets.dots import SetDots
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.ring import Ring
from coach.gui.widgets.text import text
from coach.gui.words import TRUST, named, spell
from coach.pose.body import Pose
from coach.session.session import Session


class ExerciseView(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = LivePicture()
        self._name, self._trust = _tag("tag", self.live), _tag("tag-soft", self.live)
        self._demonstration = Demonstration(art)
        self._ring, self._breath = Ring(), Breath()
        self._counter = QStackedWidget()
        self._counter.addWidget(self._ring)
        self._counter.addWidget(self._breath)
        self._dots = SetDots()
        self._left, self._set, self._next = (text("", "session-soft") for _ in range(3))
        self._lay_out()

    def _lay_out(self) -> None:
        self._set.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._below = QGridLayout()
        self._below.addWidget(self._left, 0, 0)
        self._below.addWidget(self._set, 0, 1)
        self._below.addWidget(self._next, 1, 0)
        self._below.addWidget(self._dots, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._demonstration)
        self._column.addWidget(self._counter, 1)
        self._column.addLayout(self._below)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.live, 1)
        self._row.addWidget(self._side)

    def show_session(self, session: Session) -> None:
        step = session.step
        self._name.setText(named(step))
        self._trust.setText(TRUST[step.exercise.trust])
        self._trust.setVisible(bool(self._trust.text()))
        self._demonstration.show_exercise(step.exercise)
        self._show_counter(session)
        self._set.setText(f"set {step.set_number} of {step.sets}")
        self._dots.show_sets(step.set_number, step.sets)
        self._next.setText(_next(session))
        self._place_tags()

    def _show_counter(self, session: Session) -> None:
        if session.step.exercise.kind == "breathing":
            self._counter.setCurrentWidget(self._breath)
            self._breath.show_breath(*breathing(session))
            self._left.setText("")
            return
        counted = count_of(session)
        self._counter.setCurrentWidget(self._ring)
        self._ring.show_count(counted.number, counted.under, counted.share, resting=session.now.state != "in_position")
        self._left.setText(counted.aside)

    def show_sight(self, frame: Frame, pose: Pose | None, marks: Marks) -> None:
        self.live.show_sight(frame, pose, marks)

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(32))
        self._column.setSpacing(scale(20))
        self._below.setVerticalSpacing(scale(6))
        self._side.setFixedWidth(scale(576))
        self._demonstration.setFixedHeight(scale(260))
        self._place_tags()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tags()

    def _place_tags(self) -> None:
        margin = max(8, self.live.width() // 45)
        for tag in (self._name, self._trust):
            tag.adjustSize()
        self._name.move(margin, margin)
        self._trust.move(self.live.width() - self._trust.width() - margin, margin)


def _tag(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _next(session: Session) -> str:
    coming = session.coming
    if coming is None:
        return "then: done"
    if session.step.rest_s > 0:
        return f"next: rest {spell(session.step.rest_s)}"
    return f"next: {named(coming)}"
