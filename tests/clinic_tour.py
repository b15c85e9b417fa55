"""Every page of the clinic's window with something on it, one after the other."""

from collections.abc import Iterator
from pathlib import Path

from a_month import add_answers, add_session
from clinic_window import add
from coach.gui.clinic_room import ClinicRoom
from coach.gui.room import Room

PLACES = {"prescribing": 0, "prescribing, a session": 1, "prescribing, an exercise": 2}
"""Which row of the plan's editor is chosen."""


def brought(home: Room, folder: Path) -> Path:
    """What a patient sends after some days."""
    log, path = home.desk.parts.log, folder / "sent.coachresult"
    for day in range(4):
        add_session(log, day, pain=4.0)
    log.execute("UPDATE sets SET exercise_id = 'glute-bridge' WHERE exercise_id = 'bridge'")
    add_answers(log, 3)
    home.later.exchanging.show_results(0)
    home.later.exchanging.save_results(str(path))
    return path


def clinic_tour(room: ClinicRoom, result: Path) -> Iterator[str]:
    """Shows one page after the other, those that nobody told this tour of too."""
    for name in room.pages:
        if name not in ("patients", "patient", "prescribing", "plan"):
            room.go(name)
            yield name
    room.consulting.take_in(result)
    room.window.notice.hide()
    yield "patient"
    room.patient.again.click()
    room.patient.set_wanted.emit(room.patient.sets.itemData(1))
    yield "patient, a set again"
    room.patient.rest()
    room.patient.button("plan").click()
    for name, row in PLACES.items():
        room.prescribing.lines.lines.setCurrentRow(row)
        yield name
    room.prescribing.show_view(1)
    yield "prescribing, exercises to add"
    room.prescribing.button("preview").click()
    yield "plan"
    add(room, "A name that is as long as names are now and then")
    room.go("patients")
    yield "patients"
