"""Labelled landmark rows of planks: correct (C), hips high (H), hips low (L), told apart by the bend of the near side.

The rows (NgoQuocBao1010/Exercise-Correction, MIT) have 17 landmarks each; their picture's shape is taken to be 16:9.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.measure.geometry import Point, bend
from coach.problems import BadFile

ASPECT: Final = 16 / 9
SIDES: Final = ("left", "right")
JOINTS: Final = ("shoulder", "hip", "ankle")
LABELS: Final = "CHL"
JUMP: Final = 0.15
"""A hip that is elsewhere by this share of the picture's width belongs to another run."""
OFFSETS_DEG: Final = range(-4, 21)
ASKED: Final = 0.97
WIDTHS_DEG: Final = (10.0, 12.5, 15.0, 17.5, 20.0)


@frozen
class Row:
    """`bend_deg` of the near side: + hips high, - hips low. `run`: rows of one person in one place."""

    label: str
    run: str
    bend_deg: float


@frozen
class Band:
    """Correct is within `width_deg` of the straight line, which is read as `offset_deg`."""

    offset_deg: float
    width_deg: float

    def label(self, bend_deg: float) -> str:
        off = bend_deg - self.offset_deg
        return "L" if off < -self.width_deg else "H" if off > self.width_deg else "C"


def rows_in(folder: Path) -> tuple[Row, ...]:
    """Every row of the folder's tables, each once. Raises `BadFile` for a table of another kind."""
    found = {row: None for file in sorted(folder.glob("*.csv")) for row in _rows(file)}
    return tuple(found)


def _rows(file: Path) -> Iterator[Row]:
    run, before = 0, 0.0
    with file.open(encoding="utf-8", newline="") as table:
        for raw in csv.DictReader(table):
            try:
                label, (hip_x, bend_deg) = raw["label"], _near(raw)
            except (KeyError, ValueError, TypeError) as problem:
                raise BadFile(file, [f"not a table of labelled landmarks: {problem}"]) from problem
            run += abs(hip_x - before) > JUMP
            before = hip_x
            yield Row(label, f"{file.stem} {run}", bend_deg)


def _near(raw: Mapping[str, str]) -> tuple[float, float]:
    """Where the hip is across the picture, and the bend, of the side that is seen better."""
    side = max(SIDES, key=lambda side: sum(float(raw[f"{side}_{joint}_v"]) for joint in JOINTS))
    shoulder, hip, ankle = (_point(raw, f"{side}_{joint}") for joint in JOINTS)
    return hip[0] / ASPECT, bend(shoulder, hip, ankle)


def _point(raw: Mapping[str, str], joint: str) -> Point:
    return float(raw[f"{joint}_x"]) * ASPECT, float(raw[f"{joint}_y"])


def chosen(rows: Iterable[Row]) -> Band:
    """The band that tells these rows apart best."""
    rows = tuple(rows)
    return max((Band(*each) for each in product(OFFSETS_DEG, WIDTHS_DEG)), key=lambda band: macro_f1(told(rows, band)))


def told(rows: Iterable[Row], band: Band) -> list[tuple[str, str]]:
    """The true and the found label of each row."""
    return [(row.label, band.label(row.bend_deg)) for row in rows]


def left_out(rows: Iterable[Row], by: str = "run") -> list[tuple[str, str]]:
    """Each run (or each table, `by="table"`) told with the band that was chosen on the others."""
    rows = tuple(rows)
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.run if by == "run" else row.run.rpartition(" ")[0], []).append(row)
    pairs: list[tuple[str, str]] = []
    for name, each in groups.items():
        pairs += told(each, chosen(row for other, some in groups.items() if other != name for row in some))
    return pairs


def macro_f1(pairs: Iterable[tuple[str, str]]) -> float:
    """The mean F1 of the three labels."""
    pairs = list(pairs)
    return sum(f1(pairs, label) for label in LABELS) / len(LABELS)


def f1(pairs: Iterable[tuple[str, str]], label: str) -> float:
    both = [(true == label, found == label) for true, found in pairs]
    hits, named = sum(a and b for a, b in both), sum(a + b for a, b in both)
    return 2 * hits / named if named else 0.0


def summary(folder: Path) -> Iterator[str]:
    """Lines of Markdown."""
    rows = rows_in(folder)
    runs = len({row.run for row in rows})
    yield f"{len(rows)} rows of {runs} runs, by the bend of the near side alone; no row chose its own band."
    yield ""
    for by in ("run", "table"):
        pairs = left_out(rows, by)
        each = ", ".join(f"{label} {f1(pairs, label):.4f}" for label in LABELS)
        yield f"* band chosen on every other {by}: macro F1 {macro_f1(pairs):.4f} (asked {ASKED}; {each})"
    band = chosen(rows)
    yield (f"* best band on all rows: {band.offset_deg:+.0f} degrees +-{band.width_deg:g}: "
           f"macro F1 {macro_f1(told(rows, band)):.4f}")  # fmt: skip
