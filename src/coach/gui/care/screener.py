"""Asks the questions about health, keeps every answer at once, and tells what they came to."""

import datetime as dt

from PySide6.QtCore import QObject, Signal

from coach.care import block
from coach.care.screening import asked, on_page, ticked
from coach.care.tables import tables
from coach.gui.care.closing import of_blocks, of_ticked
from coach.gui.language import tr
from coach.gui.pages.closed import ClosedPage
from coach.gui.pages.screening import Answers, Asked, Group, ScreeningPage
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.log import care
from coach.log.care import Answers as Told
from coach.log.care import Block, read_care


class Screener(QObject):
    """`shown` names the page that now speaks ("screening", "closed"), `clear` says that nothing was ticked, `over` that
    the person goes on from the last, `left` that they leave it closed, `trouble` carries a sentence. Embed its two
    pages wherever you like.
    """

    shown = Signal(str)
    clear = Signal()
    over = Signal()
    left = Signal()
    trouble = Signal(str)

    def __init__(self, parts: Parts, page: ScreeningPage, closed: ClosedPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log, self._parts, self._table = parts.log, parts, tables(parts.assets / "care").screening
        self._page, self._closed = page, closed
        self._row = 0
        self._answers: dict[str, bool] = {}
        self.number = ""
        """The emergency number of the place where the person is."""
        self._page.answered.connect(self._answer)
        self._page.done_wanted.connect(self._finish)
        self._closed.examined.connect(self._examined)
        self._closed.ticked.connect(self._tick)
        self._closed.on_wanted.connect(self._leave)
        self._closed.changed_wanted.connect(lambda: self.ask("something changed"))

    def ask(self, why: str) -> None:
        """The full list. What was ticked before the window was closed is still ticked."""
        record = read_care(self._log)
        with telling(self.trouble.emit):
            self._row = block.ask(self._log, record, why, self._moment(), self._table.version)
            waiting = record.screenings[-1] if record.screenings and record.screenings[-1].id == self._row else None
            self._answers = dict(waiting.answers) if waiting else {}
            self._show()

    def show_closed(self) -> None:
        """The blocks that stand, the gravest first, and the one statement that opens them."""
        standing = self._standing()
        if standing:
            self._closed.show_closed(
                of_blocks(self._table, standing, self._told(standing), self._moment(), self.number)
            )
            self.shown.emit("closed")

    def _told(self, standing: tuple[Block, ...]) -> Told:
        """All that was answered when the newest of them was closed."""
        found = {each.id: each.answers for each in read_care(self._log).screenings}
        return found.get(standing[-1].screening_id or 0, {})

    def tell_clear(self) -> None:
        """What is said where nothing was ticked."""
        self._closed.show_closed(of_ticked(self._table, ()))
        self.shown.emit("closed")

    def _show(self) -> None:
        every = {each.id: True for each in self._table.questions}
        groups = (
            Group(
                tr(group.heading),
                tuple((each.id, tr(each.words)) for each in on_page(self._table, group.tier, every)),
            )
            for group in self._table.groups
        )
        notice = tr("These questions: {review}.", review=tr(self._table.reviewed))
        self._page.ask(Asked(tr(self._table.lead), tuple(groups), self._given(), notice, self.number))
        self.shown.emit("screening")

    def _given(self) -> Answers:
        here = frozenset(each.id for each in asked(self._table, self._answers))
        return Answers(here, frozenset(each for each in here if self._answers.get(each)))

    def _answer(self, name: str, yes: bool) -> None:
        """A tick is a yes; what stays without one becomes a no when the person goes on."""
        self._answers[name] = yes
        for each in self._table.questions:
            if each.after == name and not yes:
                self._answers.pop(each.id, None)
        self._keep()
        self._page.show_answers(self._given())

    def _keep(self) -> None:
        with telling(self.trouble.emit):
            care.change(self._log, "screenings", self._row, answers=self._answers)

    def _finish(self) -> None:
        answers = {each.id: self._answers.get(each.id, False) for each in asked(self._table, self._answers)}
        with telling(self.trouble.emit):
            block.finish(self._log, self._row, self._table, answers, self._moment())
            found = ticked(self._table, answers)
            if self._standing():
                self.show_closed()
            elif found:
                self._closed.show_closed(of_ticked(self._table, found))
                self.shown.emit("closed")
            else:
                self.clear.emit()

    def _leave(self) -> None:
        """On, or back to the first page where something stays closed."""
        (self.left if self._standing() else self.over).emit()

    def _tick(self, key: str) -> None:
        kind, _, item = key.partition(":")
        with telling(self.trouble.emit):
            block.agree(self._log, item, kind, self._moment())

    def _examined(self, on: dt.date) -> None:
        standing = self._standing()
        with telling(self.trouble.emit):
            block.lift(self._log, standing, on, self._moment())
            self.over.emit()

    def _standing(self) -> tuple[Block, ...]:
        return tuple(each for each in read_care(self._log).blocks if each.lifted_at is None)

    def _moment(self) -> dt.datetime:
        return self._parts.now().astimezone()
