"""A routine of one's own: as it is typed, checked as a file would be, and written as one."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from coach.exercise.definition import Exercise
from coach.files.shape import Table, Told, shape, shaper
from coach.files.toml import toml_lines
from coach.files.write import write_whole
from coach.problems import CoachProblem
from coach.session.library import routine_rules
from coach.session.routine import Item, Routine
from coach.wording import Worded

NUMBERS: Final = ("level", "sets", "reps", "hold_s", "duration_s", "rest_s")
"""What is typed as a number, or as several with commas."""
LONGEST_ID: Final = 50


@frozen
class ItemDraft:
    """One exercise as typed. What is empty is left to the exercise's dose. `kept`: the item as it was in its file."""

    exercise: str
    level: str = ""
    sets: str = ""
    reps: str = ""
    hold_s: str = ""
    duration_s: str = ""
    rest_s: str = ""
    side: str = "both"
    note: str = ""
    kept: Item | None = None


@frozen
class Draft:
    """A routine as typed. `kept`: the routine as it was in its file, of which what is not typed here stays."""

    id: str
    name: str
    items: tuple[ItemDraft, ...] = ()
    kept: Routine | None = None


@frozen
class Checked:
    """The routine, or `None` and everything that is wrong with it."""

    routine: Routine | None
    told: tuple[Told, ...] = ()


def checking(exercises: Mapping[str, Exercise]) -> Callable[[Draft], Checked]:
    """A check by the rules of routine files; make it once."""
    converter = shaper(routine_rules(exercises))

    def checked(draft: Draft) -> Checked:
        made, told = shape(_table(draft), Routine, converter)
        return Checked(_whole(draft, made) if made else None, told)

    return checked


def drafted(routine: Routine) -> Draft:
    return Draft(routine.id, routine.name, tuple(map(_item_drafted, routine.items)), routine)


def copied(routine: Routine, name: str, taken: Iterable[str]) -> Draft:
    """The same under another name, as one's own: nobody prescribed the copy, and it has no dates."""
    own = evolve(routine, id=free_id(name, taken), name=name, prescriber="", patient="", start=None, end=None)
    return drafted(own)


def free_id(name: str, taken: Iterable[str]) -> str:
    """An id like the name, which no other routine has."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss")).encode("ascii", "ignore").decode()
    wanted = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST_ID].strip("-") or "routine"
    known, number = frozenset(taken), 2
    found = wanted
    while found in known:
        found, number = f"{wanted}-{number}", number + 1
    return found


def moved(draft: Draft, at: int, to: int) -> Draft:
    items = list(draft.items)
    items.insert(to, items.pop(at))
    return evolve(draft, items=tuple(items))


def keep(routine: Routine, folder: Path) -> None:
    """Writes a checked routine into the person's folder, all of it or nothing. Raises `CoachProblem`."""
    try:
        write_whole(folder / f"{routine.id}.toml", written(routine))
    except OSError as error:
        raise CoachProblem(
            Worded("The routine cannot be kept in {folder}: {why}.", folder=folder, why=error.strerror)
        ) from error


def written(routine: Routine) -> bytes:
    """The routine's file."""
    return f"format = 1\n{''.join(toml_lines(routine))}".encode()


def _item_drafted(item: Item) -> ItemDraft:
    reps = item.reps or ()
    alike = len(set(reps)) == 1
    return ItemDraft(
        item.exercise, _typed(item.level), str(len(reps)) if alike else "",
        str(reps[0]) if alike else ", ".join(map(str, reps)), _typed(item.hold_s), _typed(item.duration_s),
        _typed(item.rest_s), item.side, item.note, item,
    )  # fmt: skip


def _typed(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def _table(draft: Draft) -> Table:
    """As the file would have it."""
    items = [_item_table(item) for item in draft.items]
    level = {"level": draft.kept.level} if draft.kept else {}
    return {"id": draft.id, "name": draft.name, **level, "items": items}


def _item_table(item: ItemDraft) -> Table:
    typed = {name: _number(getattr(item, name)) for name in NUMBERS if getattr(item, name).strip()}
    return {"exercise": item.exercise, **typed, "side": item.side, "note": item.note}


def _number(typed: str) -> Any:
    """8, 2.5 or [6, 4, 2]; what is no number stays text, and the check says so."""
    several = [part.strip() for part in re.split(r"[,;]", typed)]
    if re.fullmatch(r"\s*\d+,\d\s*", typed):  # a decimal comma: 2,5
        several = [typed.strip().replace(",", ".")]
    made = [_one_number(part) for part in several if part]
    return made[0] if len(several) == 1 and made else made


def _one_number(part: str) -> Any:
    if re.fullmatch(r"-?\d{1,9}", part):
        return int(part)
    return float(part) if re.fullmatch(r"-?\d{1,9}\.\d{1,3}", part) else part


def _whole(draft: Draft, made: Routine) -> Routine:
    """With what its file said beyond what is typed here."""
    items = tuple(
        _item_whole(typed.kept, item) if typed.kept else item
        for typed, item in zip(draft.items, made.items, strict=True)
    )
    return evolve(draft.kept, id=made.id, name=made.name, items=items) if draft.kept else evolve(made, items=items)


def _item_whole(kept: Item, made: Item) -> Item:
    return evolve(
        kept, level=made.level, reps=made.reps, hold_s=made.hold_s, duration_s=made.duration_s, rest_s=made.rest_s,
        side=made.side, note=made.note,
    )  # fmt: skip
