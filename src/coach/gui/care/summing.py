"""After a session: how it was is kept, and what follows from it is told, with a yes or a not now."""

import datetime as dt
from typing import Final

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from coach.care.outlook import answer, outlook
from coach.care.progression import Decision
from coach.gui.care.stepping import of_outlook
from coach.gui.language import tr
from coach.gui.pages.summary import Summary, SummaryPage
from coach.gui.parts import Parts, person_of
from coach.gui.training.training import Training
from coach.gui.trouble import telling
from coach.log.days import exercise_days
from coach.progress.trends import longest

LOOKED_BACK: Final = dt.timedelta(days=182)


class Summing(QObject):
    """`trouble` carries a sentence."""

    trouble = Signal(str)

    def __init__(self, parts: Parts, page: SummaryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        self._training: Training | None = None
        self._rated: set[str] = set()
        self._found: tuple[Decision, ...] = ()
        self._said: dict[str, bool] = {}
        page.pain_rated.connect(lambda value: self._rate("pain", value))
        page.effort_rated.connect(lambda value: self._rate("effort", value))
        page.offer_answered.connect(self._answer)

    def show(self, summary: Summary) -> None:
        """With what was held longer than ever."""
        today = self._parts.now().date()
        found = longest(exercise_days(self._parts.log, today - LOOKED_BACK, today), today)
        lines = (tr("{exercise}: {now:.0f} s in form, your longest so far", exercise=tr(each.exercise), now=each.now)
                 for each in found)  # fmt: skip
        self._page.show_summary(evolve(summary, better=tuple(lines)))

    def attend(self, training: Training | None) -> None:
        """Whose session it is; nobody's any more, or what is said of the next were written to this one as well."""
        self._training, self._rated, self._said = training, set(), {}

    def _rate(self, what: str, value: int) -> None:
        if self._training is None:
            return
        keep = self._training.keeping.rate_pain if what == "pain" else self._training.keeping.rate_effort
        keep(value)
        self._rated.add(what)
        if len(self._rated) > 1:
            with telling(self.trouble.emit):
                self._tell()

    def _tell(self) -> None:
        now = self._parts.now().astimezone()
        self._found = outlook(person_of(self._parts), now)
        self._page.show_offers(of_outlook(self._parts, self._found, self._said, now))

    def _answer(self, key: str, accepted: bool) -> None:
        with telling(self.trouble.emit):
            found = next(each for each in self._found if f"outlook:{each.kind}:{each.exercise}" == key)
            answer(person_of(self._parts), found, self._parts.now().astimezone(), accepted=accepted)
            self._said[key] = accepted
            self._tell()
