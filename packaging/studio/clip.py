"""Clips with their truth: a video of a performance, and a JSON of what truly happens in it beside it."""

import json
import subprocess
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import numpy as np
from attrs import evolve, frozen
from body import BUILDS, Body, Build, body
from film import Take, aim_m, distance_m, takes
from movement import movement_from
from performance import Performance, Span, performance
from posing import Vector
from proofs import proofs
from scene import Camera, Picture, Studio
from strangers import Company, Drawn, drawn
from things import Box, boxes
from variation import ROOMS, Lens, Variation, varied

ROOT: Final = Path(__file__).parents[2]
PLAN: Final = Path(__file__).with_name("clips.toml")
OTHERS: Final = Path(__file__).with_name("others.toml")
ANGLES: Final = {
    "hip": ("shoulder", "hip", "knee"), "line": ("shoulder", "hip", "ankle"), "knee": ("hip", "knee", "ankle"),
    "arm": ("hip", "shoulder", "elbow"),
}  # fmt: skip
LINES: Final = {
    "line": ("shoulder", "hip", "ankle"), "line_to_knee": ("shoulder", "hip", "knee"),
    "trunk_line": ("hung", "hip", "ankle"), "trunk_line_to_knee": ("hung", "hip", "knee"),
}  # fmt: skip
"""The bends of a line that is held: with the shoulder's joint where the arm has taken it; and of the trunk against the
leg, which no reach of the arm bends.
"""
IN_BAND_DEG: Final = 10.0
COUNTS: Final = 0.45
"""What goes less of the way is no repetition, not even a partial one."""
AWAY: Final = np.array([0.0, 200.0, 0.0])
"""Where somebody is who has left the room."""
STOOL: Final = (0.2, 0.42)
"""Half its width, and its height, in metres."""


@frozen
class Script:
    """An entry of clips.toml, with the file of what is done in it, and who does it."""

    name: str
    build: Build
    raw: Mapping[str, Any]
    clip: Mapping[str, Any]
    variation: Variation


def scripts(seed: int | None = None) -> Iterator[Script]:
    """Every clip that is planned, and the proof of every exercise; with `seed` those of people never seen before."""
    plan, others, exercises = _read(PLAN), _read(OTHERS), _exercises()
    guests = _guests(plan, exercises, seed)
    builds = BUILDS | {name: build for each in guests for name, build in each.builds.items()}
    planned = () if seed is not None else (*plan["clip"], *proofs(exercises))
    for clip in (*planned, *(clip for each in guests for clip in each.clips)):
        raw = others[clip["other"]] if "other" in clip else exercises[clip["exercise"]]
        raw = {**raw, "mistakes": raw.get("mistakes", {}) | plan["shown"].get(raw["id"], {})}
        variation = varied(plan["conditions"], clip)
        yield Script(clip["name"], builds[variation.build], raw, clip, variation)


def _guests(plan: Mapping[str, Any], exercises: Mapping[str, Any], seed: int | None) -> list[Drawn]:
    companies = [Company(**each) for each in plan["drawn"]]
    asked = companies if seed is None else [evolve(companies[-1], seed=seed)]
    return [drawn(company, plan["strangers"], exercises) for company in asked]


def _exercises() -> dict[str, dict[str, Any]]:
    return {path.stem: _read(path) for path in (ROOT / "assets" / "exercises").glob("*.toml")}


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def record(script: Script, folder: Path) -> None:
    """Writes the video and its truth."""
    variation, does = script.variation, performance(script.raw, script.clip)
    person = body(script.build)
    shot = takes(person, does.movement, variation.fps, faces_camera=does.movement.posture == "side-lying")
    camera = variation.camera(distance_m(shot, Camera(view_deg=variation.view_deg)))
    shot = _travelled(shot, script.clip.get("travel_m", 0.0))
    truth = truth_of(script, does, shot)
    shot = [_gone(take, script.clip.get("gone")) for take in shot]
    folder.mkdir(parents=True, exist_ok=True)
    _written(_pictures(person, shot, does, script, camera), variation, folder / f"{script.name}.mp4")
    (folder / f"{script.name}.json").write_text(json.dumps(truth) + "\n", "utf-8")


def _pictures(person: Body, shot: list[Take], does: Performance, script: Script, camera: Camera) -> Iterator[Picture]:
    variation, movement = script.variation, does.movement
    lowest = min(shot, key=lambda take: float(take.joints["root"][2]))
    back_m = min(take.vertices[take.vertices[:, 2] > take.joints["root"][2], 0].min(initial=np.inf) for take in shot)
    things = boxes(movement.scene.get("things", ()), lowest.joints, back_m, movement.posture)
    studio = Studio(person, camera, ROOMS[variation.room], (*things, *_stool(lowest, on=variation.chair)), fine=False)
    other = _bystander(studio, variation.bystander)
    lens, last, picture = Lens(variation, np.random.default_rng(crc32(script.name.encode()))), None, None
    centre = (variation.cut_m, aim_m([take for take in shot if not _is_away(take)] or shot[:1]))
    try:
        for take in shot:
            if other is not None and variation.bystander == "walking":
                other.position = (-2.2 + 0.55 * take.time_s, 0.0, 0.0)
                last = None
            if picture is None or last is None or not np.array_equal(last, take.vertices):
                picture = studio.picture(take.vertices, centre)
            last = take.vertices
            shown, before = lens.taken(picture)
            lens = evolve(lens, before=before)
            yield shown
    finally:
        studio.close()


def _bystander(studio: Studio, how: str) -> Any:
    """Somebody else in the room, behind the one who exercises, or kneeling at the head as an instructor does."""
    if not how:
        return None
    person = body(BUILDS["tall"])
    raw = tomllib.loads(OTHERS.read_text("utf-8"))["kneeling" if how == "kneeling" else "standing"]
    movement = movement_from(raw)
    vertices = takes(person, evolve(movement, keyframes=movement.keyframes[:1]), 1.0, faces_camera=False)[0].vertices
    place = {"standing": (0.75, 1.1, 0.0), "walking": (0.0, 1.1, 0.0), "kneeling": (1.15, 0.45, 0.0)}[how]
    return studio.second(person, vertices + np.array(place))


def _stool(take: Take, *, on: bool) -> tuple[Box, ...]:
    """Something that stands between the camera and the knees."""
    x, (half, high) = float(take.joints["right_knee"][0]), STOOL
    return (Box((x - half, x + half, -0.85, -0.55, 0.0, high)),) if on else ()


def _travelled(shot: list[Take], metres: float) -> list[Take]:
    """All of it carried through the picture from left to right."""
    return [_moved(take, np.array([metres * (at / len(shot) - 0.5), 0, 0])) for at, take in enumerate(shot)]


def _gone(take: Take, gone: list[float] | None) -> Take:
    return _moved(take, AWAY) if gone and gone[0] <= take.time_s <= gone[1] else take


def _is_away(take: Take) -> bool:
    return bool(take.vertices[0, 1] > AWAY[1] / 2)


def _moved(take: Take, shift: Vector) -> Take:
    return evolve(take, vertices=take.vertices + shift, joints={n: joint + shift for n, joint in take.joints.items()})


def _written(pictures: Iterable[Picture], variation: Variation, path: Path) -> None:
    width, height = variation.size
    command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{width}x{height}",
               "-r", str(variation.fps), "-i", "-", "-c:v", "libx264", "-preset", "veryfast", "-crf", "27",
               "-threads", "1", "-pix_fmt", "yuv420p", str(path)]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin  # noqa: S101 - it was asked for
        for picture in pictures:
            encoder.stdin.write(picture.tobytes())
    if encoder.returncode:
        raise SystemExit(f"ffmpeg could not write {path}")


def truth_of(script: Script, does: Performance, shot: list[Take]) -> dict[str, Any]:
    """What truly happens, as shared/footage/README.md and docs/accuracy.md describe it. Times in seconds."""
    clip, fps = script.clip, script.variation.fps
    gone = clip.get("gone")
    angles = [_angles(take.joints, mirrored=script.variation.mirrored) for take in shot]
    swap = {"left": "right", "right": "left"} if script.variation.mirrored else {}
    negative = "other" in clip or clip.get("negative", False)
    truth: dict[str, Any] = {
        "exercise": clip.get("exercise", "other"), "condition": clip.get("condition", "easy"),
        "build": script.variation.build, "fps": fps, "seconds": len(shot) / fps,
    }  # fmt: skip
    if "other" in clip:
        truth |= {"does": clip["other"], "analyse_as": clip.get("as", [])}
    if does.hold and "form" in script.raw and not negative:
        truth |= {"hold": _rounded(does.hold), "hold_in_band": _rounded(in_band(does.hold, angles, fps, script.raw))}
    if does.reps and not negative:
        done = [rep for rep in does.reps if rep.share >= COUNTS]
        truth |= {"reps": len(done), "full_reps": sum(rep.share >= 1 for rep in done),
                  "lifts": [rep.share for rep in done], "spans": [_rounded(rep.span) for rep in done],
                  "sides": [swap.get(rep.side or "", rep.side) for rep in done]}  # fmt: skip
    truth["faults"] = [] if negative else [{"fault": name, "interval": _rounded(span)} for name, span in does.faults]
    truth |= {"negative": True} if negative else {}
    truth |= {"gone": gone} if gone else {}
    here = [not (gone and gone[0] <= take.time_s <= gone[1]) for take in shot]
    truth |= {"angles": [at if is_here else None for at, is_here in zip(angles, here, strict=True)]}
    if "hold" not in truth or does.movement.posture == "side-lying":
        return truth
    lines = (lines_of(take.joints, mirrored=script.variation.mirrored) for take in shot)
    return {**truth, "lines": [at if is_here else None for at, is_here in zip(lines, here, strict=True)]}


def _rounded(span: Span) -> list[float]:
    return [round(span[0], 3), round(span[1], 3)]


def in_band(hold: Span, angles: list[dict[str, float]], fps: float, raw: Mapping[str, Any]) -> Span:
    """The hold with what lies around it in which its line is near to how it is held, or in the band asked for."""
    first, last = round(hold[0] * fps), min(len(angles) - 1, round(hold[1] * fps))
    main = raw["form"][0]
    name = main["measure"] if main["measure"] in ANGLES else _name_of(raw["line"])
    band = (main["low"], main["high"]) if name == main["measure"] != "line" else (0.0, 0.0)
    start, end = first, last
    while start > 0 and _near(angles[start - 1], angles[first], name, band):
        start -= 1
    while end < len(angles) - 1 and _near(angles[end + 1], angles[last], name, band):
        end += 1
    return start / fps, end / fps


def _name_of(line: list[str]) -> str:
    return next((name for name, points in ANGLES.items() if list(points) == line), "line")


def _near(a: Mapping[str, float], b: Mapping[str, float], name: str, band: Span) -> bool:
    both = a.keys() & b.keys() & {name, f"left_{name}", f"right_{name}"}
    return all(abs(a[each] - b[each]) <= IN_BAND_DEG or band[0] <= a[each] <= band[1] for each in both)


def _angles(joints: Mapping[str, Vector], *, mirrored: bool) -> dict[str, float]:
    """In degrees; one entry where both sides are alike."""
    both = {side: {name: _angle(*(joints[f"{side}_{joint}"] for joint in points)) for name, points in ANGLES.items()}
            for side in ("left", "right")}  # fmt: skip
    left, right = (both["right"], both["left"]) if mirrored else (both["left"], both["right"])
    if all(abs(left[name] - right[name]) < 0.5 for name in ANGLES):
        return left
    return {**{f"left_{name}": v for name, v in left.items()}, **{f"right_{name}": v for name, v in right.items()}}


def lines_of(joints: Mapping[str, Vector], *, mirrored: bool) -> dict[str, float]:
    """The bends of both sides as somebody sees them who looks along the hips, + with the hip towards the ceiling.

    An angle in space is never straight there: the shoulders are wider apart than the hips.
    """
    swap = {"left": "right", "right": "left"} if mirrored else {"left": "left", "right": "right"}
    across = joints["left_hip"] - joints["right_hip"]
    across = across / np.linalg.norm(across)
    return {f"{swap[side]}_{name}": _bend(across, *(joints[f"{side}_{joint}"] for joint in points))
            for side in swap for name, points in LINES.items()}  # fmt: skip


def _bend(across: Vector, a: Vector, b: Vector, c: Vector) -> float:
    """How far `b` is off the straight line from `a` to `c`, in degrees, in the plane across which the body is seen."""
    flat = [each - np.dot(each, across) * across for each in (a, b, c)]
    share = float(np.dot(flat[1] - flat[0], flat[2] - flat[0]) / np.dot(flat[2] - flat[0], flat[2] - flat[0]))
    above = flat[1][2] - (flat[0] + share * (flat[2] - flat[0]))[2]
    return round((1 if above >= 0 else -1) * (180.0 - _angle(*flat)), 1)


def _angle(a: Vector, b: Vector, c: Vector) -> float:
    u, v = a - b, c - b
    cosine = float(np.dot(u, v) / np.linalg.norm(u) / np.linalg.norm(v))
    return round(float(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))), 1)
