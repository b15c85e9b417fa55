"""`coach analyse`: a film or a pose trace, judged from end to end."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import click

from coach.cli.options import ENGINE, MODEL
from coach.cli.outputs import check_outputs, whole, write_text
from coach.cli.printing import json_text, say
from coach.cli.progress import progress
from coach.cli.source import Source, opened
from coach.cli.summary import in_words

if TYPE_CHECKING:
    from coach.camera.frame import Frame
    from coach.pose.body import Pose
    from coach.session.analysis import Analysing, Analysis

Listener: TypeAlias = "Callable[[Frame, Pose, Analysing], None]"

STDOUT: Final = Path("-")
A_FILE: Final = click.Path(path_type=Path)


@click.command(short_help="Judge a film or a pose trace.")
@click.argument("video", type=A_FILE)
@click.option("--exercise", "name", metavar="ID", required=True, help="What is done in it; see `coach exercises`.")
@click.option("--level", type=int, metavar="N", help="The level it is judged at.  [default: the exercise's first]")
@MODEL
@ENGINE
@click.option("--json", "json_out", type=A_FILE, metavar="FILE", help="Write what was found as JSON; - for stdout.")
@click.option("--overlay", type=A_FILE, metavar="OUT.mp4", help="Write the film with what was judged drawn in.")
@click.option("--trace", type=A_FILE, metavar="OUT.poses.jsonl", help="Write the poses, to be analysed again quickly.")
def analyse(  # noqa: PLR0913 - click gives each option as an argument
    *, video: Path, name: str, level: int | None, model: str, engine: str,
    json_out: Path | None, overlay: Path | None, trace: Path | None,
) -> None:  # fmt: skip
    """Judge a film as the window judges the camera, as fast as it goes.

    VIDEO is a film, a picture, or a pose trace (*.poses.jsonl) that --trace wrote.
    """
    from coach import start

    known = start.repertoire()
    state = start.analysis(start.exercise_called(name, known.exercises), known, level)
    check_outputs(video, (None if json_out == STDOUT else json_out, overlay, trace))
    with ExitStack() as stack:
        source = opened(video, model, engine, stack)
        listeners = list(_listeners(stack, source, overlay, trace))
        found = judged(state, source, listeners, f"Watching {video.name}")
    _tell(found, video, json_out)


def judged(state: "Analysing", source: Source, listeners: list[Listener], doing: str) -> "Analysis":
    """The whole source, each pose told to the listeners as well."""
    for frame, pose in progress(source.seen, source.frames, doing):
        state = state.see(pose)
        for listen in listeners:
            listen(frame, pose, state)
    return state.finish()


def _listeners(stack: ExitStack, source: Source, overlay: Path | None, trace: Path | None) -> Iterator[Listener]:
    if overlay:
        from coach.overlay import writing_overlay

        yield stack.enter_context(writing_overlay(stack.enter_context(whole(overlay)), source.fps))
    if trace:
        from coach.pose.trace import writing_trace

        write = stack.enter_context(writing_trace(stack.enter_context(whole(trace))))
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
