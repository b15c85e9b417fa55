import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

from coach import settings
from coach.problems import CoachProblem
from coach.settings import Settings, load, save

OTHERS = Settings(
    camera="Logi C920", engine="mediapipe", model="lite", voice=False, volume=0.4, mirror=False, text_size=1.3
)


@pytest.fixture
def file(own_files: Path) -> Path:
    return own_files / "settings.json"


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def at_noon() -> dt.datetime:
    return dt.datetime(2026, 3, 1, 12, 0, 5)  # noqa: DTZ001 - the person's own clock


def test_the_first_time_everything_is_as_usual(file: Path) -> None:
    assert load(file) == (Settings(), None)
    assert not file.exists()


def test_what_was_chosen_is_there_the_next_time(file: Path) -> None:
    save(file, OTHERS)
    assert load(file) == (OTHERS, None)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ['{"camera": ', "", "[1, 2]", '"0"', "\0\0\0\0", "[" * 100_000])
def test_a_damaged_file_is_set_aside_and_said_so(file: Path, text: str) -> None:
    chosen, notice = load(written(file, text), at_noon)
    aside = file.with_name("settings.damaged-2026-03-01-120005.json")
    assert chosen == Settings()
    assert notice == f"The settings were damaged, so the usual ones are used. The damaged file is now {aside}."
    assert aside.read_text("utf-8") == text
    assert not file.exists()


def test_a_file_that_is_not_text_is_set_aside(file: Path) -> None:
    written(file, "").write_bytes(b"\xff\xfe\x00")
    chosen, notice = load(file, at_noon)
    assert chosen == Settings()
    assert notice is not None


def test_a_damaged_file_that_cannot_be_moved_stays_and_is_said(file: Path, nobody: None) -> None:
    written(file, "{").parent.chmod(0o555)
    chosen, notice = load(file, at_noon)
    assert chosen == Settings()
    assert notice is not None
    assert "stays where it is (Permission denied)" in notice


def test_settings_that_may_not_be_read_are_said(file: Path, nobody: None) -> None:
    written(file, "{}").chmod(0)
    assert load(file) == (
        Settings(),
        f"The settings {file} cannot be read (Permission denied); the usual ones are used.",
    )


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("camera", 0, "camera: 0 is not text in quotes"),
        ("model", "hefty", "model: 'hefty' is not one of auto, lite, full, heavy. Did you mean 'heavy'?"),
        ("voice", "yes", "voice: 'yes' is neither true nor false"),
        ("volume", 7, "volume: 7 is not between 0 and 1"),
        ("text_size", 0.1, "text_size: 0.1 is not between 0.7 and 2"),
        ("text_size", "1.5", "text_size: '1.5' is not a number"),
    ],
)
def test_one_value_that_cannot_be_used_does_not_cost_the_others(file: Path, key: str, value: Any, said: str) -> None:
    written(file, json.dumps({"mirror": False, key: value}))
    assert load(file) == (Settings(mirror=False), f"Some settings cannot be used; the usual ones are. {said}")
    assert file.exists()


def test_what_a_newer_coach_has_set_is_passed_over(file: Path) -> None:
    assert load(written(file, '{"format": 1, "voice": false, "hats": "tall"}')) == (Settings(voice=False), None)


def test_settings_that_cannot_be_kept_are_said_and_the_old_ones_stay(file: Path, nobody: None) -> None:
    save(file, OTHERS)
    file.parent.chmod(0o555)
    with pytest.raises(CoachProblem, match=r"The settings cannot be kept in .*: Permission denied"):
        save(file, Settings())
    assert load(file) == (OTHERS, None)


def test_an_interrupted_save_leaves_the_old_settings(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, OTHERS)

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CoachProblem, match="No space left on device"):
        save(file, Settings())
    assert load(file) == (OTHERS, None)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside, max_size=2) | st.dictionaries(st.text(), inside, max_size=2),
)


@given(
    st.dictionaries(
        st.sampled_from(["camera", "engine", "model", "voice", "volume", "mirror", "text_size", "language"]), _json
    )
)
def test_whatever_was_set_the_settings_can_be_used(raw: dict[str, Any]) -> None:
    chosen, _ = settings._of(raw)
    assert settings._of(asdict(chosen)) == (chosen, None)


def test_a_time_that_is_none_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"format": 1, "remind_at": "25:00", "quiet_from": "22:30", "quiet_to": ""}')
    found, told = load(path)
    assert (found.remind_at, found.quiet_from, found.quiet_to) == ("", "22:30", "08:00")
    assert told
    assert "'25:00' is not a time like 18:00" in told
