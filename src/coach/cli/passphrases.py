"""The passphrase of a key: from the environment for scripts, else asked for without showing it."""

import os
import sys

import click

from coach.problems import CoachProblem

VARIABLE = "COACH_PASSPHRASE"


def passphrase(what: str, *, new: bool = False) -> str:
    """`what` it opens, in words. A new one is asked for twice. Raises `CoachProblem` where nobody can be asked."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise CoachProblem(f"{what} needs its passphrase: type it in a terminal, or set {VARIABLE}.")
    return str(click.prompt(f"Passphrase for {what}", hide_input=True, confirmation_prompt=new, err=True))
