# SPDX-License-Identifier: GPL-3.0-or-later
# The C version of zxcvbn, which tells how soon a password is guessed. Debian has its source twice; the second, an older
# one, comes with Haskell's binding.
if fetch zxcvbn-c; then from=$sources/zxcvbn-c; else fetch haskell-zxcvbn-c && from=$sources/haskell-zxcvbn-c; fi
rm -rf "$work/zxcvbn" && mkdir -p "$work/zxcvbn" && cd "$work/zxcvbn"
cp -r "$from"/. .
g++ -O1 -o dictgen dict-generate.cpp
# The older one never says that a part is repeated, and has no word for it.
grep -q MULTIPLE_MATCH zxcvbn.h || sed -i 's|^    YEAR_MATCH .*|    YEAR_MATCH, MULTIPLE_MATCH = 32|' zxcvbn.h
: >stdafx.h # asked for on Windows, where a project of Visual Studio would have one
./dictgen -o dict-src.h words-*.txt
"$triplet-gcc-posix" -O2 -I. -c -o zxcvbn.o zxcvbn.c
"$triplet-gcc-ar-posix" rcs "$sysroot/lib/libzxcvbn.a" zxcvbn.o
cp zxcvbn.h "$sysroot/include/"
