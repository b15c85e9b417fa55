"""The order in which Tab goes from one control to the next: as one reads the page.

Qt's own order is that in which controls were made; what a page is told later would come last.
"""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


def entered(here: QWidget | None, main: QPushButton | None = None) -> QAbstractButton | None:
    """The button that Enter presses: the one with the focus; where that is one answer of several, the page's main.

    In a field Enter ends what is typed, and presses nothing.
    """
    button = here if isinstance(here, QAbstractButton) else None
    if button is not None and _group(button) is None:
        return button
    if button is None and here is not None and here.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return None
    if main is None:
        return button
    return main if main.isEnabled() else None


def after(root: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """The control that Tab, or Shift and Tab, leads to from here; round again at the end."""
    order = [each for each in reading(root) if _stops(each)]
    if not order:
        return None
    if here not in order:
        within = [each for each in order if here is not None and here.isAncestorOf(each)]
        return (within or order)[0 if forward else -1]
    return order[(order.index(here) + (1 if forward else -1)) % len(order)]


def move_to(control: QWidget) -> None:
    """Gives it the focus, and brings it into sight where it scrolls."""
    control.setFocus(Qt.FocusReason.TabFocusReason)
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()


def reading(widget: QWidget) -> Iterator[QWidget]:
    """The widget and what is in it that takes the focus, as laid out."""
    if _takes_focus(widget) and widget.focusProxy() is None:
        yield widget
    for inside in _inside(widget):
        yield from reading(inside)


def _takes_focus(widget: QWidget) -> bool:
    """Qt takes Tab from those buttons of a group that it does not stop at, and is behind with it now and then."""
    wanted = Qt.FocusPolicy.TabFocus if _group(widget) is None else Qt.FocusPolicy.StrongFocus
    return bool(widget.focusPolicy() & wanted)


def _stops(control: QWidget) -> bool:
    """Of several buttons that exclude each other it stops at the chosen one; the arrow keys lead to the others."""
    if not (control.isVisible() and control.isEnabled()):
        return False
    group = _group(control)
    return group is None or control is (group.checkedButton() or group.buttons()[0])


def _group(widget: QWidget) -> QButtonGroup | None:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group if group is not None and group.exclusive() else None


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QStackedWidget):
        found = iter([widget.currentWidget()] if widget.count() else [])
    elif isinstance(widget, QScrollArea):
        found = iter([widget.widget()])
    else:
        found = iter(()) if layout is None else _laid_out(layout)
    return (each for each in found if each is not None)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """By their places, without asking for the items: what Python is given of those outlives what Qt frees of them, and
    the next thing that Qt puts there is taken for it.
    """
    direct, whose = Qt.FindChildOption.FindDirectChildrenOnly, layout.parentWidget()
    widgets = [] if whose is None else whose.findChildren(QWidget, options=direct)
    found: list[QLayout | QWidget] = [*layout.findChildren(QLayout, options=direct), *widgets]
    places = ((layout.indexOf(each), each) for each in found)
    for _, each in sorted((place for place in places if place[0] >= 0), key=itemgetter(0)):
        if isinstance(each, QLayout):
            yield from _laid_out(each)
        else:
            yield each
