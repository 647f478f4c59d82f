"""Reading orders one by one."""

from __future__ import annotations

import ctypes
import json
import os
from typing import BinaryIO, Callable, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Type, TypeVar, Union

from . import _raw
from ._call import Data, Lent, answer, borrowed, call, callback, data, given, sized, take_buffer, text, whole
from ._library import library
from ._node import Handle, parsed, parsed_list
from .enums import Status
from .errors import HOST_STOPPED, RecordError
from .model import Order, Problem

__all__ = ["Detected", "Document", "Profiles", "Reader", "ReaderOptions"]

_Reader = TypeVar("_Reader", bound="Reader")

#: Where bytes of an input come from: a binary file object, or a function that is given the most it may return.
Source = Union[BinaryIO, Callable[[int], bytes]]


class Document(NamedTuple):
    """One document of an input of several."""

    #: The name of the file, for messages and positions.
    name: str
    #: Its bytes, in any encoding.
    data: Data


class Detected(NamedTuple):
    """Which profile an input is of."""

    profile: str
    #: The name of the document where the profile reads several together.
    document: Optional[str]


class ReaderOptions:
    """How an input is read. Every field may be left out.

    `profile`: the id of the profile to read by; else it is found by what the input holds. `charset`: `auto`, `strict` or the
    name of an encoding. `parameters`: values of the profile's parameters. `only`: the numbers of the orders that are wanted.
    `trace`: keep where each value comes from (`Order.origins`). Limits in bytes and lines; 0 is the default of the library.

    `cancel` is asked before each record and each piece of a file, and stops the input by returning True. `progress` is told the
    bytes and records that were read, and stops it by returning False. Either raises `Cancelled` in the call that reads.
    """

    def __init__(
        self,
        *,
        profile: Optional[str] = None,
        charset: Optional[str] = None,
        parameters: Optional[Mapping[str, str]] = None,
        only: Sequence[str] = (),
        trace: bool = False,
        input_bytes_limit: int = 0,
        record_bytes_limit: int = 0,
        lines_limit: int = 0,
        cancel: Optional[Callable[[], bool]] = None,
        progress: Optional[Callable[[int, int], Optional[bool]]] = None,
    ) -> None:
        self.profile = profile
        self.charset = charset
        self.parameters = parameters
        self.only = only
        self.trace = trace
        self.input_bytes_limit = input_bytes_limit
        self.record_bytes_limit = record_bytes_limit
        self.lines_limit = lines_limit
        self.cancel = cancel
        self.progress = progress

    def _struct(self, lent: Lent) -> _raw.ReaderOptions:
        made: _raw.ReaderOptions = sized(_raw.ReaderOptions)
        made.flags = _raw.READER_TRACE if self.trace else 0
        for name in ("input_bytes_limit", "record_bytes_limit", "lines_limit"):
            setattr(made, name, whole(getattr(self, name), name))
        lent.put(made, "profile", None if self.profile is None else text(self.profile, "profile"))
        lent.put(made, "charset", None if self.charset is None else text(self.charset, "charset"))
        if self.parameters is not None:
            lent.put(made, "parameters", text(json.dumps(dict(self.parameters), ensure_ascii=False), "parameters"))
        if self.only:
            made.only, made.only_lengths = lent.texts([text(number, "only") for number in self.only])
            made.only_count = len(self.only)
        if self.cancel is not None:
            cancel = self.cancel
            made.cancel = callback(_raw.ReaderOptions, "cancel", lambda: HOST_STOPPED if cancel() else 0)
        if self.progress is not None:
            progress = self.progress

            def told(read: int, records: int) -> int:
                return HOST_STOPPED if progress(read, records) is False else 0

            made.progress = callback(_raw.ReaderOptions, "progress", told)
        return made


class Profiles(Handle):
    """A set of profiles, the built-in ones and the host's own. Any thread may use it; adding needs it for itself."""

    def __init__(self, *, builtin: bool = True) -> None:
        made = ctypes.c_void_p()
        call("intakt_profiles_new", 0 if builtin else _raw.PROFILES_NO_BUILTIN, ctypes.byref(made))
        super().__init__(made, "intakt_profiles_free")

    def add(self, name: str, profile: str) -> str:
        """Adds a profile, a TOML text, or replaces the one of the same id. `name` is the name of its file. Gives its id."""
        memory, made = self._held(), ctypes.c_void_p()
        call("intakt_profiles_add", memory.pointer, *given(text(name, "name")), *given(text(profile, "profile")), ctypes.byref(made))
        return take_buffer(made) or ""

    def check(self, name: str, profile: str) -> List[Dict[str, object]]:
        """What is wrong with a profile, which is not added. Empty when nothing is."""
        memory = self._held()
        return parsed_list(answer("intakt_profiles_check", memory.pointer, *given(text(name, "name")), *given(text(profile, "profile"))))

    def list(self) -> List[Dict[str, object]]:
        """The profiles that read documents, by id: `id`, `title`, `version`, `layer`, `extends` and `builtin` of each."""
        memory = self._held()
        return parsed_list(answer("intakt_profiles_list", memory.pointer))

    def text(self, id: str) -> str:
        """The text of a profile, as it was added."""
        memory = self._held()
        return answer("intakt_profiles_text", memory.pointer, *given(text(id, "id")))

    def detect(self, name: str, document: Data) -> Detected:
        """Looks at the beginning of an input and tells which profile it is of."""
        memory, profile, part = self._held(), ctypes.c_void_p(), ctypes.c_void_p()
        call(
            "intakt_profiles_detect",
            memory.pointer,
            *given(text(name, "name")),
            *given(data(document, "document")),
            ctypes.byref(profile),
            ctypes.byref(part),
        )
        return Detected(take_buffer(profile) or "", take_buffer(part))

    def check_input(self, name: str, document: Data, options: Optional[ReaderOptions] = None) -> Dict[str, object]:
        """Whether an input is as its profile wants it: errors, warnings, what no rule reads. Values stand masked."""
        memory, lent = self._held(), Lent()
        struct = None if options is None else options._struct(lent)
        found: Dict[str, object] = parsed(
            answer(
                "intakt_profiles_check_input",
                memory.pointer,
                *given(text(name, "name")),
                *given(data(document, "document")),
                None if struct is None else ctypes.byref(struct),
            )
        )
        return found


class Reader(Handle):
    """Reads orders one by one, from a file that may be of any size:

        with intakt.Reader("orders.xml") as reader:
            for order in reader:
                print(order.number)

    `profiles` are the built-in ones where none are given. A record that cannot be read raises `RecordError`; with
    `on_unreadable` it is told to that function, and reading goes on. What ends the input raises another `IntaktError`.
    """

    #: Told of records that cannot be read; None: they are raised.
    on_unreadable: Optional[Callable[[RecordError], None]]

    def __init__(
        self,
        path: Union[str, "os.PathLike[str]"],
        options: Optional[ReaderOptions] = None,
        *,
        profiles: Optional[Profiles] = None,
        on_unreadable: Optional[Callable[[RecordError], None]] = None,
    ) -> None:
        self._open(options, profiles, "intakt_reader_open", *given(text(os.fspath(path), "path")))
        self.on_unreadable = on_unreadable

    @classmethod
    def from_bytes(
        cls: Type[_Reader], name: str, document: Data, options: Optional[ReaderOptions] = None, *, profiles: Optional[Profiles] = None
    ) -> _Reader:
        """Reads a document that is there as bytes. `name` is the name of the file, for messages."""
        made = cls.__new__(cls)
        made._open(options, profiles, "intakt_reader_new", *given(text(name, "name")), *given(data(document, "document")))
        return made

    @classmethod
    def from_documents(
        cls: Type[_Reader],
        documents: Iterable[Tuple[str, Data]],
        options: Optional[ReaderOptions] = None,
        *,
        profiles: Optional[Profiles] = None,
    ) -> _Reader:
        """Reads an input of several documents, as `Document` or as pairs of name and bytes."""
        made, lent = cls.__new__(cls), Lent()
        array = document_array(documents, lent)
        made._open(options, profiles, "intakt_reader_new_documents", array, len(array))
        return made

    @classmethod
    def from_source(
        cls: Type[_Reader], name: str, source: Source, options: Optional[ReaderOptions] = None, *, profiles: Optional[Profiles] = None
    ) -> _Reader:
        """Reads what comes out of a binary file object, or of a function that returns at most so many bytes, and none at the
        end. What it raises is raised again by the reader.
        """
        read = source if callable(source) else source.read

        def next_bytes(buffer: int, capacity: int, length: "ctypes._Pointer[ctypes.c_size_t]") -> None:
            piece = data(read(capacity), "what the source returned")
            if len(piece) > capacity:
                raise ValueError(f"the source returned {len(piece)} bytes where {capacity} were asked for")
            ctypes.memmove(buffer, piece, len(piece))
            length[0] = len(piece)

        made, struct = cls.__new__(cls), sized(_raw.Source)
        struct.read = callback(_raw.Source, "read", next_bytes)
        made._open(options, profiles, "intakt_reader_new_source", *given(text(name, "name")), ctypes.byref(struct), kept=struct)
        return made

    def _open(self, options: Optional[ReaderOptions], profiles: Optional[Profiles], name: str, *arguments: object, kept: object = None) -> None:
        lent, made = Lent(), ctypes.c_void_p()
        struct = (options or ReaderOptions())._struct(lent)
        set_of_profiles = (profiles if profiles is not None else Profiles())._held()
        self.on_unreadable = None
        call(name, set_of_profiles.pointer, *arguments, ctypes.byref(struct), ctypes.byref(made))
        super().__init__(made, "intakt_reader_free")
        self._held().kept.update(options=struct, source=kept)

    def __iter__(self) -> Iterator[Order]:
        return self

    def __next__(self) -> Order:
        memory = self._held()
        while True:
            made = ctypes.c_void_p()
            try:
                status = call("intakt_reader_next", memory.pointer, ctypes.byref(made))
            except RecordError as unreadable:
                if self.on_unreadable is None:
                    raise
                self.on_unreadable(unreadable)
                continue
            if status == Status.END:
                raise StopIteration
            return Order._own(made)

    @property
    def profile(self) -> Optional[str]:
        """The id of the profile that reads the input."""
        memory = self._held()
        return borrowed("intakt_reader_profile", memory.pointer)

    @property
    def encoding(self) -> Optional[str]:
        """The name of the encoding that is in force; with several documents that of the one that the records are in."""
        memory = self._held()
        return borrowed("intakt_reader_encoding", memory.pointer)

    @property
    def documents(self) -> Tuple[str, ...]:
        """The names of the documents of the input, by which positions say where they stand."""
        memory = self._held()
        count = library().function("intakt_reader_document_count")(memory.pointer)
        return tuple(borrowed("intakt_reader_document", memory.pointer, number) or "" for number in range(count))

    @property
    def warnings(self) -> Tuple[Problem, ...]:
        """Warnings about the input as a whole, such as an encoding that is not the declared one."""
        memory = self._held()
        count = library().function("intakt_reader_warning_count")(memory.pointer)
        warning = library().function("intakt_reader_warning")
        return tuple(Problem(memory, warning(memory.pointer, index)) for index in range(count))

    @property
    def order_count(self) -> int:
        """How many orders were given so far."""
        return self._number("intakt_reader_order_count")

    @property
    def filtered_count(self) -> int:
        """How many records a filter of the profile, or `only`, took out so far."""
        return self._number("intakt_reader_filtered_count")

    @property
    def unreadable_count(self) -> int:
        """How many records could not be read so far."""
        return self._number("intakt_reader_unreadable_count")

    def _number(self, name: str) -> int:
        memory = self._held()
        return int(library().function(name)(memory.pointer))


def document_array(documents: Iterable[Tuple[str, Data]], lent: Lent) -> "ctypes.Array[_raw.Document]":
    """Documents as the library takes them."""
    structs = []
    for name, content in documents:
        struct = _raw.Document()
        lent.put(struct, "name", text(name, "name of a document"))
        lent.put(struct, "data", data(content, "data of a document"))
        structs.append(struct)
    return (_raw.Document * len(structs))(*structs)


