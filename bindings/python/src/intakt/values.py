"""Functions that need no object: the library itself, settings, decimals and dates."""

from __future__ import annotations

import ctypes
import datetime
from decimal import Decimal
from typing import Any, Dict, List, NamedTuple, Optional

from . import _raw
from ._call import answer, call, given, text
from ._library import library
from ._node import parsed, parsed_list

__all__ = [
    "DateParts",
    "abi_version",
    "capabilities",
    "check_settings",
    "date_parts",
    "decimal_parts",
    "has",
    "key_scheme",
    "library_path",
    "library_version",
    "settings_in_force",
    "settings_schema",
]


class DateParts(NamedTuple):
    """A day, and the time where there is one."""

    date: datetime.date
    #: Seconds since midnight; None where no time is given.
    seconds: Optional[int]
    #: Minutes east of UTC; None where the sender did not give them.
    offset_minutes: Optional[int]


def library_path() -> str:
    """The file of the library that is loaded."""
    return library().path


def library_version() -> str:
    """The version of the library that is loaded, such as `0.1.0`."""
    length = ctypes.c_size_t()
    found = library().function("intakt_version")(ctypes.byref(length))
    return ctypes.string_at(found, length.value).decode("utf-8")


def abi_version() -> int:
    """The generation of the ABI of the library that is loaded."""
    return int(library().function("intakt_abi_version")())


def key_scheme() -> int:
    """The number of the scheme that blocking keys are computed by. A host that stores keys stores this number with them."""
    return int(library().function("intakt_key_scheme")())


def has(capability: str) -> bool:
    """Whether the library that is loaded has a capability: `csv`, `gzip`, `log` or `sqlite`."""
    return bool(library().function("intakt_has")(*given(text(capability, "capability"))))


def capabilities() -> Dict[str, Any]:
    """What the library that is loaded is and can do: `abi_version`, `version`, `key_scheme` and `has`."""
    return dict(parsed(answer("intakt_capabilities")))


def check_settings(settings: str) -> List[Dict[str, Any]]:
    """Everything that is wrong with settings, a TOML text. Empty when `Importer` takes them."""
    return parsed_list(answer("intakt_settings_check", *given(text(settings, "settings"))))


def settings_in_force(settings: str, source: str = "") -> List[Dict[str, Any]]:
    """What is in force for a source: `path`, `value` and `layer` of each setting."""
    return parsed_list(answer("intakt_settings_in_force", *given(text(settings, "settings")), *given(text(source, "source"))))


def settings_schema() -> Dict[str, Any]:
    """The JSON Schema of settings, for editors and forms."""
    return dict(parsed(answer("intakt_settings_schema")))


def decimal_parts(decimal: str) -> Decimal:
    """A decimal as the library writes it, such as `-12.50`, as a number; its digits and scale stay. Raises `UsageError` for what
    the library would not write.
    """
    mantissa, scale = ctypes.c_int64(), ctypes.c_int32()
    call("intakt_decimal_parts", *given(text(decimal, "decimal")), ctypes.byref(mantissa), ctypes.byref(scale))
    return Decimal(mantissa.value).scaleb(-scale.value)


def date_parts(date: str) -> DateParts:
    """An ISO 8601 text as the library writes it, in parts. Raises `UsageError` for what the library would not write."""
    parts = _raw.Date()
    call("intakt_date_parts", *given(text(date, "date")), ctypes.byref(parts))
    return DateParts(
        datetime.date(parts.year, parts.month, parts.day),
        parts.seconds if parts.seconds >= 0 else None,
        parts.offset_minutes if parts.has_offset else None,
    )


