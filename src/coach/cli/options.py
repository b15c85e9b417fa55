"""Options that several commands have."""

import click

from coach.pose.landmarker import AUTO, ENGINES, MODELS

ENGINE_NAMES = click.Choice((AUTO, *ENGINES))
MODEL = click.option(
    "--model", type=click.Choice(MODELS), default="full", show_default=True,
    help="The pose model: a larger one is surer and slower.",
)  # fmt: skip
ENGINE = click.option(
    "--engine", type=ENGINE_NAMES, default=AUTO, show_default=True,
    help="What runs the pose model; auto is the fastest one here.",
)  # fmt: skip
