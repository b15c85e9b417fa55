"""A question with a few answers beside each other, one of them or several."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.gui.looks.scale import Scale
from coach.gui.widgets.flow import Flow
from coach.gui.widgets.text import text


class Choices(QWidget):
    """`options` are words by key. `changed` after every answer."""

    changed = Signal()

    def __init__(self, question: str, options: Mapping[str, str], *, many: bool = False, why: str = "") -> None:
        super().__init__()
        self._keys, self._group = tuple(options), QButtonGroup(self)
        self._group.setExclusive(not many)
        self._row, self._whole = Flow(), QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(text(question, "strong"))
        if why:
            self._whole.addWidget(text(why, "small"))
        for at, words in enumerate(options.values()):
            self._row.addWidget(self._button(at, words, question))
        self._whole.addLayout(self._row)
        self._group.idClicked.connect(lambda _: self.changed.emit())
        self.setAccessibleName(question)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(key for at, key in enumerate(self._keys) if self._group.button(at).isChecked())

    @property
    def one(self) -> str | None:
        return next(iter(self.chosen), None)

    def choose(self, *keys: str) -> None:
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for at, key in enumerate(self._keys):
            self._group.button(at).setChecked(key in keys)
        self._group.setExclusive(exclusive)

    def press(self, key: str) -> None:
        self._group.button(self._keys.index(key)).click()

    def fit(self, scale: Scale) -> None:
        self._whole.setSpacing(scale(8))
        self._row.setSpacing(scale(12))

    def _button(self, at: int, words: str, question: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setAccessibleName(f"{question} {words}")
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._group.addButton(button, at)
        return button
