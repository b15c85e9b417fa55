#!/usr/bin/env python3
"""Sets coach up in this checkout and starts it.

    python3 packaging/bootstrap.py run  [-- ARGUMENTS OF coach]
    python3 packaging/bootstrap.py test [-- ARGUMENTS OF pytest]

The first call makes the virtual environment .venv with every dependency at its locked version, and on Debian and
Ubuntu asks apt for the system packages that are missing (leave that out with --no-apt before `run` or `test`).
Later calls find everything there and start at once. `test` runs the linters, the type checker and the whole suite.
"""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
# Written last: without it the environment is taken for half made, and made anew.
STAMP = VENV / "set-up"
LOCKS = {
    "run": ROOT / "packaging" / "requirements.lock",
    "test": ROOT / "packaging" / "requirements-test.lock",
}


class SetUpProblem(Exception):
    """coach cannot be set up; the text is for the person at the screen."""


def main(arguments: list[str]) -> int:
    with_apt = arguments[:1] != ["--no-apt"]
    task, *rest = arguments[0 if with_apt else 1 :] or [""]
    if task not in LOCKS:
        print(__doc__, end="")
        return 0 if task in ("-h", "--help") else 2
    set_up(task, with_apt=with_apt)
    rest = rest[1:] if rest[:1] == ["--"] else rest
    return {"run": run, "test": test}[task](rest)


def run(arguments: list[str]) -> int:
    """Become the program, so that its exit code, signals and Ctrl-C are its own."""
    # -P: a random.py in the folder where the person happens to be is none of coach's modules.
    command = [str(venv_tool("python")), "-P", "-m", "coach", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606  becoming the program is the point
    # Windows cannot replace a process; Ctrl-C goes to both, and the program alone answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.run(command, check=False).returncode


def test(arguments: list[str]) -> int:
    """Every check, even when one before it failed; pytest last, so that its summary closes the output."""
    python = str(venv_tool("python"))
    checks = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format": [python, "-m", "ruff", "format", "--check"],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [str(venv_tool("lint-imports"))],
    }
    failed = [name for name, command in checks.items() if check(name, command)]
    if failed:
        print(f"\n{', '.join(failed)} failed: see above.")
    # On both cores; tests of one file share what is dear to make, so they stay together.
    spread = ["-n", "2", "--dist", "loadfile"]
    return check("pytest", [python, "-m", "pytest", *spread, *arguments]) or bool(failed)


def check(name: str, command: list[str]) -> int:
    print(f"\n== {name}", flush=True)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def set_up(task: str, *, with_apt: bool) -> None:
    """Make what is missing; a call with nothing missing reads the stamp and asks dpkg once."""
    if with_apt:
        install_system_packages(task)
    if is_ready(task):
        return
    print("Setting coach up. This is done once: about 400 MB are fetched.", flush=True)
    if stamped()[:1] != [home()]:
        make_venv()
    STAMP.unlink(missing_ok=True)
    install_dependencies(LOCKS[task])
    show_sources()
    STAMP.write_text(f"{home()}\n{fingerprint(task)}\n", encoding="utf-8")


def install_system_packages(task: str) -> None:
    # debian.py is no part of what a Windows or macOS machine, or an old Python, has to understand.
    import debian  # noqa: PLC0415

    if not debian.is_debian():
        return
    wanted = {"run": debian.RUN, "test": debian.TEST}[task]
    try:
        if lacking := debian.missing(wanted):
            debian.install(lacking)
    except debian.AptProblem as problem:
        raise SetUpProblem(str(problem)) from problem


def is_ready(task: str) -> bool:
    # Whatever serves the tests also runs the program: the test lock holds the run lock's versions.
    return stamped() in [[home(), fingerprint(serving)] for serving in {task, "test"}]


def stamped() -> list[str]:
    return STAMP.read_text(encoding="utf-8").splitlines() if STAMP.exists() else []


def home() -> str:
    """Where an environment belongs: a moved checkout or another Python needs a new one."""
    return f"Python {sys.version_info.major}.{sys.version_info.minor} {VENV}"


def fingerprint(task: str) -> str:
    return f"{task} {hashlib.sha256(LOCKS[task].read_bytes()).hexdigest()}"


def venv_tool(name: str) -> Path:
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def make_venv() -> None:
    said = follow([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if said is not None:
        raise SetUpProblem(f"Python could not make the virtual environment {VENV}. It said:\n{said}")


def install_dependencies(lock: Path) -> None:
    exactly = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(lock)]
    quietly = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    said = follow([str(venv_tool("python")), "-m", "pip", "install", *exactly, *quietly])
    if said is not None:
        raise SetUpProblem(
            f"pip could not install what coach needs, with Python {sys.version_info.major}.{sys.version_info.minor} on "
            f"{os_name()}. Is the network there? The next call tries again. pip said:\n{said}"
        )


def show_sources() -> None:
    """The program itself is run from the checkout: nothing to build, and a change in src is there at once."""
    packages = next(VENV.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"))
    (packages / "coach.pth").write_text(f"{ROOT / 'src'}\n", encoding="utf-8")


def os_name() -> str:
    import platform  # noqa: PLC0415  a good start needs none of it

    return f"{platform.system()} {platform.machine()}"


def follow(command: list[str]) -> str | None:
    """Run a command, showing its larger downloads; its last lines if it failed, None if it went well."""
    lines: list[str] = []
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            if line.lstrip().startswith("Downloading ") and " MB)" in line:
                print(f"  {line.strip()}", flush=True)
    # pip warns of every retry; what went wrong stands in the other lines.
    told = [line for line in lines if not line.startswith("WARNING: ")]
    return "\n".join(told[-12:]) if process.returncode else None


def start() -> int:
    if sys.version_info < OLDEST:
        here, needed = (".".join(map(str, version[:2])) for version in (sys.version_info, OLDEST))
        print(f"coach needs Python {needed} or newer, and this is Python {here}.", file=sys.stderr)
        return 2
    try:
        return main(sys.argv[1:])
    except SetUpProblem as problem:
        print(problem, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nInterrupted. The next call goes on.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(start())
