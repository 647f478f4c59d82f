"""What several tests need: orders, people, and a host in memory."""

import pathlib
from typing import Dict, Iterable, List, Optional, Tuple

import intakt

ROOT = pathlib.Path(__file__).resolve().parents[3]
ORDERS = ROOT / "examples" / "orders"

ANDREA = {"given_name": "Andrea", "family_name": "Amsel", "birth_date": "1997-12-28", "street": "Amselweg 1", "postal_code": "89073", "city": "Ulm"}


def order(number: str, given_name: str = "Andrea") -> str:
    """An order of Intakt's own format with one line."""
    return (
        f"<order><number>{number}</number><date>2026-11-18T09:00:00+01:00</date><currency>EUR</currency><prices>gross</prices>"
        f"<parties><orderer><person><given-name>{given_name}</given-name><family-name>Amsel</family-name>"
        "<birth-date>1997-12-28</birth-date></person><address><street>Amselweg 1</street><postal-code>89073</postal-code>"
        "<city>Ulm</city><country>DE</country></address></orderer></parties><lines><line><id>1</id><article>TAPE-5</article>"
        "<name>Tape</name><quantity>2</quantity><unit>C62</unit><price>5.00</price><tax-rate>19</tax-rate><total>10.00</total>"
        "</line></lines></order>"
    )


def document(*each: str, end: str = "</orders>") -> bytes:
    """A document of orders."""
    return f'<orders xmlns="urn:intakt:order:1.0">{"".join(each)}{end}'.encode()


class Book(intakt.AddressBook):
    """An address book in memory. A method whose name is in `failing` raises what stands there."""

    def __init__(self, importer: intakt.Importer, people: Dict[str, intakt.Json]) -> None:
        self.people = {id: (intakt.Row(id, 1, person), importer.party_keys(person)) for id, person in people.items()}
        self.failing: Dict[str, BaseException] = {}
        self.asked: List[str] = []

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if what in self.failing:
            raise self.failing[what]

    def snapshot(self) -> int:
        self._ask("snapshot")
        return 7

    def count(self) -> int:
        self._ask("count")
        return len(self.people)

    def count_by_key(self, key: int) -> int:
        self._ask("count_by_key")
        return sum(key in keys for _, keys in self.people.values())

    def parties_by_key(self, key: int) -> Iterable[intakt.Row]:
        self._ask("parties_by_key")
        return [row for row, keys in self.people.values() if key in keys]

    def party_by_id(self, id: str) -> Optional[intakt.Row]:
        self._ask("party_by_id")
        return self.people[id][0] if id in self.people else None


class Stock(intakt.Articles):
    """Every article there is."""

    def find(self, kind: intakt.ArticleKey, number: str) -> Iterable[intakt.Row]:
        yield intakt.Row(number, 1, {"number": number, "name": "Something", "price": "1.00", "tax_rate": "19"})


class Memory(intakt.TransactionalLedger):
    """A ledger in memory that counts its transactions."""

    def __init__(self) -> None:
        self.records: Dict[intakt.OrderKey, Tuple[str, str]] = {}
        self.references: Dict[Tuple[str, str, str], Optional[str]] = {}
        self.transactions: List[str] = []
        self.failing: Optional[BaseException] = None

    def order(self, key: intakt.OrderKey) -> Optional[str]:
        return self.records[key][1] if key in self.records else None

    def record(self, key: intakt.OrderKey, state: str, record: str) -> None:
        if self.failing is not None:
            raise self.failing
        self.records[key] = (state, record)

    def orders_in(self, state: str) -> Iterable[intakt.OrderKey]:
        return [key for key, (at, _) in self.records.items() if at == state]

    def cross_reference(self, tenant: str, source: str, source_id: str) -> Optional[str]:
        return self.references.get((tenant, source, source_id))

    def set_cross_reference(self, tenant: str, source: str, source_id: str, party: Optional[str]) -> None:
        self.references[tenant, source, source_id] = party

    def begin(self) -> None:
        self.transactions.append("begin")

    def commit(self) -> None:
        self.transactions.append("commit")

    def rollback(self) -> None:
        self.transactions.append("rollback")


class Drawn(intakt.Numbers):
    """Drawn numbers in memory."""

    def __init__(self) -> None:
        self.rows: Dict[Tuple[str, str, int], Tuple[str, intakt.NumberState]] = {}

    def held(self, tenant: str, range: str, holder: str) -> Optional[Tuple[int, intakt.NumberState]]:
        for (of, name, number), (who, state) in self.rows.items():
            if (of, name, who) == (tenant, range, holder) and state in (intakt.NumberState.RESERVED, intakt.NumberState.COMMITTED):
                return number, state
        return None

    def lowest_released(self, tenant: str, range: str) -> Optional[int]:
        free = [row[2] for row, (_, state) in self.rows.items() if row[:2] == (tenant, range) and state is intakt.NumberState.RELEASED]
        return min(free, default=None)

    def highest(self, tenant: str, range: str) -> Optional[int]:
        return max((row[2] for row in self.rows if row[:2] == (tenant, range)), default=None)

    def put(self, tenant: str, range: str, number: int, holder: str, state: intakt.NumberState) -> None:
        self.rows[tenant, range, number] = (holder, state)

    def is_taken(self, range: str, text: str) -> bool:
        return text.endswith("2")
