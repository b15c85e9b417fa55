import json
import re
from importlib import import_module
from pathlib import Path

import pytest

import coach.pose.landmarker as engines
from coach import places, settings
from coach.camera import devices
from coach.camera.devices import Device
from coach.settings import Settings
from told import Asks, Told


@pytest.fixture(autouse=True)
def _qt_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt is asked in a process of its own; here it has a display and no voice."""
    monkeypatch.setattr(import_module("coach.cli.doctor"), "asked", {"display": "xcb, 1920 x 1080", "voice": None}.get)


def finding(told: Told, part: str) -> dict[str, object]:
    return next(each for each in told.json["findings"] if each["part"] == part)


def test_everything_is_looked_at(coach: Asks) -> None:
    told = coach("doctor", "--json")
    assert told.json["schema"] == "coach.doctor/1"
    parts = [each["part"] for each in told.json["findings"]]
    assert parts == ["settings", "camera", "model", "voice", "microphone", "display", "log", "files"]


def test_what_is_missing_comes_with_what_to_do(coach: Asks) -> None:
    told = coach("doctor")
    assert "does not work  camera" in told.out
    assert "coach --demo" in told.out
    assert "works          display     xcb, 1920 x 1080" in told.out


def test_without_a_voice_of_the_system_the_shipped_phrases_speak(coach: Asks) -> None:
    voice = finding(coach("doctor", "--json"), "voice")
    assert voice["works"] is True
    assert "shipped phrases" in voice["says"]
    assert "shown and not said" in voice["says"]


def test_whether_it_can_listen_is_told_and_matters_only_where_it_shall(
    coach: Asks, monkeypatch: pytest.MonkeyPatch
) -> None:
    off = finding(coach("doctor", "--json"), "microphone")
    assert (off["works"], off["says"]) == (True, "none is found; the spoken stop is off")
    settings.save(places.settings_path(), Settings(listens=True))
    lacking = finding(coach("doctor", "--json"), "microphone")
    assert lacking["works"] is False
    assert "Plug one in" in str(lacking["do"])
    monkeypatch.setattr(import_module("coach.cli.doctor"), "asked", {"microphone": "Built-in Microphone"}.get)
    there = finding(coach("doctor", "--json"), "microphone")
    assert (there["works"], there["do"]) == (True, "")
    assert str(there["says"]).startswith("Built-in Microphone; ")


def test_a_machine_without_camera_and_voice_is_no_failure(coach: Asks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "cameras", tuple)
    told = coach("doctor", "--json")
    assert told.code == 0
    assert finding(told, "camera")["works"] is False
    assert told.json["works"] is False


def test_each_camera_is_tried(coach: Asks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "cameras", lambda: (Device(0, "Front"), Device(2, "Desk")))
    monkeypatch.setattr(devices, "opens", lambda index: index == 2)
    cameras = [each for each in coach("doctor", "--json").json["findings"] if each["part"] == "camera"]
    assert [(each["works"], each["says"]) for each in cameras] == [
        (False, "0: Front does not open"),
        (True, "2: Desk gives pictures"),
    ]


def test_without_a_pose_model_nothing_can_be_judged(
    coach: Asks, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(engines, "shipped", tmp_path.joinpath)
    told = coach("doctor", "--json")
    assert told.code == 1
    assert finding(told, "model")["works"] is False


def test_what_the_heavy_model_asks_of_a_camera_is_told_where_the_model_is_found_by_measuring(coach: Asks) -> None:
    says = finding(coach("doctor", "--json"), "model")["says"]
    assert re.fullmatch(
        r"full on .*, \d+ ms a picture; heavy, \d+ ms, with a camera of up to \d+ pictures a second", says
    )


def test_a_damaged_log_is_a_failure(coach: Asks) -> None:
    places.log_path().parent.mkdir(parents=True)
    places.log_path().write_bytes(b"no database" * 100)
    told = coach("doctor", "--json")
    assert told.code == 1
    assert finding(told, "log")["works"] is False


def test_damaged_settings_are_told(coach: Asks) -> None:
    places.settings_path().parent.mkdir(parents=True)
    places.settings_path().write_text("{")
    told = coach("doctor", "--json")
    assert told.code == 0
    settings = finding(told, "settings")
    assert settings["works"] is False
    assert str(settings["says"]).startswith("The settings were damaged")


def test_a_bad_routine_is_told(coach: Asks) -> None:
    places.user_routines().mkdir(parents=True)
    (places.user_routines() / "broken.toml").write_text("format =")
    files = [each for each in coach("doctor", "--json").json["findings"] if each["part"] == "files"]
    assert [each["works"] for each in files] == [True, False]
    assert "broken.toml" in json.dumps(files[1])
