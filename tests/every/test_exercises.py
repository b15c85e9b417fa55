"""Each shipped exercise is a case."""

from pathlib import Path

import pytest

from coach.exercise.definition import Exercise
from coach.exercise.finding import sources
from coach.exercise.library import exercises, measures
from coach.places import shipped

MEASURES = measures(shipped("assets", "measures.toml"))
FOUND = exercises(shipped("assets", "exercises"), MEASURES)
FILES = sorted(shipped("assets", "exercises").glob("*.toml"))

WORKS = sources(shipped("assets", "sources.toml"))

every = pytest.mark.parametrize("exercise", FOUND.good.values(), ids=FOUND.good.keys())


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_its_file_reads_without_a_problem(file: Path) -> None:
    assert [str(bad) for bad in FOUND.bad if bad.path == str(file)] == []
    assert file.stem in FOUND.good


def test_the_first_six_are_there() -> None:
    assert set(FOUND.good) >= {
        "front-plank", "front-plank-knees", "side-plank", "glute-bridge", "bird-dog", "belly-breathing",
    }  # fmt: skip


@every
def test_easier_and_harder_are_exercises_that_there_are(exercise: Exercise) -> None:
    assert {*exercise.easier, *exercise.harder} <= set(FOUND.good) - {exercise.id}


@every
def test_the_way_up_is_the_way_down_again(exercise: Exercise) -> None:
    assert all(exercise.id in FOUND.good[each].harder for each in exercise.easier)
    assert all(exercise.id in FOUND.good[each].easier for each in exercise.harder)


@every
def test_its_sources_are_spelt_out(exercise: Exercise) -> None:
    assert exercise.sources, "general knowledge is M, a choice of the program P"
    assert set(exercise.sources) <= set(WORKS)


@every
def test_a_guided_one_has_no_form_to_be_scored_by(exercise: Exercise) -> None:
    assert exercise.trust != "guided" or not exercise.form


@every
def test_it_says_how_to_begin_and_where_the_laptop_goes(exercise: Exercise) -> None:
    assert all(each.strip().endswith(".") for each in (exercise.start, exercise.placement.text))


@every
def test_its_levels_begin_at_one_and_leave_none_out(exercise: Exercise) -> None:
    assert list(exercise.levels) == list(range(1, len(exercise.levels) + 1))


@every
def test_what_the_camera_cannot_see_is_said(exercise: Exercise) -> None:
    assert exercise.blind_to, "no camera sees everything"


@every
def test_what_is_scored_has_something_to_score_by(exercise: Exercise) -> None:
    scored = [target for phase in exercise.phases for target in phase.targets if target.weight > 0]
    scored += [target for target in exercise.form if target.weight > 0]
    assert scored or exercise.trust == "guided"


@every
def test_breathing_is_guided_and_never_scored(exercise: Exercise) -> None:
    assert exercise.kind != "breathing" or (exercise.trust == "guided" and not exercise.form)


@every
def test_its_cues_differ(exercise: Exercise) -> None:
    """One that is heard twice for two faults says nothing of which it is."""
    cues = [fault.cue for fault in exercise.faults]
    assert len(cues) == len(set(cues))
