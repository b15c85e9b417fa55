import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
Patch = pytest.MonkeyPatch
Tool = Callable[..., Path]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="apt is Linux's")


@pytest.fixture
def debian(script: Load) -> ModuleType:
    return script("debian")


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: Patch) -> Tool:
    """Puts a stand-in for a system tool on the path; it notes its arguments in the file given back."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def put(name: str, *, says: str = "", exits: int = 0) -> Path:
        calls = tmp_path / f"{name}.calls"
        calls.touch()
        body = f"#!/bin/sh\necho \"called $@\" >> '{calls}'\nprintf '{says}'\nexit {exits}\n"
        (tmp_path / name).write_text(body, encoding="utf-8")
        (tmp_path / name).chmod(0o755)
        return calls

    return put


@pytest.fixture
def with_ensurepip(debian: ModuleType, monkeypatch: Patch) -> None:
    monkeypatch.setattr(debian.importlib.util, "find_spec", lambda _name: object())


@pytest.mark.usefixtures("with_ensurepip")
def test_missing_packages_are_found_with_one_question(debian: ModuleType, tool: Tool) -> None:
    asked = tool("dpkg-query", says=r"installed libgl1\nconfig-files libegl1\n", exits=1)
    assert debian.missing(("libgl1", "libegl1", "xvfb")) == ["libegl1", "xvfb"]
    assert asked.read_text(encoding="utf-8").count("--show ") == 1


@pytest.mark.usefixtures("with_ensurepip")
@pytest.mark.parametrize("name", ["libasound2", "libasound2t64"])
def test_a_renamed_library_counts_under_either_name(debian: ModuleType, tool: Tool, name: str) -> None:
    tool("dpkg-query", says=rf"installed {name}\n")
    assert debian.missing(("libasound2t64|libasound2",)) == []


def test_a_python_without_ensurepip_needs_its_venv_package(debian: ModuleType, tool: Tool, monkeypatch: Patch) -> None:
    tool("dpkg-query")
    monkeypatch.setattr(debian.importlib.util, "find_spec", lambda _name: None)
    assert debian.missing(()) == [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def test_root_installs_what_is_missing(debian: ModuleType, tool: Tool, monkeypatch: Patch) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    called = tool("env")
    debian.install(["xvfb", "xauth"])
    update, install = called.read_text(encoding="utf-8").splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install --yes --no-install-recommends xvfb xauth")


def test_a_user_with_sudo_installs_through_it(debian: ModuleType, tool: Tool, monkeypatch: Patch) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    called = tool("sudo")
    debian.install(["xvfb"])
    may_it, update, install = called.read_text(encoding="utf-8").splitlines()
    assert may_it == "called -n true"
    assert "apt-get" in update
    assert install.endswith("xvfb")


@pytest.mark.parametrize(("with_sudo", "start"), [(True, "sudo sh -c '"), (False, "su -c '")])
def test_who_cannot_become_root_is_given_one_command(
    debian: ModuleType, tool: Tool, monkeypatch: Patch, with_sudo: bool, start: str
) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(debian.sys.stdin, "isatty", lambda: False)
    tool("apt-cache", exits=100)
    if with_sudo:
        tool("sudo", exits=1)
    with pytest.raises(debian.AptProblem) as problem:
        debian.install(["xvfb", "libasound2t64|libasound2"])
    [command] = [line.strip() for line in str(problem.value).splitlines() if line.startswith("  ")]
    assert command.startswith(start)
    assert command.endswith("apt-get install --yes --no-install-recommends xvfb libasound2'")


def test_the_name_this_release_knows_is_installed(debian: ModuleType, tool: Tool) -> None:
    tool("apt-cache")
    assert debian._available("libasound2t64|libasound2") == "libasound2t64"
    tool("apt-cache", exits=100)
    assert debian._available("libasound2t64|libasound2") == "libasound2"


def test_what_apt_says_reaches_the_person(debian: ModuleType, tool: Tool, monkeypatch: Patch) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    tool("env", says=r"E: Unable to locate package xvfb\n", exits=100)
    with pytest.raises(debian.AptProblem, match="Unable to locate package xvfb"):
        debian.install(["xvfb"])
