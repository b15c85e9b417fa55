"""`coach analyse`: films and pose traces, judged from end to end."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import click
from attrs import frozen

from coach.cli.options import ENGINE, MODEL
from coach.cli.outputs import check_outputs, whole, write_text
from coach.cli.printing import json_text, say
from coach.cli.progress import progress
from coach.cli.summary import in_words
from coach.problems import CoachProblem
from coach.source import Source, opened

if TYPE_CHECKING:
    from coach.batch.job import Job
    from coach.camera.frame import Frame
    from coach.cli.many import Judge
    from coach.pose.body import Pose
    from coach.session.analysis import Analysing, Analysis

Listener: TypeAlias = "Callable[[Frame, Pose, Analysing], None]"

STDOUT: Final = Path("-")
A_FILE: Final = click.Path(path_type=Path)


@frozen
class Outputs:
    """What is written of one film; `json` may be `STDOUT`."""

    json: Path | None
    overlay: Path | None
    trace: Path | None


@click.command(short_help="Judge films and pose traces.")
@click.argument("videos", metavar="VIDEO...", nargs=-1, required=True, type=A_FILE)
@click.option("--exercise", "name", metavar="ID", required=True, help="What is done in it; see `coach exercises`.")
@click.option("--level", type=int, metavar="N", help="The level it is judged at.  [default: the exercise's first]")
@MODEL
@ENGINE
@click.option("--json", "json_out", type=A_FILE, metavar="FILE", help="Write what was found as JSON; - for stdout.")
@click.option("--overlay", type=A_FILE, metavar="OUT.mp4", help="Write the film with what was judged drawn in.")
@click.option("--trace", type=A_FILE, metavar="OUT.poses.jsonl", help="Write the poses, to be analysed again quickly.")
@click.option("--results", type=A_FILE, metavar="OUT", help="Write a row for each file: OUT.jsonl or OUT.parquet.")
@click.option(
    "--jobs", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Of many files, so many at once."
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Many files on the Dask cluster of this scheduler, such as tcp://10.0.0.1:8786.",
)
def analyse(  # noqa: PLR0913 - click gives each option as an argument
    *, videos: tuple[Path, ...], name: str, level: int | None, model: str, engine: str,
    json_out: Path | None, overlay: Path | None, trace: Path | None,
    results: Path | None, jobs: int, scheduler: str | None,
) -> int:  # fmt: skip
    """Judge films as the window judges the camera, as fast as it goes.

    VIDEO is a film, a picture, or a pose trace (*.poses.jsonl) that --trace wrote.

    Of many files, one that cannot be judged is named and stops nothing; the exit code is then 1. With --results, a run
    that was stopped goes on when it is started again, and only what is new or changed is judged.
    """
    from coach import start
    from coach.cli.many import Asked, files

    known = start.repertoire()
    exercise = start.exercise_called(name, known.exercises)
    state = start.analysis(exercise, known, level)
    outputs, several = Outputs(json_out, overlay, trace), files(videos)
    if results is None and scheduler is None and len(several) == 1:
        _one(state, several[0], model, engine, outputs)
        return 0
    if outputs != Outputs(None, None, None):
        raise click.UsageError("--json, --overlay and --trace are for one file; of many there are --results.")
    asked = Asked(exercise.id, state.session.step.level, model, engine)
    return _many([asked.of(file) for file in several], results, _judge(scheduler, jobs))


def _one(state: "Analysing", video: Path, model: str, engine: str, outputs: Outputs) -> None:
    check_outputs(video, (None if outputs.json == STDOUT else outputs.json, outputs.overlay, outputs.trace))
    with ExitStack() as stack:
        source = opened(video, model, engine, stack)
        listeners = list(_listeners(stack, source, outputs))
        found = judged(state, source, listeners, f"Watching {video.name}")
    _tell(found, video, outputs.json)


def _many(asked: "list[Job]", results: Path | None, judge: "Judge") -> int:
    from coach.batch.results import check
    from coach.cli.many import analyse_many

    if results:
        check_outputs(Path(asked[0].file), (results,))
        check(results)
    return analyse_many(asked, results, judge)


def _judge(scheduler: str | None, processes: int) -> "Judge":
    from coach.batch import job
    from coach.batch.processes import on_processes

    if scheduler is None:
        return partial(on_processes, job.judged, count=processes)
    try:
        from coach.batch.cluster import on_cluster
    except ImportError as error:
        raise CoachProblem("--scheduler needs Dask: pip install 'coach[cluster]'.") from error
    return partial(on_cluster, job.judged, address=scheduler)


def judged(state: "Analysing", source: Source, listeners: list[Listener], doing: str) -> "Analysis":
    """The whole source, each pose told to the listeners as well."""
    for frame, pose in progress(source.seen, source.frames, doing):
        state = state.see(pose)
        for listen in listeners:
            listen(frame, pose, state)
    return state.finish()


def _listeners(stack: ExitStack, source: Source, outputs: Outputs) -> Iterator[Listener]:
    if outputs.overlay:
        from coach.overlay import writing_overlay

        yield stack.enter_context(writing_overlay(stack.enter_context(whole(outputs.overlay)), source.fps))
    if outputs.trace:
        from coach.pose.trace import writing_trace

        write = stack.enter_context(writing_trace(stack.enter_context(whole(outputs.trace))))
        yield lambda _frame, pose, _state: write(pose)


def _tell(found: "Analysis", video: Path, json_out: Path | None) -> None:
    from coach.session.analysis import as_json

    text = json_text(as_json(found))
    if json_out == STDOUT:
        say(text)
        return
    if json_out:
        write_text(json_out, text + "\n")
    say(in_words(found, video.name))
