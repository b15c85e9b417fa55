"""Truth read, an analysis held against it, and many of them in one line."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from coach.bench.accuracy import Foreign, Judged, Known, error_of, judged
from coach.bench.accuracy_figures import angles, figures, grouped
from coach.bench.accuracy_report import report
from coach.bench.accuracy_tables import shown_table
from coach.bench.compare import Comparison, overlap
from coach.bench.truth import TrueFault, Truth, truth_of
from coach.problems import BadFile
from figure import film
from judging import EXERCISES, MEASURES, PHRASES
from postures import PLANK

KNOWN = Known(EXERCISES, MEASURES, PHRASES)
RIGHT = Comparison(
    start_off_s=0.0, end_off_s=0.1, missing_holds=0, reps_true=0, reps_found=0, full_true=0, full_found=0, full_right=0,
    sides_right=0, overlaps=(("hips-sag", 0.8),), misplaced=(), stray=(), given=0, seen_share=1.0,
)  # fmt: skip


def told(folder: Path, **truth: Any) -> Path:
    clip = folder / "clip.mp4"
    content = {"exercise": "front-plank", "fps": 15, "seconds": 8.0, "angles": [], **truth}
    clip.with_suffix(".json").write_text(json.dumps(content))
    return clip


def row(comparison: Comparison | None = RIGHT, condition: str = "easy", **more: Any) -> Judged:
    kind = more.pop("kind", "hold")
    truth = Truth("front-plank", 8.0, condition=condition, usable=((0.0, 8.0),), **more)
    return Judged(Path(f"{condition}.mp4"), truth, comparison, kind)


def test_truth_has_repetitions_with_their_spans_and_sides(tmp_path: Path) -> None:
    found = truth_of(told(tmp_path, reps=2, lifts=[1, 0.5], spans=[[1, 3], [4, 6]], sides=["left", "right"]))
    assert [(rep.full, rep.span, rep.side) for rep in found.reps] == [(True, (1, 3), "left"), (False, (4, 6), "right")]


def test_truth_without_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="cannot be read"):
        truth_of(tmp_path / "none.mp4")


def test_a_plank_is_judged_as_itself_and_as_what_it_is_not(tmp_path: Path) -> None:
    clip = told(tmp_path, hold=[0.1, 8.0], hold_in_band=[0.0, 8.0])
    poses = film((0.0, PLANK), (8.0, PLANK))
    found = next(judged((clip,), lambda _: poses, KNOWN))
    assert found.comparison is not None
    assert found.comparison.right
    assert {each.exercise for each in found.foreign} == set(KNOWN.scored) - {"front-plank"}
    assert not any(each.any for each in found.foreign)


def test_alarms_are_counted_in_ten_minutes_of_good_form() -> None:
    stray = evolve(RIGHT, stray=("head-drop",))
    found = figures([row(stray, faults=(TrueFault("hips-sag", (1.0, 3.0)),)) for _ in range(2)])
    assert found.alarms_in_ten_minutes == pytest.approx(2 / 12 * 600)


def test_a_plank_where_nothing_may_be_given_is_wrong(tmp_path: Path) -> None:
    clip = told(tmp_path, exercise="other", does="standing", negative=True)
    found = next(judged((clip,), lambda _: film((0.0, PLANK), (8.0, PLANK)), KNOWN))
    assert found.comparison is None
    assert [each.exercise for each in found.foreign if each.any] == ["front-plank"]


def test_precision_and_recall_count_what_is_missed_and_what_is_stray() -> None:
    missed = evolve(RIGHT, overlaps=(("hips-sag", 0.0),))
    stray = evolve(RIGHT, stray=("head-drop",))
    found = figures([row(), row(missed), row(stray)])
    assert (found.faults, found.faults_found, found.faults_hit) == (3, 3, 2)
    assert found.precision == found.recall == pytest.approx(2 / 3)
    assert (found.clips, found.right, found.hold_worst_s) == (3, 1, 0.1)


def test_a_fault_seen_elsewhere_is_neither_found_nor_forgotten() -> None:
    found = figures([row(evolve(RIGHT, overlaps=(("hips-sag", 0.2),), misplaced=("hips-sag",)))])
    assert (found.precision, found.recall) == (0, 0)


def test_faults_that_are_not_marked_are_not_counted() -> None:
    assert figures([row(marked=False)]).f1 is None


def test_nothing_to_count_gives_no_figure() -> None:
    found = figures([])
    assert (found.hold_median_s, found.count_error, found.seen, found.f1) == (None, None, None, None)


def test_an_angle_s_own_bias_can_be_taken_off() -> None:
    error = error_of([4.0, 6.0, 5.0, 5.0])
    assert (error.bias, error.mean, error.own) == (5.0, 5.0, 0.5)
    rows = [evolve(row(), errors={"line": (5.0, 5.0)}), evolve(row(), errors={"line": (-5.0, -5.0)})]
    assert (angles(rows)["line"].bias, angles(rows)["line"].own) == (0.0, 0.0)


def test_groups_keep_their_order() -> None:
    rows = [row(condition="dim"), row(), row(condition="dim")]
    assert [(name, len(each)) for name, each in grouped(rows, lambda each: each.truth.condition).items()] == [
        ("dim", 2), ("easy", 1),
    ]  # fmt: skip


def test_the_report_says_what_is_weak() -> None:
    late = row(evolve(RIGHT, end_off_s=1.2, stray=("head-drop",)), condition="dim")
    got = evolve(row(condition="fast"), foreign=(Foreign("wall-sit", 4.0, 0, 0),))
    text = "\n".join(report([row(), late, got], "litert", "full"))
    assert "* **dim** (dim): the hold ends 1.2 s off; head-drop seen where it was not." in text
    assert "* **fast** (fast): as wall-sit it got 4.0 s." in text
    assert "| dim | 1 | 0 |" in text


def test_the_report_begins_with_a_few_words_and_leads_to_every_part() -> None:
    text = "\n".join(report([row(), row(condition="people")], "litert", "full", ("the rows",)))
    links = re.findall(r"\* \[(.+)\]\(#(.+)\)", text)
    assert [title for title, _ in links] == re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert ("Labelled landmark rows of planks", "labelled-landmark-rows-of-planks") in links
    assert "* **Mistakes** made on purpose: 100 % were named" in text.split("##", maxsplit=1)[0]


def test_each_exercise_is_told_with_what_others_got_as_it() -> None:
    plank = evolve(row(condition="dim"), errors={"line": (2.0, 4.0)})
    donkey = evolve(
        row(None, condition="other"), foreign=(Foreign("front-plank", 2.0, 0, 1), Foreign("bridge", 0, 0, 0))
    )
    text = "\n".join(report([plank, donkey], "litert", "full"))
    assert "| front-plank | 100 % | 0 % | 1 of 1: 2.0 s, 0 reps, 1 mistakes | +3.0 / 1.0 / 2.0 | 1.0 |" in text
    assert "| dim | a fifth of the light, grainy | 100 % | 0 % |" in text
    assert (
        "| other | no exercise: standing, kneeling, lying, walking through, an empty room | - | - | 1 of 2: 2.0 s"
        in text
    )


@pytest.mark.parametrize(("gone", "off_s"), [([], 0.0), ([2.0, 6.0], 3.8)])
def test_the_clock_is_held_against_the_time_in_which_the_hold_could_be_seen(
    tmp_path: Path, gone: list[float], off_s: float
) -> None:
    clip = told(tmp_path, hold=[0.2, 7.9], hold_in_band=[0.0, 8.1], gone=gone or None)
    found = next(judged((clip,), lambda _: film((0.0, PLANK), (8.0, PLANK)), KNOWN)).comparison
    assert found is not None
    assert found.clock_off_s == pytest.approx(off_s, abs=0.2)


def test_spans_overlap_by_their_union() -> None:
    assert overlap((0, 4), (2, 6)) == pytest.approx(1 / 3)
    assert overlap((0, 1), (2, 3)) == 0


def test_every_exercise_that_is_shown_is_told_with_the_mistakes_that_were_missed() -> None:
    well = row(evolve(RIGHT, overlaps=()), condition="shown")
    badly = evolve(
        row(condition="shown"),
        comparison=evolve(RIGHT, overlaps=(("hips-sag", 0.8), ("head-drop", 0.1)), stray=("fading",)),
    )
    (_, _, line) = shown_table([well, badly, row()])
    assert line == "| front-plank | scored | right | 1 of 2 | head-drop | fading |"
