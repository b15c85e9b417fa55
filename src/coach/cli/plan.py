"""`coach plan`: what a physiotherapist assigns, as a signed file."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coach.cli.files import content_of
from coach.cli.outputs import in_words
from coach.cli.passphrases import passphrase
from coach.cli.printing import say, say_json
from coach.problems import CoachProblem, Refused

if TYPE_CHECKING:
    from coach.exchange.arrival import Arrival
    from coach.exchange.keys import Key

SCHEMA = "coach.plan/1"
ONE_FILE = click.Path(path_type=Path)


@click.group(short_help="Make, sign, check, show and import plans.")
def plan() -> None:
    """A plan is what a physiotherapist assigns to one patient: a readable file, signed, that travels by mail or stick.

    The physiotherapist: new, sign.  The patient: check, show, import.
    """


@plan.command()
@click.option("--routine", "name", metavar="ID", help="The routine it begins with; see `coach routines`.")
@click.option("--revises", type=ONE_FILE, metavar="FILE", help="Make the next revision of this plan instead.")
@click.option("--out", type=ONE_FILE, required=True, metavar="FILE", help="The new file.")
@click.option("--patient", default="", metavar="NAME", help="A pseudonym: the plan travels unencrypted.")
@click.option("--from", "prescriber", default="", metavar="NAME", help="Who prescribes it.")
@click.option("--goal", default="", help="In the patient's words.")
@click.option("--changed", default="", help="What is new in this revision.")
def new(  # noqa: PLR0913 - click gives each option as an argument
    *, name: str | None, revises: Path | None, out: Path, patient: str, prescriber: str, goal: str, changed: str
) -> None:
    """Write a plan to be completed in any editor, and signed then."""
    from attrs import evolve

    from coach.exchange.drafting import new_plan_id, next_revision, plan_of
    from coach.exchange.plan_text import plan_text
    from coach.files.write import write_whole

    if (name is None) == (revises is None):
        raise click.UsageError("Say either --routine ID or --revises FILE.")
    if out.exists():
        raise CoachProblem(f"{out} is there already, and is left as it is. Name a new file.")
    today = dt.datetime.now().astimezone().date()
    if revises is not None:
        made = next_revision(_read(revises), today, changed)
    else:
        made = plan_of(_routine(str(name)), _exercises(), today, new_plan_id())
    said: dict[str, Any] = {
        "patient": patient,
        "prescriber": prescriber,
        "goal": goal,
        "changed": changed,
        "reply_to": _reply_to(),
    }
    made = evolve(made, **{key: value for key, value in said.items() if value})
    with in_words(out):
        write_whole(out, plan_text(made))
    say(f"{out}: plan {made.id}, revision {made.revision}. Complete it, then: coach plan sign {out}")


@plan.command()
@click.argument("file", type=ONE_FILE)
@click.option("--out", type=ONE_FILE, metavar="FILE", help="Write it here instead of in its own place.")
def sign(*, file: Path, out: Path | None) -> None:
    """Sign a plan with your key, which is made the first time. The passphrase is asked for, or in COACH_PASSPHRASE."""
    from coach.exchange.keys import fingerprint, public
    from coach.exchange.plan import LARGEST_BYTES
    from coach.exchange.signed import with_signature, without_signature
    from coach.exchange.thoughts import thoughts
    from coach.files.write import write_whole

    text = without_signature(content_of(file, LARGEST_BYTES))
    made = _reader()(file, text)
    key = signing_key()
    with in_words(out or file):
        write_whole(out or file, with_signature(text, key))
    say(f"Signed: {made.id}, revision {made.revision}, with the key {fingerprint(public(key))}.")
    for each in thoughts(made, _exercises()):
        say(f"  Worth a thought: {each}")


@plan.command()
def key() -> None:
    """Show your key's fingerprint, for the patient to compare. Makes the keys if there are none."""
    from coach import places
    from coach.exchange.keys import fingerprint, public
    from coach.exchange.locked import clinic_recipient

    own = signing_key()
    say(f"Your key: {fingerprint(public(own))}")
    say(f"Results may be encrypted to: {clinic_recipient(places.clinic_key(), passphrase('your key'))}")


@plan.command()
@click.argument("file", type=ONE_FILE)
def check(file: Path) -> None:
    """Check that a plan can be used and is signed. The exit code is 2 when not."""
    from coach.exchange.keys import fingerprint

    made, signer = _opened(file)
    say(f"{file}: plan {made.id}, revision {made.revision}, from {made.prescriber}, key {fingerprint(signer)}.")


@plan.command()
@click.argument("file", type=ONE_FILE)
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
def show(file: Path, *, as_json: bool) -> None:
    """Show what a plan asks for, and who it is from."""
    from cattrs.preconf.json import make_converter

    from coach.exchange.keys import fingerprint
    from coach.exchange.plan_words import plan_words

    made, signer = _opened(file)
    if as_json:
        say_json(SCHEMA, {"key": fingerprint(signer), "plan": make_converter().unstructure(made)})
    else:
        say(plan_words(made, fingerprint(signer), _exercises()))


@plan.command()
@click.option("--camera", default="0", metavar="CAMERA", help="A camera's number or name, or a film.")
@click.option("--out", type=ONE_FILE, required=True, metavar="FILE", help="The new file, to be imported then.")
@click.option("--patience", default=120.0, show_default=True, help="Seconds without a new code before it gives up.")
def scan(*, camera: str, out: Path, patience: float) -> None:
    """Read a plan's QR codes with the camera, held before it one after the other."""
    from coach.exchange.scanning import scanned
    from coach.files.write import write_whole
    from coach.start import camera_called

    content = scanned(camera_called(camera), patience, lambda left: click.echo(f"{left} codes to go", err=True))
    with in_words(out):
        write_whole(out, content)
    say(f"{out}: coach plan import {out}")


@plan.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=ONE_FILE)
@click.option("--trust", metavar="KEY", default="", help="Take a plan with this new key, as it was read out to you.")
@click.option("--for", "patient", metavar="NAME", default="", help="Take a plan for somebody of this name.")
def import_plan(*, files: tuple[Path, ...], trust: str, patient: str) -> None:
    """Take a plan: its routines stand under Assigned. Several FILEs are pictures of its QR codes.

    The first plan's key is remembered; one with another key is refused until you say --trust.
    """
    from contextlib import closing

    from coach import places
    from coach.exchange.assigned import kept_plans, take
    from coach.log.database import open_log

    file, content = _content(files)
    with closing(open_log(places.log_path())) as db:
        now = dt.datetime.now().astimezone()
        kept, _ = kept_plans(db, _exercises())
        found = _arrival(file, content, kept, now.date())
        _refuse_open_questions(found, trust, patient)
        take(db, found, now)
    _tell(found)


@plan.command()
@click.argument("name", metavar="ID")
def remove(name: str) -> None:
    """Put a plan away. What was done of it stays in the log; a newer revision may be imported again."""
    from contextlib import closing

    from coach import places
    from coach.exchange.assigned import put_away
    from coach.log.database import open_log

    with closing(open_log(places.log_path())) as db:
        put_away(db, name, dt.datetime.now().astimezone())
    say(f"Put away: {name}.")


@plan.command()
@click.argument("file", type=ONE_FILE)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, metavar="FOLDER")
def codes(*, file: Path, out: Path) -> None:
    """Write a signed plan as QR codes, one picture each, for a camera to read."""
    from coach.exchange.codes import keep_codes
    from coach.exchange.plan import LARGEST_BYTES

    _opened(file)
    written = keep_codes(content_of(file, LARGEST_BYTES), file.stem, out)
    say(f"{len(written)} codes: {', '.join(str(path) for path in written)}")


def signing_key() -> "Key":
    """The prescriber's key, made the first time."""
    from coach import places
    from coach.exchange.keys import make_key, read_key

    path = places.prescriber_key()
    if path.exists():
        return read_key(path, passphrase("your key"))
    return make_key(path, passphrase("your new key", new=True))


def _reply_to() -> str:
    from coach import places
    from coach.exchange.locked import known_recipient

    return known_recipient(places.clinic_key())


def _exercises() -> Any:
    from coach import start

    return start.repertoire().exercises.good


def _reader() -> Any:
    from coach.exchange.plan import plan_reader

    return plan_reader(_exercises())


def _read(file: Path) -> Any:
    """Signed or not."""
    from coach.exchange.plan import LARGEST_BYTES
    from coach.exchange.signed import without_signature

    return _reader()(file, without_signature(content_of(file, LARGEST_BYTES)))


def _opened(file: Path) -> Any:
    from coach.exchange.arrival import opened
    from coach.exchange.plan import LARGEST_BYTES

    return opened(file, content_of(file, LARGEST_BYTES), _exercises())


def _content(files: tuple[Path, ...]) -> tuple[Path, bytes]:
    from coach.exchange.codes import read_codes
    from coach.exchange.plan import LARGEST_BYTES, SUFFIX
    from coach.exchange.suffixes import PICTURES

    if files[0].suffix.lower() in PICTURES:
        return Path(f"codes{SUFFIX}"), read_codes(files)
    if len(files) > 1:
        raise click.UsageError("One plan at a time; only the pictures of its codes come together.")
    return files[0], content_of(files[0], LARGEST_BYTES)


def _arrival(file: Path, content: bytes, kept: Any, today: dt.date) -> "Arrival":
    from coach.exchange.arrival import arrival

    return arrival(file, content, kept, _exercises(), today)


def _refuse_open_questions(found: "Arrival", trust: str, patient: str) -> None:
    from coach.exchange.keys import fingerprint

    answers = {
        "other key": (trust.lower() == fingerprint(found.key), f"--trust {fingerprint(found.key)}"),
        "foreign": (trust.lower() == fingerprint(found.key), f"--trust {fingerprint(found.key)}"),
        "other patient": (patient == found.plan.patient, f"--for {found.plan.patient!r}"),
    }
    for question in found.questions:
        answered, how = answers[question.doubt]
        if not answered:
            raise Refused(f"{question.words} Nothing was changed. To take it all the same: {how}")


def _tell(found: "Arrival") -> None:
    from coach.exchange.keys import fingerprint

    made = found.plan
    if found.state == "same":
        say(f"This revision ({made.revision}) is here already; nothing was changed.")
        return
    say(f"Taken: plan {made.id}, revision {made.revision}, from {made.prescriber}, key {fingerprint(found.key)}.")
    if found.state == "new":
        say("The key is remembered: a later plan with another one is not taken without asking.")
    for each in (*found.changes, *found.notes):
        say(f"  {each}")


def _routine(name: str) -> Any:
    from coach import start
    from coach.problems import UnknownName

    routines = start.routines(start.repertoire().exercises).good
    if name not in routines:
        raise UnknownName("routine", name, routines)
    return routines[name]
