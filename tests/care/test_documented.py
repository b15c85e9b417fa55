"""docs/companion.md says the numbers that the files hold."""

import re
from pathlib import Path

from coach.care.questionnaire import Questionnaire, questionnaires
from coach.care.relief import relief
from coach.care.sitting import breaks
from coach.care.walking import walk_plan
from coach.places import shipped

TEXT = (Path(__file__).parents[2] / "docs" / "companion.md").read_text("utf-8")
CARE = shipped("assets", "care")


def rows(heading: str) -> list[list[str]]:
    """The cells of the table below a heading, without its first two lines."""
    part = TEXT.split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_questionnaire_is_in_the_table_with_its_days_and_its_points() -> None:
    known = questionnaires(shipped("assets", "questionnaires")).good
    table = {row[0]: row for row in rows("Questionnaires")}
    assert set(table) == set(known)
    for name, each in known.items():
        days = [int(number) for number in re.findall(r"(\d+) days", table[name][4])]
        assert days == ([each.every_days] if each.every_days else [])
        assert _points(each) in table[name][5]


def _points(each: Questionnaire) -> str:
    return f"{each.change.points:g} point" if each.change else "none"


def test_the_walk_plan_is_that_of_the_file() -> None:
    assert [int(row[1]) for row in rows("The walk plan")] == list(walk_plan(CARE / "walk.toml").weeks)


def test_the_breaks_are_those_of_the_file() -> None:
    rules, text = breaks(CARE / "breaks.toml"), TEXT.split("## Breaks from sitting")[1]
    for minutes in (rules.sit_min, rules.away_min, rules.snooze_min):
        assert f"{minutes:g} minutes" in text
    assert f"or {rules.away_busy_min:g} during a call" in text


def test_the_hour_between_warmth_and_warmth_is_that_of_the_file() -> None:
    gap = next(step.gap_min for step in relief(CARE / "relief.toml").steps if step.kind == "warmth")
    assert gap == 60
    assert "an hour of rest for the skin" in TEXT
