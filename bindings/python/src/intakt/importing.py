"""Importing orders: plans, their account, and what became of them."""

from __future__ import annotations

import ctypes
import json
import logging
import os
import pathlib
import sys
from typing import Any, Callable, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from . import _raw, errors
from ._call import Data, Json, Lent, answer, as_json, borrowed, call, call_keeping, callback, data, given, guarded, keep, sized, take_buffer
from ._call import order_key, text, text_at, whole
from ._desk import ImporterDesk
from ._library import library
from ._node import Handle, parsed, parsed_list
from .database import Database
from .enums import LogLevel, Outcome, Status, Written, WrittenKind
from .errors import HOST_STOPPED, IntaktError
from .hosts import AddressBook, Articles, DecisionStore, Ledger, Numbers
from .hosts import address_book_struct, articles_struct, decisions_struct, ledger_struct, numbers_struct
from .matching import QueryOptions, take_keys
from .model import Account, Match, Plan
from .reading import document_array

__all__ = ["ImportOptions", "Importer", "Progress", "Result"]

_FIELDS_OF_LOG: Any = _raw.Log._fields_
_LEVELS = {LogLevel.WARN: logging.WARNING, LogLevel.INFO: logging.INFO, LogLevel.DEBUG: logging.DEBUG}


class Progress(NamedTuple):
    """How far an import is."""

    #: How many records were read, and how many plans were made of them.
    records: int
    plans: int
    #: Where the last order begins in its document, in bytes, and how many bytes all documents have.
    byte: int
    bytes: int


class ImportOptions:
    """How an input is imported. Every field may be left out.

    `profile`: the id of the profile to read by; else it is found by what the input holds. `charset`: `auto`, `strict` or the
    name of an encoding. `only`: the numbers of the orders that are wanted. `apply`: carry plans out in the importer's database
    as soon as they are made. `now`: the present time where the host is, such as `2026-11-22T10:15:30`, for settings that need
    it. Limits in bytes and lines; 0 is the default of the library.

    `progress` is told before each record how far the import is, and stops it by returning False: what was planned before stays,
    and the result's `fault` is a `Cancelled`.
    """

    def __init__(
        self,
        *,
        profile: Optional[str] = None,
        charset: Optional[str] = None,
        only: Sequence[str] = (),
        apply: bool = False,
        now: Optional[str] = None,
        input_bytes_limit: int = 0,
        record_bytes_limit: int = 0,
        lines_limit: int = 0,
        progress: Optional[Callable[[Progress], Optional[bool]]] = None,
    ) -> None:
        self.profile = profile
        self.charset = charset
        self.only = only
        self.apply = apply
        self.now = now
        self.input_bytes_limit = input_bytes_limit
        self.record_bytes_limit = record_bytes_limit
        self.lines_limit = lines_limit
        self.progress = progress

    def _struct(self, lent: Lent) -> _raw.ImportOptions:
        made: _raw.ImportOptions = sized(_raw.ImportOptions)
        made.flags = _raw.IMPORT_APPLY if self.apply else 0
        for name in ("input_bytes_limit", "record_bytes_limit", "lines_limit"):
            setattr(made, name, whole(getattr(self, name), name))
        for name in ("profile", "charset", "now"):
            value = getattr(self, name)
            lent.put(made, name, None if value is None else text(value, name))
        if self.only:
            made.only, made.only_lengths = lent.texts([text(number, "only") for number in self.only])
            made.only_count = len(self.only)
        if self.progress is not None:
            progress = self.progress

            def told(pointer: Any) -> int:
                far = pointer[0]
                return HOST_STOPPED if progress(Progress(far.records, far.plans, far.byte, far.bytes)) is False else 0

            made.progress = callback(_raw.ImportOptions, "progress", told)
        return made


class Result(Handle):
    """The plans of an input, one for each order that could be read, and the account of all records. Any thread may read it."""

    def __init__(self, pointer: ctypes.c_void_p) -> None:
        super().__init__(pointer, "intakt_result_free")
        self._fault: Optional[IntaktError] = None

    @property
    def plans(self) -> Tuple[Plan, ...]:
        """The plans, in the order of the input."""
        memory = self._held()
        node = library().function("intakt_result_plan_node")
        return tuple(Plan(memory, node(memory.pointer, index)) for index in range(len(self)))

    def __len__(self) -> int:
        """How many plans there are."""
        memory = self._held()
        return int(library().function("intakt_result_plan_count")(memory.pointer))

    def __bool__(self) -> bool:
        """A result without plans is a result, too."""
        return True

    def __iter__(self) -> Iterator[Plan]:
        return iter(self.plans)

    @property
    def account(self) -> Account:
        """What became of every record."""
        memory = self._held()
        return Account(memory, library().function("intakt_result_account_node")(memory.pointer))

    @property
    def fault(self) -> Optional[IntaktError]:
        """What ended the input early, or the first callback that failed; None when everything was read."""
        memory = self._held()
        if self._fault is None:
            found = library().function("intakt_result_fault")(memory.pointer)
            self._fault = errors.from_pointer(found) if found else None
        return self._fault

    @property
    def profile(self) -> Optional[str]:
        """The id of the profile that read the input."""
        return self._text("intakt_result_profile")

    @property
    def encoding(self) -> Optional[str]:
        """The name of the encoding that the input was read in."""
        return self._text("intakt_result_encoding")

    @property
    def documents(self) -> Tuple[str, ...]:
        """The names of the documents of the input, by which positions say where they stand."""
        memory = self._held()
        count = library().function("intakt_result_document_count")(memory.pointer)
        return tuple(borrowed("intakt_result_document", memory.pointer, number) or "" for number in range(count))

    @property
    def warnings(self) -> List[Dict[str, Any]]:
        """What is to be said about the input as a whole, such as an encoding that is not the declared one."""
        return parsed_list(self._text("intakt_result_warnings"))

    @property
    def plans_json(self) -> str:
        """All plans, each a line of JSON after `schemas/plan-1.0.schema.json`. Personal data."""
        return self._text("intakt_result_plans") or ""

    @property
    def account_json(self) -> str:
        """The account as JSON."""
        return self._text("intakt_result_account") or ""

    def applied(self, index: int) -> Optional[Dict[str, Any]]:
        """What became of the plan with this index, if it was carried out while orders were read; None if it was not."""
        memory = self._held()
        found: Optional[Dict[str, Any]] = parsed(borrowed("intakt_result_applied", memory.pointer, whole(index, "index")))
        return found

    def _text(self, name: str) -> Optional[str]:
        memory = self._held()
        return borrowed(name, memory.pointer)


class Importer(ImporterDesk):
    """Reads orders, finds out who ordered, and plans what is to be done; it changes no data of the host's.

        with intakt.Importer() as importer:
            importer.set_customers_csv("customers", customers)
            importer.set_articles_csv("articles", articles)
            result = importer.import_file("shop", "orders.xml")
            for plan in result.plans:
                print(plan.order.number, plan.status)

    `settings` is a TOML text; an empty one means the defaults. An importer is for one call at a time (`BusyError`); several
    work in several threads.
    """

    def __init__(self, settings: str = "", *, builtin_profiles: bool = True) -> None:
        made, options = ctypes.c_void_p(), sized(_raw.ImporterOptions)
        options.flags = 0 if builtin_profiles else _raw.IMPORTER_NO_BUILTIN_PROFILES
        call("intakt_importer_new", *given(text(settings, "settings")), ctypes.byref(options), ctypes.byref(made))
        super().__init__(made, "intakt_importer_free")

    # ---- What it knows ----

    def set_settings(self, settings: str) -> None:
        """Replaces the settings, from the next import on. If anything is wrong the old ones stay."""
        memory = self._held()
        call("intakt_importer_set_settings", memory.pointer, *given(text(settings, "settings")))

    def add_profile(self, name: str, profile: str) -> None:
        """Adds a profile of the host's own, a TOML text. `name` is the name of its file, for messages."""
        memory = self._held()
        call("intakt_importer_add_profile", memory.pointer, *given(text(name, "name")), *given(text(profile, "profile")))

    def set_customers_csv(self, name: str, customers: Data) -> List[Dict[str, Any]]:
        """Replaces all customers by those of a CSV list. Gives what was left out or looks wrong."""
        return self._list("intakt_importer_set_customers_csv", name, customers)

    def set_articles_csv(self, name: str, articles: Data) -> List[Dict[str, Any]]:
        """Replaces all articles by those of a CSV list. Gives what was left out or looks wrong."""
        return self._list("intakt_importer_set_articles_csv", name, articles)

    def _list(self, function: str, name: str, rows: Data) -> List[Dict[str, Any]]:
        memory = self._held()
        return parsed_list(answer(function, memory.pointer, *given(text(name, "name")), *given(data(rows, "list"))))

    def upsert_customer(self, id: str, customer: Json, version: int = 0) -> bool:
        """Adds a customer, or replaces the one with this id. False when `version` is older than what is known."""
        memory, changed = self._held(), ctypes.c_int32()
        call(
            "intakt_importer_upsert_customer_json",
            memory.pointer,
            *given(text(id, "id")),
            whole(version, "version"),
            *given(as_json(customer, "customer")),
            ctypes.byref(changed),
        )
        return bool(changed.value)

    def remove_customer(self, id: str) -> bool:
        """Takes a customer out. False when there was none with this id."""
        memory, removed = self._held(), ctypes.c_int32()
        call("intakt_importer_remove_customer", memory.pointer, *given(text(id, "id")), ctypes.byref(removed))
        return bool(removed.value)

    def set_address_book(self, address_book: Optional[AddressBook]) -> None:
        """Looks for customers in the host's own address book; None goes back to the importer's list."""
        struct = None if address_book is None else address_book_struct(address_book)
        self._host("intakt_importer_set_address_book", "address_book", struct)

    def set_articles(self, articles: Optional[Articles]) -> None:
        """Looks for articles in the host's own data; None goes back to the importer's list."""
        self._host("intakt_importer_set_articles", "articles", None if articles is None else articles_struct(articles))

    def set_ledger(self, ledger: Optional[Ledger]) -> None:
        """Keeps the memory of orders in the host's own data; None goes back to the importer's."""
        self._host("intakt_importer_set_ledger", "ledger", None if ledger is None else ledger_struct(ledger))

    def set_numbers(self, numbers: Optional[Numbers]) -> None:
        """Keeps the memory of drawn numbers in the host's own data; None goes back to the importer's."""
        self._host("intakt_importer_set_numbers", "numbers", None if numbers is None else numbers_struct(numbers))

    def set_decisions(self, decisions: Optional[DecisionStore]) -> None:
        """Lets plans follow what clerks have decided, which the host keeps; None ends that."""
        lent = Lent()
        struct = None if decisions is None else decisions_struct(decisions, lent)
        self._host("intakt_importer_set_decisions", "decisions", struct)
        del lent  # the key is copied

    def set_log(self, logger: Optional[logging.Logger], level: LogLevel = LogLevel.INFO) -> None:
        """Tells a logger what is done. The message is that of the event; `record.intakt` has its code and fields. Nothing in it
        is personal. None tells nobody.
        """
        self._host("intakt_importer_set_log", "log", None if logger is None else _log_struct(logger, level))

    def set_database(self, database: Optional[Database]) -> None:
        """Keeps customers, articles, ledger and documents in an embedded database. None goes back to the importer's own."""
        memory = self._held()
        of_database = None if database is None else database._held()
        call("intakt_importer_set_database", memory.pointer, None if of_database is None else of_database.pointer)

    def _host(self, function: str, what: str, struct: Any) -> None:
        """Sets callbacks, and keeps them and what they need as long as the importer is there."""
        memory = self._held()
        call(function, memory.pointer, None if struct is None else ctypes.byref(struct))
        # Only now those before are asked no more; when the call failed they stay.
        memory.kept[what] = struct

    def party_keys(self, party: Json) -> List[int]:
        """The blocking keys of a party, for a host that stores them (see `AddressBook`): ascending, each once."""
        memory, keys = self._held(), ctypes.c_void_p()
        call("intakt_importer_party_keys", memory.pointer, *given(as_json(party, "party")), ctypes.byref(keys))
        return take_keys(keys)

    def match(self, source: str, party: Json, options: Optional[QueryOptions] = None) -> Match:
        """Decides who a party is in the address book that the importer looks into. `source` is the shop whose settings count."""
        memory, found, lent = self._held(), ctypes.c_void_p(), Lent()
        struct = None if options is None else options._struct(lent)
        call(
            "intakt_importer_match_json",
            memory.pointer,
            *given(text(source, "source")),
            *given(as_json(party, "party")),
            None if struct is None else ctypes.byref(struct),
            ctypes.byref(found),
        )
        return Match._own(found)

    # ---- Importing ----

    def import_document(self, source: str, name: str, document: Data, options: Optional[ImportOptions] = None) -> Result:
        """Reads the orders of one input and plans each of them. `source` names the shop that sent it; `name` is the name of the
        file, for messages.

        What is wrong with one order is told in its plan or in the account. What ends the input early is `Result.fault`. What a
        method of the host's (or `progress`) raised is raised when the input has been read; its `__cause__` is an `IntaktError`
        whose `result` is the result all the same.
        """
        content = data(document, "document")
        return self._import("intakt_importer_import", source, options, *given(text(name, "name")), *given(content))

    def import_file(self, source: str, path: Union[str, "os.PathLike[str]"], options: Optional[ImportOptions] = None) -> Result:
        """As `import_document`, of a file that is small enough to be held in memory."""
        return self.import_document(source, os.fspath(path), pathlib.Path(path).read_bytes(), options)

    def import_documents(self, source: str, documents: Iterable[Tuple[str, Data]], options: Optional[ImportOptions] = None) -> Result:
        """As `import_document`, of an input of several documents, as `Document` or as pairs of name and bytes."""
        lent = Lent()
        array = document_array(documents, lent)
        return self._import("intakt_importer_import_documents", source, options, array, len(array), kept=lent)

    def _import(self, function: str, source: str, options: Optional[ImportOptions], *arguments: Any, kept: Any = None) -> Result:
        memory, lent, made = self._held(), Lent(), ctypes.c_void_p()
        struct = (options or ImportOptions())._struct(lent)
        _, failure = call_keeping(
            function, memory.pointer, *given(text(source, "source")), *arguments, ctypes.byref(struct), ctypes.byref(made)
        )
        del kept
        result = Result(made)
        if failure is not None:
            fault = result.fault or IntaktError(str(failure), Status.CALLBACK, "usage.host", host_code=errors.HOST_RAISED)
            fault.result = result
            raise failure from fault
        return result

    # ---- What became of plans ----

    def begin(self, source: str, number: str, *, tenant: str = "", kind: str = "") -> None:
        """Marks a planned order as being carried out, so that nobody else begins and a crash leaves a trace. An empty `tenant`
        or `kind` is that of the settings.
        """
        memory = self._held()
        call("intakt_importer_begin", memory.pointer, *order_key(tenant, source, kind, number))

    def report(
        self, source: str, number: str, action: str, outcome: Outcome, note: str = "", *, tenant: str = "", kind: str = ""
    ) -> Dict[str, Any]:
        """Reports what became of one action of a plan. `note` is the id of what was made (`DONE`), which parties and articles that
        were created need, or the reason (`FAILED`). Gives what followed: where the order stands, which orders are free now.
        """
        memory, settlement = self._held(), ctypes.c_void_p()
        call(
            "intakt_importer_report",
            memory.pointer,
            *order_key(tenant, source, kind, number),
            *given(text(action, "action")),
            whole(outcome, "outcome", 32, signed=True),
            *given(text(note, "note")),
            ctypes.byref(settlement),
        )
        return dict(parsed(take_buffer(settlement)) or {})

    def withdraw(self, source: str, number: str, *, tenant: str = "", kind: str = "") -> Dict[str, Any]:
        """Takes a plan back of which nothing was begun: the order is planned anew when it is read again."""
        memory = self._held()
        return dict(parsed(answer("intakt_importer_withdraw", memory.pointer, *order_key(tenant, source, kind, number))) or {})

    def plan_again(self, source: str, number: str, *, tenant: str = "", kind: str = "") -> None:
        """Lets an order that was undone be planned anew when it is read again."""
        memory = self._held()
        call("intakt_importer_plan_again", memory.pointer, *order_key(tenant, source, kind, number))

    def apply(self, result: Result, index: int) -> Dict[str, Any]:
        """Carries a plan out in the importer's database, all of it or nothing. Gives what became of it (`applied`)."""
        memory, of_result = self._held(), result._held()
        return dict(parsed(answer("intakt_importer_apply", memory.pointer, of_result.pointer, whole(index, "index"))))

    def journal(self, result: Result, index: int) -> str:
        """What was written for an order whose outcomes were reported, as JSON, to be kept for `undo`. Personal data."""
        memory, of_result = self._held(), result._held()
        return answer("intakt_importer_journal", memory.pointer, of_result.pointer, whole(index, "index"))

    def undo(self, journal: str, written: Callable[[WrittenKind, str], Written]) -> Dict[str, Any]:
        """Makes the plan that takes another one back. `written` is asked how each thing, by its id in the host, is now. Gives the
        order and the `steps`, in the order in which they are to be done.
        """

        def asked(kind: int, id: int, length: int, out: Any) -> None:
            out[0] = whole(written(WrittenKind(kind), text_at(id, length)), "written", 32, signed=True)

        memory, steps = self._held(), ctypes.c_void_p()
        function = _raw.PROTOTYPES["intakt_importer_undo"][1][3](guarded(asked))
        call("intakt_importer_undo", memory.pointer, *given(text(journal, "journal")), function, None, ctypes.byref(steps))
        return dict(parsed(take_buffer(steps)))

    def settle_undo(self, journal: str, actions: Sequence[str]) -> str:
        """Tells which actions of a plan were taken back, or found gone. Gives where the order stands now, such as `undone`."""
        memory, lent = self._held(), Lent()
        texts, lengths = lent.texts([text(action, "actions") for action in actions])
        encoded = text(journal, "journal")
        return str(parsed(answer("intakt_importer_settle_undo", memory.pointer, *given(encoded), texts, lengths, len(actions))))

    # ---- Numbers and the ledger ----

    def reserve_number(self, source: str, range: str, holder: str) -> str:
        """Draws a number for something that a plan says to give one of a range. Who holds a number already gets that one."""
        memory = self._held()
        return answer("intakt_importer_reserve_number", memory.pointer, *_holder(source, range, holder))

    def commit_number(self, source: str, range: str, holder: str) -> None:
        """Keeps a number for good: what it was drawn for is written."""
        memory = self._held()
        call("intakt_importer_commit_number", memory.pointer, *_holder(source, range, holder))

    def release_number(self, source: str, range: str, holder: str) -> None:
        """Gives a number back: what it was drawn for is not written and will not be."""
        memory = self._held()
        call("intakt_importer_release_number", memory.pointer, *_holder(source, range, holder))

    def ledger_save(self) -> str:
        """The importer's own ledger as a text, for `ledger_load` of the next run. Personal data."""
        memory = self._held()
        return answer("intakt_importer_ledger_save", memory.pointer)

    def ledger_load(self, ledger: str) -> None:
        """Replaces the importer's own ledger by one that was saved."""
        memory = self._held()
        call("intakt_importer_ledger_load", memory.pointer, *given(text(ledger, "ledger")))


def _holder(source: str, range: str, holder: str) -> Tuple[Any, ...]:
    """Who holds a number of which range."""
    texts = {"source": source, "range": range, "holder": holder}
    return tuple(part for name, value in texts.items() for part in given(text(value, name)))


def _log_struct(logger: logging.Logger, level: LogLevel) -> _raw.Log:
    """The callback of a log."""
    made: _raw.Log = sized(_raw.Log)
    made.level = whole(level, "level", 32, signed=True)

    def event(_user_data: Any, at: int, _code: int, _code_length: int, fields: int, length: int) -> None:
        try:
            found = json.loads(text_at(fields, length))
            logger.log(_LEVELS.get(LogLevel(at), logging.INFO), "%s", found.get("message", ""), extra={"intakt": found})
        except Exception:
            # A log that fails is no reason to give up what it tells of; it is told as an exception in a finalizer is.
            sys.unraisablehook(_Unraisable(sys.exc_info(), logger))  # type: ignore[arg-type]
        except BaseException as failure:
            keep(failure)

    made.event = dict(_FIELDS_OF_LOG)["event"](event)
    return made


class _Unraisable:
    """What `sys.unraisablehook` is given."""

    def __init__(self, raised: Tuple[Any, Any, Any], logger: logging.Logger) -> None:
        self.exc_type, self.exc_value, self.exc_traceback = raised
        self.err_msg = "Exception ignored in a logger of intakt"
        self.object = logger
