"""Everything there is about a person, in one step, in forms that other programs read."""

import base64
import io
import json
import zipfile
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from coach.exchange import clinic as shared
from coach.exchange.clinic import Clinic
from coach.exchange.clinic_index import opened

SCHEMA: Final = "coach.log-export/1"


def everything(db: Database) -> dict[str, Any]:
    """Every table of a log, row by row; what is not text or a number is in base 64."""
    tables = {name: [_plain(row) for row in db.query(f'SELECT * FROM "{name}"')] for name in sorted(db.table_names())}  # noqa: S608
    return {"schema": SCHEMA, "tables": {name: rows for name, rows in tables.items() if not name.startswith("_")}}


def texts(*places: Path) -> dict[str, str]:
    """The text files at these places, or in them, by name."""
    paths = [path for place in places for path in (sorted(place.glob("*.toml")) if place.is_dir() else [place])]
    return {path.name: path.read_text("utf-8", "replace") for path in paths if path.is_file()}


def patient_archive(clinic: Clinic, patient: str) -> bytes:
    """A ZIP: the patient's files as the clinic keeps them, and the log they make as JSON."""
    shared.about(clinic, patient)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for kind in ("notes", "plans", "results"):
            for path in shared.files(clinic, patient, kind):
                archive.writestr(f"{kind}/{path.name}", path.read_bytes())
        with opened(clinic, patient) as db:
            archive.writestr("log.json", json.dumps(everything(db), ensure_ascii=False, indent=1))
    return out.getvalue()


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: base64.b64encode(value).decode() if isinstance(value, bytes) else value for name, value in row.items()
    }
