"""A plan's codes before the camera: the live picture, and how many of them are seen."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.camera.frame import Frame
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.paint.marks import Marks
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.wording import Worded

HOW = Worded("Hold each code still, so that it fills most of the picture, in good light. The order does not matter.")


class ScanPage(Sheet):
    """`back_wanted` gives the camera back."""

    railed = False

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("Hold the code in front of the camera"), tr(HOW))
        self._live, self._state, self._missing = (
            LivePicture(ground=lambda: DAY.ground),
            text("", "heading"),
            text("", "soft"),
        )
        self._live.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._row, self._words = QHBoxLayout(), QVBoxLayout()
        self._words.addWidget(self._state)
        self._words.addWidget(self._missing)
        self._words.addStretch(1)
        self._row.addWidget(self._live, 3)
        self._row.addLayout(self._words, 2)
        self._whole = QWidget()
        self._whole.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.rows.column.addWidget(self._whole, 1)
        self.setFocusProxy(self.back)

    def show_found(self, of: int, missing: tuple[int, ...]) -> None:
        """`of` is 0 until a code was seen."""
        if not of:
            self._state.setText(tr("Looking for a code"))
            self._missing.setText("")
            return
        self._state.setText(tr("{n} of {of} codes", n=of - len(missing), of=of))
        self._missing.setText(tr("Missing: {numbers}", numbers=", ".join(map(str, missing))) if missing else "")

    def show_picture(self, frame: Frame) -> None:
        self._live.show_sight(frame, None, Marks())

    def show_away(self, why: str) -> None:
        self._live.show_away(tr(why))

    def fit(self, scale: Scale) -> None:
        super().fit(scale)
        self._live.setMinimumHeight(scale(320))
        self._row.setSpacing(scale(48))
        self._words.setSpacing(scale(16))
