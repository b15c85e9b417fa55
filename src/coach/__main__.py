"""Starts coach, and turns every problem into a sentence and an exit code."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

import click

from coach.cli import cli
from coach.problems import CoachProblem

WRONG: Final = 2
STOPPED: Final = 130
"""What shells give for Ctrl-C."""
UNHEARD: Final = 1
"""What click gives when nobody reads the output to its end."""


def main() -> None:
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """0 when all went well; 2 with a sentence on stderr for whatever was wrong; 130 after Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal's encoding lacks is no reason to stop.
        with suppress(AttributeError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        code = cli.main(list(arguments), prog_name="coach", standalone_mode=False)
    except CoachProblem as problem:
        click.echo(f"coach: {problem}", err=True)
        _drop_unwritten()
        return WRONG
    except click.ClickException as wrong:
        wrong.show()
        return WRONG
    except (click.Abort, KeyboardInterrupt):
        return STOPPED
    except BrokenPipeError:
        return UNHEARD
    return code if isinstance(code, int) else 0


def _drop_unwritten() -> None:
    """What a full disk would not take is not tried again at the end, where Python would tell it with a traceback."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
