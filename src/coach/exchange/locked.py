"""What is encrypted, in the age format: results on their way to the clinic, and the clinic's own key at rest."""

from pathlib import Path
from typing import Final

import pyrage
from pyrage import passphrase as by_passphrase
from pyrage import x25519

from coach.exchange.keys import make_key, read_key
from coach.files.write import write_whole
from coach.problems import CoachProblem, Refused
from coach.wording import Worded

HEAD: Final = b"age-encryption.org/v1\n"
RECIPIENT: Final = ".recipient"
"""Beside the clinic's key: its public half, which needs no passphrase."""


def is_locked(content: bytes) -> bool:
    return content.startswith(HEAD)


def is_locked_with_passphrase(content: bytes) -> bool:
    return content.startswith(HEAD + b"-> scrypt ")


def lock_for(recipient: str, content: bytes) -> bytes:
    """Only who has the clinic's key reads it. Raises `CoachProblem` where `recipient` is no such key."""
    try:
        return bytes(pyrage.encrypt(content, [x25519.Recipient.from_str(recipient)]))
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise CoachProblem(Worded("{recipient} is not a public key in the age format.", recipient=recipient)) from error


def lock_with(passphrase: str, content: bytes) -> bytes:
    return bytes(by_passphrase.encrypt(content, passphrase))


def unlock_with(passphrase: str, content: bytes) -> bytes:
    """Raises `Refused`."""
    try:
        return bytes(by_passphrase.decrypt(content, passphrase))
    except pyrage.DecryptError as error:
        raise Refused(Worded("It is encrypted: this is not its passphrase, or the file is damaged.")) from error


def unlock_by(path: Path, passphrase: str, content: bytes) -> bytes:
    """With the clinic's key at `path`, which `passphrase` opens. Raises `Refused`, and `CoachProblem` without a key."""
    identity = _identity(path, passphrase)
    try:
        return bytes(pyrage.decrypt(content, [identity]))
    except pyrage.DecryptError as error:
        raise Refused(Worded("It is encrypted to another clinic's key, or the file is damaged.")) from error


def clinic_recipient(path: Path, passphrase: str) -> str:
    """The public half of the clinic's key, which is made the first time. It is known without opening the key, which
    takes a second by design.
    """
    if path.exists() and (known := known_recipient(path)):
        return known
    try:
        made = _identity(path, passphrase) if path.exists() else x25519.Identity.generate()
        if not path.exists():
            write_whole(path, lock_with(passphrase, str(made).encode()))
        write_whole(path.with_suffix(RECIPIENT), str(made.to_public()).encode())
    except OSError as error:
        raise CoachProblem(f"The key cannot be kept in {path.parent}: {error.strerror}.") from error
    return str(made.to_public())


def keys_ready(prescriber: Path, clinic: Path, passphrase: str) -> str:
    """That both keys of a clinic are there and this passphrase is theirs, made the first time; the public half that
    results are encrypted to. Raises `CoachProblem`.
    """
    (read_key if prescriber.exists() else make_key)(prescriber, passphrase)
    return clinic_recipient(clinic, passphrase)


def known_recipient(path: Path) -> str:
    """The public half without the passphrase; empty where there is no key."""
    try:
        return path.with_suffix(RECIPIENT).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _identity(path: Path, passphrase: str) -> x25519.Identity:
    if not path.exists():
        raise CoachProblem(
            Worded("It is encrypted to a clinic's key, and there is none on this machine. See `coach plan key`.")
        )
    try:
        return x25519.Identity.from_str(unlock_with(passphrase, path.read_bytes()).decode())
    except (Refused, UnicodeDecodeError, pyrage.IdentityError) as error:
        raise CoachProblem(
            Worded("This is not the passphrase of the key {path}, or the key is damaged.", path=path)
        ) from error
