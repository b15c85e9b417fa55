"""A coach that is killed in the middle of a set has everything in the log that was finished before."""

import subprocess
import sys
from pathlib import Path

import pytest

from coach.log.database import open_log
from coach.log.reading import session, sessions

TESTS = Path(__file__).parents[1]
IN_A_SET = """
import sys
from pathlib import Path
from a_session import FIRST, ROUTINE, SECOND, STARTED, ZERO_S, began, ended, fault, rep
from coach.log.database import open_log
from coach.log.writing import Record

record = Record(open_log(Path(sys.argv[1])), ROUTINE, STARTED, time_s=ZERO_S, planned_sets=3)
facts = (rep(1), rep(5), rep(9), fault("hips-low", 9, 2))
for event in (began(FIRST, 0), *facts, ended(FIRST, 14, *facts), began(SECOND, 40), rep(42), rep(46, full=False)):
    record.write(event)
record.rate("pain-during", 4, ZERO_S + 50)
print("in the middle of the second set", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def killed(own_files: Path, checkout: dict[str, str]) -> Path:
    """The log of a process that was killed (SIGKILL; TerminateProcess on Windows) without a chance to say good-bye."""
    path = own_files / "log.sqlite3"
    checkout["PYTHONPATH"] += f"{';' if sys.platform == 'win32' else ':'}{TESTS}"
    program = subprocess.Popen([sys.executable, "-c", IN_A_SET, path], env=checkout, text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    with program:
        assert program.stdout
        assert program.stdout.readline() == "in the middle of the second set\n"
        program.kill()
    assert program.returncode != 0
    return path


def test_everything_finished_before_is_in_the_log(killed: Path) -> None:
    with open_log(killed) as db:
        (row,) = sessions(db)
        kept = session(db, row.id)
    assert (row.state, row.sets_done, row.planned_sets) == ("interrupted", 1, 3)
    first, second = kept.exercises[0].sets
    assert (first.finished, first.done, first.planned, len(first.faults)) == (True, 3, 3, 1)
    assert (second.finished, second.done, [each.full for each in second.reps]) == (False, 1, [True, False])
    assert [(rating.kind, rating.value) for rating in kept.ratings] == [("pain-during", 4.0)]


def test_the_next_opening_tidies_up(killed: Path) -> None:
    assert len(list(killed.parent.iterdir())) > 1
    open_log(killed).close()
    assert [path.name for path in killed.parent.iterdir()] == ["log.sqlite3"]
