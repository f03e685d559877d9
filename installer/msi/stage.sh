#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# stage.sh STAGE PROGRAM.exe...: the programs, stripped, with every library of the sysroot that they load, Qt's plugins for
# a desk, and all licences: a folder as it is installed.
. "$(dirname "${BASH_SOURCE[0]}")/sysroot/common.sh"
stage=$1
shift
rm -rf "$stage" && mkdir -p "$stage/licenses"
declare -A seen

# What a program or library names and the sysroot has; the rest is Windows' own.
pull() {
    local name
    for name in $("$triplet-objdump" -p "$1" | sed -n 's/^\s*DLL Name: //p'); do
        [ -z "${seen[$name]:-}" ] || continue
        seen[$name]=1
        if [ -e "$sysroot/bin/$name" ]; then
            cp "$sysroot/bin/$name" "$stage/"
            pull "$sysroot/bin/$name"
        fi
    done
}

for program in "$@"; do
    "$triplet-strip" -o "$stage/$(basename "$program")" "$program"
    pull "$program"
done
if [ -n "${seen[Qt6Gui.dll]:-}" ]; then
    # Without a qt.conf of its own Qt looks for plugins beside the program, and nowhere else.
    for plugin in platforms/qwindows.dll platforms/qoffscreen.dll styles/qwindowsvistastyle.dll; do
        install -D "$sysroot/plugins/$plugin" "$stage/$plugin"
        pull "$sysroot/plugins/$plugin"
    done
fi
cp -r "$sysroot/licenses/." "$stage/licenses/"
cp "$tree/LICENSE" "$stage/licenses/scrim.txt"
