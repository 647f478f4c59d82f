"""What enumerations of Intakt have in common."""

import enum
from typing import Any


class Choice(enum.IntEnum):
    """A number with a name. A number that a later version of the library gives is a member without a name of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member
