#!/usr/bin/env python3
"""Writes random documents and expressions with the answers that lxml (libxml2) gives.

    pip install lxml
    python3 tests/oracle/xpath_lxml.py [SEED] [ROWS] > tests/corpus/xpath/lxml.tsv

The same seed gives the same rows. src/xpath/tests/oracle.rs reads them; CI asks 50,000 anew with another seed. A line is either a document, `D`, XML, or a
question to the last document, `Q`, number of the context element, expression, answer. Nodes are
written as e3 (third element), e3/@k, e3/text (its first text, before any child) and e3/tail (the text after it).

Not asked, because libxml2 goes its own way: `following` from an attribute leaves out the owner's children; numbers turn
into texts of at most 15 digits, so that texts made of quotients or of long fractions are left out; unprefixed names match in no namespace (here: in any), so that names with and
without namespace are kept apart.
"""

import random
import re
import sys
from decimal import Decimal

from lxml import etree

NAMESPACE = "urn:n"
AXES = [
    "ancestor", "ancestor-or-self", "child", "child", "child", "descendant", "descendant-or-self", "following",
    "following-sibling", "parent", "preceding", "preceding-sibling", "self", "attribute", "attribute",
]
WORDS = ["", "x", "y", "xy", " x  y ", "1", "2", "10", "-3", "2.5", "é", "1.0"]


def element(rng, depth):
    name = rng.choice(["a", "a", "b", "c", "n:p"])
    attributes = {}
    for attribute in ["k", "l", "n:m", "xml:lang"]:
        if rng.random() < 0.3:
            attributes[attribute] = rng.choice(["en", "de-AT", "EN"]) if attribute == "xml:lang" else rng.choice(WORDS)
    written = "".join(f' {key}="{value}"' for key, value in attributes.items())
    parts = []
    for _ in range(rng.randint(0, 4 if depth < 4 else 0)):
        parts.append(element(rng, depth + 1) if rng.random() < 0.65 else rng.choice(WORDS))
    return f"<{name}{written}>{''.join(parts)}</{name}>"


def document(rng):
    inner = "".join(element(rng, 1) for _ in range(rng.randint(1, 4)))
    return f'<r xmlns:n="{NAMESPACE}">{inner}</r>'


def test(rng, axis):
    if axis == "attribute":
        return rng.choice(["k", "l", "*", "n:m", "node()", "n:*", "xml:lang"])
    return rng.choice(["a", "a", "b", "c", "*", "*", "node()", "text()", "n:p", "n:*", "r"])


def step(rng, depth, after_attribute):
    axis = rng.choice(AXES)
    while after_attribute and axis == "following":
        axis = rng.choice(AXES)
    name = test(rng, axis)
    short = rng.random()
    if axis == "child" and short < 0.7:
        text = name
    elif axis == "attribute" and short < 0.7:
        text = "@" + name
    elif axis == "parent" and name == "node()":
        text = ".."
    elif axis == "self" and name == "node()":
        text = "."
    else:
        text = f"{axis}::{name}"
    if text not in (".", ".."):
        while depth < 3 and rng.random() < 0.3:
            text += f"[{predicate(rng, depth + 1)}]"
    keeps = axis in ("self", "ancestor-or-self", "descendant-or-self")
    return text, axis == "attribute" or (after_attribute and keeps)


def path(rng, depth):
    kind = rng.random()
    # What a relative path starts from inside a predicate may be an attribute.
    attribute = depth > 0
    if kind < 0.12:
        text, attribute = "/", False
    elif kind < 0.3:
        text, attribute = "//", False
    elif kind < 0.4 and depth < 2:
        text, attribute = f"({nodes(rng, depth + 1)})[{predicate(rng, depth + 1)}]/", True
    elif kind < 0.45:
        text = ".//"
    else:
        text = ""
    for index in range(rng.randint(1, 3 if depth else 4)):
        if index:
            text += rng.choice(["/", "/", "/", "//"])
        written, attribute = step(rng, depth, attribute)
        text += written
    return text


def nodes(rng, depth):
    if depth < 2 and rng.random() < 0.2:
        return f"{path(rng, depth + 1)} | {path(rng, depth + 1)}"
    return path(rng, depth)


def predicate(rng, depth):
    kind = rng.random()
    if kind < 0.25:
        return str(rng.randint(0, 4))
    if kind < 0.35:
        return "last()"
    if kind < 0.5:
        return f"position() {operator(rng)} {rng.randint(1, 3)}"
    if kind < 0.6:
        return f"last() {rng.choice(['-', '+', 'mod', '*'])} {rng.randint(1, 2)}"
    if kind < 0.8:
        return nodes(rng, depth)
    return boolean(rng, depth)


def operator(rng):
    return rng.choice(["=", "=", "!=", "<", "<=", ">", ">="])


def boolean(rng, depth):
    kind = rng.random()
    if depth > 3 or kind < 0.1:
        return rng.choice(["true()", "false()"])
    if kind < 0.6:
        return f"{operand(rng, depth + 1)} {operator(rng)} {operand(rng, depth + 1)}"
    if kind < 0.7:
        return f"not({any_value(rng, depth + 1)})"
    if kind < 0.8:
        return f"({boolean(rng, depth + 1)} {rng.choice(['and', 'or'])} {boolean(rng, depth + 1)})"
    if kind < 0.85:
        return f"lang('{rng.choice(['en', 'de', 'de-at', 'fr'])}')"
    return f"{rng.choice(['contains', 'starts-with'])}({text(rng, depth + 1)}, {text(rng, depth + 1)})"


def operand(rng, depth):
    kind = rng.random()
    if kind < 0.45:
        return nodes(rng, depth)
    if kind < 0.65:
        return number(rng, depth)
    if kind < 0.85:
        return text(rng, depth)
    return f"({boolean(rng, depth)})"


def number(rng, depth):
    kind = rng.random()
    if depth > 3 or kind < 0.25:
        return rng.choice(["0", "1", "2", "3", "-1", "1.5", "-0", ".5", "10", "(1 div 0)", "(0 div 0)"])
    if kind < 0.4:
        return f"count({nodes(rng, depth + 1)})"
    if kind < 0.5:
        return f"sum({nodes(rng, depth + 1)})"
    if kind < 0.6:
        return f"{rng.choice(['floor', 'ceiling', 'round', 'number'])}({number(rng, depth + 1)})"
    if kind < 0.7:
        return f"number({any_value(rng, depth + 1)})"
    if kind < 0.8:
        return f"string-length({text(rng, depth + 1)})"
    return f"({number(rng, depth + 1)} {rng.choice(['+', '-', '*', 'div', 'mod'])} {number(rng, depth + 1)})"


def text(rng, depth):
    kind = rng.random()
    if depth > 3 or kind < 0.25:
        return f"'{rng.choice(WORDS)}'"
    if kind < 0.4:
        return f"string({any_value(rng, depth + 1)})"
    if kind < 0.5:
        return f"{rng.choice(['name', 'local-name', 'namespace-uri'])}({nodes(rng, depth + 1)})"
    if kind < 0.6:
        return f"concat({text(rng, depth + 1)}, {text(rng, depth + 1)})"
    if kind < 0.7:
        return f"{rng.choice(['substring-before', 'substring-after'])}({text(rng, depth + 1)}, {text(rng, depth + 1)})"
    if kind < 0.8:
        return f"substring({text(rng, depth + 1)}, {number(rng, depth + 1)}, {number(rng, depth + 1)})"
    if kind < 0.9:
        return f"normalize-space({text(rng, depth + 1)})"
    return f"translate({text(rng, depth + 1)}, 'x1 ', 'y2')"


def any_value(rng, depth):
    return rng.choice([nodes, nodes, number, text, boolean])(rng, depth)


def shown_number(value):
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0:
        return "0"
    written = format(Decimal(repr(value)), "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def shown_node(node, numbers):
    if isinstance(node, etree._Element):
        return f"e{numbers[node]}"
    parent = numbers[node.getparent()]
    if node.is_attribute:
        name = etree.QName(node.attrname)
        prefix = {None: "", NAMESPACE: "n:"}.get(name.namespace, "xml:")
        return f"e{parent}/@{prefix}{name.localname}"
    return f"e{parent}/{'tail' if node.is_tail else 'text'}"


def shown(value, numbers):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return shown_number(value)
    if isinstance(value, list):
        return " ".join(shown_node(node, numbers) for node in value)
    return f"'{value}'"


def makes_text_of_quotient(expression):
    """Whether a quotient may become a text somewhere; infinity and NaN are written alike."""
    quotients = expression.replace("(1 div 0)", "").replace("(0 div 0)", "")
    texts = r"\b(string|string-length|concat|substring|substring-before|substring-after|normalize-space|translate|contains|starts-with)\("
    return " div " in quotients and re.search(texts, expression) is not None


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 1500
    rng = random.Random(seed)
    written = 0
    while written < rows:
        source = document(rng)
        root = etree.fromstring(source)
        elements = list(root.iter())
        numbers = {found: index + 1 for index, found in enumerate(elements)}
        print(f"D\t{source}")
        for _ in range(25):
            expression = any_value(rng, 0)
            if rng.random() < 0.4:
                expression = nodes(rng, 0)
            at = rng.randint(1, len(elements))
            try:
                value = elements[at - 1].xpath(expression, namespaces={"n": NAMESPACE})
            except etree.XPathError as error:
                sys.exit(f"{expression}: {error}")
            # Most random paths lead nowhere, which says little.
            if value == [] and rng.random() < 0.9:
                continue
            if makes_text_of_quotient(expression) or isinstance(value, str) and re.search(r"\.\d{2}", value):
                continue
            print(f"Q\t{at}\t{expression}\t{shown(value, numbers)}")
            written += 1


main()
