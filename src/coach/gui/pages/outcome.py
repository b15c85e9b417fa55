"""What came of an exercise, in words: for the summary from the session itself, for the history from the log."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from attrs import evolve, frozen

from coach.exercise.definition import Kind, Trust
from coach.exercise.score import word
from coach.exercise.sides import Sides, sides
from coach.gui.language import inside, plural, tr
from coach.gui.widgets.entry import EntryWords
from coach.gui.words import TRUST, dated, fault_name, sided, spell, timed
from coach.log.reading import ExerciseRow, SessionInFull, SessionRow, SetRow
from coach.session.events import SetResult
from coach.wording import Worded

RATINGS = {
    "pain-before": Worded("Pain before: {n} of 10"),
    "pain-after": Worded("Pain after: {n} of 10"),
    "effort": Worded("How hard: {n} of 10"),
}
STATES = {"done": "", "ended early": Worded("ended early"), "interrupted": Worded("interrupted")}


@frozen
class Outcome:
    """The sums over all sets of one exercise. `trust` is not known of one that is gone from the library."""

    exercise_id: str
    name: str
    kind: Kind
    done: float
    planned: float
    good_s: float
    total_s: float
    full: int
    partial: int
    score: int | None
    fault: str | None
    trust: Trust | None = None
    reasons: tuple[str, ...] = ()
    sides: Sides | None = None


def of_results(results: Iterable[SetResult]) -> list[EntryWords]:
    groups = groupby(results, key=lambda result: result.step.exercise.id)
    return [entry(_outcome(tuple(sets))) for _, sets in groups]


def of_row(row: ExerciseRow, trust: Trust | None = None) -> EntryWords:
    return entry(
        Outcome(
            row.exercise_id, row.exercise, row.kind, row.done, row.planned, row.good_s, row.total_s,
            row.reps_full, row.reps_partial, row.score, row.commonest_fault, trust, _reasons(row.sets),
            _sides(row.sets),
        )
    )  # fmt: skip


def set_by_set(row: ExerciseRow, trust: Trust | None = None) -> EntryWords:
    """An exercise of the log in full: its sums, then a line a set."""
    whole = of_row(row, trust)
    if len(row.sets) == 1:
        return evolve(whole, lines=(*whole.lines, *_sways(row.sets[0])))
    return evolve(whole, lines=(*whole.lines, *(_set_line(each) for each in row.sets)))


def _set_line(row: SetRow) -> str:
    name = sided(tr("Set {n}", n=row.set_number), row.side)
    if row.kind == "hold":
        amount = tr("{n:.0f} s good of {of:.0f} s", n=row.good_s, of=row.total_s)
    elif row.kind == "reps":
        amount = tr("{n} of {of}", n=f"{row.done:g}", of=f"{row.planned:g}")
    else:
        amount = tr("{n} of {of}", n=spell(row.done), of=spell(row.planned))
    unseen = sum(each.end_s - each.start_s for each in row.unseen)
    gone = tr("not seen for {time}", time=spell(unseen)) if unseen >= 1 else ""
    parts = (amount, _fault_times(row), *map(inside, _sways(row)), gone, _ending(row))
    return f"{name}: " + ", ".join(part for part in parts if part)


def _sways(row: SetRow) -> tuple[str, ...]:
    """How steadily the line of each hold was kept."""
    sways = ", ".join(tr("{n:.1f}°", n=hold.sway) for hold in row.holds if hold.sway is not None)
    return (tr("Sway of the line: {sways}", sways=sways),) if sways else ()


def _fault_times(row: SetRow) -> str:
    seconds: dict[str, float] = {}
    for span in row.faults:
        name = inside(tr(row.fault_names[span.fault]))
        seconds[name] = seconds.get(name, 0.0) + span.end_s - span.start_s
    return ", ".join(f"{name} {spell(lasted)}" for name, lasted in seconds.items())


def _ending(row: SetRow) -> str:
    return tr("skipped") if row.skipped else "" if row.finished else tr("interrupted")


def entry(outcome: Outcome) -> EntryWords:
    """Done against planned first, then what it was made of, then the one thing to mind."""
    mind = tr("To mind: {fault}", fault=inside(tr(outcome.fault))) if outcome.fault else ""
    amounts = ", ".join(part for part in (_done(outcome), _made(outcome), *_form(outcome)) if part)
    lines = tuple(line for line in (amounts, _left_and_right(outcome), mind) if line)
    score = "" if outcome.score is None or _guided(outcome) else str(outcome.score)
    return EntryWords(tr(outcome.name), lines, outcome.exercise_id, _badge(outcome), score)


def _form(outcome: Outcome) -> tuple[str, ...]:
    """The number in words, and what took points off it besides the line."""
    if outcome.score is None or _guided(outcome):
        return ()
    return tr(word(outcome.score)), *map(tr, outcome.reasons)


def _reasons(sets: Iterable[SetResult | SetRow]) -> tuple[str, ...]:
    """After the first, which is the number in words, each once."""
    held = (each.reasons[1:] for row in sets for each in row.holds)
    moved = (each.reasons[1:] for row in sets for each in row.reps)
    return tuple(dict.fromkeys(reason for reasons in (*held, *moved) for reason in reasons))


def _sides(sets: Iterable[SetResult | SetRow]) -> Sides | None:
    sets = tuple(sets)
    return sides((hold for row in sets for hold in row.holds), (rep for row in sets for rep in row.reps))


def _left_and_right(outcome: Outcome) -> str:
    """Information, never a fault; nothing of sides that are even."""
    if outcome.sides is None or outcome.sides.even or _guided(outcome):
        return ""
    seconds = {"left": f"{outcome.sides.left_s:.1f}", "right": f"{outcome.sides.right_s:.1f}"}
    if outcome.sides.apart:
        return tr("Left {left} s, right {right} s on average. One day of that says little.", **seconds)
    return tr("Left {left} s, right {right} s on average", **seconds)


def _guided(outcome: Outcome) -> bool:
    return outcome.kind == "breathing" or outcome.trust == "guided"


def _badge(outcome: Outcome) -> str:
    """How far it could be judged. What was done and has no number was seen too little for one."""
    if _guided(outcome):
        return tr("guided, not scored")
    unscored = outcome.trust is not None and outcome.score is None and outcome.done > 0
    return tr(TRUST["partly"]) if outcome.trust == "partly" or unscored else ""


def in_full(found: SessionInFull) -> tuple[str, ...]:
    """What the person said of a session."""
    return tuple(tr(RATINGS[each.kind], n=f"{each.value:g}") for each in found.ratings if each.kind in RATINGS)


def line_of(row: SessionRow) -> str:
    """A session in one line of the list."""
    lasted = tr("{n} min", n=max(1, round(row.minutes)))
    parts = (lasted, plural(row.sets_done, "{n} set", "{n} sets"), tr(STATES[row.state]))
    return ", ".join(part for part in parts if part)


def when(row: SessionRow) -> str:
    return f"{dated(row.started_at.date(), tr('ddd d MMM yyyy'))}, {timed(row.started_at)}"


def _outcome(sets: Sequence[SetResult]) -> Outcome:
    exercise = sets[0].step.exercise
    scores = [result.score for result in sets if result.score is not None]
    reps = [rep for result in sets for rep in result.reps]
    return Outcome(
        exercise.id, exercise.name, exercise.kind,
        sum(result.done for result in sets), sum(result.planned for result in sets),
        sum(result.good_s for result in sets), sum(result.total_s for result in sets),
        sum(rep.full for rep in reps), sum(not rep.full for rep in reps),
        round(sum(scores) / len(scores)) if scores else None, _longest_fault(sets), exercise.trust, _reasons(sets),
        _sides(sets),
    )  # fmt: skip


def _longest_fault(sets: Sequence[SetResult]) -> str | None:
    seconds: dict[str, float] = {}
    for span in (span for result in sets for span in result.faults):
        seconds[span.fault] = seconds.get(span.fault, 0.0) + span.end_s - span.start_s
    worst = max(seconds, key=seconds.__getitem__, default=None)
    return None if worst is None else fault_name(sets[0].step.exercise, worst)


def _done(outcome: Outcome) -> str:
    if outcome.kind in ("breathing", "timed"):
        return tr("{n} of {of}", n=spell(outcome.done), of=spell(outcome.planned))
    done, planned = f"{outcome.done:g}", round(outcome.planned)
    if outcome.kind == "hold":
        return plural(planned, "{done} of {n} hold", "{done} of {n} holds", done=done)
    return plural(planned, "{done} of {n} rep", "{done} of {n} reps", done=done)


def _made(outcome: Outcome) -> str:
    if outcome.kind == "hold":
        return tr("{good} good of {whole} in position", good=spell(outcome.good_s), whole=spell(outcome.total_s))
    if outcome.kind == "reps" and outcome.partial:
        return tr("{n} more not quite full", n=outcome.partial)
    return ""
