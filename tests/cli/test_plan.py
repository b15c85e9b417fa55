"""A plan by the command line, on the physiotherapist's machine and on the patient's."""

from pathlib import Path

import pytest

from coach import places
from told import Asks

ANNA, BEN = "anna's small words", "ben's other words"


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_PASSPHRASE", ANNA)


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From now on this is the patient's machine."""
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("COACH_PASSPHRASE")


@pytest.fixture
def plan(coach: Asks, tmp_path: Path) -> Path:
    file = tmp_path / "plan.coachplan"
    assert coach("plan", "new", "--routine", "early-stabilisation", "--out", file, "--from", "A. Example").code == 0
    assert coach("plan", "sign", file).code == 0
    return file


def revised(coach: Asks, plan: Path) -> Path:
    file = plan.with_name("second.coachplan")
    assert coach("plan", "new", "--revises", plan, "--out", file, "--goal", "Dig the garden").code == 0
    assert coach("plan", "sign", file).code == 0
    return file


def test_a_plan_is_made_signed_checked_shown_and_imported(coach: Asks, plan: Path, at_home: None) -> None:
    assert coach("plan", "check", plan).code == 0
    shown = coach("plan", "show", plan).out
    assert "From A. Example, key" in shown
    assert "Glute bridge: 2 x 8, 2 s held, rest 30 s" in shown
    taken = coach("plan", "import", plan)
    assert (taken.code, taken.out.startswith("Taken: plan plan-")) == (0, True)
    (routine,) = [each for each in coach("routines", "--json").json["routines"] if each["prescriber"] == "A. Example"]
    assert routine["id"].endswith("-early-stabilisation")


def test_imported_twice_it_is_there_once(coach: Asks, plan: Path) -> None:
    coach("plan", "import", plan)
    before = places.log_path().read_bytes()
    again = coach("plan", "import", plan)
    assert (again.code, "nothing was changed" in again.out) == (0, True)
    assert places.log_path().read_bytes() == before


def test_the_next_revision_replaces_the_first_and_the_first_does_not_come_back(coach: Asks, plan: Path) -> None:
    second = revised(coach, plan)
    coach("plan", "import", plan)
    assert "goal: Dig the garden (was -)" in coach("plan", "import", second).out
    old = coach("plan", "import", plan)
    assert (old.code, "older one is not taken" in old.err) == (2, True)


def test_an_unsigned_plan_is_refused(coach: Asks, tmp_path: Path) -> None:
    file = tmp_path / "draft.coachplan"
    coach("plan", "new", "--routine", "early-stabilisation", "--out", file)
    for verb in ("check", "import", "show"):
        told = coach("plan", verb, file)
        assert (told.code, "not signed" in told.err) == (2, True)
    assert not places.log_path().exists() or "plan-" not in coach("routines").out


def test_somebody_else_s_plan_needs_the_key_that_was_read_out(
    coach: Asks, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach("plan", "import", plan)
    home = places.user_data()
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "ben"))
    monkeypatch.setenv("COACH_PASSPHRASE", BEN)
    foreign = revised(coach, plan)
    key = coach("plan", "check", foreign).out.split()[-1].rstrip(".")
    monkeypatch.setenv("COACH_HOME", str(home))
    told = coach("plan", "import", foreign)
    assert (told.code, "signed with another key" in told.err) == (2, True)
    assert coach("plan", "import", foreign, "--trust", "0000-0000-0000-0000").code == 2
    assert coach("plan", "import", foreign, "--trust", key).code == 0


def test_a_wrong_passphrase_signs_nothing(coach: Asks, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = plan.read_bytes()
    monkeypatch.setenv("COACH_PASSPHRASE", "another one")
    told = coach("plan", "sign", plan)
    assert (told.code, "not the passphrase" in told.err) == (2, True)
    assert plan.read_bytes() == before


def test_without_a_terminal_the_passphrase_has_to_be_in_the_environment(
    coach: Asks, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COACH_PASSPHRASE")
    told = coach("plan", "sign", plan)
    assert (told.code, "COACH_PASSPHRASE" in told.err) == (2, True)


def test_a_plan_goes_as_codes(coach: Asks, plan: Path, tmp_path: Path, at_home: None) -> None:
    assert coach("plan", "codes", plan, "--out", tmp_path / "codes").code == 0
    assert coach("plan", "import", *sorted((tmp_path / "codes").iterdir())).code == 0


def test_a_plan_that_is_put_away_is_no_longer_assigned(coach: Asks, plan: Path) -> None:
    coach("plan", "import", plan)
    name = coach("plan", "show", plan, "--json").json["plan"]["id"]
    assert coach("plan", "remove", name).code == 0
    assert name not in coach("routines").out
    assert coach("plan", "remove", name).code == 2


def test_a_draft_that_cannot_be_used_is_not_signed(coach: Asks, plan: Path) -> None:
    plan.write_bytes(plan.read_bytes().replace(b"glute-bridge", b"glute-bride"))
    told = coach("plan", "sign", plan)
    assert (told.code, "Did you mean 'glute-bridge'" in told.err) == (2, True)


def test_the_keys_are_shown_to_be_compared(coach: Asks, plan: Path) -> None:
    told = coach("plan", "key").out
    assert coach("plan", "check", plan).out.split()[-1].rstrip(".") in told
    assert "age1" in told
    coach("plan", "new", "--routine", "big-three", "--out", plan.with_name("b.coachplan"))
    assert b'reply_to = "age1' in plan.with_name("b.coachplan").read_bytes()
