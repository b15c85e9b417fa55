"""What was recorded before the clinic's camera: the movement, the angle reached, and what goes into the plan."""

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.exchange.replay import Replay
from coach.gui.language import plural, tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.fields import DEGREES, MARGINS
from coach.gui.widgets.replaying import Curve, Figure, Playing
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.wording import Worded

MOST = 180.0
NOTHING = Worded(
    "Nothing was reached that could be a reference."
    " Let the whole body be in the picture, and the movement go all the way."
)


@frozen
class RecordedWords:
    """Without a measure nothing was reached that could be a reference. `whole`: repetitions that went all the way."""

    exercise: str
    measure: str = ""
    unit: str = ""
    value: float = 0.0
    tolerance: float = 0.0
    whole: int = 0


class RecordedPage(Sheet):
    """`take_wanted` carries value and tolerance as they stand in the fields."""

    take_wanted = Signal(float, float)
    again_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("Reference"))
        self.figure, self.curve, self.playing = Figure(), Curve(), Playing()
        self.figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.playing.moved.connect(self._move)
        self.curve.sought.connect(self.playing.seek)
        self.value, self.tolerance = _number(tr("Own target"), -180), _number(tr("Tolerance"), 0.01)
        self._shown: Replay | None = None
        self._measure, self._told = text("", "strong"), text("")
        self.take = self.button(tr("Put it into the plan"), main=True)
        self.play, self.again = self.button(tr("Play")), self.button(tr("Record again"))
        self.take.clicked.connect(lambda: self.take_wanted.emit(self.value.value(), self.tolerance.value()))
        self.play.clicked.connect(self.playing.play_or_pause)
        self.again.clicked.connect(self.again_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._whole, self._row, self._side, self._form = QWidget(), QHBoxLayout(), QVBoxLayout(), QFormLayout()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row, 1)
        column.addWidget(self.curve)
        self._row.addWidget(self.figure, 3)
        self._row.addLayout(self._side, 2)
        self._side.addWidget(self._measure)
        self._form.addRow(text(tr("Own target"), "small"), self.value)
        self._form.addRow(text(tr("Tolerance"), "small"), self.tolerance)
        self._side.addLayout(self._form)
        self._side.addWidget(self._told)
        self._side.addStretch(1)
        self.rows.column.addWidget(self._whole, 1)

    def show_recorded(self, words: RecordedWords, shown: Replay | None) -> None:
        found = bool(words.measure)
        self._shown = shown if found else None
        self.show_heading(tr("Reference for {exercise}", exercise=words.exercise))
        self.show_lead(tr("No picture was kept. These points are all there is.") if found else tr(NOTHING))
        self._whole.setVisible(found)
        for button in (self.take, self.play):
            button.setVisible(found)
        self._measure.setText(words.measure)
        for field, value in ((self.value, words.value), (self.tolerance, words.tolerance)):
            field.setSuffix(words.unit if words.unit == DEGREES else f" {words.unit}")
            field.setDecimals(0 if words.unit == DEGREES else 2)
            field.setValue(value)
        self._told.setText(_said(words.whole))
        self.curve.show_replay(self._shown)
        self.playing.show_length(shown.seconds if shown and found else 0.0)
        self.playing.play_or_pause()
        self._move(0.0)
        (self.take if found else self.again).setFocus()
        self.setFocusProxy(self.take if found else self.again)

    def rest(self) -> None:
        self.playing.stop()

    def fit(self, scale: Scale) -> None:
        super().fit(scale)
        self.figure.setMinimumHeight(scale(240))
        self.curve.setFixedHeight(scale(130))
        self._row.setSpacing(scale(40))
        self._side.setSpacing(scale(20))
        self._form.setVerticalSpacing(scale(12))
        self._form.setHorizontalSpacing(scale(24))

    def _move(self, time_s: float) -> None:
        self.figure.show_moment(self._shown, self._shown.at(time_s) if self._shown else 0)
        self.curve.show_time(time_s)


def _said(whole: int) -> str:
    if whole:
        return plural(
            whole,
            "{n} whole repetition was seen. The best one is shown at home, faintly, over the picture.",
            "{n} whole repetitions were seen. The best one is shown at home, faintly, over the picture.",
        )
    return tr("The posture of the hold is shown at home, faintly, over the picture.")


def _number(name: str, lowest: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(lowest, MOST)
    field.setAccessibleName(name)
    field.lineEdit().setTextMargins(*MARGINS)
    return field
