"""An analysis held against what truly happens in a clip of the rendered person."""

import json
from typing import Any, Final

from films import PATIENT

CLIPS: Final = tuple(sorted(path.stem for path in PATIENT.glob("*.json")))
NEAR_S: Final = 0.3
"""How far a start or an end may be off."""
OVERLAP: Final = 0.6
PASSING_S: Final = 0.5
MOVED: Final = 10.0
"""A joint this many degrees from where it rests is on its way."""

Span = tuple[float, float]
Truth = dict[str, Any]


def truth_of(clip: str) -> Truth:
    return json.loads((PATIENT / f"{clip}.json").read_text())


def wrong(analysis: dict[str, Any], truth: Truth) -> list[str]:
    """Everything in which the analysis departs from the truth."""
    return [*_holds(analysis, truth), *_reps(analysis, truth), *_faults(analysis, truth), *_gone(analysis, truth)]


def overlap(a: Span, b: Span) -> float:
    """Intersection over union."""
    both = max(0.0, min(a[1], b[1]) - max(a[0], b[0]))
    return both / (a[1] - a[0] + b[1] - b[0] - both)


def _span(found: dict[str, Any]) -> Span:
    return found["start_s"], found["end_s"]


def _holds(analysis: dict[str, Any], truth: Truth) -> list[str]:
    holds = [_span(hold) for hold in analysis["holds"]]
    if "hold" not in truth:
        return [f"a hold where there is none: {hold}" for hold in holds]
    if not holds:
        return ["the hold was not found"]
    told = []
    for what, found, settled, in_band in zip(
        ("start", "end"), (holds[0][0], holds[-1][1]), truth["hold"], truth["hold_in_band"], strict=True
    ):
        if not min(settled, in_band) - NEAR_S <= found <= max(settled, in_band) + NEAR_S:
            told.append(f"the hold's {what} is {found}, right is {in_band} to {settled}")
    return told


def true_reps(truth: Truth) -> list[tuple[Span, str | None]]:
    """When a hip was away from where it rests, and on which side where the sides differ."""
    if "reps" not in truth:
        return []
    runs = [run for side in ("left", "right") for run in _runs(truth, side)]
    alike = all("left_hip" not in frame for frame in truth["angles"])
    return sorted({(span, None if alike else side) for span, side in runs})


def _runs(truth: Truth, side: str) -> list[tuple[Span, str]]:
    hips = [frame.get("hip", frame.get(f"{side}_hip")) for frame in truth["angles"]]
    away = [abs(hip - hips[0]) > MOVED for hip in hips]
    starts = [at for at in range(1, len(away)) if away[at] and not away[at - 1]]
    ends = [at for at in range(1, len(away)) if away[at - 1] and not away[at]]
    return [((start / truth["fps"], end / truth["fps"]), side) for start, end in zip(starts, ends, strict=True)]


def _reps(analysis: dict[str, Any], truth: Truth) -> list[str]:
    right = true_reps(truth)
    found = [(_span(rep), rep["side"]) for rep in analysis["reps"]]
    if len(found) != len(right) or len(right) != truth.get("reps", 0):
        return [f"{len(found)} repetitions instead of {truth.get('reps', 0)}: {found}"]
    full = [lift == 1 for lift in truth.get("lifts", [1] * len(right))]
    told = [f"full: {analysis['reps']}"] if [rep["full"] for rep in analysis["reps"]] != full else []
    for (span, side), (true_span, true_side) in zip(found, right, strict=True):
        if overlap(span, true_span) < OVERLAP or side != true_side:
            told.append(f"a repetition {side} {span} instead of {true_side} {true_span}")
    return told


def true_faults(truth: Truth) -> list[tuple[str, Span]]:
    reps = true_reps(truth)
    low = [("leg-low", reps[number][0]) for number in truth.get("low_leg_reps", ())]
    return low + [(fault["fault"], tuple(fault["interval"])) for fault in truth.get("faults", ())]


def _faults(analysis: dict[str, Any], truth: Truth) -> list[str]:
    found = [(fault["fault"], _span(fault)) for fault in analysis["faults"]]
    right = true_faults(truth)
    missed = [each for each in right if not any(_same_fault(each, other) for other in found)]
    lasting = [(name, span) for name, span in found if span[1] - span[0] > PASSING_S]
    more = [each for each in lasting if not any(_same_fault(each, other) for other in right)]
    return [f"missed: {each}" for each in missed] + [f"no such fault: {each}" for each in more]


def _same_fault(a: tuple[str, Span], b: tuple[str, Span]) -> bool:
    return a[0] == b[0] and overlap(a[1], b[1]) >= OVERLAP


def _gone(analysis: dict[str, Any], truth: Truth) -> list[str]:
    """Nothing is credited while nobody is there, and it is said that nobody is."""
    if "gone" not in truth:
        return [f"unseen: {each}" for each in analysis["unseen"]]
    gone = tuple(truth["gone"])
    during = [each for each in analysis["holds"] + analysis["reps"] if each["end_s"] > gone[0] + NEAR_S]
    said = [each for each in analysis["unseen"] if each["why"] == "nobody in the picture"]
    told = [f"credited while nobody is there: {during}"] if during else []
    return told if len(said) == 1 and overlap(_span(said[0]), gone) >= OVERLAP else [*told, f"unseen: {said}"]
