"""The clinic's patients in the window: listed, opened, their results taken in, any set shown again."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from coach.care.questionnaire import questionnaires
from coach.exchange import clinic as shared
from coach.exchange import report as reports
from coach.exchange.clinic import Clinic
from coach.exchange.clinic_index import Listed, forget, listed, opened
from coach.exchange.editing import Step
from coach.exchange.gathering import days_of
from coach.exchange.intake import Intake, intake, take_in
from coach.exchange.locked import is_locked, is_locked_with_passphrase, unlock_by, unlock_with
from coach.exchange.report import Report
from coach.exchange.report_page import as_pdf, file_name
from coach.exchange.report_words import words_of
from coach.exchange.result import LARGEST_BYTES
from coach.exchange.subject import last_plan, subject_at_clinic
from coach.exchange.taking_out import patient_archive
from coach.gui.exchange.confiding import Confiding
from coach.gui.exchange.reviewing import Reviewing
from coach.gui.files import ask_to_open, ask_to_save, read_up_to, write
from coach.gui.language import plural, tr
from coach.gui.over_time import of_exercises, of_faults, of_form, of_pain, of_questionnaires, of_weeks
from coach.gui.pages.patient import Decision, PatientPage, PatientWords
from coach.gui.pages.patients import PatientLine, PatientsPage
from coach.gui.parts import Parts
from coach.gui.widgets.over_time import Choice
from coach.gui.window import Window
from coach.gui.words import day
from coach.log.days import exercise_days, fault_days, pain_days
from coach.log.diary import Answered, all_of
from coach.problems import CoachProblem
from coach.progress.trends import trends

WEEKS: Final = dt.timedelta(weeks=6)
"""Of the report and of the figures beside the plots."""
LOOKED_BACK: Final = dt.timedelta(weeks=26)
"""In a plot."""


class Consulting(QObject):
    """`shown` names the page that now speaks; `plan_wanted` carries a patient's id and, where a proposal was accepted,
    the `Step` of it; `target_wanted` carries the set whose reach is to be the patient's target.
    """

    shown = Signal(str)
    codes_wanted = Signal(str)
    plan_wanted = Signal(str, object)
    target_wanted = Signal(str, object)

    confiding: Confiding
    """Who asks for passphrases."""

    def __init__(self, parts: Parts, clinic: Clinic, window: Window, pages: tuple[PatientsPage, PatientPage]) -> None:
        super().__init__(window)
        self._parts, self._clinic, self._window = parts, clinic, window
        self._patients, self._patient = pages
        self.patient = ""
        self._questionnaires = questionnaires(parts.assets / "questionnaires").good
        self._patients.chosen.connect(self.open)
        self._patients.added.connect(self.add)
        self._patients.result_wanted.connect(self._ask_for_result)
        self._window.file_dropped.connect(self.take_in)
        page = self._patient
        self._reviewing = Reviewing(parts, clinic, window, page)
        page.decided.connect(self.decide)
        page.target_wanted.connect(lambda: self.target_wanted.emit(self.patient, page.replayed))
        page.plan_wanted.connect(lambda: self.plan_wanted.emit(self.patient, None))
        page.codes_wanted.connect(lambda: self.codes_wanted.emit(self.patient))
        page.report_wanted.connect(lambda: self._ask(file_name(self._today(), ".pdf"), self.save_report))
        page.out_wanted.connect(lambda: self._ask(f"{self.patient}.zip", self.save_everything))
        page.erase_wanted.connect(self._ask_erase)

    def show(self) -> None:
        self._patient.rest()
        rows = self._safely(lambda: listed(self._clinic, self._today())) or ()
        self._patients.show_patients(tuple(self._line(row) for row in rows))
        self.shown.emit("patients")

    def add(self, name: str) -> None:
        self._safely(lambda: shared.add_patient(self._clinic, name, self._now()))
        self.show()

    def open(self, patient: str) -> None:
        self.patient = self._reviewing.patient = patient
        self._safely(self._show_patient)

    def take_in(self, path: Path | str) -> None:
        """A result's file; refused ones are told, and nothing is changed."""
        content = self._safely(lambda: read_up_to(Path(path), LARGEST_BYTES))
        if content is None:
            return
        if not is_locked(content):
            self._safely(lambda: self._take(content))
        elif is_locked_with_passphrase(content):
            why = tr("The patient chose it, and tells it to you.")
            opens = partial(unlock_with, content=content)
            self.confiding.ask(tr("Passphrase of the file"), why, opens, lambda _, opened: self._take(opened))
        else:
            self.confiding.ask(
                tr("Passphrase of your key"), tr("The file was locked for your clinic."),
                partial(unlock_by, self._parts.clinic_key, content=content), lambda _, opened: self._take(opened),
            )  # fmt: skip

    def _take(self, content: bytes) -> None:
        """What was in the file. Raises `CoachProblem`, and nothing is changed then."""
        given = intake(self._clinic, content)
        if given.question is not None and not self._yes(tr("Take it with the new key?"), tr(given.question)):
            return
        self.open(take_in(self._clinic, given, self._now()))
        self._tell_taken(given)

    def decide(self, number: int, accepted: bool) -> None:
        """Writes the decision down; a step that is accepted leads to the plan, and is written down when that is signed
        with it.
        """
        with opened(self._clinic, self.patient) as db:
            row = next(iter(db.query("SELECT * FROM proposals WHERE id = ?", [number])))
        to = row["exercise_to"] or row["exercise_id"]
        if accepted and row["kind"] == "up" and to in self._parts.exercises:
            step = Step(_name_of(row), row["exercise_id"], to, row["level_to"])
            self.plan_wanted.emit(self.patient, step)
            return
        shared.note(self._clinic, self.patient, {_name_of(row): accepted}, self._now())
        self.open(self.patient)

    def save_report(self, path: str) -> None:
        self._write(path, lambda: as_pdf(self._report(), tr))

    def save_everything(self, path: str) -> None:
        self._write(path, lambda: patient_archive(self._clinic, self.patient))

    def erase(self) -> None:
        self._safely(lambda: shared.erase_patient(self._clinic, self.patient))
        forget(self._clinic, self.patient)
        self.show()

    def _show_patient(self) -> None:
        row = next((each for each in listed(self._clinic, self._today()) if each.id == self.patient), None)
        found = self._report()
        told = words_of(found, tr)
        came = any(each.lines for each in told.lists)  # before the first result every list would say "nothing"
        self._patient.show_patient(
            PatientWords(
                name=(row.name if row else "") or self.patient,
                attention=tuple(tr(each.words) for each in row.reasons) if row else (),
                figures=told.figures if came else (),
                lists=tuple((each.title, tuple(f"{left}   {right}" for left, right in each.lines) or (each.empty,))
                            for each in told.lists[:3] + told.lists[4:] if came),
                decisions=self._decisions(), sets=self._reviewing.sets(), plan=self._plan(),
                choices=self._choices(found),
            )
        )  # fmt: skip
        self.shown.emit("patient")

    def _report(self) -> Report:
        subject = subject_at_clinic(self._clinic, self.patient, self._parts.exercises)
        names = {name: exercise.name for name, exercise in self._parts.exercises.items()}
        with opened(self._clinic, self.patient) as db:
            first, last = days_of(db) or (self._today(), self._today())
            days = max(first, last - WEEKS), last
            return reports.report(db, subject, days, self._questionnaires, lambda name: names.get(name, name))

    def _choices(self, found: Report) -> dict[str, Choice]:
        """What can be looked at over time, of the last half year."""
        with opened(self._clinic, self.patient) as db:
            began, last = days_of(db) or (found.first_day, found.last_day)
            days, today = (max(began, last - LOOKED_BACK), last), self._today()
            done = trends(exercise_days(db, *days))
            return {
                **of_pain(pain_days(db, *days), today),
                **of_weeks(reports.weeks_done(db, *days), found.subject.asked_a_week, today),
                **of_form(done, today),
                **of_questionnaires(self._questionnaires.values(), all_of(db, Answered), today),
                **of_faults(fault_days(db, *days), today),
                **of_exercises(done, today),
            }

    def _decisions(self) -> tuple[Decision, ...]:
        said = shared.about(self._clinic, self.patient).said
        with opened(self._clinic, self.patient) as db:
            rows = list(db.query("SELECT * FROM proposals ORDER BY id DESC LIMIT 6"))
        names = {name: exercise.name for name, exercise in self._parts.exercises.items()}
        return tuple(
            Decision(row["id"], _proposed(row, names), row["answer"] is None and _name_of(row) not in said)
            for row in rows
        )  # fmt: skip

    def _plan(self) -> str:
        plan = last_plan(self._clinic, self.patient, self._parts.exercises)
        if plan is None:
            return tr("No plan yet.")
        told = tr("Plan {plan}, revision {number}.", plan=plan.id, number=plan.revision)
        return f"{tr('Goal: {goal}', goal=plan.goal)}\n{told}" if plan.goal else told

    def _line(self, row: Listed) -> PatientLine:
        days = row.facts.days
        when = tr("last session {day}", day=day(days[0].day, self._today())) if days else tr("no session yet")
        return PatientLine(row.id, row.name or row.id, when, "; ".join(tr(each.words) for each in row.reasons))

    def _tell_taken(self, given: Intake) -> None:
        sessions = len(given.result.tables["sessions"].rows) if "sessions" in given.result.tables else 0
        self._window.notice.show_notice(plural(sessions, "{n} session taken in.", "{n} sessions taken in."))

    def _ask_for_result(self) -> None:
        ask_to_open(self._window, tr("Take in a result"), tr("Results (*.coachresult)"), self.take_in)

    def _ask_erase(self) -> None:
        if self._yes(tr("Erase everything about this patient?"), tr("It cannot be brought back.")):
            self.erase()

    def _yes(self, heading: str, words: str) -> bool:
        """No is what Enter says."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, "coach", heading, QMessageBox.StandardButton.NoButton, self._window)
        box.setInformativeText(words)
        yes = box.addButton(tr("Yes"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("No"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is yes

    def _ask(self, name: str, then: Callable[[str], None]) -> None:
        ask_to_save(self._window, tr("Save"), name, then)

    def _write(self, path: str, made: Callable[[], bytes]) -> None:
        def keep() -> None:
            write(path, made())
            self._window.notice.show_notice(tr("Saved: {file}", file=Path(path).name))

        self._safely(keep)

    def _safely(self, does: Callable[[], Any]) -> Any:
        try:
            return does()
        except CoachProblem as problem:
            self._window.tell(tr("This did not work."), tr(problem))
            return None

    def _now(self) -> dt.datetime:
        return self._parts.now().astimezone()

    def _today(self) -> dt.date:
        return self._parts.now().date()


def _proposed(row: dict[str, Any], names: dict[str, str]) -> str:
    return f"{row['at'][:10]}   {tr(reports.proposal_words(row, lambda key: names.get(key, key)))}"


def _name_of(row: dict[str, Any]) -> str:
    """A proposal has other numbers on other machines."""
    return f"decided {row['at']} {row['kind']} {row['exercise_id']}"
