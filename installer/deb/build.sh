#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages, for the release that this machine runs: ./dev package deb [--twice | --test]
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$(readlink -f "$0")")/../.."

usage() {
    cat <<'USAGE'
./dev package deb            build build/scrim_VERSION_ARCH.deb and build/scrim-canary_VERSION_ARCH.deb
./dev package deb --twice    build them a second time elsewhere, without a cache, and compare
./dev package deb --test     build them and a later one, and test: lintian, hardening, install, upgrade, purge
USAGE
}

say() { printf '\033[1mdeb:\033[0m %s\n' "$*" >&2; }
die() { say "$*"; exit 3; }

tools=(dpkg-dev fakeroot file librsvg2-bin python3)
missing=()
for tool in "${tools[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$tool" 2>/dev/null)" = installed ] || missing+=("$tool")
done
if [ ${#missing[@]} -gt 0 ]; then
    say "installing: ${missing[*]}"
    sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi

# --- what the package is called ---------------------------------------------------------------------------------------

# A tagged commit is that version; any other comes before the version that CMakeLists.txt names, by its commit's time. The
# release's number at the end lets a package of the next release follow one of this.
version_of_commit() {
    local version release
    version=$(sed -n 's/^project(Scrim VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    release=$(. /etc/os-release && case $ID in debian) echo "deb${VERSION_ID:-0}" ;; *) echo "$ID${VERSION_ID:-0}" ;; esac)
    if [ "$(git describe --tags --exact-match 2>/dev/null)" != "v$version" ]; then
        version+="~$(TZ=UTC git log -1 --date=format-local:%Y%m%d%H%M%S --format=%cd).$(git rev-parse --short=7 HEAD)"
    fi
    echo "$version+$release"
}

# What goes into the package besides the sources; a copy without a history is told by its maker.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SCRIM_DEB_VERSION=${SCRIM_DEB_VERSION:-$(version_of_commit)}
export SCRIM_DEB_MAINTAINER=${SCRIM_DEB_MAINTAINER:-$(git log -1 --format='%an <%ae>')}

# --- build ------------------------------------------------------------------------------------------------------------

flags() {
    DEB_BUILD_MAINT_OPTIONS="hardening=+all reproducible=+all" DEB_CXXFLAGS_MAINT_STRIP=-g \
        DEB_CXXFLAGS_MAINT_APPEND=$(stack_and_flow) dpkg-buildflags --get "$1"
}

# Newer releases have these among their own flags.
stack_and_flow() {
    case $(dpkg --print-architecture) in
    amd64) echo "-fstack-clash-protection -fcf-protection" ;;
    arm64) echo "-fstack-clash-protection -mbranch-protection=standard" ;;
    esac
}

# What it says is shown where it fails.
quietly() { "$@" >build/deb.log 2>&1 || { cat build/deb.log >&2; exit 3; }; }

configure() {
    local suite
    suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-unstable}")
    quietly cmake -S . -B build/deb -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-DNDEBUG \
        -DCMAKE_CXX_FLAGS="$(flags CPPFLAGS) $(flags CXXFLAGS)" -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS)" \
        -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_SKIP_INSTALL_ALL_DEPENDENCY=ON -DSCRIM_TESTS=OFF -DSCRIM_INSTALLED=ON \
        -DSCRIM_DEB=ON -DSCRIM_DEB_VERSION="$SCRIM_DEB_VERSION" -DSCRIM_DEB_MAINTAINER="$SCRIM_DEB_MAINTAINER" \
        -DSCRIM_DEB_SUITE="$suite"
}

# The two packages in the tree $1.
results() { printf '%s\n' "$1"/build/{scrim,scrim-canary}_"${SCRIM_DEB_VERSION}_$(dpkg --print-architecture).deb"; }

package() {
    # Pages and resources bear the commit's time: what an earlier commit has made would not be what a fresh build makes.
    local stamp="$SOURCE_DATE_EPOCH $SCRIM_DEB_VERSION $SCRIM_DEB_MAINTAINER"
    [ "$(cat build/deb/.stamp 2>/dev/null)" = "$stamp" ] || rm -rf build/deb
    mkdir -p build/deb
    echo "$stamp" >build/deb/.stamp
    configure
    # As ./dev has it: precompiled headers are cacheable so.
    export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/scrim-ccache} CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    # Qt's resource compiler keeps the times of files otherwise.
    export QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH
    cmake --build build/deb -j "$(nproc)" --target scrim scrimctl scrim-verify scrim-canary deb_files >&2
    rm -rf build/deb/package
    # CPack archives what it installs with the modes of these files.
    (umask 022 && quietly cpack --config build/deb/CPackConfig.cmake -B build/deb/package)
    mv build/deb/package/*.deb build/
}

# The same sources in another folder, zone, language and mask, and nothing out of a cache.
second() {
    local copy=$1
    git ls-files -co --exclude-standard -z | tar --null -T - -c | tar -x -C "$copy"
    env CCACHE_DISABLE=1 TZ=Pacific/Kiritimati LC_ALL=C.UTF-8 bash -c 'umask 077; exec "$0"' "$copy/installer/deb/build.sh" >&2
}

twice() {
    local copy one two i
    package
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    second "$copy"
    mapfile -t one < <(results .)
    mapfile -t two < <(results "$copy")
    say "$(sha256sum "${one[@]}" "${two[@]}")"
    for i in "${!one[@]}"; do
        cmp -s "${one[i]}" "${two[i]}" && continue
        if command -v diffoscope >/dev/null; then diffoscope "${one[i]}" "${two[i]}" >&2 || true; fi
        die "the two builds of ${one[i]} differ"
    done
    say "two builds, one hash each"
}

case ${1:-} in
"")
    package
    say "$(results .)"
    ;;
--twice) twice ;;
--test)
    package
    exec installer/deb/test.sh "$(results . | head -1)" "${@:2}"
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
