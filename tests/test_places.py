import sys
from pathlib import Path

import platformdirs
import pytest

from coach import places

ROOT = Path(__file__).parents[1]


def test_in_a_checkout_the_files_are_those_of_the_checkout() -> None:
    assert places.shipped("assets", "measures.toml") == ROOT / "assets" / "measures.toml"
    assert places.shipped("routines").is_dir()


def test_an_installed_coach_has_its_own_files_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "coach"
    (package / "shipped").mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(package / "places.py"))
    assert places.shipped("assets") == package / "shipped" / "assets"


def test_a_frozen_coach_unpacks_its_files_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert places.shipped("assets") == tmp_path / "assets"


def test_one_folder_can_be_named_for_everything_of_the_person_s_own(tmp_path: Path, own_files: Path) -> None:
    found = {places.user_data(), places.log_path(), places.settings_path(), places.user_routines()}
    assert found == {own_files, own_files / "log.sqlite3", own_files / "settings.json", own_files / "routines"}
    assert not own_files.exists(), "who only asks where a file is makes nothing"


@pytest.mark.parametrize("named", ["", "  ", None])
def test_otherwise_they_are_where_the_system_keeps_such_files(
    named: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COACH_HOME") if named is None else monkeypatch.setenv("COACH_HOME", named)
    assert places.log_path().parent == platformdirs.user_data_path("coach", appauthor=False)
    assert places.settings_path().parent == platformdirs.user_config_path("coach", appauthor=False)


def test_the_named_folder_may_be_written_as_in_a_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_HOME", "~/exercise")
    assert places.user_data() == Path.home() / "exercise"
    monkeypatch.setenv("COACH_HOME", "here")
    assert places.user_data() == Path.cwd() / "here"
