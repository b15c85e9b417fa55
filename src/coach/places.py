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
