"""The icons at the left that lead from page to page."""

from typing import TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.wording import Worded

Places: TypeAlias = tuple[tuple[str, str, str], ...]
"""A page's name, its icon, its title."""
PLACES: Places = (
    ("today", "house", Worded("Today")),
    ("library", "dumbbell", Worded("Exercises")),
    ("back", "person-standing", Worded("My back")),
    ("progress", "chart-line", Worded("Progress")),
    ("history", "calendar-days", Worded("History")),
    ("settings", "settings", Worded("Settings")),
)


class Rail(QWidget):
    """`wanted` carries the page's name."""

    wanted = Signal(str)

    def __init__(self, art: Art, places: Places = PLACES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art, self._places = art, places
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "rail")
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        for page, _, title in places:
            self._column.addWidget(self._button(page, tr(title)))
        self._column.addStretch()

    def show_page(self, page: str) -> None:
        """A page that has no button of its own stands under that of the page it was reached from."""
        for button in self._group.buttons():
            if button.objectName() == page:
                button.setChecked(True)

    def fit(self, scale: Scale) -> None:
        widest = max(button.sizeHint().width() for button in self._group.buttons())
        self.setFixedWidth(max(scale(150), scale.text(150), widest + 2 * scale(12)))
        self._column.setContentsMargins(scale(12), scale(48), scale(12), scale(24))
        self._column.setSpacing(scale(20))
        for button, (_, icon, _) in zip(self._group.buttons(), self._places, strict=True):
            size = scale(48)
            button.setIcon(self._art.icon(icon, DAY.accent_text, size))
            button.setIconSize(QSize(size, size))

    def _button(self, page: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(page)
        button.setText(title)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(title)
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self.wanted.emit(page))
        self._group.addButton(button)
        return button
