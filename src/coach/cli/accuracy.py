"""`coach bench accuracy`: what is found in clips, held against what truly happens in them."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from coach.cli.options import ENGINE, MODEL
from coach.cli.outputs import check_outputs, whole, write_text
from coach.cli.printing import say, say_json
from coach.cli.progress import progress
from coach.problems import CoachProblem

if TYPE_CHECKING:
    from coach.bench.accuracy import Judged
    from coach.pose.body import Pose

ACCURACY_SCHEMA: Final = "coach.bench-accuracy/1"
OURS: Final = (("assets", "footage", "patient"), ("tests", "clips"))
FULL: Final = ("build", "bench")
BY_EYE: Final = ("docs", "people.toml")


@click.command(short_help="Judge clips whose truth is known.")
@click.argument("folders", nargs=-1, metavar="[FOLDER]...", type=click.Path(path_type=Path))
@click.option("--full", is_flag=True, help="The rendered bench in build/bench as well.")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="FILE.md", help="Write the report; see docs/accuracy.md."
)
@click.option("--planks", type=click.Path(path_type=Path), metavar="FOLDER", help="Tables of labelled plank landmarks.")
@click.option("--poses", type=click.Path(path_type=Path), metavar="FOLDER", help="Keep what the pose model saw there.")
@MODEL
@ENGINE
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({ACCURACY_SCHEMA}).")
def accuracy(  # noqa: PLR0913 - click gives each option as an argument
    *, folders: tuple[Path, ...], full: bool, out: Path | None, planks: Path | None, poses: Path | None,
    model: str, engine: str, as_json: bool,
) -> None:  # fmt: skip
    """Judge clips whose truth is known, and tell how often and how far that is wrong.

    FOLDER has films, each with a JSON of what happens in it; without one, the clips that come with the source.
    """
    from coach import places, start
    from coach.bench.accuracy import Known, judged
    from coach.bench.accuracy_report import report
    from coach.bench.held import own_lines
    from coach.bench.people import marks_in
    from coach.bench.planks import summary
    from coach.pose.landmarker import chosen

    marks = marks_in(places.shipped(*BY_EYE))
    clips = clips_in(folders or ours(), full=full, marks=marks)
    if out:
        check_outputs(clips[0], (out,))
    known = start.repertoire()
    seen, watched = poses_by(model, engine, poses), progress(clips, len(clips), "Judging")
    rows = list(judged(
        watched, seen, Known(known.exercises.good, known.measures, known.phrases), own_lines(clips, seen, marks),
        marks,
    ))  # fmt: skip
    text = "\n".join(report(rows, chosen(engine).engine, model, summary(planks) if planks else ())) + "\n"
    if out:
        write_text(out, text)
    if as_json:
        say_json(ACCURACY_SCHEMA, {"model": model, "clips": [as_row(row) for row in rows]})
    elif out is None:
        say(text)


def ours() -> tuple[Path, ...]:
    from coach import places

    return tuple(folder for parts in OURS if (folder := places.shipped(*parts)).is_dir())


def clips_in(folders: Iterable[Path], *, full: bool, marks: "Collection[str]" = ()) -> list[Path]:
    """Every film with its truth beside it or among the marks, by name. Raises `CoachProblem` where there is none."""
    from coach import places

    rendered = places.shipped(*FULL)
    if full and not rendered.is_dir():
        raise CoachProblem("The bench is not rendered: packaging/studio/README.md says how. It belongs in build/bench.")
    searched = (*folders, *((rendered,) if full else ()))
    clips = [
        clip
        for folder in searched
        for clip in sorted(folder.glob("*.mp4"))
        if clip.with_suffix(".json").exists() or clip.stem in marks
    ]
    if not clips:
        raise CoachProblem(
            f"There are no clips with their truth in {', '.join(map(str, searched)) or 'this installation'}."
        )
    return clips


def poses_by(model: str, engine: str, kept: Path | None) -> "Callable[[Path], Iterable[Pose]]":
    """The poses of a film, or those kept from an earlier run with the same model."""
    from coach.pose.trace import SUFFIX, read_trace

    def poses(clip: Path) -> "Iterable[Pose]":
        if kept is None:
            return _seen(clip, model, engine)
        trace = kept / f"{clip.parent.name}-{clip.stem}-{model}{SUFFIX}"
        if not trace.exists():
            kept.mkdir(parents=True, exist_ok=True)
            _keep(_seen(clip, model, engine), trace)
        return read_trace(trace)

    return poses


def _seen(clip: Path, model: str, engine: str) -> "Iterator[Pose]":
    from coach.source import opened

    with ExitStack() as stack:
        yield from (pose for _, pose in opened(clip, model, engine, stack).seen)


def _keep(poses: "Iterable[Pose]", trace: Path) -> None:
    from coach.pose.trace import writing_trace

    with whole(trace) as unfinished, writing_trace(unfinished) as write:
        for pose in poses:
            write(pose)


def as_row(row: "Judged") -> dict[str, Any]:
    from attrs import asdict

    from coach.bench.accuracy import error_of

    found = asdict(row.comparison) | {"right": row.comparison.right} if row.comparison else None
    return {
        "clip": row.clip.stem, "exercise": row.truth.exercise, "condition": row.truth.condition, "found": found,
        "angles": {name: asdict(error_of(values)) for name, values in row.errors.items()},
        "foreign": [asdict(each) for each in row.foreign if each.any],
    }  # fmt: skip
