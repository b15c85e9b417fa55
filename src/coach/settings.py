"""What the person chose, in one JSON file. Reading it never fails; what cannot be used is said, and set aside."""

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import attrs
from attrs import frozen

from coach.files.shape import Rules, shape, shaper
from coach.files.write import write_whole
from coach.problems import CoachProblem
from coach.wording import Worded

SelfView: TypeAlias = Literal["camera", "figure", "none"]
"""The camera's picture; the body's bones and the measured line on plain ground; the demonstration in their place."""


@frozen
class Settings:
    """`camera`: a number or a name. `volume` 0-1. `mirror` shows the picture as a mirror would.

    `tones`: short sounds say when a position is taken, lost and done. `self_view`: what the person sees of themselves.
    `listens`: for the phrase that says "it hurts", during sets, `coach.hearing`.
    `model` "auto" is full, or lite where that does not keep up. `text_size` 1.0 is the size as drawn; 0.7 to 2.0.
    `theme` "system" is light or dark as the system is. `calm`: pictures stand still where they can.
    `language` "system" is the system's own where coach speaks it, or else English.
    `emergency_number` as the person gave it; empty is the one usual in their country.
    `straight_deg`, `tilt_deg`, `trunk`: the person's own straight line, the floor's tilt, the trunk's length, as they
    were measured, `coach.measure.personal`; 0 before.
    `welcomed`: the first start was gone through, or passed over.
    `ghost`: a reference that came with a plan is drawn faintly over the picture.
    `traces`: the movement of each set is kept as points, `coach.log.traces`.
    `remind_at`: the daily time of a reminder, as 18:00; empty is none. `quiet_from`, `quiet_to`: none comes between.
    `breaks`: a break from sitting is offered after `break_every_min`, `coach.care.sitting`.
    `side`: whose window it is. `clinic_folder` holds the clinic's files, which machines may share; empty is the own
    folder. `prescriber`: the name under which plans are signed.
    """

    camera: str = "0"
    engine: Literal["auto", "litert", "mediapipe"] = "auto"
    model: Literal["auto", "lite", "full", "heavy"] = "auto"
    voice: bool = True
    volume: float = 1.0
    tones: bool = True
    listens: bool = False
    mirror: bool = True
    self_view: SelfView = "camera"
    text_size: float = 1.0
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    calm: bool = False
    ghost: bool = True
    language: Literal["system", "en", "de", "es"] = "system"
    straight_deg: float = 0.0
    tilt_deg: float = 0.0
    trunk: float = 0.0
    emergency_number: str = ""
    traces: bool = True
    welcomed: bool = False
    breaks: bool = False
    break_every_min: float = 30.0
    remind_at: str = ""
    quiet_from: str = "21:00"
    quiet_to: str = "08:00"
    side: Literal["patient", "clinic"] = "patient"
    clinic_folder: str = ""
    prescriber: str = ""


FORMAT: Final = 1
BY_MEASURING: Final = "auto"
"""The model that measuring finds."""
_RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "volume": (0.0, 1.0),
    "text_size": (0.7, 2.0),
    "straight_deg": (-20.0, 20.0),
    "tilt_deg": (-20.0, 20.0),
    "trunk": (0.0, 2.0),
    "break_every_min": (10.0, 120.0),
}
_TIMES: Final = ("remind_at", "quiet_from", "quiet_to")
_NO_TIME: Final = ("remind_at",)
"""Those that may be empty."""


def load(path: Path, now: Callable[[], dt.datetime] = dt.datetime.now) -> tuple[Settings, str | None]:
    """The settings, and a sentence for the person where something could not be used.

    A damaged file is set aside as `settings.damaged-<date>.json`; a value that cannot be used becomes the usual one.
    """
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), Worded(
            "The settings {path} cannot be read ({why}); the usual ones are used.", path=path, why=error.strerror
        )
    except (ValueError, RecursionError):  # JSONDecodeError and UnicodeDecodeError are ValueErrors
        return Settings(), _set_aside(path, now())
    if not isinstance(raw, dict):
        return Settings(), _set_aside(path, now())
    return _of(raw)


def save(path: Path, settings: Settings) -> None:
    """All or nothing: a full disk or a power cut leaves the old file. Raises `CoachProblem`."""
    text = json.dumps({"format": FORMAT, **attrs.asdict(settings)}, indent=2, ensure_ascii=False)
    try:
        write_whole(path, f"{text}\n".encode())
    except OSError as error:
        raise CoachProblem(
            Worded("The settings cannot be kept in {folder}: {why}.", folder=path.parent, why=error.strerror)
        ) from error


def _of(raw: dict[str, Any]) -> tuple[Settings, str | None]:
    """Each value by itself, so that one that cannot be used does not cost the others."""
    converter, chosen, told = shaper(Rules()), {}, []
    for each in attrs.fields(Settings):
        if each.name not in raw:
            continue
        value, wrong = shape(raw[each.name], each.type, converter)
        told += [f"{each.name}: {words}" for _, words in wrong or _out_of_range(each.name, value)]
        if not wrong and not _out_of_range(each.name, value):
            chosen[each.name] = value
    notice = Worded("Some settings cannot be used; the usual ones are. {told}", told="; ".join(told))
    return Settings(**chosen), notice if told else None


def _out_of_range(name: str, value: Any) -> tuple[tuple[str, str], ...]:
    if name in _TIMES:
        usable = re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) or (not value and name in _NO_TIME)
        return () if usable else (("", f"{value!r} is not a time like 18:00"),)
    low, high = _RANGES.get(name, (value, value))
    return () if low <= value <= high else (("", f"{value:g} is not between {low:g} and {high:g}"),)


def _set_aside(path: Path, now: dt.datetime) -> str:
    aside = path.with_name(f"{path.stem}.damaged-{now:%Y-%m-%d-%H%M%S}{path.suffix}")
    try:
        path.replace(aside)
    except OSError as error:
        return Worded(
            "The settings {path} are damaged, so the usual ones are used. It stays where it is ({why}).",
            path=path,
            why=error.strerror,
        )
    return Worded(
        "The settings were damaged, so the usual ones are used. The damaged file is now {aside}.", aside=aside
    )
