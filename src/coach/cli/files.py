"""Files that are given to a command: read up to a size, in words where they cannot be."""

from pathlib import Path

from coach.problems import CoachProblem


def content_of(path: Path, largest_bytes: int) -> bytes:
    """At most one byte more than the largest, which is how the reader sees that it is too large."""
    if not path.exists():
        raise CoachProblem(f"There is no file {path}.")
    if not path.is_file():
        raise CoachProblem(f"{path} is not a file.")
    try:
        with path.open("rb") as file:
            return file.read(largest_bytes + 1)
    except OSError as error:
        raise CoachProblem(f"{path} cannot be read: {error.strerror}.") from error
