"""A judged clip held against its truth."""

from collections.abc import Collection, Iterable
from typing import Final

from attrs import frozen

from coach.bench.truth import BY_EYE, Span, TrueHold, Truth
from coach.exercise.events import FaultSpan, Hold, Rep
from coach.session.analysis import Analysis
from coach.session.events import SetResult

STRAY_FAULT_S: Final = 0.5
SAME: Final = 0.5
"""Spans that overlap this much (intersection over union) are of the same thing."""


@frozen
class Comparison:
    """How one clip came out. Times in seconds.

    `clock_off_s`: by how much the time in position is too long or too short, `None` where nothing is held.
    `start_off_s`, `end_off_s`: outside the right span, 0 inside. `overlaps`: the best intersection over union of each
    true fault. `misplaced`: true faults that were seen, but elsewhere, or for much too short or long. `stray`: faults
    that are neither true nor doubtful and lasted over half a second, and those of tempo, which never last. `given`:
    holds, reps and lasting faults while nobody exercised. `full_right`: of the true repetitions that were found in
    their order, how many were told full or partial rightly.
    """

    start_off_s: float | None
    end_off_s: float | None
    missing_holds: int
    reps_true: int
    reps_found: int
    full_true: int
    full_found: int
    full_right: int
    sides_right: int
    overlaps: tuple[tuple[str, float], ...]
    misplaced: tuple[str, ...]
    stray: tuple[str, ...]
    given: int
    seen_share: float
    clock_off_s: float | None = None

    @property
    def hits(self) -> int:
        """True faults that were found."""
        return sum(share >= SAME for _, share in self.overlaps)

    @property
    def right(self) -> bool:
        """Whether the clip meets the bars: 0.3 s, exact counts, every fault found, nothing stray and nothing given."""
        times = all(off is None or off <= 0.3 + 1e-9 for off in (self.start_off_s, self.end_off_s))
        counts = self.reps_true == self.reps_found and self.full_true == self.full_found and not self.missing_holds
        return times and counts and self.hits == len(self.overlaps) and not self.stray and not self.given


def compare(analysis: Analysis, truth: Truth) -> Comparison:
    """The comparison of what lies in the usable stretches of the clip."""
    result = analysis.result
    holds = [hold for hold in result.holds if _within((hold.start_s, hold.end_s), truth)]
    reps = [rep for rep in result.reps if _usable((rep.start_s, rep.end_s), truth)]
    held = truth.holds if analysis.exercise.kind == "hold" else ()
    overlaps = tuple((fault.fault, _best(fault.fault, fault.span, result.faults)) for fault in truth.faults)
    start_off_s, end_off_s, missing = _hold_errors(holds, held)
    return Comparison(
        start_off_s=start_off_s,
        end_off_s=end_off_s,
        missing_holds=missing,
        reps_true=len(truth.reps),
        reps_found=len(reps) if analysis.exercise.kind == "reps" else len(truth.reps),
        full_true=sum(rep.full is not False for rep in truth.reps),
        full_found=sum(rep.full for rep in reps) if analysis.exercise.kind == "reps" else len(truth.reps),
        full_right=sum(true.full in (None, rep.full) for rep, true in zip(reps, truth.reps, strict=False)),
        sides_right=_sides(reps, truth),
        overlaps=overlaps,
        misplaced=tuple(name for name, share in overlaps if 0 < share < SAME),
        stray=tuple(_stray(result.faults, truth, {each.id for each in analysis.exercise.faults if each.way})),
        given=_given(result, truth) + _untrue(holds, truth),
        seen_share=analysis.seen_share,
        clock_off_s=_clock_off(holds, held, truth.gone),
    )


def overlap(a: Span, b: Span) -> float:
    """Intersection over union of two spans."""
    shared = max(0.0, min(a[1], b[1]) - max(a[0], b[0]))
    union = max(a[1], b[1]) - min(a[0], b[0])
    return shared / union if union else 0.0


def _within(span: Span, truth: Truth) -> bool:
    return any(overlap(span, each) > 0 for each in truth.usable)


def _usable(span: Span, truth: Truth) -> bool:
    middle = (span[0] + span[1]) / 2
    return any(start <= middle <= end for start, end in truth.usable)


def _hold_errors(holds: list[Hold], true: tuple[TrueHold, ...]) -> tuple[float | None, float | None, int]:
    """A fault inside may split a hold: for each true hold the first start and the last end of those that meet it."""
    starts, ends, missing = [], [], 0
    for each in true:
        met = [hold for hold in holds if _meets(hold, each)]
        missing += not met
        if met:
            starts.append(_outside(min(hold.start_s for hold in met), each.earliest_s, each.settled_s))
            ends.append(_outside(max(hold.end_s for hold in met), each.moving_s, each.latest_s))
    return max(starts, default=None), max(ends, default=None), missing


def _clock_off(holds: list[Hold], true: tuple[TrueHold, ...], gone: tuple[Span, ...]) -> float | None:
    """The clock of the holds that meet a true one, less what it may be: nobody is timed while gone."""
    met = [
        hold for hold in holds if any(hold.start_s < each.latest_s and hold.end_s > each.earliest_s for each in true)
    ]
    if not met:
        return None
    away_s = sum(_shared(each.earliest_s, each.latest_s, span) for each in true for span in gone)
    least_s = sum(each.moving_s - each.settled_s for each in true) - away_s
    most_s = sum(each.latest_s - each.earliest_s for each in true) - away_s
    return _outside(sum(hold.total_s for hold in met), least_s, most_s)


def _shared(start_s: float, end_s: float, span: Span) -> float:
    return max(0.0, min(end_s, span[1]) - max(start_s, span[0]))


def _outside(value: float, low: float, high: float) -> float:
    return max(0.0, low - value, value - high)


def _sides(reps: Iterable[Rep], truth: Truth) -> int:
    true = [(rep.side, rep.span) for rep in truth.reps if rep.side and rep.span]
    found = ((side, rep) for side, span in true for rep in reps if overlap(span, (rep.start_s, rep.end_s)) > 0.3)
    return sum(rep.side == side for side, rep in found)


def _best(fault: str, span: Span, found: Iterable[FaultSpan]) -> float:
    return max((overlap(span, (each.start_s, each.end_s)) for each in found if each.fault == fault), default=0.0)


def _stray(found: Iterable[FaultSpan], truth: Truth, of_tempo: Collection[str]) -> Iterable[str]:
    for each in found:
        lasted = each.end_s - each.start_s > STRAY_FAULT_S or each.fault in of_tempo
        true = any(
            known.fault == each.fault and overlap(known.span, (each.start_s, each.end_s)) > 0
            for known in (*truth.faults, *truth.doubtful)
        )
        if lasted and not true and truth.marked and _usable((each.start_s, each.end_s), truth):
            yield each.fault


def _untrue(holds: Iterable[Hold], truth: Truth) -> int:
    """Holds where nothing is held, in a clip of people; in rendered ones everything that is not held is `gone`."""
    if truth.condition != BY_EYE or truth.negative:
        return 0
    return sum(not any(_meets(hold, each) for each in truth.holds) for hold in holds)


def _meets(hold: Hold, true: TrueHold) -> bool:
    return hold.start_s < true.latest_s and hold.end_s > true.earliest_s


def _given(result: SetResult, truth: Truth) -> int:
    spans = [(hold.start_s, hold.end_s) for hold in result.holds] + [(rep.start_s, rep.end_s) for rep in result.reps]
    if truth.negative:
        return len(spans) + sum(each.end_s - each.start_s > STRAY_FAULT_S for each in result.faults)
    return sum(min(end, b) - max(start, a) > 0.3 for start, end in spans for a, b in truth.gone)
