"""The performance bench as a table, as JSON, and as docs/performance.md with its plot."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import attrs

from coach.bench.measurement import Bar, Figure

NOTES: Final = "## Notes"
"""What stands from this line on in docs/performance.md is written by people, and kept."""
PLOT: Final = "performance.png"
FIGURES: Final = ("What", "Of", "Median", "10 % - 90 %", "Unit")
BARS: Final = ("What", "Measured", "Bar", "Met")
HOW: Final = (
    "Measured in one run. Engines take turns of ten frames on one film, so that what else the machine does falls on "
    "all alike; the window, its memory and its start are measured in a new process each."
)


def figure_row(each: Figure) -> tuple[str, ...]:
    spread = "" if each.low == each.high else f"{_number(each.low)} - {_number(each.high)}"
    return each.part, each.what, _number(each.median), spread, each.unit


def bar_row(each: Bar) -> tuple[str, ...]:
    return each.what, f"{each.value:.2f}", f"{'at least' if each.at_least else 'at most'} {each.bar:g}", _yes(each.met)


def as_json(machine: str, found: Iterable[Figure | Bar]) -> dict[str, Any]:
    found = tuple(found)
    return {
        "machine": machine,
        "figures": [attrs.asdict(each) for each in found if isinstance(each, Figure)],
        "bars": [{**attrs.asdict(each), "met": each.met} for each in found if isinstance(each, Bar)],
    }


def markdown(machine: str, day: dt.date, found: Iterable[Figure | Bar], notes: str = NOTES) -> str:
    found = tuple(found)
    bars = [bar_row(each) for each in found if isinstance(each, Bar)]
    figures = [figure_row(each) for each in found if isinstance(each, Figure)]
    head = f"# Performance\n\nWritten by `coach bench --write docs` on {day:%d %B %Y}: {machine}. {HOW}\n"
    plot = f"![CPU and wall time of a pose]({PLOT})\n"
    return "\n".join((head, _table(BARS, bars), plot, _table(FIGURES, figures), notes.rstrip(), ""))


def write(folder: Path, machine: str, found: Iterable[Figure | Bar]) -> Path:
    """Writes docs/performance.md and its plot; keeps the notes that were there. Raises `OSError`."""
    found, path = tuple(found), folder / "performance.md"
    before = path.read_text("utf-8") if path.exists() else ""
    notes = before[before.index(NOTES) :] if NOTES in before else NOTES
    path.write_text(markdown(machine, dt.datetime.now().astimezone().date(), found, notes), encoding="utf-8")
    plot(folder / PLOT, [each for each in found if isinstance(each, Figure) and each.part.startswith("pose, ")])
    return path


def plot(path: Path, figures: list[Figure]) -> None:
    """A bar for each engine and model, with its spread; one panel for each part."""
    from matplotlib.figure import Figure as Sheet  # noqa: PLC0415 - it takes a second

    parts = list(dict.fromkeys(each.part for each in figures))
    sheet = Sheet(figsize=(11, 4.5), layout="constrained")
    for axes, part in zip(sheet.subplots(1, len(parts), sharey=True, squeeze=False)[0], parts, strict=True):
        shown = [each for each in figures if each.part == part][::-1]
        colours = ["#0d7d74" if each.what.startswith("litert") else "#b9b3a5" for each in shown]
        spread = [[each.median - each.low for each in shown], [each.high - each.median for each in shown]]
        axes.barh([each.what for each in shown], [each.median for each in shown], xerr=spread, color=colours)
        axes.set_xlabel(f"{part}, {shown[0].unit} (median, 10 % to 90 %)")
        axes.spines[["top", "right"]].set_visible(False)
    sheet.savefig(path, dpi=100)


def _table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = (headings, tuple("---" for _ in headings), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _yes(met: bool) -> str:
    return "yes" if met else "no"
