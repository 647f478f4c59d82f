"""The exceptions of Intakt."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Dict, Optional, Type

from ._library import LibraryNotFound, library
from .enums import Status

if TYPE_CHECKING:
    from .importing import Result

__all__ = [
    "BusyError",
    "CallbackError",
    "Cancelled",
    "ClosedError",
    "DataError",
    "InputError",
    "IntaktError",
    "LibraryNotFound",
    "LimitError",
    "MatchingError",
    "OrderError",
    "PanicError",
    "PlanError",
    "ProfileError",
    "RecordError",
    "SettingsError",
    "StoreError",
    "UsageError",
]

#: What callbacks of this package return when the host's method raised, and when the host wants to stop.
HOST_RAISED, HOST_STOPPED = 1, 2


class IntaktError(Exception):
    """A call failed. `str(error)` is everything about it in one line, without personal data: values stand masked.

    What is not known is None.
    """

    #: The number of the kind of failure; each kind has a class of its own below this one.
    status: Status
    #: The stable code, such as `profile.none_fits`: a word that programs may compare.
    code: str
    #: What went wrong, in one sentence.
    message: str
    #: The file, as the host named it.
    file: Optional[str]
    #: Line from 1, column in characters from 1, offset in bytes from 0.
    line: Optional[int]
    column: Optional[int]
    byte: Optional[int]
    #: The element or attribute, such as `/order/lines/line[2]/@id`.
    path: Optional[str]
    #: The rule of the profile that was at work.
    rule: Optional[str]
    #: What was found, masked to its first letter and its length; what would have been right; what to do.
    found: Optional[str]
    expected: Optional[str]
    hint: Optional[str]
    #: What the host's callback returned, where one failed; else 0.
    host_code: int
    #: What an import had planned before a callback of the host failed; see `Importer.import_document`.
    result: Optional[Result]

    def __init__(self, text: str, status: Status, code: str, message: Optional[str] = None, **details: Any) -> None:
        super().__init__(text)
        self.status = status
        self.code = code
        self.message = text if message is None else message
        for name in ("file", "line", "column", "byte", "path", "rule", "found", "expected", "hint", "result"):
            setattr(self, name, details.get(name))
        self.host_code = details.get("host_code", 0)

    def __reduce__(self) -> Any:
        """So that it comes out of another process whole, but for `result`, which belongs to this one."""
        return _again, (type(self), str(self), {**self.__dict__, "result": None})


class UsageError(IntaktError, ValueError):
    """A parameter is wrong."""


class ClosedError(UsageError):
    """The object, or the one that it belongs to, has been closed."""


class InputError(IntaktError):
    """The input is empty, no XML, in another encoding than it says, or not well formed."""


class LimitError(IntaktError):
    """A limit was reached."""


class ProfileError(IntaktError):
    """A profile is wrong, or none fits the input."""


class OrderError(IntaktError):
    """An order lacks or contradicts something."""


class SettingsError(IntaktError):
    """The settings are wrong."""


class DataError(IntaktError):
    """A list or a party given by the host is wrong."""


class PlanError(IntaktError):
    """An outcome, a journal or a saved ledger was refused."""


class MatchingError(IntaktError):
    """Stored keys or a saved matcher are of another scheme than the library's."""


class CallbackError(IntaktError):
    """A callback of the host failed. An exception that it raised is raised again, with this one as its cause."""


class Cancelled(CallbackError):
    """A callback of the host stopped the call, as it was asked to say."""


class BusyError(IntaktError):
    """The object is in use by another call, on another thread or further up on this one."""


class PanicError(IntaktError):
    """The library met a defect of its own and stopped. The object may only be closed."""


class StoreError(IntaktError):
    """The database cannot be opened, read or written: locked, full, damaged, of a later version, with another key."""


class RecordError(IntaktError):
    """One record of an input cannot be read. The next call goes on behind it."""


_CLASSES: Dict[Status, Type[IntaktError]] = {
    Status.USAGE: UsageError,
    Status.INPUT: InputError,
    Status.LIMIT: LimitError,
    Status.PROFILE: ProfileError,
    Status.ORDER: OrderError,
    Status.SETTINGS: SettingsError,
    Status.DATA: DataError,
    Status.PLAN: PlanError,
    Status.MATCHING: MatchingError,
    Status.CALLBACK: CallbackError,
    Status.BUSY: BusyError,
    Status.PANIC: PanicError,
    Status.POISONED: PanicError,
    Status.STORE: StoreError,
    Status.RECORD: RecordError,
}


def _again(kind: Type[IntaktError], text: str, fields: Dict[str, Any]) -> IntaktError:
    """An exception that was pickled."""
    made = kind(text, fields["status"], fields["code"])
    made.__dict__.update(fields)
    return made


def usage(message: str, hint: Optional[str] = None, kind: Type[UsageError] = UsageError) -> UsageError:
    """A wrong call that is found before the library is asked."""
    return kind(message, Status.USAGE, "usage.parameter", hint=hint)


def from_pointer(pointer: int) -> IntaktError:
    """The exception for an error of the library, which stays the library's."""

    def text(name: str) -> Optional[str]:
        length = ctypes.c_size_t()
        found = library().function(f"intakt_error_{name}")(pointer, ctypes.byref(length))
        return ctypes.string_at(found, length.value).decode("utf-8", "replace") if found else None

    def number(name: str) -> int:
        return int(library().function(f"intakt_error_{name}")(pointer))

    status, host_code = Status(number("status")), number("host_code")
    line, column, byte = number("line"), number("column"), number("byte")
    made = _CLASSES.get(status, IntaktError)
    if status is Status.CALLBACK and host_code == HOST_STOPPED:
        made = Cancelled
    return made(
        text("text") or "",
        status,
        text("code") or "",
        text("message") or "",
        line=line or None,
        column=column or None,
        byte=byte if byte >= 0 else None,
        host_code=host_code,
        **{name: text(name) for name in ("file", "path", "rule", "found", "expected", "hint")},
    )


def take(pointer: Optional[int], status: int, name: str) -> IntaktError:
    """The exception for an error that the caller owns, which is freed."""
    if not pointer:
        return IntaktError(f"{name} returned {status}", Status(status), "usage.defect")
    try:
        return from_pointer(pointer)
    finally:
        library().function("intakt_error_free")(pointer)


