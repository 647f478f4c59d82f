#!/usr/bin/env bash
# C and C++ as a host uses them: installs the library, builds projects against it by CMake and pkg-config, and runs the conformance
# programs, the examples and the guides. One line a step. Needs a C++ compiler, Python and CMake, which it installs on Debian.
#
#     scripts/cpp.sh [FOLDER]      FOLDER has libintakt.so and libintakt.a; without it they are built
#
# UPDATE_EXPECTED=1 writes the expected outputs of the examples anew.
set -uo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C.UTF-8

step() { # NAME COMMAND...
    local name=$1
    shift
    if "$@" >"$scratch/log" 2>&1; then
        printf 'ok    %s\n' "$name"
    else
        printf 'FAIL  %s\n' "$name"
        tail -n 60 "$scratch/log"
        exit 1
    fi
}

tools() {
    command -v cmake >/dev/null && command -v pkg-config >/dev/null && return
    apt-get -qq update
    apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install cmake pkg-config
}

# Cargo says where the libraries are.
build() {
    cargo build --package intakt-capi --lib --message-format=json >"$scratch/messages" || return 1
    library=$(sed -n 's/.*"kind":\["cdylib"[^}]*}.*"filenames":\["\([^"]*\)".*/\1/p' "$scratch/messages" | tail -n 1)
    [ -n "$library" ] && library=$(dirname "$library")
}

install_it() {
    cmake -S bindings/c -B "$scratch/install" -DINTAKT_LIBRARY_FOLDER="$library" -DCMAKE_INSTALL_PREFIX="$scratch/first" &&
        cmake --install "$scratch/install" &&
        mv "$scratch/first" "$scratch/prefix" # what is installed can be moved
}

consumer() {
    cmake -S bindings/cpp/tests/consumer -B "$scratch/consumer" -DCMAKE_PREFIX_PATH="$scratch/prefix" -DCMAKE_BUILD_TYPE=Debug &&
        cmake --build "$scratch/consumer" --parallel 2
}

# The header alone, by every compiler that is there.
headers() {
    local compiler flags
    for compiler in g++ clang++; do
        command -v "$compiler" >/dev/null || continue
        for flags in '' -fno-exceptions -DINTAKT_NO_EXCEPTIONS; do
            # shellcheck disable=SC2086
            "$compiler" -std=c++17 -Wall -Wextra -Wpedantic -Werror -fsyntax-only $flags -I include bindings/cpp/tests/second_file.cpp || return 1
        done
    done
    printf '#include "intakt.h"\n#include "intakt.h"\nint main(void) { return 0; }\n' >"$scratch/alone.c"
    cc -std=c99 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -I include "$scratch/alone.c"
}

# practice PROGRAM: the output of the first start and of the second one, over one store.
practice() {
    local again expected store=$scratch/store-$(basename "$1")
    mkdir "$store"
    for again in '' -again; do
        "$1" "$store" examples/settings.toml examples/customers.csv examples/articles.csv examples/orders/*.xml >"$scratch/practice" || return 1
        expected=examples/practice$again.expected
        [ -z "${UPDATE_EXPECTED:-}" ] || cp "$scratch/practice" "$expected"
        diff "$expected" "$scratch/practice" || return 1
    done
}

# Linked by what pkg-config says.
by_pkg_config() {
    local flags
    flags=$(PKG_CONFIG_PATH=$(dirname "$(find "$scratch/prefix" -name intakt.pc)") pkg-config --cflags --libs intakt) || return 1
    # shellcheck disable=SC2086
    cc -std=c99 -o "$scratch/import" examples/c/import.c $flags && LD_LIBRARY_PATH=$libraries "$scratch/import" examples/orders/01-known-customer.xml
}

memory() {
    command -v valgrind >/dev/null || return 0
    valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect \
        "$scratch/consumer/callbacks"
}

library=${1:-}
step 'tools' tools
[ -n "$library" ] || step 'the library is built' build
step 'intakt.hpp is what its script makes' python3 bindings/cpp/generate.py --check
step 'the table of functions and languages' python3 bindings/table.py --check
step 'headers alone' headers
step 'installed' install_it
libraries=$(dirname "$(find "$scratch/prefix" -name libintakt.so)")
export LD_LIBRARY_PATH=$libraries
step 'a project with find_package' consumer
step 'a program by pkg-config' by_pkg_config
step 'conformance, C' bindings/conformance/run.py "$scratch/consumer/conformance-c"
step 'conformance, C++' bindings/conformance/run.py "$scratch/consumer/conformance-cpp"
step 'conformance, C++ linked statically' bindings/conformance/run.py "$scratch/consumer/conformance-cpp-static"
step 'callbacks, sources and options of C++' "$scratch/consumer/callbacks"
step 'the same under valgrind' memory
step 'C++ without exceptions' "$scratch/consumer/no_exceptions"
step 'practice, C' practice "$scratch/consumer/practice-c"
step 'practice, C++' practice "$scratch/consumer/practice-cpp"
step 'the guide for C, word for word' python3 scripts/follow_guide.py docs/guides/c.md "$library" "$scratch/guide-c"
step 'the guide for C++, word for word' python3 scripts/follow_guide.py docs/guides/cpp.md "$library" "$scratch/guide-cpp"
