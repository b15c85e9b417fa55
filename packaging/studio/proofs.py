"""The proof of every exercise: its demonstration as it is shown, and each of its mistakes, by a person of their own."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, Final

from performance import tempos

CONDITION: Final = "shown"
BUILDS: Final = ("man", "woman", "older", "tall", "demo")
"""They take turns; the mistakes of an exercise are made by another one than who shows it."""


def proofs(exercises: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Entries as in clips.toml, one or two for each exercise, by the order of their ids."""
    for number, (name, raw) in enumerate(sorted(exercises.items())):
        yield _clip(f"shown-{name}", name, number) | _well(raw)
        if raw.get("mistakes") or tempos(raw):
            yield _clip(f"shown-{name}-mistakes", name, number + 2) | _badly(raw)


def _clip(name: str, exercise: str, number: int) -> dict[str, Any]:
    return {"name": name, "exercise": exercise, "condition": CONDITION, "with": {"build": BUILDS[number % len(BUILDS)]}}


def _well(raw: Mapping[str, Any]) -> dict[str, Any]:
    if raw["kind"] == "reps":
        return {"reps": [1] * _cycles(raw)}
    held = [frame["at_s"] for frame in raw["demo"] if frame.get("phase") == "hold"]
    return {"hold_s": held[-1] - held[0]} if held else {}


def _badly(raw: Mapping[str, Any]) -> dict[str, Any]:
    """One mistake after the other; between those of a limb the other side has its turn."""
    names = [*raw.get("mistakes", ()), *tempos(raw)]
    if raw["kind"] != "reps":
        return {"mistakes": names, "hold_s": 0.0, "well_s": 3.0, "mistake_s": 3.0}
    turns = _cycles(raw)
    return {"reps": [1] * (turns * len(names)), "mistakes": {str(turns * at): name for at, name in enumerate(names)}}


def _cycles(raw: Mapping[str, Any]) -> int:
    """How many repetitions the demonstration has."""
    phases = [None, *(frame.get("phase") for frame in raw["demo"])]
    return sum(now == raw["phases"][-1]["name"] != before for before, now in pairwise(phases))
