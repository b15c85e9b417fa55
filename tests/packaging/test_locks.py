import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN, TEST = "requirements.lock", "requirements-test.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def text(lock: str) -> str:
    return (ROOT / "packaging" / lock).read_text(encoding="utf-8")


def versions(lock: str) -> set[str]:
    return {line.rstrip(" \\") for line in text(lock).splitlines() if re.match(r"\w", line)}


def names(requirements: list[str] | set[str]) -> set[str]:
    """A dot, a dash and an underscore are the same in a package's name."""
    return {re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", each)[0]).lower() for each in requirements}


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_a_lock_names_hashes_and_no_place_on_a_network_or_disk(lock: str) -> None:
    requirements = re.split(r"\n(?=\w)", text(lock))
    assert all("--hash=sha256:" in requirement for requirement in requirements)
    assert not re.search(r"://|index|find-links|@ ", text(lock))


def test_the_locks_hold_every_dependency() -> None:
    assert names(PROJECT["project"]["dependencies"]) <= names(versions(RUN))
    assert names(PROJECT["dependency-groups"]["test"]) <= names(versions(TEST))


def test_what_is_tested_is_what_runs() -> None:
    assert versions(RUN) <= versions(TEST)


def test_only_one_opencv_is_installed() -> None:
    assert {name for name in names(versions(TEST)) if name.startswith("opencv")} == {"opencv-contrib-python"}
