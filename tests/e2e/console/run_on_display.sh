#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_on_display.sh COMMAND...: a display, a window manager and a session bus with accessibility of their own, for one
# command; all of them end with it. SCRIM_SCREEN: the display's size, such as 1280x720.
set -euo pipefail
folder=$(mktemp -d)
children=()
cleanup() {
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap cleanup EXIT

mkfifo "$folder/display"
# -r: a key that is held long by a busy machine is still one key.
Xvfb -r -displayfd 3 -screen 0 "${SCRIM_SCREEN:-1280x800}x24" -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
children+=($!)
read -r -t 20 number <"$folder/display" || { echo "Xvfb did not start" >&2; exit 3; }
export DISPLAY=":$number" XDG_RUNTIME_DIR="$folder" HOME="$folder" LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
openbox --sm-disable >"$folder/openbox.log" 2>&1 &
children+=($!)
# A window that comes before its manager is never given the keyboard.
for _ in $(seq 200); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0
dbus-run-session -- "$@"
