"""The first start on one page: what coach is, what the camera sees, where the laptop goes, whether it is heard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.page import Page
from coach.gui.paint.marks import Marks
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.placement import Placement
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box, Slider
from coach.pose.body import Pose
from coach.settings import Settings
from coach.wording import Worded

LEAD = (
    Worded("coach guides you through exercises for the low back, times them, and keeps a record of them."),
    Worded("It does not examine you and gives no medical advice. Ask a person when you are unsure."),
)
CAMERA = (
    Worded("Where your joints are. It cannot see your muscles, the curve of your back, or pain."),
    Worded("No picture is kept and none is sent. Each one is looked at on this laptop and forgotten."),
)
PLACE = (
    Worded("On a chair or on the floor, two to three metres beside your mat, with the lid tilted towards you."),
    Worded("It should see you from head to feet. coach tells you when it does."),
    Worded("From then on nothing needs your hands. To pause, hold one arm up. To go on, do it again."),
    Worded("If it hurts, hold both arms up."),
)
SOUND = (
    Worded("Play the sentence, step back to your mat, and set how loud it is."),
    Worded("All that is said is also written on the screen."),
)
NEXT = Worded("Next come questions about your health. They take two minutes and decide what is offered.")
PICTURE_HIGH = 205


class WelcomePage(Page):
    """Says what the person wants; `camera_chosen` carries a name, `louder` 0-1. The camera is off until it is asked
    for.
    """

    railed = False
    camera_wanted = Signal()
    camera_chosen = Signal(str)
    louder = Signal(float)
    sound_wanted = Signal()
    skip_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, cameras: dict[str, str], settings: Settings) -> None:
        super().__init__()
        self.live, self._placement, self._said = (
            LivePicture(ground=lambda: DAY.card),
            Placement(),
            text("", "session-strong"),
        )
        self._seen, self._cameras = text("", "strong"), _cameras(cameras, settings.camera)
        self.look, self.play = QPushButton(tr("Show me")), QPushButton(tr("Play the sentence"))
        self.volume = Slider(Qt.Orientation.Horizontal)
        self.next, self.skip = QPushButton(tr("To the questions")), QPushButton(tr("Skip"))
        self.volume.setRange(0, 20)
        self.volume.setValue(round(settings.volume * 20))
        self.volume.setAccessibleName(tr("Volume"))
        self.next.setProperty("role", "main")
        for button in (self.look, self.play):
            button.setProperty("role", "quiet")
        self._placement.show_view("side")
        self._caption = _calm(self._said)
        self._lay_out()
        self._connect()
        self.forget()

    def _lay_out(self) -> None:
        self._column, self._cards, self._buttons = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._rows, self._inside = Scroll(), list[QVBoxLayout]()
        self._column.addWidget(text(tr("Welcome to coach"), "heading"))
        self._column.addWidget(self._rows, 1)
        for line in LEAD:
            self._rows.column.addWidget(text(tr(line)))
        self._rows.column.addLayout(self._cards)
        self._rows.column.addStretch(1)
        self._card(tr("What the camera sees"), self.live, CAMERA, self._seen, _beside(self.look), self._cameras)
        self._card(tr("Where the laptop goes"), self._placement, PLACE)
        loud = _beside(text(tr("Volume"), "strong"), self.volume)
        self._card(tr("Can you hear me?"), self._caption, SOUND, _beside(self.play), loud)
        self._buttons.addWidget(self.next)
        self._buttons.addWidget(text(tr(NEXT), "soft"), 1)
        self._buttons.addWidget(self.skip)
        self._column.addLayout(self._buttons)

    def _card(self, heading: str, picture: QWidget, lines: tuple[str, ...], *controls: QWidget) -> None:
        card = QWidget()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.addWidget(picture)
        column.addWidget(text(heading, "title"))
        for line in lines:
            column.addWidget(text(tr(line)))
        for control in controls:
            column.addWidget(control)
        column.addStretch(1)
        self._inside.append(column)
        self._cards.addWidget(card, 1)

    def _connect(self) -> None:
        self.next.clicked.connect(self.start_wanted)
        self.skip.clicked.connect(self.skip_wanted)
        self.look.clicked.connect(self.camera_wanted)
        self.play.clicked.connect(self.sound_wanted)
        self.volume.valueChanged.connect(lambda value: self.louder.emit(value / 20))
        self._cameras.currentIndexChanged.connect(lambda at: self.camera_chosen.emit(self._cameras.itemData(at)))

    def forget(self) -> None:
        """As it is first seen: the camera off, nothing said."""
        self.show_away(tr("The camera is off."))
        self.look.show()
        self.show_said(tr("What I say is written here."))

    def show_sight(self, frame: Frame, pose: Pose | None, words: str) -> None:
        self.look.hide()
        self.live.show_sight(frame, pose, Marks())
        self._seen.setText(tr(words))
        self._seen.show()

    def show_away(self, why: str) -> None:
        self.live.show_away(tr(why))
        self._seen.hide()

    def show_said(self, words: str) -> None:
        self._said.setText(words)

    def show_fixed(self, words: str) -> None:
        """The command line chose the camera."""
        self._cameras.setEnabled(False)
        self._cameras.setItemText(self._cameras.currentIndex(), words)

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(40), scale(56), scale(32))
        self._column.setSpacing(scale(16))
        self._rows.column.setSpacing(scale(12))
        self._cards.setSpacing(scale(28))
        self._buttons.setSpacing(scale(28))
        for column in self._inside:
            column.setContentsMargins(*(scale(24),) * 4)
            column.setSpacing(scale(12))
        for picture in (self.live, self._placement, self._caption):
            picture.setFixedHeight(scale(PICTURE_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        else:
            super().keyPressEvent(event)


def _cameras(names: dict[str, str], chosen: str) -> QComboBox:
    box = Box()
    box.setAccessibleName(tr("Camera"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, words in names.items():
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _beside(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QPushButton | QLabel) else 1)
    row.addStretch(0)
    return whole


def _calm(words: QLabel) -> QWidget:
    """Words as a session shows them."""
    whole = QWidget()
    whole.setProperty("look", "calm")
    column = QVBoxLayout(whole)
    column.addWidget(words)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return whole
