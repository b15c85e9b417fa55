"""A line to type in. Enter ends what is typed, and is for nobody else: whatever then gets the focus is not pressed."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from coach.gui.looks.order import ENTER


class Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in ENTER:
            event.accept()
