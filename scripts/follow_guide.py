#!/usr/bin/env python3
"""Follows a guide word for word: saves its files, runs its commands and compares what they print with what it shows.

    follow_guide.py GUIDE LIBRARY_FOLDER SCRATCH_FOLDER

A code block below "Save as `NAME`" is that file. Blocks of `sh` are run, one after the other, in the scratch folder, as a reader would who has
the repository in the folder `intakt`; a block of `text` is what the block before it prints. `cargo build` of the library takes it out of
LIBRARY_FOLDER, so that a test needs no second build; everything else cargo builds without the network. UPDATE_EXPECTED=1 puts what is printed into the guide.
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]

CARGO = """#!/bin/sh
case "$*" in
*"--package intakt-capi"*) mkdir -p target && ln -sfn "$INTAKT_BUILT" target/release ;;
*) %s exec %s "$@" ;;
esac
"""


def cargo():
    """Cargo as the test has it: with its settings and what it has built and fetched, and without the network."""
    settings = {name: value for name, value in os.environ.items() if re.match("CARGO_(HOME|TARGET|PROFILE|BUILD)|RUSTUP_|RUSTFLAGS", name)}
    home = pathlib.Path.home()
    settings = {"CARGO_HOME": str(home / ".cargo"), "RUSTUP_HOME": str(home / ".rustup"), "CARGO_NET_OFFLINE": "true"} | settings
    settings["CARGO_TARGET_DIR"] = os.path.abspath(settings.get("CARGO_TARGET_DIR", ROOT / "target"))
    words = " ".join(f"{name}={shlex.quote(value)}" for name, value in sorted(settings.items()))
    return CARGO % (words, shlex.quote(shutil.which("cargo") or "cargo"))


def prepare(scratch, built):
    """The repository as a fresh clone, without what was built in it."""
    clone = scratch / "intakt"
    clone.mkdir(parents=True)
    for entry in ROOT.iterdir():
        if entry.name not in ("target", ".git"):
            (clone / entry.name).symlink_to(entry)
    tools = scratch / ".tools"
    tools.mkdir()
    (tools / "cargo").write_text(cargo(), encoding="utf-8")
    (tools / "cargo").chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PKG_CONFIG", "CMAKE", "CARGO", "LD_"))}
    return environment | {"PATH": f"{tools}:{environment['PATH']}", "HOME": str(scratch), "INTAKT_BUILT": built}


def blocks(text):
    """(language, the name to save it as, the block, its line) of every code block."""
    for found in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S):
        before = text[: found.start()].rstrip().rsplit("\n\n", 1)[-1]
        name = re.search(r"Save (?:it|this|the \w+) ?as `([^`]+)`", before) or re.search(r"Save as `([^`]+)`", before)
        yield found[1], name[1] if name and "```" not in before else None, found[2], text.count("\n", 0, found.start()) + 1


def main():
    guide, built, scratch = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2]), pathlib.Path(sys.argv[3]).absolute()
    environment, printed, ran = prepare(scratch, built), None, 0
    text = guide.read_text(encoding="utf-8")
    for language, name, block, line in blocks(text):
        place = f"{guide}:{line}"
        if name:
            (scratch / name).parent.mkdir(parents=True, exist_ok=True)
            (scratch / name).write_text(block, encoding="utf-8")
        elif language == "sh":
            done = subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=scratch, env=environment, text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=500, check=False)
            if done.returncode != 0:
                sys.exit(f"{place}: ended with {done.returncode}:\n{block}\n{done.stdout}")
            printed, ran = done.stdout, ran + 1
        elif language == "text":
            if printed != block and os.environ.get("UPDATE_EXPECTED"):
                guide.write_text(guide.read_text(encoding="utf-8").replace(f"```text\n{block}```", f"```text\n{printed}```", 1), encoding="utf-8")
            elif printed != block:
                sys.exit(f"{place}: the guide shows\n{block}\nand it prints\n{printed}")
        else:
            sys.exit(f"{place}: a block of `{language}` that is neither saved nor run")
    if ran == 0:
        sys.exit(f"{guide}: nothing to run")
    print(f"{guide}: {ran} blocks of commands")


if __name__ == "__main__":
    main()
