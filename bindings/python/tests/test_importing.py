"""Importing: the importer's own lists, the host's data, what hosts raise, undo, log, progress, threads."""

import json
import logging
import sys
import threading
import unittest
from typing import Any, Callable, Iterable, List, Optional, Tuple

import intakt

from .samples import ANDREA, ORDERS, ROOT, Book, Drawn, Memory, Stock, document, order

CUSTOMERS = (ROOT / "examples" / "customers.csv").read_bytes()
ARTICLES = (ROOT / "examples" / "articles.csv").read_bytes()


def host(**people: intakt.Json) -> Tuple[intakt.Importer, Book, Memory]:
    """An importer over a host's data in memory."""
    importer = intakt.Importer()
    book, memory = Book(importer, people), Memory()
    importer.set_address_book(book)
    importer.set_articles(Stock())
    importer.set_ledger(memory)
    return importer, book, memory


class Lists(unittest.TestCase):
    def test_plans(self) -> None:
        with intakt.Importer() as importer:
            self.assertEqual(importer.set_customers_csv("customers", CUSTOMERS), [])
            self.assertEqual(importer.set_articles_csv("articles", bytearray(ARTICLES)), [])
            with importer.import_file("shop", ORDERS / "03-twin.xml") as result:
                known, unclear = result
                self.assertEqual(len(result), 2)
                self.assertEqual((known.status, unclear.status), (intakt.PlanStatus.PLANNED, intakt.PlanStatus.HELD))
                verdict = known.parties[0].verdict
                assert verdict is not None and known.amounts is not None and known.order is not None
                self.assertEqual((verdict.outcome, verdict.party), (intakt.VerdictOutcome.SAME, "19"))
                self.assertEqual(str(known.amounts.gross), "30.00")
                question = unclear.questions[0]
                self.assertEqual(question.question, intakt.Question.WHICH_PARTY)
                self.assertIn(intakt.Answer.ASSIGN, question.answers)
                assert question.verdict is not None
                self.assertEqual({one.party for one in question.verdict.candidates}, {"18", "19"})
                step = question.verdict.candidates[0].evidence[0]
                self.assertEqual((step.field, step.ours_value), (intakt.EvidenceField.NAME, "T. Teichhuhn"))
                account = result.account
                self.assertEqual((account.read, account.planned, account.held, account.source), (2, 1, 1, "shop"))
                self.assertEqual((account.records[0].number, account.records[0].class_), ("2026-2003", intakt.RecordClass.HELD))
                self.assertEqual(json.loads(result.account_json)["read"], 2)
                self.assertEqual([json.loads(line)["order"]["number"] for line in result.plans_json.splitlines()], ["2026-2002", "2026-2003"])
                self.assertEqual((result.fault, result.profile, result.applied(0), result.warnings), (None, "intakt-order", None, []))
                self.assertEqual(len(result.documents), 1)
            self.assertRaises(intakt.ClosedError, lambda: known.status)

    def test_single_customers_and_saving(self) -> None:
        with intakt.Importer() as importer, intakt.Importer() as other:
            self.assertTrue(importer.upsert_customer("1", ANDREA, 5))
            self.assertFalse(importer.upsert_customer("1", ANDREA, 4))
            importer.set_articles_csv("articles", ARTICLES)
            self.assertEqual(importer.match("shop", ANDREA).verdict.party, "1")  # type: ignore[union-attr]
            plan = importer.import_document("shop", "a.xml", document(order("1"))).plans[0]
            self.assertEqual(plan.status, intakt.PlanStatus.PLANNED)
            saved = importer.ledger_save()
            other.ledger_load(saved)
            self.assertEqual(other.ledger_save(), saved)
            self.assertTrue(importer.remove_customer("1"))
            self.assertFalse(importer.remove_customer("1"))
            self.assertEqual(importer.withdraw("shop", "1").get("released"), [])

    def test_several_documents_and_a_fault(self) -> None:
        with intakt.Importer() as importer:
            result = importer.import_documents("shop", [("a.xml", document(order("1"), "<order", end=""))])
            assert result.fault is not None
            self.assertEqual((len(result), type(result.fault), result.fault.file), (1, intakt.InputError, "a.xml"))

    def test_progress(self) -> None:
        far: List[intakt.Progress] = []
        whole = document(*(order(str(number)) for number in range(5)))
        with intakt.Importer() as importer:
            result = importer.import_document("shop", "a.xml", whole, intakt.ImportOptions(progress=far.append))
            self.assertEqual((len(result), result.fault, far[-1].bytes), (5, None, len(whole)))
            result = importer.import_document("shop", "a.xml", whole, intakt.ImportOptions(progress=lambda at: at.records < 2))
            self.assertIsInstance(result.fault, intakt.Cancelled)
            self.assertLess(len(result), 5)

            def broken(_far: intakt.Progress) -> None:
                raise LookupError("no window to show it in")

            with self.assertRaises(LookupError) as caught:
                importer.import_document("shop", "a.xml", whole, intakt.ImportOptions(progress=broken))
            assert isinstance(caught.exception.__cause__, intakt.CallbackError)
            self.assertIsNotNone(caught.exception.__cause__.result)


class Hosts(unittest.TestCase):
    def test_the_host_is_asked_and_told(self) -> None:
        importer, book, memory = host(**{"7": ANDREA})
        plan = importer.import_document("shop", "a.xml", document(order("1"))).plans[0]
        self.assertEqual((plan.status, plan.address_book_snapshot, plan.articles_snapshot), (intakt.PlanStatus.PLANNED, 7, 0))
        self.assertEqual(plan.parties[0].verdict.party, "7")  # type: ignore[union-attr]
        self.assertIn("parties_by_key", book.asked)
        self.assertEqual([(key.number, state) for key, (state, _) in memory.records.items()], [("1", "planned")])
        importer.begin("shop", "1")
        for action in plan.actions:
            told = importer.report("shop", "1", action.id or "", intakt.Outcome.DONE, "R-1")
        self.assertEqual(told["released"], [])
        self.assertEqual([state for state, _ in memory.records.values()], ["applied"])
        self.assertEqual(set(memory.transactions), {"begin", "commit"})
        again = importer.import_document("shop", "a.xml", document(order("1"))).plans[0]
        self.assertEqual(again.status, intakt.PlanStatus.SKIPPED)

    def test_optional_methods(self) -> None:
        class Whole(Book):
            def count_by_keys(self, keys: Any) -> List[int]:
                self.asked.append("count_by_keys")
                return [sum(key in own for _, own in self.people.values()) for key in keys]

            def parties_by_keys(self, keys: Any) -> Iterable[intakt.Row]:
                self.asked.append("parties_by_keys")
                return [row for row, own in self.people.values() if set(own) & set(keys)]

            def contacts(self, company: str) -> Iterable[intakt.Row]:
                return []

        importer = intakt.Importer()
        book = Whole(importer, {"7": ANDREA})
        importer.set_address_book(book)
        self.assertEqual(importer.match("shop", ANDREA).verdict.party, "7")  # type: ignore[union-attr]
        self.assertIn("count_by_keys", book.asked)
        self.assertIn("parties_by_keys", book.asked)
        self.assertNotIn("parties_by_key", book.asked)
        importer.set_address_book(None)
        self.assertEqual(importer.match("shop", ANDREA).verdict.outcome, intakt.VerdictOutcome.NEW)  # type: ignore[union-attr]

    def test_what_a_host_raises_comes_back(self) -> None:
        class Own(Exception):
            pass

        for method in ("snapshot", "count", "count_by_key", "parties_by_key"):
            importer, book, memory = host(**{"7": ANDREA})
            book.failing[method] = Own(method)
            with self.assertRaises(Own, msg=method) as caught:
                importer.import_document("shop", "a.xml", document(order("1"), order("2")))
            cause = caught.exception.__cause__
            assert isinstance(cause, intakt.IntaktError) and cause.result is not None
            self.assertEqual((cause.status, cause.host_code), (intakt.Status.CALLBACK, 1), method)
            self.assertEqual(cause.result.account.read, 2)
            self.assertEqual(str(caught.exception), method)
            # The importer goes on when the host's data are back.
            book.failing.clear()
            self.assertEqual(len(importer.import_document("shop", "b.xml", document(order("3")))), 1)

    def test_a_ledger_that_raises(self) -> None:
        importer, _, memory = host(**{"7": ANDREA})
        importer.import_document("shop", "a.xml", document(order("1")))
        memory.failing = OSError("disk full")
        with self.assertRaises(OSError) as caught:
            importer.begin("shop", "1")
        self.assertIsInstance(caught.exception.__cause__, intakt.CallbackError)
        self.assertEqual(memory.transactions[-1], "rollback")
        memory.failing = None
        importer.begin("shop", "1")

    def test_rubbish_of_a_host(self) -> None:
        def answering(method: str, value: Any) -> Callable[[], object]:
            importer, book, _ = host(**{"7": ANDREA})
            setattr(book, method, lambda *_: value)
            return lambda: importer.match("shop", ANDREA)

        rubbish: List[Tuple[str, Any, type]] = [
            ("count", -1, intakt.UsageError),
            ("count", 2**64, intakt.UsageError),
            ("count", "many", TypeError),
            ("count_by_key", None, TypeError),
            ("parties_by_key", 7, TypeError),
            ("parties_by_key", [("7",)], ValueError),
            ("parties_by_key", [intakt.Row("7", -1, ANDREA)], intakt.UsageError),
            ("parties_by_key", [intakt.Row("7", 1, {"shoe_size": "43"})], intakt.DataError),
            ("parties_by_key", [intakt.Row("", 1, ANDREA)], intakt.IntaktError),
        ]
        for method, value, kind in rubbish:
            with self.assertRaises(kind, msg=f"{method} {value}"):
                answering(method, value)()

    def test_no_host_at_all(self) -> None:
        importer = intakt.Importer()
        for wrong in (
            lambda: importer.set_address_book(Stock()),  # type: ignore[arg-type]
            lambda: importer.set_articles(7),  # type: ignore[arg-type]
            lambda: importer.set_ledger("ledger"),  # type: ignore[arg-type]
            lambda: importer.set_numbers(object()),  # type: ignore[arg-type]
        ):
            self.assertRaises(TypeError, wrong)

        class Stale(Book):
            @property
            def key_scheme(self) -> int:
                return 1

        self.assertRaises(intakt.MatchingError, importer.set_address_book, Stale(importer, {}))

    def test_a_host_that_uses_the_importer_again(self) -> None:
        importer, book, _ = host(**{"7": ANDREA})

        def again(key: int) -> Iterable[intakt.Row]:
            importer.match("shop", ANDREA)
            return []

        book.parties_by_key = again  # type: ignore[method-assign]
        with self.assertRaises(intakt.BusyError):
            importer.match("shop", ANDREA)

    def test_a_host_that_closes_the_importer(self) -> None:
        importer, book, _ = host(**{"7": ANDREA})
        rows = book.parties_by_key

        def close(key: int) -> Iterable[intakt.Row]:
            importer.close()
            return rows(key)

        book.parties_by_key = close  # type: ignore[method-assign]
        self.assertEqual(importer.match("shop", ANDREA).verdict.party, "7")  # type: ignore[union-attr]
        self.assertRaises(intakt.ClosedError, importer.match, "shop", ANDREA)

    def test_a_host_that_is_replaced_is_asked_no_more(self) -> None:
        importer, book, _ = host(**{"7": ANDREA})
        book.failing["count"] = AssertionError("asked")
        importer.set_address_book(Book(importer, {"8": ANDREA}))
        self.assertEqual(importer.match("shop", ANDREA).verdict.party, "8")  # type: ignore[union-attr]

    def test_numbers(self) -> None:
        settings = "[numbers.web]\nkind = 'customer'\nprefix = 'W'\nfirst = 1\nlast = 4\ndigits = 3\nreuse = true\n"
        importer, drawn = intakt.Importer(settings), Drawn()
        importer.set_numbers(drawn)
        self.assertEqual(importer.reserve_number("shop", "web", "a"), "W001")
        self.assertEqual(importer.reserve_number("shop", "web", "b"), "W003")  # the host says that W002 is taken
        self.assertEqual(importer.reserve_number("shop", "web", "a"), "W001")
        importer.commit_number("shop", "web", "a")
        importer.release_number("shop", "web", "b")
        self.assertEqual(importer.reserve_number("shop", "web", "c"), "W003")
        self.assertRaises(intakt.PlanError, importer.release_number, "shop", "web", "a")
        self.assertRaises(intakt.UsageError, importer.reserve_number, "shop", "none", "a")


class Outcomes(unittest.TestCase):
    def test_undo(self) -> None:
        importer = intakt.Importer("[articles]\nmissing = 'create_minimal'\n")
        result = importer.import_document("shop", "a.xml", document(order("1")))
        plan = result.plans[0]
        self.assertRaises(intakt.UsageError, importer.journal, result, 1)
        done = []
        for place, action in enumerate(plan.actions):
            importer.report("shop", "1", action.id or "", intakt.Outcome.DONE, f"made-{place}")
            done.append(action.id or "")
        journal = importer.journal(result, 0)
        asked: List[Tuple[intakt.WrittenKind, str]] = []

        def written(kind: intakt.WrittenKind, id: str) -> intakt.Written:
            asked.append((kind, id))
            return intakt.Written.UNCHANGED

        steps = importer.undo(journal, written)
        self.assertIn("reversed", json.dumps(steps))
        self.assertIn(intakt.WrittenKind.PARTY, [kind for kind, _ in asked])

        def broken(kind: intakt.WrittenKind, id: str) -> intakt.Written:
            raise PermissionError(id)

        with self.assertRaises(PermissionError) as caught:
            importer.undo(journal, broken)
        self.assertIsInstance(caught.exception.__cause__, intakt.CallbackError)
        self.assertRaises(intakt.CallbackError, importer.undo, journal, lambda kind, id: intakt.Written(77))
        self.assertRaises(TypeError, importer.undo, journal, lambda kind, id: None)
        self.assertRaises(intakt.PlanError, importer.undo, "rubbish", written)
        self.assertEqual(importer.settle_undo(journal, done), "undone")
        importer.plan_again("shop", "1")
        self.assertEqual(importer.import_document("shop", "a.xml", document(order("1"))).plans[0].status, intakt.PlanStatus.PLANNED)

    def test_wrong_calls(self) -> None:
        importer = intakt.Importer()
        calls: List[Tuple[Callable[[], Any], type, str]] = [
            (lambda: intakt.Importer("tenant = 7"), intakt.SettingsError, "tenant"),
            (lambda: importer.set_settings("[matching]\nidentity = 'nobody'"), intakt.SettingsError, "matching.identity"),
            (lambda: importer.import_document("", "a.xml", b"<a/>"), intakt.UsageError, "`source`"),
            (lambda: importer.import_file("shop", "no-such-file.xml"), FileNotFoundError, "no-such-file.xml"),
            (lambda: importer.upsert_customer("1", {"shoe_size": 43}), intakt.DataError, "data.unknown_column"),
            (lambda: importer.upsert_customer("1", 7), TypeError, "customer must be a mapping"),  # type: ignore[arg-type]
            (lambda: importer.upsert_customer("1", ANDREA, -1), intakt.UsageError, "`version`"),
            (lambda: importer.begin("shop", "4711"), intakt.PlanError, "plan"),
            (lambda: importer.report("shop", "4711", "party-1", intakt.Outcome(99)), intakt.UsageError, "`outcome`"),
            (lambda: importer.ledger_load("rubbish"), intakt.PlanError, ""),
            (lambda: importer.set_customers_csv("list", b"given_name\nAndrea\n"), intakt.DataError, "list"),
            (lambda: importer.add_profile("own.toml", "id ="), intakt.ProfileError, "own.toml"),
            (lambda: importer.party_keys("{"), intakt.DataError, ""),
        ]
        for place, (wrong, kind, text) in enumerate(calls):
            with self.assertRaises(kind, msg=str(place)) as caught:  # type: ignore[var-annotated]
                wrong()
            self.assertIn(text, str(caught.exception), place)
        importer.close()
        self.assertRaises(intakt.ClosedError, importer.begin, "shop", "1")


class Log(unittest.TestCase):
    def test_events(self) -> None:
        importer, logger = intakt.Importer(), logging.getLogger("shop.intake")
        with self.assertLogs(logger, logging.DEBUG) as logged:
            importer.set_log(logger, intakt.LogLevel.DEBUG)
            importer.import_document("shop", "a.xml", document(order("1")))
            importer.set_log(None)
            importer.import_document("shop", "a.xml", document(order("2")))
        codes = [record.__dict__["intakt"]["code"] for record in logged.records]
        self.assertTrue(any(code.startswith("order.") or code.startswith("plan") for code in codes), codes)
        self.assertTrue(all(record.getMessage() for record in logged.records))
        self.assertNotIn("Amsel", str(logged.output) + str([record.__dict__ for record in logged.records]))

    def test_a_logger_that_fails_stops_nothing(self) -> None:
        class Broken(logging.Logger):
            def log(self, *_args: Any, **_named: Any) -> None:
                raise RuntimeError("no disk")

        importer, heard = intakt.Importer(), list[Any]()
        importer.set_log(Broken("broken"))

        before, sys.unraisablehook = sys.unraisablehook, heard.append
        try:
            self.assertEqual(len(importer.import_document("shop", "a.xml", document(order("1")))), 1)
        finally:
            sys.unraisablehook = before
        self.assertIsInstance(heard[0].exc_value, RuntimeError)


class Threads(unittest.TestCase):
    def test_one_importer_in_two_threads(self) -> None:
        importer, book, _ = host(**{"7": ANDREA})
        inside, leave, seen = threading.Event(), threading.Event(), []
        rows = book.parties_by_key

        def wait(key: int) -> Iterable[intakt.Row]:
            inside.set()
            leave.wait(20)
            return rows(key)

        book.parties_by_key = wait  # type: ignore[method-assign]

        def work() -> None:
            seen.append(importer.match("shop", ANDREA).verdict)

        thread = threading.Thread(target=work)
        thread.start()
        self.assertTrue(inside.wait(20))
        with self.assertRaises(intakt.BusyError) as caught:
            importer.set_settings("")
        self.assertEqual(caught.exception.code, "usage.busy")
        importer.close()
        leave.set()
        thread.join()
        self.assertEqual(seen[0].party, "7")  # type: ignore[union-attr]

    def test_an_importer_each(self) -> None:
        failures: List[BaseException] = []

        def work(mine: int) -> None:
            class Mine(Exception):
                pass

            try:
                importer, book, _ = host(**{str(mine): ANDREA})
                for turn in range(10):
                    plan = importer.import_document("shop", "a.xml", document(order(str(turn)))).plans[0]
                    assert plan.parties[0].verdict is not None and plan.parties[0].verdict.party == str(mine)
                book.failing["count_by_key"] = Mine(mine)
                try:
                    importer.match("shop", ANDREA)
                    raise AssertionError("nothing was raised")
                except Mine as raised:
                    assert raised.args == (mine,)
            except BaseException as failure:
                failures.append(failure)

        threads = [threading.Thread(target=work, args=(mine,)) for mine in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
