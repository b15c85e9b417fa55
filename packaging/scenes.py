"""Every page of the patient's window with something on it, for pictures: made-up sessions over the bundled footage."""

import itertools
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from threading import Event

from attrs import evolve
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from coach import places
from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.exercise.library import exercises, measures
from coach.exercise.now import Now
from coach.gui.day.welcoming import SENTENCE
from coach.gui.language import tr
from coach.gui.pages.ruling import Said
from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.gui.training.training import summary_of
from coach.gui.widgets.chart import Chart
from coach.log.database import open_log
from coach.measure.framing import SEEN_WHOLE, Framing
from coach.pose.body import Pose
from coach.pose.landmarker import landmarker
from coach.session import session as sessions
from coach.session.library import routines
from coach.session.place import Place
from coach.session.routine import Item, Routine
from coach.session.saying import Say
from coach.session.steps import steps
from coach.session.under_way import Session
from coach.settings import Settings
from coach.vision import Vision
from posed import NOON, assigned, played

SAG, BRIDGE, BIRD_DOG = "plank_15s_hips_sag", "bridge_5reps", "birddog_4_low_leg_third"


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


@cache
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
    return evolve(session, place=Place(Framing(ok=True, say=SEEN_WHOLE)), **changes)


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
    room.later.browsing.open("front-plank")


def own_routine(room: Room) -> None:
    room.go("own")
    room.later.authoring.copy("big-three")
    room.later.own.items.setCurrentRow(2)


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


def welcome(room: Room) -> None:
    room.later.welcoming.begin(room.desk.parts.settings)
    room.window.show_page("welcome")


def welcome_camera(room: Room) -> None:
    welcome(room)
    room.later.welcome.show_sight(*sight(SAG, 7.0), SEEN_WHOLE)
    room.later.welcome.show_said(tr(SENTENCE.text))


def progress(room: Room) -> None:
    room.go("progress")


def questions(room: Room) -> None:
    room.go("today")
    room.caring.ask_again()


def closed(room: Room) -> None:
    """By the way a person comes there: what is ticked here leads to urgent care."""
    room.caring.ask_again()
    screener = room.caring.screener
    room.screening.tick(screener._table.questions[0].id).click()  # noqa: SLF001
    screener._finish()  # noqa: SLF001


def about_you(room: Room) -> None:
    room.go("settings")
    room.caring.ask_about_person()


def check(room: Room) -> None:
    room.go("today")
    room.caring._wanted = "first-steps"  # noqa: SLF001
    room.caring._ask()  # noqa: SLF001


def pain(room: Room) -> None:
    room.pain.forget()
    room.window.show_page("pain")


def ruling(room: Room) -> None:
    ways = (("on", "Go on with the next"), ("end", "End here"))
    lines = ("Lie down as it is most comfortable and breathe for a minute.",)
    room.ruling.show_said(Said("The pain has gone up. Let us stop this exercise.", ways, lines=lines))
    room.window.show_page("ruling")


def own_line(room: Room) -> None:
    room.later.line.show_words("Stand side-on, straight and still")
    room.later.line.show_sight(*sight(SAG, 1.0))
    room.window.show_page("line")


def scan(room: Room) -> None:
    room.later.scan.show_found(3, (2, 3))
    room.later.scan.show_picture(sight(SAG, 1.0)[0])
    room.window.show_page("scan")


def results(room: Room) -> None:
    room.go("history")
    room.later.exchanging.show_results()


IN_THE_DARK = (
    prepare, prepare_away, exercise_off, exercise_good, exercise_reps, exercise_major, exercise_waiting, breathing,
    rest,
)  # fmt: skip
"""The room of a session looks the same in the light and in the dark theme."""
PAGES: Mapping[str, Callable[[Room], None]] = {
    **{each.__name__.replace("_", "-"): each for each in (
        welcome, welcome_camera, today, *IN_THE_DARK, summary, history, settings, library, own_routine, progress,
        about_you, check, pain,
        ruling, own_line, scan, results, my_back, relief, diary, questionnaires, relaxing, questions, closed,
    )},
}  # fmt: skip
"""The last ones leave answers in the log that hold exercise back."""
UNSHOWN = {"step", "plan"}
"""Pages that look like another one: a ruling, a list of exercises."""


def show(room: Room, session: Session, clip: str, at_s: float) -> None:
    room.session.forget()
    room.session.show_session(session)
    room.window.show_page("session")
    room.session.show_sight(*sight(clip, at_s))


def settle(app: QApplication) -> None:
    """Until everything is laid out, and every plot is drawn."""
    for _ in range(20):
        app.processEvents()
    while any(not chart.done for chart in app.allWidgets() if isinstance(chart, Chart)):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
