#!/usr/bin/env python3
"""The conformance programs in Python; `bindings/conformance/README.md` says what each prints.

    conformance.py read [--profile ID] FILE...
    conformance.py duplicates LIST
    conformance.py import SETTINGS CUSTOMERS ARTICLES FILE...
    conformance.py review SETTINGS CUSTOMERS ARTICLES FILE...
    conformance.py wrong
"""
import decimal
import json
import pathlib
import sys
from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Tuple

import intakt

SOURCE = "shop"


# ---- Printing: one fact a line ----


def escaped(text: str) -> str:
    """A value as it is printed."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def heading(depth: int, name: str, key: Any = None) -> None:
    """The line above the facts of an object."""
    text = "" if key is None else escaped(str(int(key) if isinstance(key, int) else key))
    print(f"{'  ' * depth}{name}" + (f" {text}" if text else ""))


def always(depth: int, name: str, number: Any) -> None:
    """A number, or 0 where there is none."""
    print(f"{'  ' * depth}{name}: {int(number or 0)}")


def fact(depth: int, name: str, value: Any) -> None:
    """What a property says: nothing is not printed, enumerations are numbers, yes and no are 1 and 0."""
    if value is None or value == "":
        return
    if isinstance(value, int):
        always(depth, name, value)
    else:
        text = format(value, "f") if isinstance(value, decimal.Decimal) else str(value)
        print(f"{'  ' * depth}{name}: {escaped(text)}")


def facts(depth: int, thing: Any, *names: str) -> None:
    """Facts whose names are those of the properties; a date is printed as its text."""
    for name in names:
        fact(depth, name, getattr(thing, f"{name}_text", None) or getattr(thing, name) if name.endswith("date") else getattr(thing, name))


def put_position(depth: int, position: Optional[intakt.Position]) -> None:
    """Where something stands."""
    if position is not None:
        print(f"{'  ' * depth}position: line {position.line} column {position.column} byte {position.byte}")


def put_error(depth: int, error: intakt.IntaktError) -> None:
    """An exception of the library."""
    heading(depth, "error")
    always(depth + 1, "status", error.status)
    facts(depth + 1, error, "code", "message", "file")
    if error.line:
        print(f"{'  ' * (depth + 1)}position: line {error.line} column {error.column or 0} byte {-1 if error.byte is None else error.byte}")
    facts(depth + 1, error, "path", "rule", "found")
    if len((error.expected or "").encode()) <= 100:  # longer ones list what the library knows of, which grows
        fact(depth + 1, "expected", error.expected)
    fact(depth + 1, "hint", error.hint)


# ---- read ----


def put_problem(depth: int, problem: intakt.Problem) -> None:
    """A problem of an order or an input."""
    heading(depth, "problem", problem.code)
    facts(depth + 1, problem, "severity", "message")
    put_position(depth + 1, problem.position)
    facts(depth + 1, problem, "path", "rule", "found_value", "expected", "hint")


def put_party(depth: int, party: intakt.Party) -> None:
    """A party of an order."""
    heading(depth, "party", party.role or 0)
    facts(depth + 1, party, "source_id", "customer_number", "salutation", "title", "given_name", "family_name", "birth_name")
    facts(depth + 1, party, "company", "department", "birth_date", "gender")
    if party.address is not None:
        heading(depth + 1, "address")
        facts(depth + 2, party.address, "kind", "street", "house_number", "line2", "postal_code", "city", "state", "country")
    facts(depth + 1, party, "email", "phone", "mobile", "vat_id", "insurance_number", "official_id")
    for identifier in party.identifiers:
        heading(depth + 1, "identifier")
        facts(depth + 2, identifier, "scheme", "value")


def put_line(depth: int, line: intakt.Line) -> None:
    """A line of an order."""
    heading(depth, "line", line.id)
    facts(depth + 1, line, "kind", "article", "gtin", "pzn", "aid_number", "name", "quantity")
    if line.quantity is not None:
        parts = intakt.decimal_parts(format(line.quantity, "f")).as_tuple()
        digits = int("".join(map(str, parts.digits)))
        print(f"{'  ' * (depth + 1)}quantity_parts: {-digits if parts.sign else digits} {-int(parts.exponent)}")
    facts(depth + 1, line, "unit", "price", "price_quantity", "prices", "total", "discount", "discount_percent", "tax_rate", "tax")
    facts(depth + 1, line, "side", "prescription")
    for attribute in line.attributes:
        heading(depth + 1, "attribute")
        facts(depth + 2, attribute, "name", "value")
    for remark in line.remarks:
        fact(depth + 1, "remark", remark)


def put_order(order: intakt.Order) -> None:
    """An order."""
    heading(0, "order", order.number)
    always(1, "faulty", order.faulty)
    facts(1, order, "type", "date")
    if order.date is not None:
        parts = intakt.date_parts(order.date_text or "")
        day = parts.date
        seconds = -1 if parts.seconds is None else parts.seconds
        offset, has_offset = parts.offset_minutes or 0, int(parts.offset_minutes is not None)
        print(f"  date_parts: {day.year} {day.month} {day.day} {seconds} {offset} {has_offset}")
    facts(1, order, "delivery_date", "currency", "prices", "reference", "language", "shipping_method", "guest")
    put_position(1, order.position)
    for party in order.parties:
        put_party(1, party)
    for line in order.lines:
        put_line(1, line)
    for charge in order.charges:
        heading(1, "charge")
        facts(2, charge, "kind", "label", "amount", "net", "gross", "tax_rate")
    for payment in order.payments:
        heading(1, "payment")
        facts(2, payment, "method", "amount", "paid", "date", "reference")
    for attachment in order.attachments:
        heading(1, "attachment")
        facts(2, attachment, "name", "media_type")
        fact(2, "size", None if attachment.content is None else len(attachment.content))
    if order.totals is not None:
        heading(1, "totals")
        facts(2, order.totals, "lines", "net", "tax", "gross", "amount", "line_count")
    for remark in order.remarks:
        fact(1, "remark", remark)
    for problem in order.problems:
        put_problem(1, problem)


def read_orders(profile: Optional[str], name: str) -> None:
    """Reads a file with a reader of its own."""
    fact(0, "file", name)
    try:
        reader = intakt.Reader(name, intakt.ReaderOptions(profile=profile))
    except intakt.IntaktError as error:
        put_error(0, error)
        return
    with reader:
        facts(0, reader, "profile", "encoding")
        while True:
            try:
                order = next(reader, None)
            except intakt.IntaktError as error:
                put_error(0, error)
                continue
            if order is None:
                break
            put_order(order)
        for warning in reader.warnings:
            put_problem(0, warning)
        always(0, "orders", reader.order_count)
        always(0, "filtered", reader.filtered_count)
        always(0, "unreadable", reader.unreadable_count)


# ---- Lists ----


def read_list(name: str) -> List[Dict[str, str]]:
    """The rows of a list: the first line has the names of the columns; no quotes, no commas inside."""
    first, *lines = pathlib.Path(name).read_text(encoding="utf-8").split("\n")
    return [dict(zip(first.split(","), line.split(","))) for line in lines if line]


def row_json(row: Dict[str, str]) -> str:
    """The object of a row: every cell that is not empty, without `id`."""
    return json.dumps({name: cell for name, cell in row.items() if cell and name != "id"}, ensure_ascii=False, separators=(",", ":"))


# ---- duplicates ----


def put_evidence(depth: int, step: intakt.Evidence) -> None:
    """A step of the comparison of a candidate."""
    heading(depth, "evidence", step.field)
    always(depth + 1, "level", step.level)
    always(depth + 1, "weight", step.weight)
    always(depth + 1, "running_sum", step.running_sum)
    facts(depth + 1, step, "ours", "theirs", "ours_value", "theirs_value")


def put_candidate(depth: int, candidate: intakt.Candidate) -> None:
    """A party that comes into question."""
    heading(depth, "candidate", candidate.party)
    fact(depth + 1, "version", candidate.version)
    always(depth + 1, "score", candidate.score)
    fact(depth + 1, "match_key", candidate.match_key)
    for proof in candidate.proofs:
        always(depth + 1, "proof", proof)
    for contradiction in candidate.contradictions:
        always(depth + 1, "contradiction", contradiction)
    for step in candidate.evidence:
        put_evidence(depth + 1, step)


def put_match(id: str, match: intakt.Match) -> None:
    """The answer to a question."""
    heading(0, "row", id)
    verdict = match.verdict
    if verdict is None:
        return
    always(1, "outcome", verdict.outcome)
    always(1, "kind", verdict.kind)
    fact(1, "party", verdict.party)
    if verdict.relation is not None:
        heading(1, "relation")
        always(2, "kind", verdict.relation.kind)
        fact(2, "party", verdict.relation.party)
    facts(1, verdict, "sentence_english", "sentence_german")
    for candidate in verdict.candidates:
        put_candidate(1, candidate)


def find_duplicates(name: str) -> None:
    """Puts every row into a matcher, asks for each, and lists the pairs."""
    rows = read_list(name)
    with intakt.Matcher() as matcher, intakt.Matcher() as again:
        for row in rows:
            heading(0, "insert", row["id"])
            try:
                matcher.upsert(row["id"], row_json(row), 1)
            except intakt.IntaktError as error:
                put_error(1, error)
        always(0, "count", len(matcher))
        for row in rows:
            if matcher.remove(row["id"]):
                put_match(row["id"], matcher.query(row_json(row)))
                matcher.upsert(row["id"], row_json(row), 2)
        again.load(matcher.save())
        found = 0

        def put_pair(pair: intakt.Pair) -> None:
            nonlocal found
            found += 1
            heading(0, "pair")
            facts(1, pair, "first", "second")
            always(1, "outcome", pair.outcome)
            always(1, "kind", pair.kind)
            always(1, "score", pair.score)
            fact(1, "match_key", pair.match_key)
            for step in pair.evidence:
                put_evidence(1, step)

        again.dedupe(put_pair)
        always(0, "pairs", found)


# ---- The host: its own address book, articles and ledger, in plain lists ----


class Book(intakt.AddressBook):
    """Customers in a list, with their keys beside them."""

    def __init__(self, rows: List[Dict[str, str]], keys: Callable[[str], List[int]]) -> None:
        self.rows = [(intakt.Row(row["id"], 1, row_json(row)), set(keys(row_json(row)))) for row in rows]

    def snapshot(self) -> int:
        return len(self.rows)

    def count(self) -> int:
        return len(self.rows)

    def count_by_key(self, key: int) -> int:
        return sum(key in keys for _, keys in self.rows)

    def parties_by_key(self, key: int) -> Iterable[intakt.Row]:
        return [row for row, keys in self.rows if key in keys]

    def party_by_id(self, id: str) -> Optional[intakt.Row]:
        return next((row for row, _ in self.rows if row.id == id), None)


class Stock(intakt.Articles):
    """Articles in a list."""

    def __init__(self, rows: List[Dict[str, str]]) -> None:
        self.rows = rows

    def snapshot(self) -> int:
        return len(self.rows)

    def find(self, kind: intakt.ArticleKey, number: str) -> Iterable[intakt.Row]:
        column = {intakt.ArticleKey.NUMBER: "number", intakt.ArticleKey.GTIN: "gtin", intakt.ArticleKey.PZN: "pzn"}[kind]
        return [intakt.Row(row["number"], 1, row_json(row)) for row in self.rows if row.get(column) == number]


class Memory(intakt.Ledger):
    """Records and cross-references, in the order in which they first came."""

    def __init__(self) -> None:
        self.records: Dict[intakt.OrderKey, Tuple[str, str]] = {}
        self.references: Dict[Tuple[str, str, str], Optional[str]] = {}

    def order(self, key: intakt.OrderKey) -> Optional[str]:
        return self.records[key][1] if key in self.records else None

    def record(self, key: intakt.OrderKey, state: str, record: str) -> None:
        self.records[key] = (state, record)

    def orders_in(self, state: str) -> Iterable[intakt.OrderKey]:
        return [key for key, (at, _) in self.records.items() if at == state]

    def cross_reference(self, tenant: str, source: str, source_id: str) -> Optional[str]:
        return self.references.get((tenant, source, source_id))

    def set_cross_reference(self, tenant: str, source: str, source_id: str, party: Optional[str]) -> None:
        self.references[tenant, source, source_id] = party


class Host(NamedTuple):
    """An importer over the host's lists."""

    importer: intakt.Importer
    memory: Memory


def open_host(settings: str, customers: str, articles: str) -> Host:
    """Makes the importer and gives it the host's own data."""
    importer, memory = intakt.Importer(pathlib.Path(settings).read_text(encoding="utf-8")), Memory()
    importer.set_address_book(Book(read_list(customers), importer.party_keys))
    importer.set_articles(Stock(read_list(articles)))
    importer.set_ledger(memory)
    return Host(importer, memory)


def import_file(importer: intakt.Importer, name: str) -> Optional[intakt.Result]:
    """The result of a file, or None. A fault behind the last order is printed, too."""
    fact(0, "file", name)
    try:
        result = importer.import_document(SOURCE, name, pathlib.Path(name).read_bytes())
    except intakt.IntaktError as error:
        put_error(0, error)
        return None
    if result.fault is not None:
        put_error(0, result.fault)
    return result


# ---- import ----


def code_of(reason: Optional[intakt.Reason]) -> Optional[str]:
    """The code of a reason."""
    return None if reason is None else reason.code


def put_verdict(depth: int, verdict: Optional[intakt.Verdict]) -> None:
    """Who a party is taken for."""
    if verdict is None:
        return
    heading(depth, "verdict")
    always(depth + 1, "outcome", verdict.outcome)
    always(depth + 1, "kind", verdict.kind)
    fact(depth + 1, "party", verdict.party)
    if verdict.outcome is intakt.VerdictOutcome.UNCLEAR:
        for candidate in verdict.candidates:
            heading(depth + 1, "candidate", candidate.party)
            always(depth + 2, "score", candidate.score)


def put_action(depth: int, action: intakt.Action) -> None:
    """An action of a plan."""
    heading(depth, "action", action.id)
    always(depth + 1, "kind", action.kind)
    for other in action.depends_on:
        fact(depth + 1, "depends_on", other)
    fact(depth + 1, "code", code_of(action.reason))
    facts(depth + 1, action, "party", "party_action", "version")
    if action.new_party is not None:
        facts(depth + 1, action.new_party, "given_name", "family_name", "company")
    for change in action.fields:
        heading(depth + 1, "field", change.field)
        facts(depth + 2, change, "old", "new")
    facts(depth + 1, action, "contact", "article")
    if action.new_article is not None:
        facts(depth + 1, action.new_article, "number", "name", "price")
    fact(depth + 1, "placeholder", action.placeholder)
    if action.document is not None:
        fact(depth + 1, "document_kind", action.document.kind)
        fact(depth + 1, "order_number", action.document.order_number)
        always(depth + 1, "lines", len(action.document.lines))
    facts(depth + 1, action, "document_action", "source_id")


def number_of(plan: intakt.Plan) -> str:
    """The number of the order of a plan."""
    return (plan.order.number if plan.order else None) or ""


def put_plan(plan: intakt.Plan) -> None:
    """A plan."""
    heading(0, "plan", number_of(plan))
    always(1, "status", plan.status)
    for reason in plan.reasons:
        fact(1, "reason", reason.code)
    for party in plan.parties:
        heading(1, "party")
        for role in party.roles:
            always(2, "role", role)
        always(2, "decision", party.decision)
        fact(2, "code", code_of(party.reason))
        put_verdict(2, party.verdict)
    for action in plan.actions:
        put_action(1, action)
    for right in plan.rights:
        always(1, "right", right)
    if plan.amounts is not None:
        heading(1, "amounts")
        facts(2, plan.amounts, "currency", "net", "tax", "gross")
    always(1, "questions", len(plan.questions))


CHECKS = (intakt.ActionKind.LINK_PARTY, intakt.ActionKind.CHECK_ARTICLE, intakt.ActionKind.USE_PLACEHOLDER)


def carry_out(importer: intakt.Importer, plan: intakt.Plan, made: int) -> int:
    """Reports every action of a plan as done. Gives how many things were made so far, over all plans."""
    number = number_of(plan)
    try:
        importer.begin(SOURCE, number)
    except intakt.IntaktError as error:
        put_error(1, error)
        return made
    for action in plan.actions:
        if action.kind in CHECKS:
            continue
        made += 1
        fact(1, "done", action.id)
        try:
            importer.report(SOURCE, number, action.id or "", intakt.Outcome.DONE, f"made-{made}")
        except intakt.IntaktError as error:
            put_error(1, error)
    return made


def import_orders(lists: List[str], names: List[str]) -> None:
    """Imports every file twice: the second time every order that was carried out is known."""
    importer, memory = open_host(*lists)
    made = 0
    with importer:
        for name in names + names:
            result = import_file(importer, name)
            if result is None:
                continue
            for plan in result.plans:
                put_plan(plan)
                if plan.status is intakt.PlanStatus.PLANNED:
                    made = carry_out(importer, plan, made)
            account = result.account
            heading(0, "account")
            facts(1, account, "tenant", "source", "read", "planned", "skipped", "waiting", "held", "filtered", "unreadable")
    for key, (state, _) in memory.records.items():
        print(f"ledger {key.tenant}/{key.source}/{key.kind}/{key.number}: {state}")
    for (tenant, source, source_id), party in memory.references.items():
        print(f"reference {tenant}/{source}/{source_id}: {party or ''}")


# ---- review ----


def put_question(item: intakt.ReviewItem) -> None:
    """A question for a clerk."""
    heading(1, "question", item.id)
    always(2, "asks", item.question)
    fact(2, "code", code_of(item.reason))
    if item.order is not None:
        facts(2, item.order, "tenant", "source", "kind", "number")
    fact(2, "owner", item.owner)
    for role in item.roles:
        always(2, "role", role)
    if item.verdict is not None:
        always(2, "outcome", item.verdict.outcome)
        always(2, "verdict", item.verdict.kind)
        facts(2, item.verdict, "sentence_english", "sentence_german")
        for candidate in item.verdict.candidates:
            put_candidate(2, candidate)
    for article in item.articles:
        fact(2, "article", article)
    for answer in item.answers:
        always(2, "may", answer)


def review_orders(lists: List[str], names: List[str]) -> None:
    """Imports every file once and prints the questions."""
    importer, _ = open_host(*lists)
    with importer:
        for name in names:
            result = import_file(importer, name)
            for plan in result.plans if result is not None else ():
                heading(0, "plan", number_of(plan))
                always(1, "status", plan.status)
                for item in plan.questions:
                    put_question(item)


# ---- wrong ----


def wrong_calls() -> None:
    """Wrong calls, and what their exceptions carry."""
    person = '{"given_name":"Andrea","family_name":"Amsel"}'
    profiles, importer, matcher = intakt.Profiles(), intakt.Importer(), intakt.Matcher()
    unknown = intakt.ReaderOptions(profile="no-such-profile")
    calls: List[Tuple[str, Callable[[], Any]]] = [
        ("settings", lambda: intakt.Importer("tenant = 'a'\n[matching]\nidentity = 'nobody'\n")),
        ("empty input", lambda: intakt.Reader.from_bytes("empty.xml", b"", profiles=profiles)),
        ("no xml", lambda: intakt.Reader.from_bytes("text.xml", b"no orders here", profiles=profiles)),
        ("unknown profile", lambda: intakt.Reader.from_bytes("a.xml", b"<a/>", unknown, profiles=profiles)),
        ("missing file", lambda: intakt.Reader("no-such-file.xml", profiles=profiles)),
        ("profile text", lambda: profiles.text("no-such-profile")),
        ("profile", lambda: profiles.add("broken", "id = ")),
        ("decimal", lambda: intakt.decimal_parts("1,5")),
        ("date", lambda: intakt.date_parts("2026-02-30")),
        ("empty source", lambda: importer.import_document("", "a.xml", b"<a/>")),
        ("empty id", lambda: matcher.upsert("", person, 1)),
        ("party", lambda: matcher.upsert("1", '{"given_name":', 1)),
        ("field", lambda: importer.party_keys('{"shoe_size":"43"}')),
        ("list", lambda: importer.set_customers_csv("customers", b"given_name,family_name\nAndrea,Amsel\n")),
        ("order", lambda: importer.begin(SOURCE, "4711")),
        ("outcome", lambda: importer.report(SOURCE, "4711", "party-1", intakt.Outcome(99))),
        ("saved ledger", lambda: importer.ledger_load("rubbish")),
        ("saved matcher", lambda: matcher.load(b"rubbish")),
    ]
    for name, wrong in calls:
        heading(0, "call", name)
        try:
            wrong()
            print("  no error: 0")
        except intakt.IntaktError as error:
            put_error(1, error)


def main(arguments: List[str]) -> int:
    """Runs the program that the first argument names."""
    program, rest = (arguments or [""])[0], arguments[1:]
    if program == "read" and rest:
        profile = None
        if len(rest) > 2 and rest[0] == "--profile":
            profile, rest = rest[1], rest[2:]
        for name in rest:
            read_orders(profile, name)
    elif program == "duplicates" and len(rest) == 1:
        find_duplicates(rest[0])
    elif program in ("import", "review") and len(rest) > 3:
        (import_orders if program == "import" else review_orders)(rest[:3], rest[3:])
    elif program == "wrong" and not rest:
        wrong_calls()
    else:
        print("conformance.py read|duplicates|import|review|wrong ARGUMENTS; see bindings/conformance/README.md", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as error:
        print(f"conformance.py: {error}", file=sys.stderr)
        sys.exit(2)
