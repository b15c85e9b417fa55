"""Each row of the phases: when one begins and ends (reference: clinical 3.4)."""

import datetime as dt

import pytest

from cared import TABLES
from coach.care.phase import Now, Reading, decide
from coach.places import shipped

TABLE = TABLES.phases
TODAY = dt.date(2026, 3, 20)


def days(*pains: int, at_rest: bool = True) -> tuple[Reading, ...]:
    """One a day, the last of them yesterday."""
    return tuple(
        Reading(TODAY - dt.timedelta(days=len(pains) - at), pain, at_rest=at_rest) for at, pain in enumerate(pains)
    )


FINE, WORSE = False, True
WEEKS_OF_SEVEN = days(*[7] * 28)
GOOD_WEEK = (*days(*[2] * 6), *days(*[3] * 6, at_rest=False))

ROWS = [
    ("begin-build", Now(TODAY, None, 2), "build"),
    ("begin-recover", Now(TODAY, None, 3), "recover"),
    ("high", Now(TODAY, None, 6), "relief"),
    ("fresh", Now(TODAY, None, 4, hard=True), "relief"),
    ("begin-recover", Now(TODAY, None, 4), "recover"),
    ("high", Now(TODAY, "build", 6), "relief"),
    ("high", Now(TODAY, "recover", 7), "relief"),
    ("fresh", Now(TODAY, "build", 4, hard=True), "relief"),
    ("build-stays", Now(TODAY, "build", 3, hard=True), "build"),
    ("day-after-worse", Now(TODAY, "build", 2, worse=True), "relief"),
    ("day-after-worse", Now(TODAY, "recover", 2, worse=True), "relief"),
    ("day-after-risen", Now(TODAY, "recover", 4, worse=True, risen=True), "relief"),
    ("recover-stays", Now(TODAY, "recover", 4, risen=False), "recover"),
    ("relief-stays", Now(TODAY, "relief", 5, days(7)), "relief"),
    ("relief-over", Now(TODAY, "relief", 5, days(7, 5)), "recover"),
    ("day-after-worse", Now(TODAY, "relief", 3, days(7, 4, 4), worse=True), "relief"),
    ("long-standing", Now(TODAY, "relief", 7, WEEKS_OF_SEVEN, (FINE, FINE, FINE)), "recover"),
    ("high", Now(TODAY, "relief", 7, WEEKS_OF_SEVEN, (FINE, FINE)), "relief"),
    ("high", Now(TODAY, "relief", 7, WEEKS_OF_SEVEN, (FINE, WORSE, FINE)), "relief"),
    ("high", Now(TODAY, "relief", 7, days(*[7] * 10), (FINE, FINE, FINE)), "relief"),
    ("long-standing-stays", Now(TODAY, "recover", 7, WEEKS_OF_SEVEN), "recover"),
    ("high", Now(TODAY, "recover", 7, WEEKS_OF_SEVEN, worse=True), "relief"),
    ("ill", Now(TODAY, "build", 1, ill=True), "recover"),
    ("recover-over", Now(TODAY, "recover", 2, GOOD_WEEK, (FINE,) * 6), "build"),
    ("recover-stays", Now(TODAY, "recover", 2, GOOD_WEEK, (FINE,) * 5), "recover"),
    ("recover-stays", Now(TODAY, "recover", 3, GOOD_WEEK, (FINE,) * 6), "recover"),
    ("recover-stays", Now(TODAY, "recover", 2, days(2, 3, 4, 3, 2, 2), (FINE,) * 6), "recover"),
    ("recover-stays", Now(TODAY, "recover", 2, days(*[4] * 6, at_rest=False), (FINE,) * 6), "recover"),
    ("build-back", Now(TODAY, "build", 4), "recover"),
    ("build-stays", Now(TODAY, "build", 3), "build"),
]


@pytest.mark.parametrize(("row", "now", "phase"), ROWS)
def test_each_row_decides(row: str, now: Now, phase: str) -> None:
    change = decide(TABLE, now)
    assert (change.rule, change.phase) == (row, phase)
    assert change.reason


def test_every_row_of_the_table_is_reached() -> None:
    assert {each.id for each in TABLE.rules} == {row for row, _, _ in ROWS}


def test_more_pain_never_leads_to_a_later_phase() -> None:
    order = {"relief": 0, "recover": 1, "build": 2}
    for phase in (None, "relief", "recover", "build"):
        for readings in ((), GOOD_WEEK, days(7, 5)):
            found = [order[decide(TABLE, Now(TODAY, phase, pain, readings, (FINE,) * 6)).phase] for pain in range(11)]
            assert found == sorted(found, reverse=True)


def test_long_standing_pain_goes_on_with_first_levels() -> None:
    assert decide(TABLE, Now(TODAY, "relief", 7, WEEKS_OF_SEVEN, (FINE,) * 3)).first_level
    assert not decide(TABLE, Now(TODAY, "recover", 3)).first_level


def test_the_routines_that_stand_first_are_there() -> None:
    bundled = {path.stem for path in shipped("routines").glob("*.toml")}
    assert {each for phase in TABLE.phases.values() for each in phase.first} <= bundled
