"""The system packages coach needs on Debian, Ubuntu and their kin: which are missing, and how to get them."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys

# "new|old": Debian 13 and Ubuntu 24.04 renamed some libraries when time_t grew to 64 bits.
RUN = (
    # Qt's xcb and Wayland platforms
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0"),
    *("libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1", "libxkbcommon-x11-0", "libxrandr2", "libwayland-cursor0"),
    # Qt's drawing, fonts and desktop services; MediaPipe links to OpenGL ES even where it computes without
    *("libegl1", "libgl1", "libgles2", "libdbus-1-3", "libfontconfig1", "libglib2.0-0t64|libglib2.0-0"),
    # sounds and speech
    *("libpulse0", "libasound2t64|libasound2", "libspeechd2", "speech-dispatcher", "speech-dispatcher-espeak-ng"),
    "espeak-ng",
)
TEST = (*RUN, "ffmpeg", "strace", "xauth", "xvfb")


class AptProblem(Exception):
    """System packages are missing and could not be installed; the text is for the person at the screen."""


def is_debian() -> bool:
    return all(shutil.which(tool) for tool in ("apt-get", "dpkg-query"))


def missing(wanted: tuple[str, ...]) -> list[str]:
    """Those of the wanted packages that are not installed, found with one question to dpkg."""
    names = [name for choice in wanted for name in choice.split("|")]
    show = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n", *names]
    answer = subprocess.run(show, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
    installed = {name for status, name in map(str.split, answer.splitlines()) if status == "installed"}
    lacking = [choice for choice in wanted if installed.isdisjoint(choice.split("|"))]
    return [*lacking, *_venv_package()]


def _venv_package() -> list[str]:
    """Debian's own Python comes without ensurepip, which every new virtual environment needs."""
    here = importlib.util.find_spec("ensurepip") is not None
    return [] if here else [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def install(lacking: list[str]) -> None:
    """Install with apt, as root or through sudo.

    Raises AptProblem with the one command to type where neither is to be had, or with what apt said.
    """
    become_root = _become_root()
    if become_root is None:
        raise AptProblem(_request(lacking))
    print("Asking apt for system packages.", flush=True)
    # A stale package list is no reason to stop: the install below says what is really missing.
    _apt(become_root, "update")
    names = [_available(choice) for choice in lacking]
    print(f"Installing {' '.join(names)}", flush=True)
    done = _apt(become_root, "install", "--yes", "--no-install-recommends", *names)
    if done.returncode:
        said = "\n".join(done.stdout.strip().splitlines()[-12:])
        raise AptProblem(f"apt-get could not install the system packages. It said:\n{said}")


def _become_root() -> list[str] | None:
    """What to put before a command so that it runs as root; None where there is no way."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asks_nothing = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo"] if asks_nothing or sys.stdin.isatty() else None


def _apt(become_root: list[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    # Another apt may be at work (a fresh machine updates itself): wait for it instead of failing.
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    return subprocess.run(
        [*become_root, *quiet, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _available(choice: str) -> str:
    """The first of `new|old` that this release has."""
    *newer, oldest = choice.split("|")
    return next((name for name in newer if _is_known(name)), oldest)


def _is_known(name: str) -> bool:
    return subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).returncode == 0


def _request(lacking: list[str]) -> str:
    names = " ".join(map(_available, lacking))
    steps = f"apt-get update && apt-get install --yes --no-install-recommends {names}"
    as_root = "sudo sh -c" if shutil.which("sudo") else "su -c"
    command = f"{as_root} {shlex.quote(steps)}"
    return (
        f"Some system packages are missing. Type this one command, then start again:\n\n  {command}\n\n"
        "(With --no-apt before `run` coach starts without them; sound, speech or the window may then fail.)"
    )
