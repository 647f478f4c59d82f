"""Handles and what is borrowed from them.

Memory of the library is freed when the last Python object that needs it is gone, and at the latest then: a call that is under way
on another thread keeps it, and so does whatever was read out of it. `close` frees it early, and whatever was read out of it
raises `ClosedError` from then on.
"""

from __future__ import annotations

import ctypes
import datetime
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Dict, List, Optional, Tuple, Type, TypeVar

from . import _raw
from ._library import library
from .enums import Role, Severity
from .errors import ClosedError, IntaktError, usage

if TYPE_CHECKING:
    from .model import Party

_Node = TypeVar("_Node", bound="Node")
_Handle = TypeVar("_Handle", bound="Handle")
_Owned = TypeVar("_Owned", bound="OwnedNode")
_Choice = TypeVar("_Choice", bound=int)


def _nothing(_pointer: int) -> None:
    """Frees nothing, for what the library only lends."""


class Memory:
    """An object of the library that is freed with this one, or that it only lends (`free` is None)."""

    __slots__ = ("pointer", "closed", "kept", "_free", "__weakref__")

    def __init__(self, pointer: int, free: Optional[str]) -> None:
        self._free = library().function(free) if free else _nothing
        self.pointer = pointer
        self.closed = False
        #: What must be there as long as the object is: callbacks, and the host's objects behind them.
        self.kept: Dict[str, Any] = {}

    def __del__(self) -> None:
        self._free(self.pointer)


class Handle:
    """An object that does something. Use it in a `with` statement, or close it, or leave it to be collected."""

    _memory: Optional[Memory]

    def __init__(self, pointer: ctypes.c_void_p, free: str) -> None:
        self._memory = Memory(pointer.value or 0, free)

    def _held(self) -> Memory:
        """The memory, for the time of a call. Raises `ClosedError`."""
        memory: Optional[Memory] = getattr(self, "_memory", None)
        if memory is None:
            raise usage(f"the {type(self).__name__} is closed", "make a new one", ClosedError)
        return memory

    @property
    def closed(self) -> bool:
        """Whether it has been closed."""
        return getattr(self, "_memory", None) is None

    def close(self) -> None:
        """Frees it, once calls that are under way are done. Twice is fine."""
        memory, self._memory = getattr(self, "_memory", None), None
        if memory is not None:
            memory.closed = True

    def __enter__(self: _Handle) -> _Handle:
        self._held()
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__module__.split('.')[0]}.{type(self).__name__}{' closed' if self.closed else ''}>"


class Node:
    """Something that can be read. Every field is a property; one that is not there is None, an empty tuple, or 0.

    Two are equal when they are the same thing in the library. `as_dict` gives all fields at once.
    """

    __slots__ = ("_memory", "_pointer")
    _FIELDS: ClassVar[Tuple[str, ...]] = ()

    def __init__(self, memory: Memory, pointer: int) -> None:
        self._memory = memory
        self._pointer = pointer

    def _at(self) -> int:
        """Where it is. Raises `ClosedError`."""
        if self._memory.closed:
            raise usage(f"what this {type(self).__name__} belongs to is closed", "read it before", ClosedError)
        return self._pointer

    def _text(self, name: str) -> Optional[str]:
        length = ctypes.c_size_t()
        found = library().function(name)(self._at(), ctypes.byref(length))
        return ctypes.string_at(found, length.value).decode("utf-8") if found else None

    def _texts(self, name: str) -> Tuple[str, ...]:
        function, pointer, found = library().function(name), self._at(), []
        for index in range(self._count(name)):
            length = ctypes.c_size_t()
            place = function(pointer, index, ctypes.byref(length))
            found.append(ctypes.string_at(place, length.value).decode("utf-8") if place else "")
        return tuple(found)

    def _content(self, name: str) -> Optional[bytes]:
        length = ctypes.c_size_t()
        found = library().function(name)(self._at(), ctypes.byref(length))
        return ctypes.string_at(found, length.value) if found else None

    def _decimal(self, name: str) -> Optional[Decimal]:
        found = self._text(name)
        return Decimal(found) if found else None

    def _date(self, name: str) -> Optional[datetime.date]:
        parts = self._parts(name)
        return None if parts is None else datetime.date(parts.year, parts.month, parts.day)

    def _date_time(self, name: str) -> Optional[datetime.datetime]:
        parts = self._parts(name)
        if parts is None or parts.seconds < 0:
            return None
        zone = datetime.timezone(datetime.timedelta(minutes=parts.offset_minutes)) if parts.has_offset else None
        # Added, because a day may end at 24:00 and a leap second is the 60th.
        time = datetime.datetime(parts.year, parts.month, parts.day) + datetime.timedelta(seconds=parts.seconds)
        return time.replace(tzinfo=zone)

    def _parts(self, name: str) -> Optional[_raw.Date]:
        found = self._text(name)
        return None if not found else date_parts_of(found)

    def _number(self, name: str) -> int:
        return int(library().function(name)(self._at()))

    def _optional_number(self, name: str) -> Optional[int]:
        value = ctypes.c_uint64()
        return int(value.value) if library().function(name)(self._at(), ctypes.byref(value)) else None

    def _answer(self, name: str) -> Optional[bool]:
        found = library().function(name)(self._at())
        return None if found < 0 else bool(found)

    def _choice(self, name: str, kind: Type[_Choice]) -> Optional[_Choice]:
        found = library().function(name)(self._at())
        return kind(found) if found else None

    def _choices(self, name: str, kind: Type[_Choice]) -> Tuple[_Choice, ...]:
        function, pointer = library().function(name), self._at()
        return tuple(kind(function(pointer, index)) for index in range(self._count(name)))

    def _node(self, name: str, kind: Type[_Node]) -> Optional[_Node]:
        found = library().function(name)(self._at())
        return kind(self._memory, found) if found else None

    def _nodes(self, name: str, kind: Type[_Node]) -> Tuple[_Node, ...]:
        function, pointer = library().function(name), self._at()
        return tuple(kind(self._memory, function(pointer, index)) for index in range(self._count(name)))

    def _count(self, name: str) -> int:
        return int(library().function(f"{name}_count")(self._at()))

    def as_dict(self) -> Dict[str, Any]:
        """All fields as plain objects, those below it, too. Personal data."""
        return {name: _plain(getattr(self, name)) for name in self._FIELDS}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and (type(self), self._memory, self._pointer) == (type(other), other._memory, other._pointer)

    def __hash__(self) -> int:
        return hash((type(self), self._pointer))

    def __repr__(self) -> str:
        # Without values: a repr ends up in logs, and these are personal data.
        return f"<intakt.{type(self).__name__}>"


class OwnedNode(Node):
    """Something that can be read and belongs to who asked for it. It is freed when it, and all that was read out of it, is gone."""

    __slots__ = ()
    _FREE: ClassVar[str] = ""

    @classmethod
    def _own(cls: Type[_Owned], pointer: ctypes.c_void_p) -> _Owned:
        place = pointer.value or 0
        return cls(Memory(place, cls._FREE), place)

    @property
    def closed(self) -> bool:
        """Whether it has been closed."""
        return self._memory.closed

    def close(self) -> None:
        """Ends its use; reading it, or what was read out of it, raises `ClosedError` from then on."""
        self._memory.closed = True

    def __enter__(self: _Owned) -> _Owned:
        self._at()
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()


class OrderBase(OwnedNode):
    """What an order has besides its fields."""

    __slots__ = ()

    @property
    def faulty(self) -> bool:
        """Whether it has a problem of severity error: it is not to be taken in as it is."""
        from .model import Problem

        return any(problem.severity is Severity.ERROR for problem in self._nodes("intakt_order_problem", Problem))

    def party_in_role(self, role: Role) -> Optional[Party]:
        """The party that stands in a role; None when there is none."""
        from .model import Party

        found = library().function("intakt_order_party_in_role")(self._at(), int(role))
        return Party(self._memory, found) if found else None


def date_parts_of(text: str) -> Optional[_raw.Date]:
    """The parts of an ISO 8601 text, if it is a whole day that the calendar of Python has."""
    encoded = text.encode("utf-8")
    parts, error = _raw.Date(), ctypes.c_void_p()
    status = library().function("intakt_date_parts")(encoded, len(encoded), ctypes.byref(parts), ctypes.byref(error))
    if error.value:
        library().function("intakt_error_free")(error.value)
    return parts if status == 0 and 1 <= parts.year <= 9999 and parts.month > 0 and parts.day > 0 else None


def _plain(value: Any) -> Any:
    if isinstance(value, Node):
        return value.as_dict()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def parsed(text: Optional[str]) -> Any:
    """JSON of the library as plain objects; None for None."""
    return None if text is None else json.loads(text)


def parsed_list(text: Optional[str]) -> List[Dict[str, Any]]:
    """A JSON array of objects; empty for None and for an empty text."""
    found: List[Dict[str, Any]] = json.loads(text) if text else []
    return found


__all__ = ["ClosedError", "Handle", "IntaktError", "Memory", "Node", "OrderBase", "OwnedNode"]
