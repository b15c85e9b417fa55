"""A plan: what a physiotherapist assigns to one patient, in one file that both can read."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final
from unicodedata import category

from attrs import evolve, frozen

from coach.care.progression_table import Numbers
from coach.exchange import suffixes
from coach.exercise.definition import Exercise, Flag
from coach.exercise.library import id_told
from coach.exercise.version import version
from coach.files.read import making
from coach.files.shape import Rules, Table, Told
from coach.problems import BadFile
from coach.session.library import routine_rules
from coach.session.routine import Routine, StopRules
from coach.wording import Worded

SUFFIX: Final = suffixes.PLAN
LARGEST_BYTES: Final = 100_000
LONGEST_TEXT: Final = 2_000
LONGEST_ID: Final = 28
MOST_SESSIONS: Final = 30
MOST_ITEMS: Final = 60
DEEPEST: Final = 8
TODAYS: Final = ("prescriber", "patient", "stop", "sources")
"""What stands at the top of a plan and not in its sessions."""

_NAME = r"""(?:(?<![\w-])[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DEEP_KEY = re.compile(rf"(?:{_NAME}[ \t]*+\.[ \t]*+){{{DEEPEST},}}")


@frozen
class Plan:
    """`sessions` are routines, each with its days, dates and doses; `patient` is a pseudonym.

    `precautions` are the patient's, the directions that make it worse among them. `changed` says in the prescriber's
    words what is new in this revision. `progression`: its own numbers for the rules of stepping up and down. `reply_to`
    is the clinic's public key in the age format, with which results may be encrypted; it may be empty.
    """

    id: str
    revision: int
    prescriber: str
    created: dt.date
    sessions: tuple[Routine, ...]
    patient: str = ""
    expires: dt.date | None = None
    goal: str = ""
    note: str = ""
    changed: str = ""
    precautions: tuple[Flag, ...] = ()
    taught_back: bool = False
    stop: StopRules = StopRules()
    progression: Numbers | None = None
    reply_to: str = ""


def plan_reader(exercises: Mapping[str, Exercise]) -> Callable[[Path, bytes], Plan]:
    """Reads and checks the text of a plan, signed or not yet. Raises `BadFile` with all that is wrong."""
    rules = routine_rules(exercises)
    checks = {
        **rules.checks,
        Plan: (_id, _revision, _prescriber, _expires, _sessions, _session_ids, _of_the_plan, _reply_to),
    }
    made = making(Plan, Rules(checks, {**rules.rewrites, Plan: _readable}, rules.also))
    return partial(_read, made)


def routines_of(plan: Plan) -> tuple[Routine, ...]:
    """The plan's sessions as the patient's program shows them, each under an id of its own."""
    return tuple(_routine(plan, each) for each in plan.sessions)


def routine_id(plan: Plan, session_id: str) -> str:
    return f"{plan.id}-{session_id}"


def other_versions(plan: Plan, exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
    """The exercises that were judged otherwise when they were prescribed, by name."""
    items = [item for session in plan.sessions for item in session.items]
    others = [each.exercise for each in items if each.version and each.version != version(exercises[each.exercise])]
    return tuple(exercises[name].name for name in dict.fromkeys(others))


def _routine(plan: Plan, session: Routine) -> Routine:
    return evolve(session, id=routine_id(plan, session.id), prescriber=plan.prescriber, patient=plan.patient,
                  stop=plan.stop, note=session.note or plan.note, end=session.end or plan.expires)  # fmt: skip


def _read(made: Callable[[Path, bytes], Plan], path: Path, content: bytes) -> Plan:
    if len(content) > LARGEST_BYTES:
        raise BadFile(path, ["it is larger than 100 kilobytes, so it is not a plan"])
    # A key of thousands of parts would keep the TOML reader busy for minutes.
    if _DEEP_KEY.search(content.decode("utf-8", "replace")):
        raise BadFile(path, [f"more than {DEEPEST} names are joined by dots"])
    return made(path, content)


def _readable(raw: Table) -> tuple[Table, Iterable[Told]]:
    """What is shown to a person, or printed, holds nothing that a screen or terminal would obey."""
    return raw, tuple(_unreadable(raw))


def _unreadable(raw: Table) -> Iterator[Told]:
    waiting: list[tuple[str, Any, int]] = [("", raw, 0)]
    while waiting:
        where, value, depth = waiting.pop()
        if depth > DEEPEST:
            yield where[:80], Worded("is nested too deeply")
        elif isinstance(value, dict):
            waiting += [(f"{where}.{key}" if where else str(key), each, depth + 1) for key, each in value.items()]
        elif isinstance(value, list):
            waiting += [(f"{where}[{at}]", each, depth + 1) for at, each in enumerate(value)]
        elif isinstance(value, str):
            yield from ((where, words) for words in _wrong_text(value))


def _wrong_text(text: str) -> Iterator[str]:
    if len(text) > LONGEST_TEXT:
        yield f"is longer than {LONGEST_TEXT} letters"
    if any(category(letter) in {"Cc", "Cf", "Cs", "Co"} and letter not in "\n\u00ad\u200d" for letter in text):
        yield "holds letters that cannot be shown"


def _id(plan: Plan) -> Iterator[Told]:
    yield from id_told(plan.id)
    if len(plan.id) > LONGEST_ID:
        yield "id", Worded("is longer than {LONGEST_ID} letters", LONGEST_ID=LONGEST_ID)


def _revision(plan: Plan) -> Iterator[Told]:
    if not 0 < plan.revision <= 10_000:
        yield "revision", Worded("revisions are counted from 1")


def _prescriber(plan: Plan) -> Iterator[Told]:
    if not plan.prescriber.strip():
        yield "prescriber", Worded("say who prescribes it")


def _expires(plan: Plan) -> Iterator[Told]:
    if plan.expires and plan.expires < plan.created:
        yield (
            "expires",
            Worded(
                "it expires on {expires}, before it was made on {created}",
                expires=str(plan.expires),
                created=str(plan.created),
            ),
        )


def _sessions(plan: Plan) -> Iterator[Told]:
    if not 0 < len(plan.sessions) <= MOST_SESSIONS:
        yield "sessions", Worded("a plan has 1 to {MOST_SESSIONS} sessions", MOST_SESSIONS=MOST_SESSIONS)
    for at, session in enumerate(plan.sessions):
        if len(session.items) > MOST_ITEMS:
            yield f"sessions[{at}].items", Worded("a session has at most {MOST_ITEMS} items", MOST_ITEMS=MOST_ITEMS)


def _session_ids(plan: Plan) -> Iterator[Told]:
    ids = [session.id for session in plan.sessions]
    for at, name in enumerate(ids):
        if len(name) > LONGEST_ID:
            yield f"sessions[{at}].id", Worded("is longer than {LONGEST_ID} letters", LONGEST_ID=LONGEST_ID)
        if name in ids[:at]:
            yield f"sessions[{at}].id", Worded("there are two sessions called {name!r}", name=name)


def _of_the_plan(plan: Plan) -> Iterator[Told]:
    for at, session in enumerate(plan.sessions):
        yield from ((f"sessions[{at}].{key}", "stands at the top of a plan") for key in TODAYS if getattr(session, key))


def _reply_to(plan: Plan) -> Iterator[Told]:
    if plan.reply_to and not re.fullmatch(r"age1[02-9ac-hj-np-z]{58}", plan.reply_to):
        yield "reply_to", Worded("is not a public key in the age format")
