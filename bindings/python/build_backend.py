"""Builds the package for pip (PEP 517), with nothing but Python: an installation needs no network and leaves nothing in this folder.

A shared library of Intakt that lies in `src/intakt` is packed, too; the wheel is for this system only then.
"""
import base64
import hashlib
import pathlib
import re
import sysconfig
import tarfile
import zipfile
from typing import Any, Dict, List, Optional

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE / "src" / "intakt"
NATIVE = ("*.so", "*.so.1", "*.dll", "*.dylib")

METADATA = """Metadata-Version: 2.1
Name: intakt
Version: {version}
Summary: Order intake that leaves your master data intact: reads shop orders, finds out who ordered, hands back a plan
License: MIT OR Apache-2.0
Requires-Python: >=3.9
Classifier: Programming Language :: Python :: 3
Classifier: Typing :: Typed
Description-Content-Type: text/markdown

{readme}"""


def version() -> str:
    """The version of the package, as it says itself."""
    found = re.search(r'^__version__ = "(.+)"$', (PACKAGE / "__init__.py").read_text(encoding="utf-8"), re.M)
    if found is None:
        raise RuntimeError("src/intakt/__init__.py has no version")
    return found.group(1)


def native() -> List[pathlib.Path]:
    """The shared libraries beside the package."""
    return sorted(path for pattern in NATIVE for path in PACKAGE.glob(pattern))


def metadata() -> str:
    """What is said about the package."""
    return METADATA.format(version=version(), readme=(HERE / "README.md").read_text(encoding="utf-8"))


def write_wheel(folder: str, files: Dict[str, bytes], tag: str) -> str:
    """Writes a wheel of these files, with their checksums."""
    info, name = f"intakt-{version()}.dist-info", f"intakt-{version()}-py3-none-{tag}.whl"
    pure = "true" if tag == "any" else "false"
    files[f"{info}/METADATA"] = metadata().encode()
    files[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nGenerator: intakt\nRoot-Is-Purelib: {pure}\nTag: py3-none-{tag}\n".encode()
    record = ""
    with zipfile.ZipFile(pathlib.Path(folder) / name, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, content in files.items():
            checksum = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record += f"{path},sha256={checksum},{len(content)}\n"
            wheel.writestr(zipfile.ZipInfo(path), content)
        wheel.writestr(zipfile.ZipInfo(f"{info}/RECORD"), record + f"{info}/RECORD,,\n")
    return name


def build_wheel(wheel_directory: str, config_settings: Optional[Dict[str, Any]] = None, metadata_directory: Optional[str] = None) -> str:
    """The wheel that pip installs."""
    sources = sorted(PACKAGE.glob("*.py")) + [PACKAGE / "py.typed"] + native()
    tag = re.sub(r"\W", "_", sysconfig.get_platform()) if native() else "any"
    return write_wheel(wheel_directory, {f"intakt/{path.name}": path.read_bytes() for path in sources}, tag)


def build_editable(wheel_directory: str, config_settings: Optional[Dict[str, Any]] = None, metadata_directory: Optional[str] = None) -> str:
    """A wheel that leads to this folder, for `pip install --editable`."""
    return write_wheel(wheel_directory, {"intakt.pth": f"{PACKAGE.parent}\n".encode()}, "any")


def build_sdist(sdist_directory: str, config_settings: Optional[Dict[str, Any]] = None) -> str:
    """The sources as an archive."""
    root, name = f"intakt-{version()}", f"intakt-{version()}.tar.gz"
    (pathlib.Path(sdist_directory) / "PKG-INFO").write_text(metadata(), encoding="utf-8")
    with tarfile.open(pathlib.Path(sdist_directory) / name, "w:gz", format=tarfile.PAX_FORMAT) as archive:
        archive.add(pathlib.Path(sdist_directory) / "PKG-INFO", f"{root}/PKG-INFO")
        for path in [HERE / "pyproject.toml", HERE / "README.md", HERE / "build_backend.py", PACKAGE / "py.typed"]:
            archive.add(path, f"{root}/{path.relative_to(HERE).as_posix()}")
        for path in sorted(PACKAGE.glob("*.py")) + native():
            archive.add(path, f"{root}/{path.relative_to(HERE).as_posix()}")
    (pathlib.Path(sdist_directory) / "PKG-INFO").unlink()
    return name
