"""The way from film to judgement beside the pose model alone, taking turns on the same film."""

from collections.abc import Iterable
from contextlib import closing
from itertools import islice
from statistics import fmean, median
from threading import Event
from time import perf_counter
from typing import Any, Final

from attrs import define, field

from coach.camera.frame import Frame, Pictures
from coach.camera.recording import Recording
from coach.pose.landmarker import Landmarker
from coach.session.analysis import Analysing

TURN: Final = 10
"""Frames in a row. The two take turns, so that what else the machine does falls on both alike."""


@define
class Times:
    """Seconds a frame: of the model alone, of the whole way from file to judgement, and of judging within it."""

    alone_s: list[float] = field(factory=list)
    whole_s: list[float] = field(factory=list)
    judging_s: list[float] = field(factory=list)


def measured(film: Recording, turns: Iterable[int], alone: Landmarker, whole: Landmarker, state: Analysing) -> Times:
    """Of `TURN` frames each. The first turn warms up, and does not count."""
    times = Times()
    with closing(film(Event())) as for_alone, closing(film(Event())) as for_whole:
        for _ in turns:
            for frame in _decoded(for_alone):
                began_s = perf_counter()
                alone(frame)
                times.alone_s.append(perf_counter() - began_s)
            state = _turn(times, for_whole, whole, state)
    return Times(times.alone_s[TURN:], times.whole_s[TURN:], times.judging_s[TURN:])


def _decoded(pictures: Pictures) -> list[Frame]:
    return [frame for frame in islice(pictures, TURN) if isinstance(frame, Frame)]


def _turn(times: Times, pictures: Pictures, landmarks: Landmarker, state: Analysing) -> Analysing:
    began_s = perf_counter()
    for frame in islice(pictures, TURN):
        assert isinstance(frame, Frame)  # noqa: S101 - a film never is away
        pose = landmarks(frame)
        seen_s = perf_counter()
        state = state.see(pose)
        judged_s = perf_counter()
        times.judging_s.append(judged_s - seen_s)
        times.whole_s.append(judged_s - began_s)
        began_s = judged_s
    return state


def figures(times: Times) -> dict[str, Any]:
    """Frames a second from the mean, the cost of judging from the median: a pause of the machine is not judging."""
    alone, whole = 1 / fmean(times.alone_s), 1 / fmean(times.whole_s)
    return {
        "frames": len(times.whole_s),
        "alone_fps": round(alone, 2),
        "judged_fps": round(whole, 2),
        "ratio": round(whole / alone, 3),
        "judging_us": round(median(times.judging_s) * 1e6),
        "judging_worst_us": round(max(times.judging_s) * 1e6),
    }
