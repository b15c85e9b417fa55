"""Before an exercise: how it goes, where the laptop stands, and whether the body is in the picture."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.exercise.definition import Trust
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.paint.marks import Marks
from coach.gui.widgets.demonstration import Demonstration
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.placement import Placement
from coach.gui.widgets.text import text
from coach.gui.words import named
from coach.pose.body import Pose
from coach.session.under_way import Session
from coach.settings import SelfView
from coach.wording import Worded

SENTENCES: Mapping[Trust, str] = {"scored": "", "partly": Worded("Partly seen."), "guided": Worded("Guided.")}


class PrepareView(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._demonstration, self._live, self._placement = Demonstration(art), LivePicture(), Placement()
        self._name = text("", "session-heading")
        self._where = text("", "session-body")
        self._points, self._blind = text("", "session-body"), text("", "session-soft")
        self._lay_out()

    def _lay_out(self) -> None:
        self._left, self._right, self._beside = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._left.addWidget(self._name)
        self._left.addWidget(self._demonstration, 1)
        self._left.addWidget(self._points)
        self._left.addWidget(self._blind)
        self._beside.addWidget(self._placement)
        self._beside.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        self._right.addWidget(self._live, 1)
        self._right.addLayout(self._beside)
        self._right.addStretch(0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._left, 1)
        self._row.addLayout(self._right, 1)

    def show_session(self, session: Session) -> None:
        exercise = session.step.exercise
        self._name.setText(named(session.step))
        self._demonstration.show_exercise(exercise)
        self._demonstration.show_moving(not session.paused)
        self._placement.show_view(exercise.view)
        self._where.setText(tr(exercise.placement.text))
        told = (exercise.start, session.step.note, *session.step.told)
        self._points.setText("\n".join(tr(line) for line in told if line))
        self._blind.setText(_blind(session))

    def show_sight(self, frame: Frame, pose: Pose | None, marks: Marks) -> None:
        self._live.show_sight(frame, pose, marks)

    def show_away(self, why: str) -> None:
        self._live.show_away(why)

    def show_mirrored(self, mirrored: bool) -> None:
        self._live.mirrored = mirrored

    def show_self(self, shows: SelfView) -> None:
        self._live.shows = shows
        self._live.setVisible(shows != "none")

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(40))
        for layout in (self._left, self._right):
            layout.setSpacing(scale(16))
        self._beside.setSpacing(scale(28))
        self._placement.setFixedSize(scale(330), scale(230))


def _blind(session: Session) -> str:
    exercise = session.step.exercise
    unseen = ", ".join(map(tr, exercise.blind_to))
    told = tr("The camera cannot see: {unseen}.", unseen=unseen) if unseen else ""
    return " ".join(part for part in (tr(SENTENCES[exercise.trust]), told) if part)
