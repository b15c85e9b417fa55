"""Asks about the person once, keeps the answers, and asks again when the person wants to change them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from coach.care import profile
from coach.care.profile import ProfileQuestion
from coach.gui.language import tr
from coach.gui.pages.profile import Asked, ProfilePage
from coach.gui.parts import Parts, person_of
from coach.gui.trouble import telling
from coach.log.care import read_care


class Profiling(QObject):
    """`shown` names the page, `over` says that the person goes on."""

    shown = Signal(str)
    over = Signal()
    trouble = Signal(str)

    def __init__(self, parts: Parts, page: ProfilePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        self._table = person_of(parts).tables.profile
        page.kept.connect(self._keep)
        # Left out once, it is not asked again by itself; the settings lead back to it.
        page.later_wanted.connect(lambda: self._keep(dict(read_care(parts.log).profile)))

    def ask(self) -> None:
        self._page.ask(
            tr(self._table.lead), tuple(map(_asked, self._table.questions)), read_care(self._parts.log).profile
        )
        self.shown.emit("profile")

    def _keep(self, answers: Mapping[str, Any]) -> None:
        with telling(self.trouble.emit):
            profile.keep(self._parts.log, answers, self._parts.now().astimezone(), self._table.version)
            self.over.emit()


def _asked(question: ProfileQuestion) -> Asked:
    return Asked(
        question.id, tr(question.words), tr(question.why), {each.id: tr(each.words) for each in question.options},
        many=question.kind == "many", number=question.kind == "number", low=question.low, high=question.high,
    )  # fmt: skip
