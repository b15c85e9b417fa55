"""A page of My back: the way back, a heading, a column that scrolls, buttons below."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.page import Page
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text


class Sheet(Page):
    """`back_wanted`: the arrow at the top left, or Esc."""

    back_wanted = Signal()
    mute_wanted = Signal()

    def __init__(self, art: Art, heading: str, lead: str = "") -> None:
        super().__init__()
        self.art, self.scale = art, Scale()
        self.leads_home = True
        """Back is the first page of My back, unless whoever fills the sheet has another way."""
        self.rows, self.buttons = Scroll(), Flow()
        self._heading, self._lead = text(heading, "heading"), text(lead, "soft")
        self.back, self.mute = _beside_heading(self.back_wanted), _beside_heading(self.mute_wanted)
        self.back.setAccessibleName(tr("Back"))
        self.mute.hide()
        self._muted = False
        self._column, self._top = QVBoxLayout(self), QHBoxLayout()
        self._top.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self._heading, 1)
        self._top.addWidget(self.mute, alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._top)
        self._column.addWidget(self._lead)
        self._column.addWidget(self.rows, 1)
        self._column.addLayout(self.buttons)
        self.show_lead(lead)

    def show_heading(self, words: str) -> None:
        self._heading.setText(words)

    @property
    def title(self) -> str:
        return self._heading.text()

    def show_lead(self, words: str) -> None:
        self._lead.setText(words)
        self._lead.setVisible(bool(words))

    def button(self, words: str, *, main: bool = False) -> QPushButton:
        """A button in the row below, from the left."""
        button = QPushButton(words)
        if main:
            button.setProperty("role", "main")
        self.buttons.addWidget(button)
        return button

    def add_mute(self) -> None:
        """A button beside the heading, and M, for a sheet that speaks."""
        self.mute.setShortcut("M")
        self.mute.show()
        self.show_muted(False)

    def show_muted(self, muted: bool) -> None:
        self._muted = muted
        words = tr("Sound on (M)") if muted else tr("Mute (M)")
        self.mute.setAccessibleName(words)
        self.mute.setToolTip(words)
        self._show_icons()

    def add(self, widget: QWidget) -> None:
        self.rows.column.addWidget(widget)

    def say(self, words: str, role: str = "body") -> QLabel:
        label = text(words, role)
        self.add(label)
        return label

    def empty(self) -> None:
        self.rows.empty()

    def fill(self) -> None:
        """After the last row: the rest of the column stays empty, and everything takes its size."""
        self.rows.column.addStretch(1)
        self.fit(self.scale)

    def fit(self, scale: Scale) -> None:
        self.scale = scale
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(40))
        self._column.setSpacing(scale(20))
        self._top.setSpacing(scale(16))
        self.buttons.setSpacing(scale(24))
        self.rows.column.setSpacing(scale(20))
        self._show_icons()
        for child in self.findChildren(QWidget):
            if hasattr(child, "fit"):
                child.fit(scale)

    def _show_icons(self) -> None:
        size = self.scale(44)
        for button, icon in ((self.back, "arrow-left"), (self.mute, "volume-x" if self._muted else "volume-2")):
            button.setIcon(self.art.icon(icon, DAY.accent_text, size))
            button.setIconSize(QSize(size, size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)


def _beside_heading(wanted: SignalInstance) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "rail")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(wanted)
    return button
