"""The commands, each loaded when it is asked for: who opens the window waits for none of them."""

from importlib import import_module
from typing import Final

import click

MODULES: Final = {
    name: f"coach.cli.{name}"
    for name in ("analyse", "exercises", "routines", "care", "plan", "result", "report", "patient", "doctor", "bench")
} | {"log": "coach.cli.log_out"}
"""Where each command is, by its own name."""


class Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *MODULES})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in MODULES:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(import_module(MODULES[cmd_name]), cmd_name)
        return command
