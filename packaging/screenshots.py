"""Pictures of every page for docs/images, and for looking at them: made-up sessions over the bundled footage.

    python packaging/screenshots.py [--folder docs/images] [--size 1280x720] [--text-size 1.0] [--only NAME]
                                    [--language en]

Needs an X display (or QT_QPA_PLATFORM=offscreen). Nothing of the person's own is read or written.
"""

import argparse
import datetime as dt
import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

from attrs import evolve
from PySide6.QtWidgets import QApplication

from coach import places
from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.exercise.library import exercises, measures
from coach.exercise.now import Now
from coach.gui import language
from coach.gui.app import Room, forget_cv2
from coach.gui.parts import Parts
from coach.gui.training import summary_of
from coach.log.database import open_log
from coach.log.diary import Answered, CheckIn, Episode, Walk, keep
from coach.log.writing import Record
from coach.measure.framing import Framing
from coach.pose.body import Pose
from coach.pose.landmarker import landmarker
from coach.session import session as sessions
from coach.session.coaching import Say
from coach.session.library import routines
from coach.session.routine import Item, Routine
from coach.session.session import Session
from coach.session.steps import steps
from coach.settings import Settings
from coach.vision import Vision

NOON = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
SAG, BRIDGE, BIRD_DOG = "plank_15s_hips_sag", "bridge_5reps", "birddog_4_low_leg_third"


def assigned() -> Routine:
    return Routine(
        id="from-a-physiotherapist", name="After the spasm", summary="Two calm sets, every second day.",
        items=(Item("glute-bridge"), Item("front-plank-knees"), Item("belly-breathing", duration_s=120)),
        prescriber="your physiotherapist", patient="You", note="Slowly. Stop when it pulls down the leg.",
        start=dt.date(2026, 3, 2), end=dt.date(2026, 4, 12), times_a_week=3,
    )  # fmt: skip


def parts(folder: Path, text_size: float) -> Parts:
    found_measures = measures(places.shipped("assets", "measures.toml"))
    found = exercises(places.shipped("assets", "exercises"), found_measures)
    shipped = routines(found.good, places.shipped("routines"))
    whole = {"from-a-physiotherapist": assigned(), **shipped.good}
    return Parts(
        exercises=found.good, measures=found_measures, phrases={},
        routines=lambda: (whole, ()), add_routine=lambda _: assigned(), watch=_no_camera,
        log=open_log(folder / "log.sqlite3"), settings=Settings(text_size=text_size, welcomed=True),
        save_settings=lambda _: None,
        assets=places.shipped("assets"), cameras=lambda: ("Integrated Camera",), now=lambda: NOON,
    )  # fmt: skip


def _no_camera(_: Settings) -> Vision:
    raise NotImplementedError


def sight(clip: str, at_s: float) -> tuple[Frame, Pose]:
    """The picture at this time, with the pose that the landmarker finds in it after a run-up of half a second."""
    film = recording(places.shipped("assets", "footage", "patient", f"{clip}.mp4"))
    with landmarker("full") as look:
        for frame in _frames(film(Event()), at_s - 0.5):
            pose = look(frame)
            if frame.time_s >= at_s:
                break
    return frame, pose


def _frames(pictures: Iterator[object], from_s: float) -> Iterator[Frame]:
    frames = (picture for picture in pictures if isinstance(picture, Frame))
    return itertools.dropwhile(lambda frame: frame.time_s < from_s, frames)


def begun(room: Room, items: tuple[Item, ...], now: Now | None = None, **changes: object) -> Session:
    own = room.desk.parts
    routine = Routine("shown", "Shown", items)
    session, _ = sessions.begin(routine, steps(routine, own.exercises), own.measures, 0.0)
    if now is not None:
        session = evolve(session, judge=evolve(session.judge, now=now))
    return evolve(session, framing=Framing(ok=True, say="I can see you from head to feet"), **changes)


def fill_log(room: Room) -> None:
    """Three sessions of this week, played from made-up results."""
    own = room.desk.parts
    for days_ago, score in ((3, 82), (2, 88), (1, 91)):
        for routine in (assigned(),):
            _write(own, routine, NOON - dt.timedelta(days=days_ago), score)


def _write(own: Parts, routine: Routine, at: dt.datetime, score: int) -> None:
    record = Record(own.log, routine, at, planned_sets=len(steps(routine, own.exercises)))
    session = played(own, routine, score)
    for result in session.results:
        record.write(sessions.SetBegan(result.start_s, result.step))
        record.write(sessions.SetEnded(result.end_s, result))
    record.write(sessions.SessionEnded(session.time_s, early=False))
    record.rate("pain-after", 2, session.time_s)


def played(own: Parts, routine: Routine, score: int) -> Session:
    from coach.exercise.events import FaultSpan, Hold, Rep  # noqa: PLC0415 - only here

    planned = steps(routine, own.exercises)
    session, _ = sessions.begin(routine, planned, own.measures, 0.0)
    results, now_s = [], 0.0
    for step in planned:
        wanted, kind = sessions.planned_of(step), step.exercise.kind
        of_kind = {"hold": (int(wanted), 0), "reps": (0, int(wanted))}.get(kind, (0, 0))
        holds = tuple(Hold(now_s, now_s + 12, 10.2, 11.4, None, score) for _ in range(of_kind[0]))
        reps = tuple(Rep(now_s, now_s + 5, each != 3, 2.1, None, score) for each in range(of_kind[1]))
        faults = (FaultSpan(step.exercise.faults[0].id, now_s, now_s + 3, -14.0),) if step.exercise.faults else ()
        done = wanted if kind == "breathing" else len(holds) + sum(rep.full for rep in reps)
        results.append(sessions.SetResult(
            step, now_s, now_s + 60, done, wanted, sum(h.good_s for h in holds), sum(h.total_s for h in holds),
            holds, reps, faults, (), None if kind == "breathing" else score))  # fmt: skip
        now_s += 75
    return evolve(session, results=tuple(results), at=len(planned) - 1, stage="done", time_s=now_s)


PLANK, BREATH = (Item("front-plank"), Item("side-plank")), (Item("belly-breathing"),)
BRIDGES, DOGS = (Item("glute-bridge"), Item("bird-dog")), (Item("bird-dog"),)


def today(room: Room) -> None:
    room.go("today")


def prepare(room: Room) -> None:
    show(room, begun(room, PLANK), SAG, 6.0)


def prepare_away(room: Room) -> None:
    show(room, begun(room, PLANK), SAG, 5.0)
    room.session.show_away("No camera is connected. Plug one in; coach goes on by itself.")


def exercise_off(room: Room) -> None:
    now = Now("in_position", good_s=5.4, total_s=7.1, quality="off", faults=("hips-sag",))
    show(room, begun(room, PLANK, now, stage="set", at=0), SAG, 11.6)
    room.session.show_said(Say("Lift your hips a little", "cue"))


def exercise_good(room: Room) -> None:
    now = Now("in_position", good_s=4.4, total_s=4.6, quality="good")
    show(room, begun(room, PLANK, now, stage="set"), SAG, 7.0)


def exercise_reps(room: Room) -> None:
    now = Now("in_position", reps_full=3, reps_partial=1, held_s=1.2, phase="up", quality="good", progress=1.0)
    show(room, begun(room, BRIDGES, now, stage="set"), BRIDGE, 11.0)
    room.session.show_said(Say("That's it", "praise"))


def exercise_major(room: Room) -> None:
    now = Now("in_position", reps_full=2, phase="reach", quality="off", side="left", faults=("leg-low",))
    show(room, begun(room, DOGS, now, stage="set"), BIRD_DOG, 22.0)
    room.session.show_said(Say("Reach your heel back", "cue"))


def exercise_waiting(room: Room) -> None:
    show(room, begun(room, (Item("front-plank"),), Now(), stage="set"), SAG, 1.0)


def breathing(room: Room) -> None:
    now = Now("in_position", total_s=23.0, good_s=23.0)
    show(room, begun(room, BREATH, now, stage="set"), BRIDGE, 1.0)


def rest(room: Room) -> None:
    show(room, begun(room, BRIDGES, stage="rest", rest_until_s=24.0), BRIDGE, 1.0)


def summary(room: Room) -> None:
    session = played(room.desk.parts, assigned(), 88)
    room.show_summary(summary_of(session))


def history(room: Room) -> None:
    room.go("history")


def settings(room: Room) -> None:
    room.go("settings")


def library(room: Room) -> None:
    room.go("library")
    room.browsing.open("front-plank")


def own_routine(room: Room) -> None:
    room.go("own")
    room.authoring.copy("big-three")
    room.own.items.setCurrentRow(2)


def progress(room: Room) -> None:
    """Seven more weeks, a little better each."""
    for days_ago in range(46, 5, -2):
        _write(room.desk.parts, assigned(), NOON - dt.timedelta(days=days_ago), 92 - days_ago // 2)
    room.go("progress")
    room.progress.choice.setCurrentIndex(max(0, room.progress.choice.findData("glute-bridge score")))


def my_back(room: Room) -> None:
    room.go("back")


def relief(room: Room) -> None:
    room.go("back")
    relieving = room.companion.relieving
    # As it stands once the questions have been answered.
    relieving._steps = relieving._relief.steps  # noqa: SLF001
    relieving._turn_to(0)  # noqa: SLF001
    room.companion.page.show_sheet("relief")


def diary(room: Room) -> None:
    room.go("back")
    room.companion.open("diary")


def questionnaires(room: Room) -> None:
    room.go("back")
    room.companion.open("questionnaires")


def relaxing(room: Room) -> None:
    room.go("back")
    room.companion.build()
    room.companion.relaxing.start("breathing")
    room.companion.relaxing.pacing.jump_to(62.8)
    room.companion.relaxing.pacing.pause()


def fill_diary(room: Room) -> None:
    """Made-up months: episodes, check-ins, questionnaires, walks."""
    log = room.desk.parts.log
    for days, before, helped in ((70, ("sleep", "lifting"), ("warmth",)), (38, ("sleep", "sitting"), ("walking",)),
                                 (12, ("sleep",), ("breathing", "position"))):  # fmt: skip
        keep(log, Episode(_ago(days), "left", 7, _ago(days - 3), before, helped))
    for days in range(1, 40):
        keep(log, CheckIn(_ago(days), pain=3, sleep=4 if days in {12, 13, 38, 39} else 7))
    for days, ticks in ((40, 14), (12, 8)):
        keep(log, Answered(_ago(days), "roland-morris", "1", {f"rm{at + 1}": 1 for at in range(ticks)}, float(ticks)))
    for days in (1, 2, 8, 9, 10):
        keep(log, Walk(_ago(days), 600, 600))


def _ago(days: float) -> dt.datetime:
    return NOON - dt.timedelta(days=days)


PAGES = (
    today, prepare, prepare_away, exercise_off, exercise_good, exercise_reps, exercise_major, exercise_waiting,
    breathing, rest, summary, history, settings,
    my_back, relief, diary, questionnaires, relaxing, library, own_routine, progress,
)  # fmt: skip


def show(room: Room, session: Session, clip: str, at_s: float) -> None:
    room.session.forget()
    room.session.show_session(session)
    room.window.show_page("session")
    room.session.show_sight(*sight(clip, at_s))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--folder", type=Path, default=places.shipped("docs", "images"))
    arguments.add_argument("--size", default="1280x720")
    arguments.add_argument("--text-size", type=float, default=1.0)
    arguments.add_argument("--only", default="")
    arguments.add_argument("--language", default="en", choices=language.LANGUAGES)
    asked = arguments.parse_args()
    width, height = map(int, asked.size.split("x"))
    forget_cv2()
    app = QApplication([])
    app.setStyle("Fusion")
    language.show_in(asked.language, places.shipped("assets"))
    asked.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        room = Room(parts(Path(folder), asked.text_size))
        room.window.resize(width, height)
        fill_log(room)
        fill_diary(room)
        room.window.show()
        for page in PAGES:
            if asked.only in page.__name__:
                page(room)
                settle(app)
                room.window.grab().save(str(asked.folder / f"{page.__name__.replace('_', '-')}.png"))
                print(page.__name__)
        room.window.close()
        room.desk.parts.log.close()


def settle(app: QApplication) -> None:
    for _ in range(20):
        app.processEvents()


if __name__ == "__main__":
    main()
