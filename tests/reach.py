"""What a page is like for who does not see it well, or has no mouse."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from coach.gui.looks.order import after
from coach.gui.looks.tokens import contrast

Pixels = NDArray[np.uint32]
ROLES = {
    QAccessible.Role.Button, QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox, QAccessible.Role.Slider, QAccessible.Role.EditableText, QAccessible.Role.SpinBox,
    QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
}  # fmt: skip
CONTROLS = (QAbstractButton, QComboBox, QAbstractSlider, QAbstractSpinBox, QLineEdit)


def controls(root: QWidget) -> list[QWidget]:
    """What can be used with keyboard or mouse, as far as it is shown; parts of other controls are none."""
    found = (each for each in root.findChildren(QWidget) if isinstance(each, CONTROLS) and each.isVisible())
    return [each for each in found if each.isEnabled() and not _part_of_another(each)]


def _part_of_another(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (*CONTROLS, QScrollArea)) and not isinstance(parent, QAbstractButton):
            return not isinstance(parent, QScrollArea) or not _inside(parent, widget)
        parent = parent.parentWidget()
    return False


def _inside(area: QScrollArea, widget: QWidget) -> bool:
    """In what scrolls, and no scroll bar of it."""
    return area.widget() is not None and area.widget().isAncestorOf(widget)


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader has no name for, or takes for something else."""
    return [f"{type(each).__name__} {each.objectName()}" for each in controls(root) if not _told(each)]


def _told(control: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(control)
    return bool(interface.text(QAccessible.Text.Name).strip()) and interface.role() in ROLES


def unreachable(root: QWidget) -> list[str]:
    """Controls that Tab does not come to, and no arrow key from one that it comes to."""
    reached = set(by_tab(root))
    return [_name(each) for each in controls(root) if not reached & set(_neighbours(each))]


def by_tab(root: QWidget) -> list[QWidget]:
    """Where Tab leads to, one after the other, until it is round again."""
    order = list[QWidget]()
    here = after(root, None, forward=True)
    while here is not None and here not in order:
        order.append(here)
        here = after(root, here, forward=True)
    return order


def _neighbours(control: QWidget) -> list[QWidget]:
    group = control.group() if isinstance(control, QAbstractButton) else None
    return [*group.buttons(), control] if group else [control]


def leaps(root: QWidget) -> list[str]:
    """Where Tab goes up again in the same column: people read downwards. What is scrolled away comes into sight."""
    order = [each for each in by_tab(root) if isinstance(each, CONTROLS)]
    pairs = pairwise(order)
    return [
        f"{_name(one)} -> {_name(other)}" for one, other in pairs if _is_over(_shown(other, root), _shown(one, root))
    ]


def _is_over(later: QRect, earlier: QRect) -> bool:
    return (
        not (later.isEmpty() or earlier.isEmpty())
        and later.bottom() < earlier.top()
        and later.left() < earlier.right()
        and earlier.left() < later.right()
    )


def unseen_focus(root: QWidget) -> list[str]:
    """Controls that look the same with the focus as without."""
    found = []
    for control in controls(root):
        if control.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        control.clearFocus()
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and control.grab().toImage() == before:
            found.append(_name(control))
    return found


def faint(root: QWidget, least: float) -> list[str]:
    """Words that stand out less than so from what is behind them, measured on what is painted."""
    whole = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels: Pixels = np.frombuffer(whole.constBits(), np.uint32).reshape(whole.height(), -1)
    found = []
    for widget in root.findChildren(QWidget):
        place = _shown(widget, root) if _has_words(widget) else QRect()
        # Of what is partly scrolled away the letters may be the other part.
        if place.width() > 8 and place.height() > 0.7 * widget.height():
            part = pixels[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
            ratio = stands_out(part)
            found += [f"{_name(widget)}: {ratio:.1f}"] if ratio < least else []
    return found


def stands_out(part: Pixels) -> float:
    """The contrast of the commonest colour with the colour that differs most from it."""
    colours, counts = np.unique(part & 0xFFFFFF, return_counts=True)
    ground = f"#{colours[counts.argmax()]:06X}"
    often = colours[counts >= 3]
    return max((contrast(ground, f"#{colour:06X}") for colour in often), default=1.0)


def _has_words(widget: QWidget) -> bool:
    """A disabled control may be pale."""
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text()) and widget.isEnabled()


def _shown(widget: QWidget, root: QWidget) -> QRect:
    """The part of it that is not scrolled away."""
    if not widget.isVisible():
        return QRect()
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint(0, 0)))


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} {words!r}"
