"""docs/care.md shows the rules as they are."""

from click.testing import CliRunner

from cared import TABLES
from coach.care.telling import document
from coach.cli import cli
from conftest import ROOT

MARK = "<!-- made by `coach care rules` -->"


def test_the_document_shows_the_rules_that_decide() -> None:
    shown = (ROOT / "docs" / "care.md").read_text("utf-8").split(MARK)[1].strip()
    assert shown == document(TABLES), "print them anew: python -m coach care rules"


def test_a_written_history_is_told_decision_by_decision(tmp_path) -> None:  # noqa: ANN001
    history = tmp_path / "history.csv"
    history.write_text(
        "day,exercise,share,form,pain_before,pain_most,pain_after,effort,stopped,next_day\n"
        "2026-01-01,glute-bridge,1,92,2,2,2,4,,\n2026-01-03,glute-bridge,1,90,2,3,2,4,,same\n"
        "2026-01-05,glute-bridge,1,88,1,4,4,5,,same\n", "utf-8",
    )  # fmt: skip
    told = CliRunner().invoke(cli, ["care", "simulate", str(history)]).output
    assert "up: glute-bridge, level 2. 2 good sessions in a row" in told
    assert "down: glute-bridge, level 1. Your pain rose by 3" in told


def test_a_file_that_is_no_history_is_told(tmp_path) -> None:  # noqa: ANN001
    other = tmp_path / "other.csv"
    other.write_text("name\nsomebody\n", "utf-8")
    result = CliRunner().invoke(cli, ["care", "simulate", str(other)])
    assert "is no history" in str(result.exception)


def test_made_up_lives_are_counted() -> None:
    assert "5 lives, 0 complaints" in CliRunner().invoke(cli, ["care", "simulate", "--random", "5"]).output
