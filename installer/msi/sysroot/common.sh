# SPDX-License-Identifier: GPL-3.0-or-later
# What each part of the Windows sysroot is built with; sourced. The cache lies outside the tree and may be removed at any time.
# shellcheck shell=bash
set -euo pipefail

cache=${XDG_CACHE_HOME:-$HOME/.cache}/scrim-windows
sysroot=$cache/sysroot
sources=$cache/sources
work=$cache/work
tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
triplet=x86_64-w64-mingw32
jobs=${JOBS:-$(nproc)}

say() { printf '\033[1mmsi:\033[0m %s\n' "$*" >&2; }
die() { say "$*"; exit 3; }

# A part is its recipe: the script, the versions of what it fetches, and the folder of its name. A changed one is made again.
recipe_of() {
    local recipe=$tree/installer/msi/sysroot/$1.sh package
    {
        cat "$recipe"
        for package in $(sed -n 's/.*\bfetch \([a-z0-9-]*\).*/\1/p' "$recipe"); do pinned "$package"; done
        if [ -d "${recipe%.sh}" ]; then find "${recipe%.sh}" -type f | LC_ALL=C sort | xargs cat; fi
    } | sha256sum | cut -d' ' -f1
}
has_part() { [ "$(cat "$sysroot/parts/$1" 2>/dev/null)" = "$(recipe_of "$1")" ]; }
finished() { mkdir -p "$sysroot/parts" && recipe_of "$1" >"$sysroot/parts/$1"; }

# What the file "versions" says of source package $1: version, the versions it stays below, the oldest that will do.
pinned() { awk -v p="$1" '$1 == p { print $2, $3, $4 }' "$tree/installer/msi/sysroot/versions"; }

# apt with indexes of its own, so that the machine's configuration stays as it is and nobody needs to be root.
private_apt() { apt_by apt-get -q "$@"; }
private_apt_cache() { apt_by apt-cache "$@"; }
apt_by() {
    local program=$1
    shift
    "$program" -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$cache/apt/parts" \
        -o Dir::State::lists="$cache/apt/lists" -o Dir::Cache="$cache/apt" -o APT::Sandbox::User="$(id -un)" "$@"
}

# Source packages come from the mirror that this machine's apt already uses.
prepare_apt() {
    [ -e "$cache/apt/ready" ] && [ -n "$(find "$cache/apt/ready" -mtime -1)" ] && return 0
    local host site keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    host=$(. /etc/os-release && echo "${VERSION_CODENAME:-unknown}")
    site=$(apt-get indextargets --format '$(CODENAME)|$(LABEL)|$(SITE)' 'Created-By: Packages' |
        awk -F'|' -v c="$host" '$1 == c && $2 !~ /Security/ { print $3; exit }')
    [ -n "$site" ] || die "apt's configuration has no entry for $host to take the mirror's address from"
    mkdir -p "$cache/apt/parts" "$cache/apt/lists/partial"
    { printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n' "$site" "$(printf '%s\n' "$host" trixie | sort -u | tr '\n' ' ')"
      if [ -e "$keyring" ]; then printf 'Signed-By: %s\n' "$keyring"; fi; } >"$cache/apt/parts/sources.sources"
    private_apt update >&2
    touch "$cache/apt/ready"
}

# The versions of $1 to try, best first: the pinned one, then what its suites offer, newest first, but none older than
# the floor in the fourth column.
candidates() {
    local package=$1 version suite floor
    read -r version suite floor < <(pinned "$package")
    [ -n "${version:-}" ] || die "the file versions does not name $package"
    prepare_apt
    case $version in
    host:*) dpkg-query -W -f '${source:Version}\n' "${version#host:}" || die "${version#host:} is not installed" ;;
    *)
        echo "$version"
        private_apt_cache showsrc --only-source "$package" 2>/dev/null | sed -n 's/^Version: //p' | sort -rV |
            while read -r other; do
                if [ "$other" != "$version" ] && dpkg --compare-versions "$other" ge "$floor" &&
                    dpkg --compare-versions "$other" lt "$suite"; then echo "$other"; fi
            done
        ;;
    esac
}

# fetch PACKAGE: its source, patched as Debian patches it, in $sources/PACKAGE. A pinned version leaves the mirror at a
# point release; then the newest that is still to be had is taken, and said.
fetch() {
    local package=$1 version folder=$sources/.downloads/$1
    [ -e "$sources/$package/.fetched" ] && return 0
    mkdir -p "$folder"
    for version in $(candidates "$package"); do
        say "source of $package $version"
        ( cd "$folder" && { [ -e ".$version" ] || private_apt source --download-only "$package=$version" >&2; } ) || continue
        touch "$folder/.$version"
        rm -rf "${sources:?}/$package"
        # apt has checked the files against its signed index.
        dpkg-source --no-check --no-copy -x "$folder/${package}_${version#*:}.dsc" "$sources/$package" >&2 || return 3
        mkdir -p "$sysroot/licenses"
        cp "$sources/$package/debian/copyright" "$sysroot/licenses/$package.txt"
        echo "$version" >"$sources/$package/.fetched"
        return 0
    done
    say "the mirror has no source of $package"
    return 3
}

with_ccache() { if command -v ccache >/dev/null; then echo "ccache $1"; else echo "$1"; fi; }

# cross_cmake NAME SOURCE [OPTION...]: configures, builds and installs a CMake project into the sysroot.
cross_cmake() {
    local name=$1 source=$2
    shift 2
    local launcher=()
    if command -v ccache >/dev/null; then launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    if [ ! -e "$work/$name/build.ninja" ]; then
        cmake -S "$source" -B "$work/$name" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$tree/cmake/windows.cmake" \
            -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_BUILD_TYPE=Release "${launcher[@]}" "$@" >&2
    fi
    cmake --build "$work/$name" -j "$jobs" >&2
    cmake --install "$work/$name" --strip >"$work/$name.installed"
}

# build PART: once.
build() {
    has_part "$1" && return 0
    say "building $1 for Windows"
    mkdir -p "$work" "$sysroot"/{bin,lib,include,licenses}
    # shellcheck disable=SC1090
    (. "$tree/installer/msi/sysroot/$1.sh")
    finished "$1"
}
