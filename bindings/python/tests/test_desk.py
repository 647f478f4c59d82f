"""The clerk's desk: questions listed, looked at side by side, answered, taken back; and wrong uses of it."""

import json
import unittest
from decimal import Decimal
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple

import intakt

from .samples import ORDERS, ROOT

NOW = 1_780_000_000


class Desk(unittest.TestCase):
    """An order of somebody who may be either of two twins, and so is held."""

    def setUp(self) -> None:
        self.database = intakt.Database(now=NOW)
        self.addCleanup(self.database.close)
        self.importer = intakt.Importer()
        self.addCleanup(self.importer.close)
        self.database.import_customers_csv("customers", (ROOT / "examples" / "customers.csv").read_bytes())
        self.database.import_articles_csv("articles", (ROOT / "examples" / "articles.csv").read_bytes())
        self.importer.set_database(self.database)
        self.assertEqual(self.read(), intakt.PlanStatus.HELD)

    def read(self) -> Any:
        """Reads the file, and gives the status of the order that is asked about."""
        with self.importer.import_file("shop", ORDERS / "03-twin.xml", intakt.ImportOptions(apply=True)) as result:
            return result.plans[-1].status

    def question(self, expected: str, **wanted: Any) -> int:
        """The number of the only question that the filter finds, which must be in this state."""
        (row,) = self.database.reviews(**wanted).rows
        self.assertEqual((row.state, row.number), (expected, "2026-2003"))
        return row.id

    def test_lists_for_others(self) -> None:
        pieces: List[bytes] = []
        self.database.upsert_customer("18", {"family_name": "Łabędź", "phone": "+49 30 1"}, version=9)
        fields = ["id", "phone", "family_name"]
        records = self.database.export("customers", "csv", pieces.append, fields=fields, delimiter=";", decimal=",")
        self.assertIn(b"18;'+49 30 1;\xc5\x81ab\xc4\x99d\xc5\xba\r\n", b"".join(pieces))
        self.assertEqual(b"".join(pieces).count(b"\r\n"), records + 1)
        del pieces[:]
        self.assertEqual(self.database.export("reviews", "jsonl", pieces.append, source="shop", tenant="default", since=NOW), 1)
        self.assertEqual(json.loads(b"".join(pieces))["order_number"], "2026-2003")
        with self.assertRaisesRegex(intakt.DataError, "field `family_name`.*U\\+0141"):
            self.database.export("customers", "csv", pieces.append, charset="windows-1252", guard=False)
        with self.assertRaisesRegex(intakt.UsageError, "did you mean `family_name`"):
            self.database.export("customers", "csv", pieces.append, fields=["famly_name"])
        with self.assertRaises(TypeError):
            self.database.export("customers", 5, pieces.append)  # type: ignore[arg-type]

        def full(_: bytes) -> None:
            raise OSError("the disk is full")

        with self.assertRaisesRegex(OSError, "the disk is full"):
            self.database.export("customers", "xml", full)

    def test_looking_at_it(self) -> None:
        review = self.question("new", source="shop", code="party_unclear", question="which_party", candidate="18", like=1)
        self.database.flag_party("19", deceased=True, blocked=True)
        self.database.flag_party("19", blocked=True)
        with self.importer.review_case(review) as case:
            row, party = case.row, case.party
            assert row is not None and party is not None
            self.assertEqual((row.id, row.created, row.owner, row.roles), (review, NOW, None, (intakt.Role.ORDERER,)))
            self.assertEqual((row.tenant, row.kind, row.candidates, row.answers[0]), ("default", "intake", ("18", "19"), "assign"))
            self.assertEqual((case.is_kept, case.is_guest, case.lines, case.total), (True, True, 1, "10.00 EUR"))
            self.assertEqual((case.date_text, party.family_name), ("2026-11-18T09:30:00+01:00", "Teichhuhn"))
            tim, tom = case.candidates
            self.assertEqual((tim.id, tim.is_there, tim.is_never, tim.flags, tim.earlier), ("18", True, False, (), ()))
            self.assertEqual((tom.id, tom.flags, [one.order for one in tom.earlier]), ("19", ("blocked",), ["2026-2002"]))
            name = {field.name: field for field in tim.fields}["given_name"]
            self.assertEqual((name.order, name.candidate, name.result, name.becomes), ("T.", "Tim", "Tim", "keep"))
            self.assertEqual(json.loads(case.json or "")["candidates"][0]["id"], "18")
        self.assertRaises(intakt.ClosedError, lambda: tim.id)

        found = self.database.search_parties("TEICHH 22").parties
        self.assertEqual([(one.id, one.flags) for one in found], [("18", ()), ("19", ("blocked",))])
        self.assertEqual(dict(zip(found[1].fields, found[1].values))["given_name"], "Tom")
        self.assertEqual(len(self.database.search_parties("Teichhuhn", most=1).parties), 1)
        articles = self.database.search_articles("GROESSE knieb 4012345000016").articles
        self.assertEqual([(one.id, one.number, one.pzn, one.unit) for one in articles], [("BA-KNIE-M", "BA-KNIE-M", None, "C62")])
        self.assertEqual((articles[0].price, articles[0].tax_rate), (Decimal("20.92"), Decimal(19)))
        self.assertEqual(len(self.database.search_articles("einlage", most=2).articles), 2)
        self.assertEqual(self.database.search_articles("nothing like it").json, "[]")
        nobody = self.database.reviews(candidate="99")
        self.assertEqual((nobody.rows, nobody.json), ((), "[]"))
        self.importer.close()
        self.database.close()
        self.assertEqual(found[0].id, "18")  # needs the database no longer

    def test_answering_and_taking_back(self) -> None:
        database, importer, review = self.database, self.importer, self.question("new")
        database.take_review(review, "Amsel")
        self.assertEqual(self.question("in_work", owner="Amsel", state="in_work"), review)
        database.give_back_review(review)
        self.assertEqual(database.decide([review], "later", by="Amsel")[0]["orders"], [])

        pair = database.never(review, "19", "Amsel")
        with self.assertRaises(intakt.PlanError):
            database.decide([review], "assign", "19", by="Amsel")
        database.revoke_never(pair, "Amsel")
        self.assertRaises(intakt.UsageError, database.revoke_never, pair, "Amsel")

        preview = importer.preview_decision([review], "assign", "18", by="Amsel", now="2026-11-22T09:00:00")
        self.assertEqual([order["parties"] for order in preview["orders"]], [["link 18"]])
        self.assertEqual(self.question("in_work"), review)  # the preview has answered nothing
        (decided,) = database.decide([review], "assign", "18", by="Amsel")
        self.assertEqual((decided["review"], decided["also"], len(decided["orders"])), (review, [], 1))
        self.assertEqual(self.question("done", state="done"), review)
        self.assertRaises(intakt.PlanError, database.take_review, review, "Amsel")
        self.assertEqual([(one["choice"], one["party"]) for one in database.decisions(1)], [("assign", "18")])

        self.assertEqual([one["status"] for one in importer.plan_kept()], ["planned"])
        (planned,) = importer.plan_kept("shop", "2026-2003", apply=True)
        self.assertEqual(planned["applied"]["applied"], "done")
        self.assertEqual(importer.plan_kept("shop", "2026-2003", apply=True), [])
        self.assertEqual(self.read(), intakt.PlanStatus.SKIPPED)

        self.assertEqual(len(importer.revoke_decision(decided["decision"], "Fink")["orders"]), 1)
        self.assertEqual(self.question("done", state="done"), review)  # without `apply` it is only told
        self.assertEqual(importer.revoke_decision(decided["decision"], "Fink", apply=True)["planned"][0]["status"], "held")
        with self.assertRaises(intakt.PlanError):
            importer.revoke_decision(decided["decision"], "Fink", apply=True)

        database.decide([self.question("new")], "create", by="Fink")
        self.assertEqual(self.read(), intakt.PlanStatus.PLANNED)
        self.assertNotIn("state", database.undo("shop", "2026-2003"))
        self.assertEqual(database.undo("shop", "2026-2003", tenant="default", kind="intake", apply=True)["state"], "undone")
        self.assertEqual(self.read(), intakt.PlanStatus.SKIPPED)
        database.take_in_again("shop", "2026-2003")
        self.assertRaises(intakt.PlanError, database.take_in_again, "shop", "2026-2003")
        self.assertEqual(self.read(), intakt.PlanStatus.PLANNED)

    def test_closing_it(self) -> None:
        review = self.question("new")
        self.database.close_review(review, "Amsel")
        self.assertEqual(self.database.reviews().rows, ())
        self.assertEqual(self.question("done", state="done"), review)

    def test_wrong_calls(self) -> None:
        database, importer, review = self.database, self.importer, self.question("new")
        calls: List[Tuple[Callable[[], Any], type, str]] = [
            (lambda: database.reviews(state="old"), intakt.UsageError, "in no such state"),
            (lambda: database.reviews(source=7), TypeError, "source must be a str"),  # type: ignore[arg-type]
            (lambda: database.reviews(like=99), intakt.UsageError, "no question 99"),
            (lambda: database.reviews(like=1 << 63), intakt.UsageError, "`like` is out of range"),
            (lambda: database.take_review(99, "A"), intakt.UsageError, "no question 99"),
            (lambda: database.take_review(review, " "), intakt.UsageError, "`owner` is empty"),
            (lambda: database.give_back_review(-1), intakt.UsageError, "no question -1"),
            (lambda: database.close_review(review, ""), intakt.UsageError, "`by` is empty"),
            (lambda: database.search_parties(""), intakt.UsageError, "`text` is empty"),
            (lambda: database.search_articles(""), intakt.UsageError, "`text` is empty"),
            (lambda: database.search_parties("a", most=-1), intakt.UsageError, "`most` is out of range"),
            (lambda: database.decide([], "create", by="A"), intakt.UsageError, "`reviews` has no elements"),
            (lambda: database.decide([review], "guess", by="A"), intakt.UsageError, "`choice` is no choice"),
            (lambda: database.decide([review], "assign", by="A"), intakt.UsageError, "`party` is empty"),
            (lambda: database.decide([review, 99], "create", by="A"), intakt.UsageError, "no question 99"),
            (lambda: database.decide(["1"], "create", by="A"), TypeError, "review must be an int"),  # type: ignore[list-item]
            (lambda: database.never(review, "", "A"), intakt.UsageError, "`party` is empty"),
            (lambda: database.flag_party("none", blocked=True), intakt.UsageError, "no party of this id"),
            (lambda: database.undo("shop", "1"), intakt.UsageError, "nothing is known"),
            (lambda: database.undo("shop", "1", kind="bill"), intakt.UsageError, "`kind` is no kind"),
            (lambda: importer.review_case(99), intakt.UsageError, "no question 99"),
            (lambda: importer.preview_decision([review], "create", by="A", now="soon"), intakt.UsageError, "`now` is no date"),
            (lambda: importer.revoke_decision(99, "A"), intakt.UsageError, "no decision 99"),
            (lambda: importer.plan_kept(number="1"), intakt.UsageError, "`source` is empty"),
            (lambda: intakt.Importer().plan_kept(), intakt.UsageError, "has no database"),
        ]
        for place, (wrong, kind, said) in enumerate(calls):
            with self.assertRaises(kind, msg=str(place)) as caught:  # type: ignore[var-annotated]
                wrong()
            self.assertIn(said, str(caught.exception), place)
        self.assertEqual(self.question("new"), review)  # nothing of it has changed anything
        database.close()
        self.assertRaises(intakt.ClosedError, database.reviews)


class Decided(intakt.DecisionStore):
    """Both tables of a host: decisions by subject and evidence, pairs by the two that they are of."""

    key = b"a secret of the host's"

    def __init__(self) -> None:
        self.rows: Dict[str, List[List[Any]]] = {"decisions": [], "pairs": []}

    def _given(self, table: str, wanted: Callable[[List[Any]], bool]) -> List[intakt.KeptDecision]:
        rows = enumerate(self.rows[table], 1)
        return [intakt.KeptDecision(id, row[2], row[3], row[4]) for id, row in rows if wanted(row)]

    def _keep(self, table: str, one: str, other: str, json: str) -> int:
        self.rows[table].append([one, other, json, "", 0])
        return len(self.rows[table])

    def _take_back(self, table: str, id: int, by: str, at: int) -> bool:
        rows = self.rows[table][id - 1 : id]
        if not rows or rows[0][3]:
            return False
        rows[0][3:] = [by, at]
        return True

    def count(self) -> int:
        return sum(not row[3] for rows in self.rows.values() for row in rows)

    def in_force(self, subject: str) -> Iterable[intakt.KeptDecision]:
        return self._given("decisions", lambda row: row[0] == subject and not row[3])

    def decision(self, id: int) -> Optional[intakt.KeptDecision]:
        return next((kept for kept in self._given("decisions", lambda _: True) if kept.id == id), None)

    def history(self, most: int) -> Iterable[intakt.KeptDecision]:
        return self._given("decisions", lambda _: True)[-most:]

    def decide(self, subject: str, evidence: str, json: str, by: str, at: int) -> int:
        for id, row in enumerate(self.rows["decisions"], 1):
            if row[:2] == [subject, evidence]:
                self._take_back("decisions", id, by, at)
        return self._keep("decisions", subject, evidence, json)

    def revoke(self, id: int, by: str, at: int) -> bool:
        return self._take_back("decisions", id, by, at)

    def pairs_of(self, whom: str) -> Iterable[intakt.KeptDecision]:
        return self._given("pairs", lambda row: whom in row[:2] and not row[3])

    def forbid(self, one: str, other: str, json: str) -> int:
        return self._keep("pairs", one, other, json)

    def allow(self, id: int, by: str, at: int) -> bool:
        return self._take_back("pairs", id, by, at)


class OwnDecisions(unittest.TestCase):
    """The same order, planned and answered without a database."""

    def setUp(self) -> None:
        self.importer, self.store = intakt.Importer(), Decided()
        self.addCleanup(self.importer.close)
        self.importer.set_customers_csv("customers", (ROOT / "examples" / "customers.csv").read_bytes())
        self.importer.set_articles_csv("articles", (ROOT / "examples" / "articles.csv").read_bytes())
        self.assertRaises(intakt.UsageError, self.importer.decisions, 1)
        self.importer.set_decisions(self.store)

    def read(self) -> str:
        """Reads the file, and gives the plan of the order that is asked about."""
        with self.importer.import_file("shop", ORDERS / "03-twin.xml") as result:
            return result.plans[-1].json or ""

    def test_an_answer_is_followed_and_taken_back(self) -> None:
        plan = self.read()
        question = json.loads(plan)["review"][0]
        self.assertEqual(len(question["key"]["subject"]), 64)
        pair = self.importer.never(plan, "review-1", "19", by="Amsel", at=NOW)
        self.assertEqual(self.store.rows["pairs"][0][:2], ["subject:" + question["key"]["subject"], "party:19"])
        with self.assertRaises(intakt.PlanError):
            self.importer.decide(plan, "review-1", "assign", "19", by="Amsel", at=NOW)
        self.importer.take_back_never(pair, "Amsel", NOW)
        self.assertRaises(intakt.UsageError, self.importer.take_back_never, pair, "Amsel", NOW)
        self.assertEqual(self.store.count(), 0)

        self.assertEqual(self.importer.decide(plan, "review-1", "assign", "18", by="Amsel", at=NOW), 1)
        self.assertEqual(self.importer.decisions(9)[0]["party"], "18")
        self.assertIn('"ruling":1', self.read())
        self.importer.withdraw("shop", "2026-2003")
        self.importer.take_back_decision(1, "Fink", NOW + 1)
        self.assertEqual(self.importer.decisions(1)[0]["revoked"], {"by": "Fink", "at": NOW + 1})
        self.assertRaises(intakt.PlanError, self.importer.take_back_decision, 1, "Fink", NOW)
        self.assertEqual(self.importer.never_same("18", "19", by="Amsel", at=NOW), 2)
        self.assertEqual(self.importer.decide(self.read(), "review-1", "reject", by="Amsel", at=NOW), 2)
        self.assertIn('"status":"skipped"', self.read())

    def test_a_store_that_raises(self) -> None:
        plan = self.read()

        def broken(subject: str, evidence: str, json: str, by: str, at: int) -> int:
            raise ConnectionError("the table is locked")

        self.store.decide = broken  # type: ignore[method-assign]
        with self.assertRaises(ConnectionError):
            self.importer.decide(plan, "review-1", "create", by="Amsel", at=NOW)
        self.store.count = lambda: -1  # type: ignore[method-assign]
        self.assertRaises(intakt.UsageError, self.read)
        self.assertRaises(TypeError, self.importer.set_decisions, object())
        Decided.key, key = b"short", Decided.key
        try:
            self.assertRaises(intakt.UsageError, self.importer.set_decisions, Decided())
        finally:
            Decided.key = key
        self.importer.set_decisions(None)
