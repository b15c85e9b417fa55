"""A pose trace: the poses of a recording as a text file, one JSON object a line.

    {"schema": "coach.trace/1", "width": 640, "height": 480}
    {"t_s": 0.066, "landmarks": [[x, y, z, visibility], ...]}

33 landmarks in the order of `body.NAMES`, x and y as shares of the width and height, `null` where unknown;
`"landmarks": null` when nobody is there.
"""

import json
import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from coach.pose.body import NAMES, Landmark, Pose
from coach.problems import BadFile, CoachProblem

SCHEMA: Final = "coach.trace/1"
SUFFIX: Final = ".poses.jsonl"
MOST_TOLD: Final = 20


class _Wrong(ValueError):
    """What is wrong with a line."""


def read_trace(path: Path | str) -> tuple[Pose, ...]:
    """Raises `BadFile` with what is wrong in which line: the first twenty, and how many more there are."""
    path = Path(path)
    lines = _lines(path)
    try:
        width, height = _size(next(lines, (1, ""))[1])
    except _Wrong as wrong:
        raise BadFile(path, [f"line 1: {wrong}"]) from wrong
    poses: list[Pose] = []
    problems: list[str] = []
    for number, line in lines:
        try:
            poses.append(_pose(line, width, height, after_s=poses[-1].time_s if poses else -math.inf))
        except _Wrong as wrong:
            problems.append(f"line {number}: {wrong}")
    if problems or not poses:
        more = len(problems) - MOST_TOLD
        told = problems[:MOST_TOLD] or ["there are no poses in it"]
        raise BadFile(path, [*told, *([f"and {more} more lines"] if more > 0 else [])])
    return tuple(poses)


@contextmanager
def writing_trace(path: Path | str) -> Iterator[Callable[[Pose], None]]:
    """Gives a function that writes the next pose. Raises `CoachProblem` when the file cannot be written."""
    try:
        with Path(path).open("w", encoding="utf-8") as file:
            empty = True

            def write(pose: Pose) -> None:
                nonlocal empty
                head = [{"schema": SCHEMA, "width": pose.width, "height": pose.height}] if empty else []
                empty = False
                file.writelines(json.dumps(each) + "\n" for each in (*head, _row(pose)))

            yield write
    except OSError as error:
        raise CoachProblem(f"{path} cannot be written: {error.strerror}.") from error


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines with something in them, and their numbers."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            yield from ((number, line) for number, line in enumerate(file, 1) if line.strip() or number == 1)
    except FileNotFoundError as error:
        raise BadFile(path, ["there is no such file"]) from error
    except UnicodeDecodeError as error:
        raise BadFile(path, ["it is not UTF-8 text, so it is no pose trace"]) from error
    except OSError as error:
        raise BadFile(path, [f"it cannot be read: {error.strerror}"]) from error


def _object(line: str) -> dict[str, Any]:
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _Wrong("it is not JSON; the line may be cut off") from error
    if not isinstance(raw, dict):
        raise _Wrong("it is not a JSON object")
    return raw


def _size(line: str) -> tuple[int, int]:
    raw = _object(line)
    if raw.get("schema") != SCHEMA:
        raise _Wrong(f"it says schema {raw.get('schema')!r}, and this coach reads {SCHEMA!r}")
    for name in ("width", "height"):
        if type(raw.get(name)) is not int or raw[name] < 1:
            raise _Wrong(f"{name} is not a number of pixels")
    return raw["width"], raw["height"]


def _pose(line: str, width: int, height: int, after_s: float) -> Pose:
    raw = _object(line)
    time_s = _number(raw.get("t_s"), "t_s")
    if time_s <= after_s:
        raise _Wrong(f"t_s {time_s} is not later than {after_s} before it")
    if "landmarks" not in raw:
        raise _Wrong("landmarks are missing (null means that nobody is there)")
    return Pose(time_s, width, height, _landmarks(raw["landmarks"]))


def _landmarks(raw: Any) -> tuple[Landmark | None, ...] | None:
    if raw is None:
        return None
    if not isinstance(raw, list) or len(raw) != len(NAMES):
        raise _Wrong(f"landmarks are not a list of {len(NAMES)}")
    return tuple(_landmark(each, name) for each, name in zip(raw, NAMES, strict=True))


def _landmark(raw: Any, name: str) -> Landmark | None:
    if raw is None:
        return None
    if not isinstance(raw, list) or len(raw) != 4:
        raise _Wrong(f"{name} is not [x, y, z, visibility]")
    x, y, z, visibility = (_number(each, name) for each in raw)
    return (x, y, z, visibility)


def _number(raw: Any, name: str) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        raise _Wrong(f"{name} is not a number")
    return float(raw)


def _row(pose: Pose) -> dict[str, Any]:
    """Rounded to a thousandth of a pixel and a tenth of a millisecond."""
    return {"t_s": round(pose.time_s, 4), "landmarks": _rounded(pose.landmarks)}


def _rounded(landmarks: Iterable[Landmark | None] | None) -> list[Any] | None:
    if landmarks is None:
        return None
    return [each and [*(round(value, 6) for value in each[:3]), round(each[3], 3)] for each in landmarks]
