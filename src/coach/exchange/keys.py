"""Keys, with which plans and results are signed: made on this machine, and kept here.

A key is an Ed25519 key in a PKCS8 PEM file, readable by its owner alone. The physiotherapist's is encrypted with a
passphrase; the patient's is made silently, so it has none.
"""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from coach.problems import CoachProblem
from coach.wording import Worded

Key: TypeAlias = Ed25519PrivateKey
SHORTEST_PASSPHRASE: Final = 8
LARGEST_BYTES: Final = 10_000


def make_key(path: Path, passphrase: str | None) -> Key:
    """A new key, kept at `path`; one that is there is never written over. Raises `CoachProblem`."""
    if passphrase is not None and len(passphrase) < SHORTEST_PASSPHRASE:
        raise CoachProblem(
            Worded(
                "A passphrase has at least {SHORTEST_PASSPHRASE} letters; three words are easy to keep.",
                SHORTEST_PASSPHRASE=SHORTEST_PASSPHRASE,
            )
        )
    key = Ed25519PrivateKey.generate()
    locked: KeySerializationEncryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    _keep(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
    return key


def read_key(path: Path, passphrase: str | None) -> Key:
    """Raises `CoachProblem`: it is not there, damaged, or the passphrase is another."""
    try:
        content = path.read_bytes()[:LARGEST_BYTES]
    except OSError as error:
        raise CoachProblem(Worded("The key {path} cannot be read: {why}.", path=path, why=error.strerror)) from error
    try:
        key = load_pem_private_key(content, passphrase.encode() if passphrase else None)
    except TypeError as error:
        needed = "needs a passphrase" if not passphrase else "has no passphrase"
        raise CoachProblem(Worded("The key {path} {needed}.", path=path, needed=needed)) from error
    except ValueError as error:
        raise CoachProblem(
            Worded("This is not the passphrase of the key {path}, or the key is damaged.", path=path)
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise CoachProblem(Worded("{path} holds another kind of key: coach signs with Ed25519.", path=path))
    return key


def own_key(path: Path) -> Key:
    """The patient's key: read, or made silently the first time."""
    return read_key(path, None) if path.exists() else make_key(path, None)


def public(key: Key) -> str:
    """The public half: 64 hexadecimal digits."""
    return key.public_key().public_bytes_raw().hex()


def fingerprint(public_key: str) -> str:
    """A public key short enough to be read out on the telephone: four groups of four hexadecimal digits.

    The first 64 bits of the SHA-256 of the key's 32 bytes.
    """
    digits = sha256(bytes.fromhex(public_key)).hexdigest()
    return "-".join(digits[at : at + 4] for at in range(0, 16, 4))


def sign(key: Key, purpose: str, content: bytes) -> str:
    """The signature in 128 hexadecimal digits. `purpose` keeps a result from being taken for a plan."""
    return key.sign(_of(purpose, content)).hex()


def is_signed(public_key: str, signature: str, purpose: str, content: bytes) -> bool:
    try:
        known = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        known.verify(bytes.fromhex(signature), _of(purpose, content))
    except (InvalidSignature, ValueError):
        return False
    return True


def _of(purpose: str, content: bytes) -> bytes:
    return purpose.encode() + b"\n" + content


def _keep(path: Path, content: bytes) -> None:
    """Only its owner may ever read it, also while it is written; whoever comes second finds it there."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _take_place(unfinished, path)
    except OSError as error:
        raise CoachProblem(
            Worded("The key cannot be kept in {folder}: {why}.", folder=path.parent, why=error.strerror)
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _take_place(unfinished: Path, path: Path) -> None:
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:  # a stick or network folder without links
        if path.exists():
            raise FileExistsError(17, "there is a key already") from None
        unfinished.rename(path)
