"""What no start can do without: Qt's widgets and the pose model, loaded by a program that does nothing else."""

import subprocess
import sys
from time import monotonic
from typing import Final

PROGRAM: Final = """
from time import monotonic
from PySide6.QtWidgets import QApplication
import numpy
from coach.camera.frame import Frame
from coach.pose.landmarker import landmarker
with landmarker("full", "litert") as look:
    look(Frame(0.0, numpy.zeros((480, 640, 3), numpy.uint8)))
    print(monotonic())
"""


def bare_start() -> float:
    """Seconds until the model has looked at a picture for the first time, with Python's own start."""
    began_s = monotonic()
    told = subprocess.run([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    return float(told.stdout) - began_s
