"""What the person told about themselves once, and what it holds back."""

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Literal, get_args

from attrs import frozen
from sqlite_utils import Database

from coach.care.screening import ScreeningTable, Text, last_finished, ticked
from coach.exercise.definition import Exercise, Flag
from coach.files.read import read
from coach.files.shape import Rules, Told
from coach.log import care
from coach.log.care import Answers, CareRecord
from coach.wording import Worded

FLAGS: Final = get_args(Flag)
FLAG_NAMES: Final[Mapping[Flag, str]] = {
    "flex-worse": Worded("bending forward makes it worse"),
    "ext-worse": Worded("leaning back makes it worse"),
    "pregnancy": Worded("pregnancy"),
    "blood-pressure": Worded("high blood pressure or heart disease"),
    "osteoporosis": Worded("thin bones"),
    "disc": Worded("a fresh disc problem"),
    "stenosis": Worded("a narrow spinal canal or slipped vertebra"),
    "dizziness": Worded("dizziness"),
    "leg-symptoms": Worded("pain or tingling down the leg"),
    "acute": Worded("the first days of a spasm"),
    "neck": Worded("a painful neck"),
    "shoulder": Worded("a painful shoulder"),
    "wrist": Worded("a painful wrist"),
    "hip": Worded("a painful hip"),
    "hip-replacement": Worded("a new hip"),
    "knee": Worded("a painful knee"),
}
LASTING_FROM: Final = 3
"""Usual pain from which long-standing pain is allowed a little more in a session (reference: clinical 3.5)."""


@frozen
class Option:
    id: str
    words: str
    sets: tuple[Flag, ...] = ()


@frozen
class ProfileQuestion:
    """`kind`: "number" between low and high, "one" or "many" of the options, "words"."""

    id: str
    kind: Literal["number", "one", "many", "words"]
    words: str
    why: str
    sources: tuple[str, ...]
    options: tuple[Option, ...] = ()
    low: int = 0
    high: int = 10


@frozen
class ProfileTable:
    version: int
    reviewed: str
    sources: tuple[str, ...]
    lead: str
    questions: tuple[ProfileQuestion, ...]


@frozen
class PrecautionTable:
    """`holds_back`: the flags for which an exercise is left out; `never_held_back` are exercises."""

    version: int
    reviewed: str
    holds_back: tuple[Flag, ...]
    never_held_back: tuple[str, ...]
    reasons: dict[Flag, Text]


def profile_table(path: Path) -> ProfileTable:
    """Raises `BadFile`."""
    return read(path, ProfileTable)


def precaution_table(path: Path) -> PrecautionTable:
    """Raises `BadFile`."""
    return read(path, PrecautionTable, Rules(checks={PrecautionTable: (_reasons,)}))


def keep(db: Database, answers: Answers, now: dt.datetime, version: int) -> None:
    """The newest answers count; older ones stay in the log. Raises `LogProblem`."""
    care.add(db, "profile", at=now, answers=dict(answers), version=version)


def flags(table: ProfileTable, screening: ScreeningTable, record: CareRecord, phase: str | None) -> frozenset[Flag]:
    """What holds exercises back now: from the profile, from the questions about health, from a time for relief."""
    told = {flag for each in table.questions for flag in _of_answer(each, record.profile.get(each.id))}
    last = last_finished(record)
    found = ticked(screening, last.answers) if last else ()
    first_days: set[Flag] = {"acute"} if phase == "relief" else set()
    return frozenset(told | {flag for each in found for flag in each.precautions} | first_days)


def lasting(answers: Answers) -> bool:
    """Pain of more than 3 months that usually is at 3 or more."""
    usual = answers.get("usual")
    return answers.get("since") == "long" and isinstance(usual, int | float) and usual >= LASTING_FROM


def held_back(table: PrecautionTable, exercise: Exercise, now: frozenset[Flag]) -> Text | None:
    """Why this exercise is left out, or nothing."""
    if exercise.id in table.never_held_back:
        return None
    marks: tuple[Flag, ...] = (*exercise.gates, *exercise.precautions)
    return next((table.reasons[flag] for flag in marks if flag in now and flag in (*table.holds_back, "acute")), None)


def _of_answer(question: ProfileQuestion, answer: Any) -> Iterator[Flag]:
    chosen: tuple[Any, ...] = tuple(answer) if isinstance(answer, list | tuple) else (answer,)
    yield from (flag for option in question.options if option.id in chosen for flag in option.sets)


def _reasons(table: PrecautionTable) -> Iterator[Told]:
    reasons: Mapping[Flag, Text] = table.reasons
    yield from (("reasons", f"there is no reason for {flag!r}") for flag in FLAGS if flag not in reasons)
