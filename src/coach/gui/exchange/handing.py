"""A signed plan handed to the patient's camera as codes, or kept as pictures of them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from coach.exchange.clinic import Clinic
from coach.exchange.codes import codes_of, keep_codes, picture
from coach.exchange.plan import Plan
from coach.exchange.subject import last_plan_file
from coach.gui.language import plural, tr
from coach.gui.pages.codes import CodesPage
from coach.gui.parts import Parts
from coach.gui.window import Window
from coach.problems import CoachProblem


class Handing(QObject):
    """`shown` names the page that now speaks, `left` carries the patient whose codes were shown."""

    shown = Signal(str)
    left = Signal(str)

    def __init__(self, parts: Parts, clinic: Clinic, window: Window, page: CodesPage) -> None:
        super().__init__(window)
        self._parts, self._clinic, self._window, self._page = parts, clinic, window, page
        self.patient = ""
        self._given: tuple[Plan, bytes] | None = None
        page.keep_wanted.connect(self._ask_where)
        page.back_wanted.connect(self._leave)

    def show(self, patient: str) -> None:
        """The codes of the last plan that was given to the patient."""
        self.patient, self._given = patient, last_plan_file(self._clinic, patient, self._parts.exercises)
        if self._given is None:
            self._window.tell(tr("There are no codes yet."), tr("Write a plan and sign it first."))
            return
        try:
            texts = codes_of(self._given[1])
        except CoachProblem as problem:
            self._window.tell(tr("This plan cannot be shown as codes."), tr(problem))
            return
        self._page.show_codes(tuple(picture(each, scale=1) for each in texts))
        self.shown.emit("codes")

    def keep(self, folder: str) -> None:
        if self._given is None:
            return
        plan, content = self._given
        try:
            paths = keep_codes(content, f"{plan.id}-{plan.revision}", Path(folder))
        except CoachProblem as problem:
            self._window.tell(tr("The codes cannot be kept."), tr(problem))
            return
        told = plural(len(paths), "{n} picture in {folder}.", "{n} pictures in {folder}.", folder=folder)
        self._window.notice.show_notice(told)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self._window, tr("A folder for the pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.keep)
        dialog.open()

    def _leave(self) -> None:
        self._page.rest()
        self.left.emit(self.patient)
