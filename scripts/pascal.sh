#!/usr/bin/env bash
# The Pascal binding under Free Pascal: units, tests, conformance, example and guide. A line a step.
#
#     scripts/pascal.sh [FOLDER]
#
# FOLDER is where libintakt.so is; without it the library is built. Installs fpc and valgrind where they are missing.
set -uo pipefail
cd "$(dirname "$0")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

step() { # NAME COMMAND...
    local name=$1 start=$SECONDS
    shift
    if "$@" >"$scratch/log" 2>&1; then
        printf 'ok    %-44s %4ds\n' "$name" $((SECONDS - start))
    else
        printf 'FAIL  %-44s %4ds\n' "$name" $((SECONDS - start))
        tail -n 60 "$scratch/log"
        exit 1
    fi
}

install_tools() {
    { command -v fpc && [ -n "$(find /usr/lib/fpc /usr/lib/*/fpc -name 'dateutils.ppu' 2>/dev/null)" ]; } || {
        apt-get -qq update &&
            apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install fp-compiler fp-units-rtl fp-units-base fp-units-fcl
    } || return 1
    command -v valgrind || apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install valgrind
}

library() { # the folder that the library is in, under both of its names
    local found=${1:-}
    if [ -z "$found" ]; then
        cargo build --package intakt-capi --lib || return 1
        found=${CARGO_TARGET_DIR:-$root/target}/debug
    fi
    mkdir -p "$scratch/lib" && cp "$found/libintakt.so" "$scratch/lib/libintakt.so.1" &&
        ln -sf libintakt.so.1 "$scratch/lib/libintakt.so"
}

# compile MODE SOURCE OPTIONS...: warnings are errors, so that none comes to stay.
compile() {
    local mode=$1 source=$2 name
    shift 2
    name=$(basename "$source" .pas)
    mkdir -p "$scratch/units-$name"
    fpc "-M$mode" -O2 -vw -Sew "-Fu$root/bindings/pascal/source" "-Fi$root/bindings/pascal/source" "-Fl$scratch/lib" \
        "-FU$scratch/units-$name" "-FE$scratch" "$@" "$source"
}

# checked PROGRAM ARGUMENTS...: compiled with heaptrc, it must end well and free everything.
checked() {
    rm -f "$scratch/heap"
    HEAPTRC="log=$scratch/heap" "$@" && grep -q '^0 unfreed memory blocks' "$scratch/heap" || { cat "$scratch/heap"; return 1; }
}

tests() {
    compile delphi bindings/pascal/tests/tests.pas -gl -gh "$@" && checked "$scratch/tests" "$root" "$scratch"
}

late() {
    compile delphi bindings/pascal/tests/missing.pas -dINTAKT_DYNAMIC &&
        "$scratch/missing" | grep -qx 'The library no-such-library cannot be loaded.' &&
        "$scratch/missing" "$scratch/lib/libintakt.so" | grep -qx 'input.empty' &&
        ! readelf -d "$scratch/missing" | grep -q libintakt
}

objfpc() {
    compile objfpc bindings/pascal/tests/objfpc.pas && "$scratch/objfpc" examples/orders/01-known-customer.xml | grep -q '2026-2001 BA-KNIE-M 1'
}

conformance() {
    compile delphi bindings/pascal/conformance/conformance.pas && python3 bindings/conformance/run.py "$scratch/conformance"
}

conformance_memory() ( # in a shell of its own, for the folder
    cd bindings/conformance/cases/import &&
        mapfile -t arguments <arguments &&
        valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
            "$scratch/conformance" "${arguments[@]}" | cmp - expected
)

# The store is made anew; the second run finds every order known.
example() {
    compile delphi examples/pascal/practice.pas -gl -gh || return 1
    for orders in 'examples/orders/*.xml' 'examples/orders/0[13]*.xml'; do
        # shellcheck disable=SC2086 # the pattern stands for several files
        checked "$scratch/practice" "$scratch/store" examples/customers.csv $orders || return 1
    done >"$scratch/practiced"
    if [ -n "${UPDATE_EXPECTED:-}" ]; then cp "$scratch/practiced" examples/pascal/practice.expected; fi
    diff "$scratch/practiced" examples/pascal/practice.expected
}

# Programs of the guide and what they print: a block of `pascal`, then one of `text`.
guide() {
    local program
    mkdir -p "$scratch/guide"
    awk -v folder="$scratch/guide" '
        /^```pascal/ { getline; name = $2; sub(/;$/, "", name); file = folder "/" name ".pas"; print name >(folder "/names") }
        /^```text/   { getline; file = folder "/" name ".expected" }
        /^```$/      { file = "" }
        file != ""   { print >file }' docs/guides/delphi.md
    [ -s "$scratch/guide/names" ] || return 1
    while read -r program; do
        compile delphi "$scratch/guide/$program.pas" || return 1
        "$scratch/$program" >"$scratch/guide/$program.printed" || return 1
        diff "$scratch/guide/$program.printed" "$scratch/guide/$program.expected" || return 1
    done <"$scratch/guide/names"
}

step 'Free Pascal and valgrind' install_tools
step 'library' library "$@"
export LD_LIBRARY_PATH=$scratch/lib
step 'units are those of the header' python3 bindings/pascal/generate.py --check
step 'tests, traps on, no leak' tests
step 'tests, loaded late' tests -B -dINTAKT_DYNAMIC
step 'library missing and late' late
step "Free Pascal's own mode" objfpc
step 'conformance' conformance
step 'conformance under valgrind' conformance_memory
step 'example' example
step 'guide' guide
echo 'Pascal: all steps passed'
