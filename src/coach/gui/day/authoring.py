"""Building, copying and keeping routines of one's own."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from coach.exercise.definition import Exercise
from coach.exercise.finding import found
from coach.gui.language import tr
from coach.gui.pages.own import OwnPage, Told
from coach.gui.parts import Parts
from coach.gui.trouble import telling
from coach.gui.widgets.dosing import DosingWords
from coach.gui.words import dose
from coach.session.authoring import Checked, Draft, ItemDraft, checking, copied, drafted, free_id, keep
from coach.session.lasting import by_exercise, minutes
from coach.session.library import has_routine, remove_routine
from coach.session.routine import Item, Routine
from coach.session.steps import dose_of, steps
from coach.wording import Worded

SIDES: Final[Mapping[str, str]] = {
    "both": Worded("Both, in turn"),
    "left": Worded("Left only"),
    "right": Worded("Right only"),
}


class Authoring(QObject):
    """`home` leads back to the first page; `trouble` carries a sentence for the notice bar."""

    home = Signal()
    trouble = Signal(str)

    def __init__(self, parts: Parts, page: OwnPage, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._page, self._check = parts, page, checking(parts.exercises)
        self._unkept: dict[str, Draft] = {}
        page.changed.connect(self._see)
        page.new_wanted.connect(self.begin)
        page.chosen.connect(self.open)
        page.copy_wanted.connect(self.copy)
        page.add_wanted.connect(self._look_for)
        page.save_wanted.connect(self.keep)
        page.delete_wanted.connect(self.delete)
        page.back_wanted.connect(self.home)

    def show(self) -> None:
        self._list()
        own = self._own()
        at_hand = self._page.draft.id
        if at_hand and (at_hand in own or at_hand in self._unkept):
            self.open(at_hand)
        elif own:
            self.open(next(iter(own)))
        else:
            self.begin()

    def begin(self) -> None:
        name = tr("My routine")
        self._page.show_draft(Draft(free_id(name, self._taken()), name), own=False)

    def open(self, routine_id: str) -> None:
        own = self._own()
        if routine_id in own or routine_id in self._unkept:
            draft = self._unkept.get(routine_id) or drafted(own[routine_id])
            self._page.show_draft(draft, own=routine_id in own)

    def copy(self, routine_id: str) -> None:
        routines, _ = self._parts.routines()
        name = tr("{name}, my own", name=tr(routines[routine_id].name))
        self._page.show_draft(copied(routines[routine_id], name, self._taken()), own=False)

    def add(self, exercise_id: str) -> None:
        """Puts an exercise into the routine at hand."""
        self._page.add_exercise(exercise_id)

    def keep(self) -> None:
        routine = self._check(self._page.draft).routine
        if routine is None:
            return
        with telling(self.trouble.emit):
            keep(routine, self._parts.own_routines)
            self._unkept.pop(routine.id, None)
            row = self._page.row
            self._list()
            self._page.show_draft(drafted(routine), own=True)
            self._page.items.setCurrentRow(row)

    def delete(self) -> None:
        routine_id = self._page.draft.id
        self._unkept.pop(routine_id, None)
        with telling(self.trouble.emit):
            remove_routine(routine_id, self._parts.own_routines)
            self._page.show_draft(Draft("", ""), own=False)
            self.show()

    def _own(self) -> dict[str, Routine]:
        """Those in the person's folder that nobody prescribed; what is assigned is not changed, only copied."""
        routines, _ = self._parts.routines()
        folder = self._parts.own_routines
        return {key: each for key, each in routines.items() if not each.prescriber and has_routine(key, folder)}

    def _taken(self) -> set[str]:
        routines, bad = self._parts.routines()
        return {*routines, *self._unkept, *(re.sub(r".*[/\\]|\.toml$", "", each.path) for each in bad)}

    def _list(self) -> None:
        routines, _ = self._parts.routines()
        own = {key: tr(each.name) for key, each in self._own().items()}
        new = {key: draft.name for key, draft in self._unkept.items() if key not in own}
        self._page.show_routines({**own, **new}, {key: tr(each.name) for key, each in routines.items()})

    def _see(self, draft: Draft) -> None:
        checked = self._check(draft)
        kept = bool(draft.id) and checked.routine is not None and checked.routine == self._own().get(draft.id)
        before = set(self._unkept)
        if kept or not draft.items:
            self._unkept.pop(draft.id, None)
        else:
            self._unkept[draft.id] = draft
        if before != set(self._unkept):
            self._list()
        self._page.show_told(told(draft, self._check, self._parts.exercises, kept=kept), self._words(draft))

    def _words(self, draft: Draft) -> DosingWords | None:
        row = self._page.row
        exercise = self._parts.exercises.get(draft.items[row].exercise) if 0 <= row < len(draft.items) else None
        level = draft.kept.level if draft.kept else 1
        return dosing_words(draft.items[row], exercise, level) if exercise else None

    def _look_for(self, typed: str) -> None:
        texts = {each.id: (tr(each.name), each.name) for each in self._parts.exercises.values()}
        near = found(typed, texts)
        if near:
            self._page.adding.setEditText(tr(self._parts.exercises[near[0]].name))
            self.trouble.emit(tr("Did you mean {name}? Press Add again.", name=tr(self._parts.exercises[near[0]].name)))
        else:
            self.trouble.emit(tr("There is no exercise called {name}.", name=typed))


def told(draft: Draft, check: Callable[[Draft], Checked], exercises: Mapping[str, Exercise], *, kept: bool) -> Told:
    """What the page says of a draft."""
    checked = check(draft)
    if not draft.items:
        return Told((), (tr("Add an exercise, or copy another routine."),))
    names = [tr(exercises[item.exercise].name) for item in draft.items]
    wrong, fields = [], set()
    for where, words in checked.told:
        item = re.match(r"\.?items\[(\d+)\]\.?(\w*)", where)
        if item:
            fields.add((int(item[1]), item[2]))
        wrong.append(tr("{name}: {why}", name=names[int(item[1])], why=tr(words)) if item else tr(words))
    alone = (check(evolve(draft, name="-", items=(item,), kept=draft.kept)).routine for item in draft.items)
    lines = tuple(
        f"{name}\n{_dose(each, exercises)}" if each else name for name, each in zip(names, alone, strict=True)
    )
    time = tr("about {n} min", n=minutes(steps(checked.routine, exercises))) if checked.routine else ""
    return Told(lines, tuple(wrong), frozenset(fields), time, kept)


def _dose(routine: Routine, exercises: Mapping[str, Exercise]) -> str:
    """Of a routine of one exercise."""
    return dose(by_exercise(steps(routine, exercises))[0])


def dosing_words(item: ItemDraft, exercise: Exercise, level: int) -> DosingWords:
    """What empty fields stand for: the exercise's dose at the level that is chosen."""
    at = int(item.level) if item.level.isdigit() else level
    plain = dose_of(Item(exercise.id), exercise, at)
    alike = len(set(plain.reps)) == 1
    usual = {"rest_s": f"{plain.rest_s:g}"}
    if exercise.kind in ("breathing", "timed"):
        usual |= {"duration_s": f"{plain.duration_s:g}"}
    else:
        reps = str(plain.reps[0]) if alike else ", ".join(map(str, plain.reps))
        usual |= {"sets": str(len(plain.reps)), "reps": reps, "hold_s": f"{plain.hold_s:g}"}
    levels = {"": tr("As the routine ({level})", level=level), **{str(each): str(each) for each in exercise.levels}}
    sides = {key: tr(words) for key, words in SIDES.items()} if exercise.sides != "both" else {"both": tr("Both")}
    if exercise.sides == "alternate":
        sides["both"] = tr("Both, taking turns")
    return DosingWords(tr(exercise.name), usual, levels, sides)
