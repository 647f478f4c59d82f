"""Finding and loading the shared library, and its functions by name.

Looked for in this order: what the environment variable INTAKT_LIBRARY names (the file, or a folder that has it), beside this
package, in the system. Nothing is loaded before it is first needed.
"""

import ctypes
import ctypes.util
import os
import pathlib
import sys
import threading
from typing import Any, Dict, List, Optional

from . import _raw

ENVIRONMENT = "INTAKT_LIBRARY"


class LibraryNotFound(ImportError):
    """The shared library of Intakt is not there, cannot be loaded, or is of another generation than this package."""


def file_names() -> List[str]:
    """What the library is called on this system, the likeliest first."""
    if sys.platform == "win32":
        return ["intakt.dll"]
    if sys.platform == "darwin":
        return ["libintakt.dylib", f"libintakt.{_raw.ABI_VERSION}.dylib"]
    return ["libintakt.so", f"libintakt.so.{_raw.ABI_VERSION}"]


class Library:
    """The loaded library. `function` gives a function of the header, ready to be called."""

    def __init__(self, path: str) -> None:
        self.path = path
        # Functions that may take long or call back let the interpreter go. Getters are done sooner than that would be.
        self._calls = ctypes.CDLL(path)
        self._getters = ctypes.PyDLL(path)
        self._functions: Dict[str, Any] = {}
        generation = self.function("intakt_abi_version")()
        if generation != _raw.ABI_VERSION:
            raise LibraryNotFound(f"{path} has generation {generation} of the ABI, and this package needs {_raw.ABI_VERSION}")

    def function(self, name: str) -> Any:
        """The function of this name, with its types. An older library may lack it: a `LibraryNotFound` then."""
        known = self._functions.get(name)
        if known is not None:
            return known
        result, parameters = _raw.PROTOTYPES[name]
        try:
            function = (self._calls if name in _raw.FALLIBLE else self._getters)[name]
        except AttributeError:
            raise LibraryNotFound(f"{self.path} is older than this package: it has no {name}") from None
        function.restype = result
        function.argtypes = parameters
        self._functions[name] = function
        return function


_loaded: Optional[Library] = None
_lock = threading.Lock()


def library() -> Library:
    """The library; it is loaded by the first call. Raises `LibraryNotFound`."""
    if _loaded is not None:
        return _loaded
    return _load()


def _load() -> Library:
    global _loaded
    with _lock:
        if _loaded is None:
            _loaded = Library(_find())
    return _loaded


def _find() -> str:
    """Where the library is. What the environment names is not passed over when it is not there."""
    named = os.environ.get(ENVIRONMENT)
    if named:
        found = _beside(pathlib.Path(named)) if os.path.isdir(named) else (named if os.path.isfile(named) else None)
        if found is None:
            raise LibraryNotFound(f"{ENVIRONMENT} is {named!r}, and there is no library there ({', '.join(file_names())})")
        return found
    beside = _beside(pathlib.Path(__file__).resolve().parent)
    if beside is not None:
        return beside
    system = ctypes.util.find_library("intakt")
    if system is not None:
        return system
    for name in reversed(file_names()):
        try:
            ctypes.CDLL(name)
            return name
        except OSError:
            continue
    raise LibraryNotFound(
        f"the library of Intakt ({', '.join(file_names())}) is neither beside the package in {pathlib.Path(__file__).resolve().parent} "
        f"nor in the system; put it there, or let {ENVIRONMENT} name it"
    )


def _beside(folder: pathlib.Path) -> Optional[str]:
    for name in file_names():
        if (folder / name).is_file():
            return str((folder / name).resolve())
    return None
