"""Keeps what MediaPipe's C++ parts write to the terminal away from it, and nothing else."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryFile
from typing import Final

CHATTER: Final = re.compile(
    rb"(?:INFO: Created TensorFlow Lite |WARNING: All log messages before absl::InitializeLog|[IW]\d{4} [\d:.]+ +\d+ )"
    rb"[^\n]*\n"
)
_STDERR: Final = 2


@contextmanager
def hushed() -> Iterator[None]:
    """Their log has no switch, so stderr goes to a file meanwhile. All but their lines are written after all.

    Without a stderr (a windowed program on Windows) there is nothing to do.
    """
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.flush()
    try:
        terminal = os.dup(_STDERR)
    except OSError:
        yield
        return
    with TemporaryFile() as caught:
        os.dup2(caught.fileno(), _STDERR)
        try:
            yield
        finally:
            with suppress(OSError, ValueError, AttributeError):
                sys.stderr.flush()
            os.dup2(terminal, _STDERR)
            caught.seek(0)
            os.write(terminal, CHATTER.sub(b"", caught.read()))
            os.close(terminal)
