#!/usr/bin/env python3
"""Runs conformance programs over all cases and compares what they print with what is expected, byte for byte.

    run.py [--case NAME] [--write] PROGRAM [PROGRAM...]

A PROGRAM is a command, such as 'build/conformance' or 'mono build/Conformance.exe'; relative names in it are of the folder
that run.py is started in. Each case is a folder below cases/: `arguments` has one argument a line, `expected` is the output.
A program is started inside the folder of the case. --write writes `expected` anew from the first program.
"""
import difflib
import pathlib
import shlex
import subprocess
import sys

CASES = pathlib.Path(__file__).resolve().parent / "cases"


def command_of(program):
    """The words of the command; those that name a file become absolute, since cases run in their own folders."""
    return [str(pathlib.Path(word).absolute()) if pathlib.Path(word).exists() else word for word in shlex.split(program)]


def run(command, case):
    arguments = (case / "arguments").read_text(encoding="utf-8").splitlines()
    done = subprocess.run(command + arguments, cwd=case, capture_output=True, timeout=300, check=False)
    told = done.stderr.decode("utf-8", "replace").strip()
    return done.stdout, "" if done.returncode == 0 else f"ended with {done.returncode}: {told}"


def main():
    words, only, write, programs = sys.argv[1:], None, False, []
    while words:
        word = words.pop(0)
        if word == "--case" and words:
            only = words.pop(0)
        elif word == "--write":
            write = True
        else:
            programs.append(word)
    cases = sorted(case for case in CASES.iterdir() if (case / "arguments").is_file() and only in (None, case.name))
    if not programs or not cases:
        sys.exit(__doc__)
    failures = 0
    for program in programs:
        command = command_of(program)
        for case in cases:
            try:
                output, fault = run(command, case)
            except (OSError, subprocess.TimeoutExpired) as error:
                output, fault = b"", str(error)
            expected = case / "expected"
            if write and not fault and program == programs[0]:
                expected.write_bytes(output)
            wanted = expected.read_bytes() if expected.exists() else b""
            good = not fault and output == wanted
            failures += not good
            print(f"{'ok  ' if good else 'FAIL'}  {program}  {case.name}")
            if not good:
                lines = difflib.unified_diff(wanted.decode("utf-8", "replace").splitlines(), output.decode("utf-8", "replace").splitlines(), "expected", "printed", lineterm="")
                print("\n".join(["      " + line for line in [fault] if fault] + ["      " + line for line in list(lines)[:40]]))
    print(f"{len(programs) * len(cases)} runs, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
