#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Ends with build/Scrim-<version>.msi; see docs/install-windows.md. SCRIM_VERSION names another version than the tree's,
# which the tests of upgrading need; SCRIM_SIGN the command that signs, with all but -in and -out.
. "$(dirname "${BASH_SOURCE[0]}")/sysroot/common.sh"
cd "$tree"
version=${SCRIM_VERSION:-$(sed -n 's/^project(Scrim VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)}
for tool in wixl wixl-heat msibuild wine; do
    command -v "$tool" >/dev/null || die "$tool is missing: apt-get install wixl msitools wine"
done
installer/msi/sysroot.sh
[ -e build/windows/build.ninja ] || cmake --preset windows >&2
cmake --build --preset windows -j "$jobs" --target scrim scrimctl scrim-verify >&2

bin=build/windows/bin
stage=build/windows/stage
installer/msi/stage.sh "$stage" "$bin/scrim.exe" "$bin/scrimctl.exe" "$bin/scrim-verify.exe"
# The table of the very program that is packed.
WINEPREFIX=${WINEPREFIX:-$cache/wine} installer/msi/wine-run "$bin/scrimctl.exe" policy settings --json >build/windows/settings.json
installer/msi/policies.py build/windows/settings.json "$stage/policies"

sign() {
    [ -n "${SCRIM_SIGN:-}" ] || return 0
    $SCRIM_SIGN -in "$1" -out "$1.signed" >&2
    mv "$1.signed" "$1"
}
for program in scrim scrimctl scrim-verify; do sign "$stage/$program.exe"; done

say "wixl: Scrim $version"
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
cp installer/msi/product.wxs resources/scrim.ico "$parts/"
ln -s "$tree/$stage" "$parts/stage" # wixl wants a relative folder
(cd "$stage" && find . -type f -printf '%P\n' | LC_ALL=C sort | sed "s,^,$tree/$stage/,") |
    wixl-heat -p "$tree/$stage/" --component-group Files --var var.SourceDir --directory-ref INSTALLDIR --win64 >"$parts/files.wxs"
(cd "$parts" && wixl -a x64 -D Win64=yes -D Version="$version" -D SourceDir=stage -o scrim.msi product.wxs files.wxs)
while read -r query; do msibuild "$parts/scrim.msi" -q "$query"; done <installer/msi/tables.sql
sign "$parts/scrim.msi"
mv "$parts/scrim.msi" "build/Scrim-$version.msi"
say "build/Scrim-$version.msi, $(du -h "build/Scrim-$version.msi" | cut -f1)"
