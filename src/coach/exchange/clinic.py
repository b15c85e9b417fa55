"""A clinic's patients, in a folder that several machines may share: a network drive, or one that is synchronised.

    patients/<patient>/notes/<moment>-<hash>.json               what was written down about the patient
    patients/<patient>/plans/<plan>-<revision>-<hash>.coachplan  what was assigned
    patients/<patient>/results/<moment>-<hash>.coachresult       what came back, decrypted

Files are only ever added, and named by what is in them, so two machines that write at once lose nothing, and need no
server. A file that has not wholly arrived does not match its name, and is passed over until it does.
"""

import datetime as dt
import json
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from coach.exchange.plan import SUFFIX as PLAN
from coach.exchange.result import SUFFIX as RESULT
from coach.files.write import write_whole
from coach.problems import CoachProblem, UnknownName
from coach.wording import Worded

NOTE: Final = ".json"
LARGEST_NOTE: Final = 100_000
_PATIENT: Final = re.compile(r"[a-z0-9]{4,32}")
_NAMED: Final = re.compile(r".+-([0-9a-f]{16})\.\w+")


@frozen
class Clinic:
    """`shared`: the folder of the files. `own`: this machine's index, which can be made anew from them."""

    shared: Path
    own: Path

    def folder(self, patient: str) -> Path:
        return self.shared / "patients" / patient


@frozen
class About:
    """What is written down about a patient. `keys` are the public keys that the patient's results are signed with."""

    id: str
    name: str = ""
    keys: tuple[str, ...] = ()
    said: Mapping[str, Any] = field(factory=dict)


def patients(clinic: Clinic) -> tuple[str, ...]:
    """Every patient's id. Empty where there is no folder yet."""
    folder = clinic.shared / "patients"
    if not folder.is_dir():
        return ()
    return tuple(sorted(each.name for each in folder.iterdir() if _PATIENT.fullmatch(each.name) and each.is_dir()))


def add_patient(clinic: Clinic, name: str, now: dt.datetime) -> str:
    """The new patient's id. `name` is a pseudonym or a name, as the clinic likes. Raises `CoachProblem`."""
    patient = secrets.token_hex(5)
    note(clinic, patient, {"name": name}, now)
    return patient


def note(clinic: Clinic, patient: str, said: Mapping[str, Any], now: dt.datetime) -> None:
    """Writes something down; of each key the latest counts, and nothing that was written is lost."""
    content = json.dumps({"at": now.isoformat(timespec="milliseconds"), "said": said}, ensure_ascii=False).encode()
    _add(clinic.folder(patient) / "notes", moment(now), NOTE, content)


def about(clinic: Clinic, patient: str) -> About:
    """Raises `UnknownName`."""
    if not _PATIENT.fullmatch(patient) or not clinic.folder(patient).is_dir():
        raise UnknownName("patient", patient, patients(clinic))
    said: dict[str, Any] = {}
    keys: list[str] = []
    for each in sorted(_notes(clinic, patient), key=lambda each: str(each.get("at"))):
        said |= each["said"]
        keys += [each["said"]["key"]] if "key" in each["said"] else []
    return About(patient, str(said.get("name", "")), tuple(dict.fromkeys(keys)), said)


def keep_plan(clinic: Clinic, patient: str, plan_id: str, revision: int, content: bytes) -> None:
    """A signed plan that was given to the patient."""
    _add(clinic.folder(patient) / "plans", f"{plan_id}-{revision:05}", PLAN, content)


def keep_result(clinic: Clinic, patient: str, made_at: dt.datetime, content: bytes) -> None:
    """A result as the patient signed it, decrypted, so that every machine of the clinic can read it."""
    _add(clinic.folder(patient) / "results", moment(made_at), RESULT, content)


def files(clinic: Clinic, patient: str, kind: str) -> tuple[Path, ...]:
    """The patient's "notes", "plans" or "results", in the order of their names, which begin with their moment."""
    folder = clinic.folder(patient) / kind
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if _NAMED.fullmatch(path.name)))


def whole(path: Path) -> bytes | None:
    """The file's content, or `None` as long as it has not wholly arrived."""
    named = _NAMED.fullmatch(path.name)
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if named and sha256(content).hexdigest()[:16] == named[1] else None


def erase_patient(clinic: Clinic, patient: str) -> None:
    """Takes away every file of the patient. The other machines of the clinic forget with their next look.

    Raises `UnknownName` and `CoachProblem`.
    """
    about(clinic, patient)
    try:
        shutil.rmtree(clinic.folder(patient))
    except OSError as error:
        raise CoachProblem(
            Worded(
                "Not everything could be erased in {value}: {why}.", value=clinic.folder(patient), why=error.strerror
            )
        ) from error


def moment(at: dt.datetime) -> str:
    """For a file's name: UTC, so that names are in the order of time."""
    return f"{at.astimezone(dt.UTC):%Y%m%dT%H%M%S}{at.microsecond // 1000:03}Z"


def _notes(clinic: Clinic, patient: str) -> Iterator[dict[str, Any]]:
    for path in files(clinic, patient, "notes"):
        content = whole(path)
        if content is None or len(content) > LARGEST_NOTE:
            continue
        try:
            raw = json.loads(content)
        except (ValueError, RecursionError):
            continue
        if isinstance(raw, dict) and isinstance(raw.get("said"), dict):
            yield raw


def _add(folder: Path, name: str, suffix: str, content: bytes) -> None:
    path = folder / f"{name}-{sha256(content).hexdigest()[:16]}{suffix}"
    try:
        if not path.exists():
            write_whole(path, content)
    except OSError as error:
        raise CoachProblem(
            Worded("{name} cannot be kept in {folder}: {why}.", name=path.name, folder=folder, why=error.strerror)
        ) from error
