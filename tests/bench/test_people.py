"""What an eye has seen in clips of people: added to the JSON beside a clip, or told alone."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from attrs import evolve

from coach import places
from coach.bench.accuracy import Known, judged
from coach.bench.accuracy_report import report
from coach.bench.people import Fault, Hold, Marked, marks_in
from coach.bench.truth import OTHER, TrueFault, truth_of
from coach.exercise.definition import Exercise
from coach.problems import BadFile
from figure import film
from judging import EXERCISES, MEASURES, PHRASES
from postures import PLANK

KNOWN = Known(EXERCISES, MEASURES, PHRASES)
SAGGING = evolve(PLANK, trunk=22, thigh=182, shank=182)
PLANKED = film((0.0, PLANK), (4.0, PLANK), (4.5, SAGGING), (8.0, SAGGING))
SAG = Fault("hips-sag", 4.2, 8.0)
ALONE = Marked(
    exercise="front-plank", seconds=8.0, holds=(Hold((0.0, 0.4), (7.6, 8.2)),), besides=(*KNOWN.scored,)
)  # fmt: skip


def of(marked: Marked) -> tuple[tuple[tuple[str, bool], ...], tuple[str, ...]]:
    """Which faults were found, and which were seen where there was none."""
    found = next(judged((Path("her.mp4"),), lambda _: PLANKED, KNOWN, marks={"her": marked})).comparison
    assert found is not None
    return tuple((name, share >= 0.5) for name, share in found.overlaps), found.stray


def test_a_fault_that_is_marked_is_found_and_one_that_is_not_is_an_alarm() -> None:
    assert of(evolve(ALONE, faults=(SAG,))) == ((("hips-sag", True),), ())
    assert of(ALONE) == ((), ("hips-sag",))


def test_a_doubtful_fault_counts_neither_way() -> None:
    assert of(evolve(ALONE, doubtful=(SAG,))) == ((), ())


def test_a_hold_where_nothing_is_held_is_given_for_nothing() -> None:
    nothing = evolve(ALONE, holds=(), doubtful=(SAG,))
    found = next(judged((Path("her.mp4"),), lambda _: PLANKED, KNOWN, marks={"her": nothing})).comparison
    assert found is not None
    assert (found.given, found.right) == (1, False)


def test_what_is_done_besides_is_not_for_nothing() -> None:
    other = Marked(exercise=OTHER, seconds=8.0, besides=(*KNOWN.scored[1:],))
    found = next(judged((Path("her.mp4"),), lambda _: PLANKED, KNOWN, marks={"her": other}))
    assert [each.exercise for each in found.foreign] == [KNOWN.scored[0]]


def test_faults_are_added_to_the_truth_beside_a_clip(tmp_path: Path) -> None:
    beside = {"exercise": "front-plank", "seconds": 8, "fps": 15, "usable": [[0, 8]], "holds": [], "reps": []}
    (tmp_path / "her.json").write_text(json.dumps(beside))
    assert not truth_of(tmp_path / "her.mp4").marked
    marked = truth_of(tmp_path / "her.mp4", {"her": Marked(faults=(SAG,))})
    assert (marked.marked, marked.faults) == (True, (TrueFault("hips-sag", (4.2, 8.0)),))


def test_only_the_stretches_that_can_be_judged_count_as_seen() -> None:
    rows = list(judged((Path("her.mp4"),), lambda _: PLANKED, KNOWN, marks={"her": ALONE}))
    assert rows[0].comparison is not None
    assert rows[0].comparison.seen_share == pytest.approx(1.0)
    assert "mistakes that an eye is sure of: 0" in "\n".join(report(rows, "litert", "full"))


def test_a_file_of_another_kind_is_refused_and_none_marks_nothing(tmp_path: Path) -> None:
    assert marks_in(tmp_path / "none.toml") == {}
    wrong = tmp_path / "people.toml"
    wrong.write_text('format = 1\n[her]\nfaults = [{ fault = "hips-sag", from_s = 1 }]\n')
    with pytest.raises(BadFile):
        marks_in(wrong)


def test_what_is_marked_names_exercises_and_faults_that_there_are() -> None:
    for name, marked in marks_in(places.shipped("docs", "people.toml")).items():
        exercises = [EXERCISES[each] for each in (marked.exercise, *marked.besides) if each not in ("", OTHER)]
        assert not marked.exercise or (marked.source and marked.seconds), name
        assert {each.fault for each in (*marked.faults, *marked.doubtful)} <= _faults(exercises or EXERCISES.values())


def _faults(exercises: Iterable[Exercise]) -> set[str]:
    return {fault.id for exercise in exercises for fault in exercise.faults}
