#!/usr/bin/env python3
"""Measures the memory of `intakt read` on a long feed: it has to be that of the largest record, whatever the length.

    scripts/measure_memory.py [--megabytes 2000] [--record-kilobytes 1000] [--limit 24] [--binary FILE] [--folder FOLDER]

The feed is generated into FOLDER (a temporary one unless said, removed afterwards) as a file, as gzip, and as a table. Most
orders are small, every hundredth is as large as a record may be. A file is read twice, a pipe once. Builds the release binary first unless one is
given. Exit code 1 if one of the runs takes more than LIMIT MiB, or reads another number of orders.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<ORDER_LIST>\n')
LINE = ('<ORDER_ITEM><LINE_ITEM_ID>{line}</LINE_ITEM_ID><ARTICLE_ID><SUPPLIER_AID>ART-{article}</SUPPLIER_AID><DESCRIPTION_SHORT>Bandage '
        'Nr. {article}, Größe {line}</DESCRIPTION_SHORT></ARTICLE_ID><QUANTITY>{quantity}</QUANTITY><ORDER_UNIT>C62</ORDER_UNIT><ARTICLE_PRICE>'
        '<PRICE_AMOUNT>{price}</PRICE_AMOUNT></ARTICLE_PRICE></ORDER_ITEM>\n')


def noise(seed):
    """Numbers that look random and are the same every time."""
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33


def order(number, size, dice):
    """An order of at most `size` bytes, as near to that as its lines allow."""
    head = (f'<ORDER type="standard"><ORDER_HEADER><ORDER_INFO><ORDER_ID>M-{number}</ORDER_ID><ORDER_DATE>2026-11-20</ORDER_DATE>'
            f'<PRICE_CURRENCY>EUR</PRICE_CURRENCY></ORDER_INFO></ORDER_HEADER><ORDER_ITEM_LIST>\n')
    tail = '</ORDER_ITEM_LIST></ORDER>\n'
    parts, length, line = [head], len((head + tail).encode()), 0
    while True:
        line += 1
        text = LINE.format(line=line, article=next(dice), quantity=next(dice) % 9 + 1, price=f'{next(dice) % 10000}.{next(dice) % 90 + 10}')
        length += len(text.encode())
        if length > size and line > 1:
            return ''.join(parts) + tail
        parts.append(text)


def feed(megabytes, kilobytes):
    """The pieces of the feed, and how many orders there are in it at the end."""
    dice = noise(42)
    small = [order(number, 2_000, dice) for number in range(64)]
    large = [order(1_000 + number, kilobytes * 1000, dice) for number in range(2)]
    written, number = 0, 0
    yield HEAD
    while written < megabytes * 1_000_000:
        number += 1
        text = large[number // 100 % 2] if number % 100 == 0 else small[next(dice) % 64]
        text = text.replace('<ORDER_ID>M-', f'<ORDER_ID>{number}-', 1)
        written += len(text.encode())
        yield text
    yield '</ORDER_LIST>\n'


def table(megabytes):
    """A table that long, a row an order."""
    dice = noise(7)
    yield 'order;article;quantity;text\n'
    written, number = 0, 0
    while written < megabytes * 1_000_000:
        rows = []
        for _ in range(1000):
            number += 1
            rows.append(f'{number};ART-{next(dice)};{next(dice) % 9 + 1};"Bandage; Größe {next(dice)} ""L"""\n')
        text = ''.join(rows)
        written += len(text.encode())
        yield text


PROFILE = '''id = "memory-table"
[reading]
format = "csv"
[detect]
columns = ["order", "article", "quantity", "text"]
[order]
number = "order"
remarks = "text"
[order.lines.row]
article = "article"
quantity = "quantity"
'''


def read(binary, name, arguments, expected, limit, stdin=None):
    start = time.monotonic()
    process = subprocess.Popen([binary, 'read', *arguments, '--quiet'], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    orders = sum(chunk.count(b'\n') for chunk in iter(lambda: process.stdout.read(1 << 20), b''))
    _, status, usage = os.wait4(process.pid, 0)
    peak = usage.ru_maxrss / 1024
    good = peak <= limit and orders == expected
    print(f'{name:<28} {time.monotonic() - start:7.1f} s  {orders:9} orders  {peak:6.1f} MiB peak  '
          f'exit {os.waitstatus_to_exitcode(status)}  {"ok" if good else "TOO MUCH" if orders == expected else f"EXPECTED {expected} ORDERS"}',
          flush=True)
    return good


def write(path, pieces, mark):
    with open(path, 'w', encoding='utf-8') as file:
        count = 0
        for piece in pieces:
            count += piece.count(mark)
            file.write(piece)
    return count


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('--megabytes', type=int, default=2000)
    arguments.add_argument('--record-kilobytes', type=int, default=1000)
    arguments.add_argument('--limit', type=float, default=24, help='MiB')
    arguments.add_argument('--binary', type=pathlib.Path)
    arguments.add_argument('--folder', type=pathlib.Path)
    options = arguments.parse_args()
    binary = options.binary
    if binary is None:
        subprocess.run(['cargo', 'build', '--release', '--features', 'cli', '--quiet'], cwd=ROOT, check=True)
        binary = pathlib.Path(os.environ.get('CARGO_TARGET_DIR', ROOT / 'target')) / 'release/intakt'
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        folder = pathlib.Path(folder)
        good = True
        profile = folder / 'table.toml'
        profile.write_text(PROFILE)
        feed_path, packed_path, table_path = folder / 'feed.xml', folder / 'feed.xml.gz', folder / 'table.csv'
        orders = write(feed_path, feed(options.megabytes, options.record_kilobytes), '<ORDER ')
        print(f'{feed_path.stat().st_size / 1e6:.0f} MB, {orders} orders, the largest of {options.record_kilobytes} kB', flush=True)
        good &= read(binary, 'file', [feed_path], orders, options.limit)
        with open(feed_path, 'rb') as pipe:
            cat = subprocess.Popen(['cat'], stdin=pipe, stdout=subprocess.PIPE)
            good &= read(binary, 'standard input', ['-'], orders, options.limit, stdin=cat.stdout)
            cat.stdout.close()
            cat.wait()
        with open(feed_path, 'rb') as source, open(packed_path, 'wb') as target:
            subprocess.run(['gzip', '-1', '-c'], stdin=source, stdout=target, check=True)
        feed_path.unlink()
        print(f'{packed_path.stat().st_size / 1e6:.0f} MB packed', flush=True)
        good &= read(binary, 'gzip', [packed_path], orders, options.limit)
        packed_path.unlink()
        rows = write(table_path, table(options.megabytes // 4), '\n') - 1
        good &= read(binary, 'table', [table_path, '--profile', profile], rows, options.limit)
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())
