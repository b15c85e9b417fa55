"""What `coach` with some arguments says, in this process."""

import json
from typing import Any

import pytest
from attrs import frozen

from coach.__main__ import run


@frozen
class Told:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        content = json.loads(self.out)
        assert isinstance(content, dict)
        return content


class Asks:
    """Calls coach as a shell would."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Told:
        self._capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        return Told(code, *self._capsys.readouterr())
