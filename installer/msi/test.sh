#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev test --windows: everything of the Windows build that can be tried without Windows. Builds programs and tests, runs
# the tests under wine, installs the package, starts the desk on the fictional vault, upgrades and removes. What each step
# saw is in build/windows/lane. A word names one step: tests, install, desk, upgrade, remove.
. "$(dirname "${BASH_SOURCE[0]}")/sysroot/common.sh"
cd "$tree"
lane=$tree/build/windows/lane
version=$(sed -n 's/^project(Scrim VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
later=${version%.*}.$((${version##*.} + 1))

for tool in wine Xvfb xdotool import; do command -v "$tool" >/dev/null || die "$tool is missing: apt-get install wine xvfb xdotool imagemagick"; done
mkdir -p "$lane"
scratch=$(mktemp -d)
export WINEPREFIX=$scratch/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d"
started=()
leave() {
    wineserver -k 2>/dev/null || true # of this prefix only
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    rm -rf "$scratch"
}
trap leave EXIT

# One display for all: wine's processes share a server, which does not outlive the display it began with.
display() {
    exec {answer}<> <(:)
    Xvfb -displayfd "$answer" -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
    started+=($!)
    read -r -t 20 -u "$answer" number || die "no X server started"
    export DISPLAY=:$number
}

windows() { timeout "${patience:-300}" wine "$@"; }
registry() { windows reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z_]* *//p"; }
failures=0
check() { # check WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then say "  ok: $what"; else say "  FAILED: $what"; failures=$((failures + 1)); fi
}
is() { [ "$1" = "$2" ] || { say "    '$1' is not '$2'"; false; }; }
has() { ls "$WINEPREFIX/drive_c/$1" >/dev/null 2>&1; }
lacks() { ! has "$1"; }
setting_is() { windows "$(program scrim.exe)" --policies 2>/dev/null | tr -d '\r' | grep -xF "$1" >/dev/null; }
program() { echo "$WINEPREFIX/drive_c/Program Files/Scrim/$1"; }

step() { [ -z "$only" ] || [[ " $only " == *" $1 "* ]]; }
only="$*"
display
wineboot -i >/dev/null 2>&1
windows winecfg -v win10 # a new prefix is of an older Windows than the package installs on

if step tests; then
    say "the tests, under wine"
    cmake --build --preset windows -j "$jobs" >&2
    # excluded.txt says why of each.
    excluded=$(sed -n 's/^\([a-z_]*\) .*/\1/p' installer/msi/excluded.txt | paste -sd'|')
    ctest --preset windows --parallel "$jobs" --exclude-regex "^($excluded)\$" --output-on-failure >"$lane/tests.txt" 2>&1 ||
        failures=$((failures + 1))
    tail -n 25 "$lane/tests.txt" >&2
fi

if step install || step desk || step upgrade || step remove; then
    installer/msi/build.sh
    say "installing"
    check "installs silently" windows msiexec /i "build/Scrim-$version.msi" /qn 'VAULT=C:\vault' AUTOSTART=1 /l*v "$lane/install.log"
    check "the programs are there" has "Program Files/Scrim/scrim.exe"
    check "the vault is named" is "$(registry 'HKLM\Software\Scrim\Data' Vault)" 'C:\vault'
    check "it starts with Windows" is "$(registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' Scrim)" \
        '"C:\Program Files\Scrim\scrim.exe" --autostart'
    check "what was said is a setting" setting_is 'console.vault = "C:\\vault"  (recommended:HKLM\Software\Scrim)'
    check "the start, too" setting_is 'console.autostart = true  (recommended:HKLM\Software\Scrim)'
    policies='HKLM\Software\Policies\Scrim'
    windows reg add "$policies\Recommended" /v console.vault /d 'C:\recommended' >/dev/null
    windows reg add "$policies\Recommended" /v console.autostart /t REG_DWORD /d 0 >/dev/null
    check "group policy's recommendation wins over it" setting_is "console.vault = \"C:\\\\recommended\"  (recommended:$policies\Recommended)"
    check "the start, too" setting_is "console.autostart = false  (recommended:$policies\Recommended)"
    windows reg add "$policies" /v console.vault /d 'C:\managed' >/dev/null
    check "what it manages wins over both" setting_is "console.vault = \"C:\\\\managed\"  (managed:$policies) locked"
    windows reg add "$policies" /v console.demo /t REG_DWORD /d 0 >/dev/null
    # Wine keeps no events: it says what it was told.
    WINEDEBUG=warn+eventlog windows "$(program scrim.exe)" --demo >"$lane/refused.txt" 2>&1 || true
    check "a start that policy refuses is an event" grep -q 'start-refused: No fictional vaults' "$lane/refused.txt"
    windows reg delete "$policies" /f >/dev/null
    check "links lead to it" windows reg query 'HKLM\Software\Classes\scrim\shell\open\command' >/dev/null
    check "it has a source of events" windows reg query 'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\Scrim' >/dev/null
    check "it comes with policy templates" has "Program Files/Scrim/policies/Scrim.admx"
    check "scrimctl says its version" is "$(windows "$(program scrimctl.exe)" --version | cut -d' ' -f1,2)" "scrimctl $version"
    check "a fictional vault is made" windows "$(program scrimctl.exe)" demo 'C:\vault' --customers 40 --orders 120 --json >"$lane/demo.json"
    password=$(sed -n 's/.*"name":"auditor","password":"\([^"]*\)".*/\1/p' "$lane/demo.json")
    check "its log verifies" windows "$(program scrimctl.exe)" log verify 'C:\vault' --as auditor --password-file - <<<"$password" >"$lane/verify.txt"
fi

# How often `agent` has signed in, as the log has it.
sign_ins() {
    windows "$(program scrimctl.exe)" log list 'C:\vault' --as auditor --password-file - --json --actor agent \
        --action session.sign_in <<<"$password" 2>/dev/null | { grep -o '"outcome":"allowed"' || true; } | wc -l
}

if step desk; then
    say "the desk on the fictional vault"
    before=$(sign_ins)
    # As the shortcut starts it. Wine has the call and no more: it says so, and refuses.
    WINEDEBUG=fixme+win,warn+eventlog wine "$(program scrim.exe)" >"$lane/desk.txt" 2>&1 &
    desk=$!
    started+=("$desk")
    window=$(timeout 120 xdotool search --sync --onlyvisible --name Scrim | tail -n 1) || window=
    check "it opens a window" [ -n "$window" ]
    sleep "${settling:-10}"
    import -window root "$lane/sign-in.png"
    xdotool type --delay 60 agent
    xdotool key --delay 60 Tab
    xdotool type --delay 60 agent-demo-2026
    xdotool key Return
    sleep "${settling:-10}"
    import -window root "$lane/desk.png"
    check "every window is asked to stay out of pictures" grep -q SetWindowDisplayAffinity "$lane/desk.txt"
    check "an unprotected screen is an event" grep -q 'unprotected: ' "$lane/desk.txt"
    check "an agent has signed in, on record" is "$(sign_ins)" "$((before + 1))"
    kill "$desk" 2>/dev/null || true
    wineserver -k || true
fi

if step upgrade; then
    say "upgrading"
    SCRIM_VERSION=$later installer/msi/build.sh
    check "upgrades silently" windows msiexec /i "build/Scrim-$later.msi" /qn /l*v "$lane/upgrade.log"
    check "to the later version" is "$(registry 'HKLM\Software\Scrim\Install' Version)" "$later"
    check "remembering the vault" is "$(registry 'HKLM\Software\Scrim\Data' Vault)" 'C:\vault'
    check "remembering the start" is "$(registry 'HKLM\Software\Scrim\Install' Autostart)" 1
    check "refuses the earlier version" is "$(windows msiexec /i "build/Scrim-$version.msi" /qn >/dev/null 2>&1; echo $?)" 67
    check "changes what it is told to" windows msiexec /i "build/Scrim-$later.msi" /qn REINSTALL=ALL AUTOSTART=0
    windows msiexec /x "build/Scrim-$later.msi" /qn /l*v "$lane/remove.log"
    rm -f "build/Scrim-$later.msi"
elif step remove; then
    windows msiexec /x "build/Scrim-$version.msi" /qn /l*v "$lane/remove.log"
fi
if step remove; then
    say "removed"
    check "the programs are gone" lacks "Program Files/Scrim"
    check "links are gone" bash -c '! wine reg query "HKLM\Software\Classes\scrim" >/dev/null 2>&1'
    check "the vault stays" has "vault/vault.json"
    check "and is named" is "$(registry 'HKLM\Software\Scrim\Data' Vault)" 'C:\vault'
fi

say "pictures and logs are in build/windows/lane"
[ "$failures" = 0 ] || die "$failures failed"
