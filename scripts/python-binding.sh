#!/usr/bin/env bash
# The Python package as a host uses it: installs it with pip, and runs its tests, the conformance programs, the example and the guide.
#
#     scripts/python-binding.sh [FOLDER]
#
# FOLDER has libintakt.so, target/release if it is not given. Needs Python 3.9 or later with venv. Types are checked by mypy, which pip
# brings; without network that step is passed over. UPDATE_EXPECTED=1 writes what the guide shows anew.
set -uo pipefail
cd "$(dirname "$0")/.."
library=$(cd "${1:-target/release}" 2>/dev/null && pwd) || { echo "there is no folder ${1:-target/release}"; exit 1; }
[ -e "$library/libintakt.so" ] || { echo "there is no libintakt.so in $library"; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python=$scratch/venv/bin/python
unset PYTHONPATH
export INTAKT_LIBRARY=$library PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=error LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1

step() { # NAME COMMAND...
    local name=$1 start=$SECONDS
    shift
    if "$@" >"$scratch/log" 2>&1; then
        printf 'ok    %-44s %3ds  %s\n' "$name" $((SECONDS - start)) "$(tail -n 1 "$scratch/log" | cut -c1-70)"
    else
        printf 'FAIL  %-44s %3ds\n' "$name" $((SECONDS - start))
        tail -n 80 "$scratch/log"
        exit 1
    fi
}

install_it() { PYTHONWARNINGS='' python3 -m venv "$scratch/venv" && PYTHONWARNINGS='' "$python" -m pip install --quiet --no-index bindings/python; }
# Beside the package, without being told where.
beside() {
    local folder
    folder=$(dirname "$("$python" -c 'import intakt; print(intakt.__file__)')")
    case $folder in "$scratch"/*) ;; *) echo "not the installed package: $folder"; return 1 ;; esac
    cp "$library/libintakt.so" "$folder/" && env -u INTAKT_LIBRARY "$python" -c 'import intakt; print(intakt.library_path())' | grep -Fx "$folder/libintakt.so"
    local found=$?
    rm "$folder/libintakt.so"
    return $found
}
up_to_date() { python3 bindings/python/generate.py --check && echo 'as the header has it'; }
types() {
    if PYTHONWARNINGS='' "$python" -m pip install --quiet mypy; then
        (cd bindings/python && PYTHONWARNINGS='' "$python" -m mypy --cache-dir "$scratch/mypy")
    else
        echo 'passed over: there is no mypy to be had'
    fi
}
tests() { timeout 300 "$python" -m unittest discover -s bindings/python/tests -t bindings/python 2>&1 | tee "$scratch/tests" && grep '^Ran' "$scratch/tests"; }
conformance() { python3 bindings/conformance/run.py "$python bindings/python/conformance.py"; }
practice() {
    local expected
    mkdir "$scratch/store"
    for expected in examples/practice.expected examples/practice-again.expected; do
        "$python" examples/python/practice.py "$scratch/store" examples/settings.toml examples/customers.csv examples/articles.csv \
            examples/orders/*.xml >"$scratch/printed" && diff "$expected" "$scratch/printed" || return 1
    done
    echo 'as in the other languages'
}
guide() { env -u INTAKT_LIBRARY PYTHONWARNINGS='' python3 scripts/follow_guide.py docs/guides/python.md "$library" "$scratch/guide"; }

step 'the generated files are up to date' up_to_date
step 'pip installs it from the folder' install_it
step 'the library is found beside it' beside
step 'types, mypy --strict' types
step 'tests' tests
step 'conformance programs' conformance
step 'practice program' practice
step 'the guide, word for word' guide
echo 'all steps passed'
