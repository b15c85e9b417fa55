"""Remakes the two locks beside this file from pyproject.toml: `python packaging/lock.py`.

With --upgrade, every version goes to its newest. Needs uv. One lock serves every platform and every Python from
3.11 on; it names versions and hashes, and no index.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUN = HERE / "requirements.lock"
TEST = HERE / "requirements-test.lock"

COMPILE = [
    *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--python-version", "3.11"),
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
]


def lock(output: Path, *options: str) -> int:
    command = [*COMPILE, *options, "--output-file", str(output), str(HERE.parent / "pyproject.toml")]
    return subprocess.run(command, cwd=HERE.parent, check=False).returncode


def main(options: list[str]) -> int:
    # The test lock takes the run lock's versions: what is tested is what runs.
    run = lock(RUN, *options)
    return run or lock(TEST, "--group", "test", "--constraint", str(RUN), *options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
