"""Where files are: those shipped with coach, and the person's own."""

import os
import sys
from pathlib import Path
from typing import Final

import platformdirs

HOME: Final = "COACH_HOME"
"""Names one folder for everything of the person's own: for tests, and for a stick that is carried about."""


def shipped(*parts: str) -> Path:
    """A file or folder that comes with coach, such as `shipped("assets", "exercises")`."""
    return _shipped_root().joinpath(*parts)


def user_data() -> Path:
    """The person's own folder. It may not be there yet; whoever writes makes it."""
    return _home() or platformdirs.user_data_path("coach", appauthor=False)


def log_path() -> Path:
    return user_data() / "log.sqlite3"


def user_routines() -> Path:
    """Routines that the person added; a folder that may not be there yet."""
    return user_data() / "routines"


def patient_key() -> Path:
    """With which results are signed."""
    return user_data() / "keys" / "patient.pem"


def prescriber_key() -> Path:
    """With which plans are signed, where a physiotherapist works."""
    return user_data() / "keys" / "prescriber.pem"


def plan_defaults() -> Path:
    """What a physiotherapist begins every new plan with."""
    return user_data() / "plans" / "defaults.toml"


def clinic_key() -> Path:
    """To which results may be encrypted; in the age format, itself locked with the passphrase."""
    return user_data() / "keys" / "clinic.age"


def clinic_shared() -> Path:
    """A clinic's files, where no other folder is set."""
    return user_data() / "clinic" / "shared"


def clinic_index() -> Path:
    """What this machine knows of them; it can be made anew."""
    return user_data() / "clinic" / "index"


def settings_path() -> Path:
    return (_home() or platformdirs.user_config_path("coach", appauthor=False)) / "settings.json"


def _home() -> Path | None:
    home = os.environ.get(HOME, "").strip()
    return Path(home).expanduser().absolute() if home else None


def _shipped_root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if frozen is not None:
        return Path(frozen)
    installed = Path(__file__).parent / "shipped"
    return installed if installed.is_dir() else Path(__file__).parents[2]
