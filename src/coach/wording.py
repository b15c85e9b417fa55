"""Texts for the person that remember what they are made of, so that the window can say them in another language."""

import datetime as dt
from collections.abc import Mapping
from string import Formatter
from typing import Final, Self


class Worded(str):
    """An English text with its values filled in; whoever only reads it, as the command line does, has a plain `str`.

    `template` is the text as translators see it, `values` are what its places in braces take. A value that is itself
    `Worded` is translated too, a tuple is listed with commas; any other value, such as a path, stays as it is.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        made = super().__new__(cls, _ENGLISH.format(template, **values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[str]:  # what pickle makes the text of again; the rest follows by itself
        return (str(self),)


def worded(text: str) -> Worded:
    """A text of a data file, as one to be translated."""
    return text if isinstance(text, Worded) else Worded(text)


class Filling(Formatter):
    """Fills places in as `str.format` does; a tuple is listed, a date is written with the name of its month."""

    def format_field(self, value: object, spec: str) -> str:
        if isinstance(value, tuple):
            return ", ".join(self.format_field(each, spec) for each in value)
        if isinstance(value, dt.date) and not spec:
            return f"{value.day} {value:%B %Y}"
        return format(value, spec)


_ENGLISH: Final = Filling()
