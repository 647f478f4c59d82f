#!/usr/bin/env python3
"""Packs a built library with all that a developer of a host needs into a zip, and checks the zip.

    scripts/package.py PLATFORM TARGET LIBRARIES FOLDER

LIBRARIES is the folder with the built library, FOLDER gets intakt-VERSION-PLATFORM.zip. scripts/package.sh calls this. The same
libraries give the same zip to the byte. Ends with 1, and leaves no zip, where something is missing or for another platform.
"""

import json
import pathlib
import re
import stat
import struct
import subprocess
import sys
import tempfile
import tomllib
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Where a built file goes. Libraries that programs load are in bin/ on Windows, as installers expect.
WINDOWS = {"intakt.dll": "bin/intakt.dll", "libintakt.dll.a": "lib/libintakt.dll.a", "intakt.lib": "lib/intakt.lib", "intakt.def": "lib/intakt.def"}
LINUX = {"libintakt.so": "lib/libintakt.so.1", "libintakt.a": "lib/libintakt.a"}
LINKS = {"lib/libintakt.so": "libintakt.so.1"}
# Of the repository, as it stands there, so that links between pages lead somewhere: what is for hosts.
FOLDERS = ("include", "bindings", "examples", "docs", "schemas", "profiles")
PAGES = ("README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT")
# The C ABI's own source and the tests of the bindings are for those who build the library.
LEFT_OUT = re.compile(r"^bindings/(c/(src|tests|build\.rs|cbindgen\.toml|Cargo\.toml)|[^/]+/tests)(/|$)")
EPOCH = (1980, 1, 1, 0, 0, 0)


def version():
    return tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["package"]["version"]


def tracked():
    """Files of the repository for hosts: those under version control, so that nothing lies in the package by accident."""
    names = subprocess.run(["git", "ls-files", "-z", "--", *FOLDERS, *PAGES], cwd=ROOT, check=True, capture_output=True).stdout
    return [name for name in names.decode().split("\0") if name and not LEFT_OUT.match(name) and (ROOT / name).is_file()]


def content(platform, target, libraries, scratch):
    """What goes into the zip: name, bytes, and whether it is run."""
    compiler = libraries / "compiler"
    options = ["--compiler", compiler.read_text().split()[1]] if compiler.is_file() else []
    subprocess.run([sys.executable, str(ROOT / "scripts/components.py"), target, str(scratch), *options], check=True)
    built = LINUX if platform.startswith("linux") else WINDOWS
    files = {place: (libraries / name, name.endswith((".so", ".dll"))) for name, place in built.items()}
    files |= {name: (ROOT / name, False) for name in tracked()}
    files |= {name: (scratch / name, False) for name in ("sbom.cdx.json", "THIRD-PARTY-LICENSES.txt")}
    return files


def pack(path, top, files, links):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name in sorted(files):
            source, runs = files[name]
            entry = zipfile.ZipInfo(f"{top}/{name}", EPOCH)
            entry.create_system, entry.compress_type = 3, zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | (0o755 if runs or source.stat().st_mode & 0o100 else 0o644)) << 16
            made.writestr(entry, source.read_bytes())
        for name, to in links.items():
            entry = zipfile.ZipInfo(f"{top}/{name}", EPOCH)
            entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            made.writestr(entry, to)


def machine(library):
    """Which processor a library is for, by its own header."""
    if library[:4] == b"\x7fELF":
        return "linux", struct.unpack_from("<H", library, 18)[0]
    at = struct.unpack_from("<I", library, 0x3C)[0]
    return ("windows", struct.unpack_from("<H", library, at + 4)[0]) if library[:2] == b"MZ" and library[at:at + 4] == b"PE\0\0" else ("", 0)


def has_symbols(library):
    """Whether names of functions that are not exported are in a library: a megabyte that nobody needs."""
    if library[:4] == b"\x7fELF":
        at, size, count = struct.unpack_from("<Q", library, 0x28)[0], *struct.unpack_from("<HH", library, 0x3A)
        # SHT_SYMTAB
        return any(struct.unpack_from("<I", library, at + number * size + 4)[0] == 2 for number in range(count))
    at = struct.unpack_from("<I", library, 0x3C)[0]
    return struct.unpack_from("<I", library, at + 16)[0] != 0


MACHINES = {"linux-x64": ("lib/libintakt.so.1", "linux", 62), "win-x64": ("bin/intakt.dll", "windows", 0x8664), "win-x86": ("bin/intakt.dll", "windows", 0x14C)}


def faults(path, top, platform):
    """What is wrong with a zip, looked at as the one who gets it would."""
    found = []
    with zipfile.ZipFile(path) as made:
        if made.testzip() is not None:
            found.append(f"{made.testzip()} is damaged")
        names = set(made.namelist())
        built = LINUX if platform.startswith("linux") else WINDOWS
        wanted = [*built.values(), *PAGES, "include/intakt.h", "bindings/README.md", "examples/c/import.c", "docs/windows.md", "sbom.cdx.json", "THIRD-PARTY-LICENSES.txt"]
        found += [f"{name} is missing" for name in wanted if f"{top}/{name}" not in names]
        found += [f"{name} is outside of {top}" for name in names if not name.startswith(top + "/")]
        if found:
            return found

        def read(name):
            return made.read(f"{top}/{name}")

        name, system, processor = MACHINES[platform]
        library = read(name)
        if machine(library) != (system, processor):
            found.append(f"{name} is for another platform")
        elif has_symbols(library):
            found.append(f"{name} is not stripped")
        for exported in re.findall(rb"\b(intakt_[a-z0-9_]+)\(", (ROOT / "bindings/c/symbols.txt").read_bytes()):
            if exported + b"\0" not in library:
                found.append(f"{name} has no {exported.decode()}")
        if system == "linux" and b"\0libintakt.so.1\0" not in library:
            found.append(f"{name} has another SONAME")
        # The resource is UTF-16.
        if system == "windows" and any(text.encode("utf-16-le") not in library for text in ("ProductVersion", version())):
            found.append(f"{name} has no version resource")
        header = read("include/intakt.h").decode()
        parts = [re.search(rf"INTAKT_VERSION_{part}\s+(\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH")]
        if ".".join(parts) != version():
            found.append("the header is of another version")
        bill = json.loads(read("sbom.cdx.json"))
        licences = read("THIRD-PARTY-LICENSES.txt").decode()
        references = {bill["metadata"]["component"]["bom-ref"]} | {entry["bom-ref"] for entry in bill["components"]}
        found += [f"sbom.cdx.json: {to} is no component" for entry in bill["dependencies"] for to in entry["dependsOn"] if to not in references]
        found += [f"no licence of {entry['name']}" for entry in bill["components"] if f"{entry['name']} {entry.get('version', '')}".rstrip() not in licences]
    return found


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    platform, target, libraries, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
    top = f"intakt-{version()}-{platform}"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{top}.zip"
    with tempfile.TemporaryDirectory() as scratch:
        files = content(platform, target, libraries, pathlib.Path(scratch))
        pack(path, top, files, LINKS if platform.startswith("linux") else {})
    wrong = faults(path, top, platform)
    if wrong:
        path.unlink()
        for fault in wrong:
            print(f"error: {fault}", file=sys.stderr)
        return 1
    print(f"{path.name}: {path.stat().st_size} bytes, {len(files)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
