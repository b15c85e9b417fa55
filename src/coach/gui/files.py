"""The person's own files: asked for in the system's dialog, read and written with what goes wrong told in words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coach.files.write import write_whole
from coach.problems import CoachProblem, Refused
from coach.wording import Worded


def ask_to_open(window: QWidget, title: str, kinds: str, then: Callable[[str], object]) -> None:
    """A file that is there; `then` is given its path. `kinds` as Qt has them: "Results (*.coachresult)"."""
    dialog = QFileDialog(window, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.open()


def ask_to_save(window: QWidget, title: str, name: str, then: Callable[[str], object]) -> None:
    """A place for a new file; `then` is given its path, which ends as `name` does where nothing else was typed."""
    dialog = QFileDialog(window, title, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.fileSelected.connect(then)
    dialog.open()


def read_up_to(path: Path, most: int) -> bytes:
    """The file, or of a larger one a byte more than `most`, for which it is refused. Raises `Refused`."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Refused(Worded("{name} cannot be read: {why}.", name=path.name, why=error.strerror)) from error


def write(path: str, content: bytes) -> None:
    """The whole file, or the old one stays. Raises `CoachProblem`."""
    try:
        write_whole(Path(path), content)
    except OSError as error:
        raise CoachProblem(Worded("{path} cannot be written: {why}.", path=path, why=error.strerror)) from error
