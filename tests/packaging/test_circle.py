"""The whole circle by window on the demo's films, as `packaging/circle.py` plays it: two minutes in real time."""

from pathlib import Path

import pytest

from running import script
from small_checkout import ROOT


@pytest.mark.slow
def test_the_circle_closes_in_front_of_the_films(tmp_path: Path) -> None:
    done = script(ROOT / "packaging" / "circle.py", "--folder", tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    pictures = {path.stem for path in tmp_path.glob("circle-*.png")}
    assert {"circle-3-session", "circle-5-proposal", "circle-8-replay", "circle-11-changed"} <= pictures
