#!/usr/bin/env python3
"""Follows a guide to the letter, as somebody at a keyboard would.

    follow_guide.py GUIDE FOLDER [--skip WORDS] [--write]

In FOLDER: writes every block of code whose first line is a comment with a file's name into that file, runs every `sh` block, and compares
what it prints with the `text` block behind it. Commands that begin with WORDS are left out. --write puts what is printed into the guide.
"""
import difflib
import re
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def main():
    words = sys.argv[1:]
    write = "--write" in words and (words.remove("--write") or True)
    skip = None
    if "--skip" in words:
        place = words.index("--skip")
        skip = words[place + 1]
        del words[place:place + 2]
    guide, folder = Path(words[0]), words[1]
    text = guide.read_text(encoding="utf-8")
    printed, shown, run = None, 0, 0

    def follow(block):
        nonlocal printed, shown, run
        kind, body = block.group(1), block.group(2)
        if kind == "text":
            shown += 1
            if printed == body:
                return block.group(0)
            if not write:
                sys.stdout.writelines(difflib.unified_diff(body.splitlines(True), (printed or "").splitlines(True), str(guide), "printed"))
                sys.exit(1)
            return f"```text\n{printed}```"
        if kind == "sh":
            commands = "".join(line + "\n" for line in body.splitlines() if not (skip and line.startswith(skip)))
            done = subprocess.run(["bash", "-euc", commands], cwd=folder, capture_output=True, timeout=300, check=False)
            if done.returncode != 0:
                sys.exit(f"{commands}ended with {done.returncode}:\n{done.stdout.decode()}{done.stderr.decode()}")
            printed, run = done.stdout.decode(), run + 1
            return block.group(0)
        name = re.match(r"\W+([\w.]+)\W*\n", body)
        if name:
            (Path(folder) / name.group(1)).write_text(body, encoding="utf-8")
        return block.group(0)

    followed = BLOCK.sub(follow, text)
    if write:
        guide.write_text(followed, encoding="utf-8")
    if run == 0 or shown == 0:
        sys.exit(f"{guide} has no commands or shows no output")
    print(f"{guide.name}: {run} steps, {shown} outputs as shown")


if __name__ == "__main__":
    main()
