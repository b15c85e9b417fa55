"""What the page of exercises shows: found, sifted, told in full."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.exercise.definition import Dose, Exercise
from coach.exercise.finding import found
from coach.gui.language import plural, tr
from coach.gui.pages.library import Details, LibraryPage
from coach.gui.parts import Parts
from coach.gui.widgets.card import CardWords
from coach.gui.words import NOT_REVIEWED, TRUST, spell
from coach.session.routine import Item, Routine
from coach.wording import Worded

TRY: Final = "try-"
POSTURES: Final[Mapping[str, str]] = {
    "supine": Worded("On your back"),
    "prone": Worded("Face down"),
    "side-lying": Worded("On your side"),
    "quadruped": Worded("Hands and knees"),
    "kneeling": Worded("Kneeling"),
    "sitting": Worded("Sitting"),
    "standing": Worded("Standing"),
}
KINDS: Final[Mapping[str, str]] = {
    "hold": Worded("Held"),
    "reps": Worded("Repeated"),
    "timed": Worded("For a time"),
    "breathing": Worded("Breathing"),
}
EQUIPMENT: Final[Mapping[str, str]] = {
    "mat": Worded("Mat"),
    "chair": Worded("Chair"),
    "cushion": Worded("Cushion"),
    "wall": Worded("Wall"),
    "band": Worded("Band"),
    "stick": Worded("Stick"),
}
NOTHING, ASSIGNED = "nothing", "assigned"


def filters() -> dict[str, tuple[str, dict[str, str]]]:
    """For the page: what each filter is called, and its choices."""
    equipment = {**EQUIPMENT, NOTHING: Worded("Nothing but room")}
    return {
        "posture": (tr("Position"), {key: tr(words) for key, words in POSTURES.items()}),
        "kind": (tr("Kind"), {key: tr(words) for key, words in KINDS.items()}),
        "equipment": (tr("Equipment"), {key: tr(words) for key, words in equipment.items()}),
        "whose": (tr("All of them"), {ASSIGNED: tr("Assigned to me")}),
    }


def tried(exercise: Exercise) -> Routine:
    """A routine of this exercise alone, at its first level."""
    return Routine(f"{TRY}{exercise.id}", exercise.name, (Item(exercise.id, level=min(exercise.levels)),))


class Browsing(QObject):
    """`try_wanted` carries the id of a routine that `routine` knows."""

    try_wanted = Signal(str)

    def __init__(self, parts: Parts, page: LibraryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        page.sought.connect(self.show_found)
        page.open_wanted.connect(self.open)
        page.try_wanted.connect(lambda exercise_id: self.try_wanted.emit(f"{TRY}{exercise_id}"))

    def show(self) -> None:
        self.show_found()

    def routine(self, routine_id: str) -> Routine | None:
        """The routine of one exercise that is tried, by its id."""
        exercise = self._parts.exercises.get(routine_id.removeprefix(TRY))
        return tried(exercise) if routine_id.startswith(TRY) and exercise else None

    def show_found(self) -> None:
        texts = {each.id: searched(each) for each in self._parts.exercises.values()}
        assigned = self._assigned() if self._page.chosen("whose") == ASSIGNED else self._parts.exercises.keys()
        hits = [
            self._parts.exercises[each] for each in found(self._page.search.text(), texts)
            if each in assigned and self._sifted(self._parts.exercises[each])
        ]  # fmt: skip
        count = plural(len(hits), "{n} exercise", "{n} exercises") if hits else tr("Nothing found. Take a filter away.")
        self._page.show_exercises(tuple(map(card, hits)), count)
        if hits:
            self.open(hits[0].id)

    def open(self, exercise_id: str) -> None:
        self._page.show_details(details(self._parts.exercises[exercise_id], self._parts.exercises))

    def _assigned(self) -> set[str]:
        routines, _ = self._parts.routines()
        return {item.exercise for each in routines.values() if each.prescriber for item in each.items}

    def _sifted(self, exercise: Exercise) -> bool:
        posture, kind, equipment = (self._page.chosen(name) for name in ("posture", "kind", "equipment"))
        has = exercise.equipment or (NOTHING,)
        return posture in ("", exercise.posture) and kind in ("", exercise.kind) and (not equipment or equipment in has)


def searched(exercise: Exercise) -> tuple[str, ...]:
    """All that an exercise is found by, its name first."""
    words = (
        POSTURES.get(exercise.posture, ""),
        KINDS[exercise.kind],
        *(EQUIPMENT[each] for each in exercise.equipment),
    )
    named = (tr(exercise.name), exercise.name, *(tr(each) for each in words if each))
    return (*named, *(tr(each) for each in exercise.points), *(tr(fault.name) for fault in exercise.faults))


def card(exercise: Exercise) -> CardWords:
    line = tr(POSTURES[exercise.posture]) if exercise.posture in POSTURES else ""
    badge = TRUST[exercise.trust]
    return CardWords(exercise.id, tr(exercise.name), (line,) if line else (), tr(badge) if badge else "", exercise.id)


def details(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Details:
    links = (
        *((each, tr("Easier: {exercise}", exercise=tr(exercises[each].name))) for each in exercise.easier),
        *((each, tr("Harder: {exercise}", exercise=tr(exercises[each].name))) for each in exercise.harder),
    )
    return Details(exercise, tr(exercise.name), tr(exercise.start), tuple(_sections(exercise)), links)


def _sections(exercise: Exercise) -> Iterable[tuple[str, tuple[str, ...]]]:
    doses = tuple(
        tr("Level {level}: {dose}", level=level, dose=_dose(exercise, dose)) for level, dose in exercise.levels.items()
    )
    sources = (tr("Sources: {keys}", keys=", ".join(exercise.sources)),) if exercise.sources else ()
    reviewed = exercise.reviewed or tr(NOT_REVIEWED)
    sections = (
        (tr("Where the laptop goes"), (tr(exercise.placement.text),)),
        (tr("Mind"), tuple(map(tr, exercise.points))),
        (tr("What coach names"), tuple(tr(fault.name) for fault in exercise.faults)),
        (tr("What the camera cannot see"), tuple(map(tr, exercise.blind_to))),
        (tr("How much"), doses),
        (tr("Care"), tuple(map(tr, exercise.care))),
        (tr("Where this comes from"), (*sources, reviewed)),
    )
    return ((heading, lines) for heading, lines in sections if lines)


def _dose(exercise: Exercise, dose: Dose) -> str:
    numbers = ", ".join(map(str, dose.reps))
    if exercise.kind in ("breathing", "timed"):
        return spell(dose.duration_s)
    if dose.hold_s:
        return tr("{numbers} of {seconds}", numbers=numbers, seconds=spell(dose.hold_s))
    return tr("{numbers} repetitions", numbers=numbers)
