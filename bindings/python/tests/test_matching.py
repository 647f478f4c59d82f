"""The matcher and the embedded database."""

import pathlib
import tempfile
import unittest
from typing import Any, Callable, List, Tuple

import intakt

from .samples import ANDREA, ROOT, document, order

CUSTOMERS = (ROOT / "examples" / "customers.csv").read_bytes()
ARTICLES = (ROOT / "examples" / "articles.csv").read_bytes()


class Matching(unittest.TestCase):
    def test_who_is_it(self) -> None:
        with intakt.Matcher() as matcher:
            self.assertTrue(matcher)
            self.assertTrue(matcher.upsert("1", ANDREA, 3))
            self.assertFalse(matcher.upsert("1", ANDREA, 2))
            self.assertEqual(len(matcher), 1)
            with matcher.query(ANDREA) as answer:
                verdict = answer.verdict
                assert verdict is not None
                self.assertEqual((verdict.outcome, verdict.party, verdict.candidates[0].version), (intakt.VerdictOutcome.SAME, "1", 3))
                self.assertIn(intakt.Proof.BIRTH_DATE, verdict.candidates[0].proofs)
                self.assertTrue(verdict.sentence_german)
            self.assertRaises(intakt.ClosedError, lambda: verdict.party)
            other = matcher.query({"given_name": "Bert", "family_name": "Buntspecht"}, intakt.QueryOptions(guest=True))
            self.assertEqual(other.verdict.outcome, intakt.VerdictOutcome.NEW)  # type: ignore[union-attr]
            self.assertEqual(matcher.party("1")["party"]["given_name"], "Andrea")  # type: ignore[index]
            self.assertIsNone(matcher.party("2"))
            keys = matcher.keys(ANDREA)
            self.assertEqual(keys, sorted(set(keys)))
            self.assertTrue(keys)
            self.assertTrue(matcher.remove("1"))
            self.assertFalse(matcher.remove("1"))

    def test_duplicates(self) -> None:
        with intakt.Matcher() as matcher, intakt.Matcher() as again:
            for id in "123":
                matcher.upsert(id, ANDREA)
            again.load(matcher.save())
            found = again.duplicates()
            self.assertEqual([(one.first, one.second) for one in found], [("1", "2"), ("1", "3"), ("2", "3")])
            self.assertEqual(found[0].outcome, intakt.VerdictOutcome.SAME)
            self.assertEqual(again.duplicates(found[0].score + 1), [])
            again.never_same("2", "1")
            self.assertEqual([(one.first, one.second) for one in again.duplicates()], [("1", "3"), ("2", "3")])
            self.assertEqual({one.kind for one in again.duplicates()}, {intakt.VerdictKind.DENIED})
            self.assertEqual((again.revoke_never("1", "2"), again.revoke_never("1", "2")), (True, False))
            self.assertEqual(again.duplicates(), found)
            kept: List[intakt.Pair] = []

            def each(pair: intakt.Pair) -> bool:
                self.assertTrue(pair.evidence and again.query(ANDREA).verdict)
                kept.append(pair)
                return False

            again.dedupe(each)
            self.assertEqual(len(kept), 1)
            self.assertRaises(intakt.ClosedError, lambda: kept[0].first)
            changes: List[Tuple[Callable[[], Any], type]] = [(lambda: again.remove("1"), intakt.BusyError), (lambda: ANDREA["none"], KeyError)]
            for change, kind in changes:
                with self.assertRaises(kind):
                    again.dedupe(lambda pair, change=change: change())  # type: ignore[misc]
            self.assertEqual(len(again), 3)

    def test_wrong_calls(self) -> None:
        matcher = intakt.Matcher()
        wrong: List[Any] = [
            (lambda: matcher.upsert("", ANDREA), intakt.UsageError),
            (lambda: matcher.upsert("1", "{"), intakt.DataError),
            (lambda: matcher.query({"shoe_size": "43"}), intakt.DataError),
            (lambda: matcher.load(b"rubbish"), intakt.MatchingError),
            (lambda: matcher.never_same("1", "1"), intakt.UsageError),
            (lambda: matcher.revoke_never("", "1"), intakt.UsageError),
            (lambda: matcher.duplicates(2**31), intakt.UsageError),
            (lambda: intakt.Matcher("[matching]\nidentity = 3"), intakt.SettingsError),
            (lambda: intakt.Matcher(weights=b"rubbish"), intakt.IntaktError),
        ]
        for call, kind in wrong:
            self.assertRaises(kind, call)
        matcher.close()
        self.assertRaises(intakt.ClosedError, len, matcher)
        self.assertRaises(intakt.ClosedError, matcher.save)


class Databases(unittest.TestCase):
    def test_orders_are_carried_out(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "intakt.db"
            with intakt.Database(path, now=1_700_000_000) as database, intakt.Importer() as importer:
                self.assertEqual(database.import_customers_csv("customers", CUSTOMERS).counts["customers"], 40)
                self.assertEqual(database.import_articles_csv("articles", ARTICLES).counts["articles"], 13)
                self.assertTrue(database.upsert_customer("99", {**ANDREA, "given_name": "Zacharias", "birth_date": "1950-01-02"}))
                database.upsert_contact("24", "c1", {"given_name": "Ulla", "family_name": "Uhu"})
                database.upsert_article("X-1", {"number": "X-1", "name": "Something"})
                self.assertTrue(database.remove_article("X-1"))
                self.assertFalse(database.remove_article("X-1"))
                importer.set_database(database)
                result = importer.import_document("shop", "a.xml", document(order("1", "Zoe")), intakt.ImportOptions(apply=True))
                self.assertEqual(result.plans[0].status, intakt.PlanStatus.PLANNED, [reason.text for reason in result.plans[0].reasons])
                self.assertEqual(result.applied(0)["applied"], "done")  # type: ignore[index]
                later = importer.import_document("shop", "b.xml", document(order("2", "Zoe")))
                self.assertEqual(importer.apply(later, 0)["applied"], "done")
                self.assertRaises(intakt.UsageError, importer.apply, later, 1)
                database.set_now(1_700_000_100)
                self.assertTrue(database.runs())
                self.assertIsNone(database.run(999))
                self.assertTrue(database.today(1_600_000_000, 1_800_000_000))
                self.assertIsNotNone(database.recover("default", "shop"))
                self.assertEqual(database.reconcile(), [])
                self.assertIsNotNone(database.customer("99"))
                self.assertTrue(database.erase("99"))
                self.assertIsNone(database.customer("99"))
                self.assertIsNotNone(database.forget(intakt.Kept.ORDERS | intakt.Kept.RUNS, 1_800_000_000))
                self.assertTrue(database.remove_customer("1"))
            with intakt.Database(path, read_only=True) as database:
                self.assertIsNone(database.customer("1"))
                self.assertRaises(intakt.StoreError, database.remove_customer, "2")
            self.assertRaises(intakt.ClosedError, database.runs)
            self.assertRaises(intakt.StoreError, intakt.Database, pathlib.Path(folder) / "none.db", create=False)
            self.assertRaises(intakt.StoreError, intakt.Database, "", key=b"short")

    def test_an_importer_keeps_the_database_open(self) -> None:
        importer = intakt.Importer()
        with intakt.Database() as database:
            database.upsert_customer("7", ANDREA)
            importer.set_database(database)
        self.assertEqual(importer.match("shop", ANDREA).verdict.party, "7")  # type: ignore[union-attr]
