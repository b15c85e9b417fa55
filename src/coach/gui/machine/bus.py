"""A question to the desktop over D-Bus, where there is one."""

from typing import Final

from attrs import frozen

DBUS_MS: Final = 300
"""A desktop that does not answer must not hold the window up."""


@frozen
class Question:
    """A method of an interface of an object of a service, and what it is called with."""

    service: str
    path: str
    interface: str
    method: str
    given: tuple[str, ...] = ()


def answer(asked: Question) -> object:
    """The first value of the answer; `None` where nobody answers. No service is started for it."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415 - not everywhere
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    call = QDBusMessage.createMethodCall(asked.service, asked.path, asked.interface, asked.method)
    call.setArguments(list(asked.given))
    call.setAutoStartService(False)
    told = bus.call(call, QDBus.CallMode.Block, DBUS_MS)
    if told.type() != QDBusMessage.MessageType.ReplyMessage or not told.arguments():
        return None
    value = told.arguments()[0]
    return value.variant() if hasattr(value, "variant") else value
