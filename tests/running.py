"""The coach under test, in a Python of its own."""

import os
import subprocess
import sys
from pathlib import Path

import coach as package

SOURCE = str(Path(package.__file__).parents[1])


def python(program: str, *, under: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a program that has to end well, `under` another one that starts it."""
    done = _run("-c", program, environment=environment, under=under)
    done.check_returncode()
    return done


def coach(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """`coach` with these arguments, however it ends."""
    return _run("-m", "coach", *map(str, arguments), environment=environment)


def script(program: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """A program in a file, which processes of its own can import; however it ends."""
    return _run(str(program), *map(str, arguments), environment=environment)


def _run(*arguments: str, environment: dict[str, str], under: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    everything = {**os.environ, "PYTHONPATH": SOURCE, **environment}
    command = [*under, sys.executable, *arguments]
    return subprocess.run(command, env=everything, capture_output=True, text=True, check=False)
