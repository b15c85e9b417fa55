"""`coach bench`: how fast this machine judges, beside the pose model alone."""

from contextlib import closing
from itertools import islice
from pathlib import Path
from statistics import fmean, median
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import define, field

from coach.camera.frame import Frame
from coach.cli.options import ENGINE, MODEL
from coach.cli.printing import say, say_json, table
from coach.cli.progress import progress

if TYPE_CHECKING:
    from coach.camera.frame import Pictures
    from coach.camera.recording import Recording
    from coach.pose.landmarker import Landmarker
    from coach.session.analysis import Analysing

SCHEMA: Final = "coach.bench/1"
TURN: Final = 10
"""Frames in a row. The two take turns, so that what else the machine does falls on both alike."""


@define
class Times:
    """Seconds a frame: of the model alone, of the whole way from file to judgement, and of judging within it."""

    alone_s: list[float] = field(factory=list)
    whole_s: list[float] = field(factory=list)
    judging_s: list[float] = field(factory=list)


@click.command(short_help="Measure how fast this machine judges.")
@click.argument("video", required=False, type=click.Path(path_type=Path))
@click.option("--exercise", "name", default="glute-bridge", show_default=True, metavar="ID", help="What is done in it.")
@MODEL
@ENGINE
@click.option("--frames", default=200, show_default=True, type=click.IntRange(3 * TURN), help="How many frames of it.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
def bench(  # noqa: PLR0913 - click gives each option as an argument
    *, video: Path | None, name: str, model: str, engine: str, frames: int, as_json: bool,
) -> None:  # fmt: skip
    """Measure judged frames a second beside those of the bare pose model, taking turns on the same film.

    VIDEO is a film of the exercise; without it a bundled one.
    """
    from coach import places, start
    from coach.camera.recording import recording
    from coach.pose.landmarker import chosen, landmarker

    known = start.repertoire()
    state = start.analysis(start.exercise_called(name, known.exercises), known)
    film = recording(video or places.shipped("assets", "footage", "patient", "bridge_5reps.mp4"))
    with landmarker(model, engine) as alone, landmarker(model, engine) as whole:
        times = measured(film, frames, alone, whole, state)
    result = {"engine": chosen(engine).engine, "model": model, "film": film.path.name, **figures(times)}
    if as_json:
        say_json(SCHEMA, result)
    else:
        say(in_words(result))


def measured(film: "Recording", frames: int, alone: "Landmarker", whole: "Landmarker", state: "Analysing") -> Times:
    """The first turn of each warms up, and does not count."""
    times = Times()
    turns = frames // TURN
    with closing(film(Event())) as for_alone, closing(film(Event())) as for_whole:
        for _ in progress(range(turns), turns, "Measuring"):
            for frame in _decoded(for_alone):
                began_s = perf_counter()
                alone(frame)
                times.alone_s.append(perf_counter() - began_s)
            state = _turn(times, for_whole, whole, state)
    return Times(times.alone_s[TURN:], times.whole_s[TURN:], times.judging_s[TURN:])


def _decoded(pictures: "Pictures") -> list[Frame]:
    return [frame for frame in islice(pictures, TURN) if isinstance(frame, Frame)]


def _turn(times: Times, pictures: "Pictures", landmarks: "Landmarker", state: "Analysing") -> "Analysing":
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


def in_words(result: dict[str, Any]) -> str:
    rows = [
        ("pose model alone", f"{result['alone_fps']:.1f} frames/s"),
        ("film to judgement", f"{result['judged_fps']:.1f} frames/s, {result['ratio']:.2f} of the model alone"),
        ("measuring and judging", f"{result['judging_us']} us a pose, {result['judging_worst_us']} us at worst"),
    ]
    head = f"{result['model']} on {result['engine']}, {result['frames']} frames of {result['film']}"
    return f"{head}\n{table(('', ''), rows).strip()}"
