"""What the window shows beside the rail, or instead of it."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from coach.gui.looks.order import ENTER, entered
from coach.gui.looks.scale import Scale


class Page(QWidget):
    """`railed`: the rail stands beside it."""

    railed = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = entered(self.window().focusWidget(), self._main()) if event.key() in ENTER else None
        if button is not None and not event.isAutoRepeat():
            button.click()
        else:
            super().keyPressEvent(event)

    def fit(self, scale: Scale) -> None:
        """Gives letters, gaps and pictures the size that the window asks for."""
        raise NotImplementedError

    def _main(self) -> QPushButton | None:
        """What Enter presses wherever no other button has the focus: the one that is drawn as the main one."""
        shown = (each for each in self.findChildren(QPushButton) if each.isVisible())
        drawn = [each for each in shown if each.property("role") == "main"]
        return drawn[0] if len(drawn) == 1 else None
