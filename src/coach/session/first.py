"""What somebody new begins with."""

from pathlib import Path

from attrs import frozen

from coach.files.read import read


@frozen
class First:
    """`movement` is the routine a new person does first; `routine` is what a new plan begins with."""

    movement: str
    routine: str


def first(assets: Path) -> First:
    """From assets/welcome.toml. Raises `BadFile`."""
    return read(assets / "welcome.toml", First)
