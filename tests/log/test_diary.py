"""What is told outside sessions comes back from the log as it was told."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from sqlite_utils import Database

from coach.log.database import open_log
from coach.log.diary import Answered, CheckIn, Episode, Relaxed, Told, Walk, all_of, forget, keep

MORNING = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.timezone(dt.timedelta(hours=1)))
EVERY: tuple[Told, ...] = (
    Episode(MORNING, "low-back-left", 7, triggers=("sleep", "lifting"), helped=("warmth",), note="in the garden"),
    CheckIn(MORNING, pain=3, sleep=6, fluids=5),
    Answered(MORNING, "peg", "1", {"pain": 4, "life": None, "activity": 3}, score=None),
    Walk(MORNING, planned_s=600, done_s=431.5),
    Relaxed(MORNING, "body-scan", planned_s=300, done_s=300),
)
every = pytest.mark.parametrize("told", EVERY, ids=lambda told: type(told).__name__)


@pytest.fixture
def log(own_files: Path) -> Iterator[Database]:
    with open_log(own_files / "log.sqlite3") as db:
        yield db


@every
def test_what_is_told_comes_back_as_it_was_told(log: Database, told: Told) -> None:
    kept = keep(log, told)
    assert all_of(log, type(told)) == (kept,)
    assert evolve(kept, id=0) == told


@every
def test_it_is_still_there_the_next_time(own_files: Path, told: Told) -> None:
    with open_log(own_files / "log.sqlite3") as db:
        keep(db, told)
    with open_log(own_files / "log.sqlite3") as db:
        assert len(all_of(db, type(told))) == 1


@every
def test_what_is_forgotten_is_gone(log: Database, told: Told) -> None:
    forget(log, keep(log, told))
    assert all_of(log, type(told)) == ()


def test_an_episode_that_ends_stays_one(log: Database) -> None:
    begun = keep(log, Episode(MORNING, "low-back", 7))
    over = keep(log, evolve(begun, ended_at=MORNING + dt.timedelta(days=2)))
    assert all_of(log, Episode) == (over,)


def test_the_order_is_that_of_time_whatever_the_clock_s_zone(log: Database) -> None:
    first = keep(log, CheckIn(MORNING, pain=1))
    earlier = keep(log, CheckIn(MORNING.astimezone(dt.UTC) - dt.timedelta(minutes=5), pain=2))
    assert all_of(log, CheckIn) == (earlier, first)
    assert all_of(log, CheckIn, MORNING) == (first,)


def test_a_moment_without_its_zone_is_refused(log: Database) -> None:
    with pytest.raises(ValueError, match="UTC offset"):
        keep(log, Walk(MORNING.replace(tzinfo=None), 600, 600))
