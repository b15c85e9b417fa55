"""`coach bench`: how fast this machine judges, and how rightly."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from coach.cli.accuracy import accuracy
from coach.cli.options import ENGINE, MODEL
from coach.cli.outputs import in_words as problems_in_words
from coach.cli.printing import say, say_json, table
from coach.cli.progress import progress
from coach.problems import CoachProblem, UnknownName

if TYPE_CHECKING:
    from coach.bench.report import Part

SCHEMA: Final = "coach.bench/1"
FILM_SCHEMA: Final = "coach.bench-film/1"
CLINIC_SCHEMA: Final = "coach.bench-clinic/1"


@click.group(invoke_without_command=True, short_help="Measure how fast this machine is with coach.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
@click.option("--write", "folder", type=click.Path(path_type=Path, file_okay=False, exists=True), metavar="FOLDER",
              help="Write performance.md, its plot and its numbers in this folder.")  # fmt: skip
@click.option("--part", "names", multiple=True, metavar="NAME",
              help="Only this part: pose, memory, judging, window, peers, start, pages, batch, or lasting, which goes "
                   "on for an hour and is not measured otherwise. May be given again.")  # fmt: skip
@click.option("--quick", is_flag=True, help="Measure little: to see that it works, not for the figures.")
@click.pass_context
def bench(
    context: click.Context, *, as_json: bool, folder: Path | None, names: tuple[str, ...], quick: bool
) -> None:  # fmt: skip
    """Measure pose engines side by side, the window from lens to overlay, its start, pages and memory, other programs'
    ways, and films over several processes. It takes some minutes; other work on this machine shows in the figures.
    """
    if context.invoked_subcommand:
        return
    from coach.bench.performance import PARTS, USUAL
    from coach.bench.report import BARS, FIGURES, bar_row, figure_row, write
    from coach.bench.report import as_json as content

    for name in names:
        if name not in PARTS:
            raise UnknownName("part", name, PARTS)
    found = _measured(names or USUAL, quick=quick)
    if folder:
        with problems_in_words(folder):
            say(f"Written to {write(folder, found, PARTS)}.")
    elif as_json:
        say_json(SCHEMA, content(found))
    else:
        say(found[0].machine)
        say(table(BARS, [bar_row(bar) for each in found for bar in each.bars]))
        say(table(FIGURES, [figure_row(figure) for each in found for figure in each.figures]))


def _measured(names: tuple[str, ...], *, quick: bool) -> list["Part"]:
    import datetime as dt

    from coach.bench.measurement import machine
    from coach.bench.performance import Effort, measured
    from coach.bench.report import part

    effort = Effort(turns=2, seconds=2.0, copies=2, starts=1, minutes=(0.1, 0.2)) if quick else Effort()
    at = dt.datetime.now().astimezone()
    parts = progress(measured(effort, names), len(names), "Measuring")
    return [part(name, machine(), at.replace(tzinfo=None), rows) for name, rows in parts]


@bench.command(short_help="Judged frames a second beside the bare pose model.")
@click.argument("video", required=False, type=click.Path(path_type=Path))
@click.option("--exercise", "name", default="glute-bridge", show_default=True, metavar="ID", help="What is done in it.")
@MODEL
@ENGINE
@click.option("--frames", default=200, show_default=True, type=click.IntRange(30), help="How many frames of it.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({FILM_SCHEMA}).")
def film(  # noqa: PLR0913 - click gives each option as an argument
    *, video: Path | None, name: str, model: str, engine: str, frames: int, as_json: bool,
) -> None:  # fmt: skip
    """Judged frames a second beside those of the bare pose model, taking turns on the same film.

    VIDEO is a film of the exercise; without it a bundled one.
    """
    from coach import places, start
    from coach.bench.film import TURN, figures, measured
    from coach.camera.recording import recording
    from coach.pose.landmarker import chosen, landmarker

    known = start.repertoire()
    state = start.analysis(start.exercise_called(name, known.exercises), known)
    watched = recording(video or places.shipped("assets", "footage", "patient", "bridge_5reps.mp4"))
    turns = progress(range(frames // TURN), frames // TURN, "Measuring")
    with landmarker(model, engine) as alone, landmarker(model, engine) as whole:
        times = measured(watched, turns, alone, whole, state)
    result = {"engine": chosen(engine).engine, "model": model, "film": watched.path.name, **figures(times)}
    if as_json:
        say_json(FILM_SCHEMA, result)
    else:
        say(in_words(result))


@bench.command(short_help="Make up a log of ten years.")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--sessions", default=5000, show_default=True, type=click.IntRange(1), help="About 200 rows each.")
def log(*, path: Path, sessions: int) -> None:
    """Make up the log of somebody who exercised for ten years, as a new file PATH, to see how coach does with it."""
    from coach.bench.years import TOGETHER, fill
    from coach.log.database import open_log

    if path.exists():
        raise CoachProblem(f"{path} is there already, and is left as it is. Name a new file.")
    with open_log(path) as db:
        written = sum(progress(fill(db, sessions), -(-sessions // TOGETHER), "Making up"))
    say(f"{written} sessions are in {path}.")


@bench.command(short_help="Make up a clinic, and open its list and a patient.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--patients", default=500, show_default=True, type=click.IntRange(1))
@click.option("--days", default=1095, show_default=True, type=click.IntRange(1), help="With a session each.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({CLINIC_SCHEMA}).")
def clinic(*, folder: Path, patients: int, days: int, as_json: bool) -> None:
    """Make up a clinic in a new FOLDER, and measure how fast its list and a patient open, beside one of ten."""
    from coach.bench.clinic import make, opening

    if folder.exists():
        raise CoachProblem(f"{folder} is there already, and is left as it is. Name a new folder.")
    found = []
    for name, count in (("ten", 10), ("all", patients)):
        sum(progress(make(folder / name, count, days), count, "Making up"))
        found.append(opening(folder / name, count))
    ratio = {each: getattr(found[1], each) / getattr(found[0], each) for each in ("list_s", "patient_s")}
    if as_json:
        say_json(CLINIC_SCHEMA, {"openings": found, "ratio": ratio})
        return
    rows = [(str(each.patients), f"{each.list_s:.3f}", f"{each.patient_s:.3f}") for each in found]
    rows.append(("ratio", f"{ratio['list_s']:.1f}", f"{ratio['patient_s']:.1f}"))
    say(table(("Patients", "List, s", "Patient, s"), rows))


@bench.command(short_help="Throw damaged plans and results at coach.")
@click.option("--files", default=10_000, show_default=True, type=click.IntRange(1), help="How many, half of each kind.")
@click.option("--seed", default=1, show_default=True, help="Another one makes other files.")
def tampering(*, files: int, seed: int) -> int:
    """Damage plans and results in every way that comes to mind, and import them. Each has to be refused in words, with
    nothing changed. The exit code is 1 when one was not.
    """
    from coach.bench.tampering import tampered

    found = tampered(seed, files, lambda each: progress(each, files, "Importing"))
    say(f"{found.refused} refused in words, {found.taken} signed anew and still usable, {len(found.wrong)} wrong.")
    say(f"At most {found.memory_mb:.0f} MB more memory, {found.longest_s:.2f} s for the slowest.")
    for each in found.wrong:
        say(f"  {each}")
    return 1 if found.wrong else 0


bench.add_command(accuracy)


def in_words(result: dict[str, Any]) -> str:
    rows = [
        ("pose model alone", f"{result['alone_fps']:.1f} frames/s"),
        ("film to judgement", f"{result['judged_fps']:.1f} frames/s, {result['ratio']:.2f} of the model alone"),
        ("measuring and judging", f"{result['judging_us']} us a pose, {result['judging_worst_us']} us at worst"),
    ]
    head = f"{result['model']} on {result['engine']}, {result['frames']} frames of {result['film']}"
    return f"{head}\n{table(('', ''), rows).strip()}"
