"""coach: guides and records low-back exercise through the laptop's camera, offline."""

import os

# numpy's OpenBLAS otherwise starts a thread for each core, which spins while the window opens. Nothing here needs it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
