"""Which words of a window do not fit where they stand."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)


def cut_off(root: QWidget) -> list[str]:
    """Each with how much room it has and wants. What scrolls is looked at whole, not through its window."""
    return [
        f"{type(widget).__name__} {words!r}: {has} of {wants} px"
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        for words, has, wants in _wants(widget)
        if has < wants
    ]


def _wants(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, QToolButton | QPushButton | QCheckBox) and _words(widget):
        yield _words(widget), widget.width(), widget.sizeHint().width()
        yield _words(widget), widget.height(), widget.sizeHint().height()
    elif isinstance(widget, QComboBox):
        # The arrow takes about as much as the letters are high.
        wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
        yield widget.currentText(), widget.width() - widget.fontMetrics().height(), wide
    elif isinstance(widget, QScrollArea) and widget.widget() and not widget.horizontalScrollBar().isVisible():
        # What is wider than the place it scrolls up and down in.
        yield "in a scroll area", widget.viewport().width(), widget.widget().width()


def _words(button: QAbstractButton) -> str:
    return "" if button.property("elides") else button.text()


def _label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    inside = label.contentsRect()
    wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    place = QRect(0, 0, inside.width() if label.wordWrap() else 100_000, 100_000)
    needed = label.fontMetrics().boundingRect(place, int(wrap), label.text())
    yield label.text(), inside.width(), needed.width() - 1
    yield label.text(), inside.height(), needed.height() - 1
