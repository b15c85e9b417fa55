import os

import pytest

from running import python

LOOK = "import coach.camera.opencv, os; print(sorted(name for name in os.environ if name.startswith('QT_QPA_')))"


@pytest.fixture(autouse=True)
def _bare_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("QT_QPA_")]:
        monkeypatch.delenv(name)


def test_loading_opencv_leaves_qt_its_own_plugins() -> None:
    assert python(LOOK).stdout == "[]\n"


def test_a_person_s_own_qt_settings_stay() -> None:
    look = "import coach.camera.opencv, os; print(os.environ['QT_QPA_FONTDIR'])"
    assert python(look, QT_QPA_FONTDIR="/fonts").stdout == "/fonts\n"
