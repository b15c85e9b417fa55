import datetime as dt
import json
from pathlib import Path

from coach.bench.measurement import Bar, Figure
from coach.bench.report import NOTES, as_json, markdown, write

FOUND = (
    Figure("pose, CPU per frame", "litert full", "ms", 11.2, 10.1, 12.9),
    Figure("pose, CPU per frame", "mediapipe full", "ms", 19.0, 18.2, 19.9),
    Figure("start", "window", "s", 2.5, 2.5, 2.5),
    Bar("CPU against MediaPipe", 0.59, 0.55),
)


def test_the_document_has_every_figure_and_says_which_bars_are_met() -> None:
    text = markdown("2 cores", dt.date(2026, 3, 5), FOUND)
    assert "on 05 March 2026: 2 cores." in text
    assert "| pose, CPU per frame | litert full | 11 | 10 - 13 | ms |" in text
    assert "| start | window | 2.50 |  | s |" in text
    assert "| CPU against MediaPipe | 0.59 | at most 0.55 | no |" in text


def test_notes_that_people_wrote_are_kept(tmp_path: Path) -> None:
    path = write(tmp_path, "2 cores", FOUND)
    path.write_text(path.read_text("utf-8") + "\nThe machine was busy.\n", encoding="utf-8")
    write(tmp_path, "4 cores", FOUND)
    text = path.read_text("utf-8")
    assert "4 cores" in text
    assert "2 cores" not in text
    assert text.endswith(f"{NOTES}\n\nThe machine was busy.\n")
    assert (tmp_path / "performance.png").read_bytes().startswith(b"\x89PNG")


def test_json_says_the_same() -> None:
    content = json.loads(json.dumps(as_json("2 cores", FOUND)))
    assert [each["median"] for each in content["figures"]] == [11.2, 19.0, 2.5]
    assert content["bars"] == [
        {"what": "CPU against MediaPipe", "value": 0.59, "bar": 0.55, "at_least": False, "met": False}
    ]
