from pathlib import Path

from coach.files.library import Library, joined, library
from coach.problems import BadFile


def _first_line(path: Path) -> str:
    line = path.read_text()
    if line == "bad":
        raise BadFile(path, ["no good"])
    return line


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    for name, line in (("c", "C"), ("a", "A"), ("b", "bad")):
        (tmp_path / f"{name}.toml").write_text(line)
    found = library(tmp_path, _first_line)
    assert list(found.good.items()) == [("a", "A"), ("c", "C")]
    assert [problem.path for problem in found.bad] == [str(tmp_path / "b.toml")]


def test_only_toml_files_count_and_hidden_ones_do_not(tmp_path: Path) -> None:
    for name in ("a.toml", "b.txt", "._a.toml", "c.toml.bak"):
        (tmp_path / name).write_text("x")
    assert list(library(tmp_path, _first_line).good) == ["a"]


def test_a_folder_that_is_not_there_is_an_empty_library(tmp_path: Path) -> None:
    assert library(tmp_path / "none", _first_line) == Library()


def test_of_two_libraries_the_second_has_the_last_word() -> None:
    assert joined(Library({"a": 1, "b": 2}), Library({"b": 3})).good == {"a": 1, "b": 3}
