"""A locked screen, told by a desktop's screen saver on a bus made for the test."""

import shutil
import subprocess
import sys

import pytest

ASKS = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from coach.gui.machine.lock import ScreenLock

def tell(locked):
    told = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    told.setArguments([locked])
    assert QDBusConnection.sessionBus().send(told)

def changed(locked):
    print(locked, lock.locked, flush=True)
    tell(False) if locked else app.quit()

app = QCoreApplication([])
lock = ScreenLock()
lock.changed.connect(changed)
QTimer.singleShot(0, lambda: tell(True))
QTimer.singleShot(10_000, lambda: app.exit(1))
raise SystemExit(app.exec())
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no D-Bus here")
def test_a_screen_saver_tells_that_the_screen_is_locked_and_open_again() -> None:
    asked = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ASKS], capture_output=True, text=True, timeout=60, check=False
    )
    assert (asked.returncode, asked.stdout) == (0, "True True\nFalse False\n"), asked.stderr
