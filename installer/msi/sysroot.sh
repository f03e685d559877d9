#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes what Scrim stands on for Windows, from Debian's source packages, in ${XDG_CACHE_HOME:-~/.cache}/scrim-windows/sysroot.
# A part that is there stays; one whose recipe changed is made again. SCRIM_WINDOWS_SYSROOT may name a folder or a
# tarball that has Qt's base already (it takes an hour and a half of a processor): the cache begins as a copy of it.
. "$(dirname "${BASH_SOURCE[0]}")/sysroot/common.sh"

packages=(dpkg-dev xz-utils make gcc g++ libc6-dev perl tcl cmake ninja-build pkgconf file
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-x86-64-dev
    qt6-base-dev qt6-base-dev-tools protobuf-compiler python3 python3-six unicode-data)

install_missing() {
    local name missing=()
    for name in "${packages[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "installing: ${missing[*]}"
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get update -q >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -q -y --no-install-recommends "${missing[@]}" >&2
}

# A sysroot from elsewhere: as it is, but for the notes on parts, which say by which recipe they were made.
begin_with_seed() {
    [ -n "${SCRIM_WINDOWS_SYSROOT:-}" ] && [ ! -e "$sysroot/lib/cmake/Qt6Core" ] || return 0
    say "beginning with $SCRIM_WINDOWS_SYSROOT"
    mkdir -p "$sysroot"
    if [ -d "$SCRIM_WINDOWS_SYSROOT" ]; then cp -a "$SCRIM_WINDOWS_SYSROOT/." "$sysroot/"
    else tar -xf "$SCRIM_WINDOWS_SYSROOT" -C "$sysroot" --strip-components=1; fi
}

# Qt's tools of this machine and its libraries for Windows are of one version, or moc and uic write what does not compile.
has_fitting_qt() {
    local file=$sysroot/lib/cmake/Qt6Core/Qt6CoreConfigVersionImpl.cmake
    [ -e "$file" ] || file=$sysroot/lib/cmake/Qt6Core/Qt6CoreConfigVersion.cmake
    [ -e "$file" ] && grep -qF "PACKAGE_VERSION \"$(qtpaths6 --qt-version 2>/dev/null || /usr/lib/qt6/bin/qtpaths --qt-version)\"" "$file"
}

install_missing
mkdir -p "$cache"
begin_with_seed
has_fitting_qt || build qtbase
for part in openssl sqlcipher qrencode zxcvbn phonenumber runtime carry; do build "$part"; done
say "the Windows sysroot is in $sysroot"
