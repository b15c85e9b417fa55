"""A result that comes to the clinic: whose is it, and may it be taken?"""

import datetime as dt
import sqlite3

from attrs import frozen
from sqlite_utils import Database

from coach.exchange import clinic as shared
from coach.exchange.clinic import Clinic
from coach.exchange.clinic_index import opened, patient_of
from coach.exchange.keys import fingerprint
from coach.exchange.merging import merge
from coach.exchange.result import Result, unsealed
from coach.log.migrations import MIGRATIONS
from coach.problems import Refused
from coach.wording import Worded


@frozen
class Intake:
    """`patient` is `None` where nobody has this key or plan yet. `question` has to be answered before it is taken."""

    result: Result
    key: str
    content: bytes
    patient: str | None
    question: Worded | None = None


def intake(clinic: Clinic, content: bytes, patient: str | None = None) -> Intake:
    """Decides; nothing is changed. `content` is decrypted, `patient` the one that was said. Raises `Refused`."""
    result, key = unsealed(content)
    _try(result)
    found, known = patient_of(clinic, key, tuple(plan.id for plan in result.plans))
    if patient is not None:
        shared.about(clinic, patient)
        if found not in {None, patient}:
            raise Refused(Worded("This result is from another patient: {name}.", name=_name(clinic, str(found))))
    owner = patient or found
    return Intake(result, key, content, owner, None if known or owner is None else _question(clinic, owner, key))


def _try(result: Result) -> None:
    """Whether all of it can be taken: into a log that is thrown away. Raises `Refused`."""
    with Database(memory=True, execute_plugins=False) as empty:
        MIGRATIONS.apply(empty)
        empty.execute("PRAGMA foreign_keys = ON")
        try:
            merge(empty, result)
        except sqlite3.IntegrityError as error:
            raise Refused(Worded("The result is damaged: something in it is there twice or missing.")) from error


def take_in(clinic: Clinic, given: Intake, now: dt.datetime) -> str:
    """Keeps the result with its patient, who is new where nobody was found; the patient's id."""
    patient = given.patient or shared.add_patient(clinic, given.result.patient, now)
    if given.key not in shared.about(clinic, patient).keys:
        shared.note(clinic, patient, {"key": given.key}, now)
    shared.keep_result(clinic, patient, given.result.made_at, given.content)
    with opened(clinic, patient):
        pass
    return patient


def _question(clinic: Clinic, patient: str, key: str) -> Worded | None:
    """A patient who sends for the first time is known by the plan; afterwards by the key."""
    if not shared.about(clinic, patient).keys:
        return None
    return Worded(
        "This result says it is from {name}, but it is signed with another key ({key}) than those before. Ask the "
        "patient whether coach was set up anew.",
        name=_name(clinic, patient), key=fingerprint(key),
    )  # fmt: skip


def _name(clinic: Clinic, patient: str) -> str:
    return shared.about(clinic, patient).name or patient
