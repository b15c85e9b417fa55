"""An X11 display of its own: how long nothing was typed, and whether the program in front fills the screen."""

import ctypes
from contextlib import suppress
from ctypes.util import find_library
from typing import Final

_HANDLER: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_PASSED_OVER: Final = _HANDLER(lambda _display, _error: 0)
"""A window that closes while it is asked is no error that ends the program, as it is by default."""
ANY_PROPERTY: Final = 0
LONGEST: Final = 64


class _Saver(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int), ("since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong), ("mask", ctypes.c_ulong),
    )  # fmt: skip


class XDisplay:
    """Made by `opened`; open as long as the program runs."""

    def __init__(self, x11: ctypes.CDLL, saver: ctypes.CDLL | None, display: int) -> None:
        self._x, self._saver, self._display = x11, saver, ctypes.c_void_p(display)
        self._root = x11.XDefaultRootWindow(self._display)

    @classmethod
    def opened(cls) -> "XDisplay | None":
        """`None` without X11 or its library."""
        with suppress(OSError, TypeError):
            x11 = ctypes.CDLL(find_library("X11"))
            for name in ("XOpenDisplay", "XDefaultRootWindow", "XInternAtom"):
                getattr(x11, name).restype = ctypes.c_void_p if name == "XOpenDisplay" else ctypes.c_ulong
            if display := x11.XOpenDisplay(None):
                x11.XSetErrorHandler(_PASSED_OVER)
                return cls(x11, _screen_saver(), display)
        return None

    def idle_s(self) -> float | None:
        """Since the last key or mouse; `None` where the extension is missing."""
        if self._saver is None:
            return None
        found = self._saver.XScreenSaverAllocInfo()
        try:
            known = self._saver.XScreenSaverQueryInfo(self._display, ctypes.c_ulong(self._root), found)
            return found.contents.idle_ms / 1000 if known else None
        finally:
            self._x.XFree(found)

    def full_screen(self) -> bool:
        """Whether the window that has the keys fills the screen."""
        active = self._numbers(self._root, "_NET_ACTIVE_WINDOW")
        if not active or not active[0]:
            return False
        return self._atom("_NET_WM_STATE_FULLSCREEN") in self._numbers(active[0], "_NET_WM_STATE")

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), False))

    def _numbers(self, window: int, name: str) -> tuple[int, ...]:
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, rest = ctypes.c_ulong(), ctypes.c_ulong()
        values = ctypes.POINTER(ctypes.c_ulong)()
        failed = self._x.XGetWindowProperty(
            self._display, ctypes.c_ulong(window), ctypes.c_ulong(self._atom(name)), ctypes.c_long(0),
            ctypes.c_long(LONGEST), False, ctypes.c_ulong(ANY_PROPERTY), ctypes.byref(kind), ctypes.byref(form),
            ctypes.byref(count), ctypes.byref(rest), ctypes.byref(values),
        )  # fmt: skip
        if failed or not values:
            return ()
        found = tuple(values[at] for at in range(count.value)) if form.value == 32 else ()
        self._x.XFree(values)
        return found


def _screen_saver() -> ctypes.CDLL | None:
    with suppress(OSError, TypeError):
        saver = ctypes.CDLL(find_library("Xss"))
        saver.XScreenSaverAllocInfo.restype = ctypes.POINTER(_Saver)
        return saver
    return None
