"""What the page of exercises shows: found, sifted, told in full."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.care.fitting import fitted
from coach.care.profile import FLAG_NAMES
from coach.care.standing import fit_to_show
from coach.exercise.definition import Dose, Exercise, Flag
from coach.exercise.finding import Place, found, shelf, sources
from coach.gui.language import plural, tr
from coach.gui.pages.library import Details, LibraryPage
from coach.gui.parts import Parts, person_of
from coach.gui.widgets.card import CardWords
from coach.gui.words import NOT_REVIEWED, TRUST, spell
from coach.session.trial import TRY, tried
from coach.wording import Worded

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


class Browsing(QObject):
    """`try_wanted` carries the id of a routine of one exercise."""

    try_wanted = Signal(str)

    def __init__(self, parts: Parts, page: LibraryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._page, self._shelf = parts, page, shelf(parts.assets / "shelf.toml")
        self._sources = sources(parts.assets / "sources.toml")
        page.sought.connect(self.show_found)
        page.open_wanted.connect(self.open)
        page.try_wanted.connect(lambda exercise_id: self.try_wanted.emit(f"{TRY}{exercise_id}"))

    def show(self) -> None:
        self.show_found()

    def show_found(self) -> None:
        texts = {each.id: searched(each, self._place(each.id)) for each in self._parts.exercises.values()}
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
        exercise, fit = self._parts.exercises[exercise_id], fit_to_show(person_of(self._parts), self._now())
        left_out = fitted(tried(exercise), fit).left_out
        why = tr("Held back now: {why}", why=left_out[0].reason) if left_out else ""
        place = self._place(exercise_id)
        self._page.show_details(details(exercise, self._parts.exercises, place, self._sources, why))

    def _place(self, exercise_id: str) -> Place:
        """An author's new exercise has none yet."""
        return self._shelf.get(exercise_id, Place(""))

    def _now(self) -> dt.datetime:
        return self._parts.now().astimezone()

    def _assigned(self) -> set[str]:
        routines, _ = self._parts.routines()
        return {item.exercise for each in routines.values() if each.prescriber for item in each.items}

    def _sifted(self, exercise: Exercise) -> bool:
        posture, kind, equipment = (self._page.chosen(name) for name in ("posture", "kind", "equipment"))
        has = exercise.equipment or (NOTHING,)
        return posture in ("", exercise.posture) and kind in ("", exercise.kind) and (not equipment or equipment in has)


def searched(exercise: Exercise, place: Place) -> tuple[str, ...]:
    """All that an exercise is found by, its name first."""
    words = (
        POSTURES.get(exercise.posture, ""),
        KINDS[exercise.kind],
        *(EQUIPMENT.get(each, each) for each in exercise.equipment),
    )
    named = (tr(exercise.name), exercise.name, *place.also, *(tr(each) for each in words if each))
    return (
        *named,
        tr(place.purpose),
        *(tr(each) for each in exercise.points),
        *(tr(fault.name) for fault in exercise.faults),
    )


def card(exercise: Exercise) -> CardWords:
    line = tr(POSTURES[exercise.posture]) if exercise.posture in POSTURES else ""
    badge = TRUST[exercise.trust]
    return CardWords(exercise.id, tr(exercise.name), (line,) if line else (), tr(badge) if badge else "", exercise.id)


def details(
    exercise: Exercise, exercises: Mapping[str, Exercise], place: Place, works: Mapping[str, str], held_back: str = ""
) -> Details:
    """`works`: what the source keys stand for."""
    links = (
        *(
            (each, tr("Easier:\n{exercise}", exercise=tr(exercises[each].name)))
            for each in exercise.easier
            if each in exercises
        ),
        *(
            (each, tr("Harder:\n{exercise}", exercise=tr(exercises[each].name)))
            for each in exercise.harder
            if each in exercises
        ),
    )
    sections = (*(((tr("Not today"), (held_back,)),) if held_back else ()), *_sections(exercise, works))
    return Details(exercise, tr(exercise.name), tr(place.purpose), sections, links)


def _sections(exercise: Exercise, works: Mapping[str, str]) -> Iterable[tuple[str, tuple[str, ...]]]:
    doses = tuple(
        line
        for level, dose in exercise.levels.items()
        for line in (tr("Level {level}: {dose}", level=level, dose=_dose(exercise, dose)), tr(dose.note))
        if line
    )
    named = "; ".join(works.get(key, key) for key in exercise.sources)
    sources = (tr("From: {works}", works=named),) if named else ()
    reviewed = exercise.reviewed or tr(NOT_REVIEWED)
    sections = (
        (tr("How to begin"), (tr(exercise.start),)),
        (tr("Where the laptop goes"), (tr(exercise.placement.text),)),
        (tr("Mind"), tuple(map(tr, exercise.points))),
        (tr("What coach names"), tuple(tr(fault.name) for fault in exercise.faults)),
        (tr("What the camera cannot see"), tuple(map(tr, exercise.blind_to))),
        (tr("How much"), doses),
        (tr("Care"), tuple(map(tr, exercise.care))),
        (tr("Left out when"), _flags(exercise.gates)),
        (tr("Ask first with"), _flags(exercise.precautions)),
        (tr("Equipment"), _listed(tr(EQUIPMENT.get(each, each)) for each in exercise.equipment)),
        (tr("Where this comes from"), (*sources, reviewed)),
    )
    return ((heading, lines) for heading, lines in sections if lines)


def _flags(flags: Iterable[Flag]) -> tuple[str, ...]:
    return _listed(tr(FLAG_NAMES[each]) for each in flags)


def _listed(words: Iterable[str]) -> tuple[str, ...]:
    """One line that begins with a capital, or none."""
    line = ", ".join(words)
    return (f"{line[:1].upper()}{line[1:]}",) if line else ()


def _dose(exercise: Exercise, dose: Dose) -> str:
    numbers = ", ".join(map(str, dose.reps))
    if exercise.kind in ("breathing", "timed"):
        return spell(dose.duration_s)
    if dose.hold_s:
        return tr("{numbers} of {seconds}", numbers=numbers, seconds=spell(dose.hold_s))
    return tr("{numbers} repetitions", numbers=numbers)
