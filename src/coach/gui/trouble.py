"""Where what cannot be done is caught: it is told, and the program goes on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from coach.gui.language import tr
from coach.problems import CoachProblem


@contextmanager
def telling(tell: Callable[[str], object]) -> Iterator[None]:
    """What stands inside ends at its first problem, which `tell` is given in words; what follows goes on."""
    try:
        yield
    except CoachProblem as problem:
        tell(tr(problem))
