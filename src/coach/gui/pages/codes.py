"""A plan's codes for the patient's camera, one after the other."""

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.wording import Worded

HOW = Worded("In the patient's window: Read codes. They follow each other until all are seen; Space stops them.")
EVERY_MS = 1600
"""Long enough for a camera that gives four pictures a second to see each of them several times."""


class CodesPage(Sheet):
    """`keep_wanted`: they are to be kept as pictures, to be printed or mailed."""

    railed = False
    keep_wanted = Signal()

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("The plan as codes"), tr(HOW))
        self._codes: tuple[QPixmap, ...] = ()
        self.at = 0
        self._code, self._number = _Square(), text("", "title")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rows.column.addWidget(self._code, 1)
        self.rows.column.addWidget(self._number)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(lambda: self._show(self.at + 1))
        self.stop, self.next, self.keep = (
            self.button(words) for words in (tr("Stop here"), tr("Next code"), tr("Keep as pictures"))
        )
        self.stop.clicked.connect(self._stop_or_go_on)
        self.next.clicked.connect(lambda: self._show(self.at + 1))
        self.keep.clicked.connect(self.keep_wanted)
        self.setFocusProxy(self.stop)

    def show_codes(self, pictures: tuple[bytes, ...]) -> None:
        """PNGs, in their order."""
        self._codes = tuple(_pixmap(each) for each in pictures)
        self._show(0)
        self.go_on()

    def go_on(self) -> None:
        self.stop.setText(tr("Stop here"))
        if len(self._codes) > 1:
            self._timer.start()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self.stop.setText(tr("Go on"))

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def fit(self, scale: Scale) -> None:
        super().fit(scale)
        self._code.setMinimumHeight(scale(560))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._stop_or_go_on()
        else:
            super().keyPressEvent(event)

    def _stop_or_go_on(self) -> None:
        self.rest() if self.running else self.go_on()

    def _show(self, at: int) -> None:
        self.at = at % max(1, len(self._codes))
        self._code.show_code(self._codes[self.at])
        self._number.setText(tr("Code {n} of {of}", n=self.at + 1, of=len(self._codes)))


class _Square(QLabel):
    """As large as there is room, in whole dots, so that its edges stay sharp; white around it in every theme."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(tr("A code for the camera"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_code(self, whole: QPixmap) -> None:
        self._whole = whole
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._whole.isNull():
            dots = max(1, min(self.width(), self.height()) // self._whole.width())
            self.setPixmap(self._whole.scaledToWidth(dots * self._whole.width()))


def _pixmap(png: bytes) -> QPixmap:
    made = QPixmap()
    made.loadFromData(QByteArray(png))
    return made
