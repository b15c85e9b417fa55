"""The log's listener: writes each event as it happens. A log that refuses stops nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from coach.gui.trouble import telling
from coach.log.writing import Record
from coach.pose.body import Pose
from coach.session.events import Event


class Keeping(QObject):
    """`trouble` carries a sentence for the notice bar."""

    trouble = Signal(str)

    def __init__(self, record: Record, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._time_s = 0.0

    @property
    def session_id(self) -> int | None:
        """`None` while nothing of the session is in the log."""
        return self._record.session_id

    def write(self, event: Event) -> None:
        self._time_s = getattr(event, "time_s", self._time_s)
        with telling(self.trouble.emit):
            self._record.write(event)

    def trace(self, poses: Sequence[Pose]) -> None:
        with telling(self.trouble.emit):
            self._record.trace(poses)

    def rate_pain(self, value: int) -> None:
        self._rate("pain-after", value)

    def rate_effort(self, value: int) -> None:
        self._rate("effort", value)

    def retry(self) -> None:
        """The last chance for what the disk refused."""
        with telling(self.trouble.emit):
            self._record.retry()

    def _rate(self, kind: str, value: int) -> None:
        with telling(self.trouble.emit):
            self._record.rate(kind, value, self._time_s)
