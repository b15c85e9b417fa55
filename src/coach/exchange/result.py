"""A result: what a patient brings back, signed and packed into one file.

A head of three lines (what it is, the patient's public key, the signature in hexadecimal digits), an empty line, then
deflated JSON. The signature is over the deflated bytes, so nothing is unpacked that was changed. The whole of it may be
encrypted in the age format.
"""

import datetime as dt
import json
import re
import zlib
from typing import Any, Final, NoReturn, TypeAlias

from attrs import field, frozen

from coach.exchange.keys import Key, is_signed, public, sign
from coach.problems import Refused
from coach.wording import Worded

SUFFIX: Final = ".coachresult"
SCHEMA: Final = "coach.result/1"
PURPOSE: Final = "coach result 1"
LARGEST_BYTES: Final = 64_000_000
LARGEST_PLAIN: Final = 160_000_000
MOST_LISTS: Final = 1_500_000
MOST_VALUES: Final = 12_000_000
"""Three years of daily sessions stay below these; what lies above would only fill the memory."""
_HEAD: Final = re.compile(rb"coach result 1\nkey ([0-9a-f]{64})\nsignature ([0-9a-f]{128})\n\n")
_HEAD_BYTES: Final = 15 + 4 + 64 + 1 + 10 + 128 + 2

Rows: TypeAlias = list[list[Any]]


@frozen
class Columns:
    """A table's rows as lists, in the order of `names`. The first name is always `id`."""

    names: tuple[str, ...]
    rows: Rows


@frozen
class PlanInUse:
    id: str
    revision: int
    key: str


@frozen
class Result:
    """`items` are the keys of `coach.exchange.contents.CHOICES` that the patient chose; days are included.

    `elsewhere`: sessions that rows point to and that are not in this result: number -> what they are known by.
    """

    made_at: dt.datetime
    first_day: dt.date
    last_day: dt.date
    items: tuple[str, ...]
    tables: dict[str, Columns]
    patient: str = ""
    plans: tuple[PlanInUse, ...] = ()
    app_version: str = ""
    elsewhere: dict[int, tuple[str, ...]] = field(factory=dict)


def sealed(result: Result, key: Key) -> bytes:
    """The file's bytes, signed by the patient."""
    packed = zlib.compress(_json(result), 9)
    head = f"coach result 1\nkey {public(key)}\nsignature {sign(key, PURPOSE, packed)}\n\n"
    return head.encode() + packed


def unsealed(content: bytes) -> tuple[Result, str]:
    """The result and the public key it is signed with. Raises `Refused`; memory is bounded whatever comes."""
    if len(content) > LARGEST_BYTES:
        raise Refused(
            Worded("It is larger than {value} megabytes, so it is not taken.", value=LARGEST_BYTES // 1_000_000)
        )
    head = _HEAD.match(content[:_HEAD_BYTES])
    if head is None:
        raise Refused(Worded("This is not a result of coach, or its beginning is damaged."))
    key, signature, packed = head[1].decode(), head[2].decode(), content[head.end() :]
    if not is_signed(key, signature, PURPOSE, packed):
        raise Refused(
            Worded("The result was changed since it was signed, or damaged on its way. Ask for the file again.")
        )
    return _result(_inflated(packed)), key


def _json(result: Result) -> bytes:
    tables = {name: {"columns": each.names, "rows": each.rows} for name, each in result.tables.items()}
    whole = {
        "schema": SCHEMA, "made_at": result.made_at.isoformat(timespec="milliseconds"),
        "first_day": result.first_day.isoformat(), "last_day": result.last_day.isoformat(),
        "app_version": result.app_version, "patient": result.patient,
        "plans": [{"id": each.id, "revision": each.revision, "key": each.key} for each in result.plans],
        "items": result.items, "tables": tables,
        "elsewhere": [[number, *key] for number, key in sorted(result.elsewhere.items())],
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _inflated(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(packed, LARGEST_PLAIN)
    except zlib.error as error:
        raise Refused(Worded("The result is damaged.")) from error
    if not unpacking.eof or unpacking.unused_data:
        raise Refused(Worded("The result is not whole, or holds far more than a result."))
    # Before it is read: a few megabytes of brackets would become gigabytes of empty lists.
    if plain.count(b"[") + plain.count(b"{") > MOST_LISTS or plain.count(b",") > MOST_VALUES:
        raise Refused(Worded("The result holds far more than a result."))
    return plain


def _result(plain: bytes) -> Result:
    try:
        raw = json.loads(plain, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Refused(Worded("The result is damaged: it is not what coach writes.")) from error
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        raise Refused(Worded("The result was written by a newer coach, or by another program."))
    try:
        return _read(raw)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused(Worded("The result is damaged: something is missing in it.")) from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def _read(raw: dict[str, Any]) -> Result:
    made_at = dt.datetime.fromisoformat(raw["made_at"])
    if made_at.tzinfo is None:
        raise ValueError("the moment has no offset")
    return Result(
        made_at=made_at, first_day=dt.date.fromisoformat(raw["first_day"]),
        last_day=dt.date.fromisoformat(raw["last_day"]),
        items=tuple(_text(each) for each in raw["items"]), patient=_text(raw["patient"]),
        app_version=_text(raw["app_version"]),
        plans=tuple(PlanInUse(_text(each["id"]), int(each["revision"]), _text(each["key"])) for each in raw["plans"]),
        tables={_text(name): _columns(table) for name, table in raw["tables"].items()},
        elsewhere={int(each[0]): tuple(_text(part) for part in each[1:]) for each in raw["elsewhere"]},
    )  # fmt: skip


def _columns(raw: Any) -> Columns:
    names = tuple(_text(each) for each in raw["columns"])
    rows = raw["rows"]
    if names[:1] != ("id",) or len(set(names)) < len(names) or not isinstance(rows, list):
        raise ValueError("not a table")
    if not all(isinstance(row, list) and len(row) == len(names) and type(row[0]) is int for row in rows):
        raise ValueError("not rows of a table")
    return Columns(names, rows)


def _text(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > 500:
        raise ValueError("not a short text")
    return raw
