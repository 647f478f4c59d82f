#!/usr/bin/env bash
# Builds intakt.dll for Windows on Debian or Ubuntu, with what programs are linked by, and checks what came out.
#
#     scripts/windows.sh [TARGET...]
#
# Targets: x86_64-pc-windows-gnu and i686-pc-windows-gnu (both unless others are named), x86_64-win7-windows-gnu.
# Into TARGET-FOLDER/windows/TARGET, where the folder is that of Cargo (CARGO_TARGET_DIR): intakt.dll, intakt.def,
# libintakt.dll.a (GNU), intakt.lib (Microsoft), libintakt.a (static, GNU). Tools that are missing are installed, unless
# INSTALL=no. Which Rust is used, and how, is said in scripts/dist-env.sh. FEATURES=none builds without SQLite and logging.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dist-env.sh
[ $# -gt 0 ] || set -- x86_64-pc-windows-gnu i686-pc-windows-gnu
target_folder=$(cargo metadata --no-deps --format-version=1 --offline | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

fail() {
    echo "windows.sh: $*" >&2
    exit 1
}

# The prefix of compiler and binutils, as MinGW names them.
prefix_of() {
    case $1 in
    x86_64-*-windows-gnu) echo x86_64-w64-mingw32 ;;
    i686-*-windows-gnu) echo i686-w64-mingw32 ;;
    *) fail "$1 is none of the targets" ;;
    esac
}

# PROGRAM PACKAGE: keeps the package for later if the program is not there.
packages=()
need() {
    command -v "$1" >/dev/null || packages+=("$2")
}

install_tools() {
    local target prefix
    need llvm-dlltool llvm
    for target; do
        prefix=$(prefix_of "$target")
        need "$prefix-gcc-posix" "gcc-mingw-w64-$(tr _ - <<<"${prefix%%-*}")-posix"
        rust_has "$target" && continue
        [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ] && [ -d /usr/lib/rustlib/src/rust/library ] ||
            packages+=(rustc-web rust-web-src cargo-web)
    done
    [ ${#packages[@]} -eq 0 ] && return
    [ "${INSTALL:-yes}" = yes ] || fail "missing: ${packages[*]}"
    apt-get -o DPkg::Lock::Timeout=900 -qq update
    apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install "${packages[@]}"
}

# The library of one target, by whichever Rust there is.
compile() { # TARGET PREFIX
    local target=$1 prefix=$2 variable startup file flags=
    variable=CARGO_TARGET_$(tr a-z- A-Z_ <<<"$target")
    # Threads of POSIX in GCC's runtime; its DLLs are linked statically by Rust.
    export "${variable}_LINKER=$prefix-gcc-posix" "CC_${target//-/_}=$prefix-gcc-posix" "AR_${target//-/_}=$prefix-ar"
    if [[ $target == i686-* ]] && ! rust_has "$target"; then
        # rustc links these two for GNU on 32 bits, and building the standard library does not make them.
        startup=$target_folder/windows/startup-$target
        mkdir -p "$startup"
        for file in rsbegin rsend; do
            RUSTC_BOOTSTRAP=1 /usr/bin/rustc --crate-type=lib --emit=obj --target "$target" -o "$startup/$file.o" \
                "/usr/lib/rustlib/src/rust/library/rtstartup/$file.rs"
        done
        flags="-L native=$startup"
    fi
    dist_build "$target" "$flags"
}

exports_of() { # DLL PREFIX
    "$2-objdump" -p "$1" | awk '/^\[Ordinal\/Name Pointer\] Table/ { on = 1; next } on && NF == 0 { on = 0 } on { print $NF }' | grep -v '^Table$'
}

imports_of() { # DLL PREFIX
    "$2-objdump" -p "$1" | sed -n 's/^\tDLL Name: //p' | sort -fu
}

# Parts of every Windows that Intakt runs on. Whatever else a DLL asked for would have to be shipped with it.
readonly SYSTEM='^(kernel32|msvcrt|ntdll|advapi32|userenv|ws2_32|user32|bcrypt|bcryptprimitives|api-ms-win-core-[a-z0-9-]+)\.dll$'

check() { # FOLDER PREFIX
    local folder=$1 prefix=$2 foreign missing
    foreign=$(imports_of "$folder/intakt.dll" "$prefix" | grep -viE "$SYSTEM" || true)
    [ -z "$foreign" ] || fail "intakt.dll needs what is no part of Windows: $foreign"
    # symbols.txt has a declaration a line; what it promises is exported, and nothing else.
    missing=$(diff <(grep -oE '\bintakt_[a-z0-9_]+\(' bindings/c/symbols.txt | tr -d '(' | sort -u) \
        <(exports_of "$folder/intakt.dll" "$prefix" | sort -u) || true)
    [ -z "$missing" ] || fail "exported symbols are not those of bindings/c/symbols.txt: $missing"
    "$prefix-objdump" -h "$folder/intakt.dll" | grep -q '\.rsrc' || fail 'intakt.dll has no version resource'
    ! grep -aq -e "$HOME/" -e "$PWD/" -e "$target_folder/" "$folder/intakt.dll" || fail 'intakt.dll has paths of this machine'
    # Another library of the same size of pointers must not get in by mistake.
    case $prefix in
    x86_64-*) "$prefix-objdump" -f "$folder/intakt.dll" | grep -q 'pei-x86-64' ;;
    i686-*) "$prefix-objdump" -f "$folder/intakt.dll" | grep -q 'pei-i386' ;;
    esac || fail 'intakt.dll is for another processor'
}

build() { # TARGET
    local target=$1 prefix built folder
    prefix=$(prefix_of "$target")
    compile "$target" "$prefix"
    built=$target_folder/$target/dist
    folder=$target_folder/windows/$target
    mkdir -p "$folder"
    cp "$built/intakt.dll" "$built/libintakt.dll.a" "$built/libintakt.a" "$folder/"
    {
        echo 'LIBRARY intakt.dll'
        echo 'EXPORTS'
        exports_of "$folder/intakt.dll" "$prefix" | sed 's/^/    /'
    } >"$folder/intakt.def"
    case $prefix in
    x86_64-*) llvm-dlltool -m i386:x86-64 -d "$folder/intakt.def" -l "$folder/intakt.lib" ;;
    i686-*) llvm-dlltool -m i386 -d "$folder/intakt.def" -l "$folder/intakt.lib" ;;
    esac
    # Which Rust it was, for the list of components.
    dist_compiler >"$folder/compiler"
    check "$folder" "$prefix"
    printf '%s: intakt.dll %s bytes, %s functions, imports: %s\n' "$target" "$(stat -c %s "$folder/intakt.dll")" \
        "$(exports_of "$folder/intakt.dll" "$prefix" | wc -l)" "$(imports_of "$folder/intakt.dll" "$prefix" | paste -sd' ')"
}

install_tools "$@"
for target; do
    build "$target"
done
