"""docs/judging.md tells the numbers by which is judged."""

import pytest

from coach.exercise import bands, hold, line, reps, score, sides, sight
from coach.measure import measures, personal
from coach.session import coaching, pacing
from conftest import ROOT
from judging import EXERCISES

TEXT = (ROOT / "docs" / "judging.md").read_text("utf-8")
ROWS = {cells[0]: cells[1] for row in TEXT.splitlines() if row.startswith("| ") and (cells := row[2:].split(" | "))}


@pytest.mark.parametrize(
    ("rule", "numbers"),
    [
        ("joints", (measures.SEEN, measures.OTHER_SEEN)),
        ("floor and own line", (personal.CLAMP_DEG,)),
        ("begins", (hold.ENTER_S, 100 * hold.ENTER_SHARE)),
        ("band let in", (*bands.ENTRY_MARGIN.values(), *bands.ENTRY_MARGIN)),
        ("out of position", (hold.LEFT_S, *hold.GRACE_S.values(), hold.RETURN_S)),
        ("least", (hold.LEAST_S,)),
        ("fading", (line.BEST_S, line.SLOW_S)),
        ("thresholds", (reps.TARGET, reps.LEAVE, reps.OUT, reps.BACK)),
        ("pause", (reps.DWELL_S,)),
        ("half ones", (reps.PARTIAL,)),
        ("own range", (reps.LEARNT_FROM, reps.ALIKE, reps.LEAST_OWN, reps.NEARLY)),
        ("too fast", (reps.HURRIED_S,)),
        ("too short", (reps.SHORTEST_S,)),
        ("of a measure", (2 * score.TOLERANCE["scored"], 2 * score.TOLERANCE["partly"])),
        ("shown", (score.ENOUGH_SEEN,)),
        ("left and right", (sides.EVEN, sides.APART)),
        ("in words", tuple(least for least, _ in score.WORDS[:-1])),
        ("one cue", (coaching.CUE_EVERY_S, coaching.SAME_CUE)),
        ("when", (coaching.INSIST_S,)),
        ("by level", (coaching.QUIET_FROM,)),
        ("counting", (pacing.COUNT_EVERY_S,)),
        ("breath", (EXERCISES["front-plank"].breathe_every_s, pacing.APART_S)),
        ("unseen", (sight.LOST_AFTER_S,)),
    ],
)
def test_the_document_tells_the_numbers_of_the_program(rule: str, numbers: tuple[float, ...]) -> None:
    assert [each for each in numbers if f"{each:g}" not in ROWS[rule]] == []


def test_the_ranks_are_as_told() -> None:
    ranks = {fault.rank for exercise in EXERCISES.values() for fault in exercise.faults}
    assert ranks <= {1, 2, 3, 4, 5}
    assert all(fault.rank == 5 for exercise in EXERCISES.values() for fault in exercise.faults if fault.way)
