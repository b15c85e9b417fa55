"""A plan on one sheet of paper."""

import re
from pathlib import Path

import pytest
from attrs import evolve

from assigning import a_plan
from coach import places
from coach.exchange.leaflet import BOTTOM, HEADING, TOP, _pages, leaflet
from coach.exchange.plan import Plan
from coach.session.routine import Item, Routine
from judging import EXERCISES


def plan(*sessions: int) -> Plan:
    """With so many exercises in each session."""
    items = [Item(each, reps=(8, 8), rest_s=30) for each in EXERCISES]
    made = tuple(Routine(f"s{at}", f"S {at}", tuple((items * 3)[:n])) for at, n in enumerate(sessions))
    return evolve(a_plan(), sessions=made)


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


@pytest.mark.parametrize("sessions", [(1,), (7,), (14,), (6, 6), (4, 4, 4)])
def test_up_to_fourteen_exercises_stand_on_one_page(sessions: tuple[int, ...]) -> None:
    assert pages_of(leaflet(plan(*sessions), EXERCISES, places.shipped("assets") / "demos")) == 1


def test_more_than_can_be_read_goes_on_another_page_and_nothing_is_left_out(tmp_path: Path) -> None:
    much = plan(16, 20)
    assert pages_of(leaflet(much, EXERCISES, tmp_path)) > 1, "also where there are no pictures"
    shown = [row.item for rows, _ in _pages(much) for row in rows if row.item]
    assert shown == [item for session in much.sessions for item in session.items]
    for rows, height in _pages(much):
        assert sum(height if row.item else HEADING for row in rows) <= TOP - BOTTOM
        assert rows[-1].item, "no heading stands alone at the end of a page"


def test_it_is_in_the_reader_s_language() -> None:
    said: list[str] = []

    def say(words: str) -> str:
        said.append(words)
        return words

    leaflet(plan(1), EXERCISES, places.shipped("assets") / "demos", say)
    assert {"Your exercises", "rest 30 s"} <= set(said)
