"""What the window shows beside the rail, or instead of it."""

from PySide6.QtWidgets import QWidget

from coach.gui.looks.scale import Scale


class Page(QWidget):
    """`railed`: the rail stands beside it."""

    railed = True

    def fit(self, scale: Scale) -> None:
        """Gives letters, gaps and pictures the size that the window asks for."""
        raise NotImplementedError
