"""What comes from the physiotherapist and goes there: a plan is shown and taken, results are chosen and written."""

import datetime as dt
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.care.questionnaire import questionnaires
from coach.exchange import gathering
from coach.exchange import report as reports
from coach.exchange.arrival import Arrival, Kept, arrival
from coach.exchange.assigned import in_use, kept_plans, take
from coach.exchange.codes import Collecting, texts_of
from coach.exchange.contents import CHOICES
from coach.exchange.erasing import erase_files, erase_log
from coach.exchange.gathering import Wish
from coach.exchange.keys import fingerprint
from coach.exchange.locked import lock_for, lock_with
from coach.exchange.plan import LARGEST_BYTES, Plan, routines_of
from coach.exchange.report_page import as_pdf, file_name
from coach.exchange.result import SUFFIX as RESULT
from coach.exchange.result import sealed
from coach.exchange.subject import subject_at_home
from coach.exchange.suffixes import PICTURES
from coach.exchange.taking_out import everything
from coach.gui.exchange.planned import plan_session
from coach.gui.files import ask_to_save, read_up_to, write
from coach.gui.language import plural, tr
from coach.gui.machine.beside import Beside
from coach.gui.pages.plan import PlanPage, PlanWords
from coach.gui.pages.send import Item, SendPage, SendWords
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.gui.window import Window
from coach.gui.words import day
from coach.problems import BadFile, CoachProblem, Refused
from coach.wording import Worded

KEPT_BACK: Final = frozenset({"safety", "episodes"})
"""What the person ticks to send; all else is ticked to be kept back."""
LONG: Final = dt.timedelta(weeks=26)
"""What is longer is not sent all at once, unless it is asked for."""
FOUR_WEEKS: Final = dt.timedelta(days=27)


class Exchanging(QObject):
    """`shown` names the page that now speaks, `taken` carries the id of a routine that is assigned now."""

    shown = Signal(str)
    taken = Signal(str)
    home = Signal()
    erased = Signal()

    def __init__(self, parts: Parts, window: Window, plan: PlanPage, send: SendPage) -> None:
        super().__init__(window)
        self._beside = Beside(self)
        self._parts, self._window, self._plan, self._send = parts, window, plan, send
        self._waiting: Arrival | None = None
        self._codes = Collecting()
        plan.take_wanted.connect(self.take_plan)
        plan.leave_wanted.connect(self.home)
        send.span_wanted.connect(self.show_results)
        send.save_wanted.connect(self.ask_where)
        send.report_wanted.connect(self.ask_where_report)
        send.back_wanted.connect(self.home)

    def open_plan(self, path: Path) -> None:
        """Shows what came; nothing is taken yet. A refused plan is told in one dialog.

        Pictures of a plan's codes may come one after the other, in any order.
        """
        try:
            content = self._from_picture(path) if path.suffix.lower() in PICTURES else read_up_to(path, LARGEST_BYTES)
        except CoachProblem as problem:
            self._window.tell(tr("This plan cannot be used."), tr(problem))
        else:
            if content is not None:
                self.open_content(path, content)

    def open_content(self, path: Path, content: bytes) -> None:
        """The same with what was read; `path` is what it is called."""
        try:
            self._waiting = arrival(path, content, self._kept(), self._parts.exercises, self._today())
        except BadFile as bad:
            self._window.tell(tr("This plan cannot be used."), "\n".join(f"\u2022 {tr(each)}" for each in bad.problems))
        except CoachProblem as problem:
            self._window.tell(tr("This plan cannot be used."), tr(problem))
        else:
            self._plan.show_plan(self._words(self._waiting))
            self.shown.emit("plan")

    def _from_picture(self, path: Path) -> bytes | None:
        """The plan as soon as all of its codes have come; until then nothing, and how many are missing is told."""
        taken = [self._codes.take(words) for words in texts_of(path)]
        if not any(taken):
            raise Refused(Worded("There is no code of a plan in {file}.", file=path.name))
        if left := len(self._codes.missing):
            self._window.notice.show_notice(plural(left, "{n} code more.", "{n} codes more."))
            return None
        content, self._codes = self._codes.content, Collecting()
        return content

    def take_plan(self) -> None:
        if self._waiting is None:
            return
        try:
            take(self._parts.log, self._waiting, self._parts.now().astimezone())
        except CoachProblem as problem:
            self._window.tell(tr("This plan cannot be kept."), tr(problem))
            return
        first, self._waiting = routines_of(self._waiting.plan)[0], None
        self.taken.emit(first.id)

    def show_results(self, span: int = 0) -> None:
        """The choices for one of the times."""
        spans = self._spans()
        if not spans:
            self._window.tell(
                tr("There is nothing to send yet."), tr("Your sessions and answers can be sent from here.")
            )
            return
        _, first, last = spans[span]
        counts = gathering.counted(self._parts.log, first, last)
        items = tuple(
            Item(name, tr(choice.name), counts[name], name not in KEPT_BACK, choice.needs)
            for name, choice in CHOICES.items()
            if counts[name]
        )
        plan = self._answered_plan()
        words = SendWords(tuple(name for name, _, _ in spans), items, plan.prescriber if plan else "")
        self._send.show_choices(words, span)
        self.shown.emit("send")

    def ask_where(self) -> None:
        ask_to_save(
            self._window, tr("Save my results"), f"coach-{self._today().isoformat()}{RESULT}", self.save_results
        )

    def ask_where_report(self) -> None:
        ask_to_save(self._window, tr("Save the page"), file_name(self._today(), ".pdf"), self.save_report)

    def save_results(self, path: str) -> None:
        """Locked for the clinic where a plan says how, else with the passphrase where one is given."""
        _, first, last = self._spans()[self._send.span.currentIndex()]
        wish = Wish(self._send.chosen, first, last)
        found = gathering.gathered(self._parts.log, wish, self._parts.now().astimezone())
        plan, passphrase = self._answered_plan(), self._send.passphrase.text()

        def keep(made: Callable[[], bytes]) -> None:
            if self._write(path, made):
                with telling(self._window.notice.show_notice):
                    gathering.note_made(self._parts.log, found)

        if plan is not None:
            keep(lambda: lock_for(plan.reply_to, sealed(found, self._parts.signing_key())))
        elif not passphrase:
            keep(lambda: sealed(found, self._parts.signing_key()))
        else:
            with telling(lambda why: self._window.tell(tr("The file cannot be written."), why)):
                content = sealed(found, self._parts.signing_key())
                self._send.show_status(tr("One moment. This takes a few seconds."))
                self._beside.do(partial(lock_with, passphrase, content), keep)

    def save_report(self, path: str) -> None:
        self._write(path, self._report)

    def ask_where_everything(self) -> None:
        ask_to_save(self._window, tr("Take everything out"), f"coach-{self._today().isoformat()}.json", self.take_out)

    def take_out(self, path: str) -> None:
        """Everything about the person in one file."""
        texts = {each.name: each.read_text("utf-8", "replace") for each in self._parts.own_files()
                 if each.suffix in {".toml", ".json"}}  # fmt: skip
        whole = {**everything(self._parts.log), "files": texts}
        if self._write(path, lambda: json.dumps(whole, ensure_ascii=False, indent=1).encode()):
            self._window.notice.show_notice(tr("Saved: {file}", file=Path(path).name))

    def erase(self) -> None:
        """Everything about the person on this machine. The window goes on as if it were new."""
        try:
            erase_log(self._parts.log)
            erase_files(self._parts.own_files())
        except CoachProblem as problem:
            self._window.tell(tr("Not everything could be erased."), tr(problem))
            return
        self._window.notice.show_notice(tr("Everything of yours is erased from this machine."))
        self.erased.emit()

    def _report(self) -> bytes:
        _, first, last = self._spans()[self._send.span.currentIndex()]
        known = questionnaires(self._parts.assets / "questionnaires").good
        names = {name: exercise.name for name, exercise in self._parts.exercises.items()}
        subject = subject_at_home(self._parts.log, self._parts.exercises)
        found = reports.report(self._parts.log, subject, (first, last), known, lambda name: names.get(name, name))
        return as_pdf(found, tr)

    def _write(self, path: str, made: Callable[[], bytes]) -> bool:
        """Whether it is there now."""
        try:
            content = made()
            write(path, content)
        except CoachProblem as problem:
            self._window.tell(tr("The file cannot be written."), tr(problem))
        else:
            name, size = Path(path).name, len(content) // 1000 + 1
            self._send.show_status(tr("Saved: {file}, {size} kB. Bring it or mail it.", file=name, size=size))
            return True
        self._send.show_status("")
        return False

    def _spans(self) -> tuple[tuple[str, dt.date, dt.date], ...]:
        """The times to choose from, the likeliest first."""
        days = gathering.days_of(self._parts.log)
        if days is None:
            return ()
        first, last = days
        found = [(tr("Everything"), first, last)]
        if last - FOUR_WEEKS > first:
            found.insert(last - LONG <= first, (tr("The last four weeks"), last - FOUR_WEEKS, last))
        before = gathering.last_made(self._parts.log)
        if before is not None and first <= before < last:
            name = tr("Since the last time, {day}", day=day(before, self._today()))
            found.insert(0, (name, before, last))
        return tuple(found)

    def _answered_plan(self) -> Plan | None:
        """The plan in use that names a key for the answers."""
        plans = [each.plan for each in in_use(self._kept()) if each.plan.reply_to]
        return plans[-1] if plans else None

    def _kept(self) -> tuple[Kept, ...]:
        return kept_plans(self._parts.log, self._parts.exercises)[0]

    def _today(self) -> dt.date:
        return self._parts.now().date()

    def _words(self, came: Arrival) -> PlanWords:
        plan = came.plan
        heading = {
            "new": tr("A plan from {name}", name=plan.prescriber),
            "newer": tr("Your plan has changed"),
            "same": tr("You have this plan already"),
        }[came.state]
        who = [tr("From {name}", name=plan.prescriber), tr("revision {number}", number=plan.revision)]
        who += [tr("for {name}", name=plan.patient)] if plan.patient else []
        who += [tr("goal: {goal}", goal=plan.goal)] if plan.goal else []
        return PlanWords(
            heading, "  \u00b7  ".join(who),
            tr("Key {key}: your physiotherapist can read it out to you.", key=fingerprint(came.key)),
            questions=tuple(tr(each.words) for each in came.questions),
            changes=_new(came), notes=tuple(map(tr, came.notes)),
            sessions=tuple(plan_session(each, self._parts.exercises) for each in routines_of(plan)),
        )  # fmt: skip


def _new(came: Arrival) -> tuple[str, ...]:
    """In the words of who wrote it, and what was worked out."""
    said = (came.plan.changed,) if came.plan.changed and came.state == "newer" else ()
    return *said, *map(tr, came.changes)
