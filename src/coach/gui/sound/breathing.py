"""The pace of a breath as it is heard."""

from coach.gui.parts import Parts
from coach.gui.sound.voice import Voice
from coach.session.saying import Say


def say_breath(parts: Parts, voice: Voice, *, inward: bool) -> None:
    phrase = parts.phrases.get("in" if inward else "out")
    if phrase is not None:
        voice.say(Say(phrase.text, "count"))
