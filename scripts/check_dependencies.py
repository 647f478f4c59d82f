#!/usr/bin/env python3
"""Checks the tree of dependencies against deny.toml: licences, sources, banned crates, second versions.

    scripts/check_dependencies.py

Reads `cargo metadata` for what is linked into the library, the command line and the C ABI. Ends with 1 on a violation.
"""

import json
import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent


def allowed(expression, licences):
    """Whether an SPDX expression can be satisfied by the licences. AND binds closer than OR."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))

    def alternatives():
        value = together()
        while tokens and tokens[0] == "OR":
            tokens.pop(0)
            value = together() or value
        return value

    def together():
        value = single()
        while tokens and tokens[0] == "AND":
            tokens.pop(0)
            value = single() and value
        return value

    def single():
        token = tokens.pop(0)
        if token == "(":
            value = alternatives()
            tokens.pop(0)
            return value
        if tokens and tokens[0] == "WITH":
            del tokens[:2]
        return token in licences

    return alternatives()


def main():
    rules = tomllib.loads((ROOT / "deny.toml").read_text())
    metadata = json.loads(subprocess.run(
        ["cargo", "metadata", "--format-version=1", "--all-features", "--locked"],
        cwd=ROOT, check=True, capture_output=True).stdout)
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}

    # What is linked: normal dependencies from the workspace on. Tools for tests and builds are not shipped.
    linked, waiting = set(), list(metadata["workspace_members"])
    while waiting:
        current = waiting.pop()
        if current in linked:
            continue
        linked.add(current)
        waiting += [dependency["pkg"] for dependency in nodes[current]["deps"]
                    if any(kind["kind"] is None for kind in dependency["dep_kinds"])]

    faults, versions = [], {}
    licences = set(rules["licenses"]["allow"])
    banned = {entry["name"] for entry in rules["bans"]["deny"]}
    for package in (packages[identity] for identity in linked):
        name = f"{package['name']} {package['version']}"
        versions.setdefault(package["name"], []).append(package["version"])
        if not allowed(package["license"] or "NONE", licences):
            faults.append(f"{name}: licence {package['license']} is not allowed")
        if package["name"] in banned:
            faults.append(f"{name} is banned")
        if package["source"] is not None and not package["source"].startswith("registry+"):
            faults.append(f"{name} comes from {package['source']}, not from the registry")
    doubles = {name: found for name, found in versions.items() if len(found) > 1}
    if "quick-xml" in doubles:
        faults.append(f"two versions of quick-xml: {doubles['quick-xml']}")
    for name, found in sorted(doubles.items()):
        print(f"note: {name} is linked in versions {', '.join(sorted(found))}")
    for fault in faults:
        print(f"error: {fault}")
    print(f"{len(linked)} packages linked, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
