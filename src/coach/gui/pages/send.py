"""What to bring to the physiotherapist: chosen item by item, written into one file."""

from collections.abc import Mapping

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.unwheeled import Box
from coach.wording import Worded

LEAD = Worded("Choose what your physiotherapist gets. The file is signed by you. No picture is ever in it.")
LOCKED = Worded("Only {name} can open the file.")
PASSPHRASE = Worded("Agree on one by telephone. Without it, whoever has the file can read it.")


@frozen
class Item:
    """`count`: how much of it there is in the chosen time. `needs`: what it means nothing without."""

    id: str
    name: str
    count: int
    chosen: bool
    needs: str = ""


@frozen
class SendWords:
    """`spans`: the times to choose from. `for_whom`: who alone can open the file; empty where no plan names a key."""

    spans: tuple[str, ...]
    items: tuple[Item, ...]
    for_whom: str = ""


class SendPage(Page):
    """`span_wanted` carries the number of the chosen time."""

    span_wanted = Signal(int)
    save_wanted = Signal()
    report_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, QCheckBox] = {}
        self._items: Mapping[str, Item] = {}
        self.span, self.passphrase = Box(), Line()
        self.span.setAccessibleName(tr("Time"))
        self.span.activated.connect(self.span_wanted)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(tr("Passphrase"))
        self.save, self.report = QPushButton(tr("Save the file")), QPushButton(tr("One page as PDF"))
        self.back, self._status = QPushButton(tr("Back")), text("", "strong")
        self.save.setProperty("role", "main")
        for button, wanted in ((self.save, self.save_wanted), (self.report, self.report_wanted),
                               (self.back, self.back_wanted)):  # fmt: skip
            button.clicked.connect(wanted)
        self.setFocusProxy(self.save)
        self._lay_out()

    def _lay_out(self) -> None:
        self._form, self._inside, self._locked = QFormLayout(), Scroll(), text("", "soft")
        self._form.addRow(text(tr("Time"), "strong"), self.span)
        self._form.addRow(text(tr("Passphrase"), "strong"), self.passphrase)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        self._column.addWidget(text(tr("Send my results"), "heading"))
        self._column.addWidget(text(tr(LEAD), "soft"))
        self._column.addLayout(self._form)
        self._column.addWidget(self._locked)
        self._column.addWidget(self._inside, 1)
        self._column.addWidget(self._status)
        for button in (self.save, self.report, self.back):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._column.addLayout(self._buttons)

    def show_choices(self, words: SendWords, span: int) -> None:
        """What was ticked before stays so."""
        before = {name: tick.isChecked() for name, tick in self._ticks.items()}
        self.span.clear()
        self.span.addItems(list(words.spans))
        self.span.setCurrentIndex(span)
        self._form.setRowVisible(self.passphrase, not words.for_whom)
        self._locked.setText(tr(LOCKED.template, name=words.for_whom) if words.for_whom else tr(PASSPHRASE))
        self._inside.empty()
        self._items = {item.id: item for item in words.items}
        self._ticks = {item.id: self._tick(item, before.get(item.id, item.chosen)) for item in words.items}
        self._inside.column.addStretch(1)
        self.show_status("")
        self._follow()

    def show_status(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(name for name, tick in self._ticks.items() if tick.isChecked() and tick.isEnabled())

    def tick(self, name: str) -> QCheckBox:
        return self._ticks[name]

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(56), scale(56), scale(40))
        self._column.setSpacing(scale(16))
        self._buttons.setSpacing(scale(24))
        self._form.setVerticalSpacing(scale(16))
        self._form.setHorizontalSpacing(scale(48))
        self._inside.column.setSpacing(scale(4))
        for field in (self.span, self.passphrase):
            field.setMaximumWidth(scale.text(760))

    def _tick(self, item: Item, chosen: bool) -> QCheckBox:
        tick = QCheckBox(tr("{name} ({n})", name=item.name, n=item.count))
        tick.setChecked(chosen)
        tick.toggled.connect(self._follow)
        self._inside.column.addWidget(tick)
        return tick

    def _follow(self) -> None:
        """What means nothing without another thing waits for it; without anything there is no file."""
        for name, tick in self._ticks.items():
            needs = self._ticks.get(self._items[name].needs)
            tick.setEnabled(needs is None or needs.isChecked())
        self.save.setEnabled(bool(self.chosen))
