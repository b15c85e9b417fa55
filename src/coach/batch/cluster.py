"""Jobs on a Dask cluster, for archives larger than one machine. Needs the extra `cluster`.

Every worker needs coach, and the files under the same names as here.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from distributed import Client, Future, as_completed
from distributed.comm.addressing import parse_address
from distributed.comm.registry import get_backend
from distributed.scheduler import KilledWorker

from coach.batch.job import CRASHED, Job, Row, Work, failed
from coach.problems import CoachProblem

AHEAD = 4
"""Jobs that each core has been given: enough that none waits, few enough that a million files fit in memory."""

AGAIN = frozenset({"lost", "pending"})
"""The row went with the worker that made it; the cluster makes it once more."""


def on_cluster(work: Work, jobs: Iterable[Job], address: str) -> Iterator[Row]:
    """The rows as they come, in any order. Raises `CoachProblem` where the cluster is not there, or goes away."""
    waiting, running = iter(jobs), dict[str, Job]()
    with _client(address) as client:
        over = as_completed(loop=client.loop)

        def give() -> None:
            cores = max(1, sum(client.nthreads().values()))
            for job in islice(waiting, max(0, AHEAD * cores - len(running))):
                future = client.submit(work, job, pure=False)
                running[future.key] = job
                over.add(future)

        give()
        for future in over:
            if future.status in AGAIN:
                over.add(future)
                continue
            yield _row(running.pop(future.key), future, address)
            give()


def _row(asked: Job, future: Future, address: str) -> Row:
    if future.status == "finished":
        row: Row = future.result()
        return row
    if future.status != "error":
        raise CoachProblem(f"The Dask scheduler at {address} went away. What was judged is kept; start again to go on.")
    error = future.exception()
    return failed(asked, CRASHED if isinstance(error, KilledWorker) else f"{type(error).__name__}: {error}")


def _client(address: str) -> Client:
    try:
        # A Client given nonsense complains for a minute, and then once more when Python ends.
        scheme, location = parse_address(address)
        get_backend(scheme).get_address_host(location)
        return Client(address, set_as_default=False)
    except (OSError, ValueError) as error:
        raise CoachProblem(f"There is no Dask scheduler at {address}. Start one with `dask scheduler`.") from error
