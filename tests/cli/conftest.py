import pytest

from told import Asks


@pytest.fixture
def coach(capsys: pytest.CaptureFixture[str]) -> Asks:
    return Asks(capsys)
