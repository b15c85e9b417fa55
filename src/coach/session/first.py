"""What somebody new begins with."""

from pathlib import Path

from attrs import frozen

from coach.files.read import read


@frozen
class First:
    """`routine` is done first, by a new person and in a new plan; `picture` is the exercise on the first page."""

    routine: str
    picture: str


def first(assets: Path) -> First:
    """From assets/welcome.toml. Raises `BadFile`."""
    return read(assets / "welcome.toml", First)
