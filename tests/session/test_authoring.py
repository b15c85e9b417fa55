"""A routine of one's own, from what is typed to its file and back."""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve

from coach import places
from coach.problems import CoachProblem
from coach.session.authoring import Draft, ItemDraft, checking, copied, drafted, free_id, keep, moved
from coach.session.library import routine_reader, routines
from coach.session.routine import Item, Routine
from judging import EXERCISES

CHECKED = checking(EXERCISES)
SHIPPED = routines(EXERCISES, places.shipped("routines")).good
MINE = Draft("mine", "Mine", (ItemDraft("glute-bridge"), ItemDraft("front-plank"), ItemDraft("bird-dog")))


def typed(**fields: str) -> Draft:
    return Draft("mine", "Mine", (ItemDraft("glute-bridge", **fields),))


def complaints(draft: Draft) -> list[str]:
    return [f"{where} {words}" for where, words in CHECKED(draft).told]


def test_what_is_left_empty_comes_from_the_exercise() -> None:
    routine = CHECKED(typed()).routine
    assert routine is not None
    assert routine.items == (Item("glute-bridge"),)


def test_sets_and_reps_and_a_pyramid_are_understood() -> None:
    for fields, reps in (({"sets": "3", "reps": "8"}, (8, 8, 8)), ({"reps": "6, 4, 2"}, (6, 4, 2))):
        routine = CHECKED(typed(**fields)).routine
        assert routine is not None
        assert routine.items[0].reps == reps


@pytest.mark.parametrize("comma", ["2.5", "2,5", " 2.5 "])
def test_seconds_may_have_a_decimal_point_or_comma(comma: str) -> None:
    routine = CHECKED(typed(hold_s=comma)).routine
    assert routine is not None
    assert routine.items[0].hold_s == 2.5


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"reps": "0", "sets": "2"}, "0 reps is not between 1 and 100"),
        ({"hold_s": "9999"}, "9999 s is not between 0 and 600"),
        ({"reps": "many", "sets": "1"}, "'many'"),
        ({"duration_s": "30"}, "goes by hold_s"),
        ({"level": "9"}, "has no level 9"),
        ({"side": "left"}, "works both sides at once"),
    ],
)
def test_what_is_no_dose_is_told_while_it_is_typed(fields: dict[str, str], complaint: str) -> None:
    told = complaints(typed(**fields))
    assert any(complaint in each and each.startswith(".items[0]") for each in told), told


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_made() -> None:
    found = CHECKED(Draft("mine", " ", (ItemDraft("glute-brigde"), ItemDraft("bird-dog", rest_s="-5"))))
    assert found.routine is None
    words = " ".join(words for _, words in found.told)
    assert "Did you mean 'glute-bridge'?" in words
    assert "-5 s is not between" in words


def test_a_routine_needs_a_name_and_an_exercise() -> None:
    words = " ".join(complaints(Draft("mine", "")))
    assert "needs a name" in words
    assert "at least one item" in words


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_routine_copied_is_written_and_read_as_it_was(name: str, tmp_path: Path) -> None:
    copy = CHECKED(copied(SHIPPED[name], "A copy", SHIPPED)).routine
    assert copy is not None
    keep(copy, tmp_path)
    read = routine_reader(EXERCISES)(tmp_path / "a-copy.toml")
    assert read == copy == evolve(SHIPPED[name], id="a-copy", name="A copy")


def test_nobody_prescribed_a_copy() -> None:
    assigned = Routine("a", "A", (Item("glute-bridge", feel="the buttocks"),), prescriber="P", patient="Q",
                       start=dt.date(2026, 1, 1), end=dt.date(2026, 2, 1))  # fmt: skip
    copy = CHECKED(copied(assigned, "B", ())).routine
    assert copy == Routine("b", "B", assigned.items)


def test_what_cannot_be_typed_here_stays_as_the_file_had_it(tmp_path: Path) -> None:
    whole = Routine("mine", "Mine", (Item("glute-bridge", tempo=(2, 1, 2), feel="the buttocks", note='say "slow"\\'),),
                    days=("mon", "fri"), times_a_day=2)  # fmt: skip
    draft = drafted(whole)
    renamed = CHECKED(evolve(draft, name="Hüfte \u2764")).routine
    assert renamed == evolve(whole, name="Hüfte \u2764")
    keep(renamed, tmp_path)
    assert routine_reader(EXERCISES)(tmp_path / "mine.toml") == renamed


def test_exercises_change_places() -> None:
    assert [each.exercise for each in moved(MINE, 2, 0).items] == ["bird-dog", "glute-bridge", "front-plank"]
    assert moved(moved(MINE, 0, 2), 2, 0) == MINE


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("After the spasm", (), "after-the-spasm"),
        ("Rückenübung", (), "ruckenubung"),
        ("Big three", ("big-three",), "big-three-2"),
        ("Big three", ("big-three", "big-three-2"), "big-three-3"),
        ("\u817f", (), "routine"),
        ("x" * 200, (), "x" * 50),
    ],
)
def test_an_id_is_made_of_the_name_and_is_nobody_elses(name: str, taken: tuple[str, ...], expected: str) -> None:
    assert free_id(name, taken) == expected


def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(CoachProblem, match="cannot be kept in"):
        keep(SHIPPED["big-three"], tmp_path / "file")
