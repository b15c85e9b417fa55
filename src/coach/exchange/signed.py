"""A text file with a signature at its end. What is signed is every byte before the signature's block."""

import re
from typing import Final

from attrs import frozen

from coach.exchange.keys import Key, is_signed, public, sign
from coach.problems import Refused
from coach.wording import Worded

PURPOSE: Final = "coach plan 1"
_BLOCK: Final = re.compile(rb'\n\[signature\]\nkey = "([0-9a-f]{64})"\nvalue = "([0-9a-f]{128})"\n\Z')
_BEGINS: Final = re.compile(rb"^[ \t]*\[[ \t]*signature[ \t]*\]", re.MULTILINE)


@frozen
class Signed:
    """`text` is what was signed, by the one whose public key is `key`."""

    text: bytes
    key: str


def with_signature(text: bytes, key: Key) -> bytes:
    """The text with its block. One that is there already is replaced."""
    text = without_signature(text)
    return text + _block(public(key), sign(key, PURPOSE, text))


def without_signature(content: bytes) -> bytes:
    found = _BLOCK.search(content)
    return content[: found.start()] if found else content


def verified(content: bytes) -> Signed:
    """Raises `Refused` where it is unsigned, or was changed since it was signed."""
    found = _BLOCK.search(content)
    if found is None:
        if _BEGINS.search(content):
            raise Refused(
                Worded("The plan's signature is damaged, or the file was changed after it. Ask for the file again.")
            )
        raise Refused(Worded("The plan is not signed, or its end is missing, so nobody can say who it is from."))
    text, key, value = content[: found.start()], found[1].decode(), found[2].decode()
    if not is_signed(key, value, PURPOSE, text):
        raise Refused(
            Worded("The plan was changed since it was signed, or damaged on its way. Ask for the file again.")
        )
    return Signed(text, key)


def _block(key: str, value: str) -> bytes:
    return f'\n[signature]\nkey = "{key}"\nvalue = "{value}"\n'.encode()
