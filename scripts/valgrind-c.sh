#!/usr/bin/env bash
# Runs the C examples and the C test programs under valgrind: reads and writes out of bounds, use after free, leaks.
# Needs cc and valgrind. Another compiler or target folder: CC, CARGO_TARGET_DIR.
set -eu
cd "$(dirname "$0")/.."

# Cargo says where the library is.
library=$(cargo build --quiet --package intakt-capi --lib --message-format=json |
    sed -n 's/.*"kind":\["cdylib"[^}]*}.*"filenames":\[\(.*\)\],"executable".*/\1/p' | tr ',' '\n' | tr -d '"' | grep '\.a$')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# check STATUS SOURCE ARGUMENTS...: the program must end with STATUS, of its own. As many at a time as there are processors; each
# writes into a folder of its own.
number=0
running=()
check() {
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
        wait -n || true
    done
    number=$((number + 1))
    one "$folder/$number" "$@" &
    running+=($!)
}

one() {
    local program=$1 expected=$2 source=$3 status=0
    shift 3
    # Linked statically, so that valgrind can name the library's functions to the end.
    ${CC:-cc} -std=c99 -D_GNU_SOURCE -g -Wall -Wextra -I include -o "$program" "$source" "$library" \
        -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc || return 1
    valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect \
        --errors-for-leak-kinds=definite,indirect "$program" "$@" >"$program.output" 2>&1 || status=$?
    echo "$source $*"
    if [ "$status" -ne "$expected" ]; then
        cat "$program.output"
        echo "ended with $status, expected $expected"
        return 1
    fi
}

check 0 examples/c/import.c examples/orders/01-known-customer.xml
check 0 examples/c/import.c examples/orders/05-mother-for-child.xml
check 1 examples/c/import.c examples/README.md
check 0 examples/c/callbacks.c examples/orders/01-known-customer.xml
check 0 bindings/c/tests/programs/misuse.c
check 0 bindings/c/tests/programs/books.c
check 0 bindings/c/tests/programs/documents.c
check 0 bindings/c/tests/programs/ledger.c
check 0 bindings/c/tests/programs/reader.c
check 0 bindings/c/tests/programs/plan.c
check 0 bindings/c/tests/programs/at_once.c
check 0 bindings/c/tests/programs/only.c
check 0 bindings/c/tests/programs/matcher.c
check 0 bindings/c/tests/programs/hosts.c
check 0 bindings/c/tests/programs/undo.c
check 0 bindings/c/tests/programs/decisions.c
check 0 bindings/c/tests/programs/threads.c
check 0 bindings/c/tests/programs/random.c 7 5
VALGRIND=1
export VALGRIND
check 0 bindings/c/tests/programs/database.c
cases=bindings/conformance/cases
check 0 bindings/conformance/c/conformance.c wrong
check 0 bindings/conformance/c/conformance.c duplicates $cases/duplicates/book.csv
check 0 bindings/conformance/c/conformance.c import $cases/import/settings.toml $cases/import/customers.csv $cases/import/articles.csv \
    $cases/import/orders.xml $cases/import/more.xml
check 0 bindings/conformance/c/conformance.c review $cases/review/settings.toml $cases/review/customers.csv $cases/review/articles.csv \
    $cases/review/orders.xml
check 0 bindings/c/tests/programs/review.c
# traps.c is left out: valgrind does not run floating-point traps. So is twice.c, which frees twice on purpose.
for one in "${running[@]}"; do
    wait "$one" || exit 1
done
echo "no errors, no leaks"
