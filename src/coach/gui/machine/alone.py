"""A dialog without a window: for what keeps the window from being opened, when nobody sees a terminal."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from coach.gui import language
from coach.gui.language import tr
from coach.problems import CoachProblem

UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody could close a dialog."""


def tell(problem: CoachProblem, setting: str, assets: Path) -> None:
    """Shows it until it is closed, in the language of the settings; nothing where it stands in a terminal anyway."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if QApplication.platformName() not in UNSEEN:
        language.show_in(language.chosen(setting), assets)
        box = QMessageBox(QMessageBox.Icon.NoIcon, "coach", tr(problem), QMessageBox.StandardButton.Close)
        box.exec()
        del box
    del app
