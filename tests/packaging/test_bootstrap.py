import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from small_checkout import Checkout

Capture = pytest.CaptureFixture[str]
Load = Callable[[str], ModuleType]
Patch = pytest.MonkeyPatch


def test_arguments_reach_the_program_and_its_exit_code_comes_back(ready: Checkout) -> None:
    done = ready.call("run", "--", "analyse", "a clip.mp4", "--", "--json")
    assert "started ['analyse', 'a clip.mp4', '--', '--json']" in done.stdout
    assert done.returncode == 7


def test_a_second_call_sets_nothing_up(ready: Checkout) -> None:
    done = ready.call("run")
    assert done.stdout.startswith("started")
    assert done.stderr == ""


def test_it_works_from_any_folder_and_leaves_the_program_there(ready: Checkout, tmp_path: Path) -> None:
    (tmp_path / "proof.py").write_text("raise SystemExit('the wrong module')", encoding="utf-8")
    done = ready.call("run", cwd=tmp_path)
    assert str(tmp_path) in done.stdout
    assert done.returncode == 7


def _hears_ctrl_c() -> None:
    """Where the suite was started in the background, Ctrl-C is ignored, and who is started by it inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="a console group is needed to send Ctrl-C")
def test_ctrl_c_is_answered_by_the_program(ready: Checkout) -> None:
    command = ready.command("run", "--", "wait")
    # No other thread runs here that could hold a lock when the process is made.
    with subprocess.Popen(
        command,
        env=ready.environment(),
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=_hears_ctrl_c,  # noqa: PLW1509
    ) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("started")
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(timeout=30) == 5
        finally:
            process.kill()


def test_an_interrupted_set_up_is_made_anew(fresh: Checkout) -> None:
    half_made = fresh.root / ".venv" / "lib"
    half_made.mkdir(parents=True)
    (half_made / "left over").touch()
    done = fresh.call("run")
    assert done.returncode == 7, done.stderr
    assert not (half_made / "left over").exists()


def test_a_package_that_is_not_the_locked_one_is_refused_in_a_sentence_until_it_is(fresh: Checkout) -> None:
    locked = fresh.lock("0" * 64)
    refused = fresh.call("run")
    assert refused.returncode == 2
    assert refused.stderr.startswith("pip could not install what coach needs, with Python ")
    assert "hash" in refused.stderr.lower()
    assert "Traceback" not in refused.stderr
    fresh.lock(locked)
    assert fresh.call("run").returncode == 7


def test_a_changed_lock_is_installed(script: Load, monkeypatch: Patch, tmp_path: Path) -> None:
    bootstrap = script("bootstrap")
    lock = tmp_path / "requirements.lock"
    lock.write_text("one", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "LOCKS", {"run": lock, "test": lock})
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    bootstrap.STAMP.write_text(f"{bootstrap.home()}\n{bootstrap.fingerprint('run')}\n", encoding="utf-8")
    assert bootstrap.is_ready("run")
    lock.write_text("two", encoding="utf-8")
    assert not bootstrap.is_ready("run")


def test_what_serves_the_tests_also_runs_the_program_and_not_the_reverse(
    script: Load, monkeypatch: Patch, tmp_path: Path
) -> None:
    bootstrap = script("bootstrap")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    bootstrap.STAMP.write_text(f"{bootstrap.home()}\n{bootstrap.fingerprint('test')}\n", encoding="utf-8")
    assert bootstrap.is_ready("run")
    bootstrap.STAMP.write_text(f"{bootstrap.home()}\n{bootstrap.fingerprint('run')}\n", encoding="utf-8")
    assert not bootstrap.is_ready("test")


@pytest.mark.parametrize("failing", ["ruff check", "ruff format", "mypy", "lint-imports", "pytest"])
def test_every_check_runs_pytest_last_and_one_failure_fails_the_whole(
    script: Load, monkeypatch: Patch, failing: str
) -> None:
    bootstrap = script("bootstrap")
    ran: list[str] = []

    def check(name: str, _command: list[str]) -> int:
        ran.append(name)
        return int(name == failing)

    monkeypatch.setattr(bootstrap, "check", check)
    assert bootstrap.test([]) == 1
    assert ran == ["ruff check", "ruff format", "mypy", "lint-imports", "pytest"]


def test_the_tests_draw_off_screen_unless_told_otherwise(script: Load, monkeypatch: Patch, capfd: Capture) -> None:
    bootstrap = script("bootstrap")
    show = [sys.executable, "-c", "import os; print(os.environ['QT_QPA_PLATFORM'])"]
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    bootstrap.check("platform", show)
    assert "offscreen" in capfd.readouterr().out
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    bootstrap.check("platform", show)
    assert "xcb" in capfd.readouterr().out


def test_too_old_a_python_is_told_so_in_a_sentence(script: Load, monkeypatch: Patch, capsys: Capture) -> None:
    bootstrap = script("bootstrap")
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 18))
    assert bootstrap.start() == 2
    assert capsys.readouterr().err == "coach needs Python 3.11 or newer, and this is Python 3.9.\n"


@pytest.mark.parametrize("arguments", [[], ["--no-apt"], ["walk"]])
def test_a_call_that_is_not_understood_shows_how_to_call(script: Load, arguments: list[str], capsys: Capture) -> None:
    assert script("bootstrap").main(arguments) == 2
    assert "packaging/bootstrap.py run" in capsys.readouterr().out


def test_ci_calls_the_readme_s_own_test_command() -> None:
    root = Path(__file__).resolve().parents[2]
    command = "python3 packaging/bootstrap.py test"
    assert command in (root / ".ci" / "run").read_text(encoding="utf-8")
    assert command in (root / "README.md").read_text(encoding="utf-8")
    assert os.name == "nt" or os.access(root / ".ci" / "run", os.X_OK)
