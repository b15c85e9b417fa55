"""Between sets: how long still, and what comes next."""

from math import ceil

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.demonstration import Demonstration
from coach.gui.widgets.ring import Ring
from coach.gui.widgets.text import text
from coach.gui.words import dose, named
from coach.session.steps import Step
from coach.session.under_way import Session


class RestView(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring, self._demonstration = Ring(), Demonstration(art)
        self._heading, self._name = text(tr("Coming next"), "session-soft"), text("", "session-large")
        self._dose = text("", "session-strong")
        self._column = QVBoxLayout()
        self._column.addWidget(self._heading)
        self._column.addWidget(self._name)
        self._column.addWidget(self._dose)
        self._column.addWidget(self._demonstration, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._ring, 1)
        self._row.addLayout(self._column, 1)

    def show_session(self, session: Session) -> None:
        whole = max(session.step.rest_s, 1.0)
        self._ring.show_count(str(ceil(session.rest_left_s)), tr("seconds of rest"), session.rest_left_s / whole)
        coming = session.coming
        if coming is not None:
            self._name.setText(named(coming))
            self._dose.setText(_asked(coming))
            self._demonstration.show_exercise(coming.exercise)

    def fit(self, scale: Scale) -> None:
        self._row.setSpacing(scale(56))
        self._column.setSpacing(scale(12))


def _asked(step: Step) -> str:
    asked = dose((step,))
    return tr("{dose}, set {n} of {of}", dose=asked, n=step.set_number, of=step.sets) if step.sets > 1 else asked
