"""What is shipped is used, and what others made is named."""

import tomllib
from typing import Final

from coach.places import shipped

ASSETS: Final = shipped("assets")
ROOT: Final = ASSETS.parent
PROGRAM: Final = "".join(path.read_text("utf-8") for path in sorted((ROOT / "src").rglob("*.py")))
WRITTEN: Final = "".join(path.read_text("utf-8") for path in sorted(ASSETS.rglob("*.toml")))


def test_every_icon_is_shown_somewhere() -> None:
    unshown = [path.stem for path in (ASSETS / "icons").glob("*.svg") if f'"{path.stem}"' not in PROGRAM + WRITTEN]
    assert unshown == []


def test_every_measure_is_read_by_an_exercise_or_by_the_program() -> None:
    read = PROGRAM + "".join(path.read_text("utf-8") for path in (ASSETS / "exercises").glob("*.toml"))
    measures = tomllib.loads((ASSETS / "measures.toml").read_text("utf-8"))
    assert [name for name, each in measures.items() if isinstance(each, dict) and f'"{name}"' not in read] == []


def test_whose_questionnaire_is_quoted_stands_in_the_notice() -> None:
    files = [tomllib.loads(path.read_text("utf-8")) for path in (ASSETS / "questionnaires").glob("*.toml")]
    quoted = {each["name"].split(":")[0] for each in files if each.get("licensed")}
    notice = (ROOT / "NOTICE").read_text("utf-8")
    assert quoted
    assert [name for name in quoted if f"{name}:" not in notice] == []
