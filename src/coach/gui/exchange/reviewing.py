"""A patient's sets shown again: from their points, beside another one or beside how the plan says it should look."""

from typing import Any, Final

from PySide6.QtCore import QObject

from coach.exchange.clinic import Clinic
from coach.exchange.clinic_index import opened
from coach.exchange.replay import Replay, beside, replay
from coach.exchange.subject import last_plan
from coach.gui.language import tr
from coach.gui.pages.patient import PatientPage
from coach.gui.parts import Parts
from coach.gui.window import Window
from coach.log.traces import trace_of
from coach.pose.movement import Movement
from coach.problems import CoachProblem

MOST_SETS: Final = 200


class Reviewing(QObject):
    """`patient` is whose sets they are."""

    def __init__(self, parts: Parts, clinic: Clinic, window: Window, page: PatientPage) -> None:
        super().__init__(window)
        self._parts, self._clinic, self._window, self._page = parts, clinic, window, page
        self.patient = ""
        page.set_wanted.connect(self._show)
        page.beside_wanted.connect(lambda number: page.show_beside(self._replay(number)))

    def sets(self) -> tuple[tuple[int, str], ...]:
        """Those that can be shown again, in words, the newest first."""
        with opened(self._clinic, self.patient) as db:
            rows = list(db.query(_SETS, [MOST_SETS]))
        return tuple((row["id"], _set_words(row)) for row in rows)

    def _show(self, number: int) -> None:
        shown = self._replay(number)
        reference = None if shown is None else beside(shown, self._reference(shown.exercise.id))
        self._page.show_replay(shown, reference)

    def _reference(self, exercise_id: str) -> Movement:
        """How the plan in use says that it should look; nothing where it does not."""
        plan = last_plan(self._clinic, self.patient, self._parts.exercises)
        items = (item for session in (plan.sessions if plan else ()) for item in session.items)
        return next((Movement(item.reference, item.reference_every_s) for item in items
                     if item.exercise == exercise_id and item.reference), Movement())  # fmt: skip

    def _replay(self, number: int) -> Replay | None:
        if not number:
            return None
        try:
            with opened(self._clinic, self.patient) as db:
                row = next(iter(db.query("SELECT * FROM sets WHERE id = ?", [number])))
                poses = trace_of(db, number)
        except CoachProblem as problem:
            self._window.tell(tr("This did not work."), tr(problem))
            return None
        exercise = self._parts.exercises.get(row["exercise_id"])
        if exercise is None or not poses:
            return None
        return replay(poses, exercise, self._parts.measures, row["level"], row["side"])


_SETS: Final = """
    SELECT sets.*, started_at FROM sets JOIN sessions ON sessions.id = session_id
    WHERE EXISTS (SELECT 1 FROM traces WHERE set_id = sets.id) ORDER BY julianday(started_at) DESC, sets.id DESC LIMIT ?
"""


def _set_words(row: dict[str, Any]) -> str:
    score = "" if row["score"] is None else f", {row['score']}"
    return f"{row['started_at'][:10]}  {tr(row['exercise_name'])}, {tr('set {n}', n=row['set_number'])}{score}"
