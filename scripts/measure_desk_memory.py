#!/usr/bin/env python3
"""Measures the memory of `intakt import --db --apply` on a long feed of known customers: it has to stay flat, since ledger, customers and
documents are in SQLite.

    scripts/measure_desk_memory.py [--orders 1000000] [--customers 10000] [--limit 8] [--binary FILE] [--folder FOLDER]

The feed is written into a pipe while it is read. Prints the resident memory after each tenth of the orders. Exit code 1 if it grows
by more than LIMIT MiB after the first tenth, or if not every order was carried out. Builds the release binary first unless one is given.
"""

import argparse
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Names that sound different: where thousands sound alike, what is measured is how long a clerk would search.
GIVEN = "Anna Bernd Clara Dieter Elke Frank Greta Hans Ida Jens Karin Lars Maria Norbert Olga Peter Rosa Stefan Tanja Uwe".split()
HEAD = "Acker Bach Berg Busch Distel Eichen Falken Garten Hasel Kirsch Linden Mohn Nuss Pappel Quell Rosen Sand Tannen Ulmen Wald".split()
TAIL = "berg dorf feld hofer huber kamp mann meier rich schmidt thal wald weber zahn beil".split()


def customer(number):
    mixed = number * 2654435761 % 2**32
    family = HEAD[mixed // 20 % 20] + TAIL[mixed // 400 % 15]
    return GIVEN[mixed % 20], family, f"{1940 + mixed // 6000 % 60}-{number % 12 + 1:02}-{number % 28 + 1:02}"


def order(number, customers):
    whose = number * 7919 % customers
    given, family, birth = customer(whose)
    return (
        f"<order><number>N-{number}</number><date>2026-11-20</date><currency>EUR</currency><prices>gross</prices><parties><orderer>"
        f"<source-id>{whose + 1}</source-id><person><given-name>{given}</given-name><family-name>{family}</family-name>"
        f"<birth-date>{birth}</birth-date></person><address><street>Vogelweg {whose}</street><postal-code>{10000 + whose % 89999:05}"
        f"</postal-code><city>Kiel</city><country>DE</country></address><email>k{whose}@example.org</email></orderer></parties>"
        f"<lines><line><article>A-{number % 100}</article><quantity>2</quantity><price>10.00</price><tax-rate>19</tax-rate></line>"
        f"</lines></order>\n").encode()


def resident(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--orders", type=int, default=1_000_000)
    parser.add_argument("--customers", type=int, default=10_000)
    parser.add_argument("--limit", type=int, default=8)
    parser.add_argument("--binary", type=pathlib.Path)
    parser.add_argument("--folder", type=pathlib.Path)
    given = parser.parse_args()
    binary = given.binary
    if binary is None:
        subprocess.run(["cargo", "build", "--release", "--features", "cli", "--bin", "intakt"], cwd=ROOT, check=True)
        binary = ROOT / "target/release/intakt"
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = pathlib.Path(name)
        with open(folder / "customers.csv", "w") as file:
            file.write("id,given_name,family_name,birth_date,street,postal_code,city,email\n")
            for number in range(given.customers):
                first, family, birth = customer(number)
                file.write(f"{number + 1},{first},{family},{birth},Vogelweg {number},{10000 + number % 89999:05},Kiel,k{number}@example.org\n")
        (folder / "articles.csv").write_text("number,name\n" + "".join(f"A-{n},Artikel {n}\n" for n in range(100)))
        subprocess.run([binary, "import-master", folder / "customers.csv", "--articles", folder / "articles.csv", "--db",
                        folder / "desk.db"], check=True, capture_output=True)
        start, seen = time.time(), []
        with subprocess.Popen([binary, "import", "-", "--profile", "intakt-order", "--db", folder / "desk.db", "--apply", "--quiet"],
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
            process.stdin.write(b'<orders xmlns="urn:intakt:order:1.0">\n')
            for number in range(given.orders):
                process.stdin.write(order(number, given.customers))
                if (number + 1) % (given.orders // 10) == 0:
                    process.stdin.flush()
                    seen.append(resident(process))
                    print(f"{number + 1:>9} orders  {seen[-1]:7.1f} MiB  {time.time() - start:7.0f} s", flush=True)
            process.stdin.write(b"</orders>\n")
            process.stdin.close()
            ended = process.wait()
        done = sqlite3.connect(folder / "desk.db").execute("SELECT count(*) FROM orders WHERE state = 'applied'").fetchone()[0]
        grown = max(seen) - seen[0]
        print(f"{done} of {given.orders} orders carried out, memory grew by {grown:.1f} MiB, exit code {ended}")
        sys.exit(0 if done == given.orders and ended == 0 and grown <= given.limit else 1)


if __name__ == "__main__":
    main()
