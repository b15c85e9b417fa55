"""The order of a plan as it is typed: lines moved, doubled, dragged into sessions and onto days."""

from copy import deepcopy
from typing import Any

import pytest

from coach.exchange import arranging
from coach.exchange.arranging import places

PLAN: dict[str, Any] = {
    "id": "plan-1",
    "sessions": [
        {"id": "one", "name": "One", "items": [{"exercise": "a"}, {"exercise": "b"}]},
        {"id": "two", "name": "Two", "days": ["wed"], "items": [{"exercise": "c"}]},
    ],
}


@pytest.fixture(autouse=True)
def nothing_given_is_changed() -> Any:
    before = deepcopy(PLAN)
    yield
    assert before == PLAN


def lines(raw: dict[str, Any]) -> list[str]:
    """What stands in each session, such as 'ab'."""
    return ["".join(item["exercise"] for item in session.get("items", ())) for session in raw["sessions"]]


def test_the_places_are_the_lines_from_above_to_below() -> None:
    assert list(places(PLAN)) == [(), (0,), (0, 0), (0, 1), (1,), (1, 0)]
    assert list(places({})) == [()]


@pytest.mark.parametrize(
    ("place", "by", "order", "then"),
    [
        ((0, 1), -1, ["ba", "c"], (0, 0)),
        ((0, 1), 1, ["a", "bc"], (1, 0)),
        ((1, 0), -1, ["abc", ""], (0, 2)),
        ((0, 0), -1, ["ab", "c"], (0, 0)),
        ((1,), -1, ["c", "ab"], (0,)),
        ((1,), 1, ["ab", "c"], (1,)),
        ((), 1, ["ab", "c"], ()),
    ],
)
def test_a_line_is_moved_also_into_the_neighbouring_session(
    place: tuple[int, ...], by: int, order: list[str], then: tuple[int, ...]
) -> None:
    made, now = arranging.moved(PLAN, place, by)
    assert (lines(made), now) == (order, then)


def test_twins_have_ids_of_their_own() -> None:
    made, place = arranging.doubled(PLAN, (0,))
    assert lines(made) == ["ab", "ab", "c"]
    assert place == (1,)
    assert len({session["id"] for session in made["sessions"]}) == 3
    assert lines(arranging.doubled(PLAN, (0, 0))[0]) == ["aab", "c"]
    assert arranging.doubled(PLAN, ()) == (PLAN, ())


def test_what_is_taken_out_leaves_its_session_chosen() -> None:
    made, place = arranging.taken_out(PLAN, (0, 1))
    assert (lines(made), place) == (["a", "c"], (0,))
    assert arranging.taken_out(PLAN, ()) == (PLAN, ())


@pytest.mark.parametrize(
    ("line", "order"), [(0, ["xab", "c"]), (2, ["xab", "c"]), (3, ["axb", "c"]), (4, ["abx", "c"]), (5, ["ab", "xc"]),
                        (6, ["ab", "cx"]), (99, ["ab", "cx"])]
)  # fmt: skip
def test_what_is_let_go_above_a_line_belongs_to_the_session_above_it(line: int, order: list[str]) -> None:
    made, place = arranging.above(PLAN, line, {"exercise": "x"})
    assert lines(made) == order
    assert arranging.table_at(made, place) == {"exercise": "x"}


def test_an_exercise_is_added_below_the_chosen_one_and_into_an_empty_plan() -> None:
    assert lines(arranging.added(PLAN, (0, 0), {"exercise": "x"})[0]) == ["axb", "c"]
    assert lines(arranging.added(PLAN, (1,), {"exercise": "x"})[0]) == ["ab", "cx"]
    assert lines(arranging.added({"id": "plan-1"}, (), {"exercise": "x"})[0]) == ["x"]


def test_lines_in_another_order_take_their_exercises_along() -> None:
    made = arranging.in_order(PLAN, [(), (1,), (0, 1), (1, 0), (0,), (0, 0)])
    assert lines(made) == ["bc", "a"]
    assert [session["id"] for session in made["sessions"]] == ["two", "one"]
    above_all = arranging.in_order(PLAN, [(0, 0), (), (0,), (0, 1), (1,), (1, 0)])
    assert lines(above_all) == ["ab", "c"], "what is dragged above the first session is in it"


def test_a_session_is_done_on_the_day_it_is_dragged_to() -> None:
    made, _ = arranging.on_day(PLAN, (1,), "mon")
    assert made["sessions"][1]["days"] == ["mon", "wed"]
    again, _ = arranging.on_day(made, (1,), "mon")
    assert again == made


def test_an_exercise_dragged_to_a_day_is_done_on_that_day_alone() -> None:
    made, place = arranging.on_day_alone(PLAN, "wed", "Wed", {"exercise": "x"})
    assert (lines(made), place) == (["ab", "cx"], (1, 1))
    made, place = arranging.on_day_alone(PLAN, "fri", "Fri", {"exercise": "x"})
    assert (lines(made), place) == (["ab", "c", "x"], (2, 0))
    assert made["sessions"][2]["days"] == ["fri"]
