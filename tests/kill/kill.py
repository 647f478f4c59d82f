#!/usr/bin/env python3
"""Kills `intakt import --apply` with SIGKILL at random moments and starts it again, until every order was carried out.

    tests/kill/kill.py INTAKT [--orders 2000] [--kills 500] [--seed 1]

Then proves that every order was carried out exactly once, that ledger and master say the same, and that nothing was lost. Whenever
all orders are done before the kills are used up, it proves that and begins anew with an empty database. Ends with 1 if
anything is wrong.

    tests/kill/kill.py INTAKT --watch [--orders 2000] [--kills 500] [--seed 1]

does the same with `intakt watch --once` and the orders in many files, and proves that each file ends in one place, as it was,
with its report and its answer.

    tests/kill/kill.py INTAKT --full

proves that a full disk, and a database or a watched folder that may only be read, give a clear error with nothing half-written.
"""

import argparse
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

CUSTOMERS = 300
# Two of three orders are of known customers; every newcomer orders twice.
GIVEN = ["Andrea", "Bernd", "Carla", "Dieter", "Elena", "Frank", "Gisela", "Hans", "Ilse", "Jonas", "Karin", "Lothar", "Maria"]
FAMILY = ["Amsel", "Buchfink", "Drossel", "Elster", "Fasan", "Girlitz", "Habicht", "Ibis", "Kiebitz", "Lerche", "Meise"]


HEAD, FOOT = '<orders xmlns="urn:intakt:order:1.0">\n', "</orders>\n"


def person(number):
    """A fictional person, another one for every number."""
    given, family = GIVEN[number % len(GIVEN)], FAMILY[number // len(GIVEN) % len(FAMILY)]
    return {
        "given": given, "family": f"{family}{chr(97 + number // 143 % 26)}{chr(97 + number // 3718)}",
        "birth": f"{1940 + number % 60}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        "street": f"Vogelweg {number}", "code": f"{10000 + number:05}", "mail": f"p{number}@example.org",
    }


def write_inputs(folder, orders):
    """The address book and the feed. Returns what must be there in the end: documents, new parties, payments."""
    with open(folder / "customers.csv", "w") as file:
        file.write("id,given_name,family_name,birth_date,street,postal_code,city,email\n")
        for number in range(CUSTOMERS):
            one = person(number)
            file.write(f"{number + 1},{one['given']},{one['family']},{one['birth']},{one['street']},{one['code']},Kiel,{one['mail']}\n")
    (folder / "articles.csv").write_text("number,name\n" + "".join(f"A-{n},Artikel {n}\n" for n in range(50)))
    (folder / "settings.toml").write_text("[parties.fields]\nphone = 'overwrite'\n")
    newcomers, payments = set(), 0
    with open(folder / "orders.xml", "w") as file:
        file.write(HEAD)
        for order in range(orders):
            if order % 3 == 2:
                number = CUSTOMERS + order // 6
                newcomers.add(number)
            else:
                number = order * 7 % CUSTOMERS
            one, paid = person(number), order % 4 == 0
            payments += paid
            payment = "<payments><payment><method>card</method><amount>20.00</amount><paid>true</paid></payment></payments>"
            file.write(
                f"<order><number>K-{order:05}</number><date>2026-11-20</date><currency>EUR</currency><prices>gross</prices>"
                f"<parties><orderer><source-id>{number + 5000}</source-id><person><given-name>{one['given']}</given-name>"
                f"<family-name>{one['family']}</family-name><birth-date>{one['birth']}</birth-date></person>"
                f"<address><street>{one['street']}</street><postal-code>{one['code']}</postal-code><city>Kiel</city>"
                f"<country>DE</country></address><email>{one['mail']}</email><phone>0431 {order:06}</phone></orderer></parties>"
                f"<lines><line><article>A-{order % 50}</article><quantity>2</quantity><price>10.00</price>"
                f"<tax-rate>19</tax-rate></line></lines>{payment if paid else ''}</order>\n")
        file.write(FOOT)
    return orders, len(newcomers), payments


def prove(database, expected, whole):
    """What is wrong in the database; `whole` says that every order must be done."""
    orders, newcomers, payments = expected
    db = sqlite3.connect(database)
    one = lambda sql: db.execute(sql).fetchone()[0]
    faults = []

    def equal(what, found, wanted):
        if found != wanted:
            faults.append(f"{what}: {found}, not {wanted}")

    equal("integrity", one("PRAGMA integrity_check"), "ok")
    equal("dangling rows", db.execute("PRAGMA foreign_key_check").fetchall(), [])
    documents = one("SELECT count(*) FROM documents")
    equal("orders with a document of their own", one("SELECT count(DISTINCT order_number) FROM documents"), documents)
    # A document without its payment, or the other way round, would be half an order.
    equal("documents whose payment is missing or too many", one(
        "SELECT count(*) FROM documents WHERE (json_extract(data, '$.payments') IS NOT NULL) <> "
        "(SELECT count(*) FROM payments WHERE payments.document = documents.id)"), 0)
    equal("documents of parties that are not there", one(
        "SELECT count(*) FROM document_parties WHERE party IS NULL OR party NOT IN (SELECT id FROM parties)"), 0)
    equal("cross-references to parties that are not there", one(
        "SELECT count(*) FROM cross_references WHERE party NOT IN (SELECT id FROM parties)"), 0)
    equal("applied orders without a document", one(
        "SELECT count(*) FROM orders WHERE state = 'applied' AND number NOT IN (SELECT order_number FROM documents)"), 0)
    equal("created parties without a document", one(
        "SELECT count(*) FROM parties WHERE created IS NOT NULL AND id NOT IN (SELECT party FROM document_parties)"), 0)
    equal("persons who were created twice", one(
        "SELECT count(*) FROM (SELECT json_extract(data, '$.email') AS mail FROM parties GROUP BY mail HAVING count(*) > 1)"), 0)
    if whole:
        equal("documents", documents, orders)
        equal("applied orders", one("SELECT count(*) FROM orders WHERE state = 'applied'"), orders)
        equal("orders in the ledger", one("SELECT count(*) FROM orders"), orders)
        equal("new parties", one("SELECT count(*) FROM parties WHERE created IS NOT NULL"), newcomers)
        equal("payments", one("SELECT count(*) FROM payments"), payments)
        equal("parties that a plan is open for", one("SELECT count(*) FROM unsettled"), 0)
        numbers = [int(row[0]) for row in db.execute("SELECT number FROM documents ORDER BY id")]
        equal("numbers of documents", numbers, list(range(1, orders + 1)))
        # Every cross-reference stands for the party that the first order of that id has.
        equal("cross-references", one("SELECT count(*) FROM cross_references"), one(
            "SELECT count(DISTINCT json_extract(data, '$.parties[0].party.source_id')) FROM documents"))
    db.close()
    return faults


def command(intakt, folder, new):
    lists = ["--customers", folder / "customers.csv", "--articles", folder / "articles.csv"] if new else []
    return [intakt, "import", folder / "orders.xml", "--db", folder / "desk.db", "--settings", folder / "settings.toml",
            "--apply", "--now", "2026-11-22T09:00:00+01:00", *lists]


def run_and_kill(arguments, random):
    """Runs until a random moment; whether it ended by itself before. Most moments are those at which an order is carried out."""
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        if random.random() < 0.2:
            time.sleep(random.uniform(0, 0.08))
        else:
            left = random.randint(1, 8)
            for line in process.stdout:
                if line.startswith(b"K-") and not line.rstrip().endswith(b"skipped"):
                    left -= 1
                    if left == 0:
                        break
            time.sleep(random.uniform(0, 0.002))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return process.returncode == 0


def start_anew(intakt, folder):
    for path in folder.glob("desk.db*"):
        path.unlink()
    done = subprocess.run([intakt, "import-master", folder / "customers.csv", "--articles", folder / "articles.csv", "--db",
                           folder / "desk.db"], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"import-master failed: {done.stderr}")


def kill(intakt, orders, kills, seed):
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        expected = write_inputs(folder, orders)
        start_anew(intakt, folder)
        rounds, killed, faults = 0, 0, []
        while killed < kills and not faults:
            if run_and_kill(command(intakt, folder, False), chance):
                faults = prove(folder / "desk.db", expected, True)
                rounds += 1
                start_anew(intakt, folder)
            else:
                killed += 1
                if killed % 10 == 0:
                    faults = prove(folder / "desk.db", expected, False)
        if not faults:
            done = subprocess.run(command(intakt, folder, False), capture_output=True, text=True)
            if done.returncode != 0:
                faults = [f"the last run ended with {done.returncode}: {done.stderr}"]
            faults = faults or prove(folder / "desk.db", expected, True)
        for fault in faults:
            print(fault)
        print(f"{killed} kills over {orders} orders, {rounds + 1} times to the end: {'wrong' if faults else 'every order carried out exactly once'}")
        return not faults


def watch_command(intakt, folder):
    return [intakt, "watch", folder / "inbox", "--db", folder / "desk.db", "--settings", folder / "settings.toml", "--once",
            "--names", "handshake", "--now", "2026-11-22T09:00:00+01:00"]


def watch_anew(intakt, folder):
    """An empty database, and an inbox with the orders in files of up to seven. Returns what each file holds."""
    start_anew(intakt, folder)
    inbox = folder / "inbox"
    shutil.rmtree(inbox, ignore_errors=True)
    inbox.mkdir()
    lines = (folder / "orders.xml").read_text().splitlines(keepends=True)[1:-1]
    files = {}
    while lines:
        count = len(files) % 7 + 1
        files[f"orders-{len(files):04}_out.xml"] = HEAD + "".join(lines[:count]) + FOOT
        lines = lines[count:]
    for number, (name, text) in enumerate(files.items()):
        (inbox / name).write_text(text)
        # In the order of their coming, whatever the clock of the disk can tell apart.
        os.utime(inbox / name, (1_700_000_000 + number, 1_700_000_000 + number))
    return files


def prove_files(inbox, files, whole):
    """What is wrong with the files: each is in one place, as it was."""
    found = [path for path in inbox.rglob("*_out.xml")]
    faults = []
    if sorted(path.name for path in found) != sorted(files):
        faults.append(f"{len(found)} files, not {len(files)}")
    faults += [f"{path} has changed" for path in found if path.read_text() != files[path.name]]
    if whole:
        faults += [f"{path} is not done" for path in found if path.parent.parent.name != "done"]
        faults += [f"{path} has no report" for path in found if not (path.parent / "intakt.report.json").is_file()]
        for name in files:
            answer = inbox / name.replace("_out.xml", "_ok.csv")
            rows = answer.read_text().splitlines()[1:] if answer.is_file() else []
            if len(rows) != files[name].count("<order>") or any(",imported," not in row for row in rows):
                faults.append(f"{answer.name}: {rows}")
        left = [path for place in ("work", "open", "failed") for path in (inbox / place).iterdir()]
        faults += [f"{path} was left behind" for path in left]
    return faults


def kill_watch(intakt, orders, kills, seed):
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        expected = write_inputs(folder, orders)
        files = watch_anew(intakt, folder)
        rounds, killed, faults = 0, 0, []
        while killed < kills and not faults:
            with subprocess.Popen(watch_command(intakt, folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
                for _ in range(chance.randint(0, 3)):
                    process.stdout.readline()
                time.sleep(chance.uniform(0, 0.06))
                process.send_signal(signal.SIGKILL)
                process.communicate()
            if process.returncode == 0:
                faults = prove(folder / "desk.db", expected, True) + prove_files(folder / "inbox", files, True)
                rounds += 1
                files = watch_anew(intakt, folder)
            else:
                killed += 1
                if killed % 5 == 0:
                    faults = prove(folder / "desk.db", expected, False) + prove_files(folder / "inbox", files, False)
        if not faults:
            done = subprocess.run(watch_command(intakt, folder), capture_output=True, text=True)
            if done.returncode != 0:
                faults = [f"the last round ended with {done.returncode}: {done.stderr}"]
            faults = faults or prove(folder / "desk.db", expected, True) + prove_files(folder / "inbox", files, True)
        for fault in faults:
            print(fault)
        print(f"{killed} kills of watch over {orders} orders in {len(files)} files, {rounds + 1} times to the end: "
              f"{'wrong' if faults else 'every order carried out exactly once, every file in its place'}")
        return not faults


def full_watch(intakt, folder, expected):
    """The same for a watched folder: what the full disk has stopped is taken again when there is room."""
    files, faults = watch_anew(intakt, folder), []
    size = (folder / "desk.db").stat().st_size + 200_000

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    done = subprocess.run(watch_command(intakt, folder), capture_output=True, text=True, preexec_fn=limit)
    if done.returncode != 3 or done.stderr.count("store.full") != 1:
        faults.append(f"watch, full disk: ended with {done.returncode}: {done.stderr[-600:]}")
    faults += prove(folder / "desk.db", expected, False) + prove_files(folder / "inbox", files, False)
    done = subprocess.run(watch_command(intakt, folder), capture_output=True, text=True)
    if done.returncode != 0:
        faults.append(f"watch, with room again: ended with {done.returncode}: {done.stderr[-600:]}")
    return faults + prove(folder / "desk.db", expected, True) + prove_files(folder / "inbox", files, True)


def full(intakt, orders):
    """A limit on the size of files stands for a full disk: the system refuses the same writes."""
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.chmod(folder, 0o777)
        expected = write_inputs(folder, orders)
        start_anew(intakt, folder)
        size = (folder / "desk.db").stat().st_size

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, size + 200_000))

        done = subprocess.run(command(intakt, folder, False), capture_output=True, text=True, preexec_fn=limit)
        if done.returncode != 3 or "store.full" not in done.stderr:
            faults.append(f"full disk: ended with {done.returncode}: {done.stderr[-600:]}")
        if done.stderr.count("store.full") != 1:
            faults.append(f"full disk: told {done.stderr.count('store.full')} times")
        faults += prove(folder / "desk.db", expected, False)
        done = subprocess.run(command(intakt, folder, False), capture_output=True, text=True)
        if done.returncode != 0:
            faults.append(f"with room again: ended with {done.returncode}: {done.stderr[-600:]}")
        faults += prove(folder / "desk.db", expected, True)

        faults += full_watch(intakt, folder, expected)

        # A user who may not write; root may write everything.
        before = (folder / "desk.db").read_bytes()
        for path in folder.iterdir():
            if path.is_file():
                os.chmod(path, 0o444)
        (folder / "desk.db.lock").chmod(0o666)
        os.chmod(folder, 0o555)

        def nobody():
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)

        try:
            done = subprocess.run(command(intakt, folder, False), capture_output=True, text=True, preexec_fn=nobody)
        except PermissionError:
            print("the user nobody may not run the program here; the case of a database that may only be read is left out")
            done = None
        inbox = folder / "inbox"
        (inbox / "late_out.xml").write_text(HEAD + FOOT)
        os.chmod(inbox, 0o555)
        if done:
            watched = subprocess.run(watch_command(intakt, folder), capture_output=True, text=True, preexec_fn=nobody)
            if watched.returncode != 3 or "watch.folder" not in watched.stderr:
                faults.append(f"unwritable inbox: ended with {watched.returncode}: {watched.stderr[-600:]}")
        os.chmod(inbox, 0o777)
        os.chmod(folder, 0o777)
        if done and (done.returncode != 3 or "store.read_only" not in done.stderr):
            faults.append(f"read-only: ended with {done.returncode}: {done.stderr[-600:]}")
        if (folder / "desk.db").read_bytes() != before:
            faults.append("read-only: the database has changed")
    for fault in faults:
        print(fault)
    print("full disk, read-only database, unwritable inbox:", "wrong" if faults else "a clear error each, nothing half-written")
    return not faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("intakt", type=pathlib.Path)
    parser.add_argument("--orders", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--watch", action="store_true")
    given = parser.parse_args()
    intakt = given.intakt.resolve()
    if given.full:
        good = full(intakt, given.orders)
    else:
        good = (kill_watch if given.watch else kill)(intakt, given.orders, given.kills, given.seed)
    sys.exit(not good)


if __name__ == "__main__":
    main()
