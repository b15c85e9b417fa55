"""Rows of landmarks with labels."""

from pathlib import Path

import pytest

from coach.bench.planks import Band, Row, chosen, f1, left_out, macro_f1, rows_in, summary
from coach.problems import BadFile

STRAIGHT_DEG = 9.0
ROWS = tuple(
    Row(label, f"table {run}", STRAIGHT_DEG + off + run / 10)
    for run in range(4)
    for label, off in (("C", 0.0), ("C", 3.0), ("H", 25.0), ("L", -25.0))
)


def written(folder: Path, hip_y: float) -> Path:
    joints = {"shoulder": (0.6, 0.5), "hip": (0.4, hip_y), "ankle": (0.1, 0.5)}
    names = [f"{side}_{joint}_{axis}" for side in ("left", "right") for joint in joints for axis in "xyv"]
    values = [str(value) for _ in range(2) for x, y in joints.values() for value in (x, y, 0.9)]
    (folder / "table.csv").write_text("\n".join([",".join(["label", *names]), ",".join(["H", *values])]))
    return folder


def test_hips_above_the_line_bend_it_upwards(tmp_path: Path) -> None:
    assert rows_in(written(tmp_path, 0.3))[0].bend_deg > 20
    assert rows_in(written(tmp_path, 0.6))[0].bend_deg < -10


def test_a_table_of_another_kind_is_told(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    with pytest.raises(BadFile, match="labelled landmarks"):
        rows_in(tmp_path)


def test_the_band_lies_about_the_line_that_is_read_as_straight() -> None:
    band = chosen(ROWS)
    assert abs(band.offset_deg - STRAIGHT_DEG) < 12
    assert [band.label(deg) for deg in (-16.0, 9.0, 34.0)] == ["L", "C", "H"]


@pytest.mark.parametrize("by", ["run", "table"])
def test_what_is_left_out_is_told_all_the_same(by: str) -> None:
    rows = (*ROWS, *(Row(row.label, row.run.replace("table", "other"), row.bend_deg) for row in ROWS))
    assert macro_f1(left_out(rows, by)) == 1.0


def test_f1_counts_both_ways() -> None:
    pairs = [("C", "C"), ("C", "H"), ("H", "H"), ("L", "L")]
    assert f1(pairs, "C") == pytest.approx(2 / 3)
    assert macro_f1(pairs) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)


def test_the_summary_names_how_it_was_measured(tmp_path: Path) -> None:
    assert "1 rows of 1 runs" in next(summary(written(tmp_path, 0.3)))


def test_the_edge_of_the_band_is_still_right() -> None:
    assert Band(8.0, 15.0).label(23.0) == "C"
