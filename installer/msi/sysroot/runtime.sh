# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler's own libraries that programs need when they run, and what they are licensed under.
for library in libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll; do
    file=$("$triplet-g++-posix" -print-file-name="$library")
    [ -e "$file" ] || file=/usr/$triplet/lib/$library
    cp "$file" "$sysroot/bin/"
    "$triplet-strip" "$sysroot/bin/$library"
done
for package in gcc-mingw-w64-base mingw-w64-x86-64-dev; do
    cp -L "/usr/share/doc/$package/copyright" "$sysroot/licenses/$package.txt"
done
