"""The accuracy bench: video in, analysis out, held against the truth beside each clip; written as docs/accuracy.md."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from statistics import fmean, pstdev
from typing import Final

from attrs import field, frozen

from coach.bench.compare import Comparison, compare
from coach.bench.truth import Truth, truth_of
from coach.exercise.definition import Exercise
from coach.measure.geometry import angle
from coach.measure.measures import Measure, point
from coach.pose.body import Pose
from coach.session.analysis import Analysis, analyse
from coach.session.coaching import Phrase

TRUE_ANGLES: Final[Mapping[str, tuple[str, str, str]]] = {
    "line": ("shoulder", "hip", "ankle"), "hip": ("shoulder", "hip", "knee"), "knee": ("hip", "knee", "ankle"),
}  # fmt: skip

COLUMNS: Final = (
    "clip", "judged as", "hold start off s", "hold end off s", "reps true / found", "full true / found",
    "faults: overlap", "stray faults", "given for nothing", "seen", "right",
)  # fmt: skip

Poses = Callable[[Path], Iterable[Pose]]


@frozen
class AngleError:
    """Measured minus true, in degrees, over the frames in which both are known; `p95` of its size."""

    bias: float
    spread: float
    p95: float
    frames: int


@frozen
class Judged:
    """One clip with what came out. `angles` only where the true angles are known."""

    clip: Path
    truth: Truth
    analysis: Analysis = field(repr=False)
    comparison: Comparison
    angles: Mapping[str, AngleError]


def judged(
    clips: Iterable[Path],
    poses_of: Poses,
    exercises: Mapping[str, Exercise],
    measures: Mapping[str, Measure],
    phrases: Mapping[str, Phrase],
) -> Iterator[Judged]:
    """Runs every clip whose exercise is in the library. Raises `BadFile` for a clip without its truth."""
    for clip in clips:
        truth = truth_of(clip)
        if truth.exercise not in exercises:
            continue
        poses = tuple(poses_of(clip))
        analysis = analyse(poses, exercises[truth.exercise], measures, phrases)
        yield Judged(clip, truth, analysis, compare(analysis, truth), _angle_errors(poses, truth, analysis))


def _angle_errors(poses: tuple[Pose, ...], truth: Truth, analysis: Analysis) -> dict[str, AngleError]:
    errors: dict[str, list[float]] = {name: [] for name in TRUE_ANGLES}
    near = analysis.judge.sight.side
    for pose, true in zip(poses, truth.angles, strict=False):
        for name, joints in TRUE_ANGLES.items():
            seen = [found for joint in joints if (found := point(pose, joint, near))]
            known = true.get(name)
            if known is not None and len(seen) == 3:
                errors[name].append(angle(*seen) - known)
    return {name: _error(values) for name, values in errors.items() if values}


def _error(values: list[float]) -> AngleError:
    sizes = sorted(abs(value) for value in values)
    return AngleError(fmean(values), pstdev(values), sizes[int(0.95 * (len(sizes) - 1))], len(values))


def table(rows: Iterable[Judged]) -> Iterator[str]:
    """A Markdown table, one line a clip."""
    yield f"| {' | '.join(COLUMNS)} |"
    yield "|---" * len(COLUMNS) + "|"
    for row in rows:
        found = row.comparison
        cells = (
            row.clip.stem, row.truth.exercise + (" (must give nothing)" if row.truth.negative else ""),
            _s(found.start_off_s), _s(found.end_off_s),
            *_counts(row), ", ".join(f"{name} {share:.2f}" for name, share in found.overlaps) or "-",
            ", ".join(found.stray) or "-", str(found.given) if row.truth.negative or row.truth.gone else "-",
            f"{100 * found.seen_share:.0f} %", "yes" if found.right else "**no**",
        )  # fmt: skip
        yield f"| {' | '.join(cells)} |"


def angle_table(rows: Iterable[Judged]) -> Iterator[str]:
    """Measured against true angles, near side, every frame of the clip, movement included."""
    yield "| clip | angle | bias | SD | P95 | frames |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        for name, error in row.angles.items():
            cells = (
                row.clip.stem,
                name,
                f"{error.bias:+.1f}",
                f"{error.spread:.1f}",
                f"{error.p95:.1f}",
                str(error.frames),
            )
            yield f"| {' | '.join(cells)} |"


def _counts(row: Judged) -> tuple[str, str]:
    if row.analysis.exercise.kind != "reps" or row.truth.negative:
        return "-", "-"
    found = row.comparison
    return f"{found.reps_true} / {found.reps_found}", f"{found.full_true} / {found.full_found}"


def _s(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
