"""The few errors whose text is for the person at the screen.

CoachProblem
├── BadFile          a file a person wrote (exercise, routine, settings) with all its problems
├── Refused          a plan or a result that is not taken, and why
├── UnknownName      an exercise, routine or camera that is not there, with the nearest known name
├── NoVideo          a film or picture that cannot be read, or has no pictures
├── NoCamera         no camera, or one that is busy
├── NoEngine         the pose model or its library cannot be loaded
└── LogProblem       the log cannot be opened, read or written
    └── NewerLog     it was written by a newer coach

Raised where the thing goes wrong, in words for the person; caught once, in `coach.__main__` or the window.
"""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from coach.wording import Worded


class CoachProblem(Exception):
    """`str()` is one or two plain sentences: what is wrong and what to do. Made of a `Worded`, it can be translated."""

    @property
    def words(self) -> str:
        """What it was made of."""
        return self.args[0] if self.args else ""


class BadFile(CoachProblem):
    """A file with all its problems, each already in words, in `problems`."""

    def __init__(self, path: Path | str, problems: Iterable[str]) -> None:
        self.path = str(path)
        self.problems = tuple(problems)
        first = Worded("{path} cannot be used:", path=self.path)
        super().__init__("\n".join((first, *(f"  {problem}" for problem in self.problems))))


class UnknownName(CoachProblem):
    """Says which name is unknown and which known one is nearest."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        near = did_you_mean(name, known)
        super().__init__(Worded("There is no {kind} called {name!r}.{near}", kind=kind, name=name, near=near))


class Refused(CoachProblem):
    """Nothing of it was taken."""


class NoVideo(CoachProblem):
    pass


class NoCamera(CoachProblem):
    pass


class NoEngine(CoachProblem):
    pass


class LogProblem(CoachProblem):
    pass


class NewerLog(LogProblem):
    pass


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """' Did you mean ...?' with a leading space, or the empty string when nothing known is near."""
    near = get_close_matches(name, list(known), n=1)
    return Worded(" Did you mean {near!r}?", near=near[0]) if near else ""
