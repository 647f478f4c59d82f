"""Calling the library: statuses become exceptions, and what a callback raised comes back to who called."""

from __future__ import annotations

import ctypes
import json
import threading
from typing import Any, Callable, List, Mapping, Optional, Sequence, Tuple, Union

from . import errors
from ._library import library

#: A party, an article or other data of the host: an object, or the JSON of one.
Json = Union[str, Mapping[str, Any]]
#: Bytes of a document.
Data = Union[bytes, bytearray, memoryview]


class _Frames(threading.local):
    """The calls that are under way on a thread, the innermost last; of each what a callback raised."""

    def __init__(self) -> None:
        self.failures: List[Optional[BaseException]] = []


_frames = _Frames()


def call_keeping(name: str, *arguments: Any) -> Tuple[int, Optional[BaseException]]:
    """Calls a function that can fail, without its last parameter. Returns the status, and what a callback raised if the
    call succeeded all the same. Raises `IntaktError`, or what a callback raised with the `IntaktError` as its cause.
    """
    function = library().function(name)
    error = ctypes.c_void_p()
    failures = _frames.failures
    failures.append(None)
    try:
        status = int(function(*arguments, ctypes.byref(error)))
    except ctypes.ArgumentError as wrong:
        raise TypeError(f"{name}: {wrong}") from None
    finally:
        failure = failures.pop()
    if status < 0:
        problem = errors.take(error.value, status, name)
        if failure is not None:
            raise failure from problem
        raise problem
    return status, failure


def call(name: str, *arguments: Any) -> int:
    """As `call_keeping`; what a callback raised is raised in any case."""
    status, failure = call_keeping(name, *arguments)
    if failure is not None:
        raise failure
    return status


def guarded(function: Callable[..., Optional[int]]) -> Callable[..., int]:
    """A callback that never raises: what `function` raises is kept for the call that is under way on this thread."""

    def called(_user_data: Any, *arguments: Any) -> int:
        try:
            return function(*arguments) or 0
        except BaseException as failure:  # also KeyboardInterrupt, which must not be lost in the library
            keep(failure)
            return errors.HOST_RAISED

    return called


def keep(failure: BaseException) -> None:
    """Keeps what a callback raised, unless an earlier one did."""
    if _frames.failures and _frames.failures[-1] is None:
        _frames.failures[-1] = failure


def text(value: str, what: str) -> bytes:
    """A text as UTF-8. What is no text is a `TypeError` that names the parameter; what is no Unicode the library refuses."""
    if not isinstance(value, str):
        raise TypeError(f"{what} must be a str, not {type(value).__name__}")
    return value.encode("utf-8", "surrogatepass")


def data(value: Data, what: str) -> bytes:
    """The bytes of a document."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, (bytearray, memoryview)):
        return bytes(value)
    raise TypeError(f"{what} must be bytes, not {type(value).__name__}")


def whole(value: int, what: str, bits: int = 64, signed: bool = False) -> int:
    """A whole number that fits where it goes. ctypes would cut off what does not."""
    if not isinstance(value, int):
        raise TypeError(f"{what} must be an int, not {type(value).__name__}")
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    if not low <= value <= high:
        raise errors.usage(f"`{what}` is out of range: {low} to {high}")
    return int(value)


def as_json(value: Json, what: str) -> bytes:
    """An object as JSON; fields that are None are left out. A text is taken for JSON already."""
    if isinstance(value, str):
        return text(value, what)
    if isinstance(value, Mapping):
        return text(json.dumps({name: one for name, one in value.items() if one is not None}, ensure_ascii=False, default=str), what)
    raise TypeError(f"{what} must be a mapping or JSON as a str, not {type(value).__name__}")


def given(value: bytes) -> Tuple[bytes, int]:
    """Pointer and length, as the library takes texts and documents."""
    return value, len(value)


def order_key(tenant: str, source: str, kind: str, number: str) -> Tuple[Any, ...]:
    """An order, named as its plan does: a pointer and a length for each of the four."""
    texts = {"tenant": tenant, "source": source, "kind": kind, "number": number}
    return tuple(part for name, value in texts.items() for part in given(text(value, name)))


def text_at(pointer: Optional[int], length: int) -> str:
    """A text that the library lends."""
    return ctypes.string_at(pointer, length).decode("utf-8") if pointer and length else ""


def borrowed(name: str, pointer: Optional[int], *arguments: Any) -> Optional[str]:
    """What a getter of a text says; None where there is nothing."""
    length = ctypes.c_size_t()
    found = library().function(name)(pointer, *arguments, ctypes.byref(length))
    return ctypes.string_at(found, length.value).decode("utf-8") if found else None


def take_buffer(buffer: ctypes.c_void_p) -> Optional[str]:
    """The text of a buffer, which is freed. None where the library gave none."""
    if not buffer.value:
        return None
    try:
        return borrowed("intakt_buffer_text", buffer.value)
    finally:
        library().function("intakt_buffer_free")(buffer.value)


def answer(name: str, *arguments: Any) -> str:
    """Calls a function whose only output is a buffer, and gives its text."""
    buffer = ctypes.c_void_p()
    call(name, *arguments, ctypes.byref(buffer))
    return take_buffer(buffer) or ""


def sized(struct: Any) -> Any:
    """A new struct that says its size, everything else at its default."""
    made = struct()
    made.struct_size = ctypes.sizeof(struct)
    return made


def callback(struct: Any, name: str, function: Callable[..., Optional[int]]) -> Any:
    """A callback for a member of a struct, which never raises (`guarded`). Who sets it keeps the struct as long as it is needed."""
    return dict(struct._fields_)[name](guarded(function))


class Lent:
    """Texts that a struct points to. They are there as long as this object."""

    def __init__(self) -> None:
        self._kept: List[Any] = []

    def put(self, struct: Any, name: str, value: Optional[bytes]) -> None:
        """Sets the member `name` and its length."""
        if value is None:
            return
        setattr(struct, name, self.pointer(value))
        setattr(struct, f"{name}_length", len(value))

    def pointer(self, value: bytes) -> Optional[int]:
        """Where the bytes are."""
        self._kept.append(value)
        return ctypes.cast(ctypes.c_char_p(value), ctypes.c_void_p).value

    def texts(self, values: Sequence[bytes]) -> Tuple[Any, Any]:
        """An array of texts and one of their lengths."""
        arrays = (ctypes.c_char_p * len(values))(*values), (ctypes.c_uint64 * len(values))(*(len(value) for value in values))
        self._kept.append(arrays)
        return arrays
