"""The command line: options and words, no decisions."""

import gc

import click

import coach
from coach.cli.commands import Commands
from coach.cli.options import ENGINE_NAMES


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--demo", is_flag=True, help="Show bundled films instead of the camera, and keep nothing afterwards.")
@click.option("--camera", metavar="CAMERA", help="A camera's number or name, or a film or picture shown in its place.")
@click.option("--engine", type=ENGINE_NAMES, help="What runs the pose model.  [default: as set in the window]")
@click.version_option(coach.__version__, prog_name="coach")
@click.pass_context
def cli(context: click.Context, *, demo: bool, camera: str | None, engine: str | None) -> int | None:
    """Coaches low-back exercise through the laptop's camera: times holds, counts repetitions, says what to change, and
    keeps a log. Everything stays on this machine.

    Without a command it opens its window. A first look, without a camera:  coach --demo

    Not medical advice. What a camera cannot see is never judged.
    """
    if demo and camera:
        raise click.UsageError("--demo brings its own camera: leave --camera out.")
    if context.invoked_subcommand:
        if demo or camera or engine:
            meant = f"the window; for {context.invoked_subcommand} see coach {context.invoked_subcommand} --help."
            raise click.UsageError(f"What stands before {context.invoked_subcommand} is for {meant}")
        return None
    gc.disable()  # until the window is there: what is loaded until then stays, and looking through it takes time
    from coach import start

    return start.demo(engine) if demo else start.window(camera, engine)
