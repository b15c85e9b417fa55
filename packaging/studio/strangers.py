"""People nobody set a limit by: bodies, clothes, cameras and mistakes drawn by chance, the same for the same seed.

The limits of the exercises were set with the planned clips in view. How well they fit somebody new is only known from
bodies that were drawn, rendered and judged after that, once.
"""

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any, Final

from attrs import frozen
from body import Build
from placing import ON_THE_FLOOR

SKINS: Final = ("#f2d6c4", "#e3b896", "#c18a63", "#9a6644", "#7a5138", "#5b3a29")
HAIR: Final = ("#1b120d", "#4a372a", "#8a5a30", "#c79a4b", "#9a9a9a", "#d8d8d8")
SHIRTS: Final = (
    "#2f6f6a", "#b65a3a", "#5d4d8a", "#e4e0d6", "#355c7d", "#7a2f3c", "#46644c", "#1f6b75", "#c44f4f", "#53724f",
)  # fmt: skip
SHORTS: Final = ("#30343c", "#22242e", "#394a5e", "#2e3a2f", "#1d1d22")
LOW_M: Final = (0.3, 0.4, 0.5, 0.6, 0.8)
HIGH_M: Final = (0.6, 0.8, 0.9)
"""How high the camera stands before who is on the floor, and who is not."""
MISTAKE_S: Final = 2.5
"""So long a hold is good before each mistake, and so long a mistake lasts."""


@frozen
class Company:
    """An entry of `drawn` in clips.toml: as many bodies, numbered from `first`, for as many clips of each exercise."""

    seed: int
    bodies: int
    clips: Mapping[str, int]
    first: int = 1
    condition: str = "stranger"

    def numbers(self) -> range:
        return range(self.first, self.first + self.bodies)


@frozen
class Drawn:
    """Who was drawn, by name, and what they do, as entries of clips.toml."""

    builds: Mapping[str, Build]
    clips: Sequence[Mapping[str, Any]]


def drawn(company: Company, mistakes: Mapping[str, Sequence[str]], exercises: Mapping[str, Any]) -> Drawn:
    """`mistakes` by exercise, `exercises` their files. One chance draws everything, so the order of the draws stays."""
    chance = Random(company.seed)  # noqa: S311 - nothing is kept secret with it
    builds = {f"guest-{number}": _build(chance) for number in company.numbers()}
    return Drawn(builds, [
        _clip(company, number, exercises[name], mistakes[name], chance) for name, number in _turns(company, chance)
    ])  # fmt: skip


def _build(chance: Random) -> Build:
    gender = chance.choice([chance.uniform(0, 0.3), chance.uniform(0.7, 1)])
    shares = {"gender": gender} | {
        name: chance.uniform(low, high) for name, low, high in (
            ("age", 0.4, 0.95), ("muscle", 0.3, 0.75), ("weight", 0.3, 0.85), ("height", 0.3, 0.8),
        )
    }  # fmt: skip
    trousers, long_sleeves = chance.random() < 0.5, chance.random() < 0.3
    colours = [chance.choice(each) for each in (SKINS, HAIR, SHIRTS, SHORTS)]
    return Build(
        {name: round(share, 2) for name, share in shares.items()}, *colours, long_sleeves=long_sleeves,
        trousers=trousers,
    )  # fmt: skip


def _turns(company: Company, chance: Random) -> Iterator[tuple[str, int]]:
    """Each exercise with the body that does it. They take turns; now and then one is passed over, so that the same do
    not always do the same.
    """
    turn, taken = 0, set[tuple[str, int]]()
    for exercise in (name for name, count in company.clips.items() for _ in range(count)):
        number = company.numbers()[turn % company.bodies]
        turn += 1 + (chance.random() < 0.2)
        while (exercise, number) in taken:
            number = company.numbers()[(number - company.first + 1) % company.bodies]
        taken.add((exercise, number))
        yield exercise, number


def _clip(
    company: Company, number: int, raw: Mapping[str, Any], mistakes: Sequence[str], chance: Random
) -> dict[str, Any]:
    camera = {"build": f"guest-{number}", **_camera(raw["posture"], chance)}
    does = _reps(mistakes, chance) if raw["kind"] == "reps" else _hold(mistakes, chance)
    return {"name": f"{raw['id']}-guest-{number}", "exercise": raw["id"], "condition": company.condition, **does,
            "with": camera}  # fmt: skip


def _camera(posture: str, chance: Random) -> dict[str, Any]:
    taken: dict[str, Any] = {"height_m": chance.choice(LOW_M if posture in ON_THE_FLOOR else HIGH_M)}
    if chance.random() < 0.5:
        taken["yaw_deg"] = float(chance.choice([-15, -10, -5, 5, 10, 15]))
    if chance.random() < 0.2:
        taken["tilt_deg"] = 4.0
    if chance.random() < 0.15:
        taken |= {"light": 0.4, "noise": 6.0}
    if chance.random() < 0.2:
        taken["mirrored"] = True
    return taken


def _hold(mistakes: Sequence[str], chance: Random) -> dict[str, Any]:
    made = chance.sample(mistakes, min(2, len(mistakes)))
    return {"hold_s": len(made) * 4 + 3, "mistakes": made, "well_s": MISTAKE_S, "mistake_s": MISTAKE_S}


def _reps(mistakes: Sequence[str], chance: Random) -> dict[str, Any]:
    reps: list[float] = [1] * chance.choice([3, 4])
    if half := chance.random() < 0.55:
        reps[chance.randrange(len(reps))] = 0.5
    full = [number for number, share in enumerate(reps) if share == 1]
    if chance.random() >= 0.75 and half:
        return {"reps": reps, "tempo": 1.3}
    return {"reps": reps, "tempo": 1.3, "mistakes": {str(chance.choice(full)): chance.choice(mistakes)}}
