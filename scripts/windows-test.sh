#!/usr/bin/env bash
# Runs test programs in C, C++ and Pascal against the intakt.dll that scripts/windows.sh built, under Wine.
#
#     scripts/windows-test.sh [TARGET]
#
# TARGET is x86_64-pc-windows-gnu unless said. Tools that are missing are installed, unless INSTALL=no. Programs of 32 bits
# need a Wine and a Free Pascal of 32 bits, which scripts/windows-test-32.sh has in a folder of its own; WINE and PASCAL name
# them. A line for each program, the last says how many there were; ends with 1 where one fails.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:-x86_64-pc-windows-gnu}
target_folder=$(cargo metadata --no-deps --format-version=1 --offline | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
library=$target_folder/windows/$target
programs=$library/programs
case $target in
x86_64-*) prefix=x86_64-w64-mingw32 ;;
i686-*) prefix=i686-w64-mingw32 ;;
*) echo "windows-test.sh: $target is none of the targets" >&2 && exit 1 ;;
esac
[ -f "$library/intakt.dll" ] || { echo "windows-test.sh: run scripts/windows.sh $target first" >&2 && exit 1; }

packages=()
need() { # PROGRAM PACKAGE...
    command -v "$1" >/dev/null || packages+=("${@:2}")
}
need "$prefix-gcc-posix" "gcc-mingw-w64-$(tr _ - <<<"${prefix%%-*}")-posix"
[ ! -f include/intakt.hpp ] || need "$prefix-g++-posix" "g++-mingw-w64-$(tr _ - <<<"${prefix%%-*}")-posix"
[ -n "${WINE:-}" ] || need wine wine64 wine
# Debian's compiler makes programs of its own processor only.
pascal=${PASCAL:-}
if [ -z "$pascal" ] && [[ $target == x86_64-* ]]; then
    pascal=scripts/windows-pascal.sh
    need fpc fpc
    [ -d /usr/share/fpcsrc ] || packages+=(fpc-source)
fi
if [ ${#packages[@]} -gt 0 ]; then
    [ "${INSTALL:-yes}" = yes ] || { echo "windows-test.sh: missing: ${packages[*]}" >&2 && exit 1; }
    apt-get -o DPkg::Lock::Timeout=900 -qq update
    apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install "${packages[@]}"
fi

rm -rf "$programs"
mkdir -p "$programs"
cp "$library/intakt.dll" "$programs/"
export WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml='
if [ -z "${WINE:-}" ]; then
    export WINEPREFIX=$target_folder/windows/wine
    [ -d "$WINEPREFIX" ] || wineboot -i >/dev/null 2>&1
fi
# Beside the programs, where Windows looks first, and only where this Wine has none of its own.
"$prefix-gcc-posix" -O2 -Wall -Wextra -shared -o "$programs/bcryptprimitives.dll" bindings/c/tests/windows/bcryptprimitives.c \
    bindings/c/tests/windows/bcryptprimitives.def -ladvapi32 -Wl,--enable-stdcall-fixup

count=0 failed=0
told() { # NAME STATUS
    count=$((count + 1))
    [ "$2" = 0 ] && echo "ok    $1" && return
    echo "FAIL  $1"
    failed=$((failed + 1))
}

# Standard output as text has other ends of lines on Windows.
run() { # PROGRAM ARGUMENTS...
    timeout "${TIMEOUT:-300}" ${WINE:-wine} "$@" </dev/null | tr -d '\r'
}

# In C, each linked by the import library for GNU; the status is that of the program.
compile_c() { # SOURCE
    "$prefix-gcc-posix" -std=c99 -D_GNU_SOURCE -O1 -Wall -Wextra -Werror -msse2 -I include -o "$programs/$(basename "$1" .c).exe" "$1" \
        "$library/libintakt.dll.a" -static -lpthread
}

for source in bindings/c/tests/programs/*.c; do
    name=$(basename "$source" .c)
    # What a freed block holds is known of glibc only.
    [ "$name" != twice ] || continue
    compile_c "$source"
    status=0
    run "$programs/$name.exe" >"$programs/$name.output" || status=$?
    [ "$(cat "$programs/$name.output")" = ok ] || status=1
    [ "$status" = 0 ] || head -n 20 "$programs/$name.output"
    told "C        $name" "$status"
done

# The examples print what they print on Linux.
example() { # NAME EXPECTED ARGUMENTS...
    local status=0
    [ -f "$programs/$1.exe" ] || compile_c "examples/c/$1.c"
    { run "$programs/$1.exe" "${@:3}" 2>&1; } | tr -d '\r' >"$programs/$2.output" || status=$?
    printf 'exit status: %s\n' "$status" >>"$programs/$2.output"
    status=0
    diff "examples/c/$2.expected" "$programs/$2.output" || status=1
    told "C        examples/c/$1.c ${*:3}" "$status"
}
example import import examples/orders/01-known-customer.xml
example import import-incomplete examples/README.md
example callbacks callbacks examples/orders/01-known-customer.xml

# The import library for Microsoft's linker, which GNU's reads as well.
status=0
"$prefix-gcc-posix" -std=c99 -I include -o "$programs/import-lib.exe" examples/c/import.c "$library/intakt.lib" -static || status=$?
[ "$status" != 0 ] || run "$programs/import-lib.exe" examples/orders/01-known-customer.xml >"$programs/import-lib.output" || status=$?
told 'C        linked by intakt.lib' "$status"

"$prefix-gcc-posix" -O2 -Wall -Wextra -o "$programs/load.exe" bindings/c/tests/windows/load.c -static
status=0
run "$programs/load.exe" "$programs/intakt.dll" || status=$?
told 'C        loaded late' "$status"

# The conformance programs print the same in every language, on every system.
conformance() { # LANGUAGE PROGRAM
    local status=0
    printf '#!/bin/sh\n%s "$@" </dev/null >"%s.raw"\nstatus=$?\ntr -d "\\r" <"%s.raw"\nexit $status\n' "${WINE:-wine} '$2'" "$2" "$2" >"$2.sh"
    python3 bindings/conformance/run.py "sh $2.sh" || status=$?
    told "$1 conformance" "$status"
}
if [ -f bindings/conformance/c/conformance.c ]; then
    compile_c bindings/conformance/c/conformance.c
    conformance 'C       ' "$programs/conformance.exe"
fi

if [ -f include/intakt.hpp ]; then
    "$prefix-g++-posix" -std=c++17 -O1 -Wall -Wextra -I include -o "$programs/conformance-cpp.exe" bindings/cpp/conformance.cpp \
        "$library/libintakt.dll.a" -static
    conformance 'C++     ' "$programs/conformance-cpp.exe"
else
    echo 'skip  C++: there is no include/intakt.hpp'
fi

if [ -n "$pascal" ]; then
    status=0
    $pascal "$target" "$target_folder/windows" "$programs" || status=$?
    told 'Pascal   compiled' "$status"
    conformance 'Pascal  ' "$programs/conformance-pascal.exe"
    mkdir -p "$programs/scratch"
    status=0
    run "$programs/tests-pascal.exe" "$PWD" "$programs/scratch" >"$programs/tests-pascal.output" || status=$?
    [ "$status" = 0 ] || head -n 40 "$programs/tests-pascal.output"
    told 'Pascal   tests' "$status"
else
    echo "skip  Pascal: there is no compiler for $target"
fi

echo "$count programs, $failed failed"
[ "$failed" = 0 ]
