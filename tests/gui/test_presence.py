"""What is known of the person at the machine: cameras and microphones by the kernel, the rest by a real X display."""

import shutil
import sys
from pathlib import Path

import pytest

from coach.gui.machine.presence import camera_in_use, microphone_in_use
from running import python

linux = pytest.mark.skipif(sys.platform != "linux", reason="links and /proc are Linux's")


def stream(sound: Path, name: str, state: str) -> None:
    folder = sound / "card0" / name / "sub0"
    folder.mkdir(parents=True)
    (folder / "status").write_text(state)


def test_a_microphone_that_records_is_a_call(tmp_path: Path) -> None:
    stream(tmp_path, "pcm0c", "state: RUNNING\nowner_pid   : 12\n")
    assert microphone_in_use(tmp_path)


def test_music_and_a_closed_microphone_are_none(tmp_path: Path) -> None:
    stream(tmp_path, "pcm0p", "state: RUNNING\n")
    stream(tmp_path, "pcm0c", "closed\n")
    assert not microphone_in_use(tmp_path)
    assert not microphone_in_use(tmp_path / "nowhere")


@linux
def test_a_camera_that_another_program_has_open_is_a_call_and_coach_s_own_is_not(tmp_path: Path) -> None:
    (tmp_path / "71" / "fd").mkdir(parents=True)
    (tmp_path / "72" / "fd").mkdir(parents=True)
    (tmp_path / "71" / "fd" / "0").symlink_to("/dev/null")
    assert not camera_in_use(tmp_path)
    (tmp_path / "72" / "fd" / "9").symlink_to("/dev/video0")
    assert camera_in_use(tmp_path)
    assert not camera_in_use(tmp_path, own=72)


ASK = """
import os, subprocess
os.environ.pop("WAYLAND_DISPLAY", None)
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
app.processEvents()
from coach.gui.machine.xdisplay import XDisplay
display = XDisplay.opened()

def put(*given):
    subprocess.run(["xprop", *given], check=True, stdout=subprocess.DEVNULL)

number = str(int(window.winId()))
put("-root", "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", number)
print(display.full_screen())
put("-id", number, "-f", "_NET_WM_STATE", "32a", "-set", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN")
print(display.full_screen())
put("-root", "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", "123456789")
print(display.full_screen(), 0 <= display.idle_s() < 3600)
"""


@linux
@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xprop")), reason="needs Xvfb and xprop")
def test_a_full_screen_is_known_and_a_window_that_is_gone_does_no_harm(display: str) -> None:
    done = python(ASK, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert done.stdout.split() == ["False", "True", "False", "True"], done.stderr


DESKTOP = """
import sys
from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, QProcess
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QObject):
    Inhibited = Property(bool, lambda self: WANTED)

app, notifications, bus = QCoreApplication([]), Notifications(), QDBusConnection.sessionBus()
option = QDBusConnection.RegisterOption.ExportAllContents
assert bus.registerService("org.freedesktop.Notifications")
assert bus.registerObject("/org/freedesktop/Notifications", notifications, option)
asks = QProcess()
asks.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
asks.finished.connect(app.quit)
asks.start(sys.executable, ["-c", "from coach.gui.machine.presence import do_not_disturb; print(do_not_disturb())"])
app.exec()
"""


@linux
@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs D-Bus")
@pytest.mark.parametrize("wanted", [True, False])
def test_do_not_disturb_is_asked_of_the_desktop(*, wanted: bool) -> None:
    done = python(DESKTOP.replace("WANTED", str(wanted)), under=("dbus-run-session", "--"))
    assert done.stdout.split() == [str(wanted)], done.stderr


def test_a_desktop_that_says_nothing_forbids_nothing() -> None:
    asks = "from coach.gui.machine.presence import do_not_disturb; print(do_not_disturb())"
    assert python(asks, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere").stdout.split() == ["False"]
