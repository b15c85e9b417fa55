"""What the digital patient does in a clip: a demonstration held, repeated, done in part or wrongly, and when."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from attrs import evolve, field, frozen
from movement import SIDES, Heading, Headings, Keyframe, Movement, between, movement_from, sided
from placing import placed

Span = tuple[float, float]

REST_S: Final = 1.3
SWING_S: Final = 0.5
"""Half of a swing to and fro."""
QUICK_S: Final = 0.8
"""How long the way into a mistake and out of it takes, unless it is said."""
WHOLE: Final = 0.85
"""From this share of the way on a repetition is a whole one."""
MOST: Final = 0.75
"""Who sits up once on the chair has come down when the thighs are."""
HURRY: Final = 0.7
"""What is done too fast takes this share of the least time it should take."""
ALIKE_DEG: Final = 5.0
"""Part of the way that comes as near as this to a mistake is that mistake: nobody could tell which was meant."""
SLOW_S: Final = 1.5
"""A mistake that comes on more slowly than this has begun when it is half-way."""


@frozen
class Done:
    """One repetition: from the first movement until it is over, which side, and how much of the way (1 = all of it)."""

    span: Span
    side: str | None
    share: float


@frozen
class Performance:
    """A movement with what truly happens in it. `hold`: position reached, first movement out."""

    movement: Movement
    hold: Span | None = None
    reps: tuple[Done, ...] = ()
    faults: tuple[tuple[str, Span], ...] = ()


@frozen
class Part:
    """A stretch of keyframes on its own clock."""

    keys: tuple[Keyframe, ...] = field(converter=tuple)

    @property
    def end_s(self) -> float:
        return self.keys[-1].at_s

    def then(self, seconds: float, headings: Headings) -> "Part":
        return Part((*self.keys, Keyframe(self.end_s + seconds, headings)))


def performance(raw: Mapping[str, Any], clip: Mapping[str, Any]) -> Performance:
    """`raw` is the exercise's file, `clip` an entry of clips.toml."""
    movement = _said(movement_from(raw), raw)
    if "hold_s" in clip:
        return _held(movement, raw, clip)
    if raw.get("kind") == "reps":
        return _repeated(movement, raw, clip)
    return Performance(_at_tempo(movement, clip.get("tempo", 1.0)))


def _said(movement: Movement, raw: Mapping[str, Any]) -> Movement:
    """With a heading in every keyframe for each limb that a mistake moves."""
    moved = {name for wrong in raw.get("mistakes", {}).values() for name in sided(wrong)}
    faces = movement.posture == "side-lying"

    def whole(key: Keyframe) -> Keyframe:
        implied = placed(key.headings, movement.posture, faces_camera=faces)
        return evolve(key, headings={**{name: implied[name] for name in moved if name in implied}, **key.headings})

    return evolve(movement, keyframes=tuple(whole(key) for key in movement.keyframes))


def _at_tempo(movement: Movement, tempo: float) -> Movement:
    return evolve(movement, keyframes=tuple(evolve(k, at_s=k.at_s / tempo) for k in movement.keyframes))


def _held(movement: Movement, raw: Mapping[str, Any], clip: Mapping[str, Any]) -> Performance:
    movement = _at_tempo(movement, clip.get("tempo", 1.0))
    held = [at for at, key in enumerate(movement.keyframes) if key.phase == "hold"]
    first, last = movement.keyframes[held[0]], movement.keyframes[held[-1]]
    before, after = movement.keyframes[: held[0] + 1], movement.keyframes[held[-1] + 1 :]
    part = Part((before[0], *(evolve(key, at_s=key.at_s + REST_S) for key in before)))
    reached_s, faults = part.end_s, []
    for mistake in clip.get("mistakes", ()):
        does = _swung if mistake in raw.get("scene", {}).get("swinging_mistakes", ()) else _mistaken
        part, fault = does(part, first.headings, (mistake, sided(raw["mistakes"][mistake])), clip)
        faults.append(fault)
    part = _trembling(part, first.headings, clip) if clip.get("tremble_deg") else part
    left_s = max(reached_s + clip["hold_s"], part.end_s + 0.3)
    part = part.then(left_s - part.end_s, first.headings)
    for key in after:
        part = part.then(key.at_s - last.at_s - (part.end_s - left_s), key.headings)
    part = part.then(REST_S, part.keys[-1].headings)
    return Performance(evolve(movement, keyframes=part.keys), (reached_s, left_s), faults=tuple(faults))


def _mistaken(
    part: Part, good: Headings, mistake: tuple[str, Headings], clip: Mapping[str, Any]
) -> tuple[Part, tuple[str, Span]]:
    """Some good seconds, the mistake, and back."""
    name, wrong = mistake[0], {**good, **mistake[1]}
    comes_s = clip.get("slow_s", QUICK_S)
    part = part.then(clip.get("well_s", 3.0), good)
    began_s = part.end_s + (comes_s / 2 if comes_s > SLOW_S else 0.0)
    part = part.then(comes_s, wrong).then(clip.get("mistake_s", 3.0), wrong).then(QUICK_S, good)
    return part, (name, (began_s, part.end_s))


def _swung(
    part: Part, good: Headings, mistake: tuple[str, Headings], clip: Mapping[str, Any]
) -> tuple[Part, tuple[str, Span]]:
    """Some good seconds, and then to and fro between good and mistaken."""
    part = part.then(clip.get("well_s", 3.0), good)
    began_s = part.end_s
    for _ in range(1 + round(clip.get("mistake_s", 3.0) / (2 * SWING_S))):
        part = part.then(SWING_S, {**good, **mistake[1]}).then(SWING_S, good)
    return part, (mistake[0], (began_s, part.end_s))


def _trembling(part: Part, good: Headings, clip: Mapping[str, Any]) -> Part:
    """Trunk and thighs turn to and fro about a line that is bent by `bent_deg`; negative sags."""
    half_s, least = 0.5 / clip.get("tremble_hz", 1.0), clip.get("bent_deg", 0.0)
    for number in range(round(clip["hold_s"] / half_s) - 2):
        bend = (least + clip["tremble_deg"] * (-1) ** number) / 2
        part = part.then(half_s, _bent(good, bend))
    return part


def _bent(good: Headings, deg: float) -> Headings:
    legs = {f"{side}_{limb}" for side in SIDES for limb in ("thigh", "shank")}
    turn = {**dict.fromkeys(legs, deg), "trunk": -deg, "neck": -deg}
    return {name: (value[0] + turn.get(name, 0.0), value[1]) for name, value in good.items()}


def _repeated(movement: Movement, raw: Mapping[str, Any], clip: Mapping[str, Any]) -> Performance:
    cycles = tuple(_cycles(_at_tempo(movement, clip.get("tempo", 1.0)), raw))
    rest = cycles[0][0].headings
    part = Part(_into(movement, raw)).then(REST_S, rest)
    done, faults = [], []
    for number, share in enumerate(clip["reps"]):
        mistake = clip.get("mistakes", {}).get(str(number), "")
        cycle, second = cycles[number % len(cycles)], number % len(cycles) > 0
        wrong, resting = _wrong(raw, mistake, other=second), _while_resting(raw, mistake)
        keys = _cycle_done(cycle, share, {} if resting else wrong, raw["phases"][-1]["name"])
        keys = _hurried(keys, raw, tempos(raw).get(mistake))
        shift_s = part.end_s - keys[0].at_s
        keys = tuple(evolve(key, at_s=key.at_s + shift_s) for key in keys)
        part = Part((*part.keys, *keys[1:]))
        meant = _looks_like(cycle, share, raw, other=second) if not mistake and share < WHOLE else ""
        done.append(Done((keys[0].at_s, keys[-1].at_s), _side(cycle, raw), 1 if meant else share))
        if meant:
            faults.append((meant, _at_its_end(keys, raw["phases"][-1]["name"])))
        if resting:
            part, fault = _mistaken(part, rest, (mistake, wrong), {**clip, "well_s": QUICK_S})
            faults.append(fault)
        elif wrong:
            faults.append((mistake, _at_its_end(keys, raw["phases"][-1]["name"])))
        faults += _too_fast(keys, raw) if share >= WHOLE else ()
        part = part.then(clip.get("rest_s", 0.8), part.keys[-1].headings)
    part = part.then(REST_S, part.keys[-1].headings)
    return Performance(evolve(movement, keyframes=part.keys), reps=tuple(done), faults=tuple(faults))


def _into(movement: Movement, raw: Mapping[str, Any]) -> tuple[Keyframe, ...]:
    """The keyframes until the start position is taken."""
    taken = next(at for at, key in enumerate(movement.keyframes) if key.phase == raw["phases"][0]["name"])
    return movement.keyframes[: taken + 1]


def _cycles(movement: Movement, raw: Mapping[str, Any]) -> Iterator[tuple[Keyframe, ...]]:
    """Each repetition of the demonstration, from the last moment of rest to the next one."""
    keys, (rest, top) = movement.keyframes, (raw["phases"][0]["name"], raw["phases"][-1]["name"])
    resting = [at for at, key in enumerate(keys) if key.phase == rest]
    for a, b in pairwise(resting):
        if any(key.phase == top for key in keys[a:b]):
            yield keys[a : b + 1]


def _cycle_done(cycle: Sequence[Keyframe], share: float, wrong: Headings, top: str) -> tuple[Keyframe, ...]:
    rest = cycle[0].headings
    partly = [
        evolve(key, headings={n: between(rest[n], v, share) for n, v in key.headings.items()}, whole=key.headings)
        for key in cycle
    ]
    return tuple(evolve(key, headings={**key.headings, **wrong}) if key.phase == top else key for key in partly)


def _looks_like(cycle: Sequence[Keyframe], share: float, raw: Mapping[str, Any], *, other: bool) -> str:
    """The mistake that so much of the way looks like: half of a raised arm is a low arm."""
    rest = cycle[0].headings
    top = next(key.headings for key in cycle if key.phase == raw["phases"][-1]["name"])
    partly = {name: between(rest[name], way, share) for name, way in top.items()}
    for mistake in raw.get("mistakes", {}):
        wrong = {**top, **_wrong(raw, mistake, other=other)}
        if not _while_resting(raw, mistake) and all(_apart(partly, wrong, name) <= ALIKE_DEG for name in partly):
            return mistake
    return ""


def _wrong(raw: Mapping[str, Any], mistake: str, *, other: bool) -> Headings:
    """A mistake's headings are told for the first side of the demonstration."""
    wrong = sided(raw["mistakes"][mistake]) if mistake in raw.get("mistakes", {}) else {}
    swap = {"left": "right", "right": "left"}
    return {f"{swap[side]}_{limb}" if other and side in swap else name: value for name, value in wrong.items()
            for side, _, limb in [name.partition("_")]}  # fmt: skip


def tempos(raw: Mapping[str, Any]) -> dict[str, tuple[str, float]]:
    """The faults of tempo: which way, and how long it should take at least."""
    return {each["id"]: (each["way"], each["least_s"]) for each in raw.get("faults", ()) if "way" in each}


def _ways(keys: Sequence[Keyframe], raw: Mapping[str, Any]) -> dict[str, Span]:
    """When the way out, the way back and all of a repetition begin and end."""
    reached = [at for at, key in enumerate(keys) if key.phase == raw["phases"][-1]["name"]]
    first, last = keys[reached[0]], keys[reached[-1]]
    back = next(key for key in keys[reached[-1] + 1 :] if _gone(last, key) >= MOST * _gone(last, keys[-1]))
    return {"out": (keys[0].at_s, first.at_s), "back": (last.at_s, back.at_s), "whole": (keys[0].at_s, keys[-1].at_s)}


def _gone(a: Keyframe, b: Keyframe) -> float:
    """How far the thighs have turned."""
    return sum(_apart(a.headings, b.headings, f"{side}_thigh") for side in SIDES)


def _hurried(keys: Sequence[Keyframe], raw: Mapping[str, Any], tempo: tuple[str, float] | None) -> tuple[Keyframe, ...]:
    """With one way done in so little time that it is clearly too fast."""
    if tempo is None:
        return tuple(keys)
    (start_s, end_s), least_s = _ways(keys, raw)[tempo[0]], tempo[1]
    much = HURRY * least_s / (end_s - start_s)

    def at(time_s: float) -> float:
        return time_s - (1.0 - much) * (min(max(time_s, start_s), end_s) - start_s)

    return tuple(evolve(key, at_s=at(key.at_s)) for key in keys)


def _too_fast(keys: Sequence[Keyframe], raw: Mapping[str, Any]) -> Iterator[tuple[str, Span]]:
    spans = _ways(keys, raw)
    yield from ((name, spans[way]) for name, (way, least_s) in tempos(raw).items()
                if spans[way][1] - spans[way][0] < least_s - 1e-6)  # fmt: skip


def _while_resting(raw: Mapping[str, Any], mistake: str) -> bool:
    """Whether the mistake belongs to the rest between two repetitions."""
    return mistake in raw.get("scene", {}).get("resting_mistakes", ())


def _side(cycle: Sequence[Keyframe], raw: Mapping[str, Any]) -> str | None:
    """Which side works: the one whose limb goes furthest."""
    if raw.get("works") != "each":
        return None
    limb = "upper_arm" if "arm" in raw["phases"][-1]["targets"][0]["measure"] else "thigh"
    return max(SIDES, key=lambda side: max(_apart(cycle[0].headings, key.headings, f"{side}_{limb}") for key in cycle))


def _apart(a: Mapping[str, Heading], b: Mapping[str, Heading], limb: str) -> float:
    turn, out = (abs(x - y) for x, y in zip(a[limb], b[limb], strict=True))
    return max(min(turn % 360.0, 360.0 - turn % 360.0), out)


def _at_its_end(keys: Sequence[Keyframe], top: str) -> Span:
    """From half-way to the end of the movement to half-way back from it."""
    reached = [at for at, key in enumerate(keys) if key.phase == top]
    first, last = reached[0], reached[-1]
    return (keys[first - 1].at_s + keys[first].at_s) / 2, (keys[last].at_s + keys[last + 1].at_s) / 2
