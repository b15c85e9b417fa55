"""Work for other processes, which have to be able to import it."""

import os
import sys
from pathlib import Path

import attrs

from coach.batch import results
from coach.batch.job import Job, Row


def named(asked: Job) -> Row:
    """Done at once, by what the file is called: it breaks the process, makes a mistake, or is fine."""
    if asked.file == "deadly":
        os._exit(9)
    if asked.file == "mistaken":
        raise ZeroDivisionError("a mistake of ours")
    return {**attrs.asdict(asked), "problem": None}


def environment(asked: Job) -> Row:
    return {"file": asked.file, "threads": os.environ["OMP_NUM_THREADS"], "process": os.getpid()}


def rows_of(count: int) -> None:
    """Writes so many rows and is then killed, as by a power cut."""
    with results.adding(Path(sys.argv[1]), []) as into:
        for number in range(count):
            into.add(named(Job(f"{number}.mp4", "front-plank", 1, "full", "auto")))
        into.lines.write('{"file": "half a li')
        into.lines.flush()
        os._exit(9)
