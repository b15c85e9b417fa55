"""What the window shows beside the rail, or instead of it."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from coach.gui.looks.order import ENTER, entered
from coach.gui.looks.scale import Scale


class Page(QWidget):
    """`railed`: the rail stands beside it. `main`: the button that Enter presses wherever no other has the focus."""

    railed = True
    main: QPushButton | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = entered(self.window().focusWidget(), self.main) if event.key() in ENTER else None
        if button is not None and not event.isAutoRepeat():
            button.click()
        else:
            super().keyPressEvent(event)

    def fit(self, scale: Scale) -> None:
        """Gives letters, gaps and pictures the size that the window asks for."""
        raise NotImplementedError
