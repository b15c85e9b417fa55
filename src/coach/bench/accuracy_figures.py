"""Many judged clips in one line of figures."""

from collections.abc import Callable, Iterable, Mapping
from statistics import fmean, median

from attrs import frozen

from coach.bench.accuracy import AngleError, Foreign, Judged, error_of


@frozen
class Figures:
    """Of some clips. Hold errors in seconds outside the right span, `clock_mean_s` of the time in position; `None`:
    there is nothing to tell. `alarms`: faults seen where there was none, in `well_s` of film without any.
    """

    clips: int
    right: int
    hold_median_s: float | None
    hold_worst_s: float | None
    holds_missed: int
    counts: int
    counts_exact: int
    count_error: float | None
    told: int
    told_right: int
    faults: int
    faults_found: int
    faults_hit: int
    given: int
    seen: float | None
    alarms: int = 0
    well_s: float = 0.0
    clock_mean_s: float | None = None

    @property
    def precision(self) -> float | None:
        return self.faults_hit / self.faults_found if self.faults_found else None

    @property
    def recall(self) -> float | None:
        return self.faults_hit / self.faults if self.faults else None

    @property
    def alarms_in_ten_minutes(self) -> float | None:
        return self.alarms / self.well_s * 600 if self.well_s else None

    @property
    def f1(self) -> float | None:
        both = self.faults + self.faults_found
        return 2 * self.faults_hit / both if both else None


def figures(rows: Iterable[Judged]) -> Figures:
    """The clips of exercises in figures; those that show none have a table of their own."""
    found = [(row, row.comparison) for row in rows if row.comparison is not None]
    times = [off for _, each in found for off in (each.start_off_s, each.end_off_s) if off is not None]
    repeated = [each for row, each in found if row.kind == "reps" and not row.truth.negative]
    marked = [each for row, each in found if row.truth.marked and not row.truth.negative]
    off = [abs(each.reps_found - each.reps_true) for each in repeated]
    seen = [each.seen_share for row, each in found if row.truth.usable_s]
    clocks = [each.clock_off_s for _, each in found if each.clock_off_s is not None]
    return Figures(
        clips=len(found),
        right=sum(each.right for _, each in found),
        hold_median_s=median(times) if times else None,
        hold_worst_s=max(times, default=None),
        holds_missed=sum(each.missing_holds for _, each in found),
        counts=len(repeated),
        counts_exact=sum(not each for each in off),
        count_error=sum(off) / len(off) if off else None,
        told=sum(min(each.reps_true, each.reps_found) for each in repeated),
        told_right=sum(each.full_right for each in repeated),
        faults=sum(len(each.overlaps) for each in marked),
        faults_found=sum(each.hits + len(each.misplaced) + len(each.stray) for each in marked),
        faults_hit=sum(each.hits for each in marked),
        given=sum(each.given for _, each in found),
        seen=fmean(seen) if seen else None,
        alarms=sum(len(each.stray) for each in marked),
        clock_mean_s=fmean(clocks) if clocks else None,
        well_s=sum(_well_s(row) for row, _ in found if row.truth.marked and not row.truth.negative),
    )


def _well_s(row: Judged) -> float:
    return row.truth.usable_s - sum(fault.span[1] - fault.span[0] for fault in row.truth.faults)


@frozen
class ForNothing:
    """What clips got as an exercise that is not done in them: in how many of the runs, and how much in all."""

    runs: int
    got: int
    held_s: float
    reps: int
    faults: int


def for_nothing(found: Iterable[Foreign]) -> ForNothing:
    found = tuple(found)
    return ForNothing(
        len(found),
        sum(each.any for each in found),
        sum(each.held_s for each in found),
        sum(each.reps for each in found),
        sum(each.faults for each in found),
    )


def grouped(rows: Iterable[Judged], by: Callable[[Judged], str]) -> dict[str, list[Judged]]:
    """The rows by some name of theirs, in the order in which the names first come."""
    groups: dict[str, list[Judged]] = {}
    for row in rows:
        groups.setdefault(by(row), []).append(row)
    return groups


def angles(rows: Iterable[Judged]) -> Mapping[str, AngleError]:
    """The error of each angle over all frames of the clips; each clip's own bias is taken off for itself."""
    errors: dict[str, list[tuple[float, ...]]] = {}
    for row in rows:
        for name, values in row.errors.items():
            errors.setdefault(name, []).append(values)
    return {name: _together(runs) for name, runs in errors.items()}


def _together(runs: list[tuple[float, ...]]) -> AngleError:
    whole = error_of(value for run in runs for value in run)
    own = sum(error_of(run).own * len(run) for run in runs) / whole.frames
    return AngleError(whole.bias, whole.spread, whole.mean, own, whole.p95, whole.frames)
