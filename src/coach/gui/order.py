"""The order in which Tab goes from one control to the next: as one reads the page."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def put_in_order(root: QWidget) -> None:
    """Qt's own order is that in which controls were made; what a page is told later would come last."""
    for one, other in pairwise(reading(root)):
        QWidget.setTabOrder(one, other)


def reading(widget: QWidget) -> Iterator[QWidget]:
    """The widget and what is in it that takes the focus, as laid out."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for inside in _inside(widget):
        yield from reading(inside)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QStackedWidget):
        found = iter([widget.currentWidget()] if widget.count() else [])
    elif isinstance(widget, QScrollArea):
        found = iter([widget.widget()])
    else:
        found = iter(()) if layout is None else _laid_out(layout)
    return (each for each in found if each is not None)


def _laid_out(layout: QLayout) -> Iterator[QWidget | None]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        within = item.layout() if item is not None else None
        if within is not None:
            yield from _laid_out(within)
        elif item is not None:
            yield item.widget()
