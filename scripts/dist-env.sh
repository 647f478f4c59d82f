# What libraries that are shipped are built with besides the profile `dist`; read by the scripts that build them.

# SQLite without what Intakt's database does not use: full-text search, R*Tree, JSON, statistics as tables, loading of
# extensions, tracing. It is smaller, and there is less to attack.
export LIBSQLITE3_FLAGS='-USQLITE_ENABLE_FTS3 -USQLITE_ENABLE_FTS3_PARENTHESIS -USQLITE_ENABLE_FTS5 -USQLITE_ENABLE_RTREE
-USQLITE_ENABLE_DBSTAT_VTAB -USQLITE_SOUNDEX -USQLITE_ENABLE_LOAD_EXTENSION -USQLITE_ENABLE_COLUMN_METADATA -USQLITE_ENABLE_STAT4
-DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_OMIT_JSON -DSQLITE_OMIT_DEPRECATED -DSQLITE_OMIT_TRACE -DSQLITE_OMIT_UTF16
-DSQLITE_OMIT_SHARED_CACHE -DSQLITE_OMIT_DECLTYPE -DSQLITE_OMIT_TCL_VARIABLE -DSQLITE_OMIT_COMPLETE
-DSQLITE_OMIT_GET_TABLE -DSQLITE_OMIT_INTROSPECTION_PRAGMAS'

# Nothing unwinds through SQLite: a panic in one of its callbacks ends before. Windows of 64 bits wants the tables of all functions.
for target in x86_64_unknown_linux_gnu i686_pc_windows_gnu; do
    export "CFLAGS_$target=-fno-asynchronous-unwind-tables -fno-unwind-tables"
done

# `dist_build TARGET`: the shared and the static library of the C ABI into TARGET-FOLDER/TARGET/dist; `dist_compiler` says which compiler
# that takes. The standard library is built along where its source is there (of rustup's component rust-src, or of the
# distribution's compiler): optimised for size and without the names of functions for backtraces, which a stripped library has none
# of, it takes half a megabyte less. The places in the code that panics would name are left out then as well: no panic leaves the
# library, and each of thousands of places takes some fifty bytes. FEATURES=none leaves SQLite and logging out. Needs $target_folder.
rust_has() { # TARGET
    local folder
    folder=$(rustc --print target-libdir --target "$1" 2>/dev/null) && ls "$folder"/libstd-*.rlib >/dev/null 2>&1
}

distribution_has_source() {
    [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ] && [ -d /usr/lib/rustlib/src/rust/library ]
}

dist_compiler() {
    if [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
        rustc --version
    elif distribution_has_source; then
        /usr/bin/rustc --version
    else
        rustc --version
    fi
}

# LLVM's linker, which Rust may bring along.
lld() {
    local brought
    brought=$(rustc --print sysroot)/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin/gcc-ld/ld.lld
    if [ -x "$brought" ]; then echo "$brought"; else command -v ld.lld; fi
}

# Nothing of the library panics while it gives memory back: its few destructors close and free. Whoever calls one need not be ready
# to go on unwinding behind it then, which takes 0.11 MB less. A panic in a destructor would end the process, as one during unwinding
# does anyway; panics anywhere else are a status as ever.
quiet_destructors="-Zpanic-in-drop=abort"

# On Linux for x86-64: what lies on the stack is told from a frame pointer, in shorter code and with far less about each step to unwind
# (0.12 MB); code that stands in many places is kept once, from 24 bytes up, since each copy saved costs a row for unwinding (LLVM's
# outliner, 0.07 MB; it does not know 32 bits, and is not tried with the unwinding of Windows); and jump tables are made for eight
# cases up instead of four (0.01 MB). Reading orders takes 3 % more instructions with all of it. Less is inlined than is
# usual for size, up to 15 of what LLVM counts instead of 50 (0.04 MB, and no instruction more for reading orders).
short_code() { # SOURCE-OF-STD
    if [ -z "$1" ]; then echo "-Cforce-frame-pointers=yes"; else echo "-Zunstable-options -Cforce-frame-pointers=non-leaf"; fi
    echo "-Cllvm-args=-enable-machine-outliner=always -Cllvm-args=-outliner-benefit-threshold=24 -Cllvm-args=-min-jump-table-entries=8"
    echo "-Cllvm-args=-inline-threshold=15"
}

# No path of the machine is in a library: it is nobody's business who built it where. Of functions that are the same, of which there
# are many, LLVM's linker keeps one; GNU's, which is to be had everywhere, cannot.
dist_flags() { # TARGET SOURCE-OF-STD
    # Cargo forgets to strip a package that has an override of its own in the profile, as the C ABI has.
    local folder linker flags="--remap-path-prefix=$PWD=intakt -Cstrip=symbols"
    for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
        flags+=" --remap-path-prefix=$folder=crates"
    done
    [ -z "$2" ] || flags+=" --remap-path-prefix=$2=std --remap-path-prefix=$(readlink -f "$2")=std -Zlocation-detail=none $quiet_destructors"
    [[ $1 != x86_64-*-linux-gnu ]] || flags+=" $(short_code "$2" | tr '\n' ' ')"
    if [[ $1 == *-linux-gnu ]] && linker=$(lld); then
        flags+=" -Clink-arg=-B$(dirname "$linker") -Clink-arg=-fuse-ld=lld -Clink-arg=-Wl,--icf=all"
    fi
    echo "$flags"
}

# In a shell of its own: other calls of Cargo have other flags.
dist_build() ( # TARGET FLAGS
    local target=$1 variable rust=rustc cargo=cargo source=
    local options=(build --locked --profile dist --package intakt-capi --lib --target "$target" --target-dir "$target_folder")
    [ "${FEATURES:-}" != none ] || options+=(--no-default-features)
    if [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
        source=$(rustc --print sysroot)/lib/rustlib/src/rust
    elif distribution_has_source; then
        rust=/usr/bin/rustc cargo=/usr/bin/cargo source=/usr/lib/rustlib/src/rust
    fi
    variable=CARGO_TARGET_$(tr a-z- A-Z_ <<<"$target")_RUSTFLAGS
    export "$variable=$(dist_flags "$target" "$source") ${2:-}"
    if [ -z "$source" ]; then
        cargo "${options[@]}"
    else
        RUSTC=$rust RUSTDOC=rustdoc RUSTC_BOOTSTRAP=1 "$cargo" "${options[@]}" -Zbuild-std=std,panic_unwind \
            -Zbuild-std-features=panic-unwind,optimize_for_size
    fi
)
