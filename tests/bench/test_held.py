"""The line that is held, against the true one, before and after somebody's own straight line is known."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from coach.bench.accuracy import Judged, Known, judged
from coach.bench.accuracy_lines import line_table
from coach.bench.held import Held, own_lines
from coach.measure.personal import Personal
from figure import film
from judging import EXERCISES, MEASURES, PHRASES
from postures import PLANK, STANDING

KNOWN = Known(EXERCISES, MEASURES, PHRASES)
HELD = {"exercise": "front-plank", "fps": 15, "seconds": 8.0, "hold": [0.1, 8.0], "hold_in_band": [0.0, 8.0]}
OWN = Personal(-3.0, 0.0, 0.6)


def told(clip: Path, **truth: Any) -> Path:
    clip.with_suffix(".json").write_text(json.dumps(truth))
    return clip


def plank(folder: Path, people: dict[str, Personal] | None = None, **truth: Any) -> Judged:
    clip = told(folder / "clip.mp4", **{**HELD, "angles": [], "build": "man", **truth})
    return next(judged((clip,), lambda _: film((0.0, PLANK), (8.0, PLANK)), KNOWN, people))


def held(row: Judged) -> Held:
    assert row.held is not None
    return row.held


@pytest.mark.parametrize("true_deg", [3.0, -3.0])
def test_the_line_has_a_sign_and_two_truths(tmp_path: Path, true_deg: float) -> None:
    lines = [{"left_line": 90.0, "right_trunk_line": true_deg, "right_line": true_deg + 4.0}] * 60 + [None] * 60
    found = held(plank(tmp_path, lines=lines))
    assert found.trunk == pytest.approx([-true_deg] * 58, abs=0.1)
    assert found.joints == pytest.approx([-true_deg - 4.0] * 58, abs=0.1)


def test_where_only_angles_are_known_the_bend_has_the_sign_that_is_seen(tmp_path: Path) -> None:
    found = held(plank(tmp_path, angles=[{"line": 178.0}] * 120))
    assert [abs(each) for each in found.trunk] == pytest.approx([2.0] * len(found.trunk), abs=0.1)


def test_who_stood_still_has_the_own_line_and_the_reach_of_the_arms_taken_off(tmp_path: Path) -> None:
    row = plank(tmp_path, {"man": OWN}, angles=[{"line": 180.0}] * 120)
    reach_deg = EXERCISES["front-plank"].reach
    assert held(row).own_deg == OWN.offset_deg + reach_deg
    assert held(row).after.trunk[0] == pytest.approx(held(row).trunk[0] - OWN.offset_deg - reach_deg)
    assert row.calibrated is not None


def test_the_own_line_is_measured_where_a_body_stands_still(tmp_path: Path) -> None:
    still = told(tmp_path / "still.mp4", exercise="other", does="standing-still", build="man", fps=15, seconds=4.0)
    other = told(tmp_path / "other.mp4", exercise="other", does="standing", build="tall", fps=15, seconds=4.0)
    found = own_lines((still, other), lambda _: film((0.0, STANDING), (4.0, STANDING)))
    assert list(found) == ["man"]


def test_the_table_tells_the_error_before_and_after(tmp_path: Path) -> None:
    row = plank(tmp_path, {"man": OWN}, angles=[{"line": 180.0}] * 120)
    row = evolve(row, held=Held((5.0, -1.0), (1.0, 1.0), 5.0))
    assert "| planks, average builds | 1 | 3 | 3.0 | 3.0 | 1.0 | 4.0 |" in list(line_table([row]))
