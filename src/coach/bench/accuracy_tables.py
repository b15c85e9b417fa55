"""The figures of the accuracy bench as Markdown tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from coach.bench.accuracy import AngleError, Judged
from coach.bench.accuracy_figures import Figures, ForNothing
from coach.bench.compare import SAME

GROUPED: Final = (
    "clips", "right", "start and end off: half, worst s", "time off s", "missed", "exact", "off by", "whole or half",
    "mistakes", "precision", "recall", "F1",
)  # fmt: skip
SEEN: Final = (
    "seen", "abstained", "for nothing", "line: bias / SD / P95", "own line off", "hip", "knee", "arm", "pictures",
)  # fmt: skip
ANGLES: Final = ("line", "hip", "knee", "arm")
CLIPS: Final = (
    "clip", "done", "condition", "hold start off s", "end off s", "reps true / found", "full", "faults: overlap",
    "stray faults", "for nothing", "seen", "right",
)  # fmt: skip


def markdown(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |"
    yield "|---" * len(headings) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def by_group(what: str, groups: Mapping[str, Figures]) -> Iterator[str]:
    """One line of figures for each group: what was judged."""
    return markdown((what, *GROUPED), ((name, *_figures(found)) for name, found in groups.items()))


def _figures(found: Figures) -> tuple[str, ...]:
    off = "-" if found.hold_worst_s is None else f"{seconds(found.hold_median_s)}, {seconds(found.hold_worst_s)}"
    return (
        str(found.clips), str(found.right), off, seconds(found.clock_mean_s), str(found.holds_missed or "-"),
        of(found.counts_exact, found.counts), number(found.count_error), of(found.told_right, found.told),
        str(found.faults or "-"), number(found.precision), number(found.recall), number(found.f1),
    )  # fmt: skip


def seen_by_group(
    what: str,
    groups: Mapping[str, tuple[Figures, ForNothing, Mapping[str, AngleError]]],
    meaning: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """One line for each group: what was seen, given for nothing, and how near its angles were read, in every picture
    of the clips, movement included. `meaning`: what each group is, as a second column.
    """
    headings = (what, *(("what it is",) if meaning else ()), *SEEN)
    return markdown(headings, (
        (name, *((meaning.get(name, ""),) if meaning else ()), *_sight(*found)) for name, found in groups.items()
    ))  # fmt: skip


def _sight(found: Figures, nothing: ForNothing, errors: Mapping[str, AngleError]) -> tuple[str, ...]:
    line, unseen = errors.get("line"), None if found.seen is None else 1 - found.seen
    own = "-" if line is None else f"{line.own:.1f}"
    angles = ["-" if (error := errors.get(name)) is None else _error(error) for name in ANGLES]
    frames = max((error.frames for error in errors.values()), default=0)
    given = _given(nothing, found.given)
    return percent(found.seen), percent(unseen), given, angles[0], own, *angles[1:], str(frames or "-")


def _given(nothing: ForNothing, given: int) -> str:
    """So many of the runs, and what they got; `given` is what clips got in which nothing may be given at all."""
    more = f"; {given} in clips where nothing may be" if given else ""
    got = f": {nothing.held_s:.1f} s, {nothing.reps} reps, {nothing.faults} mistakes" if nothing.got else ""
    return f"{of(nothing.got, nothing.runs)}{got}{more}"


def _error(error: AngleError) -> str:
    return f"{error.bias:+.1f} / {error.spread:.1f} / {error.p95:.1f}"


def clip_table(rows: Iterable[Judged]) -> Iterator[str]:
    return markdown(CLIPS, (_clip(row) for row in rows))


def _clip(row: Judged) -> tuple[str, ...]:
    found = row.comparison
    if found is None:
        given = ", ".join(each.exercise for each in row.foreign if each.any)
        return (
            row.clip.stem,
            "nothing",
            row.truth.condition,
            *["-"] * 6,
            given or "-",
            "-",
            "**no**" if given else "yes",
        )
    counted = row.kind == "reps" and not row.truth.negative
    return (
        row.clip.stem, row.truth.exercise + (" (must give nothing)" if row.truth.negative else ""), row.truth.condition,
        seconds(found.start_off_s), seconds(found.end_off_s),
        f"{found.reps_true} / {found.reps_found}" if counted else "-",
        f"{found.full_true} / {found.full_found}" if counted else "-",
        ", ".join(f"{name} {share:.2f}" for name, share in found.overlaps) or "-",
        ", ".join(found.stray) or "-", str(found.given or "-"), percent(found.seen_share),
        "yes" if found.right else "**no**",
    )  # fmt: skip


def foreign_table(rows: Iterable[Judged]) -> Iterator[str]:
    """Only what was given for nothing."""
    given = ((row.clip.stem, each.exercise, f"{each.held_s:.1f}", str(each.reps), str(each.faults))
             for row in rows for each in row.foreign if each.any)  # fmt: skip
    return markdown(("clip", "analysed as", "held s", "reps", "faults"), given)


def seconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.0f} %"


def of(part: int, whole: int) -> str:
    return f"{part} of {whole}" if whole else "-"


def shown_table(rows: Iterable[Judged]) -> Iterator[str]:
    """Every exercise by its demonstration and its mistakes; those of the condition "shown"."""
    groups: dict[str, list[Judged]] = {}
    for row in rows:
        if row.truth.condition == "shown":
            groups.setdefault(row.truth.exercise, []).append(row)
    headings = ("exercise", "how far judged", "demonstration", "mistakes found", "missed", "seen besides")
    return markdown(headings, (_shown(name, group) for name, group in groups.items()))


def _shown(name: str, rows: Sequence[Judged]) -> tuple[str, ...]:
    found = [row.comparison for row in rows if row.comparison is not None]
    well = [each for each in found if not each.overlaps]
    overlaps = [pair for each in found for pair in each.overlaps]
    stray = [fault for each in found for fault in each.stray]
    missed = [fault for fault, share in overlaps if share < SAME]
    right = "right" if all(each.right for each in well) else "**not right**"
    hits = of(len(overlaps) - len(missed), len(overlaps)) or "-"
    return name, rows[0].trust, right, hits, ", ".join(missed) or "-", ", ".join(stray) or "-"
