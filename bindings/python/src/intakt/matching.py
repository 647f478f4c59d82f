"""Who is it, and who is there twice: an index of parties in memory."""

from __future__ import annotations

import ctypes
from typing import Any, Callable, Dict, List, NamedTuple, Optional

from . import _raw
from ._call import Data, Json, Lent, answer, as_json, call, data, given, guarded, sized, text, whole
from ._library import library
from ._node import Handle, Memory, parsed
from .enums import VerdictKind, VerdictOutcome
from .errors import HOST_STOPPED, Cancelled
from .model import Match, Pair

__all__ = ["Duplicate", "Matcher", "QueryOptions"]


class QueryOptions:
    """What is known of a party besides its fields.

    `guest`: it ordered without an account, and is bound to a known one only by an official number, a birth date or a declared
    key. `cross_reference`: the id of the party that the sender's number of this one is known to stand for.
    """

    def __init__(self, *, guest: bool = False, cross_reference: Optional[str] = None) -> None:
        self.guest = guest
        self.cross_reference = cross_reference

    def _struct(self, lent: Lent) -> _raw.QueryOptions:
        made: _raw.QueryOptions = sized(_raw.QueryOptions)
        made.flags = _raw.QUERY_GUEST if self.guest else 0
        lent.put(made, "cross_reference", None if self.cross_reference is None else text(self.cross_reference, "cross_reference"))
        return made


class Duplicate(NamedTuple):
    """Two parties that are, or may be, one."""

    #: Their ids.
    first: str
    second: str
    #: Whether they are one; new stands for two different ones. And why.
    outcome: Optional[VerdictOutcome]
    kind: Optional[VerdictKind]
    #: The sum of the weights in 1/100 bit.
    score: int
    #: What speaks for and against it, in one word.
    match_key: str


class Matcher(Handle):
    """An index of parties. Asking may be done by several threads at once; changing needs it for itself.

        with intakt.Matcher() as matcher:
            matcher.upsert("1", {"given_name": "Andrea", "family_name": "Amsel", "birth_date": "1990-02-03"})
            answer = matcher.query({"given_name": "Andrea", "family_name": "Amsel", "birth_date": "1990-02-03"})
            print(answer.verdict.outcome, answer.verdict.party)

    `settings` is a TOML text, of which `[matching]` counts, `source` the shop whose layer of it counts, `weights` the bytes of a
    weights file.
    """

    def __init__(self, settings: str = "", *, source: str = "", weights: Data = b"") -> None:
        made = ctypes.c_void_p()
        call(
            "intakt_matcher_new",
            *given(text(settings, "settings")),
            *given(text(source, "source")),
            *given(data(weights, "weights")),
            ctypes.byref(made),
        )
        super().__init__(made, "intakt_matcher_free")

    def upsert(self, id: str, party: Json, version: int = 0) -> bool:
        """Adds a party, or replaces the one with this id. False when `version` is older than what is known."""
        memory, changed = self._held(), ctypes.c_int32()
        call(
            "intakt_matcher_upsert_json",
            memory.pointer,
            *given(text(id, "id")),
            whole(version, "version"),
            *given(as_json(party, "party")),
            ctypes.byref(changed),
        )
        return bool(changed.value)

    def remove(self, id: str) -> bool:
        """Takes a party out. False when there was none with this id."""
        memory, removed = self._held(), ctypes.c_int32()
        call("intakt_matcher_remove", memory.pointer, *given(text(id, "id")), ctypes.byref(removed))
        return bool(removed.value)

    def __len__(self) -> int:
        """How many parties there are."""
        memory, count = self._held(), ctypes.c_uint64()
        call("intakt_matcher_count", memory.pointer, ctypes.byref(count))
        return int(count.value)

    def __bool__(self) -> bool:
        """A matcher without parties is a matcher, too."""
        return True

    def party(self, id: str) -> Optional[Dict[str, Any]]:
        """The party with this id: `id`, `version` and `party`. None where there is none. Personal data."""
        memory = self._held()
        found: Optional[Dict[str, Any]] = parsed(answer("intakt_matcher_party_json", memory.pointer, *given(text(id, "id"))))
        return found

    def keys(self, party: Json) -> List[int]:
        """The blocking keys of a party: ascending, each once."""
        memory, keys = self._held(), ctypes.c_void_p()
        call("intakt_matcher_keys", memory.pointer, *given(as_json(party, "party")), ctypes.byref(keys))
        return take_keys(keys)

    def query(self, party: Json, options: Optional[QueryOptions] = None) -> Match:
        """Decides who a party is. The answer has the verdict with its candidates and evidence."""
        memory, found, lent = self._held(), ctypes.c_void_p(), Lent()
        struct = None if options is None else options._struct(lent)
        call(
            "intakt_matcher_query_json",
            memory.pointer,
            *given(as_json(party, "party")),
            None if struct is None else ctypes.byref(struct),
            ctypes.byref(found),
        )
        return Match._own(found)

    def never_same(self, one: str, other: str) -> None:
        """Keeps two parties apart for `dedupe`: somebody has said that they are two, whatever will prove the contrary. It holds from
        either side, before the parties are there as well as after they were replaced or loaded; `save` does not save it.
        """
        memory = self._held()
        call("intakt_matcher_never_same", memory.pointer, *given(text(one, "one")), *given(text(other, "other")))

    def revoke_never(self, one: str, other: str) -> bool:
        """Takes back what `never_same` said, whichever of the two is named first. False when nobody had said it."""
        memory, removed = self._held(), ctypes.c_int32()
        words = (*given(text(one, "one")), *given(text(other, "other")))
        call("intakt_matcher_revoke_never", memory.pointer, *words, ctypes.byref(removed))
        return bool(removed.value)

    def dedupe(self, each: Callable[[Pair], Optional[bool]], min_score: Optional[int] = None) -> None:
        """Gives every pair of parties that is, or may be, one party to `each`, in the order of their ids. With `min_score` that
        is every pair of at least that score in 1/100 bit, whatever its verdict.

        A pair can be read until `each` returns. `each` may ask the matcher meanwhile; it ends the search by returning False.
        """

        def told(pointer: int) -> int:
            lent = Memory(pointer, None)
            try:
                return HOST_STOPPED if each(Pair(lent, pointer)) is False else 0
            finally:
                lent.closed = True

        memory = self._held()
        callback = _raw.PROTOTYPES["intakt_matcher_dedupe"][1][2](guarded(told))
        score = _raw.ANY_SCORE if min_score is None else whole(min_score, "min_score", 32, signed=True)
        try:
            call("intakt_matcher_dedupe", memory.pointer, score, callback, None)
        except Cancelled:
            pass

    def duplicates(self, min_score: Optional[int] = None) -> List[Duplicate]:
        """The pairs of `dedupe` as a list."""
        found: List[Duplicate] = []

        def each(pair: Pair) -> None:
            found.append(
                Duplicate(pair.first or "", pair.second or "", pair.outcome, pair.kind, pair.score, pair.match_key or "")
            )

        self.dedupe(each, min_score)
        return found

    def save(self) -> bytes:
        """The parties as bytes, for `load` in place of feeding them again. Personal data in the clear."""
        memory, made = self._held(), ctypes.c_void_p()
        call("intakt_matcher_save", memory.pointer, ctypes.byref(made))
        try:
            length = ctypes.c_size_t()
            found = library().function("intakt_bytes_data")(made.value, ctypes.byref(length))
            return ctypes.string_at(found, length.value) if found else b""
        finally:
            library().function("intakt_bytes_free")(made.value)

    def load(self, saved: Data) -> None:
        """Replaces the parties by those that `save` gave. They stay when the bytes are refused (`MatchingError`)."""
        memory = self._held()
        call("intakt_matcher_load", memory.pointer, *given(data(saved, "saved")))


def take_keys(keys: ctypes.c_void_p) -> List[int]:
    """The numbers of a set of keys, which is freed."""
    try:
        count = ctypes.c_size_t()
        found = library().function("intakt_keys_data")(keys.value, ctypes.byref(count))
        return [int(key) for key in found[: count.value]] if found else []
    finally:
        library().function("intakt_keys_free")(keys.value)
