"""`coach bench accuracy` on a second of film."""

import json
from pathlib import Path

from films import PATIENT, second_of
from told import Asks


def test_a_folder_without_clips_is_told(coach: Asks, tmp_path: Path) -> None:
    said = coach("bench", "accuracy", tmp_path)
    assert said.code == 2
    assert "no clips" in said.err


def test_the_command_judges_clips_and_keeps_their_poses(coach: Asks, tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    second_of("plank_12s_right.mp4", folder / "plank.mp4")
    truth = json.loads((PATIENT / "plank_12s_right.json").read_text())
    (folder / "plank.json").write_text(json.dumps({**truth, "hold": None, "negative": True}))
    out, kept = tmp_path / "accuracy.md", tmp_path / "poses"
    for _ in range(2):
        found = coach("bench", "accuracy", folder, "--model", "lite", "--poses", kept, "--out", out, "--json").json
        assert found["clips"][0]["found"]["given"] == 0
    assert out.read_text().startswith("# Accuracy")
    assert len(list(kept.iterdir())) == 1
