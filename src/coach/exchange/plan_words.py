"""A plan as plain lines, for a terminal or a printer."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from coach.exchange.plan import Plan
from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine
from coach.wording import Worded

SIDES: Final[Mapping[str, str]] = {"left": Worded("left"), "right": Worded("right"), "alternate": Worded("in turn")}


def plan_words(plan: Plan, key: str, exercises: Mapping[str, Exercise]) -> str:
    """Everything that is asked for; `key` is the fingerprint of who signed it."""
    return "\n".join(_lines(plan, key, exercises))


def _lines(plan: Plan, key: str, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    until = f", counts until {plan.expires}" if plan.expires else ""
    yield f"Plan {plan.id}, revision {plan.revision}, of {plan.created}{until}"
    yield f"From {plan.prescriber}, key {key}"
    told = {"For": plan.patient, "Goal": plan.goal, "Note": plan.note, "New in this revision": plan.changed}
    yield from (f"{name}: {words}" for name, words in told.items() if words)
    if plan.precautions:
        yield f"Precautions: {', '.join(plan.precautions)}"
    felt = [words for words, asked in (("pain or tingling down the leg", plan.stop.leg_symptoms),
                                       ("dizziness", plan.stop.dizziness)) if asked]  # fmt: skip
    yield f"Stop at: {', '.join((f'pain of {plan.stop.pain}', f'a rise of {plan.stop.rise}', *felt))}"
    for session in plan.sessions:
        yield ""
        yield from _session(session, exercises)


def _session(session: Routine, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    often = [", ".join(session.days), f"{session.times_a_week} times a week" if session.times_a_week else "",
             f"{session.times_a_day} times a day" if session.times_a_day > 1 else "",
             f"from {session.start}" if session.start else "",
             f"until {session.end}" if session.end else ""]  # fmt: skip
    yield "; ".join((session.name, *(each for each in often if each)))
    if session.note:
        yield f"  {session.note}"
    for item in session.items:
        yield f"  {exercises[item.exercise].name}: {dose_words(item)}"
        yield from (f"    {name}: {words}" for name, words in _told(item))


def dose_words(item: Item, say: Callable[[str], str] = str) -> str:
    """Sets, repetitions or seconds, side, rest, load, as short as a prescription is, in the reader's language."""
    return ", ".join(say(each) for each in _dose(item) if each)


def _dose(item: Item) -> Iterator[str]:
    reps = item.reps or ()
    if item.duration_s is None:
        yield f"{len(reps)} x {reps[0]}" if len(set(reps)) == 1 else "-".join(map(str, reps))
    if item.hold_s:
        yield Worded("{s:g} s held", s=item.hold_s)
    if item.duration_s:
        yield f"{max(1, len(reps))} x {item.duration_s:g} s"
    if item.side in SIDES:
        yield SIDES[item.side]
    if item.rest_s:
        yield Worded("rest {s:g} s", s=item.rest_s)
    yield item.load


def _told(item: Item) -> Iterator[tuple[str, str]]:
    if item.tempo:
        yield "Tempo", "-".join(f"{seconds:g}" for seconds in item.tempo)
    for measure, target in item.targets.items():
        side = f", {target.side} side" if target.side else ""
        yield "Own target", f"{measure} {target.value:g} ± {target.tolerance:g}{side}"
    texts = {"Breathe": item.breathing, "Feel": item.feel, "Avoid": item.avoid, "Why": item.reason, "Note": item.note,
             "Take care": ", ".join(item.precautions), "You need": ", ".join(item.equipment)}  # fmt: skip
    yield from ((name, words) for name, words in texts.items() if words)
