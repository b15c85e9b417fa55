import sys
from pathlib import Path

import pytest

from coach.camera.devices import Device, index_of, listed

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system does not list cameras")


def node(folder: Path, number: int, name: str, index: int = 0) -> None:
    device = folder / f"video{number}"
    device.mkdir()
    (device / "name").write_text(f"{name}\n")
    (device / "index").write_text(f"{index}\n")


@linux
def test_cameras_are_listed_by_number_not_by_name(tmp_path: Path) -> None:
    node(tmp_path, 10, "Desk camera")
    node(tmp_path, 2, "Front camera")
    assert listed(tmp_path) == (Device(2, "Front camera"), Device(10, "Desk camera"))


@linux
def test_a_node_without_pictures_is_no_camera(tmp_path: Path) -> None:
    node(tmp_path, 0, "Front camera")
    node(tmp_path, 1, "Front camera", index=1)
    assert listed(tmp_path) == (Device(0, "Front camera"),)


@linux
def test_a_machine_without_cameras_has_none(tmp_path: Path) -> None:
    assert listed(tmp_path / "video4linux") == ()


def test_a_number_needs_no_list() -> None:
    assert index_of("3", None) == 3


def test_a_name_is_found_whatever_its_case() -> None:
    assert index_of("brio", (Device(0, "Integrated"), Device(4, "Logitech BRIO"))) == 4


def test_a_name_nobody_has_is_no_camera() -> None:
    assert index_of("brio", (Device(0, "Integrated"),)) is None
