"""A camera that is there and does not open: why, and what to do."""

from pathlib import Path

import pytest

from coach.camera.refusal import BLOCKED, CONSENT, SYSTEMS, UNKNOWN, on_linux, on_windows, why_refused


def program(processes: Path, number: int, name: str, opens: Path) -> None:
    folder = processes / str(number)
    (folder / "fd").mkdir(parents=True)
    (folder / "fd" / "7").symlink_to(opens)
    (folder / "comm").write_text(f"{name}\n", "utf-8")


@pytest.fixture
def device(tmp_path: Path) -> Path:
    (tmp_path / "dev").mkdir()
    camera = tmp_path / "dev" / "video2"
    camera.touch()
    return camera


def test_a_call_that_holds_the_camera_is_named(tmp_path: Path, device: Path) -> None:
    program(tmp_path / "proc", 12, "zoom", device)
    program(tmp_path / "proc", 13, "editor", tmp_path / "notes.txt")
    assert on_linux(2, tmp_path / "dev", tmp_path / "proc").startswith("zoom uses the camera. End the call")


def test_another_camera_in_use_is_no_reason(tmp_path: Path, device: Path) -> None:
    program(tmp_path / "proc", 12, "zoom", tmp_path / "dev" / "video0")
    assert on_linux(2, tmp_path / "dev", tmp_path / "proc") == UNKNOWN


def test_a_camera_that_the_person_may_not_use_is_said(
    tmp_path: Path, device: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, _: path != device)
    assert on_linux(2, tmp_path / "dev", tmp_path / "proc") == BLOCKED["linux"]


@pytest.mark.parametrize("key", [CONSENT, rf"{CONSENT}\NonPackaged"])
def test_the_privacy_settings_of_windows_are_named(key: str) -> None:
    assert on_windows(lambda asked, name: "Deny" if (asked, name) == (key, "Value") else "Allow") == BLOCKED["win32"]


def test_where_windows_allows_it_another_program_may_hold_it() -> None:
    assert on_windows(lambda *_: "Allow") == UNKNOWN
    assert on_windows(lambda *_: None) == UNKNOWN


@pytest.mark.parametrize("system", [*SYSTEMS, "freebsd"])
def test_every_system_has_a_sentence_and_a_next_step(system: str) -> None:
    if system != "win32":
        assert why_refused(99, system).count(".") >= 2
    assert all(words.count(".") >= 2 for words in BLOCKED.values())
