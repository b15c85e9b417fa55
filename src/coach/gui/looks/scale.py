"""How large a unit of the drawn 1920x1080 page is in the window at hand."""

from attrs import frozen
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from coach.gui.looks import tokens

TEXT_SIZE = "text_size"
"""The window's property that holds the person's own text size, 1.0 = as drawn."""
CALM = "calm"
"""The window's property that says whether pictures stand still."""
SMALLEST_TEXT_PX = 13
FAR_LETTERS = 1.25


@frozen
class Scale:
    """`px` pixels a unit; letters are `letters` times larger still."""

    px: float = 1.0
    letters: float = 1.0

    def __call__(self, units: float) -> int:
        return max(1, round(units * self.px))

    def text(self, units: float) -> int:
        return max(SMALLEST_TEXT_PX, round(units * self.px * self.letters))

    @property
    def far(self) -> "Scale":
        """For what is read from the mat, which is large as it is: with letters larger still nothing else had room."""
        return Scale(self.px, min(self.letters, FAR_LETTERS))

    def font(self, units: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(tokens.FAMILY)
        font.setPixelSize(self.text(units))
        font.setWeight(weight)
        return font


def scale_of(widget: QWidget) -> Scale:
    """The scale of the window this widget is in; a widget alone is its own window."""
    window = widget.window()
    return Scale(min(window.width() / 1920, window.height() / 1080), float(window.property(TEXT_SIZE) or 1.0))
