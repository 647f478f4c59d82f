"""Orders one by one: fields, ends, wrong calls, sources, use after close."""

import datetime
import gc
import io
import pickle
import threading
import unittest
from decimal import Decimal
from typing import Any, Callable, List, Tuple

import intakt

from .samples import ORDERS, document, order


class Fields(unittest.TestCase):
    def test_fields_have_types_of_python(self) -> None:
        with intakt.Reader(ORDERS / "03-twin.xml") as reader:
            first, second = reader
        self.assertEqual((first.number, first.currency, first.prices), ("2026-2002", "EUR", intakt.PriceKind.GROSS))
        self.assertEqual(first.date, datetime.date(2026, 11, 18))
        zone = datetime.timezone(datetime.timedelta(hours=1))
        self.assertEqual(first.date_time, datetime.datetime(2026, 11, 18, 9, 0, tzinfo=zone))
        self.assertEqual(first.date_text, "2026-11-18T09:00:00+01:00")
        self.assertEqual((first.guest, second.guest, first.delivery_date, first.faulty), (None, True, None, False))
        line = first.lines[0]
        self.assertEqual((line.price, line.quantity, str(line.price)), (Decimal("30.00"), Decimal(1), "30.00"))
        self.assertIsNone(line.discount)
        twin = first.party_in_role(intakt.Role.ORDERER)
        assert twin is not None and twin.address is not None
        self.assertEqual((twin.given_name, twin.birth_date, twin.birth_date_time), ("Tom", datetime.date(1994, 9, 30), None))
        self.assertEqual(twin.address.city, "Münster")
        self.assertEqual(twin, first.parties[0])
        self.assertNotEqual(twin, second.parties[0])
        self.assertIsNone(first.party_in_role(intakt.Role.INSURER))
        self.assertEqual(first.as_dict()["parties"][0]["address"]["postal_code"], "48147")
        self.assertNotIn("Teichhuhn", repr(first) + repr(twin) + repr([twin]))

    def test_origins(self) -> None:
        with intakt.Reader(ORDERS / "01-known-customer.xml", intakt.ReaderOptions(trace=True)) as reader:
            origins = next(reader).origins
        self.assertTrue(any(origin.positions for origin in origins))

    def test_an_order_outlives_its_reader(self) -> None:
        with intakt.Reader(ORDERS / "01-known-customer.xml") as reader:
            line = next(reader).lines[0]
        del reader
        gc.collect()
        self.assertEqual(line.id, "1")

    def test_counts_and_names(self) -> None:
        reader = intakt.Reader.from_documents([intakt.Document("a.xml", document(order("1"), order("2")))], intakt.ReaderOptions(only=["2"]))
        self.assertEqual([one.number for one in reader], ["2"])
        self.assertEqual((reader.order_count, reader.filtered_count, reader.unreadable_count), (1, 1, 0))
        self.assertEqual((reader.documents, reader.profile, reader.encoding), (("a.xml",), "intakt-order", "UTF-8"))


class Sources(unittest.TestCase):
    def test_files_and_functions(self) -> None:
        whole = document(*(order(str(number)) for number in range(200)))
        for source in (io.BytesIO(whole), io.BytesIO(whole).read):
            with intakt.Reader.from_source("feed.xml", source) as reader:
                self.assertEqual(sum(1 for _ in reader), 200)

    def test_what_a_source_raises_comes_back(self) -> None:
        whole = io.BytesIO(document(*(order(str(number)) for number in range(2000))))

        def read(most: int) -> bytes:
            if whole.tell() > 300_000:
                raise ConnectionError("the line is dead")
            return whole.read(min(most, 50_000))

        reader = intakt.Reader.from_source("feed.xml", read)
        with self.assertRaises(ConnectionError) as caught:
            for _ in reader:
                pass
        cause = caught.exception.__cause__
        assert isinstance(cause, intakt.CallbackError)
        self.assertEqual(cause.status, intakt.Status.CALLBACK)
        self.assertGreater(reader.order_count, 10)

    def test_a_source_that_gives_rubbish(self) -> None:
        for piece, kind in (("text", TypeError), (b"x" * 10_000_000, ValueError), (None, TypeError)):
            with self.assertRaises(kind):
                list(intakt.Reader.from_source("feed.xml", lambda most, piece=piece: piece))  # type: ignore[misc]

    def test_progress_and_cancel(self) -> None:
        whole, told = document(*(order(str(number)) for number in range(20))), []
        options = intakt.ReaderOptions(progress=lambda read, records: told.append((read, records)))
        self.assertEqual(len(list(intakt.Reader.from_bytes("a.xml", whole, options))), 20)
        self.assertGreaterEqual(len(told), 20)
        for options in (intakt.ReaderOptions(cancel=lambda: True), intakt.ReaderOptions(progress=lambda read, records: records < 3)):
            with self.assertRaises(intakt.Cancelled) as caught:
                list(intakt.Reader.from_bytes("a.xml", whole, options))
            self.assertEqual((caught.exception.status, caught.exception.host_code), (intakt.Status.CALLBACK, 2))

        def broken() -> bool:
            raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            list(intakt.Reader.from_bytes("a.xml", whole, intakt.ReaderOptions(cancel=broken)))


class Wrong(unittest.TestCase):
    def test_errors_say_where(self) -> None:
        with self.assertRaises(intakt.InputError) as caught:
            intakt.Reader.from_bytes("a.xml", b"no orders")
        error = caught.exception
        self.assertEqual((error.status, error.code, error.file, error.line, error.column, error.byte), (-2, "input.not_xml", "a.xml", 1, 1, 0))
        self.assertIn("a.xml", str(error))
        self.assertEqual((error.path, error.rule, error.host_code, error.result), (None, None, 0, None))

    def test_errors_come_out_of_other_processes(self) -> None:
        with self.assertRaises(intakt.InputError) as caught:
            intakt.Reader.from_bytes("a.xml", b"no orders")
        again = pickle.loads(pickle.dumps(caught.exception))
        self.assertEqual((type(again), str(again), again.__dict__), (intakt.InputError, str(caught.exception), caught.exception.__dict__))

    def test_a_cut_file(self) -> None:
        reader = intakt.Reader.from_bytes("a.xml", document(order("1"), "<order><num", end=""))
        self.assertEqual(next(reader).number, "1")
        self.assertRaises(intakt.InputError, next, reader)
        self.assertEqual(list(reader), [])

    def test_records_that_cannot_be_read(self) -> None:
        line = "<line><id>2</id><article>A</article><quantity>1</quantity></line></lines>"
        whole, options = document(order("1"), order("2").replace("</lines>", line), order("3")), intakt.ReaderOptions(lines_limit=1)
        reader = intakt.Reader.from_bytes("a.xml", whole, options)
        self.assertEqual(next(reader).number, "1")
        self.assertRaises(intakt.RecordError, next, reader)
        self.assertEqual(next(reader).number, "3")
        told: List[intakt.RecordError] = []
        reader = intakt.Reader.from_bytes("a.xml", whole, options)
        reader.on_unreadable = told.append
        self.assertEqual([one.number for one in reader], ["1", "3"])
        self.assertEqual((len(told), reader.unreadable_count, told[0].status), (1, 1, intakt.Status.RECORD))

    def test_wrong_calls(self) -> None:
        profiles = intakt.Profiles()
        surrogate = "\ud800"
        calls: List[Tuple[Callable[[], Any], type, str]] = [
            (lambda: intakt.Reader(7), TypeError, ""),  # type: ignore[arg-type]
            (lambda: intakt.Reader.from_bytes("a.xml", "<a/>"), TypeError, "document must be bytes, not str"),  # type: ignore[arg-type]
            (lambda: intakt.Reader.from_bytes(b"a", b"<a/>"), TypeError, "name must be a str, not bytes"),  # type: ignore[arg-type]
            (lambda: intakt.Reader.from_bytes(surrogate, b"<a/>"), intakt.UsageError, "`name`"),
            (lambda: intakt.Reader.from_documents([]), intakt.UsageError, "`documents`"),
            (lambda: intakt.Reader.from_bytes("a", b"<a/>", intakt.ReaderOptions(lines_limit=-1)), intakt.UsageError, "`lines_limit`"),
            (lambda: intakt.Reader.from_bytes("a", b"<a/>", intakt.ReaderOptions(lines_limit=2**64)), intakt.UsageError, "`lines_limit`"),
            (lambda: intakt.Reader.from_bytes("a", b"<a/>", intakt.ReaderOptions(profile="none")), intakt.ProfileError, "none"),
            (lambda: profiles.text("none"), intakt.ProfileError, "none"),
            (lambda: profiles.add("a.toml", "id = "), intakt.ProfileError, "a.toml"),
            (lambda: profiles.detect("a.xml", b""), intakt.InputError, "a.xml"),
            (lambda: intakt.decimal_parts("1,5"), intakt.UsageError, "decimal"),
            (lambda: intakt.date_parts("2026-02-30"), intakt.UsageError, "date"),
            (lambda: intakt.check_settings(None), TypeError, "settings must be a str"),  # type: ignore[arg-type]
        ]
        for place, (wrong, kind, text) in enumerate(calls):
            with self.assertRaises(kind, msg=str(place)) as caught:  # type: ignore[var-annotated]
                wrong()
            self.assertIn(text, str(caught.exception), place)

    def test_use_after_close(self) -> None:
        reader = intakt.Reader(ORDERS / "03-twin.xml")
        one = next(reader)
        party = one.parties[0]
        one.close()
        one.close()
        reader.close()
        reader.close()
        self.assertTrue(one.closed and reader.closed)
        for use in (lambda: next(reader), lambda: reader.profile, lambda: one.number, lambda: one.lines, lambda: party.given_name, reader.__enter__, one.__enter__):
            with self.assertRaises(intakt.ClosedError) as caught:
                use()
            self.assertIsInstance(caught.exception, (intakt.UsageError, ValueError))
            self.assertEqual(caught.exception.status, intakt.Status.USAGE)
        profiles = intakt.Profiles()
        profiles.close()
        self.assertRaises(intakt.ClosedError, intakt.Reader, ORDERS / "03-twin.xml", profiles=profiles)

    def test_a_constructor_that_failed_leaves_nothing_to_close(self) -> None:
        reader = intakt.Reader.__new__(intakt.Reader)
        self.assertRaises(intakt.ClosedError, next, reader)
        reader.close()


class Profiles(unittest.TestCase):
    def test_profiles(self) -> None:
        with intakt.Profiles() as profiles, intakt.Profiles(builtin=False) as none:
            ids = [profile["id"] for profile in profiles.list()]
            self.assertIn("intakt-order", ids)
            self.assertEqual(none.list(), [])
            text = profiles.text("intakt-order")
            self.assertEqual(profiles.check("a.toml", text), [])
            self.assertEqual(profiles.check("a.toml", "id = ")[0]["file"], "a.toml")
            self.assertEqual(profiles.detect("a.xml", document(order("1"))).profile, "intakt-order")
            report = profiles.check_input("a.xml", document(order("1")))
            self.assertEqual((report["profile"]["id"], report["orders"]), ("intakt-order", 1))  # type: ignore[index]


class Values(unittest.TestCase):
    def test_parts(self) -> None:
        for text in ("12.50", "-0.01", "0", "1000"):
            self.assertEqual(str(intakt.decimal_parts(text)), text)
        day = datetime.date(2026, 11, 18)
        self.assertEqual(intakt.date_parts("2026-11-18"), (day, None, None))
        self.assertEqual(intakt.date_parts("2026-11-18T08:00:01-05:00"), (day, 28801, -300))
        self.assertEqual(intakt.date_parts("2026-11-18T08:00:01"), (day, 28801, None))

    def test_settings(self) -> None:
        self.assertEqual(intakt.check_settings(""), [])
        self.assertEqual(intakt.check_settings("[matching]\nidentity = 'nobody'")[0]["code"], "settings.value")
        in_force = {row["path"]: row["value"] for row in intakt.settings_in_force("[matching]\nidentity = 'trade'", "shop")}
        self.assertEqual(in_force["matching.identity"], "trade")
        self.assertIn("properties", intakt.settings_schema())


class Threads(unittest.TestCase):
    def test_a_reader_each_and_one_order_for_all(self) -> None:
        profiles, failures = intakt.Profiles(), []
        shared = next(intakt.Reader(ORDERS / "01-known-customer.xml", profiles=profiles))
        expected = shared.as_dict()

        def work() -> None:
            try:
                for _ in range(10):
                    with intakt.Reader.from_bytes("a.xml", document(*(order(str(n)) for n in range(20))), profiles=profiles) as reader:
                        assert [one.number for one in reader] == [str(n) for n in range(20)]
                    assert shared.as_dict() == expected
            except BaseException as failure:
                failures.append(failure)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_closing_while_another_thread_reads(self) -> None:
        whole = document(*(order(str(number)) for number in range(300)))
        for _ in range(10):
            reader, ended = intakt.Reader.from_bytes("a.xml", whole), []

            def work() -> None:
                try:
                    for one in reader:
                        one.as_dict()
                    ended.append("end")
                except intakt.ClosedError:
                    ended.append("closed")

            thread = threading.Thread(target=work)
            thread.start()
            next_order = getattr(reader, "order_count", 0)
            reader.close()
            thread.join()
            self.assertIn(ended[0], ("end", "closed"), next_order)
