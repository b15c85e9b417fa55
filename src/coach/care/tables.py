"""All tables of care, read together."""

from functools import lru_cache
from pathlib import Path

from attrs import frozen

from coach.care.check import CheckTable, check_table
from coach.care.morning import MorningTable, morning_table
from coach.care.phase import PhaseTable, phase_table
from coach.care.profile import PrecautionTable, ProfileTable, precaution_table, profile_table
from coach.care.progression_table import ProgressionTable, progression_table
from coach.care.screening import Emergency, ScreeningTable, emergency_numbers, screening_table
from coach.care.stop import StopTable, stop_table


@frozen
class Tables:
    screening: ScreeningTable
    check: CheckTable
    emergency: Emergency
    stop: StopTable
    phases: PhaseTable
    progression: ProgressionTable
    profile: ProfileTable
    precautions: PrecautionTable
    morning: MorningTable


@lru_cache(maxsize=4)
def tables(folder: Path) -> Tables:
    """From a folder such as assets/care. Raises `BadFile` where one cannot be used: without its rules coach does
    not begin.
    """
    return Tables(
        screening_table(folder / "screening.toml"),
        check_table(folder / "check.toml"),
        emergency_numbers(folder / "emergency.toml"),
        stop_table(folder / "stop.toml"),
        phase_table(folder / "phases.toml"),
        progression_table(folder / "progression.toml"),
        profile_table(folder / "profile.toml"),
        precaution_table(folder / "precautions.toml"),
        morning_table(folder / "morning.toml"),
    )
