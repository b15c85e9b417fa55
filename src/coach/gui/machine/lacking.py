"""What the laptop lacks for a session. Captions and the session go on without it."""

from typing import Final

from coach.gui.language import tr
from coach.wording import Worded

NO_LOUDSPEAKER: Final = Worded(
    "No loudspeaker is found. All that is said is written too. Switch one on; it is used from then on."
)
NO_VOICE: Final = Worded(
    "This system has no voice for this language. What coach says is shown as text, and tones are heard."
)


def on_battery(charge: int | None) -> str:
    """Nothing where it is plugged in."""
    return "" if charge is None else tr("On battery: {charge} %. Plug the laptop in if you can.", charge=charge)
