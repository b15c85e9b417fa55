"""The figures of the accuracy bench as Markdown tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from coach.bench.accuracy import AngleError, Judged
from coach.bench.accuracy_figures import Figures
from coach.bench.compare import SAME

GROUPED: Final = (
    "clips", "right", "hold off: median s", "worst s", "missed", "reps exact", "off by", "full or partial told",
    "faults", "precision", "recall", "F1", "for nothing", "seen",
)  # fmt: skip
CLIPS: Final = (
    "clip", "done", "condition", "hold start off s", "end off s", "reps true / found", "full", "faults: overlap",
    "stray faults", "for nothing", "seen", "right",
)  # fmt: skip


def markdown(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |"
    yield "|---" * len(headings) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def by_group(what: str, groups: Mapping[str, Figures]) -> Iterator[str]:
    """One line of figures for each group."""
    return markdown((what, *GROUPED), ((name, *_figures(found)) for name, found in groups.items()))


def _figures(found: Figures) -> tuple[str, ...]:
    return (
        str(found.clips), str(found.right), seconds(found.hold_median_s), seconds(found.hold_worst_s),
        str(found.holds_missed or "-"), of(found.counts_exact, found.counts), number(found.count_error),
        of(found.told_right, found.told), str(found.faults or "-"), number(found.precision), number(found.recall),
        number(found.f1), str(found.given or "-"), percent(found.seen),
    )  # fmt: skip


def angle_table(what: str, groups: Mapping[str, Mapping[str, AngleError]]) -> Iterator[str]:
    """Measured against true angles, near side, every frame of the clips, movement included."""
    rows = ((group, name, *_error(error)) for group, errors in groups.items() for name, error in errors.items())
    return markdown((what, "angle", "bias", "SD", "mean", "mean, own bias off", "P95", "frames"), rows)


def _error(error: AngleError) -> tuple[str, ...]:
    sizes = (error.spread, error.mean, error.own, error.p95)
    return f"{error.bias:+.1f}", *(f"{size:.1f}" for size in sizes), str(error.frames)


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
