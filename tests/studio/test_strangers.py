"""People drawn by chance: nobody set a limit by them, and the same number draws the same people."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from strangers import Company, Drawn, drawn

ROOT = Path(__file__).parents[2]
PLAN = tomllib.loads((ROOT / "packaging" / "studio" / "clips.toml").read_text("utf-8"))
COMPANIES = [Company(**each) for each in PLAN["drawn"]]
EXERCISES = {
    path.stem: tomllib.loads(path.read_text("utf-8")) for path in (ROOT / "assets" / "exercises").glob("*.toml")
}


def people(company: Company) -> Drawn:
    return drawn(company, PLAN["strangers"], EXERCISES)


def test_the_same_number_draws_the_same_people_and_another_one_others() -> None:
    first, again, other = people(COMPANIES[0]), people(COMPANIES[0]), people(evolve(COMPANIES[0], seed=7))
    assert first == again
    assert not set(map(repr, first.builds.values())) & set(map(repr, other.builds.values()))


def test_people_drawn_earlier_stay_who_they_were() -> None:
    """Their clips were rendered, and limits were set by them."""
    last = people(COMPANIES[1]).clips[-1]
    assert last == {
        "name": "sit-to-stand-guest-24", "exercise": "sit-to-stand", "condition": "newcomer", "reps": [1, 1, 0.5, 1],
        "tempo": 1.3, "mistakes": {"1": "not-tall"},
        "with": {"build": "guest-24", "height_m": 0.6, "mirrored": True},
    }  # fmt: skip


def test_nobody_is_drawn_twice_under_one_name() -> None:
    names = [clip["name"] for company in COMPANIES for clip in people(company).clips]
    builds = [name for company in COMPANIES for name in people(company).builds]
    assert len(set(names)) == len(names) == sum(sum(company.clips.values()) for company in COMPANIES)
    assert len(set(builds)) == len(builds)


@pytest.mark.parametrize("seed", range(20))
def test_every_clip_can_be_rendered(seed: int) -> None:
    company = evolve(COMPANIES[-1], seed=seed)
    for clip in people(company).clips:
        assert clip["condition"] in PLAN["conditions"]
        assert clip["with"]["build"] in people(company).builds
        can_be_made(clip)


def can_be_made(clip: dict[str, Any]) -> None:
    """A mistake is one of the exercise's own, and of a repetition that goes the whole way."""
    own, made = EXERCISES[clip["exercise"]]["mistakes"], clip.get("mistakes", {})
    assert set(made.values() if isinstance(made, dict) else made) <= set(own)
    assert all(clip["reps"][int(number)] == 1 for number in made if "reps" in clip)
