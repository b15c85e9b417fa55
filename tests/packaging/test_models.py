from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]


@pytest.fixture
def models(script: Load) -> ModuleType:
    return script("models")


def test_the_shipped_models_are_the_published_ones(models: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert models.main(["--check"]) == 0
    assert "published" in capsys.readouterr().out


def test_missing_and_changed_models_are_all_named(models: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "pose_landmarker_full.task").write_bytes(b"not a model")
    wrong = models.wrong_models(tmp_path)
    assert [sentence.split()[0] for sentence in wrong] == [
        "pose_landmarker_lite.task",
        "pose_landmarker_full.task",
        "pose_landmarker_heavy.task",
    ]
    assert "is missing" in wrong[0]
    assert "SHA-256" in wrong[1]


def test_a_missing_tool_is_told_in_a_sentence(models: ModuleType) -> None:
    with pytest.raises(models.ModelProblem, match="no-such-tool is needed to rebuild the models"):
        models._call("no-such-tool")
