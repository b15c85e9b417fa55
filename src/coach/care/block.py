"""Closing exercise, and the one statement that opens it again."""

import datetime as dt

from attrs import frozen
from sqlite_utils import Database

from coach.care.screening import ScreeningTable, blocks_due, complete, outcome
from coach.log import care
from coach.log.care import Answers, Block, CareRecord, Outcome
from coach.problems import CoachProblem
from coach.wording import Worded


@frozen
class Span:
    """The days on which the examination can have been: not before the block, not in the future."""

    earliest: dt.date
    latest: dt.date


def ask(db: Database, record: CareRecord, why: str, now: dt.datetime, version: int) -> int:
    """Makes the questions due in full, whatever happens to the window. One that waits already is enough."""
    if record.screenings and record.screenings[-1].outcome is None:
        return record.screenings[-1].id
    return care.add(
        db, "screenings", at=now, finished_at=None, why=why, answers={}, outcome=None,
        version=version, last_session=record.last_session.id,
    )  # fmt: skip


def finish(db: Database, screening_id: int, table: ScreeningTable, answers: Answers, now: dt.datetime) -> Outcome:
    """Writes what the answers come to. The blocks come first, so that a program killed between leaves them.

    Raises `CoachProblem` where a question has no answer.
    """
    if not complete(table, answers):
        raise CoachProblem(Worded("Some questions have no answer yet."))
    for due in blocks_due(table, answers):
        care.add(db, "blocks", at=now, screening_id=screening_id, tier=due.tier, items=due.items,
                 lifted_at=None, examined_on=None)  # fmt: skip
    came_to, newest = outcome(table, answers), care.last_session(db).id
    care.change(db, "screenings", screening_id, answers=dict(answers), finished_at=now, outcome=came_to,
                last_session=newest)  # fmt: skip
    return came_to


def days_to_state(blocks: tuple[Block, ...], now: dt.datetime) -> Span | None:
    """`None` where the clock stands before the block: then no date can be right."""
    earliest = max(block.at.astimezone(now.tzinfo).date() for block in blocks)
    return Span(earliest, now.date()) if earliest <= now.date() else None


def lift(db: Database, blocks: tuple[Block, ...], examined_on: dt.date, now: dt.datetime) -> None:
    """The person's statement. Raises `CoachProblem` for a day before the block or after today."""
    span = days_to_state(blocks, now)
    if span is None or not span.earliest <= examined_on <= span.latest:
        raise CoachProblem(Worded("The examination was after you answered the questions, and not after today."))
    for block in blocks:
        care.change(db, "blocks", block.id, lifted_at=now, examined_on=examined_on)


def agree(db: Database, item: str, kind: str, now: dt.datetime) -> None:
    """That a clinician allows it ("ask"), or that an advice was read ("advise")."""
    care.add(db, "consents", at=now, item=item, kind=kind, said_on=now.date())


def questions_left_out(db: Database, table: ScreeningTable, now: dt.datetime) -> None:
    """For a log that is thrown away, of a camera that shows films: nobody is there to be asked."""
    care.add(
        db, "screenings", at=now, finished_at=now, why="films only", answers={}, outcome="clear",
        version=table.version, last_session=care.last_session(db).id,
    )  # fmt: skip
    care.add(db, "profile", at=now, answers={}, version=table.version)
