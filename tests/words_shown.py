"""A translation that marks each text, and which words of a window went round it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from coach.gui.language import CONTEXT, LANGUAGES

OPENS, CLOSES = "\u27e6", "\u27e7"
SAME_EVERYWHERE = {*LANGUAGES.values(), "coach", "m", "s", "min"}
"""Names, and units, which are written alike."""


class Marker(QTranslator):
    """Puts every text that is translated between brackets."""

    def translate(self, context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return f"{OPENS}{text}{CLOSES}" if context == CONTEXT and text else ""


def unmarked(words: str) -> str:
    """What is left of a text without all that went through the translation."""
    while (shorter := re.sub(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}", "", words)) != words:
        words = shorter
    return " ".join(word for word in re.findall(r"[^\W\d_]+", words) if word not in SAME_EVERYWHERE)


def texts(widget: QWidget) -> Iterator[str]:
    """All that is read of a widget, and heard of it by who does not see."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))


def untranslated(root: QWidget) -> set[str]:
    shown = (words for widget in (root, *root.findChildren(QWidget)) for words in texts(widget))
    # Works are cited as they are called.
    return {words for words in shown if unmarked(words) and not words.startswith("\u2022")}
