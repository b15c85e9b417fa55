"""Every page of the window with something on it, one after the other."""

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve

from cared import TABLES
from coach.camera.frame import Frame
from coach.care.progression import Decision
from coach.exercise.now import Now
from coach.gui.care.stepping import of_outlook
from coach.gui.pages.closed import Closed
from coach.gui.pages.ruling import Said
from coach.gui.room import Room
from coach.gui.training.training import summary_of
from coach.measure.framing import SEEN_WHOLE, Framing
from coach.session import session as sessions
from coach.session.place import Place
from coach.session.routine import Item, Routine
from coach.session.saying import Say
from coach.session.steps import steps
from coach.session.under_way import Session
from coach.wording import Worded
from figure import draw
from gui_room import MORNING, PICTURE
from postures import PLANK

ITEMS = (Item("side-plank", reps=(2,)), Item("belly-breathing", duration_s=60))


def begun(room: Room, items: tuple[Item, ...] = ITEMS, now: Now | None = None, **changes: object) -> Session:
    own = room.desk.parts
    routine = Routine("shown", "Shown", items)
    session, _ = sessions.begin(routine, steps(routine, own.exercises), own.measures, 0.0)
    session = evolve(session, place=Place(Framing(ok=True, say=SEEN_WHOLE)), **changes)
    return session if now is None else evolve(session, judge=evolve(session.judge, now=now))


def session_page(room: Room, session: Session, say: Say | None = None) -> None:
    room.session.forget()
    room.session.show_session(session)
    room.window.show_page("session")
    room.session.show_sight(Frame(0.0, PICTURE), draw(PLANK, 0.0))
    if say:
        room.session.show_said(say)


def in_set(room: Room) -> None:
    now = Now("in_position", good_s=12.4, total_s=15.0, quality="off", faults=("hips-low",))
    session_page(room, begun(room, now=now, stage="set"), Say("Lift your hips a little", "cue"))


def summary(room: Room) -> None:
    session = begun(room, (Item("glute-bridge", reps=(2,)),), stage="set")
    ended, _ = sessions.end(session, 30.0)
    room.show_summary(summary_of(ended))
    room.summary.show_offers(of_outlook(room.desk.parts, tuple(outlooks()), {}, MORNING))


def outlooks() -> Iterator[Decision]:
    """One of each kind, with the words of the rules."""
    words = {each.id: each.words for each in TABLES.progression.steps}
    for rule, kind, exercise, level in (("bad", "down", "bird-dog-leg", 1), ("up", "up", "glute-bridge", 2),
                                        ("troubled", "hold", "curl-up", 1)):  # fmt: skip
        reason = Worded(words[rule], ok_sessions=2)
        yield Decision(kind, rule, exercise, 2 if kind == "down" else 1, None, level, (reason,), 1)


def asked_before(room: Room) -> None:
    room.caring._wanted = "short"
    room.caring._ask()


def ruling(page: str) -> Callable[[Room], None]:
    def show(room: Room) -> None:
        said = Said("Stop for today.", (("home", "To the first page"), ("more", "Tell me more")), lines=("Rest.",))
        room.pages[page].show_said(said)
        room.window.show_page(page)

    return show


def closed(room: Room) -> None:
    room.closed.show_closed(Closed("Not today", "Please have this looked at first.", ("Numbness",), goes_on="Go on"))
    room.window.show_page("closed")


def companion(sheet: str) -> Callable[[Room], None]:
    def show(room: Room) -> None:
        room.go("back")
        room.companion.open(sheet)

    return show


def relief_step(at: int) -> Callable[[Room], None]:
    def show(room: Room) -> None:
        companion("relief")(room)
        relieving = room.companion.relieving
        relieving._steps = relieving._relief.steps
        relieving._turn_to(at)

    return show


def in_the_companion(topic: str, sheet: str, *given: object) -> Callable[[Room], None]:
    """A sheet that is reached from another one."""

    def show(room: Room) -> None:
        room.go("back")
        room.companion.build()
        getattr(getattr(room.companion, topic), sheet)(*given)

    return show


SHEETS = ("relief", "checkin", "diary", "questionnaires", "relaxation", "walk", "learn", "workplace")
STOPS: Mapping[str, Callable[[Room], None]] = {
    "session": in_set,
    "session, before a set": lambda room: session_page(room, begun(room)),
    "session, breathing": lambda room: session_page(room, begun(room, ITEMS[1:], Now("in_position"), stage="set")),
    "session, resting": lambda room: session_page(room, begun(room, stage="rest", rest_until_s=20.0)),
    "session, without a camera": lambda room: (session_page(room, begun(room)), room.session.show_away("Gone"))[0],
    "summary": summary,
    "screening": lambda room: room.caring.ask_again(),
    "check": asked_before,
    "ruling": ruling("ruling"),
    "step": ruling("step"),
    "closed": closed,
    "line": lambda room: room.window.show_page("line"),
    **{f"back, {sheet}": companion(sheet) for sheet in SHEETS},
    **{f"back, relief, step {at + 1}": relief_step(at) for at in range(7)},
    "back, an episode": in_the_companion("diarist", "write", 0),
    **{f"back, {name}": in_the_companion("questioning", "start", name) for name in ("peg", "phq-4", "roland-morris")},
    "back, own words": in_the_companion("questioning", "start", "goals"),
    "back, relaxing": in_the_companion("relaxing", "start", "body-scan"),
    "back, breathing": in_the_companion("relaxing", "start", "breathing"),
    "back, walking": in_the_companion("walking", "start"),
    "back, a card": lambda room: (room.go("back"), room.companion.show_card("moving"))[0],
}
"""How a page gets something on it, where going there is not enough; a comma parts the page from its state."""


def tour(room: Room) -> Iterator[str]:
    """Shows one page after the other, those that nobody told this tour of too."""
    unknown = [page for page in room.pages if page not in STOPS]
    for name in (*unknown, *STOPS):
        room.companion.stop()
        STOPS.get(name, lambda room, page=name: room.go(page))(room)
        yield name
    room.companion.stop()
    room.later.welcoming.stop()
