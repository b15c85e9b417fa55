"""`coach result`: what a patient brings back, as one signed file."""

import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.clinic import CLINIC, clinic_in
from coach.cli.files import content_of
from coach.cli.outputs import in_words
from coach.cli.passphrases import passphrase
from coach.cli.printing import say, say_json, table
from coach.problems import CoachProblem, Refused

if TYPE_CHECKING:
    from sqlite_utils import Database

    from coach.exchange.result import Result

SCHEMA = "coach.result-summary/1"
ONE_FILE = click.Path(path_type=Path)
DAY = click.DateTime(["%Y-%m-%d"])


@click.group(short_help="Give out results, show them, take them in at the clinic.")
def result() -> None:
    """A result is what a patient brings back: sessions, answers and movement, chosen by the patient, in one file.

    The patient: export, show.  The clinic: import, show.
    """


@result.command()
@click.option("--out", type=ONE_FILE, required=True, metavar="FILE", help="The new file.")
@click.option("--since", type=DAY, metavar="DAY", help="The first day.  [default: the first there is]")
@click.option("--until", type=DAY, metavar="DAY", help="The last day.  [default: the last there is]")
@click.option("--without", multiple=True, metavar="ITEM", help="Keep this back; say it again for more.")
@click.option("--only", multiple=True, metavar="ITEM", help="Send this alone; say it again for more.")
@click.option("--with-passphrase", "locked", is_flag=True, help="Encrypt with a passphrase that you agree on.")
@click.option("--plain", is_flag=True, help="Do not encrypt, though the plan names the clinic's key.")
def export(  # noqa: PLR0913 - click gives each option as an argument
    *, out: Path, since: dt.datetime | None, until: dt.datetime | None, without: tuple[str, ...],
    only: tuple[str, ...], locked: bool, plain: bool,
) -> None:  # fmt: skip
    """Write what you did and answered into one file, signed by you. Pictures are never in it.

    It is encrypted to the clinic's key where your plan names one. ITEM is one of those that `coach result show` lists.
    """
    from coach import places
    from coach.exchange.gathering import Wish, days_of, gathered, note_made
    from coach.exchange.keys import own_key
    from coach.exchange.result import sealed
    from coach.files.write import write_whole
    from coach.log.database import open_log

    with closing(open_log(places.log_path())) as db:
        days = days_of(db)
        if days is None:
            raise CoachProblem("The log is empty: there is nothing to give out.")
        first, last = (since.date() if since else days[0]), (until.date() if until else days[1])
        found = gathered(db, Wish(_items(only, without), first, last), dt.datetime.now().astimezone())
        content = _encrypted(sealed(found, own_key(places.patient_key())), db, locked=locked, plain=plain)
        with in_words(out):
            write_whole(out, content)
        note_made(db, found)
    say(f"{out}: {in_short(found)}, {len(content) / 1e6:.2f} MB{', encrypted' if _is_locked(content) else ''}.")


@result.command()
@click.argument("file", type=ONE_FILE)
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
def show(file: Path, *, as_json: bool) -> None:
    """Show whose result it is and what is in it."""
    from coach.exchange.contents import CHOICES
    from coach.exchange.keys import fingerprint
    from coach.exchange.result import unsealed

    found, key = unsealed(_decrypted(file))
    counts = {name: sum(len(found.tables[each].rows) for each in choice.tables if each in found.tables)
              for name, choice in CHOICES.items() if name in found.items}  # fmt: skip
    if as_json:
        say_json(SCHEMA, {"key": fingerprint(key), "patient": found.patient, "made_at": found.made_at,
                          "first_day": found.first_day, "last_day": found.last_day, "plans": found.plans,
                          "items": counts})  # fmt: skip
        return
    say(f"From {found.patient or 'somebody without a name'}, key {fingerprint(key)}: {in_short(found)}")
    rows = [(name, str(choice.name), counts.get(name, "kept back")) for name, choice in CHOICES.items()]
    say(table(("Item", "What", "Rows"), rows))


@result.command("import")
@click.argument("file", type=ONE_FILE)
@click.option("--patient", metavar="ID", help="Whose it is, where that is not known by the key or the plan.")
@click.option("--trust", metavar="KEY", default="", help="Take it with this new key of the patient.")
@CLINIC
def import_result(*, file: Path, patient: str | None, trust: str, folder: Path | None) -> None:
    """Take a patient's result in at the clinic. Taken twice it changes nothing."""
    from coach.exchange.clinic import about
    from coach.exchange.intake import intake, take_in
    from coach.exchange.keys import fingerprint

    clinic = clinic_in(folder)
    given = intake(clinic, _decrypted(file), patient)
    if given.question and trust.lower() != fingerprint(given.key):
        raise Refused(f"{given.question} Nothing was changed. To take it: --trust {fingerprint(given.key)}")
    owner = take_in(clinic, given, dt.datetime.now().astimezone())
    new = "a new patient, " if given.patient is None else ""
    say(f"Taken for {new}{about(clinic, owner).name or 'without a name'} ({owner}): {in_short(given.result)}.")


def in_short(found: "Result") -> str:
    sessions = len(found.tables["sessions"].rows) if "sessions" in found.tables else 0
    return f"{sessions} sessions, {found.first_day} to {found.last_day}"


def _items(only: tuple[str, ...], without: tuple[str, ...]) -> frozenset[str]:
    from coach.exchange.contents import CHOICES
    from coach.problems import UnknownName

    for name in (*only, *without):
        if name not in CHOICES:
            raise UnknownName("item", name, CHOICES)
    return frozenset(only or CHOICES) - frozenset(without)


def _encrypted(content: bytes, db: "Database", *, locked: bool, plain: bool) -> bytes:
    from coach.exchange.locked import lock_for, lock_with

    if locked:
        return lock_with(passphrase("the result", new=True), content)
    reply_to = "" if plain else _reply_to(db)
    return lock_for(reply_to, content) if reply_to else content


def _reply_to(db: "Database") -> str:
    from coach import start
    from coach.exchange.assigned import in_use, kept_plans

    kept, _ = kept_plans(db, start.repertoire().exercises.good)
    return next((each.plan.reply_to for each in reversed(in_use(kept)) if each.plan.reply_to), "")


def _is_locked(content: bytes) -> bool:
    from coach.exchange.locked import is_locked

    return is_locked(content)


def _decrypted(file: Path) -> bytes:
    """The signed result. Asks for a passphrase where it is encrypted."""
    from coach import places
    from coach.exchange.locked import is_locked, is_locked_with_passphrase, unlock_by, unlock_with
    from coach.exchange.result import LARGEST_BYTES

    content = content_of(file, LARGEST_BYTES)
    if not is_locked(content):
        return content
    if is_locked_with_passphrase(content):
        return unlock_with(passphrase("the result"), content)
    return unlock_by(places.clinic_key(), passphrase("the clinic's key"), content)
