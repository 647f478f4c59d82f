"""The embedded database (SQLite): customers, articles, ledger and documents in one file."""

from __future__ import annotations

import ctypes
import os
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Union

from . import _raw
from ._call import Data, Json, Lent, answer, as_json, call, data, given, guarded, sized, take_buffer, text, whole
from ._desk import DatabaseDesk
from ._node import parsed, parsed_list
from .enums import Kept

__all__ = ["Database", "Imported"]


class Imported(NamedTuple):
    """What an imported list brought."""

    #: How many: `customers`, `articles`, `erased`.
    counts: Dict[str, int]
    #: What looks wrong.
    problems: List[Dict[str, Any]]


class Database(DatabaseDesk):
    """A database file, which is made if need be and brought up to date. An empty path is a database in memory.

    `now` is the time that is written beside what is done, in seconds since 1970 (UTC): the library has no clock. `key` is the
    key of the keyed hashes, at least 16 bytes. `machine` is the name that runs and leases are kept under; of programs that use
    one file at once each needs its own.
    """

    def __init__(
        self,
        path: Union[str, "os.PathLike[str]"] = "",
        *,
        now: int = 0,
        read_only: bool = False,
        create: bool = True,
        rebuild_keys: bool = False,
        wait_milliseconds: int = 0,
        country: Optional[str] = None,
        key: Optional[Data] = None,
        machine: Optional[str] = None,
    ) -> None:
        made, lent, options = ctypes.c_void_p(), Lent(), sized(_raw.DatabaseOptions)
        flags = {_raw.DATABASE_READ_ONLY: read_only, _raw.DATABASE_NO_CREATE: not create, _raw.DATABASE_REBUILD_KEYS: rebuild_keys}
        options.flags = sum(flag for flag, wanted in flags.items() if wanted)
        options.now = whole(now, "now", signed=True)
        options.wait_milliseconds = whole(wait_milliseconds, "wait_milliseconds")
        lent.put(options, "country", None if country is None else text(country, "country"))
        lent.put(options, "key", None if key is None else data(key, "key"))
        lent.put(options, "machine", None if machine is None else text(machine, "machine"))
        call("intakt_database_open", *given(text(os.fspath(path), "path")), ctypes.byref(options), ctypes.byref(made))
        super().__init__(made, "intakt_database_free")

    def set_now(self, now: int) -> None:
        """Sets the time that is written from now on: seconds since 1970 (UTC)."""
        memory = self._held()
        call("intakt_database_set_now", memory.pointer, whole(now, "now", signed=True))

    def import_customers_csv(self, name: str, customers: Data) -> Imported:
        """Puts a CSV list of customers into the database, all of them or none."""
        return self._import("intakt_database_import_customers_csv", name, customers)

    def import_articles_csv(self, name: str, articles: Data) -> Imported:
        """Puts a CSV list of articles into the database, all of them or none."""
        return self._import("intakt_database_import_articles_csv", name, articles)

    def _import(self, function: str, name: str, rows: Data) -> Imported:
        memory, problems, counts = self._held(), ctypes.c_void_p(), ctypes.c_void_p()
        call(
            function,
            memory.pointer,
            *given(text(name, "name")),
            *given(data(rows, "list")),
            ctypes.byref(problems),
            ctypes.byref(counts),
        )
        return Imported(parsed(take_buffer(counts)), parsed_list(take_buffer(problems)))

    def upsert_customer(self, id: str, customer: Json, version: int = 0) -> bool:
        """Adds a customer, or replaces the one with this id. False when `version` is older than what is known."""
        memory, changed = self._held(), ctypes.c_int32()
        call(
            "intakt_database_upsert_customer_json",
            memory.pointer,
            *given(text(id, "id")),
            whole(version, "version"),
            *given(as_json(customer, "customer")),
            ctypes.byref(changed),
        )
        return bool(changed.value)

    def remove_customer(self, id: str) -> bool:
        """Takes a customer out, but not out of documents and the ledger: see `erase`. False when there was none."""
        return self._remove("intakt_database_remove_customer", id)

    def customer(self, id: str) -> Optional[Dict[str, Any]]:
        """The customer with this id; None where there is none. Personal data."""
        memory = self._held()
        found: Optional[Dict[str, Any]] = parsed(answer("intakt_database_customer_json", memory.pointer, *given(text(id, "id"))))
        return found

    def upsert_contact(self, company: str, id: str, contact: Json, version: int = 0) -> None:
        """Adds a contact of a company, or replaces the one with this id."""
        memory = self._held()
        call(
            "intakt_database_upsert_contact_json",
            memory.pointer,
            *given(text(company, "company")),
            *given(text(id, "id")),
            whole(version, "version"),
            *given(as_json(contact, "contact")),
        )

    def upsert_article(self, id: str, article: Json, version: int = 0) -> None:
        """Adds an article, or replaces the one with this id."""
        memory = self._held()
        call(
            "intakt_database_upsert_article_json",
            memory.pointer,
            *given(text(id, "id")),
            whole(version, "version"),
            *given(as_json(article, "article")),
        )

    def remove_article(self, id: str) -> bool:
        """Takes an article out. False when there was none with this id."""
        return self._remove("intakt_database_remove_article", id)

    def _remove(self, function: str, id: str) -> bool:
        memory, removed = self._held(), ctypes.c_int32()
        call(function, memory.pointer, *given(text(id, "id")), ctypes.byref(removed))
        return bool(removed.value)

    def recover(self, tenant: str, source: str) -> Any:
        """Puts in order what an interrupted run of a shop left. Gives what was done."""
        memory = self._held()
        return parsed(answer("intakt_database_recover", memory.pointer, *given(text(tenant, "tenant")), *given(text(source, "source"))))

    def today(self, since: int, until: int) -> Any:
        """What the time between two moments brought, source by source, and what is open now. Personal data."""
        memory = self._held()
        return parsed(
            answer("intakt_database_today", memory.pointer, whole(since, "since", signed=True), whole(until, "until", signed=True))
        )

    def runs(self, most: int = 100) -> List[Dict[str, Any]]:
        """Past runs with their accounts, the latest first, at most `most`."""
        memory = self._held()
        return parsed_list(answer("intakt_database_runs", memory.pointer, whole(most, "most", 32)))

    def run(self, id: int) -> Optional[Dict[str, Any]]:
        """One past run with the records that were not simply planned; None where there is none of this number."""
        memory = self._held()
        found: Optional[Dict[str, Any]] = parsed(answer("intakt_database_run", memory.pointer, whole(id, "id", signed=True)))
        return found

    def erase(self, id: str) -> Any:
        """Erases a person: from customers, ledger, questions and past runs, and as a party of every document."""
        memory = self._held()
        return parsed(answer("intakt_database_erase", memory.pointer, *given(text(id, "id"))))

    def forget(self, what: Kept, before: int) -> Any:
        """Forgets what is older than `before`, in seconds since 1970 (UTC). Gives how much that was."""
        memory = self._held()
        return parsed(
            answer("intakt_database_forget", memory.pointer, whole(what, "what", 32), whole(before, "before", signed=True))
        )

    def export(
        self,
        view: str,
        format: str,
        write: Callable[[bytes], Any],
        *,
        fields: Optional[Sequence[str]] = None,
        charset: Optional[str] = None,
        delimiter: Optional[str] = None,
        decimal: Optional[str] = None,
        guard: bool = True,
        tenant: Optional[str] = None,
        source: Optional[str] = None,
        since: Optional[int] = None,
    ) -> int:
        """Writes a list of the database for others, record by record. Gives how many records there are. Personal data.

            with open("customers.csv", "wb") as file:
                database.export("customers", "csv", file.write, fields=["id", "family_name"], charset="windows-1252")

        `view` is `customers`, `contacts`, `articles`, `orders`, `payments`, `references` or `reviews`; `docs/export.md` has their fields.
        `format` is `csv`, `json`, `jsonl` or `xml`. `write` gets the bytes piece by piece and must not use the database. Only `fields`
        are written, in their order. `delimiter`, `decimal` and `guard` (an apostrophe before texts that a spreadsheet would take for
        formulas) are for CSV. `tenant`, `source` and `since`, in seconds since 1970 (UTC), choose records. `DataError` for a character that
        the charset lacks or XML forbids. What was written before an error is a part of a list.
        """

        def told(pointer: int, length: int) -> None:
            write(ctypes.string_at(pointer, length))

        memory, records = self._held(), ctypes.c_uint64()
        texts = {"format": format, "charset": charset, "delimiter": delimiter, "decimal": decimal, "tenant": tenant, "source": source}
        wanted: Dict[str, Any] = {name: value for name, value in texts.items() if value is not None}
        for name, value in wanted.items():
            text(value, name)  # the type is checked here: an object of another type would become its text
        if fields is not None:
            wanted["fields"] = [text(field, "fields").decode("utf-8", "surrogatepass") for field in fields]
        if since is not None:
            wanted["since"] = whole(since, "since", signed=True)
        if not guard:
            wanted["guard"] = False
        callback = _raw.PROTOTYPES["intakt_database_export"][1][5](guarded(told))
        call(
            "intakt_database_export",
            memory.pointer,
            *given(text(view, "view")),
            *given(as_json(wanted, "options")),
            callback,
            None,
            ctypes.byref(records),
        )
        return int(records.value)

    def reconcile(self, reopen: bool = False) -> Any:
        """The orders that the ledger takes for applied and that have no document, as after an older copy of the file was put
        back. With `reopen` they are planned and carried out anew when they are read again.
        """
        memory = self._held()
        return parsed(answer("intakt_database_reconcile", memory.pointer, 1 if reopen else 0))
