"""A result: gathered, sealed, and refused wherever a byte of it is another."""

import base64
import datetime as dt
import json
import re
import zlib
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
from attrs import evolve
from sqlite_utils import Database

from a_month import a_log, add_session
from a_session import STARTED
from assigning import KEY, OTHER_KEY
from coach.exchange.contents import CHOICES, STAYS, TABLES, tables_of
from coach.exchange.gathering import Wish, counted, days_of, gathered, last_made, note_made
from coach.exchange.keys import public, sign
from coach.exchange.result import PURPOSE, Result, sealed, unsealed
from coach.log.database import open_log
from coach.log.traces import is_due, packed
from coach.pose.body import Pose
from coach.pose.trace import read_trace
from coach.problems import Refused
from spoilt import taken_though_spoilt

NOW = STARTED + dt.timedelta(days=30)
ALL = frozenset(CHOICES)
RECORDED = Path(__file__).parents[1] / "recorded"
FORMATS = Path(__file__).parents[2] / "docs" / "formats.md"
HEAD = 224
"""Bytes before what is deflated."""


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Database:
    return a_log(tmp_path_factory.mktemp("log") / "log.sqlite3")


@pytest.fixture(scope="module")
def result(log: Database) -> Result:
    return gathered(log, Wish(ALL, *(days_of(log) or (NOW.date(), NOW.date()))), NOW)


def test_every_table_of_the_log_is_sent_or_said_to_stay(log: Database) -> None:
    assert set(TABLES) | STAYS == set(log.table_names())
    chosen = [table for choice in CHOICES.values() for table in choice.tables]
    assert sorted(chosen) == sorted(TABLES), "each may be kept back"


def test_all_that_is_said_of_a_table_is_true(log: Database) -> None:
    for name, kept in TABLES.items():
        columns = set(log[name].columns_dict)
        assert {column for column in (kept.under, kept.when) if column} | set(kept.key) | set(kept.points_to) <= columns
        assert bool(kept.under) != bool(kept.when)


def test_what_was_sealed_is_what_is_read(result: Result) -> None:
    read, key = unsealed(sealed(result, KEY))
    assert (read, key) == (result, public(KEY))


def test_it_holds_sessions_movement_and_answers(result: Result) -> None:
    rows = {name: len(table.rows) for name, table in result.tables.items()}
    assert (rows["sessions"], rows["sets"], rows["traces"], rows["checkins"], rows["proposals"]) == (6, 12, 6, 1, 1)


def test_what_is_kept_back_is_not_in_it_nor_what_hangs_on_it(log: Database) -> None:
    found = gathered(log, Wish(ALL - {"traces", "checkins"}, *(days_of(log) or ())), NOW)
    assert not {"traces", "checkins"} & set(found.tables)
    assert tables_of(ALL - {"sessions"}) == tables_of(
        ALL - {"sessions", "efforts", "faults", "ratings", "events", "traces"}
    )


def test_only_the_days_that_were_asked_for_are_in_it(log: Database) -> None:
    day = STARTED.date() + dt.timedelta(days=2)
    found = gathered(log, Wish(ALL, day, day), NOW)
    assert [row[1][:10] for row in found.tables["sessions"].rows] == [day.isoformat()]
    assert len(found.tables["sets"].rows) == 2
    assert counted(log, day, day)["sessions"] == 1


def test_the_last_one_is_remembered(tmp_path: Path, result: Result) -> None:
    with open_log(tmp_path / "log.sqlite3") as db:
        assert last_made(db) is None
        note_made(db, result)
        assert last_made(db) == result.last_day


def test_every_single_byte_counts(result: Result) -> None:
    small = evolve(result, tables={"checkins": result.tables["checkins"]}, items=("checkins",))
    assert taken_though_spoilt(sealed(small, KEY), unsealed) == []


def test_no_part_of_a_result_is_taken_for_the_whole(result: Result) -> None:
    whole = sealed(result, KEY)
    for share in range(100):
        with pytest.raises(Refused):
            unsealed(whole[: len(whole) * share // 100])


def test_a_signature_of_another_result_or_key_does_not_fit(result: Result) -> None:
    one, other = sealed(result, KEY), sealed(evolve(result, patient="L. 15"), KEY)
    with pytest.raises(Refused, match="changed since it was signed"):
        unsealed(one[:HEAD] + other[HEAD:])
    with pytest.raises(Refused, match="changed since it was signed"):
        unsealed(one.replace(public(KEY).encode(), public(OTHER_KEY).encode()))


def forged(plain: bytes) -> bytes:
    """A file as somebody with a key of their own may make it."""
    body = zlib.compress(plain, 1)
    return f"coach result 1\nkey {public(KEY)}\nsignature {sign(KEY, PURPOSE, body)}\n\n".encode() + body


@pytest.mark.parametrize(
    "plain",
    [
        b"\0" * 170_000_000, b"[" * 2_000_000, b"[" + b"0," * 13_000_000 + b"0]", b"[" * 100_000, b'{"a":' * 100_000,
        b"not json", b"null", b"{}", b'{"schema": "coach.result/2"}', b'{"schema": "coach.result/1"}', b"\xff\xfe",
        b"9" * 5_000,
    ],
    ids=["zeros", "brackets", "values", "deep", "deep tables", "no json", "null", "empty", "newer", "nothing in it",
         "no text", "a number"],
)  # fmt: skip
def test_whatever_a_stranger_signs_is_refused_in_words(plain: bytes) -> None:
    with pytest.raises(Refused):
        unsealed(forged(plain))


def test_a_number_that_is_none_is_refused(result: Result) -> None:
    text = zlib.decompress(sealed(result, KEY)[HEAD:]).decode()
    raw = json.loads(text)
    assert "18.25" in text
    with pytest.raises(Refused):
        unsealed(forged(text.replace("18.25", "NaN").encode()))
    raw["tables"]["sets"]["rows"][0].append(1)
    with pytest.raises(Refused):
        unsealed(forged(json.dumps(raw).encode()))


def test_a_session_that_only_is_pointed_to_is_named(log: Database) -> None:
    found = gathered(log, Wish(frozenset({"proposals"}), *(days_of(log) or ())), NOW)
    assert list(found.elsewhere.values()) == [
        ((STARTED + dt.timedelta(days=5)).isoformat(timespec="milliseconds"), "evening")
    ]


def test_an_empty_log_has_no_days(tmp_path: Path) -> None:
    with open_log(tmp_path / "log.sqlite3") as db:
        assert days_of(db) is None
        add_session(db, 0)
        assert days_of(db) == (STARTED.date(), STARTED.date())


def test_a_month_of_twenty_minutes_a_day_is_less_than_five_megabytes(tmp_path: Path) -> None:
    """What the landmarker really saw, without pauses, and the rows of thirty sessions beside it."""
    clips = [due(read_trace(path)) for path in sorted(RECORDED.glob("*.poses.jsonl"))]
    minutes = sum(poses[-1].time_s - poses[0].time_s for poses in clips) / 60
    sent = zlib.compress(b"".join(base64.b64encode(packed(poses)) for poses in clips), 9)
    with closing(a_log(tmp_path / "log.sqlite3", days=30)) as db:
        rows = gathered(db, Wish(ALL - {"traces"}, *(days_of(db) or (NOW.date(), NOW.date()))), NOW)
    assert len(rows.tables["sessions"].rows) == 30
    assert 30 * 20 * len(sent) / minutes + len(sealed(rows, KEY)) < 5_000_000


def due(poses: Iterable[Pose]) -> list[Pose]:
    """Those that a trace keeps."""
    kept: list[Pose] = []
    for pose in poses:
        if is_due(kept[-1].time_s if kept else None, pose.time_s):
            kept.append(pose)
    return kept


def test_every_table_and_column_of_a_result_is_described(log: Database) -> None:
    """Another program is to read it by docs/formats.md alone."""
    rows = re.findall(r"^\| (\w+) \| `(\w+)` \| (.+) \|$", FORMATS.read_text("utf-8"), re.MULTILINE)
    told = {table: (item, set(re.findall(r"`(\w+)`", columns)) - {"null"}) for item, table, columns in rows}
    assert told == {
        name: (next(item for item, choice in CHOICES.items() if name in choice.tables),
               set(log[name].columns_dict) - {"id"})
        for name in TABLES
    }  # fmt: skip
