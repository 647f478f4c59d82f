#!/usr/bin/env python3
"""Makes the table of functions and languages in bindings/README.md out of the header and the raw layers of the bindings.

    table.py            writes the table anew
    table.py --check    ends with 1 if it is not up to date, or if a binding lacks a function of the header

A binding has a function if its files name it. A language comes into the table as soon as its folder is there.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
README = ROOT / "bindings/README.md"
BEGIN, END = "<!-- The table below is made by bindings/table.py. -->\n", "<!-- End of the table. -->\n"

# The files that reach the C functions, of each language. Files that only mention them, such as tests, are not among them.
LANGUAGES = {
    "C": ["include/intakt.h"],
    "C++": ["include/intakt.hpp"],
    "C#": ["bindings/csharp/**/*.cs"],
    "Pascal": ["bindings/pascal/**/*.pas", "bindings/pascal/**/*.inc"],
    "Python": ["bindings/python/**/*.py"],
}
LEFT_OUT = re.compile(r"/(tests?|examples?|conformance|obj|bin)/", re.I)


def names_in(patterns):
    texts = []
    for pattern in patterns:
        for file in sorted(ROOT.glob(pattern)):
            if not LEFT_OUT.search("/" + file.relative_to(ROOT).as_posix().lower()):
                texts.append(file.read_text(encoding="utf-8", errors="replace"))
    return set(re.findall(r"\bintakt_\w+", "\n".join(texts))) if texts else None


def functions():
    """The functions of the header by the object that they are of, in its order."""
    header = (ROOT / "include/intakt.h").read_text(encoding="utf-8")
    types = set(re.findall(r"typedef struct intakt_(\w+) intakt_\1;", header))
    groups = {}
    for name in re.findall(r"^INTAKT_API\s[^;]*?\b(intakt_\w+)\(", header, re.M):
        of = [one for one in types if name.startswith(f"intakt_{one}_")]
        groups.setdefault(max(of, key=len, default="the library"), []).append(name)
    return groups


def main():
    languages = {language: names_in(patterns) for language, patterns in LANGUAGES.items()}
    languages = {language: names for language, names in languages.items() if names is not None}
    groups, missing = functions(), []
    out = [f"| function | {' | '.join(languages)} |\n", "|---|" + ":-:|" * len(languages) + "\n"]
    for group, names in groups.items():
        out.append(f"| **{group.replace('_', ' ')}** |{' |' * len(languages)}\n")
        for name in names:
            cells = []
            for language, known in languages.items():
                cells.append("yes" if name in known else "no")
                if name not in known:
                    missing.append(f"{language} has no {name}")
            out.append(f"| `{name}` | {' | '.join(cells)} |\n")
    count = sum(len(names) for names in groups.values())
    table = f"{BEGIN}{count} functions.\n\n{''.join(out)}{END}"

    text = README.read_text(encoding="utf-8")
    if BEGIN not in text:
        text += f"\n## Functions and languages\n\n{BEGIN}{END}"
    begin, end = text.index(BEGIN), text.index(END) + len(END)
    made = text[:begin] + table + text[end:]
    if "--check" in sys.argv[1:]:
        faults = missing + (["bindings/README.md is not up to date: run bindings/table.py"] if made != README.read_text(encoding="utf-8") else [])
        if faults:
            sys.exit("\n".join(faults))
    else:
        README.write_text(made, encoding="utf-8", newline="\n")
        if missing:
            sys.exit("\n".join(missing))


if __name__ == "__main__":
    main()
