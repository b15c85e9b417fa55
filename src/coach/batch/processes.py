"""Jobs on several processes of this machine. Each file has a process to itself while it is judged, and if one breaks
down, only the file that broke it is lost.
"""

import os
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from multiprocessing import get_context

from coach.batch.job import CRASHED, Job, Row, Work, failed


def on_processes(work: Work, jobs: Iterable[Job], count: int) -> Iterator[Row]:
    """The rows as they come, in any order."""
    waiting = deque(jobs)
    while waiting:
        # When a process dies the pool does not say which job killed it, so each suspect is tried by itself.
        for suspect in (yield from _pooled(work, waiting, count)):
            if (yield from _pooled(work, deque([suspect]), 1)):
                yield failed(suspect, CRASHED)


def outcome(asked: Job, error: BaseException | None, future: "Future[Row]") -> Row:
    """The row of a job that is over. A mistake in coach is a problem of this file, not the end of the others."""
    return future.result() if error is None else failed(asked, f"{type(error).__name__}: {error}")


def _pooled(work: Work, waiting: deque[Job], count: int) -> Generator[Row, None, list[Job]]:
    """Works until nothing waits, or until a process dies: then those under way are returned."""
    running: dict[Future[Row], Job] = {}
    with ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_one_of_many) as pool:
        while waiting or running:
            try:
                while waiting and len(running) < 2 * count:
                    running[pool.submit(work, waiting[0])] = waiting[0]
                    waiting.popleft()
            except BrokenExecutor:
                pass  # told by those under way, too
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                error = future.exception()
                if isinstance(error, BrokenExecutor):
                    return list(running.values())
                yield outcome(running.pop(future), error, future)
    return []


def _one_of_many() -> None:
    """In a new process: it keeps to one core, and Ctrl-C ends it without a word."""
    os.environ["OMP_NUM_THREADS"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from coach.camera.opencv import cv2  # noqa: PLC0415 - only here, where it is needed

    cv2.setNumThreads(1)
