# ruff: noqa: E501 - a table reads best with one case a line
import datetime as dt
from pathlib import Path

import pytest

from coach.exercise.definition import Dose, Exercise, Pace, Phase, Placement, Target
from coach.problems import BadFile, CoachProblem, UnknownName
from coach.session.library import add_routine, has_routine, remove_routine, routine_reader, routines
from coach.session.routine import Item

_HIP = Target("hip", 100, 150)
_SIMPLE = {"trust": "scored", "view": "side", "start": "", "placement": Placement(""), "position": (_HIP,)}
EXERCISES = {
    "bridge": Exercise("bridge", "Bridge", "reps", **_SIMPLE, phases=(Phase("down", (_HIP,)), Phase("up", (_HIP,))),
                       levels={1: Dose((8, 8)), 2: Dose((10, 10, 10)), 3: Dose((6, 4, 2))}),
    "side-plank": Exercise("side-plank", "Side plank", "hold", **_SIMPLE, sides="in_turn", levels={1: Dose((1, 1), 10)}),
    "breathing": Exercise("breathing", "Breathing", "breathing", **_SIMPLE, pace=Pace(4, 6), levels={1: Dose(duration_s=60)}),
}  # fmt: skip
HOME = """
format = 1
id = "home"
name = "At home"
patient = "A. B."
prescriber = "C. D., physiotherapist"
start = 2026-01-05
end = 2026-02-01
days = ["mon", "thu"]
level = 1

[[items]]
exercise = "bridge"

[[items]]
exercise = "side-plank"
side = "left"
hold_s = 15
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A routine as a physiotherapist sends it, under any name."""
    path = tmp_path / "for Ann (2).toml"
    path.write_text(HOME)
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The person's own folder, not made yet."""
    return tmp_path / "own" / "routines"


def problems(file: Path, old: str, new: str) -> tuple[str, ...]:
    assert old in HOME
    file.write_text(HOME.replace(old, new, 1))
    with pytest.raises(BadFile) as bad:
        routine_reader(EXERCISES)(file)
    return tuple(problem.replace(f"{file.name}.", "") for problem in bad.value.problems)


def items(file: Path, *lines: str, level: int = 1) -> tuple[Item, ...]:
    tables = "\n".join(f"[[items]]\n{line}" for line in lines)
    file.write_text(f'format = 1\nid = "a"\nname = "A"\nlevel = {level}\n{tables}')
    return routine_reader(EXERCISES)(file).items


def test_an_assigned_routine_is_read(file: Path) -> None:
    routine = routine_reader(EXERCISES)(file)
    assert (routine.prescriber, routine.patient) == ("C. D., physiotherapist", "A. B.")
    assert (routine.start, routine.end, routine.days) == (dt.date(2026, 1, 5), dt.date(2026, 2, 1), ("mon", "thu"))
    assert routine.items == (Item("bridge"), Item("side-plank", side="left", hold_s=15.0))


def test_sets_and_reps_are_laid_out(file: Path) -> None:
    (item,) = items(file, 'exercise = "bridge"\nsets = 3\nreps = 12')
    assert item.reps == (12, 12, 12)


def test_a_pyramid_is_written_as_a_list(file: Path) -> None:
    (item,) = items(file, 'exercise = "bridge"\nreps = [6, 4, 2]')
    assert item.reps == (6, 4, 2)


def test_reps_without_sets_take_the_sets_of_the_exercise(file: Path) -> None:
    plain, harder = items(file, 'exercise = "bridge"\nreps = 5', 'exercise = "bridge"\nreps = 5\nlevel = 2')
    assert (plain.reps, harder.reps) == ((5, 5), (5, 5, 5))


def test_sets_without_reps_take_the_reps_of_the_exercise(file: Path) -> None:
    bridge, plank = items(file, 'exercise = "bridge"\nsets = 1', 'exercise = "side-plank"\nsets = 4', level=2)
    assert (bridge.reps, plank.reps) == ((10,), (1, 1, 1, 1))


def test_sets_without_reps_are_refused_where_the_exercise_asks_for_a_pyramid(file: Path) -> None:
    with pytest.raises(BadFile, match="bridge has 6, 4, 2 reps at this level: say how many reps as well"):
        items(file, 'exercise = "bridge"\nsets = 2', level=3)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"bridge"', '"brigde"', "there is no exercise called 'brigde'. Did you mean 'bridge'? @ items[0].exercise"),
        ('"bridge"', '"bridge"\nlevel = 7', "bridge has no level 7, only 1, 2, 3 @ items[0].level"),
        ("level = 1", "level = 7", "none of its exercises has a level 7, only 1, 2, 3 @ level"),
        ("end = 2026-02-01", "end = 2026-01-04", "it ends on 2026-01-04, before it starts on 2026-01-05 @ end"),
        ("end = 2026-02-01", "end = '2026-02-01'", "'2026-02-01' is not a date: write it like 2026-01-31, without quotes @ end"),
        ('"bridge"', '"bridge"\nreps = 0', "0 reps is not between 1 and 100 @ items[0].reps"),
        ('"bridge"', '"bridge"\nreps = [8, 800]', "800 reps is not between 1 and 100 @ items[0].reps"),
        ('"bridge"', '"bridge"\nsets = 21', "21 is not a number of sets from 1 to 20 @ items[0].sets"),
        ('"bridge"', '"bridge"\nside = "left"', "bridge works both sides at once @ items[0].side"),
        ('"bridge"', '"bridge"\nduration_s = 30', "bridge goes by hold_s @ items[0].duration_s"),
        ('"bridge"', '"bridge"\nrest_s = 7200', "7200 s is not between 0 and 1800 @ items[0].rest_s"),
        ("hold_s = 15", "hold_s = 0", "has to be more than 0 @ items[1].hold_s"),
        ('"side-plank"\nside = "left"', '"breathing"', "breathing goes by duration_s @ items[1].hold_s"),
        ('["mon", "thu"]', '["mon", "mon"]', "a day is there twice @ days"),
        ('["mon", "thu"]', '["monday"]', "'monday' is not one of mon, tue, wed, thu, fri, sat, sun. Did you mean 'mon'? @ days[0]"),
        ("level = 1", "times_a_week = 0", "0 is not between 1 and 21 @ times_a_week"),
        ('"At home"', '" "', "a routine needs a name @ name"),
        ('"home"', '"../../home"', "'../../home' is not an id: write small letters, digits and hyphens, like 'front-plank' @ id"),
        ("prescriber", "perscriber", "unknown key 'perscriber'. Did you mean 'prescriber'? @ perscriber"),
    ],
)  # fmt: skip
def test_a_routine_has_to_make_sense(file: Path, old: str, new: str, said: str) -> None:
    assert problems(file, old, new) == (said,)


def test_a_routine_needs_items(file: Path) -> None:
    file.write_text('format = 1\nid = "a"\nname = "A"\nitems = []')
    with pytest.raises(BadFile, match="a routine needs at least one item"):
        routine_reader(EXERCISES)(file)


def test_every_problem_of_a_routine_is_told_at_once(file: Path) -> None:
    with pytest.raises(BadFile) as bad:
        items(file, 'exercise = "brigde"\nsets = 0\nreps = "8"', 'exercise = "bridge"\nsets = 2.5', "3")
    assert "it is not TOML" in bad.value.problems[0]
    with pytest.raises(BadFile) as bad:
        items(file, 'exercise = "brigde"\nsets = 0', 'reps = "8"', 'exercise = 3\nlevel = "two"\nsets = 2.5')
    assert [problem.split(" @ ")[1] for problem in bad.value.problems] == [
        f"{file.name}.items[{place}" for place in ("0].sets", "2].sets", "0].exercise", "1].exercise", "1].reps[0]",
                                                   "2].exercise", "2].level")
    ]  # fmt: skip


def test_items_that_are_no_list_are_told(file: Path) -> None:
    file.write_text('format = 1\nid = "a"\nname = "A"\nitems = "bridge"')
    with pytest.raises(BadFile, match="'bridge' is not a list"):
        routine_reader(EXERCISES)(file)


def test_a_routine_that_is_added_is_there_the_next_time(file: Path, own: Path) -> None:
    routine = add_routine(file, EXERCISES, own)
    assert routines(EXERCISES, own).good == {"home": routine}
    assert [path.name for path in own.iterdir()] == ["home.toml"]


def test_a_wrong_routine_is_not_added(file: Path, own: Path) -> None:
    file.write_text(HOME.replace("bridge", "brigde"))
    with pytest.raises(BadFile, match="Did you mean 'bridge'"):
        add_routine(file, EXERCISES, own)
    assert not own.exists()


def test_a_routine_of_the_same_id_takes_the_place_of_the_other(file: Path, own: Path) -> None:
    assert not has_routine("home", own)
    add_routine(file, EXERCISES, own)
    assert has_routine("home", own)
    file.write_text(HOME.replace("At home", "At home, second month"))
    add_routine(file, EXERCISES, own)
    assert routines(EXERCISES, own).good["home"].name == "At home, second month"


def test_a_routine_that_is_there_already_can_be_added_again(file: Path, own: Path) -> None:
    add_routine(file, EXERCISES, own)
    assert add_routine(own / "home.toml", EXERCISES, own).id == "home"
    assert (own / "home.toml").read_text() == HOME


def test_a_routine_that_cannot_be_kept_leaves_nothing_behind(file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "own"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(CoachProblem, match="The routine cannot be kept in"):
        add_routine(file, EXERCISES, blocked)
    with pytest.raises(CoachProblem, match="The routine cannot be kept in"):
        add_routine(file, EXERCISES, blocked / "routines")


def test_a_read_only_folder_is_told(file: Path, own: Path, nobody: None) -> None:
    own.mkdir(parents=True)
    own.chmod(0o555)
    with pytest.raises(CoachProblem, match="Permission denied"):
        add_routine(file, EXERCISES, own)


def test_a_routine_is_removed_by_its_id(file: Path, own: Path) -> None:
    add_routine(file, EXERCISES, own)
    remove_routine("home", own)
    assert routines(EXERCISES, own).good == {}


def test_what_is_not_one_s_own_is_not_removed(file: Path, own: Path, tmp_path: Path) -> None:
    add_routine(file, EXERCISES, own)
    with pytest.raises(UnknownName, match="Did you mean 'home'"):
        remove_routine("hom", own)
    outside = tmp_path / "outside.toml"
    outside.write_text("")
    with pytest.raises(UnknownName):
        remove_routine("../../outside", own)
    assert outside.exists()


def test_the_person_s_own_routine_stands_before_the_shipped_one(file: Path, own: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "home.toml").write_text(HOME.replace("At home", "Shipped"))
    add_routine(file, EXERCISES, own)
    assert routines(EXERCISES, shipped, own).good["home"].name == "At home"


def test_a_file_under_another_name_than_its_id_is_told(file: Path) -> None:
    found = routines(EXERCISES, file.parent)
    assert found.good == {}
    assert "so the file has to be called home.toml" in str(found.bad[0])
