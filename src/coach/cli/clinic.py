"""Which clinic a command is about."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from coach.exchange.clinic import Clinic

CLINIC = click.option("--clinic", "folder", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER",
                      help="The clinic's shared folder.  [default: as in the settings]")  # fmt: skip


def clinic_in(folder: Path | None) -> "Clinic":
    """The index is one of its own for each shared folder."""
    from hashlib import sha256

    from coach import places, settings
    from coach.exchange.clinic import Clinic

    chosen, _ = settings.load(places.settings_path())
    shared = folder or (Path(chosen.clinic_folder) if chosen.clinic_folder else places.clinic_shared())
    name = sha256(str(shared.absolute()).encode()).hexdigest()[:12]
    return Clinic(shared, places.clinic_index() / name)
