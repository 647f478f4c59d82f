#!/usr/bin/env python3
"""Validates every intakt-order document of the project against its XSD with libxml2, and sees that wrong ones fail.

    tests/oracle/intakt_order_xsd.py        needs lxml
"""

import pathlib
import sys

from lxml import etree

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
NAMESPACE = "urn:intakt:order:1.0"

# What a shop gets wrong, as a change to the minimal sample: the text to find, and what stands there instead.
MISTAKES = [
    ("no number", "<number>", "<numero>", "</number>", "</numero>"),
    ("a comma in an amount", ".", ",", None, None),
    ("another namespace", NAMESPACE, "urn:example:order", None, None),
    ("prices that are neither net nor gross", "gross", "brutto", None, None),
    ("a German date", "<date>2", "<date>22.11.2", None, None),
]


def main():
    schema = etree.XMLSchema(etree.parse(ROOT / "schemas/intakt-order-1.0.xsd"))
    faults, valid = [], 0
    for folder in ("examples", "tests/corpus/orders/intakt-order"):
        for file in sorted((ROOT / folder).rglob("*.xml")):
            try:
                document = etree.parse(file)
            except (etree.XMLSyntaxError, OSError):
                continue  # Examples of other dialects may lie about their encoding.
            if etree.QName(document.getroot()).namespace != NAMESPACE:
                continue
            if schema.validate(document):
                valid += 1
            else:
                faults.append(f"{file.relative_to(ROOT)}: {schema.error_log.last_error}")

    minimal = (ROOT / "examples/intakt-order/minimal.xml").read_text(encoding="utf-8")
    refused = 0
    for name, find, replace, find_too, replace_too in MISTAKES:
        at = minimal.index("<price>") if name == "a comma in an amount" else 0
        wrong = minimal[:at] + minimal[at:].replace(find, replace, 1)
        if find_too:
            wrong = wrong.replace(find_too, replace_too, 1)
        if wrong == minimal:
            faults.append(f"the mistake `{name}` changes nothing; mend the test")
        elif schema.validate(etree.fromstring(wrong.encode("utf-8"))):
            faults.append(f"the schema accepts {name}")
        else:
            refused += 1

    for fault in faults:
        print(f"error: {fault}")
    print(f"{valid} documents valid, {refused} mistakes refused, {len(faults)} faults")
    return 1 if faults or valid < 4 else 0


if __name__ == "__main__":
    sys.exit(main())
