"""A landmarker that changes its model while it works, as `coach.pose.ladder` says."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from time import perf_counter
from typing import TypeAlias

from coach.camera.frame import Frame
from coach.pose.body import Pose
from coach.pose.ladder import Ladder, measured, told

Landmarker: TypeAlias = Callable[[Frame], Pose]


@contextmanager
def climbing(
    opens: Callable[[str], AbstractContextManager[Landmarker]],
    *,
    every_s: Callable[[], float | None] = lambda: None,
    says: Callable[[str], None] = lambda _: None,
    clock: Callable[[], float] = perf_counter,
) -> Iterator[Landmarker]:
    """The full model at first, then the heaviest that keeps up; used and closed in one thread.

    `opens` gives the landmarker of a model, `every_s` the seconds between two pictures of the camera; `says` is called
    with a sentence for the person when a lighter model has to be used, and when it is the heavier one again.
    """
    ladder = Ladder()
    with ExitStack() as stack:
        look = stack.enter_context(opens(ladder.model))

        def landmarker(frame: Frame) -> Pose:
            nonlocal ladder, look
            began_s = clock()
            pose = look(frame)
            before, ladder = ladder, measured(ladder, clock() - began_s, frame.time_s, every_s())
            if ladder.model != before.model:
                stack.close()
                look = stack.enter_context(opens(ladder.model))
                if words := told(before, ladder):
                    says(words)
            return pose

        yield landmarker
