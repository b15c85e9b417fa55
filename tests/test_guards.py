"""The guards of conftest.py, each seen to bite."""

import socket
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]


def test_a_connection_to_elsewhere_fails_the_test() -> None:
    with socket.socket() as away, pytest.raises(pytest.fail.Exception, match="opened a connection"):
        away.connect(("192.0.2.1", 443))


def test_a_name_looked_up_fails_the_test() -> None:
    with pytest.raises(pytest.fail.Exception, match="looked up"):
        socket.getaddrinfo("example.org", 443)


def test_a_connection_to_this_machine_is_let_through() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as here:
        here.connect(server.getsockname())


def test_a_thread_left_behind_fails_its_test(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((Path(__file__).parent / "conftest.py").read_text("utf-8"))
    pytester.makepyfile("""
        import threading
        stop = threading.Event()
        def test_leaves_one():
            threading.Thread(target=stop.wait, name="forgotten").start()
        def test_ends_it():
            stop.set()
    """)
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*threads left behind: forgotten*"])
