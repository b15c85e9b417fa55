"""The movement of one set as points, small enough to be kept: 19 joints, ten times a second, to a thousandth of the
picture. No picture can be made of it.

Byte 0 is the format (1); the rest is deflated (zlib). In it, little-endian: width and height of the picture in pixels
(uint16 each), the number of poses (uint32), the time of the first one in milliseconds since the session's start
(uint32), then for each pose the milliseconds since the one before (uint16). Three blocks follow: low bytes, high bytes
and sight. In the first two: for x, then for y, each joint's whole series of steps from pose to pose in thousandths of
the width or height, zigzag-coded (0, -1, 1, -2, ...). Sight has each joint's series of steps (int8) between 0 (unknown)
and 4 (sure). Where every joint is unknown nobody was there.
"""

import struct
import zlib
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from coach.pose.body import INDEX, NAMES, Landmark, Pose
from coach.problems import CoachProblem
from coach.wording import Worded

JOINTS: Final = (
    "nose",
    *(f"{side}_{joint}"
      for joint in ("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle", "heel", "foot_index")
      for side in ("left", "right")),
)  # fmt: skip
"""What the measures and the skeleton need: no face, no fingers."""
EVERY_S: Final = 0.1
MOST_POSES: Final = 36_000
"""An hour."""
STEP: Final = 0.001
_SIGHT: Final = (0.3, 0.5, 0.8)
"""Where the levels of visibility part: the first two are `coach.measure.measures.OTHER_SEEN` and `SEEN`."""
_VISIBILITY: Final = (0.0, 0.15, 0.4, 0.65, 0.95)
"""A visibility within each level; 0 is unknown."""
_NOBODY: Final = (None,) * len(NAMES)
_HEAD: Final = struct.Struct("<HHII")
_INDICES: Final = tuple(INDEX[name] for name in JOINTS)
_FURTHEST: Final = 8.0
"""In widths: beyond this a joint is nowhere."""


def is_due(last_s: float | None, time_s: float) -> bool:
    """Whether a pose at this time belongs in the trace. Half a millisecond makes up for rounding."""
    return last_s is None or time_s - last_s >= EVERY_S - 0.0005


def packed(poses: Sequence[Pose], zero_s: float = 0.0) -> bytes:
    """`zero_s` is the session's start on the poses' clock."""
    poses = poses[:MOST_POSES]
    marks, sight = _arrays(poses)
    steps = np.diff(marks, axis=0, prepend=0)
    coded = ((steps << 1) ^ (steps >> 31)).astype("<u2").transpose(2, 1, 0)
    times = [round((pose.time_s - zero_s) * 1000) for pose in poses]
    head = _HEAD.pack(poses[0].width, poses[0].height, len(poses), max(0, times[0]))
    waits = np.array([0, *(min(65_535, max(0, b - a)) for a, b in pairwise(times))], "<u2")
    blocks = ((coded & 255).astype("u1"), (coded >> 8).astype("u1"), np.diff(sight, axis=0, prepend=0).T.astype("i1"))
    return b"\x01" + zlib.compress(b"".join((head, waits.tobytes(), *(block.tobytes() for block in blocks))), 9)


def unpacked(content: bytes) -> tuple[Pose, ...]:
    """The poses, times in seconds since the session's start. Raises `CoachProblem` for what is no trace."""
    try:
        return _unpacked(content)
    except (zlib.error, struct.error, ValueError, IndexError) as error:
        raise CoachProblem(Worded("The movement of this set is damaged, so it cannot be shown.")) from error


def trace_of(db: Database, set_id: int) -> tuple[Pose, ...]:
    """Empty where none was kept. Raises as `unpacked` does."""
    row = db.execute("SELECT content FROM traces WHERE set_id = ?", [set_id]).fetchone()
    return unpacked(row[0]) if row else ()


def _arrays(poses: Sequence[Pose]) -> tuple[NDArray[np.int32], NDArray[np.int8]]:
    """Thousandths [pose, joint, x and y], and how well each is seen [pose, joint]. The unknown stay where they were."""
    marks: list[tuple[float, float]] = []
    sight: list[int] = []
    last = [(0.0, 0.0)] * len(JOINTS)
    for pose in poses:
        found = pose.landmarks or _NOBODY
        for joint, index in enumerate(_INDICES):
            mark = found[index]
            known = mark is not None and abs(mark[0]) < _FURTHEST and abs(mark[1]) < _FURTHEST
            if mark is not None and known:
                last[joint] = mark[:2]
            sight.append(1 + bisect_right(_SIGHT, mark[3]) if mark is not None and known else 0)
        marks += last
    shape = len(poses), len(JOINTS)
    whole = np.rint(np.array(marks).reshape(*shape, 2) / STEP).astype(np.int32)
    return whole, np.array(sight, np.int8).reshape(shape)


def _unpacked(content: bytes) -> tuple[Pose, ...]:
    if content[:1] != b"\x01":
        raise ValueError("another format")
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(content[1:], _HEAD.size + MOST_POSES * _bytes_a_pose())
    if not unpacking.eof or unpacking.unused_data:
        raise ValueError("not all of it, or more")
    width, height, count, first_ms = _HEAD.unpack_from(plain)
    if len(plain) != _HEAD.size + count * _bytes_a_pose() or not count:
        raise ValueError("another length")
    waits = np.frombuffer(plain, "<u2", count, _HEAD.size)
    times = (first_ms + np.cumsum(waits, dtype=np.int64)) / 1000
    marks, sight = _series(plain, count)
    return tuple(
        Pose(float(time_s), width, height, _landmarks(marks[at], sight[at])) for at, time_s in enumerate(times)
    )


def _bytes_a_pose() -> int:
    return 2 + 5 * len(JOINTS)


def _series(plain: bytes, count: int) -> tuple[Any, Any]:
    block = count * len(JOINTS)
    at = _HEAD.size + 2 * count
    low, high = (np.frombuffer(plain, "u1", 2 * block, at + part * 2 * block).astype(np.int32) for part in (0, 1))
    coded = low | (high << 8)
    steps = ((coded >> 1) ^ -(coded & 1)).reshape(2, len(JOINTS), count)
    sight = np.frombuffer(plain, "i1", block, at + 4 * block).reshape(len(JOINTS), count)
    levels = np.clip(np.cumsum(sight, axis=1, dtype=np.int32), 0, len(_VISIBILITY) - 1)
    return np.cumsum(steps, axis=2).transpose(2, 1, 0) * STEP, levels.T


def _landmarks(marks: Any, sight: Any) -> tuple[Landmark | None, ...] | None:
    if not sight.any():
        return None
    found: list[Landmark | None] = [None] * len(NAMES)
    for joint, index in enumerate(_INDICES):
        if sight[joint]:
            found[index] = (float(marks[joint][0]), float(marks[joint][1]), 0.0, _VISIBILITY[sight[joint]])
    return tuple(found)
