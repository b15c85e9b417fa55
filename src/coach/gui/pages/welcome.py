"""The first start: what coach is, what the camera sees, where the laptop goes, whether the voice is heard."""

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.camera.frame import Frame
from coach.gui.art import Art
from coach.gui.language import tr
from coach.gui.page import Page
from coach.gui.paint.marks import Marks
from coach.gui.scale import Scale
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.placement import Placement
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.still import Still
from coach.gui.widgets.text import text
from coach.pose.body import Pose
from coach.settings import Settings
from coach.wording import Worded


@frozen
class Step:
    """One page: its name, and its words."""

    name: str
    heading: str
    lines: tuple[str, ...]


STEPS = (
    Step(
        "hello",
        Worded("Welcome to coach"),
        (
            Worded("coach guides you through exercises for the low back, times them, and keeps a record of them."),
            Worded("It does not examine you and gives no medical advice. Ask a person when you are unsure."),
            Worded("Four short pages, then a first movement. You can come back to them in the settings."),
        ),
    ),
    Step(
        "camera",
        Worded("What the camera sees"),
        (
            Worded("coach looks at where your joints are, from the side: back, hips, knees and arms."),
            Worded("It cannot see your muscles, the curve of your back, or pain. What is not seen is not judged."),
            Worded("No picture is kept and none is sent. Each one is looked at on this laptop and forgotten."),
        ),
    ),
    Step(
        "place",
        Worded("Where the laptop goes"),
        (
            Worded("On a chair or on the floor, two to three metres beside your mat, with the lid tilted towards you."),
            Worded("It should see you from head to feet. coach tells you when it does."),
            Worded("From then on nothing needs your hands. To pause, hold one arm up. To go on, do it again."),
        ),
    ),
    Step(
        "sound",
        Worded("Can you hear me?"),
        (
            Worded("Play the sentence, step back to your mat, and set how loud it is."),
            Worded("All that is said is also written on the screen."),
            Worded("Next come questions about your health. They take two minutes and decide what is offered."),
        ),
    ),
)


class WelcomePage(Page):
    """Says which step is shown, and what the person wants; `camera_chosen` carries a name, `louder` 0-1."""

    railed = False
    step_shown = Signal(str)
    camera_chosen = Signal(str)
    louder = Signal(float)
    sound_wanted = Signal()
    skip_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, art: Art, cameras: dict[str, str], settings: Settings, picture: str) -> None:
        super().__init__()
        self._at = 0
        self._heading, self._where, self._lines = text("", "heading"), text("", "small"), list[QLabel]()
        self.live, self._placement, self._still = LivePicture(), Placement(), Still(art)
        self._seen, self._cameras = text("", "strong"), _cameras(cameras, settings.camera)
        self.volume, self.play = QSlider(Qt.Orientation.Horizontal), QPushButton(tr("Play the sentence"))
        self.next, self.back, self.skip = QPushButton(), QPushButton(tr("Back")), QPushButton(tr("Skip"))
        self.volume.setRange(0, 20)
        self.volume.setValue(round(settings.volume * 20))
        self.volume.setAccessibleName(tr("Volume"))
        self.next.setProperty("role", "main")
        self._still.show_exercise(picture)
        self._placement.show_view("side")
        self._lay_out()
        self._connect()
        self.show_step(0)

    def _lay_out(self) -> None:
        self._column, self._row, self._buttons, self._words = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), Scroll()
        self._beside = QStackedWidget()
        for widgets in ((self._still,), (self.live, self._seen, self._cameras), (self._placement,)):
            self._beside.addWidget(_stacked(*widgets))
        self._beside.addWidget(_stacked(text(tr("Volume"), "strong"), self.volume, self.play, stretch=True))
        self._column.addWidget(self._where)
        self._column.addWidget(self._heading)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._beside, 1)
        self._column.addLayout(self._row, 1)
        for button in (self.next, self.back):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.skip)
        self._column.addLayout(self._buttons)

    def _connect(self) -> None:
        self.next.clicked.connect(self._forward)
        self.back.clicked.connect(lambda: self.show_step(self._at - 1))
        self.skip.clicked.connect(self.skip_wanted)
        self.play.clicked.connect(self.sound_wanted)
        self.volume.valueChanged.connect(lambda value: self.louder.emit(value / 20))
        self._cameras.currentIndexChanged.connect(lambda at: self.camera_chosen.emit(self._cameras.itemData(at)))

    def show_step(self, at: int) -> None:
        step, self._at = STEPS[at], at
        self._heading.setText(tr(step.heading))
        self._where.setText(tr("{at} of {of}", at=at + 1, of=len(STEPS)))
        self._words.empty()
        for line in step.lines:
            self._words.column.addWidget(text(tr(line), "lead"))
        self._words.column.addStretch(1)
        self._beside.setCurrentIndex(at)
        self.back.setVisible(at > 0)
        self.next.setText(tr("Next") if at + 1 < len(STEPS) else tr("To the questions"))
        self.step_shown.emit(step.name)

    def show_sight(self, frame: Frame, pose: Pose | None, words: str) -> None:
        self.live.show_sight(frame, pose, Marks())
        self._seen.setText(tr(words))

    def show_away(self, why: str) -> None:
        self.live.show_away(tr(why))
        self._seen.setText("")

    def show_fixed(self, words: str) -> None:
        """The command line chose the camera."""
        self._cameras.setEnabled(False)
        self._cameras.setItemText(self._cameras.currentIndex(), words)

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(36))
        self._column.setSpacing(scale(20))
        self._row.setSpacing(scale(56))
        self._words.column.setSpacing(scale(24))
        self._buttons.setSpacing(scale(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _forward(self) -> None:
        if self._at + 1 < len(STEPS):
            self.show_step(self._at + 1)
        else:
            self.start_wanted.emit()


def _cameras(names: dict[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Camera"))
    for value, words in names.items():
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _stacked(*widgets: QWidget, stretch: bool = False) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    if stretch:
        column.addStretch(1)
    return whole
