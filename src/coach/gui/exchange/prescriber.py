"""The plan editor's other half: what is typed is checked at once, previewed, signed and kept with the patient."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from coach.care.tables import tables
from coach.exchange.arranging import Place
from coach.exchange.clinic import Clinic, about, note
from coach.exchange.clinic_index import opened
from coach.exchange.defaults import (
    Defaults,
    defaults_of,
    keep_defaults,
    read_defaults,
    template_of,
    with_defaults,
)
from coach.exchange.drafting import LASTS, UNNAMED, new_plan_id, next_revision, session_of
from coach.exchange.editing import Step, by_name, checked, has_step, raw_of, session_raw, with_step, with_target
from coach.exchange.giving import give_plan
from coach.exchange.keys import fingerprint, public, read_key
from coach.exchange.leaflet import leaflet
from coach.exchange.locked import keys_ready, known_recipient
from coach.exchange.plan import SUFFIX, Plan, routines_of
from coach.exchange.plan_text import plan_text
from coach.exchange.replay import Replay, movement_reached, reached
from coach.exchange.signed import with_signature
from coach.exchange.subject import last_plan
from coach.exchange.thoughts import thoughts, told_flags
from coach.exercise.definition import Exercise, Flag
from coach.gui.exchange.confiding import Confiding
from coach.gui.exchange.planned import often, plan_session
from coach.gui.exchange.recording import Recorded
from coach.gui.files import ask_to_save, write
from coach.gui.language import tr
from coach.gui.pages.plan import PlanPage, PlanWords
from coach.gui.pages.prescribing import PrescribingPage, Verdict
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.gui.window import Window
from coach.gui.words import dose
from coach.session.authoring import keep
from coach.session.first import first
from coach.session.lasting import by_exercise
from coach.session.routine import Item, Routine
from coach.session.steps import steps
from coach.wording import Worded

NEW_KEY: Final = Worded(
    "With this key your patients know that a plan is from you. Without the passphrase nobody can sign with it, and it"
    " cannot be found again: write it down where you keep such things."
)


class Prescriber(QObject):
    """`shown` names the page that now speaks, `done` carries the patient whose plan was signed or left,
    `recording_wanted` what is to be recorded in the clinic.
    """

    shown = Signal(str)
    done = Signal(str)
    recording_wanted = Signal(Item)

    confiding: Confiding
    """Who asks for passphrases."""

    def __init__(self, parts: Parts, clinic: Clinic, window: Window, pages: tuple[PrescribingPage, PlanPage]) -> None:
        super().__init__(window)
        self._parts, self._clinic, self._window = parts, clinic, window
        self._page, self._preview = pages
        self.patient = ""
        self._plan: Plan | None = None
        self._step: Step | None = None
        self._told: frozenset[Flag] = frozenset()
        self._page.changed.connect(self.check)
        self._page.lines.routine_wanted.connect(self._add_routine)
        self._page.preview_wanted.connect(self.preview)
        self._page.leaflet_wanted.connect(self._ask_leaflet)
        self._page.sign_wanted.connect(self._ask_where)
        self._page.record_wanted.connect(self._record)
        self._page.template_wanted.connect(self.keep_template)
        self._page.defaults_wanted.connect(self.keep_defaults)
        self._page.back_wanted.connect(lambda: self.done.emit(self.patient))
        self._preview.leave_wanted.connect(lambda: self.shown.emit("prescribing"))
        self._preview.take_wanted.connect(self._ask_where)

    def begin(self, patient: str, step: Step | None = None) -> None:
        """The next revision of the patient's plan, or a first one; with a step that is accepted by signing it."""
        self.patient, self._told, self._step = patient, self._answered(patient), step
        today = self._parts.now().date()
        before = last_plan(self._clinic, patient, self._parts.exercises)
        plan = next_revision(before, today) if before else self._first(today)
        if step is not None:
            plan = with_step(plan, step, self._parts.exercises)
            plan = evolve(plan, changed=tr("A step up, as proposed"))
        self._show_routines()
        self._page.show_draft(self._heading(plan), raw_of(plan))
        self.shown.emit("prescribing")

    def aim(self, patient: str, shown: Replay) -> None:
        """The next revision, with what was reached in a set as the patient's own target."""
        target = reached(shown)
        self.begin(patient)
        if target is None or shown.band is None or self._plan is None:
            return
        plan = with_target(self._plan, shown.exercise.id, {shown.band.measure: target}, movement_reached(shown))
        plan = evolve(plan, changed=tr("Your own target in {exercise}", exercise=tr(shown.exercise.name)))
        self._page.show_draft(self._heading(plan), raw_of(plan))

    def take_reference(self, recorded: Recorded) -> None:
        """What was recorded goes into the plan as it is being typed."""
        if self._plan is not None:
            made = with_target(self._plan, recorded.exercise, dict(recorded.targets), recorded.movement)
            self._page.lines.show_changed(raw_of(made))
        self.shown.emit("prescribing")

    def _record(self) -> None:
        place = self._page.lines.place
        if self._plan is not None and len(place) > 1:
            self.recording_wanted.emit(self._plan.sessions[place[0]].items[place[1]])

    def _answered(self, patient: str) -> frozenset[Flag]:
        """What holds exercises back, as the patient told it about themselves in what came."""
        table = tables(self._parts.assets / "care")
        with opened(self._clinic, patient) as db:
            return told_flags(db, table.profile, table.screening)

    def _heading(self, plan: Plan) -> str:
        name = about(self._clinic, self.patient).name or self.patient
        return tr("Plan for {name}, revision {number}", name=name, number=plan.revision)

    def _add_routine(self, routine_id: str) -> None:
        routines, _ = self._parts.routines()
        taken = [session["id"] for session in self._page.raw["sessions"]]
        self._page.lines.add_session(session_raw(routines[routine_id], self._parts.exercises, taken))

    def check(self) -> None:
        """While typing."""
        self._plan, wrong = checked(self._page.raw, self._parts.exercises)
        told = thoughts(self._plan, self._parts.exercises, self._told) if self._plan else ()
        named = tuple(tr(by_name(each, self._page.raw, self._parts.exercises)) for each in wrong)
        asides = _asides(self._plan, self._parts.exercises) if self._plan else {}
        self._page.show_verdict(Verdict(named, tuple(map(tr, told)), asides))

    def keep_template(self, number: int) -> None:
        """A session as a routine of one's own, to be taken into other plans."""
        if self._plan is None:
            return
        routines, _ = self._parts.routines()
        made = template_of(self._plan.sessions[number], routines)
        with telling(self._window.notice.show_notice):
            keep(made, self._parts.own_routines)
            self._show_routines()
            self._window.notice.show_notice(tr("Kept as a template: {name}", name=made.name))

    def keep_defaults(self) -> None:
        if self._plan is None:
            return
        with telling(self._window.notice.show_notice):
            keep_defaults(self._parts.plan_defaults, defaults_of(self._plan))
            said = tr("New plans begin with these days, limits, times and this note.")
            self._window.notice.show_notice(said)

    def _show_routines(self) -> None:
        routines, _ = self._parts.routines()
        self._page.lines.show_routines({key: tr(each.name) for key, each in routines.items()})

    def preview(self) -> None:
        if self._plan is None:
            return
        plan = self._plan
        self._preview.show_plan(
            PlanWords(
                tr("A plan from {name}", name=plan.prescriber), tr("As the patient will see it"), plan.goal,
                sessions=tuple(plan_session(each, self._parts.exercises) for each in routines_of(plan)),
            )
        )  # fmt: skip
        self._preview.take.setText(tr("Sign and save"))
        self.shown.emit("plan")

    def sign(self, path: str, passphrase: str) -> None:
        """Signs with the key, which is made the first time, writes the file and keeps it with the patient.

        Raises `CoachProblem`; nothing is kept then.
        """
        if self._plan is None:
            return
        recipient = keys_ready(self._parts.prescriber_key, self._parts.clinic_key, passphrase)
        key = read_key(self._parts.prescriber_key, passphrase)
        plan = evolve(self._plan, reply_to=recipient)
        content = with_signature(plan_text(plan), key)
        write(path, content)
        now = self._parts.now().astimezone()
        give_plan(self._clinic, self.patient, plan, content, now)
        if self._step is not None and has_step(plan, self._step):
            note(self._clinic, self.patient, {self._step.proposal: True}, now)
        said = tr("Signed: {file}, key {key}.", file=Path(path).name, key=fingerprint(public(key)))
        self._window.notice.show_notice(said)
        self.done.emit(self.patient)

    def save_leaflet(self, path: str) -> None:
        if self._plan is None:
            return
        with telling(self._window.notice.show_notice):
            write(path, leaflet(self._plan, self._parts.exercises, self._parts.assets / "demos", tr))

    def _first(self, today: dt.date) -> Plan:
        routines, _ = self._parts.routines()
        defaults = Defaults()
        with telling(self._window.notice.show_notice):
            defaults = read_defaults(self._parts.plan_defaults)
        made = first_plan(
            routines[first(self._parts.assets).routine], self._parts, about(self._clinic, self.patient).name, today,
            known_recipient(self._parts.clinic_key),
        )  # fmt: skip
        return with_defaults(made, defaults)

    def _ask_where(self) -> None:
        name = f"{self._plan.patient or self.patient}-{self._plan.revision}{SUFFIX}" if self._plan else ""
        ask_to_save(self._window, tr("Save the plan"), name.replace(" ", ""), self._ask_passphrase)

    def _ask_passphrase(self, path: str) -> None:
        new = not self._parts.prescriber_key.exists()
        self.confiding.ask(
            tr("Choose a passphrase for your new key") if new else tr("Passphrase of your key"),
            tr(NEW_KEY) if new else tr("The plan is signed with your key and saved as {file}.", file=Path(path).name),
            partial(keys_ready, self._parts.prescriber_key, self._parts.clinic_key),
            lambda words, _: self.sign(path, words), new=new,
        )  # fmt: skip

    def _ask_leaflet(self) -> None:
        ask_to_save(self._window, tr("Save the leaflet"), "leaflet.pdf", self.save_leaflet)


def _asides(plan: Plan, exercises: Mapping[str, Exercise]) -> dict[Place, str]:
    """The doses and days below the lines of the plan, as the patient reads them."""
    told: dict[Place, str] = {}
    for at, session in enumerate(plan.sessions):
        told[at,] = often(session)
        for number, item in enumerate(session.items):
            told[at, number] = dose(by_exercise(steps(evolve(session, items=(item,)), exercises))[0])
    return told


def first_plan(template: Routine, parts: Parts, patient: str, today: dt.date, reply_to: str) -> Plan:
    """With the physiotherapist's own name from the settings, to be completed."""
    return Plan(
        id=new_plan_id(), revision=1, prescriber=parts.settings.prescriber or UNNAMED, created=today, patient=patient,
        expires=today + LASTS, sessions=(session_of(template, parts.exercises),), reply_to=reply_to,
    )  # fmt: skip
