"""The set under way: what you look like, what it should look like, how far you are."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import CALM, Scale, scale_of
from coach.gui.pages.counting import breathing, count_of
from coach.gui.paint.marks import Marks
from coach.gui.widgets.breath import Breath
from coach.gui.widgets.demonstration import Demonstration
from coach.gui.widgets.dots import SetDots
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.ring import Ring
from coach.gui.widgets.text import text
from coach.gui.words import TRUST, named, spell
from coach.pose.body import INDEX, Pose
from coach.pose.ghost import Ghost, ghost
from coach.pose.posture import Posture
from coach.session.steps import Step
from coach.session.under_way import Session
from coach.settings import SelfView

SIDE = 600
"""The least width of the column beside the picture, in units: the number is 40 mm high in it."""
CORNER = 0.4
"""Of the picture's width: the demonstration in its corner."""
TURNED = 0.05
"""Shares of the picture's width between head and hips, from which it is clear where the feet are."""
PILES: Mapping[SelfView, int] = {"camera": 0, "figure": 0, "none": 2}
BREATH = 1


class ExerciseView(QWidget):
    """The demonstration stands in the corner over the feet, where hardly an exercise reaches.

    For breathing, the circle has the large place and the picture the small one.
    """

    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._small_live = LivePicture(), LivePicture()
        self._ring, self._breath = Ring(), Breath()
        self._shown, self._beside = Demonstration(art), Demonstration(art)
        self._large = _pile(self._live, self._breath, self._shown)
        self._breathing = QWidget()
        self._small = _pile(self._ring, self._breathing)
        self._name, self._trust = _tag("tag", self._large), _tag("tag-soft", self._large)
        self._corner, self._dots = Demonstration(art, self._large, framed=True), SetDots()
        self._left, self._set, self._next = (text("", "session-soft") for _ in range(3))
        self._pile, self._feet_left, self._began, self._shaped = 0, False, False, 0.0
        self._step: Step | None = None
        self._ghost, self._ghosts = Ghost(), True
        self._lay_out()

    def _lay_out(self) -> None:
        self._set.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._below, self._quiet = QGridLayout(), QVBoxLayout(self._breathing)
        self._quiet.setContentsMargins(0, 0, 0, 0)
        for widget in (self._beside, self._small_live):
            self._quiet.addWidget(widget, 1)
        self._below.addWidget(self._left, 0, 0)
        self._below.addWidget(self._set, 0, 1)
        self._below.addWidget(self._next, 1, 0)
        self._below.addWidget(self._dots, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout()
        self._column.addWidget(self._small, 1)
        self._column.addLayout(self._below)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._large)
        self._row.addLayout(self._column, 1)

    def show_session(self, session: Session) -> None:
        if session.step is not self._step:
            self._show_step(session)
        for demonstration in (self._corner, self._beside, self._shown):
            demonstration.show_moving(not session.paused)
        for live in self._lives():
            live.reference = self._reference(session)
        self._show_counter(session)
        self._began = self._began and session.now.state == "in_position"

    def _show_step(self, session: Session) -> None:
        """What stays as it is for a whole set."""
        step = session.step
        self._name.setText(named(step))
        self._trust.setText(tr(TRUST[step.exercise.trust]))
        for demonstration in (self._corner, self._beside, self._shown):
            demonstration.show_exercise(step.exercise)
        self._ghost = ghost(step.reference)
        self._set.setText(tr("set {n} of {of}", n=step.set_number, of=step.sets))
        self._dots.show_sets(step.set_number, step.sets)
        self._next.setText(_next(session))
        breathes = step.exercise.kind == "breathing"
        for tag in (self._name, self._trust):
            tag.setVisible(bool(tag.text()) and not breathes)
        self._large.setCurrentIndex(BREATH if breathes else self._pile)
        self._small.setCurrentIndex(breathes)
        self._corner.setVisible(self._large.currentWidget() is self._live)
        self._step, self._began = step, False
        self._shape()

    def _show_counter(self, session: Session) -> None:
        if session.step.exercise.kind == "breathing":
            self._breath.show_breath(*breathing(session))
            self._left.setText(self._name.text())  # over the circle there is no room for it
            return
        counted = count_of(session)
        self._ring.show_count(counted.number, counted.under, counted.share, resting=session.now.state != "in_position")
        self._left.setText(counted.aside)

    def show_sight(self, frame: Frame, pose: Pose | None, marks: Marks) -> None:
        if not self._began and pose is not None:
            # While it is done nothing moves to the other corner.
            self._feet_left, self._began = feet_left(pose, self._live, before=self._feet_left), True
            self._shape()
        for live in self._lives():
            if live.isVisible():
                live.show_sight(frame, pose, marks)
        if self._live.shape != self._shaped:
            self._shape()

    def show_away(self, why: str) -> None:
        for live in self._lives():
            live.show_away(why)

    def show_mirrored(self, mirrored: bool) -> None:
        for live in self._lives():
            live.mirrored = mirrored

    def show_ghost(self, *, on: bool) -> None:
        """Whether a reference that came with the plan is drawn over the picture."""
        self._ghosts = on

    def _reference(self, session: Session) -> Posture:
        """In step with the person; where pictures stand still, the end of the movement."""
        if not self._ghosts:
            return {}
        return self._ghost.at(1.0 if self.window().property(CALM) else session.now.progress)

    def show_self(self, shows: SelfView) -> None:
        """What the person sees of themselves."""
        self._pile, self._step = PILES[shows], None
        for live in self._lives():
            live.shows = shows

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(32))
        self._column.setSpacing(scale(16))
        self._below.setVerticalSpacing(scale(4))
        self._quiet.setSpacing(scale(16))
        self._shape()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    def _lives(self) -> tuple[LivePicture, LivePicture]:
        return self._live, self._small_live

    def _shape(self) -> None:
        """The picture is as wide as it is high enough for; the column has the rest."""
        widest = self.width() - scale_of(self)(SIDE) - self._row.spacing()
        self._shaped = self._live.shape
        self._large.setFixedWidth(max(1, min(widest, round(self.height() * self._shaped))))
        self._place_over(scale_of(self)(28))

    def _place_over(self, margin: int) -> None:
        """The demonstration over the feet, name and trust in the other corner."""
        wide, feet_left = round(self._large.width() * CORNER), self._feet_left and self._corner.isVisibleTo(self)
        top = max(0, (self._large.height() - round(self._large.width() / self._live.shape)) // 2)
        right, edge = self._large.width() - wide, margin // 2
        self._corner.setGeometry(edge if feet_left else right - edge, top + edge, wide, round(wide * 9 / 16))
        self._corner.raise_()  # whatever of the pile is shown lies above it otherwise
        for tag in (self._name, self._trust):
            tag.adjustSize()
            left = self._large.width() - tag.width() - margin if feet_left else margin
            tag.move(left, top + margin)
            tag.raise_()
            top += tag.height() + margin // 2


def feet_left(pose: Pose | None, live: LivePicture, *, before: bool) -> bool:
    """Whether the feet are on the left as it is shown; as before where the body stands upright or is not seen."""
    marks = None if pose is None else pose.landmarks
    ends = [None if marks is None else marks[INDEX[name]] for name in ("nose", "left_hip", "right_hip")]
    if any(end is None for end in ends):
        return before
    head, *hips = (end[0] for end in ends if end is not None)
    along = sum(hips) / 2 - head
    return before if abs(along) < TURNED else (along > 0) == live.mirrored


def _pile(*widgets: QWidget) -> QStackedWidget:
    pile = QStackedWidget()
    for widget in widgets:
        pile.addWidget(widget)
    return pile


def _tag(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _next(session: Session) -> str:
    coming = session.coming
    if coming is None:
        return tr("then: done")
    if session.step.rest_s > 0:
        return tr("next: rest {time}", time=spell(session.step.rest_s))
    return tr("next: {exercise}", exercise=named(coming))
