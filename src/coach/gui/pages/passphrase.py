"""A passphrase, asked for in the window like any other question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.widgets.line import Line
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text


class PassphrasePage(Sheet):
    """`given` carries the words. A new one is typed twice, since nobody sees what is typed."""

    railed = False
    given = Signal(str)

    def __init__(self, art: Art) -> None:
        super().__init__(art, tr("Passphrase"))
        self._again_label, self.wrong = text(tr("The same again"), "small"), text("", "notice")
        self.words, self.again = _hidden(tr("Passphrase")), _hidden(tr("The same again"))
        for widget in (self.words, self._again_label, self.again, self.wrong):
            self.add(widget)
        self.rows.column.addStretch(1)
        self.go_on = self.button(tr("Go on"), main=True)
        self.go_on.clicked.connect(self._give)
        for field in (self.words, self.again):
            field.returnPressed.connect(self._give)
            field.textEdited.connect(lambda _: self._look())
        self.setFocusProxy(self.words)

    def show_question(self, heading: str, why: str, *, new: bool) -> None:
        self.show_heading(heading)
        self.show_lead(why)
        for field in (self.words, self.again):
            field.clear()
        for widget in (self.again, self._again_label):
            widget.setVisible(new)
        self._look()

    def show_waiting(self, waiting: bool) -> None:
        """The lock is being opened: it takes a few seconds, so that nobody tries many words."""
        self.go_on.setEnabled(not waiting)
        for field in (self.words, self.again):
            field.setReadOnly(waiting)
        self.wrong.setText(tr("One moment. This takes a few seconds.") if waiting else "")

    def show_wrong(self, why: str) -> None:
        """It was not the right one, or what was to be done with it failed."""
        self.wrong.setText(why)
        self.words.selectAll()
        self.words.setFocus()

    def fit(self, scale: Scale) -> None:
        super().fit(scale)
        for field in (self.words, self.again):
            field.setMaximumWidth(scale.text(700))

    def _look(self) -> None:
        different = self.again.isVisibleTo(self) and self.again.text() != self.words.text()
        self.go_on.setEnabled(bool(self.words.text()) and not different)
        self.wrong.setText(tr("The two are not the same.") if different and self.again.text() else "")

    def _give(self) -> None:
        if self.go_on.isEnabled():
            self.given.emit(self.words.text())


def _hidden(name: str) -> QLineEdit:
    field = Line()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
