"""How far each exercise could be judged stands beside it when it is over."""

import pytest

from coach.exercise.definition import Trust
from coach.gui.pages.outcome import Outcome, entry

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
