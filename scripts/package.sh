#!/usr/bin/env bash
# Makes what is handed to developers of hosts: a zip for each platform, and checks what is in it.
#
#     scripts/package.sh [PLATFORM...]
#
# Platforms: linux-x64, win-x64, win-x86 (all unless others are named). Into TARGET-FOLDER/packages. Builds with the profile `dist`;
# for Windows what scripts/windows.sh has built is taken, and it is run where there is nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/dist-env.sh
[ $# -gt 0 ] || set -- linux-x64 win-x64 win-x86
target_folder=$(cargo metadata --no-deps --format-version=1 --offline | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

windows() { # PLATFORM TARGET
    [ -f "$target_folder/windows/$2/compiler" ] || scripts/windows.sh "$2"
    scripts/package.py "$1" "$2" "$target_folder/windows/$2" "$target_folder/packages"
}

for platform; do
    case $platform in
    linux-x64)
        dist_build x86_64-unknown-linux-gnu
        dist_compiler >"$target_folder/x86_64-unknown-linux-gnu/dist/compiler"
        scripts/package.py linux-x64 x86_64-unknown-linux-gnu "$target_folder/x86_64-unknown-linux-gnu/dist" "$target_folder/packages"
        ;;
    win-x64) windows win-x64 x86_64-pc-windows-gnu ;;
    win-x86) windows win-x86 i686-pc-windows-gnu ;;
    *) echo "package.sh: $platform is none of the platforms" >&2 && exit 1 ;;
    esac
done
