"""For every test: no thread is left behind, nothing leaves this machine, and the person's own files are in tmp_path."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no fault of what is tested.
settings.register_profile("coach", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("coach")

# Before anything imports Qt. A test of the real display sets its own in a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parents[1]
LOCAL = {"127.0.0.1", "::1", "localhost"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="every page in all 27 languages, themes and sizes, not 9")


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    for thread in left:
        thread.join(timeout=5.0)  # one that is on its way out, such as of a plot, is not left behind
    still = [thread.name for thread in left if thread.is_alive()]
    assert not still, f"threads left behind: {', '.join(still)}"


@pytest.fixture(autouse=True)
def _no_socket_leaves_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Covers Python's sockets; what a library does in C is watched by strace in the test of the analysis."""
    look_up = socket.getaddrinfo

    def guarded(name: str) -> Callable[..., Any]:
        unguarded = getattr(socket.socket, name)

        def call(self: socket.socket, *given: Any) -> Any:
            address = given[-1]
            if self.family in {socket.AF_INET, socket.AF_INET6} and address[0] not in LOCAL:
                pytest.fail(f"coach opened a connection to {address}")
            return unguarded(self, *given)

        return call

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if host not in {None, "", *LOCAL}:
            pytest.fail(f"coach looked up {host}")
        return look_up(host, *rest, **named)

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, guarded(name))
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


@pytest.fixture(autouse=True)
def own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's settings, log and routines are; processes that it starts have them there too."""
    home = tmp_path / "own"
    monkeypatch.setenv("COACH_HOME", str(home))
    return home


@pytest.fixture
def checkout(own_files: Path) -> dict[str, str]:
    """The environment for a Python process of its own that runs coach from this checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return {**kept, "PYTHONPATH": str(ROOT / "src")}


@pytest.fixture
def nobody(tmp_path: Path) -> Iterator[None]:
    """Root may read and write everything, so for these tests the process is somebody else."""
    if not hasattr(os, "geteuid"):
        pytest.skip("access rights work otherwise here")
    if os.geteuid() != 0:
        yield
        return
    # pytest's own, which only root may enter: one more where the suite runs on several cores
    for folder in takewhile(lambda each: "pytest-" in str(each), (tmp_path, *tmp_path.parents)):
        folder.chmod(folder.stat().st_mode | 0o055)
    os.chown(tmp_path, 65534, 65534)
    os.seteuid(65534)
    yield
    os.seteuid(0)
