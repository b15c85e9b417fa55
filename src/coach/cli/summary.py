"""An analysis in words."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from coach.cli.printing import table

if TYPE_CHECKING:
    from coach.exercise.events import FaultSpan, Hold, Rep, Unseen
    from coach.session.analysis import Analysis
    from coach.session.events import SetResult


def in_words(found: "Analysis", source: str) -> str:
    """What a person wants to know first comes first."""
    return "\n".join(_lines(found, source))


def _lines(found: "Analysis", source: str) -> Iterator[str]:
    result = found.result
    yield f"{found.exercise.name}, level {result.step.level}: {source}, {found.seconds:.1f} s"
    yield _headline(found)
    yield f"Seen for {found.seen_share:.0%} of the time."
    yield from _part("Not seen", ("From", "To", "Why"), [(*_span(each), each.why) for each in result.unseen])
    yield from _movements(result)
    names = {fault.id: fault.name for fault in found.exercise.faults}
    faults = sorted(result.faults, key=lambda each: each.start_s)
    rows = [(*_span(each), names[each.fault], f"{each.worst:g}") for each in faults]
    yield from _part("Faults", ("From", "To", "Fault", "Worst"), rows)
    yield from _part("Said", ("At", "Cue"), [(f"{cue.at_s:.1f}", cue.text) for cue in found.cues])


def _headline(found: "Analysis") -> str:
    result = found.result
    score = "" if result.score is None else f" Score {result.score}."
    full = sum(rep.full for rep in result.reps)
    if found.exercise.trust == "guided":
        counted = f"{full} counted. " if found.exercise.kind == "reps" else ""
        return f"{counted}Guided for {result.total_s:.1f} s; a camera cannot judge it."
    if found.exercise.kind == "reps":
        return f"{full} full repetitions, {len(result.reps) - full} partial.{score}"
    holds = f"{len(result.holds)} hold{'' if len(result.holds) == 1 else 's'}"
    return f"{holds}: {result.good_s:.1f} good seconds of {result.total_s:.1f} in position.{score}"


def _movements(result: "SetResult") -> Iterator[str]:
    if result.step.exercise.kind == "reps":
        reps = [(*_span(rep), "full" if rep.full else "partial", *_held(rep)) for rep in result.reps]
        yield from _part("Repetitions", ("From", "To", "How far", "Held s", "Side", "Score"), reps)
    else:
        holds = [(*_span(hold), f"{hold.good_s:.1f}", _sway(hold), *_common(hold)) for hold in result.holds]
        yield from _part("Holds", ("From", "To", "Good s", "Sway", "Side", "Score"), holds)


def _held(rep: "Rep") -> tuple[object, ...]:
    return f"{rep.held_s:.1f}", *_common(rep)


def _sway(hold: "Hold") -> str:
    return "-" if hold.sway is None else f"{hold.sway:.1f}"


def _common(movement: "Hold | Rep") -> tuple[object, ...]:
    return movement.side or "-", "-" if movement.score is None else movement.score


def _span(of: "Hold | Rep | FaultSpan | Unseen") -> tuple[str, str]:
    return f"{of.start_s:.1f}", f"{of.end_s:.1f}"


def _part(title: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> Iterator[str]:
    """A table under its title; nothing at all without rows."""
    if rows:
        yield f"\n{title}"
        yield table(headings, rows)
