#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh DEB [SUITE...]: the Debian packages from outside (the canary's lies beside that of the desk). What their papers and
# programs look like here, and their whole life in a bare system of each release: install, use, upgrade, remove, purge.
# ./dev package deb --test
set -euo pipefail
[ "$(id -u)" = 0 ] || exec sudo -- "$0" "$@"
# All that is mounted below goes with this process.
[ -n "${SCRIM_DEB_UNSHARED:-}" ] || SCRIM_DEB_UNSHARED=1 exec unshare --mount -- "$0" "$@"

here=$(dirname "$(readlink -f "$0")")
deb=$(readlink -f "$1")
canary=${deb%/*}/scrim-canary_${deb##*/scrim_}
shift
suites=("$@")
[ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/scrim-deb
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT

say() { printf '\033[1mdeb test:\033[0m %s\n' "$*" >&2; }
failures=0
# check SENTENCE COMMAND...: what failed is told, and the next thing is looked at.
check() {
    local sentence=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        say "ok    $sentence"
    else
        failures=$((failures + 1))
        say "WRONG $sentence"
        sed 's/^/      /' "$work/said" | tail -30 >&2
    fi
}

tools=(lintian devscripts debootstrap appstream desktop-file-utils apparmor man-db python3 strace xvfb xauth)
missing=()
for tool in "${tools[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$tool" 2>/dev/null)" = installed ] || missing+=("$tool")
done
[ ${#missing[@]} -eq 0 ] || DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2

# --- the package as it lies there -------------------------------------------------------------------------------------

not_within() { ! grep -q -- "$@"; }
# A program's symbols of SQLite stay inside, and no library brings another.
no_other_sqlite() { ! ldd "$1" | grep -i sql && ! nm -D --defined-only "$1" | grep sqlite3_; }

dpkg-deb -x "$deb" "$work/files"
dpkg-deb -x "$canary" "$work/files"
dpkg-deb -e "$deb" "$work/control"
check "lintian has nothing to say of errors and warnings" lintian --fail-on error,warning "$deb" "$canary"
# Control flow protection counts only where libc's start code and SQLCipher's archive have it, too; Debian 12's have not.
# In scrim-verify no call is left that _FORTIFY_SOURCE could guard: it holds everything in containers.
declare -A exempt=([scrim-verify]=--nofortify)
for program in scrim scrimctl scrim-verify scrim-canary; do
    check "$program is hardened" hardening-check --nocfprotection ${exempt[$program]:-} "$work/files/usr/bin/$program"
    check "$program loads and offers no SQLite" no_other_sqlite "$work/files/usr/bin/$program"
    check "$program names no folder of its build" not_within "$(dirname "$(dirname "$here")")" "$work/files/usr/bin/$program"
done
check "papers, pages, completion and profile are well formed" \
    python3 -B "$here/test_parts.py" "$work/files/usr/bin" "$work/files"
check "the profile refuses nothing that the programs ask for" \
    python3 -B "$here/test_profile.py" "$work/files/etc/apparmor.d/scrim" "$work/files/usr/bin"
check "nothing is asked" test ! -e "$work/control/templates" -a ! -e "$work/control/config"

# --- its life in a bare system ----------------------------------------------------------------------------------------

mirror() {
    apt-get indextargets --format '$(LABEL)|$(ORIGIN)|$(SITE)|$(CODENAME)' 'Created-By: Packages' |
        awk -F'|' '$2 == "Debian" && $1 == "Debian" { print $3; exit }'
}

# A bare system of the release $1, made once and kept outside the tree, copied to $2.
bare() {
    if [ ! -e "$cache/$1/etc/os-release" ]; then
        say "making a bare $1"
        mkdir -p "$cache"
        rm -rf "${cache:?}/$1"
        debootstrap --variant=minbase "$1" "$cache/$1.new" "$(mirror)" >"$cache/$1.log" || { tail -20 "$cache/$1.log" >&2; exit 3; }
        mv "$cache/$1.new" "$cache/$1"
    fi
    cp -a "$cache/$1" "$2"
    cp /etc/resolv.conf "$2/etc/resolv.conf"
    mount -t proc proc "$2/proc"
}

# The package $1 under the version $2 as $3, with another README where $4 says so.
repacked() {
    local folder=$work/repack
    rm -rf "$folder"
    dpkg-deb -R "$1" "$folder"
    sed -i "s/^Version: .*/Version: $2/" "$folder/DEBIAN/control"
    if [ "${4:-}" = changed ]; then echo "Another sentence." >>"$folder/etc/scrim/policies/README"; fi
    (cd "$folder" && find . -type f -not -path './DEBIAN/*' -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    dpkg-deb --root-owner-group -Zgzip -z1 -b "$folder" "$3" >/dev/null
}

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root chroot "$root" "$@"; }
# Nobody is there to answer: no terminal, no frontend, no forced choice.
apt_inside() { inside env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends "$@" </dev/null; }
# As the person at the desk.
as_agent() { inside setpriv --reuid=2000 --regid=2000 --clear-groups env HOME=/home/agent QT_QPA_PLATFORM=offscreen sh -c "cd /home/agent && $1"; }
has() { inside grep -qs -- "$1" "$2"; }
lacks() { ! inside ls -d "$1"; }
# What the system holds, but for what the package manager, caches and logs keep of their own work.
inventory() {
    inside find / -xdev \( -path /proc -o -path /var/cache -o -path /var/log -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /tmp \
        -o -path /home -o -path /root \) -prune -o -print | sort
}
nothing_left() { inventory | diff "$work/before" - && ! inside dpkg -s scrim && ! inventory | grep -i scrim; }

# The canary on a display within the bare system, as any person: nothing leaks from the package's own build.
hunt() {
    local suite=$1
    cp "$canary" "$root/tmp/canary.deb"
    cp "$here/../../tests/e2e/console/run_on_display.sh" "$root/tmp/on_display"
    check "$suite: the canary installs beside the desk" apt_inside install /tmp/one.deb /tmp/canary.deb
    check "$suite: a display for it" apt_inside install xvfb openbox dbus
    # A bus asks who its owner is.
    echo "agent:x:2000:2000::/home/agent:/bin/sh" >>"$root/etc/passwd"
    check "$suite: it finds nothing that leaks" \
        as_agent "/tmp/on_display scrimctl doctor --canary --json >hunt.json && grep -q '\"path\":\"fields lit\",\"tries\":7}' hunt.json"
    check "$suite: the canary goes alone" apt_inside purge scrim-canary
    check "$suite: and scrimctl tells of its package" as_agent "scrimctl doctor --canary 2>said; test \$? = 3 && grep -q 'package of its own' said"
}

life() {
    local suite=$1 policy=/etc/scrim/policies/managed/50-site.json
    root=$work/$suite
    bare "$suite" "$root"
    inside mkdir -p -m 700 /home/agent
    inside chown 2000:2000 /home/agent
    cp "$deb" "$root/tmp/one.deb"
    repacked "$deb" "$(dpkg-deb -f "$deb" Version)+later" "$root/tmp/two.deb"
    repacked "$deb" "$(dpkg-deb -f "$deb" Version)+later2" "$root/tmp/three.deb" changed
    apt_inside update >/dev/null

    check "$suite: installs from the release's own mirror" apt_inside install /tmp/one.deb
    check "$suite: nothing is left to configure" test -z "$(inside dpkg --audit)"
    for program in scrim scrimctl scrim-verify; do
        check "$suite: $program starts" inside "$program" --version
    done
    check "$suite: a vault is made" as_agent "scrimctl demo vault --customers 300 --orders 500 --json >demo.json"
    check "$suite: its log verifies" as_agent "printf auditor-demo-2026 >pw && scrimctl log verify vault --as auditor --password-file pw"
    check "$suite: the verifier takes the exported log" \
        as_agent "scrimctl log export vault --as auditor --password-file pw --out bundle && scrim-verify bundle"
    check "$suite: a start of the desktop opens nothing" as_agent "scrim --autostart"
    check "$suite: the console's windows open" as_agent "scrim --tour tour && test -s tour/05-revealed-light.png"

    inside sh -c "echo '# of this site' >>/etc/scrim/policies/README"
    inside sh -c "umask 022; echo '{\"shield\": {\"classes\": {\"contact\": {\"seconds\": 7}}}}' >$policy"
    check "$suite: IT's policy holds" as_agent \
        "printf admin-demo-2026 >admin && scrimctl policy show vault --as admin --password-file admin --json | grep -q managed:"
    inside sh -c "echo '{\"console\": {\"autostart\": true}}' >/etc/scrim/policies/recommended/start.json"
    check "$suite: where IT says so, it opens the vault, and misses one here" \
        as_agent "scrim --autostart 2>said; test \$? = 2 && grep -q 'Which vault' said"
    check "$suite: an upgrade asks nothing" apt_inside install /tmp/two.deb
    check "$suite: and keeps what was changed in /etc" has "of this site" /etc/scrim/policies/README
    check "$suite: and IT's policy" has '"seconds": 7' "$policy"
    check "$suite: an upgrade with another README keeps the site's when told so" \
        apt_inside -o Dpkg::Options::=--force-confold install /tmp/three.deb
    check "$suite: as it was" has "of this site" /etc/scrim/policies/README
    check "$suite: the vault opens with the later version" as_agent "scrimctl log verify vault --as auditor --password-file pw"

    check "$suite: is removed" apt_inside remove scrim
    check "$suite: with its programs" lacks /usr/bin/scrim
    check "$suite: and without what IT has set" has '"seconds": 7' "$policy"
    check "$suite: is purged" apt_inside purge scrim
    check "$suite: with what IT has set" lacks /etc/scrim
    inventory >"$work/before"
    apt_inside install /tmp/one.deb >/dev/null 2>&1
    check "$suite: a second life begins and ends" apt_inside purge scrim
    check "$suite: nothing of the package is left" nothing_left
    check "$suite: the person's vault is" as_agent "test -s vault/cache.db"
    hunt "$suite"
    umount "$root/proc"
    rm -rf --one-file-system "$root"
}

for suite in "${suites[@]}"; do
    life "$suite"
done
if [ "$failures" -gt 0 ]; then
    say "$failures of these are wrong"
    exit 1
fi
