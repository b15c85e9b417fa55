"""The daily check-in: asked, kept, changed on the same day."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from coach.care.texts import CareTexts, CheckInQuestion
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.pages.checkin import Asked, CheckInPage
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.log.diary import CheckIn, all_of, keep


class CheckingIn(QObject):
    shown = Signal(str)
    trouble = Signal(str)

    def __init__(self, parts: Parts, art: Art, texts: CareTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._texts, self.page = parts, texts.checkin, CheckInPage(art)
        self.page.told.connect(self._keep)

    def open(self) -> None:
        before = self._today()
        questions = tuple(_asked(each, before) for each in self._texts.questions)
        self.page.ask(tr(self._texts.texts["lead"].words), questions)
        self.shown.emit("checkin")

    def _today(self) -> CheckIn | None:
        today = self._parts.now().date()
        told = all_of(self._parts.log, CheckIn)
        return next((each for each in reversed(told) if each.told_at.date() == today), None)

    def _keep(self, given: dict[str, int]) -> None:
        times = {each.id: each.times for each in self._texts.questions}
        numbers: dict[str, Any] = {name: number * times[name] for name, number in given.items()}
        before = self._today()
        with telling(self.trouble.emit):
            keep(self._parts.log, CheckIn(self._parts.now().astimezone(), id=before.id if before else 0, **numbers))
            self.shown.emit("home")


def _asked(question: CheckInQuestion, before: CheckIn | None) -> Asked:
    kept = getattr(before, question.id) if before else None
    given = None if kept is None else round(kept / question.times)
    return Asked(question.id, tr(question.words), tr(question.least), tr(question.most), given)
