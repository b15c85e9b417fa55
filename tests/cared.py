"""Questions answered and the check done, so that a session may begin."""

import datetime as dt
from typing import Any

from sqlite_utils import Database

from coach import places
from coach.care import block, check
from coach.care.check import Answered
from coach.care.screening import asked
from coach.care.tables import Tables, tables
from coach.log.care import read_care

TABLES: Tables = tables(places.shipped("assets", "care"))


def no_to_all(**yes: bool) -> dict[str, bool]:
    """Every question answered with no, but for those named: `no_to_all(em1=True)`. A hyphen is written as `_`."""
    ticked = {name.replace("_", "-"): answer for name, answer in yes.items()}
    return {each.id: ticked.get(each.id, False) for each in asked(TABLES.screening, ticked)}


def screened(db: Database, now: dt.datetime, why: str = "first start", **yes: bool) -> None:
    """The full list, answered."""
    row = block.ask(db, read_care(db), why, now, TABLES.screening.version)
    block.finish(db, row, TABLES.screening, no_to_all(**yes), now)


def checked(db: Database, now: dt.datetime, pain: int = 2, **more: Any) -> None:
    """The 20 seconds before a session."""
    answered = Answered(pain, more.pop("anything_new", False), **more)
    check.keep(db, read_care(db), answered, now, TABLES.check.version)


def ready(db: Database, now: dt.datetime, pain: int = 2) -> None:
    """All that comes before a session."""
    screened(db, now)
    checked(db, now, pain)
