#!/usr/bin/env python3
"""Measures `intakt read` and `intakt import` on a generated feed: orders a second, megabytes a second, peak memory.

    scripts/measure_import.py FOLDER [--megabytes 100] [--customers 100000]

FOLDER holds the feed afterwards; one that is there is used again. Builds the release binary first. Figures depend on the
machine and on what else runs on it; compare figures of one run only.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = ROOT / "target/release/intakt"


def run(name, arguments, orders, megabytes):
    start = time.monotonic()
    process = subprocess.Popen([BINARY, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    print(f"{name:<28} {wall:7.2f} s  {orders / wall:9.0f} orders/s  {megabytes / wall:7.1f} MB/s  "
          f"{usage.ru_maxrss / 1024:7.0f} MB peak  exit {code}")
    return code in (0, 1)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--megabytes", type=int, default=100)
    arguments.add_argument("--customers", type=int, default=100_000)
    options = arguments.parse_args()
    feed, customers, articles = (options.folder / name for name in ("feed.xml", "customers.csv", "articles.csv"))
    if not feed.exists():
        subprocess.run([ROOT / "scripts/generate_feed.py", options.folder, "--megabytes", str(options.megabytes),
                        "--customers", str(options.customers)], check=True)
    subprocess.run(["cargo", "build", "--release", "--features", "cli", "--quiet"], cwd=ROOT, check=True)
    with open(feed, encoding="utf-8") as text:
        orders = sum(line.count("<ORDER_ID>") for line in text)
    megabytes = feed.stat().st_size / 1e6
    print(f"{orders} orders, {megabytes:.0f} MB")
    good = run("read", ["read", feed], orders, megabytes)
    good &= run("import, empty address book", ["import", feed, "--customers", ROOT / "examples/customers.csv"], orders, megabytes)
    good &= run(f"import, {options.customers} customers",
                ["import", feed, "--customers", customers, "--articles", articles], orders, megabytes)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
