#!/usr/bin/env bash
# Runs the test programs of 32 bits under a Wine of 32 bits, which is installed with a Free Pascal into a folder of its own: a Debian
# for i386, so that the machine's own packages stay as they are. Needs root (chroot, mount of /proc) and some minutes the first time.
#
#     scripts/windows-test-32.sh [FOLDER]
#
# FOLDER is TARGET-FOLDER/windows/debian-i386 unless said, and is kept. The mirror is the one of the machine's own package sources.
set -euo pipefail
cd "$(dirname "$0")/.."
target_folder=$(cargo metadata --no-deps --format-version=1 --offline | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
folder=$(realpath -m "${1:-$target_folder/windows/debian-i386}")

command -v debootstrap >/dev/null || {
    apt-get -o DPkg::Lock::Timeout=900 -qq update
    apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install debootstrap
}
if [ ! -f "$folder/ready" ]; then
    sources=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' | awk '$3 == "main" && $2 !~ /-/ { print; exit }')
    read -r mirror codename _ <<<"$sources"
    debootstrap --arch=i386 --variant=minbase --include=wine32,wine,fp-compiler,fp-utils,fpc-source,make "$codename" "$folder" "$mirror"
    touch "$folder/ready"
fi

# The programs see the repository and what was built as copies at the same places: nothing of the machine is mounted that could be
# deleted together with the folder.
mountpoint -q "$folder/proc" || mount -t proc proc "$folder/proc"
trap 'umount "$folder/proc"' EXIT
mkdir -p "$folder$PWD" "$folder$target_folder/windows"
git ls-files -z -- examples bindings tests/corpus profiles data scripts/windows-pascal.sh | xargs -0 cp --parents -t "$folder$PWD"

wine=$folder/run-wine
cat >"$wine" <<'SCRIPT'
#!/usr/bin/env bash
# Copies the programs in, runs one at the folder that it was started in.
set -euo pipefail
folder=$(dirname "$(readlink -f "$0")")
programs=$(dirname "$(readlink -f "$1")")
mkdir -p "$folder$programs"
cp -ru "$programs/." "$folder$programs/"
exec chroot "$folder" /usr/bin/env -i HOME=/srv PATH=/usr/bin:/bin WINEPREFIX=/srv/wine WINEARCH=win32 WINEDEBUG=-all \
    WINEDLLOVERRIDES='mscoree=;mshtml=' sh -c 'cd "$1" && shift && exec wine "$@"' sh "$PWD" "$@"
SCRIPT
chmod +x "$wine"
pascal=$folder/run-pascal
cat >"$pascal" <<'SCRIPT'
#!/usr/bin/env bash
# Compiles inside, and copies the programs out: TARGET SCRATCH PROGRAMS.
set -euo pipefail
folder=$(dirname "$(readlink -f "$0")")
mkdir -p "$folder$2" "$folder$3"
chroot "$folder" /usr/bin/env -i HOME=/srv PATH=/usr/bin:/bin bash "$PWD/scripts/windows-pascal.sh" "$@"
cp "$folder$3"/*-pascal.exe "$3/"
SCRIPT
chmod +x "$pascal"
[ -d "$folder/srv/wine" ] || chroot "$folder" /usr/bin/env -i HOME=/srv PATH=/usr/bin:/bin WINEPREFIX=/srv/wine WINEARCH=win32 WINEDEBUG=-all \
    WINEDLLOVERRIDES='mscoree=;mshtml=' wineboot -i
WINE=$wine PASCAL=$pascal scripts/windows-test.sh i686-pc-windows-gnu
