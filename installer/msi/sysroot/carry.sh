# SPDX-License-Identifier: GPL-3.0-or-later
# What runs Windows programs with Qt's variables under wine; see wine-run.
mkdir -p "$sysroot/tools"
"$triplet-gcc-posix" -O2 -s -municode -o "$sysroot/tools/carry.exe" "$tree/installer/msi/sysroot/carry.c"
