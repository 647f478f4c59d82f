#!/usr/bin/env python3
"""A small practice that keeps its patients itself: takes a morning's orders in, asks where it is unclear who ordered, and carries the
rest out in its own database.

    practice.py STORE SETTINGS CUSTOMERS ARTICLES ORDERS...

STORE is a folder that is there; STORE/practice.sqlite has patients, documents and the memory of what was done with each order. On
the first start the patients come from CUSTOMERS. A second start with the same orders finds them known. Needs nothing but Python.
"""
import csv
import pathlib
import sqlite3
import sys
from contextlib import contextmanager
from typing import Dict, Iterable, Iterator, List, Optional

import intakt

#: The fields of a patient, by the names that Intakt has for them; so a change of a plan names its column.
FIELDS = [field.name.lower() for field in intakt.PartyField]

TABLES = f"""
CREATE TABLE IF NOT EXISTS patients (id TEXT PRIMARY KEY, version INTEGER NOT NULL, {' TEXT, '.join(FIELDS)} TEXT);
CREATE TABLE IF NOT EXISTS keys (key INTEGER NOT NULL, patient TEXT NOT NULL, PRIMARY KEY (key, patient)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_of_patient ON keys (patient);
CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, order_number TEXT NOT NULL, amount TEXT, currency TEXT);
CREATE TABLE IF NOT EXISTS orders (tenant TEXT, source TEXT, kind TEXT, number TEXT, state TEXT, record TEXT,
    PRIMARY KEY (tenant, source, kind, number));
CREATE INDEX IF NOT EXISTS orders_in_state ON orders (state);
CREATE TABLE IF NOT EXISTS shop_ids (tenant TEXT, source TEXT, shop_id TEXT, patient TEXT, PRIMARY KEY (tenant, source, shop_id));
"""


class Store:
    """The database of the practice. What is written together is kept together, or not at all."""

    def __init__(self, path: pathlib.Path) -> None:
        self.database = sqlite3.connect(str(path), isolation_level=None)
        self.database.row_factory = sqlite3.Row
        self.database.executescript(TABLES)

    def rows(self, sql: str, *values: object) -> List[sqlite3.Row]:
        return self.database.execute(sql, values).fetchall()

    def value(self, sql: str, *values: object) -> object:
        row = self.database.execute(sql, values).fetchone()
        return None if row is None else row[0]

    def write(self, sql: str, *values: object) -> None:
        self.database.execute(sql, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.write("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.write("ROLLBACK")
            raise
        self.write("COMMIT")


class Patients(intakt.AddressBook):
    """The patients. Which keys one is found by is Intakt's business; the practice keeps them in a table with an index."""

    def __init__(self, store: Store, importer: intakt.Importer) -> None:
        self.store = store
        self.importer = importer

    def prepare(self, customers: str) -> None:
        """Takes the list over if there are no patients, and computes all keys anew if Intakt now computes others."""
        with self.store.transaction():
            if self.count() == 0:
                with open(customers, encoding="utf-8", newline="") as file:
                    for row in csv.DictReader(file):
                        self.insert(row["id"], row)
            if self.store.value("PRAGMA user_version") != intakt.key_scheme():
                self.store.write("DELETE FROM keys")
                for (id,) in self.store.rows("SELECT id FROM patients"):
                    self.write_keys(id)
                self.store.write(f"PRAGMA user_version = {intakt.key_scheme()}")

    # What Intakt asks.

    @property
    def key_scheme(self) -> int:
        return int(str(self.store.value("PRAGMA user_version")))

    def snapshot(self) -> int:
        return int(str(self.store.value("SELECT coalesce(sum(version), 0) FROM patients")))

    def count(self) -> int:
        return int(str(self.store.value("SELECT count(*) FROM patients")))

    def count_by_key(self, key: int) -> int:
        return int(str(self.store.value("SELECT count(*) FROM keys WHERE key = ?", signed(key))))

    def parties_by_key(self, key: int) -> Iterable[intakt.Row]:
        sql = "SELECT patients.* FROM keys JOIN patients ON patients.id = keys.patient WHERE key = ?"
        return [as_row(row) for row in self.store.rows(sql, signed(key))]

    def party_by_id(self, id: str) -> Optional[intakt.Row]:
        rows = self.store.rows("SELECT * FROM patients WHERE id = ?", id)
        return as_row(rows[0]) if rows else None

    # What the practice does.

    def name(self, id: str) -> str:
        rows = self.store.rows("SELECT given_name, family_name, company FROM patients WHERE id = ?", id)
        return " ".join([id] + [part for row in rows for part in row if part])

    def insert(self, id: str, fields: Dict[str, str]) -> None:
        columns = [field for field in FIELDS if fields.get(field)]
        names, places = "".join(f", {column}" for column in columns), ", ?" * len(columns)
        self.store.write(f"INSERT INTO patients (id, version{names}) VALUES (?, 1{places})", id, *(fields[column] for column in columns))
        self.write_keys(id)

    def create(self, party: intakt.Party) -> str:
        """The id of the new patient."""
        id = str(self.count() + 1)
        address = party.address.as_dict() if party.address else {}
        address["address_line2"] = address.pop("line2", None)
        found = {**address, **party.as_dict(), "gender": party.gender and party.gender.name.lower()}
        self.insert(id, {field: str(found[field]) for field in FIELDS if found.get(field)})
        return id

    def update(self, action: intakt.Action) -> None:
        """Changes fields, if the patient is still as the plan was made for."""
        changed = self.store.rows("SELECT 1 FROM patients WHERE id = ? AND version = ?", action.party, action.version)
        if not changed:
            raise RuntimeError("the patient was changed meanwhile: read the order again")
        for change in action.fields:
            if change.field is not None:
                self.store.write(f"UPDATE patients SET {change.field.name.lower()} = ? WHERE id = ?", change.new, action.party)
        self.store.write("UPDATE patients SET version = version + 1 WHERE id = ?", action.party)
        self.write_keys(action.party or "")

    def write_keys(self, id: str) -> None:
        row = self.party_by_id(id)
        self.store.write("DELETE FROM keys WHERE patient = ?", id)
        for key in self.importer.party_keys(row.data) if row else ():
            self.store.write("INSERT INTO keys VALUES (?, ?)", signed(key), id)


def signed(key: int) -> int:
    """A key has 64 bits, and SQLite's numbers have a sign."""
    return key - (1 << 64) if key >= 1 << 63 else key


def as_row(row: sqlite3.Row) -> intakt.Row:
    return intakt.Row(row["id"], row["version"], {field: row[field] for field in FIELDS if row[field]})


class Stock(intakt.Articles):
    """The articles, out of a file."""

    def __init__(self, file: str) -> None:
        with open(file, encoding="utf-8", newline="") as rows:
            self.articles = list(csv.DictReader(rows))

    def find(self, kind: intakt.ArticleKey, number: str) -> Iterable[intakt.Row]:
        for article in self.articles:
            own = article[kind.name.lower()]
            # GTIN and PZN are asked for without leading zeros.
            if (own if kind is intakt.ArticleKey.NUMBER else own.lstrip("0")) == number:
                yield intakt.Row(article["number"], 1, {name: cell for name, cell in article.items() if cell})


class Memory(intakt.TransactionalLedger):
    """What became of each order, in the same database: so what the practice writes and what Intakt remembers are one transaction."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def order(self, key: intakt.OrderKey) -> Optional[str]:
        found = self.store.value("SELECT record FROM orders WHERE (tenant, source, kind, number) = (?, ?, ?, ?)", *key)
        return None if found is None else str(found)

    def record(self, key: intakt.OrderKey, state: str, record: str) -> None:
        self.store.write("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?, ?, ?)", *key, state, record)

    def orders_in(self, state: str) -> Iterable[intakt.OrderKey]:
        return [intakt.OrderKey(*row) for row in self.store.rows("SELECT tenant, source, kind, number FROM orders WHERE state = ?", state)]

    def cross_reference(self, tenant: str, source: str, source_id: str) -> Optional[str]:
        sql = "SELECT patient FROM shop_ids WHERE (tenant, source, shop_id) = (?, ?, ?)"
        found = self.store.value(sql, tenant, source, source_id)
        return None if found is None else str(found)

    def set_cross_reference(self, tenant: str, source: str, source_id: str, party: Optional[str]) -> None:
        self.store.write("INSERT OR REPLACE INTO shop_ids VALUES (?, ?, ?, ?)", tenant, source, source_id, party)

    # A savepoint is a transaction of its own, or a part of the one around it.

    def begin(self) -> None:
        self.store.write("SAVEPOINT intakt")

    def commit(self) -> None:
        self.store.write("RELEASE intakt")

    def rollback(self) -> None:
        self.store.write("ROLLBACK TO intakt")
        self.store.write("RELEASE intakt")


def words(choices: Iterable[intakt.Choice]) -> str:
    return "".join(f" {choice.name.lower()}" for choice in choices)


def ask(item: intakt.ReviewItem) -> None:
    """A clerk's question: the order and everybody it may be, side by side."""
    print(f"  ? {item.reason.text if item.reason else ''}")
    if item.verdict is not None:
        print(f"    {item.verdict.sentence_english}")
        for field in intakt.EvidenceField:
            steps = [(one.party, step) for one in item.verdict.candidates for step in one.evidence if step.field is field]
            if steps:
                theirs = "".join(f" | {party}: {step.theirs_value or ''} ({step.level.name.lower() if step.level else ''})" for party, step in steps)
                print(f"    {field.name.lower()}: {steps[0][1].ours_value or ''}{theirs}")
    print(f"    you may:{words(item.answers)}")


class Practice:
    """The practice: an importer over its own data, and what it does with plans."""

    def __init__(self, folder: str, settings: str, customers: str, articles: str) -> None:
        self.store = Store(pathlib.Path(folder) / "practice.sqlite")
        self.importer = intakt.Importer(pathlib.Path(settings).read_text(encoding="utf-8"))
        self.patients = Patients(self.store, self.importer)
        self.patients.prepare(customers)
        self.importer.set_address_book(self.patients)
        self.importer.set_articles(Stock(articles))
        self.importer.set_ledger(Memory(self.store))

    def act(self, plan: intakt.Plan, action: intakt.Action) -> str:
        """What the practice does for an action; the id of what was made, where something was."""
        if action.kind is intakt.ActionKind.LINK_PARTY:
            print(f"  is {self.patients.name(action.party or '')}")
            return action.party or ""
        if action.kind is intakt.ActionKind.CREATE_PARTY and action.new_party is not None:
            id = self.patients.create(action.new_party)
            print(f"  new {self.patients.name(id)}")
            return id
        if action.kind is intakt.ActionKind.UPDATE_PARTY:
            self.patients.update(action)
            for change in action.fields:
                print(f"  {change.field.name.lower() if change.field else ''} of {action.party}: {change.old or ''} -> {change.new or ''}")
            return action.party or ""
        if action.kind is intakt.ActionKind.CREATE_DOCUMENT and action.document is not None and plan.amounts is not None:
            number, amounts = action.document.order_number or "", plan.amounts
            self.store.write("INSERT INTO documents VALUES (?, ?, ?, ?)", f"D-{number}", number, str(amounts.gross), amounts.currency)
            print(f"  document D-{number}: {len(action.document.lines)} lines, {amounts.gross} {amounts.currency}")
            return f"D-{number}"
        # Payments, files, checks of articles: a practice does what it needs of them.
        return action.id or ""

    def carry_out(self, plan: intakt.Plan) -> None:
        """Does what a plan says, and tells Intakt. All of it is kept, or nothing."""
        number = plan.order.number if plan.order else None
        with self.store.transaction():
            self.importer.begin("shop", number or "")
            for action in plan.actions:
                made = self.act(plan, action)
                self.importer.report("shop", number or "", action.id or "", intakt.Outcome.DONE, made)

    def take_in(self, file: str) -> None:
        """Reads a file of orders."""
        with self.importer.import_file("shop", file) as result:
            for plan in result.plans:
                reasons = "".join(f", {reason.text}" for reason in plan.reasons)
                print(f"{plan.order.number if plan.order else ''}:{words([plan.status] if plan.status else [])}{reasons}")
                for item in plan.questions:
                    ask(item)
                if plan.status is intakt.PlanStatus.PLANNED:
                    self.carry_out(plan)
            if result.fault is not None:
                print(f"! {result.fault.message}")


def main(arguments: List[str]) -> int:
    if len(arguments) < 5:
        print("practice.py STORE SETTINGS CUSTOMERS ARTICLES ORDERS...", file=sys.stderr)
        return 2
    try:
        practice = Practice(*arguments[:4])
        for file in arguments[4:]:
            practice.take_in(file)
    except (intakt.IntaktError, OSError, sqlite3.Error) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
