"""The fields of what is chosen in a plan, one below the other."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from coach.exchange.editing import Field
from coach.gui.language import tr
from coach.gui.looks.scale import Scale
from coach.gui.pages.plan_fields import Typing, field_for
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text


class PlanForm(Scroll):
    """`typed` carries a field's key and what it became; `None` takes it out."""

    typed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QWidget] = {}
        self._form = QFormLayout()
        self.column.addLayout(self._form)
        self.column.addStretch(1)

    def show_fields(self, fields: tuple[Field, ...], typing: Typing) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = {each.key: field_for(each, typing) for each in fields}
        for each in fields:
            made = self.fields[each.key]
            made.changed.connect(partial(self.typed.emit, each.key))  # type: ignore[attr-defined]
            name = text(tr(each.name), "small")
            # A row of its own each: beside a field a name would be wrapped though there is room.
            self._form.addRow(name)
            self._form.addRow(made)
            # What Qt shows with its next turn only has no height yet.
            name.show()
            made.show()
        # At once: on a busy machine the fields were seen pressed into the height of the ones before.
        self.lay_out()
        self.verticalScrollBar().setValue(0)

    def fit(self, scale: Scale) -> None:
        self._form.setVerticalSpacing(scale(10))
        self._form.setHorizontalSpacing(scale(24))
