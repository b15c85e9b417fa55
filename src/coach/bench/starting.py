"""The window's start in coach's own order, in a process that has loaded nothing yet: `python -c`, as the bare one."""

import json
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Final

import numpy as np

from coach.camera.frame import Picture

PICTURES: Final = "pictures.npy"
PROGRAM: Final = f"""
import gc, json, sys
gc.disable()  # as coach does until its window is there
from coach import start  # first what judges, then Qt
from coach.bench.window import Asked, started
import numpy
from pathlib import Path
engine, folder, began_s = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
asked = Asked(engine, "full", tuple(numpy.load(folder / "{PICTURES}")))
print(json.dumps(started(asked, folder, began_s)))
"""


def start_of(engine: str, pictures: tuple[Picture, ...], folder: Path) -> dict[str, float]:
    """Seconds until the first window, the first picture and the first judged one; the log in `folder` is answered."""
    np.save(folder / PICTURES, np.array(pictures))
    given = [sys.executable, "-c", PROGRAM, engine, str(folder), str(monotonic())]
    told = subprocess.run(given, stdout=subprocess.PIPE, text=True, check=True).stdout  # noqa: S603 - our own program
    found: dict[str, float] = json.loads(told.splitlines()[-1])
    return found
