"""What is heard: rendered phrases, the system's voice for other texts and languages, and four soft tones."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.gui.language import ENGLISH, shown, tr
from coach.gui.sound.loudspeaker import Play, Stop, Then, loudspeaker, nothing
from coach.gui.sound.sound import joined, read_sound
from coach.gui.sound.speech import Speak, SystemVoice
from coach.session.saying import Say
from coach.session.spoken import clips
from coach.session.turn import Turn, ended, offered

TONE_S: Final = 0.35
CALLS_S: Final = {"rest-over": 1.4}
"""The words come when the tone has been heard; one that calls twice takes longer."""
UNDER_WORDS: Final = 0.4
"""How loud a tone is while words are said: it is heard, and so are they."""


class Voice(QObject):
    """One phrase at a time; a tone at once, since it says when. Nothing is opened before something is to be heard.

    `missing` says once that the system has no voice for the language that is shown, which then is only written.
    """

    missing = Signal()
    mute_changed = Signal(bool)

    def __init__(
        self, assets: Path, parent: QObject | None = None, *, play: Play | None = None, speak: Speak | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._sounds = assets / "voice" / "en", assets / "sounds"
        self._rendered = frozenset(path.stem for path in self._words.glob("*.wav"))
        self._system = SystemVoice(self)
        self._system.missing.connect(self._miss)
        self._play, self._speak = play or loudspeaker(self), speak or self._system.speak
        self._turn, self._stop = Turn(), nothing
        self.muted, self._speaks, self._tones, self._volume = False, True, True, 1.0

    def say(self, say: Say) -> None:
        if self.muted:
            return
        if say.tone and self._tones:
            self._play(read_sound(self._sounds / f"{say.tone}.wav").louder(self._volume * self._beside(say)), nothing)
        if say.text and self._speaks:
            self._take(offered(self._turn, say))

    def _beside(self, say: Say) -> float:
        """The share of its loudness at which a tone is played. The system's voice cannot be kept waiting for it."""
        at_once = bool(say.text) and self._speaks and shown() != ENGLISH
        return UNDER_WORDS if self._turn.saying or at_once else 1.0

    def warm(self) -> None:
        """Before a session: English is rendered, any other language needs the system's voice from the first words."""
        if shown() != ENGLISH and self._speaks and not self.muted:
            self._system.ask_once()

    def read_aloud(self, *texts: str) -> None:
        """Texts in the language that is shown, one after the other, instead of what was being read."""
        self.hush()
        self.say(Say(". ".join(text.rstrip(".") for text in texts if text), "notice"))

    def hush(self) -> None:
        """What was begun is not said to its end."""
        self._take(Turn())

    def mute(self, muted: bool) -> None:
        self.muted = muted
        if muted:
            self.hush()
        self.mute_changed.emit(muted)

    def mute_or_not(self) -> None:
        self.mute(not self.muted)

    def adjust(self, *, speaks: bool, volume: float, tones: bool = True) -> None:
        """`volume` 0-1, from the next phrase on. Without `speaks` only tones are heard, without `tones` only words."""
        self._speaks, self._tones, self._volume = speaks, tones, volume
        if not speaks:
            self.hush()

    def _miss(self) -> None:
        if shown() != ENGLISH:
            self.missing.emit()

    def _take(self, turn: Turn) -> None:
        """Lets who has the word now have it; who had it before is stopped."""
        before, self._turn = self._turn, turn
        if turn.saying is not before.saying:
            self._stop()
            self._stop = nothing
            if turn.saying:
                self._begin(turn.saying)

    def _begin(self, say: Say) -> None:
        def then() -> None:
            if self._turn.saying is say:
                self._stop = nothing
                self._take(ended(self._turn))

        stop = self._utter(say, then)
        if self._turn.saying is say:
            self._stop = stop

    def _utter(self, say: Say, then: Then) -> Stop:
        found = clips(say.text, self._rendered) if shown() == ENGLISH else None
        if found is None:
            return self._speak(tr(say.text), self._volume, then)
        sound = joined(self._words, found).after(CALLS_S.get(say.tone, TONE_S) if say.tone and self._tones else 0.0)
        return self._play(sound.louder(self._volume), then)
