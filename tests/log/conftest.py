"""What the tests of the log share."""

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def full_disk() -> Iterator[None]:
    """As good as full: no file may grow beyond its first pages."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def path(own_files: Path) -> Path:
    return own_files / "log.sqlite3"
