import datetime as dt
import json
from pathlib import Path

from attrs import evolve

from coach.bench.measurement import Bar, Figure
from coach.bench.report import NOTES, NUMBERS, as_json, markdown, part, read_parts, write

DAY = dt.datetime(2026, 3, 5, 9, 20)  # noqa: DTZ001 - as the machine's clock shows it
ENGINES = part("pose", "2 cores", DAY, (
    Figure("pose, CPU per frame", "litert full", "ms", 11.2, 10.1, 12.9),
    Figure("pose, CPU per frame", "mediapipe full", "ms", 19.0, 18.2, 19.9),
    Bar("CPU against MediaPipe", 0.59, 0.55),
))  # fmt: skip
START = part("start", "2 cores", DAY, (Figure("start", "window", "s", 2.5, 2.5, 2.5), Bar("growth", 0.021, 0.02)))
ORDER = ("pose", "start")


def test_the_document_has_every_figure_and_says_which_bars_are_met() -> None:
    text = markdown((ENGINES, START))
    assert "at 2026-03-05 09:20: 2 cores." in text
    assert "| pose, CPU per frame | litert full | 11 | 10 - 13 | ms |" in text
    assert "| start | window | 2.50 |  | s |" in text
    assert "| CPU against MediaPipe | 0.59 | at most 0.55 | no |" in text
    assert "| growth | 0.021 | at most 0.02 | no |" in text
    assert "runs of their own" not in text


def test_notes_that_people_wrote_are_kept(tmp_path: Path) -> None:
    path = write(tmp_path, (ENGINES, START), ORDER)
    path.write_text(path.read_text("utf-8") + "\nThe machine was busy.\n", encoding="utf-8")
    write(tmp_path, (evolve(ENGINES, machine="4 cores"), evolve(START, machine="4 cores")), ORDER)
    text = path.read_text("utf-8")
    assert "4 cores" in text
    assert "2 cores" not in text
    assert text.endswith(f"{NOTES}\n\nThe machine was busy.\n")
    assert (tmp_path / "performance.png").read_bytes().startswith(b"\x89PNG")


def test_a_part_that_was_not_measured_this_time_is_kept_and_dated(tmp_path: Path) -> None:
    write(tmp_path, (ENGINES, START), ORDER)
    later = evolve(START, at="2026-03-06 10:00", bars=(Bar("growth", 0.5, 0.02),))
    text = write(tmp_path, (later,), ORDER).read_text("utf-8")
    assert "runs of their own: pose (2026-03-05 09:20, 2 cores)." in text
    assert "| growth | 0.50 |" in text
    assert read_parts(tmp_path / NUMBERS) == (ENGINES, later)


def test_json_says_the_same() -> None:
    content = json.loads(json.dumps(as_json((ENGINES, START))))
    assert content["parts"][1] == {"name": "start", "machine": "2 cores", "at": "2026-03-05 09:20"}
    assert [(each["median"], each["measured"]) for each in content["figures"]] == [
        (11.2, "pose"), (19.0, "pose"), (2.5, "start"),
    ]  # fmt: skip
    assert content["bars"][0] == {
        "what": "CPU against MediaPipe", "value": 0.59, "bar": 0.55, "at_least": False, "met": False,
        "measured": "pose",
    }  # fmt: skip
