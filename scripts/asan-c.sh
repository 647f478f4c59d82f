#!/bin/sh
# Runs the C test programs under AddressSanitizer, with the Rust library and SQLite instrumented as well: reads and writes out of
# bounds, use after free, double free, leaks.
#
#     scripts/asan-c.sh                 the test programs
#     scripts/asan-c.sh fuzz SECONDS    random sequences of calls (bindings/c/tests/programs/random.c) for so long
#
# Needs a nightly compiler (or RUSTC_BOOTSTRAP=1 with another one: TOOLCHAIN=+stable) and a C compiler with AddressSanitizer (CC).
# With CC=clang that has libFuzzer, `fuzz` is guided by coverage; without, by a counter. Continuous integration does not run this.
set -eu
cd "$(dirname "$0")/.."
: "${CC:=cc}" "${TOOLCHAIN=+nightly}" "${CARGO_TARGET_DIR:=target}"
target=$(rustc -vV | sed -n 's/^host: //p')
folder=$CARGO_TARGET_DIR/asan
guided=
flags=-Zsanitizer=address
if [ "${1:-}" = fuzz ] && "$CC" --version | grep -q clang; then
    guided=yes
    flags="$flags -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=3 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters"
fi

# Optimised, so that much is tried in little time; overflows and assertions of debug builds are looked at all the same.
export CARGO_PROFILE_DEV_OPT_LEVEL="${OPTIMISE:-1}" CARGO_PROFILE_DEV_DEBUG=line-tables-only
# With a target named, the flags hold for the library and not for build scripts and macros.
RUSTFLAGS=$flags CFLAGS="-fsanitize=address -g" CARGO_TARGET_DIR=$folder \
    cargo $TOOLCHAIN rustc --quiet --package intakt-capi --lib --target "$target" --crate-type staticlib
library=$folder/$target/debug/libintakt.a

# build PROGRAM OPTIONS...: the program links statically, so that what it does to the library's memory is seen.
build() {
    program=$folder/$(basename "$1" .c)
    source=$1
    shift
    "$CC" -std=c99 -D_GNU_SOURCE -g -I include "$@" -o "$program" "$source" "$library" -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc
    # A program that was not instrumented would prove nothing.
    nm "$program" | grep -q __asan_init
    nm "$library" 2>/dev/null | grep -q __asan_report
}

if [ "${1:-}" = fuzz ]; then
    seconds=${2:-60}
    if [ -n "$guided" ]; then
        build bindings/c/tests/programs/random.c -DFUZZ -fsanitize=address,fuzzer
        mkdir -p "$folder/corpus"
        exec "$program" -max_total_time="$seconds" -max_len=2048 "$folder/corpus"
    fi
    build bindings/c/tests/programs/random.c -fsanitize=address
    end=$(($(date +%s) + seconds))
    seed=${SEED:-1}
    # A process for many sequences, and many calls to a sequence: most of the time goes into beginnings otherwise.
    while [ "$(date +%s)" -lt "$end" ]; do
        "$program" "$seed" 25 2400 >"$folder/output" 2>&1 || { cat "$folder/output"; echo "SEED=$seed"; exit 1; }
        seed=$((seed + 1))
    done
    echo "$(((seed - ${SEED:-1}) * 25)) sequences of 2400 bytes, no errors, no leaks"
    exit
fi

# traps.c is about floating point, twice.c frees twice on purpose.
for name in misuse books documents only ledger reader plan threads matcher hosts undo decisions database review at_once random; do
    echo "$name.c"
    build "bindings/c/tests/programs/$name.c" -fsanitize=address
    # SQLite's own pools hide nothing here, since it takes its memory from malloc.
    "$program" > "$folder/output" 2>&1 || { cat "$folder/output"; exit 1; }
done
echo "no errors, no leaks"
