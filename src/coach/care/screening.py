"""The graded questions before exercise: which are asked, and what the answers come to."""

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import field, frozen

from coach.exercise.definition import Precaution
from coach.files.read import read
from coach.files.shape import Rules, Told
from coach.log.care import Answers, CareRecord, Outcome, Screening, Tier

TIERS: Final[tuple[Tier, ...]] = ("emergency", "urgent", "ask", "advise")


@frozen
class Text:
    """Words for the person, with where they come from."""

    words: str
    sources: tuple[str, ...]
    heading: str = ""


@frozen
class Question:
    """`today`: a doctor the same day. `gentle`: breathing and easy walking stay open. `closes`: blocks until agreed.

    `after`: asked only where that question was answered with yes. `group`: the page it stands on, where not its tier's.
    `precautions` hold as long as the newest answer is yes.
    """

    id: str
    tier: Tier
    words: str
    short: str
    sources: tuple[str, ...]
    today: bool = False
    gentle: bool = True
    closes: bool = False
    after: str = ""
    group: str = ""
    precautions: tuple[Precaution, ...] = ()


@frozen
class Group:
    tier: Tier
    heading: str


@frozen
class Due:
    """Days and minutes: when the list comes back, how long a check counts."""

    after_days_away: float
    advise_again_days: float
    check_lasts_min: float
    session_lasts_min: float
    nine_rests_min: float


@frozen
class ScreeningTable:
    version: int
    reviewed: str
    sources: tuple[str, ...]
    lead: str
    groups: tuple[Group, ...]
    questions: tuple[Question, ...]
    outcomes: dict[str, Text]
    texts: dict[str, Text]
    due: Due
    gentle_exercises: tuple[str, ...]
    """What stays open behind an urgent block: calm breathing and easy walking."""


@frozen
class BlockDue:
    """A block that the answers call for, yet to be written."""

    tier: Tier
    items: tuple[str, ...]


@frozen
class Emergency:
    """The emergency number by country, each a suggestion."""

    version: int
    reviewed: str
    sources: tuple[str, ...]
    usual: str
    numbers: dict[str, str] = field(factory=dict)


def screening_table(path: Path) -> ScreeningTable:
    """Raises `BadFile`."""
    return read(path, ScreeningTable, Rules(checks={ScreeningTable: (_ids, _afters, _outcomes)}))


def emergency_numbers(path: Path) -> Emergency:
    """Raises `BadFile`."""
    return read(path, Emergency)


def suggested_number(known: Emergency, country: str) -> str:
    """For a country's two letters; the usual one where it is not in the table."""
    return known.numbers.get(country.upper(), known.usual)


def on_page(table: ScreeningTable, tier: Tier, answers: Answers) -> tuple[Question, ...]:
    """The questions of one page; one that follows another only where that was answered with yes."""
    return tuple(each for each in asked(table, answers) if (each.group or each.tier) == tier)


def asked(table: ScreeningTable, answers: Answers) -> tuple[Question, ...]:
    return tuple(each for each in table.questions if not each.after or answers.get(each.after) is True)


def complete(table: ScreeningTable, answers: Answers) -> bool:
    """Every question that is asked has a yes or a no."""
    return all(answers.get(each.id) in (True, False) for each in asked(table, answers))


def ticked(table: ScreeningTable, answers: Answers) -> tuple[Question, ...]:
    return tuple(each for each in asked(table, answers) if answers.get(each.id) is True)


def outcome(table: ScreeningTable, answers: Answers) -> Outcome:
    """The gravest tier among what was ticked."""
    tiers = {each.tier for each in ticked(table, answers)}
    return next((tier for tier in TIERS if tier in tiers), "clear")


def outcome_text(table: ScreeningTable, items: tuple[str, ...]) -> Text:
    """What is told for these ticked questions."""
    found = [each for each in table.questions if each.id in items]
    tier = next((tier for tier in TIERS if any(each.tier == tier for each in found)), "clear")
    today = any(each.today for each in found if each.tier == "urgent")
    return table.outcomes["urgent-today" if tier == "urgent" and today else tier]


def blocks_due(table: ScreeningTable, answers: Answers) -> tuple[BlockDue, ...]:
    """One a tier that closes: emergency, urgent, and what only a clinician's word opens."""
    found = ticked(table, answers)
    by_tier: Mapping[Tier, tuple[str, ...]] = {
        tier: tuple(each.id for each in found if each.tier == tier and (tier != "ask" or each.closes))
        for tier in ("emergency", "urgent", "ask")
    }
    return tuple(BlockDue(tier, items) for tier, items in by_tier.items() if items)


def gentle_stays(table: ScreeningTable, block_items: tuple[str, ...], tier: Tier) -> bool:
    """Whether breathing and easy walking stay open behind this block."""
    known = {each.id: each for each in table.questions}
    return tier == "urgent" and all(item in known and known[item].gentle for item in block_items)


def unconsented(table: ScreeningTable, record: CareRecord) -> tuple[Question, ...]:
    """What asks for a clinician's word that has not been given since it was last ticked."""
    last = last_finished(record)
    if last is None:
        return ()
    agreed = {each.item for each in record.consents if each.kind == "ask" and each.at >= last.at}
    return tuple(
        each for each in ticked(table, last.answers) if each.tier == "ask" and not each.closes and each.id not in agreed
    )


def advice_due(table: ScreeningTable, record: CareRecord, now: dt.datetime) -> tuple[Question, ...]:
    """What is worth a talk with a clinician and was not read in the last 14 days."""
    last = last_finished(record)
    if last is None:
        return ()
    again = dt.timedelta(days=table.due.advise_again_days)
    read_lately = {each.item for each in record.consents if each.kind == "advise" and now - each.at < again}
    return tuple(each for each in ticked(table, last.answers) if each.tier == "advise" and each.id not in read_lately)


def last_finished(record: CareRecord) -> Screening | None:
    return next((each for each in reversed(record.screenings) if each.outcome is not None), None)


def _ids(table: ScreeningTable) -> Iterator[Told]:
    ids = [each.id for each in table.questions]
    yield from (
        (f"questions[{at}].id", f"there are two questions {name!r}") for at, name in enumerate(ids) if name in ids[:at]
    )


def _afters(table: ScreeningTable) -> Iterator[Told]:
    ids = [each.id for each in table.questions]
    for at, each in enumerate(table.questions):
        if each.after and each.after not in ids[:at]:
            yield f"questions[{at}].after", f"there is no question {each.after!r} before this one"


def _outcomes(table: ScreeningTable) -> Iterator[Told]:
    for name in (*TIERS, "urgent-today", "clear"):
        if name not in table.outcomes:
            yield "outcomes", f"the outcome {name!r} has no words"
