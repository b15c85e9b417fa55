"""The performance bench as a table, as JSON, and as docs/performance.md with its plot and its numbers beside it."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
from attrs import frozen

from coach.bench.measurement import Bar, Figure

Found: TypeAlias = Mapping[str, Iterable[Figure | Bar]]
"""The rows of each part that was measured."""

SCHEMA: Final = "coach.bench/1"
NOTES: Final = "## Notes"
"""What stands from this line on in docs/performance.md is written by people, and kept."""
PLOT: Final = "performance.png"
NUMBERS: Final = "performance.json"
FIGURES: Final = ("What", "Of", "Median", "10 % - 90 %", "Unit")
BARS: Final = ("What", "Measured", "Bar", "Met")
HOW: Final = (
    "Within a part everything takes turns or follows at once: engines by ten frames on one film, so that what else the "
    "machine does falls on all alike; the window, its memory, its start and other programs' ways in a new process each."
)


@frozen
class Part:
    """One part of the bench as it was measured: on which machine, when (to the minute), and what came of it."""

    name: str
    machine: str
    at: str
    figures: tuple[Figure, ...]
    bars: tuple[Bar, ...]


def part(name: str, machine: str, at: dt.datetime, found: Iterable[Figure | Bar]) -> Part:
    found = tuple(found)
    figures = tuple(each for each in found if isinstance(each, Figure))
    bars = tuple(each for each in found if isinstance(each, Bar))
    return Part(name, machine, at.isoformat(" ", "minutes"), figures, bars)


def figure_row(each: Figure) -> tuple[str, ...]:
    spread = "" if each.low == each.high else f"{_number(each.low)} - {_number(each.high)}"
    return each.part, each.what, _number(each.median), spread, each.unit


def bar_row(each: Bar) -> tuple[str, ...]:
    value = f"{each.value:.3f}" if abs(each.value) < 0.1 else f"{each.value:.2f}"
    return each.what, value, f"{'at least' if each.at_least else 'at most'} {each.bar:g}", _yes(each.met)


def as_json(parts: Iterable[Part]) -> dict[str, Any]:
    """`coach.bench/1`, as docs/contracts.md has it."""
    parts = tuple(parts)
    return {
        "machine": parts[-1].machine,
        "parts": [{"name": each.name, "machine": each.machine, "at": each.at} for each in parts],
        "figures": [{**attrs.asdict(figure), "measured": each.name} for each in parts for figure in each.figures],
        "bars": [{**attrs.asdict(bar), "met": bar.met, "measured": each.name} for each in parts for bar in each.bars],
    }


def read_parts(path: Path) -> tuple[Part, ...]:
    """What `as_json` wrote there; nothing where there is no such file."""
    if not path.exists():
        return ()
    content = json.loads(path.read_text("utf-8"))
    figures, bars = (_named(content[kind], of) for kind, of in (("figures", Figure), ("bars", Bar)))
    return tuple(
        Part(**each, figures=tuple(figures.get(each["name"], ())), bars=tuple(bars.get(each["name"], ())))
        for each in content["parts"]
    )


def _named(rows: list[dict[str, Any]], of: type[Any]) -> dict[str, list[Any]]:
    known = {each.name for each in attrs.fields(of)}
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["measured"], []).append(of(**{name: row[name] for name in row.keys() & known}))
    return found


def markdown(parts: Iterable[Part], notes: str = NOTES) -> str:
    parts = tuple(parts)
    newest = max(parts, key=lambda each: each.at)
    head = f"# Performance\n\nWritten by `coach bench --write docs` at {newest.at}: {newest.machine}. {HOW}\n"
    others = [f"{each.name} ({each.at}, {each.machine})" for each in parts if each.at != newest.at]
    if others:
        head += f"\nMeasured in runs of their own: {'; '.join(others)}.\n"
    bars = [bar_row(bar) for each in parts for bar in each.bars]
    figures = [figure_row(figure) for each in parts for figure in each.figures]
    plot = f"![CPU and wall time of a pose, and the way from the lens to the overlay]({PLOT})\n"
    return "\n".join((head, _table(BARS, bars), plot, _table(FIGURES, figures), notes.rstrip(), ""))


def write(folder: Path, parts: Iterable[Part], order: Iterable[str]) -> Path:
    """Writes docs/performance.md, its plot and its numbers; keeps the notes, and the parts that were not measured now.

    `order` is that of the parts. Raises `OSError`.
    """
    path, numbers = folder / "performance.md", folder / NUMBERS
    known = {each.name: each for each in (*read_parts(numbers), *parts)}
    kept = [known[name] for name in order if name in known]
    before = path.read_text("utf-8") if path.exists() else ""
    notes = before[before.index(NOTES) :] if NOTES in before else NOTES
    path.write_text(markdown(kept, notes), encoding="utf-8")
    numbers.write_text(json.dumps({"schema": SCHEMA, **as_json(kept)}, indent=1) + "\n", encoding="utf-8")
    plot(folder / PLOT, [figure for each in kept for figure in each.figures])
    return path


PANELS: Final = {
    "CPU of a pose, ms": ("pose, CPU per frame",),
    "wall time of a pose, ms": ("pose, wall per frame",),
    "lens to shown picture, ms": ("from the lens to the painted overlay", "peer, from the lens to the end of the turn"),
}


def plot(path: Path, figures: list[Figure]) -> None:
    """A bar for each engine and model, with its spread."""
    from matplotlib.figure import Figure as Sheet  # noqa: PLC0415 - it takes a second

    panels = {title: [each for each in figures if each.part in of][::-1] for title, of in PANELS.items()}
    panels = {title: shown for title, shown in panels.items() if shown}
    sheet = Sheet(figsize=(6 * len(panels), 4.5), layout="constrained")
    for axes, (title, shown) in zip(sheet.subplots(1, len(panels), squeeze=False)[0], panels.items(), strict=True):
        colours = ["#0d7d74" if each.what.startswith("litert") else "#b9b3a5" for each in shown]
        spread = [[each.median - each.low for each in shown], [each.high - each.median for each in shown]]
        axes.barh([each.what for each in shown], [each.median for each in shown], xerr=spread, color=colours)
        axes.set_xlabel(f"{title} (median, 10 % to 90 %)")
        axes.spines[["top", "right"]].set_visible(False)
    sheet.savefig(path, dpi=100)


def _table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = (headings, tuple("---" for _ in headings), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _yes(met: bool) -> str:
    return "yes" if met else "no"
