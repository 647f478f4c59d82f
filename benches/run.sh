#!/bin/sh
# Builds the bench, and its C++ part if the headers are there, and runs it: benches/run.sh [OPTIONS OF peers]
set -eu
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-$PWD/target}
cargo build --release --quiet
if pkg-config --exists libxml-2.0 pugixml 2>/dev/null; then
    make --silent -C cpp OUT="$target/cpp-peers"
    set -- --cpp "$target/cpp-peers" "$@"
else
    echo 'no headers of libxml2 and pugixml: without the engines in C++' >&2
fi
exec "$target/release/peers" "$@"
