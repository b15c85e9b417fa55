"""From a wish to exercise to an open gate: the questions, the 20 seconds, what is closed."""

import datetime as dt
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal

from coach.care.gate import Gate, gate
from coach.care.screening import suggested_number
from coach.care.standing import at_end
from coach.care.tables import tables
from coach.gui.care.before import asks_about_person, keep, questions
from coach.gui.care.early import BEND, WAIT, bend, said
from coach.gui.care.profiling import Profiling
from coach.gui.care.screener import Screener
from coach.gui.care.stepping import new_phase, offers, take
from coach.gui.language import tr
from coach.gui.pages.check import CheckPage, Given
from coach.gui.pages.closed import Closed, ClosedPage
from coach.gui.pages.profile import ProfilePage
from coach.gui.pages.ruling import RulingPage, Said
from coach.gui.pages.screening import ScreeningPage
from coach.gui.parts import Parts, person_of
from coach.gui.trouble import telling
from coach.gui.widgets.offer import Offer
from coach.log.care import CareRecord, read_care

RELIEF: Final = ":relief"
"""What is wanted is no routine: no id of one has a colon."""


class Caring(QObject):
    """`shown` names the page that now speaks, `opened` carries the routine that may begin, `home` leads back,
    `eased` to relief.
    """

    shown = Signal(str)
    opened = Signal(str)
    eased = Signal()
    home = Signal()
    pain_unanswered = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        parts: Parts,
        pages: tuple[ScreeningPage, ClosedPage, CheckPage, RulingPage, ProfilePage],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._tables, self._wanted = parts, tables(parts.assets / "care"), ""
        page, self._closed, self._check, self._step, about = pages
        self.profiling = Profiling(parts, about, self)
        self.screener = Screener(parts, page, self._closed, self)
        self.screener.shown.connect(self.shown)
        self.screener.trouble.connect(self.trouble)
        self.screener.clear.connect(self._clear)
        self.screener.over.connect(self.go_on)
        self.screener.left.connect(self.home)
        self.profiling.shown.connect(self.shown)
        self.profiling.trouble.connect(self.trouble)
        self.profiling.over.connect(self.go_on)
        self._check.answered.connect(self._keep_check)
        self._check.back_wanted.connect(self.home)
        self._step.chosen.connect(self._take_step)
        self._told: str | None = None
        self._fresh = self._early = False
        self._phase: Offer | None = None

    def gate(self) -> Gate:
        return gate(self._record(), self.now(), self._tables.screening)

    def now(self) -> dt.datetime:
        return self._parts.now().astimezone()

    def wants(self, routine_id: str) -> None:
        """Somebody wants to exercise: what comes before is asked, then `opened` is told."""
        self._wanted = routine_id
        self.go_on()

    def leave(self) -> None:
        """Nothing is wanted any more: what is asked next leads to the first page."""
        self._wanted = ""

    def tell_gate(self) -> None:
        """What is closed and why, or what has to be answered first, and nothing after it."""
        self.leave()
        self.go_on()

    def use_number(self, chosen: str) -> None:
        """The emergency number that the person gave, or the one usual where the system says it is."""
        country = QLocale.territoryToCode(QLocale.system().territory())
        self.screener.number = chosen or suggested_number(self._tables.emergency, country)

    def tell_blocks(self) -> None:
        """At a start of the program: an emergency comes before all else."""
        if any(block.tier == "emergency" for block in self.gate().blocks):
            self.screener.show_closed()

    def ask_about_person(self) -> None:
        self._wanted = ""
        self.profiling.ask()

    def ask_again(self) -> None:
        """Something changed: the full list, now."""
        self._wanted = ""
        self.screener.ask("something changed")

    def close_session(self) -> None:
        """After the summary: what goes down because of this session goes down now."""
        with telling(self.trouble.emit):
            at_end(person_of(self._parts), self.now())

    def ask_before_relief(self, why: str) -> None:
        """A fresh spasm: the full list, then `eased` is told where anything is open at all."""
        self._wanted = RELIEF
        self.screener.ask(why)

    def go_on(self) -> None:
        """To whatever stands between the person and what they wanted."""
        found = self.gate()
        if found.state == "blocked":
            self.screener.show_closed()
        elif found.state == "screening":
            self.screener.ask(found.why)
        elif self._wanted == RELIEF:
            self._wanted = ""
            self.eased.emit()
        elif found.state == "pain":
            self.pain_unanswered.emit()
        elif not self._wanted:
            self.home.emit()
        elif found.state == "rest":
            self._tell_rest()
        elif found.state == "open":
            self._tell_steps()
        elif self._asks_about_person():
            self.profiling.ask()
        else:
            self._ask()

    def _clear(self) -> None:
        """Nothing was ticked. Where the check follows at once, it says so; one page less for somebody new."""
        routine = self._wanted not in ("", RELIEF)
        if routine and self.gate().state == "check" and not self._asks_about_person():
            clear = self._tables.screening.outcomes["clear"]
            self._ask(came_to=(tr(clear.heading), tr(clear.words)))
        else:
            self.screener.tell_clear()

    def _asks_about_person(self) -> bool:
        return asks_about_person(self._parts, self._wanted, self.now())

    def _ask(self, came_to: tuple[str, ...] = ()) -> None:
        self._check.ask(questions(self._parts, self._wanted, self.now(), came_to))
        self.shown.emit("check")

    def _keep_check(self, given: Given) -> None:
        with telling(self.trouble.emit):
            keep(self._parts, given, self.now())
            self._fresh, self._told, self._early = True, None, True
            self._phase = new_phase(self._parts)
            self.go_on()

    def _tell_steps(self) -> None:
        """What the check has brought, once: the phase and what changes, then what is offered; then the session."""
        if self._phase is not None:
            phase, self._phase = self._phase, None
            self._step.show_said(Said(phase.heading, (("on", tr("Go on")),), lines=phase.lines))
            self.shown.emit("step")
            return
        waiting = [each for each in offers(self._parts, self.now()) if each.key != self._told]
        steps = (each for each in waiting if each.key.partition(":")[0] in ("", "proposal"))
        step = next(steps, None) if self._fresh else None
        if step is None:
            self._fresh = False
            self._tell_early()
            return
        self._told = step.key
        ways = (("accept", step.accept), ("refuse", step.refuse)) if step.accept else (("on", tr("Go on")),)
        self._step.show_said(Said(step.heading, ways, lines=step.lines))
        self.shown.emit("step")

    def _tell_early(self) -> None:
        """What had better wait at this hour, once; then the session."""
        told = said(self._parts, self._wanted, self.now()) if self._early else None
        self._early = False
        if told is None:
            self.opened.emit(self._wanted)
            return
        self._step.show_said(told)
        self.shown.emit("step")

    def _take_step(self, wanted: str) -> None:
        with telling(self.trouble.emit):
            if wanted == BEND:
                bend(self._parts)
            elif wanted not in ("on", WAIT) and self._told:
                take(self._parts, self._told, self.now(), accepted=wanted == "accept")
        self.go_on()

    def _tell_rest(self) -> None:
        words = self._tables.check.texts["nine"].words
        self._wanted = ""
        self._closed.show_closed(Closed(tr("Not now"), tr(words), goes_on=tr("To the first page")))
        self.shown.emit("closed")

    def _record(self) -> CareRecord:
        return read_care(self._parts.log)
