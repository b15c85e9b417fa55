"""What happens in a session, written to the log as it happens, so that a killed program loses one movement at most."""

import datetime as dt
import sqlite3
from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from coach.log.database import BUSY_S, said
from coach.log.rows import WRITERS, Opened, Write, begin, rating, trace
from coach.pose.body import Pose
from coach.problems import LogProblem
from coach.session.events import Event, SetBegan
from coach.session.routine import Routine
from coach.wording import Worded


class Record:
    """Writes one session. What the disk refuses waits here, in order, and is tried again with every further event.

    Nothing is written until a set begins or a rating is given: who only looks at a routine leaves no session behind.
    """

    def __init__(
        self, db: Database, routine: Routine, started_at: dt.datetime, *, time_s: float = 0.0, planned_sets: int = 0
    ) -> None:
        """`started_at` with its UTC offset is the moment that the frames' clock calls `time_s`."""
        if started_at.tzinfo is None:
            raise ValueError("the start of a session needs its UTC offset: datetime.now().astimezone()")
        self._db = db
        self._opened = Opened(zero_s=time_s)
        self._waiting: deque[Write] = deque([partial(begin, routine, started_at, planned_sets)])
        self._begun = False
        self._in_trouble = False

    @property
    def session_id(self) -> int | None:
        """`None` while nothing of the session is in the log."""
        return self._opened.session_id or None

    @property
    def unwritten(self) -> int:
        """How much waits for the disk; 0 when all that happened is in the log."""
        return len(self._waiting) if self._begun else 0

    def write(self, event: Event) -> None:
        """Writes an event and what waits before it.

        Raises `LogProblem` when the disk begins to refuse, once; nothing is lost, and further calls try again in
        silence until it takes it again.
        """
        self._add(partial(WRITERS[type(event)], event), begins=isinstance(event, SetBegan))

    def rate(self, kind: str, value: float, time_s: float) -> None:
        """Keeps what the person says: `kind` such as "pain-after" or "effort". Raises as `write` does."""
        self._add(partial(rating, kind, value, time_s), begins=True)

    def came_with(self, pain: float) -> None:
        """The pain before the session, as it was told: written with it. Raises as `write` does."""
        self._add(partial(rating, "pain-before", pain, self._opened.zero_s), begins=False)

    def trace(self, poses: Sequence[Pose]) -> None:
        """Keeps the movement of the set that was begun last. Raises as `write` does."""
        if poses:
            self._add(partial(trace, poses), begins=False)

    def retry(self) -> None:
        """Tries again to write what waits; raises `LogProblem` if it cannot. For the end of a session."""
        self._recovered()
        self._flush()

    def _add(self, write: Write, *, begins: bool) -> None:
        self._waiting.append(write)
        self._begun |= begins
        if self._begun:
            self._flush()

    def _flush(self) -> None:
        try:
            while self._waiting:
                with self._db.atomic():
                    opened = self._waiting[0](self._db, self._opened)
                self._opened = opened
                self._waiting.popleft()
        except sqlite3.DatabaseError as error:
            self._trouble(error)
        else:
            self._recovered()

    def _trouble(self, error: sqlite3.DatabaseError) -> None:
        words = said(error, _path(self._db))
        if words is None:
            raise error
        if not self._in_trouble:
            self._in_trouble = True
            # The window must not stand still for every further event while another program keeps the log.
            _wait_when_busy(self._db, 0)
            kept = Worded("{problem} What you do is kept, and written as soon as that works again.", problem=words)
            raise LogProblem(kept) from error

    def _recovered(self) -> None:
        if self._in_trouble:
            self._in_trouble = False
            _wait_when_busy(self._db, BUSY_S)


def _wait_when_busy(db: Database, seconds: float) -> None:
    db.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")


def _path(db: Database) -> Path:
    return Path(next(row[2] for row in db.execute("PRAGMA database_list").fetchall() if row[1] == "main") or ":memory:")
