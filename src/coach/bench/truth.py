"""What truly happens in a clip, read from the JSON beside it.

Two kinds are read: rendered clips (`hold`, `hold_in_band`, `reps`, `lifts`, `faults`, `gone`, `angles`) and clips of
people marked by eye (`holds`, `reps` as a list, `usable`), some of them in `coach.bench.people` alone, which also has
the faults of all of them. docs/accuracy.md says what each field means.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from coach.bench import people
from coach.problems import BadFile

Span: TypeAlias = tuple[float, float]

WHOLE: Final = 0.85
"""From this share of the way on a repetition was done in full."""
OTHER: Final = "other"
BY_EYE: Final = "people"
UNSURE_S: Final = 0.15
CUT_S: Final = 1.5
"""How long a hold may be timed on where the shot is cut."""
NONE: Final[people.Marks] = {}


@frozen
class TrueHold:
    """Between `earliest_s` and `settled_s` a judged start is right, between `moving_s` and `latest_s` a judged end."""

    earliest_s: float
    settled_s: float
    moving_s: float
    latest_s: float


@frozen
class TrueRep:
    """`full=None` where the clip does not show enough to say."""

    full: bool | None
    span: Span | None = None
    side: str | None = None


@frozen
class TrueFault:
    fault: str
    span: Span


@frozen
class Truth:
    """`exercise` is what to analyse the clip as; "other" is none that coach knows. `negative`: nothing may be given.
    `usable`: where to judge it. `marked`: whether the faults in it are known. `build`: whose body it is, `does`: what
    is done that is no exercise, both by the studio's names. `lines`: see `coach.bench.held`. `doubtful`: faults that
    may be there or not. `besides`: exercises that are done, too.
    """

    exercise: str
    seconds: float
    condition: str = "easy"
    marked: bool = True
    holds: tuple[TrueHold, ...] = ()
    reps: tuple[TrueRep, ...] = ()
    faults: tuple[TrueFault, ...] = ()
    gone: tuple[Span, ...] = ()
    usable: tuple[Span, ...] = ()
    negative: bool = False
    angles: tuple[Mapping[str, float | None], ...] = ()
    lines: tuple[Mapping[str, float], ...] = ()
    fps: float = 0.0
    build: str = ""
    does: str = ""
    doubtful: tuple[TrueFault, ...] = ()
    besides: tuple[str, ...] = ()

    @property
    def usable_s(self) -> float:
        return sum(end - start for start, end in self.usable)


def truth_of(clip: Path, marks: people.Marks = NONE) -> Truth:
    """What is told beside a clip, and marked of it. Raises `BadFile` where it is not there or not of a known kind."""
    marked = marks.get(clip.stem)
    if marked and marked.exercise:
        return _marked(marked)
    truth = _beside(clip.with_suffix(".json"))
    return evolve(truth, marked=True, **_faults(marked)) if marked else truth


def _beside(beside: Path) -> Truth:
    try:
        raw = json.loads(beside.read_text("utf-8"))
    except OSError as problem:
        raise BadFile(beside, [f"the truth beside the clip cannot be read ({problem.strerror})"]) from problem
    except json.JSONDecodeError as problem:
        raise BadFile(beside, [f"not JSON: {problem.msg} in line {problem.lineno}"]) from problem
    return _by_eye(raw) if "usable" in raw else _rendered(raw)


def _rendered(raw: Mapping[str, Any]) -> Truth:
    hold, band = raw.get("hold"), raw.get("hold_in_band")
    return Truth(
        exercise=raw["exercise"],
        seconds=raw["seconds"],
        condition=raw.get("condition", "easy"),
        marked="low_leg_reps" not in raw,
        holds=(TrueHold(band[0], hold[0], hold[1], band[1]),) if hold and band else (),
        reps=tuple(_lifts(raw)),
        faults=tuple(TrueFault(each["fault"], tuple(each["interval"])) for each in raw.get("faults", ())),
        gone=(tuple(raw["gone"]),) if raw.get("gone") else (),
        usable=((0.0, raw["seconds"]),),
        negative=bool(raw.get("negative")),
        angles=tuple(each or {} for each in raw.get("angles", ())),
        lines=tuple(each or {} for each in raw.get("lines", ())),
        fps=raw["fps"],
        build=raw.get("build", ""),
        does=raw.get("does", ""),
    )


def _lifts(raw: Mapping[str, Any]) -> Iterator[TrueRep]:
    lifts = raw.get("lifts") or [1] * int(raw.get("reps") or 0)
    nothing = [None] * len(lifts)
    for lift, span, side in zip(lifts, raw.get("spans", nothing), raw.get("sides", nothing), strict=True):
        yield TrueRep(lift >= WHOLE, tuple(span) if span else None, side)


def _marked(marked: people.Marked) -> Truth:
    negative = marked.exercise == OTHER
    return Truth(
        exercise=marked.exercise,
        seconds=marked.seconds,
        condition=BY_EYE,
        holds=tuple(TrueHold(*each.start, *each.end) for each in marked.holds),
        usable=tuple((each.start_s, each.end_s) for each in marked.usable) or ((0.0, marked.seconds),),
        negative=negative,
        **_faults(marked),
    )


def _faults(marked: people.Marked) -> dict[str, Any]:
    return {
        "faults": tuple(TrueFault(each.fault, (each.start_s, each.end_s)) for each in marked.faults),
        "doubtful": tuple(TrueFault(each.fault, (each.start_s, each.end_s)) for each in marked.doubtful),
        "besides": marked.besides,
    }


def _by_eye(raw: Mapping[str, Any]) -> Truth:
    """Holds inside another one, and those outside the usable stretches, are left out; boundaries are good to 0.15 s."""
    usable = tuple((float(start), float(end)) for start, end in raw["usable"])
    negative = raw["exercise"] == OTHER
    return Truth(
        exercise=raw.get("analyse_as", raw["exercise"]),
        seconds=raw["seconds"],
        condition=BY_EYE,
        marked=False,
        holds=() if negative else tuple(_hold(each) for each in raw["holds"] if _counts(each, usable)),
        reps=() if negative else tuple(_rep(each) for each in raw["reps"]),
        usable=usable,
        negative=negative or not usable,
        fps=raw["fps"],
    )


def _counts(hold: Mapping[str, Any], usable: tuple[Span, ...]) -> bool:
    inside = any(start - 0.1 <= hold["start_s"] and hold["end_s"] <= end + 0.1 for start, end in usable)
    return hold.get("part_of") is None and hold.get("usable", True) and inside


def _hold(raw: Mapping[str, Any]) -> TrueHold:
    long = CUT_S if raw.get("end_cut_by_shot") else UNSURE_S
    return TrueHold(raw["start_s"] - UNSURE_S, raw["start_s"] + UNSURE_S, raw["end_s"] - UNSURE_S, raw["end_s"] + long)


def _rep(raw: Mapping[str, Any]) -> TrueRep:
    whole = raw["end_s"] is not None and raw["seen"]
    span = (raw["start_s"], raw["end_s"]) if raw["end_s"] is not None else None
    return TrueRep(raw["full"] if whole else None, span, raw.get("side"))
