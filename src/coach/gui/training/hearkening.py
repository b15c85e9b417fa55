"""Listens for the phrase that says "it hurts", while a set is done and only if the person asked for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from coach.gui.language import shown, tr
from coach.gui.pages.session import SessionPage
from coach.gui.parts import Parts
from coach.gui.sound.loudspeaker import nothing
from coach.gui.sound.microphone import Open, Take, microphone, there_is_a_microphone
from coach.gui.training.training import Training
from coach.session.under_way import Session
from coach.wording import Worded

if TYPE_CHECKING:
    from coach.hearing.ear import Ear

NO_MICROPHONE: Worded = Worded("No microphone is found, so the spoken stop is not heard. Key, button and arms are.")
DEAF: Worded = Worded("The spoken stop does not work: a file of coach is damaged. Key, button and arms do.")


def stop_words(assets: Path, *, on: bool) -> tuple[str, str]:
    """For the settings: what is switched on, and what is good to know before. Asks the system only if `on`."""
    from coach.hearing.spoken import spoken

    which = spoken(assets, shown())
    told = [
        tr("It stops a set as the key P does."),
        tr("The microphone is on only while you do a set. No sound is kept, written down or sent."),
        tr(
            "It may miss you. Of 100 times that computer voices said it across a room, it was heard {room} times, "
            "{echo} with much echo, {noise} over noise, and {coach} while coach speaks. No person has tested it yet.",
            room=which.found.room, echo=which.found.echo, noise=which.found.noise, coach=which.found.coach,
        ),
        tr("Other talk is taken for it {count} times in an hour; then the set stops too.", count=which.false_an_hour),
        tr("The key P, the button and both arms up work all the same."),
    ]  # fmt: skip
    if shown() != which.language:
        told.insert(1, tr("Only this English phrase is understood."))
    if on and not there_is_a_microphone():
        told.append(tr("No microphone is found now."))
    return tr("Say “{phrase}”", phrase=which.words), " ".join(told)


class Hearkening(QObject):
    """The phrase does what the key P does. `trouble` carries a sentence for the notice bar.

    One set, one ear: between sets the microphone is given back.
    """

    trouble = Signal(str)
    _heard = Signal()
    _deaf = Signal()

    def __init__(
        self, parts: Parts, page: SessionPage, parent: QObject | None = None, *, open_it: Open | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._parts, self._open = parts, open_it or microphone(self)
        self._wanted, self._lacks = False, False
        self._ear: Ear | None = None
        self._stop = nothing
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._deaf.connect(lambda: self._lack(DEAF), Qt.ConnectionType.QueuedConnection)

    def use(self, *, listens: bool) -> None:
        self._wanted = listens
        if not listens:
            self.rest()

    def attend(self, training: Training | None) -> None:
        """The session that is under way now."""
        self.rest()
        self._lacks = False
        self._page.controls.show_spoken_stop("" if self._wanted else None)
        if training is not None and self._wanted:
            training.play.changed.connect(self._follow)

    def rest(self) -> None:
        """The microphone is given back."""
        stop, self._stop = self._stop, nothing
        stop()
        if self._ear is not None:
            self._ear.close()
            self._ear = None
            self._page.controls.show_spoken_stop("")

    def _follow(self, session: Session) -> None:
        wanted = self._wanted and session.stage == "set" and not session.paused and not self._lacks
        if wanted and self._ear is None:
            self._begin()
        elif not wanted:
            self.rest()

    def _begin(self) -> None:
        self._stop = self._open(self._taker, lambda: self._lack(NO_MICROPHONE))
        if self._ear is not None:
            self._page.controls.show_spoken_stop(self._which.words)

    def _taker(self, rate: int) -> Take:
        from coach.hearing.ear import Ear
        from coach.hearing.spoken import spoken

        self._which = spoken(self._parts.assets, shown())
        self._ear = Ear(self._parts.assets, self._which, rate, self._heard.emit, self._deaf.emit)
        self._ear.start()
        return self._ear.take

    def _lack(self, what: Worded) -> None:
        """Said once a session."""
        self._lacks = True
        self.rest()
        self.trouble.emit(tr(what))

    def _tell(self) -> None:
        """What was said before the microphone was given back counts no more."""
        if self._ear is not None:
            self._page.pain_wanted.emit()
