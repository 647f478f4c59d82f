#!/usr/bin/env bash
# Compiles the test programs in Pascal for Windows, without any library of Intakt: they name the DLL.
#
#     scripts/windows-pascal.sh TARGET SCRATCH PROGRAMS
#
# Into PROGRAMS: conformance-pascal.exe and tests-pascal.exe. Free Pascal's own units for Windows, which Debian has as source only, are
# made in SCRATCH and kept. Needs fpc for the same processor as TARGET, and fpc-source; for 64 bits MinGW's binutils.
# scripts/windows-test.sh calls this.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$1 scratch=$2 programs=$3
case $target in
x86_64-*) system=win64 processor=x86_64 compiler=ppcx64 options=(-XPx86_64-w64-mingw32-) binutils=BINUTILSPREFIX=x86_64-w64-mingw32- ;;
i686-*) system=win32 processor=i386 compiler=ppc386 options=() binutils=BINUTILSPREFIX= ;;
*) echo "windows-pascal.sh: $target is none of the targets" >&2 && exit 1 ;;
esac
sources=$scratch/fpc
units=$sources/rtl/units/$processor-$system

if [ ! -f "$units/system.ppu" ]; then
    rm -rf "$sources"
    mkdir -p "$sources"
    cp -r "/usr/share/fpcsrc/$(fpc -iV)/rtl" "$sources/"
    (
        cd "$sources/rtl"
        export FPCDIR=$sources
        (cd "$system" && fpcmake "-T$processor-$system" -q Makefile.fpc)
        # Debian's package lacks this file.
        printf 'CPUNAMES=\nCPUINCNAMES=\n' >"$processor/makefile.cpu"
        make -C "$system" all "OS_TARGET=$system" "CPU_TARGET=$processor" FPC="$(command -v "$compiler")" OPT=-O2 "$binutils" FPCDIR="$sources"
    ) >"$sources/log" 2>&1 || { tail -n 20 "$sources/log" >&2 && exit 1; }
fi

compile() { # SOURCE NAME
    local made=$programs/units-$2
    mkdir -p "$made"
    fpc "-T$system" "-P$processor" -n -l- -v0e -O2 -Mdelphi -Sh ${options[@]+"${options[@]}"} "-Fu$units" \
        -Fubindings/pascal/source -Fibindings/pascal/source "-FU$made" "-o$programs/$2.exe" "$1"
}
compile bindings/pascal/conformance/conformance.pas conformance-pascal
compile bindings/pascal/tests/tests.pas tests-pascal
