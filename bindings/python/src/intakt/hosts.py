"""The host's own data: subclass these, and give them to an importer.

Their methods run on the thread that called the importer. They may use other objects of Intakt, not that importer. What they raise
is raised again by the call that needed them: an import is carried on with the next order first, so that the result says what
became of the others (`IntaktError.result` of the exception's cause).
"""

from __future__ import annotations

import abc
import ctypes
from typing import Any, Iterable, List, NamedTuple, Optional, Sequence, Tuple, Type

from . import _raw
from ._call import Json, Lent, as_json, call, callback, data, given, sized, text, text_at, whole
from ._library import library
from .enums import ArticleKey, NumberState

__all__ = ["AddressBook", "Articles", "DecisionStore", "KeptDecision", "Ledger", "Numbers", "OrderKey", "Row", "TransactionalLedger"]


class Row(NamedTuple):
    """A party, contact or article of the host."""

    #: The host's own id.
    id: str
    #: The host's version of the row, another one after each change. It stands in plans.
    version: int
    #: The fields, as an object or as JSON, such as `{"given_name": "Andrea", "city": "Ulm"}`.
    data: Json


class OrderKey(NamedTuple):
    """Which order it is."""

    tenant: str
    source: str
    #: The kind of document: `intake`, `order`, `invoice`, `credit_note`, `quotation` or `financial_mutation`.
    kind: str
    number: str


class AddressBook(abc.ABC):
    """The host's own customers. The host stores the keys of each party (`Importer.party_keys`) beside it, with an index, and
    finds parties by them.
    """

    @property
    def key_scheme(self) -> int:
        """The scheme that the stored keys were computed by, as `intakt.key_scheme()` said then. A host that stores keys
        overrides it; another scheme than the library's is refused, because stale keys would hide parties.
        """
        return int(library().function("intakt_key_scheme")())

    def snapshot(self) -> int:
        """The number of the present state: another one after every change of any party. It stands in the plans."""
        return 0

    @abc.abstractmethod
    def count(self) -> int:
        """How many parties there are."""

    @abc.abstractmethod
    def count_by_key(self, key: int) -> int:
        """How many parties carry `key`, a number of up to 64 bits."""

    @abc.abstractmethod
    def parties_by_key(self, key: int) -> Iterable[Row]:
        """Every party that carries `key`, in any order."""

    @abc.abstractmethod
    def party_by_id(self, id: str) -> Optional[Row]:
        """The party with this id; None if there is none."""

    def contacts(self, company: str) -> Iterable[Row]:
        """Every contact of a company. Not overridden: no contact is linked or created below a company that is there."""
        raise NotImplementedError

    def count_by_keys(self, keys: Sequence[int]) -> Sequence[int]:
        """How many parties carry each of the keys, all at once. Not overridden: `count_by_key` is asked for each."""
        raise NotImplementedError

    def parties_by_keys(self, keys: Sequence[int]) -> Iterable[Row]:
        """Every party that carries one of the keys. Not overridden: `parties_by_key` is asked for each."""
        raise NotImplementedError


class Articles(abc.ABC):
    """The host's own articles."""

    def snapshot(self) -> int:
        """The number of the present state: another one after every change of any article. It stands in the plans."""
        return 0

    @abc.abstractmethod
    def find(self, kind: ArticleKey, number: str) -> Iterable[Row]:
        """Every article with this number, in any order. GTIN and PZN come without leading zeros: compare them with the host's
        own without leading zeros.
        """


class Ledger(abc.ABC):
    """The host's own memory of which orders were planned and what became of them: a record each, kept under the order's key
    beside its state, and what the shop's ids of parties mean.
    """

    @abc.abstractmethod
    def order(self, key: OrderKey) -> Optional[str]:
        """The record that was kept of an order; None if there is none."""

    @abc.abstractmethod
    def record(self, key: OrderKey, state: str, record: str) -> None:
        """Keeps the record of an order in place of the one before. `state` is `held`, `waiting`, `planned`, `applying`,
        `applied`, `failed`, `unknown` or `undone`. `record` is JSON and may hold personal data.
        """

    @abc.abstractmethod
    def orders_in(self, state: str) -> Iterable[OrderKey]:
        """The key of every order in `state`, in any order."""

    @abc.abstractmethod
    def cross_reference(self, tenant: str, source: str, source_id: str) -> Optional[str]:
        """The id of the party that a shop's own id stands for; None if it is not known."""

    @abc.abstractmethod
    def set_cross_reference(self, tenant: str, source: str, source_id: str, party: Optional[str]) -> None:
        """Remembers what a shop's own id of a party stands for; None says that it is to be forgotten."""

    def article_reference(self, tenant: str, source: str, code: str) -> Optional[str]:
        """The host's article number that a shop's code stands for. Not overridden: none is known."""
        raise NotImplementedError

    def set_article_reference(self, tenant: str, source: str, code: str, article: str) -> None:
        """Remembers what a shop's article code stands for. Not overridden: it is refused."""
        raise NotImplementedError


class TransactionalLedger(Ledger):
    """A ledger in a database that has transactions: each call of the importer that writes is one, an import as a whole, too."""

    @abc.abstractmethod
    def begin(self) -> None:
        """Begins a transaction."""

    @abc.abstractmethod
    def commit(self) -> None:
        """Keeps what was written since `begin`."""

    @abc.abstractmethod
    def rollback(self) -> None:
        """Takes back what was written since `begin`. What it raises is raised at the end of the call; nothing else is done."""


class Numbers(abc.ABC):
    """The host's own memory of which numbers are drawn: a row a number with tenant, range, number, holder and state."""

    @abc.abstractmethod
    def held(self, tenant: str, range: str, holder: str) -> Optional[Tuple[int, NumberState]]:
        """The number that `holder` has, reserved or committed, and which of the two."""

    @abc.abstractmethod
    def lowest_released(self, tenant: str, range: str) -> Optional[int]:
        """The lowest number that is released."""

    @abc.abstractmethod
    def highest(self, tenant: str, range: str) -> Optional[int]:
        """The highest number that anything was ever put for."""

    @abc.abstractmethod
    def put(self, tenant: str, range: str, number: int, holder: str, state: NumberState) -> None:
        """Remembers a number in place of what is known of it. `holder` is empty unless it is reserved or committed."""

    def is_taken(self, range: str, text: str) -> bool:
        """Whether a customer or document of the host has this number, as it is written, already. Not overridden: none has."""
        raise NotImplementedError


class KeptDecision(NamedTuple):
    """A decision or a pair that the host has kept."""

    #: Its number: 1 or more, a higher one for a later row.
    id: int
    #: The JSON that was given to be kept.
    json: str
    #: Who took it back; empty when nobody has.
    revoked_by: str = ""
    #: When: seconds since 1970 (UTC).
    revoked_at: int = 0


class DecisionStore(abc.ABC):
    """The host's own memory of what clerks have decided, and of pairs that are never one. A table for each is enough, with columns for
    what is given beside the JSON; nothing is ever removed, what is taken back says so.
    """

    @property
    @abc.abstractmethod
    def key(self) -> bytes:
        """The secret key of the hashes that questions are found again by: at least 16 bytes, and always the same ones."""

    @abc.abstractmethod
    def count(self) -> int:
        """How many decisions and pairs are in force, or 1 if there are any."""

    @abc.abstractmethod
    def in_force(self, subject: str) -> Iterable[KeptDecision]:
        """Every decision in force with this subject, in any order."""

    @abc.abstractmethod
    def decision(self, id: int) -> Optional[KeptDecision]:
        """The decision of this number, also if it was taken back; None if there is none."""

    @abc.abstractmethod
    def history(self, most: int) -> Iterable[KeptDecision]:
        """The decisions with the `most` highest numbers, with those that were taken back."""

    @abc.abstractmethod
    def decide(self, subject: str, evidence: str, json: str, by: str, at: int) -> int:
        """Keeps a decision and gives its number. One in force with the same subject and evidence is taken back by it, by `by` at `at`:
        seconds since 1970 (UTC).
        """

    @abc.abstractmethod
    def revoke(self, id: int, by: str, at: int) -> bool:
        """Takes a decision back. False when none of this number is in force."""

    @abc.abstractmethod
    def pairs_of(self, whom: str) -> Iterable[KeptDecision]:
        """Every pair in force whose `one` or `other` is `whom`, in any order."""

    @abc.abstractmethod
    def forbid(self, one: str, other: str, json: str) -> int:
        """Keeps that two are never one and gives the number of the pair: that of the pair in force with the same two, if there is one."""

    @abc.abstractmethod
    def allow(self, id: int, by: str, at: int) -> bool:
        """Takes a pair back. False when none of this number is in force."""


def _overrides(host: object, base: Type[object], name: str) -> bool:
    return getattr(type(host), name) is not getattr(base, name)


def _set(struct: Any, name: str, function: Any) -> None:
    setattr(struct, name, callback(type(struct), name, function))


def _add_row(function: str, sink: int, row: Row) -> None:
    id, version, fields = row
    call(function, sink, *given(text(id, "id of a row")), whole(version, "version of a row"), *given(as_json(fields, "data of a row")))


def _add_text(sink: int, found: Optional[str], what: str) -> None:
    if found is not None:
        call("intakt_text_sink_add", sink, *given(text(found, what)))


def _texts(arguments: Sequence[Any]) -> List[str]:
    """Pairs of pointer and length as texts."""
    return [text_at(arguments[place], arguments[place + 1]) for place in range(0, len(arguments), 2)]


def _key(pointer: Any) -> OrderKey:
    found = pointer[0]
    return OrderKey(*(text_at(getattr(found, name), getattr(found, f"{name}_length")) for name in OrderKey._fields))


def _of(host: object, kind: Type[Any], what: str) -> None:
    if not isinstance(host, kind):
        raise TypeError(f"{what} must be an intakt.{kind.__name__}, not {type(host).__name__}")


def address_book_struct(book: AddressBook) -> _raw.AddressBook:
    """The callbacks of an address book."""
    _of(book, AddressBook, "address_book")
    made: _raw.AddressBook = sized(_raw.AddressBook)
    made.key_scheme = whole(book.key_scheme, "key_scheme", 32)

    def snapshot(out: Any) -> None:
        out[0] = whole(book.snapshot(), "snapshot")

    def count(out: Any) -> None:
        out[0] = whole(book.count(), "count")

    def count_by_key(key: int, out: Any) -> None:
        out[0] = whole(book.count_by_key(key), "count_by_key")

    def parties_by_key(key: int, sink: int) -> None:
        for row in book.parties_by_key(key):
            _add_row("intakt_party_sink_add_json", sink, row)

    def party_by_id(id: int, length: int, sink: int) -> None:
        row = book.party_by_id(text_at(id, length))
        if row is not None:
            _add_row("intakt_party_sink_add_json", sink, row)

    def contacts(company: int, length: int, sink: int) -> None:
        for row in book.contacts(text_at(company, length)):
            _add_row("intakt_party_sink_add_json", sink, row)

    def count_by_keys(keys: Any, length: int, counts: Any) -> None:
        found = list(book.count_by_keys(keys[:length]))
        if len(found) != length:
            raise ValueError(f"count_by_keys gave {len(found)} numbers for {length} keys")
        for place, number in enumerate(found):
            counts[place] = whole(number, "count_by_keys")

    def parties_by_keys(keys: Any, length: int, sink: int) -> None:
        for row in book.parties_by_keys(keys[:length]):
            _add_row("intakt_party_sink_add_json", sink, row)

    for function in (snapshot, count, count_by_key, parties_by_key, party_by_id):
        _set(made, function.__name__, function)
    for optional in (contacts, count_by_keys, parties_by_keys):
        if _overrides(book, AddressBook, optional.__name__):
            _set(made, optional.__name__, optional)
    return made


def articles_struct(articles: Articles) -> _raw.Articles:
    """The callbacks of articles."""
    _of(articles, Articles, "articles")
    made: _raw.Articles = sized(_raw.Articles)

    def snapshot(out: Any) -> None:
        out[0] = whole(articles.snapshot(), "snapshot")

    def find(kind: int, number: int, length: int, sink: int) -> None:
        for row in articles.find(ArticleKey(kind), text_at(number, length)):
            _add_row("intakt_article_sink_add_json", sink, row)

    _set(made, "snapshot", snapshot)
    _set(made, "find", find)
    return made


def ledger_struct(ledger: Ledger) -> _raw.Ledger:
    """The callbacks of a ledger."""
    _of(ledger, Ledger, "ledger")
    made: _raw.Ledger = sized(_raw.Ledger)

    def order(key: Any, sink: int) -> None:
        _add_text(sink, ledger.order(_key(key)), "order of the ledger")

    def record(key: Any, *arguments: Any) -> None:
        ledger.record(_key(key), *_texts(arguments))

    def orders_in(state: int, length: int, sink: int) -> None:
        for key in ledger.orders_in(text_at(state, length)):
            kept = [text(part, name) for name, part in zip(OrderKey._fields, key)]
            struct = _raw.OrderKey()
            for name, part in zip(OrderKey._fields, kept):
                setattr(struct, name, ctypes.cast(ctypes.c_char_p(part), ctypes.c_void_p))
                setattr(struct, f"{name}_length", len(part))
            call("intakt_order_sink_add", sink, ctypes.byref(struct))

    def cross_reference(*arguments: Any) -> None:
        _add_text(arguments[-1], ledger.cross_reference(*_texts(arguments[:-1])), "cross_reference")

    def set_cross_reference(*arguments: Any) -> None:
        tenant, source, source_id, party = _texts(arguments)
        ledger.set_cross_reference(tenant, source, source_id, party if arguments[-2] else None)

    def article_reference(*arguments: Any) -> None:
        _add_text(arguments[-1], ledger.article_reference(*_texts(arguments[:-1])), "article_reference")

    def set_article_reference(*arguments: Any) -> None:
        ledger.set_article_reference(*_texts(arguments))

    for function in (order, record, orders_in, cross_reference, set_cross_reference):
        _set(made, function.__name__, function)
    for function in (article_reference, set_article_reference):
        if _overrides(ledger, Ledger, function.__name__):
            _set(made, function.__name__, function)
    if isinstance(ledger, TransactionalLedger):
        _set(made, "begin", ledger.begin)
        _set(made, "commit", ledger.commit)
        _set(made, "rollback", ledger.rollback)
    return made


def numbers_struct(numbers: Numbers) -> _raw.Numbers:
    """The callbacks of a memory of numbers."""
    _of(numbers, Numbers, "numbers")
    made: _raw.Numbers = sized(_raw.Numbers)

    def held(*arguments: Any) -> None:
        found = numbers.held(*_texts(arguments[:6]))
        if found is not None:
            arguments[6][0], arguments[7][0] = whole(found[0], "held"), int(found[1])

    def lowest_released(*arguments: Any) -> None:
        found = numbers.lowest_released(*_texts(arguments[:4]))
        if found is not None:
            arguments[4][0] = whole(found, "lowest_released")

    def highest(*arguments: Any) -> None:
        found = numbers.highest(*_texts(arguments[:4]))
        if found is not None:
            arguments[4][0] = whole(found, "highest")

    def put(*arguments: Any) -> None:
        tenant, range = _texts(arguments[:4])
        numbers.put(tenant, range, arguments[4], text_at(arguments[5], arguments[6]), NumberState(arguments[7]))

    def is_taken(*arguments: Any) -> None:
        if numbers.is_taken(*_texts(arguments[:4])):
            _add_text(arguments[4], "taken", "is_taken")

    for function in (held, lowest_released, highest, put):
        _set(made, function.__name__, function)
    if _overrides(numbers, Numbers, "is_taken"):
        _set(made, "is_taken", is_taken)
    return made


def decisions_struct(store: DecisionStore, lent: Lent) -> _raw.DecisionStore:
    """The callbacks of a store of decisions. `lent` has its key for as long as the struct is handed over."""
    _of(store, DecisionStore, "decisions")
    made: _raw.DecisionStore = sized(_raw.DecisionStore)
    lent.put(made, "key", data(store.key, "key"))

    def add(sink: int, kept: KeptDecision) -> None:
        id, json, by, at = kept
        number, moment = whole(id, "id of a decision", signed=True), whole(at, "revoked_at", signed=True)
        call("intakt_decision_sink_add", sink, number, *given(text(json, "json")), *given(text(by, "revoked_by")), moment)

    def count(out: Any) -> None:
        out[0] = whole(store.count(), "count")

    def in_force(subject: int, length: int, sink: int) -> None:
        for kept in store.in_force(text_at(subject, length)):
            add(sink, kept)

    def decision(id: int, sink: int) -> None:
        kept = store.decision(id)
        if kept is not None:
            add(sink, kept)

    def history(most: int, sink: int) -> None:
        for kept in store.history(most):
            add(sink, kept)

    def decide(*arguments: Any) -> None:
        subject, evidence, kept, by = _texts(arguments[:8])
        arguments[9][0] = whole(store.decide(subject, evidence, kept, by, arguments[8]), "decide", signed=True)

    def revoke(id: int, by: int, length: int, at: int, out: Any) -> None:
        out[0] = 1 if store.revoke(id, text_at(by, length), at) else 0

    def pairs_of(whom: int, length: int, sink: int) -> None:
        for kept in store.pairs_of(text_at(whom, length)):
            add(sink, kept)

    def forbid(*arguments: Any) -> None:
        arguments[6][0] = whole(store.forbid(*_texts(arguments[:6])), "forbid", signed=True)

    def allow(id: int, by: int, length: int, at: int, out: Any) -> None:
        out[0] = 1 if store.allow(id, text_at(by, length), at) else 0

    for function in (count, in_force, decision, history, decide, revoke, pairs_of, forbid, allow):
        _set(made, function.__name__, function)
    return made
