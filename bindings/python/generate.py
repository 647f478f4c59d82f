#!/usr/bin/env python3
"""Makes the raw layer, the enumerations and the typed objects of the package from `include/intakt.h`.

    python3 bindings/python/generate.py            writes `_raw.py`, `enums.py` and `model.py` anew
    python3 bindings/python/generate.py --check    tells whether they are as the header has it, and ends with 1 if not

The header is regular on purpose: a getter is one small function of a few shapes, and the last paragraph of its comment says of
which. So nothing here names a single field, but for a few names that read badly in Python.
"""
import argparse
import difflib
import keyword
import pathlib
import re
import sys
import textwrap
from typing import Dict, List, NamedTuple, Optional, Tuple

HERE = pathlib.Path(__file__).resolve().parent
HEADER = HERE.parent.parent / "include" / "intakt.h"
PACKAGE = HERE / "src" / "intakt"
WIDTH = 120

MARK = '"""{title}\n\nMade from `include/intakt.h` by `generate.py`. Do not edit: change the header\'s sources and run that anew.\n"""\n'

SCALARS = {"int32_t": "c_int32", "uint32_t": "c_uint32", "int64_t": "c_int64", "uint64_t": "c_uint64", "size_t": "c_size_t"}
# Objects that the package wraps by hand, because they do something; all others are only read.
HANDLES = {"buffer", "bytes", "database", "error", "importer", "keys", "matcher", "profiles", "reader", "result"}
# Enumerations whose class is not simply their name in the singular.
ENUMS = {"classes": "RecordClass", "plan_statuses": "PlanStatus", "document_statuses": "DocumentStatus", "status": "Status"}
# Enumerations that all begin alike by chance, so that what they have in common is no prefix.
PREFIXES = {"intakt_roundings": "INTAKT_ROUNDING_"}
FLAGS = {"intakt_kept"}
# Lists whose name is not the plural of the getter's, and names that mean something else in Python.
LISTS = {"depends_on": "depends_on", "earlier": "earlier", "evidence": "evidence", "to": "to", "missing": "missing", "review": "questions"}
RENAMED = {"bytes": "content"}


class Function(NamedTuple):
    """A function of the header."""

    comment: List[str]
    result: str
    name: str
    parameters: List[str]


class Member(NamedTuple):
    """A member of a struct or of an enumeration, with its type or its number."""

    comment: List[str]
    name: str
    text: str


class Header(NamedTuple):
    """What the header declares."""

    constants: List[Tuple[str, str, List[str]]]
    enums: Dict[str, Tuple[List[str], List[Member]]]
    structs: Dict[str, Tuple[List[str], List[Member]]]
    opaque: Dict[str, List[str]]
    functions: List[Function]


def paragraphs(comment: str) -> List[str]:
    """The paragraphs of a comment of C, each one line."""
    lines = [re.sub(r"^\s*\* ?", "", line).rstrip() for line in comment.split("\n")]
    return [" ".join(part.split()) for part in "\n".join(lines).split("\n\n") if part.strip()]


def split_parameters(text: str) -> List[str]:
    """Cuts a list of parameters at its outer commas."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    return [" ".join(part.split()) for part in parts if part.strip() not in ("", "void")]


def read_members(body: str, end: str) -> List[Member]:
    """The members of a struct (`end` is `;`) or an enumeration (`end` is `,`)."""
    members = []
    for comment, text in re.findall(r"/\*\*((?:(?!\*/).)*)\*/\s*((?:(?!/\*\*).)*)", body, re.S):
        text = " ".join(text.split()).rstrip(end)
        if end == ",":
            name, value = text.split(" = ")
            members.append(Member(paragraphs(comment), name, value))
        else:
            pointer = re.search(r"\(\*(\w+)\)", text)
            name = pointer.group(1) if pointer else re.findall(r"\w+", text)[-1]
            members.append(Member(paragraphs(comment), name, text))
    return members


def read_header(text: str) -> Header:
    """Takes the header apart."""
    comment = r"/\*\*((?:(?!\*/).)*)\*/\s*"
    constants = [(name, value, paragraphs(said)) for said, name, value in re.findall(comment + r"#define (INTAKT_\w+) (\S+)", text, re.S)]
    enums = {
        name: (paragraphs(said), read_members(body, ","))
        for said, name, body in re.findall(comment + r"typedef enum (\w+) \{(.*?)^\} \w+;", text, re.S | re.M)
    }
    structs = {
        name: (paragraphs(said), read_members(body, ";"))
        for said, name, body in re.findall(comment + r"typedef struct (\w+) \{(.*?)^\} \w+;", text, re.S | re.M)
    }
    opaque = {name: paragraphs(said) for said, name in re.findall(comment + r"typedef struct (\w+) \w+;", text, re.S)}
    functions = []
    for said, declaration in re.findall(comment + r"INTAKT_API\s+([^;{]*);", text, re.S):
        parts = re.fullmatch(r"(.*?)\b(intakt_\w+)\((.*)\)", " ".join(declaration.split()))
        if parts is None:
            raise SystemExit(f"generate.py: cannot read {declaration!r}")
        result, name, parameters = parts.groups()
        functions.append(Function(paragraphs(said), result.strip(), name, split_parameters(parameters)))
    return Header(constants, enums, structs, opaque, functions)


def python_type(declared: str, header: Header) -> str:
    """The type of ctypes for a parameter, a result or a member, whose name may stand in `declared`."""
    pointer = re.fullmatch(r"(\w+) \(\*\w+\)\((.*)\)", declared)
    if pointer:
        parts = [python_type(part, header) for part in split_parameters(pointer.group(2))]
        result = "None" if pointer.group(1) == "void" else f"ctypes.{SCALARS[pointer.group(1)]}"
        return f"ctypes.CFUNCTYPE({', '.join([result] + parts)})"
    stars = declared.count("*")
    words = [word for word in re.findall(r"\w+", declared) if word not in ("const", "struct")]
    base = words[0]
    if stars == 0:
        return f"ctypes.{SCALARS[base]}"
    if base in SCALARS:
        return f"ctypes.POINTER(ctypes.{SCALARS[base]})"
    if base in header.structs and stars == 1:
        return f"ctypes.POINTER({class_name(base)})"
    if stars == 2:
        return "ctypes.POINTER(ctypes.c_char_p)" if base == "char" else "ctypes.POINTER(ctypes.c_void_p)"
    return "ctypes.c_void_p"


def argument_type(declared: str, header: Header) -> str:
    """As `python_type`, for a parameter of a function: texts may be given as bytes."""
    return "ctypes.c_char_p" if declared.startswith("const char *") and declared.count("*") == 1 else python_type(declared, header)


def class_name(name: str) -> str:
    """The class for a type of the header: `intakt_order_identity` is `OrderIdentity`."""
    return "".join(part.capitalize() for part in name[len("intakt_") :].split("_"))


def enum_name(name: str) -> str:
    """The class for an enumeration: `intakt_relation_kinds` is `RelationKind`."""
    plain = name[len("intakt_") :]
    if plain in ENUMS:
        return ENUMS[plain]
    if plain.endswith("ies"):
        plain = plain[:-3] + "y"
    elif plain.endswith("s"):
        plain = plain[:-1]
    return class_name("intakt_" + plain)


def enum_prefix(name: str, members: List[Member]) -> str:
    """What the members of an enumeration have in common."""
    if name in PREFIXES:
        return PREFIXES[name]
    names = [member.name for member in members]
    common = names[0]
    while not all(other.startswith(common) for other in names):
        common = common[:-1]
    return common[: common.rindex("_") + 1]


def plural(name: str) -> str:
    """The name of the list that a getter with an index gives the entries of."""
    if name in LISTS:
        return LISTS[name]
    if name.endswith("y"):
        return name[:-1] + "ies"
    return name + "s"


def docstring(comment: List[str], indent: str) -> List[str]:
    """A comment of C as a docstring; C's words for nothing become Python's."""
    text = [re.sub(r"\bNULL\b", "None", part).replace("\\", "\\\\").replace('"', "'") for part in comment]
    lines: List[str] = []
    for part in text:
        lines += ([""] if lines else []) + textwrap.wrap(part, WIDTH - len(indent) - 6, break_long_words=False, break_on_hyphens=False)
    lines = lines or ["What the header says."]
    if len(lines) == 1:
        return [f'{indent}"""{lines[0]}"""']
    return [f'{indent}"""{lines[0]}'] + [f"{indent}{line}".rstrip() for line in lines[1:]] + [f'{indent}"""']


def make_raw(header: Header) -> str:
    """The raw layer: constants, structs and the prototypes of all functions."""
    out = [MARK.format(title="The C ABI as ctypes: constants, structs, prototypes. Internal; see `intakt` for what hosts use.")]
    out += ["import ctypes", "from typing import Any, Dict, Tuple", ""]
    for name, value, _ in header.constants:
        value = {"INT32_MIN": "-(2**31)"}.get(value, value)
        out.append(f"{name[len('INTAKT_'):]} = {value}")
    for name, (comment, members) in header.structs.items():
        out += ["", "", f"class {class_name(name)}(ctypes.Structure):"] + docstring(comment[:1], "    ") + ["", "    _fields_ = ["]
        out += [f'        ("{member.name}", {python_type(member.text, header)}),' for member in members] + ["    ]"]
    out += ["", "", "# Name -> (result, parameters). Functions that can fail have the error last."]
    out += ["PROTOTYPES: Dict[str, Tuple[Any, Tuple[Any, ...]]] = {"]
    for function in header.functions:
        result = "None" if function.result == "void" else python_type(function.result, header)
        parameters = [argument_type(parameter, header) for parameter in function.parameters]
        inner = ", ".join(parameters) + ("," if len(parameters) == 1 else "")
        line = f'    "{function.name}": ({result}, ({inner})),'
        if len(line) <= WIDTH:
            out.append(line)
        else:
            out += [f'    "{function.name}": (', f"        {result},", "        ("]
            out += [f"            {parameter}," for parameter in parameters] + ["        ),", "    ),"]
    out += ["}", "", "# Functions that can fail; they may call back, so the interpreter is let go meanwhile. Getters never fail and are short."]
    out.append("FALLIBLE = frozenset(name for name, (_, parameters) in PROTOTYPES.items() if _is_fallible(name, parameters))")
    text = "\n".join(out) + "\n"
    guard = (
        "\n\ndef _is_fallible(name: str, parameters: Tuple[Any, ...]) -> bool:\n"
        '    """Whether a function has an error as its last parameter, or frees what may hold callbacks."""\n'
        '    return name.endswith("_free") or bool(parameters) and parameters[-1] is ctypes.POINTER(ctypes.c_void_p)\n'
    )
    return text.replace("\n\n# Functions that can fail;", guard + "\n\n# Functions that can fail;")


def make_enums(header: Header) -> str:
    """The enumerations."""
    names = [enum_name(name) for name in header.enums]
    out = [MARK.format(title="The enumerations of Intakt.")]
    out += ["import enum", "", "from ._choice import Choice", ""]
    out += ["__all__ = ["] + [f'    "{name}",' for name in sorted(names)] + ["]"]
    for name, (comment, members) in header.enums.items():
        prefix = enum_prefix(name, members)
        base = "enum.IntFlag" if name in FLAGS else "Choice"
        out += ["", "", f"class {enum_name(name)}({base}):"] + docstring(comment[:1], "    ") + [""]
        for member in members:
            said = " ".join(re.sub(r"\bNULL\b", "None", part) for part in member.comment)
            for line in textwrap.wrap(said, WIDTH - 7, break_long_words=False, break_on_hyphens=False):
                out.append(f"    #: {line}")
            out.append(f"    {member.name[len(prefix):]} = {member.text}")
    return "\n".join(out) + "\n"


def getter(function: Function, kind: str, header: Header) -> Optional[List[Tuple[str, str, str]]]:
    """The properties for a function that reads an object of `kind`: name, type and body of each. None if it is no getter."""
    plain = function.name[len(f"intakt_{kind}_") :]
    name = RENAMED.get(plain, plain)
    if keyword.iskeyword(name):
        name += "_"
    shape = function.comment[-1] if function.comment else ""
    rest = function.parameters[1:]
    indexed = bool(rest) and rest[0] == "size_t index"
    choice = re.search(r"[Oo]ne of `(\w+)", shape)
    node = re.match(r"const struct (\w+) \*", function.result)
    call = f'"{function.name}"'
    if node and not rest:
        return [(name, f"Optional[{class_name(node.group(1))}]", f"self._node({call}, {class_name(node.group(1))})")]
    if node and indexed:
        made = class_name(node.group(1))
        return [(plural(plain), f"Tuple[{made}, ...]", f"self._nodes({call}, {made})")]
    if function.result == "const char *" and indexed:
        return [(plural(plain), "Tuple[str, ...]", f"self._texts({call})")]
    if function.result == "const char *":
        if shape.startswith("A decimal"):
            return [(name, "Optional[Decimal]", f"self._decimal({call})")]
        if shape.startswith("ISO 8601"):
            return [
                (name, "Optional[datetime.date]", f"self._date({call})"),
                (f"{name}_time", "Optional[datetime.datetime]", f"self._date_time({call})"),
                (f"{name}_text", "Optional[str]", f"self._text({call})"),
            ]
        return [(name, "Optional[str]", f"self._text({call})")]
    if function.result == "const void *":
        return [(name, "Optional[bytes]", f"self._content({call})")]
    if function.result == "int32_t" and indexed and choice:
        made = enum_name(choice.group(1))
        return [(plural(plain), f"Tuple[{made}, ...]", f"self._choices({call}, {made})")]
    if function.result == "int32_t" and rest == ["uint64_t *value"]:
        return [(name, "Optional[int]", f"self._optional_number({call})")]
    if function.result == "int32_t" and not rest and choice:
        made = enum_name(choice.group(1))
        return [(name, f"Optional[{made}]", f"self._choice({call}, {made})")]
    if function.result == "int32_t" and not rest and shape.startswith("1 for yes"):
        return [(name, "Optional[bool]", f"self._answer({call})")]
    if function.result == "int64_t" and not rest:
        return [(name, "int", f"self._number({call})")]
    return None


ALSO = {
    "_time": "The same with its time, aware of its zone where the sender gave it; None where no time is given.",
    "_text": "The same as ISO 8601 text, as it stands in the order.",
}


def make_model(header: Header) -> str:
    """The typed objects: a class for each type that is only read, a property for each of its getters."""
    frees = {function.name for function in header.functions if function.name.endswith("_free")}
    kinds = [name[len("intakt_") :] for name in header.opaque]
    kinds = [kind for kind in kinds if kind not in HANDLES and not kind.endswith("_sink")]
    by_kind: Dict[str, List[Function]] = {kind: [] for kind in kinds}
    names = {function.name for function in header.functions}
    for function in header.functions:
        owner = re.match(r"const struct intakt_(\w+) \*", function.parameters[0]) if function.parameters else None
        if owner and owner.group(1) in by_kind and not function.name.endswith("_free"):
            counted = function.name.endswith("_count") and function.name[: -len("_count")] in names
            if not counted:
                by_kind[owner.group(1)].append(function)
    classes, used = [], set()
    for kind in kinds:
        owned = f"intakt_{kind}_free" in frees
        base = "OrderBase" if kind == "order" else "OwnedNode" if owned else "Node"
        rows: List[Tuple[str, str, str, List[str]]] = []
        for function in by_kind[kind]:
            if function.name == "intakt_order_party_in_role":
                continue  # takes a parameter: OrderBase has it
            made = getter(function, kind, header)
            if made is None:
                raise SystemExit(f"generate.py: {function.name} is of no shape that is known")
            said = function.comment[:-1] or function.comment
            for place, (name, annotation, body) in enumerate(made):
                rows.append((name, annotation, body, said if place == 0 else [ALSO[name[name.rindex("_") :]]]))
                used |= set(re.findall(r"\w+", annotation))
        plain = [name for name, _, _, _ in rows if name != "json"]
        out = ["", "", f"class {class_name('intakt_' + kind)}({base}):"] + docstring(header.opaque["intakt_" + kind], "    ") + [""]
        out.append("    __slots__ = ()")
        if owned:
            out.append(f'    _FREE = "intakt_{kind}_free"')
        line = f"    _FIELDS = ({', '.join(repr(name) for name in plain)}{',' if len(plain) == 1 else ''})".replace("'", '"')
        out += [line] if len(line) <= WIDTH else ["    _FIELDS = ("] + [f'        "{name}",' for name in plain] + ["    )"]
        for name, annotation, body, said in rows:
            out += ["", "    @property", f"    def {name}(self) -> {annotation}:"] + docstring(said, "        ") + [f"        return {body}"]
        classes += out
    enums = sorted(used & {enum_name(name) for name in header.enums})
    exported = sorted(class_name("intakt_" + kind) for kind in kinds)
    top = [MARK.format(title="What can be read of orders, plans, accounts and answers: a class for each thing, a property for each field.")]
    top += ["from __future__ import annotations", "", "import datetime", "from decimal import Decimal", "from typing import Optional, Tuple", ""]
    top += ["from ._node import Node, OrderBase, OwnedNode", "from .enums import ("] + [f"    {name}," for name in enums] + [")", ""]
    top += ["__all__ = ["] + [f'    "{name}",' for name in exported] + ["]"]
    return "\n".join(top + classes) + "\n"


def main() -> int:
    """Writes the files, or compares them."""
    arguments = argparse.ArgumentParser(description="Makes the raw layer of the Python package from include/intakt.h.")
    arguments.add_argument("--check", action="store_true", help="only tell whether the files are up to date")
    check = arguments.parse_args().check
    header = read_header(HEADER.read_text(encoding="utf-8"))
    stale = 0
    for name, make in (("_raw.py", make_raw), ("enums.py", make_enums), ("model.py", make_model)):
        path, text = PACKAGE / name, make(header)
        present = path.read_text(encoding="utf-8") if path.exists() else ""
        if present == text:
            continue
        stale += 1
        if check:
            changes = list(difflib.unified_diff(present.split("\n"), text.split("\n"), name, "as the header has it", lineterm="", n=0))
            print("\n".join(changes[:20]))
        else:
            path.write_text(text, encoding="utf-8")
            print(f"generate.py: {path.relative_to(HERE)} written")
    if check and stale:
        print("generate.py: not up to date; run python3 bindings/python/generate.py")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
