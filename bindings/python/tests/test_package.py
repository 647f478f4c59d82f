"""The generated layer, finding the library, and what the package promises about itself."""

import ctypes
import inspect
import os
import pathlib
import re
import subprocess
import sys
import unittest

import intakt
from intakt import _raw

from .samples import ROOT

HERE = pathlib.Path(__file__).resolve().parents[1]


class Generated(unittest.TestCase):
    def test_up_to_date(self) -> None:
        done = subprocess.run([sys.executable, str(HERE / "generate.py"), "--check"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_every_function_of_the_header(self) -> None:
        recorded = (ROOT / "bindings" / "c" / "symbols.txt").read_text(encoding="utf-8")
        functions = set(re.findall(r"^(?!enum|struct|typedef|#)[^=\n]*?\b(intakt_\w+)\(", recorded, re.M))
        self.assertEqual(functions, set(_raw.PROTOTYPES))

    def test_every_function_is_used(self) -> None:
        package = pathlib.Path(str(inspect.getfile(intakt))).parent
        used = "".join(path.read_text(encoding="utf-8") for path in package.glob("*.py") if path.name != "_raw.py")
        # Those that are called by a name that is put together.
        # A plan of a result has its own JSON.
        joined = {"intakt_result_plan"} | {name for name in _raw.PROTOTYPES if name.startswith("intakt_error_") or name.endswith("_count")}
        self.assertEqual([name for name in _raw.PROTOTYPES if f'"{name}"' not in used and name not in joined], [])

    def test_structs_have_no_holes_that_c_has_not(self) -> None:
        word = ctypes.sizeof(ctypes.c_void_p)
        for name, size in (("QueryOptions", 16 + word), ("Document", 16 + 2 * word), ("Date", 24), ("Progress", 40), ("OrderKey", 32 + 4 * word)):
            self.assertEqual(ctypes.sizeof(getattr(_raw, name)), (size + 7) // 8 * 8, name)


class Documented(unittest.TestCase):
    def test_everything_public_has_a_docstring(self) -> None:
        for name in intakt.__all__:
            thing = getattr(intakt, name)
            if not inspect.isclass(thing):
                if callable(thing) and inspect.isfunction(thing):
                    self.assertTrue(thing.__doc__, name)
                continue
            self.assertTrue(inspect.getdoc(thing), name)
            if issubclass(thing, (int, tuple)):
                continue
            # With what it has of a base that is not public itself.
            members = [one for base in thing.__mro__ if base.__module__.startswith("intakt.") for one in vars(base).items()]
            for member, value in members:
                if not member.startswith("_") and (inspect.isfunction(value) or isinstance(value, (property, classmethod))):
                    self.assertTrue(inspect.getdoc(value), f"{name}.{member}")


class Finding(unittest.TestCase):
    def run_python(self, code: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        whole = {**os.environ, **environment}
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=whole, check=False)

    def test_what_the_environment_names_counts(self) -> None:
        for named in ("/nowhere/libintakt.so", str(HERE)):
            done = self.run_python("import intakt\ntry: intakt.library_version()\nexcept intakt.LibraryNotFound as e: print(e)", INTAKT_LIBRARY=named)
            self.assertIn(f"INTAKT_LIBRARY is {named!r}", done.stdout, done.stderr)

    def test_a_folder_or_a_file(self) -> None:
        path = pathlib.Path(intakt.library_path())
        for named in (path, path.parent):
            done = self.run_python("import intakt; print(intakt.library_path())", INTAKT_LIBRARY=str(named))
            self.assertEqual(done.stdout.strip(), str(path), done.stderr)

    def test_importing_needs_no_library(self) -> None:
        done = self.run_python("import intakt; print(int(intakt.Role.PATIENT))", INTAKT_LIBRARY="/nowhere")
        self.assertEqual((done.returncode, done.stdout.strip()), (0, "2"), done.stderr)

    def test_the_version_is_that_of_the_project(self) -> None:
        self.assertIn(f'\nversion = "{intakt.__version__}"\n', (ROOT / "Cargo.toml").read_text(encoding="utf-8"))

    def test_what_is_loaded(self) -> None:
        self.assertEqual(intakt.abi_version(), _raw.ABI_VERSION)
        self.assertEqual(intakt.capabilities()["version"], intakt.library_version())
        self.assertEqual(intakt.capabilities()["key_scheme"], intakt.key_scheme())
        self.assertEqual([intakt.has(word) for word in ("csv", "sqlite", "log", "no such thing")], [True, True, True, False])


class Choices(unittest.TestCase):
    def test_a_number_of_a_later_version(self) -> None:
        later = intakt.Role(99)
        self.assertEqual((int(later), later.name), (99, "UNKNOWN_99"))
        self.assertEqual(intakt.Role(2), intakt.Role.PATIENT)
        self.assertRaises(ValueError, intakt.Role, "patient")

    def test_kept_can_be_added_up(self) -> None:
        self.assertEqual(int(intakt.Kept.ORDERS | intakt.Kept.ATTACHMENTS), 5)
