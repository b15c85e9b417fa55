"""Each exercise shown and judged: the demonstration earns what it should, each mistake is found, nothing else counts.

The movements are the `[[demo]]` keyframes and `[mistakes]` of the exercise's own file, drawn.
"""

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from coach.exercise.definition import Exercise
from coach.places import shipped
from coach.pose.body import Pose
from figure import Drawing
from judging import EXERCISES, Judged
from postures import walking
from shown import demo, mistakes, partly, performed, runs, times_s

MOVING: Final = [each for each in EXERCISES.values() if each.kind == "reps"]
HELD: Final = [each for each in EXERCISES.values() if each.form]
TIMED: Final = [each for each in EXERCISES.values() if not each.form and not each.phases]
WATCHED: Final = [each for each in EXERCISES.values() if each.trust != "guided" or each.kind == "reps"]

ALSO: Final = {
    "bridge-reach": {"glute-bridge"},  # the bridge that it begins and ends with
    "bridge-march": {"glute-bridge"},
    "dead-bug-leg-reach": {"dead-bug"},  # its arms are not judged: the far one is hidden overhead
    "figure-four": {"dead-bug-heel-tap"},  # feet that are put down from the table top
}
"""What a demonstration gives in another exercise too, and why."""

each_view = pytest.mark.parametrize(
    "drawing", [Drawing(far_seen=0.7), Drawing(far_seen=0.7, mirrored=True), Drawing(far_seen=0.7, noise_px=0.7)],
    ids=["from its side", "from the other side", "with noise"],
)  # fmt: skip


def by_id(exercises: list[Exercise]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("exercise", exercises, ids=[exercise.id for exercise in exercises])


def file(exercise: Exercise) -> Path:
    return shipped("assets", "exercises", f"{exercise.id}.toml")


@by_id(list(EXERCISES.values()))
def test_it_has_a_demonstration_that_begins_at_once_and_goes_on(exercise: Exercise) -> None:
    times = [at_s for at_s, _ in demo(file(exercise))]
    assert times[0] == 0
    assert times == sorted(set(times))


@each_view
@by_id(MOVING)
def test_each_repetition_that_is_shown_counts_and_has_no_fault(exercise: Exercise, drawing: Drawing) -> None:
    judged = Judged(exercise, performed(demo(file(exercise)), 2, drawing))
    full = [rep for rep in judged.reps if rep.full]
    assert len(full) == len(judged.reps) == 2 * runs(file(exercise), exercise.phases[-1].name)
    assert judged.faults == []
    if exercise.works == "each":
        assert [rep.side for rep in full] == (["left", "right"] if drawing.mirrored else ["right", "left"]) * 2


@by_id(MOVING)
def test_less_and_less_of_it_is_a_partial_repetition_and_then_none(exercise: Exercise) -> None:
    keys, outcomes = demo(file(exercise)), []
    for tenths in range(10, 0, -1):
        reps = Judged(exercise, performed(partly(keys, tenths / 10))).reps
        outcomes.append(2 if any(rep.full for rep in reps) else 1 if reps else 0)
    assert outcomes == sorted(outcomes, reverse=True)
    assert (outcomes[0], outcomes[-1]) == (2, 0)


@each_view
@by_id(HELD)
def test_the_hold_that_is_shown_is_timed_and_has_no_fault(exercise: Exercise, drawing: Drawing) -> None:
    judged = Judged(exercise, performed(demo(file(exercise)), drawing=drawing))
    (hold,) = judged.holds
    first_s, last_s = _span(exercise)
    assert -0.7 < hold.good_s - (last_s - first_s) < 4.0, "the ways in and out take up to 2 s each"
    assert first_s - 2.0 < hold.start_s < first_s + 0.5
    assert judged.faults == []
    assert hold.score is not None
    assert hold.score >= 90


@by_id(TIMED)
def test_the_time_of_what_is_guided_runs_and_nothing_is_scored(exercise: Exercise) -> None:
    keys = demo(file(exercise))
    judged = Judged(exercise, performed(keys))
    (hold,) = judged.holds
    assert hold.total_s == pytest.approx(keys[-1][0], abs=0.5)
    assert hold.score is None


@pytest.mark.parametrize(
    ("exercise", "mistake"),
    [(exercise, mistake) for exercise in EXERCISES.values() for mistake in mistakes(file(exercise))],
    ids=lambda given: given if isinstance(given, str) else given.id,
)
def test_each_mistake_that_is_shown_is_found_and_no_other(exercise: Exercise, mistake: str) -> None:
    fault = next(each for each in exercise.faults if each.id == mistake)
    between_reps = bool(exercise.phases) and fault.in_phase == exercise.phases[0].name
    judged = Judged(exercise, performed(demo(file(exercise), mistake), 2 if between_reps else 1))
    assert {span.fault for span in judged.faults} == {mistake}


@by_id(list(EXERCISES.values()))
def test_each_of_its_faults_is_shown(exercise: Exercise) -> None:
    assert set(mistakes(file(exercise))) == {fault.id for fault in exercise.faults}


@by_id(WATCHED)
def test_the_demonstrations_of_other_exercises_earn_nothing_in_it(exercise: Exercise) -> None:
    others = [other for other in EXERCISES.values() if other != exercise and exercise.id not in ALSO.get(other.id, ())]
    assert {other.id: given for other in others if (given := _given(exercise, other))} == {}


@by_id([exercise for exercise in EXERCISES.values() if exercise.position])
def test_who_walks_through_earns_nothing_in_it(exercise: Exercise) -> None:
    judged = Judged(exercise, walking(6.0))
    assert [judged.reps, judged.holds, judged.faults] == [[], [], []]


@cache
def _once(exercise_id: str) -> list[Pose]:
    return performed(demo(file(EXERCISES[exercise_id])), fps=10.0)


@pytest.mark.parametrize(("other", "exercise"), [(a, b) for a, more in ALSO.items() for b in more])
def test_what_is_said_to_be_given_elsewhere_too_still_is(other: str, exercise: str) -> None:
    assert _given(EXERCISES[exercise], EXERCISES[other])


def _given(exercise: Exercise, other: Exercise) -> list[object]:
    """Reps and faults, and holds that lasted."""
    judged = Judged(exercise, _once(other.id))
    return [*judged.reps, *judged.faults, *(hold for hold in judged.holds if hold.total_s > 1.0)]


def _span(exercise: Exercise) -> tuple[float, float]:
    """When the hold of the demonstration is reached, and when it is given up."""
    times = times_s(file(exercise), "hold")
    return times[0], times[-1]
