"""How far each exercise could be judged stands beside it when it is over."""

import pytest

from coach.exercise.definition import Trust
from coach.exercise.events import Hold
from coach.exercise.sides import Sides
from coach.gui.pages.outcome import Outcome, entry, set_by_set
from coach.log.reading import ExerciseRow, SetRow

GUIDED, PARTLY = "guided, not scored", "partly seen"


@pytest.mark.parametrize(
    ("trust", "score", "done", "badge", "number"),
    [
        ("scored", 90, 5, "", "90"),
        ("scored", None, 5, PARTLY, ""),
        ("scored", None, 0, "", ""),
        ("partly", 90, 5, PARTLY, "90"),
        ("guided", None, 5, GUIDED, ""),
        ("guided", 90, 5, GUIDED, ""),
        (None, 90, 5, "", "90"),
    ],
)
def test_each_has_its_badge_and_only_what_is_judged_its_number(
    trust: Trust | None, score: int | None, done: int, badge: str, number: str
) -> None:
    words = entry(Outcome("bridge", "Bridge", "reps", done, 8, 0.0, 0.0, done, 0, score, None, trust))
    assert (words.badge, words.score) == (badge, number)


def planks(*sways: float | None) -> SetRow:
    holds = tuple(Hold(0, 8, 8, 8, None, 90, sway=sway) for sway in sways)
    return SetRow("plank", "Plank", "hold", 1, 1, 1, None, 2, 8, 2, 8, 8, 90, False, True, 0, 20, holds, (), (), (), {})


def held(*sets: SetRow) -> tuple[str, ...]:
    return set_by_set(ExerciseRow("plank", "Plank", "hold", 1, 2, 2, 16, 16, 0, 0, 90, None, sets)).lines


def test_of_each_hold_it_is_told_how_much_the_line_swayed() -> None:
    assert held(planks(0.42, 1.36))[-1] == "Sway of the line: 0.4°, 1.4°"
    assert held(planks(0.42, None), planks(0.8))[-2:] == (
        "Set 1: 8 s good of 8 s, sway of the line: 0.4°",
        "Set 1: 8 s good of 8 s, sway of the line: 0.8°",
    )
    assert "way" not in held(planks(None))[-1], "no line was held"


def test_a_number_is_said_in_words_with_what_took_points_off() -> None:
    words = entry(Outcome("bridge", "Bridge", "reps", 8, 8, 0.0, 0.0, 8, 0, 72, None, "scored", ("hurried",)))
    assert words.lines == ("8 of 8 reps, good form, hurried",)
    assert entry(Outcome("bridge", "Bridge", "reps", 8, 8, 0.0, 0.0, 8, 0, None, None, "guided")).lines == (
        "8 of 8 reps",
    )


@pytest.mark.parametrize(
    ("right_s", "told"),
    [
        (9.8, ()),
        (9.0, ("Left 10.0 s, right 9.0 s on average",)),
        (7.0, ("Left 10.0 s, right 7.0 s on average. One day of that says little.",)),
    ],
)
def test_sides_that_differ_are_told_and_no_fault_is_made_of_it(right_s: float, told: tuple[str, ...]) -> None:
    words = entry(Outcome("p", "Plank", "hold", 2, 2, 17, 17, 0, 0, None, None, "scored", sides=Sides(10.0, right_s)))
    assert words.lines[1:] == told
