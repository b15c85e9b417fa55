"""A dialog without a window: for what keeps the window from being opened, when nobody sees a terminal."""

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody could close a dialog."""


def tell(words: str) -> None:
    """Shows the words until they are closed; nothing where they stand in a terminal anyway."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if QApplication.platformName() not in UNSEEN:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "coach", words, QMessageBox.StandardButton.Close)
        box.exec()
        del box
    del app
