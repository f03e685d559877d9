# SPDX-License-Identifier: GPL-3.0-or-later
# OpenSSL 3.5, the release with long support. Nothing in it reads a file or loads a library whose path is compiled in: on Windows
# an unprivileged person may be able to create that path.
fetch openssl
rm -rf "$work/openssl" && mkdir -p "$work/openssl" && cd "$work/openssl"
"$sources/openssl/Configure" mingw64 --cross-compile-prefix="$triplet-" CC=gcc-posix \
    --prefix="$sysroot" --libdir=lib --openssldir=/nonexistent/ssl \
    shared no-tests no-apps no-docs no-engine no-legacy no-module no-dso no-autoload-config no-capieng no-quic no-cmp no-cms >&2
# Only the DLLs: the archives would compile each file once more.
make -j"$jobs" build_generated >&2
make CC="$(with_ccache "$triplet-gcc-posix")" -j"$jobs" libcrypto-3-x64.dll libssl-3-x64.dll >&2
mkdir -p "$sysroot/include/openssl"
cp "$sources"/openssl/include/openssl/*.h include/openssl/*.h "$sysroot/include/openssl/"
cp libcrypto.dll.a libssl.dll.a "$sysroot/lib/"
cp libcrypto-3-x64.dll libssl-3-x64.dll "$sysroot/bin/"
"$triplet-strip" "$sysroot/bin/libcrypto-3-x64.dll" "$sysroot/bin/libssl-3-x64.dll"
rm -f "$sysroot"/lib/pkgconfig/{openssl,libssl,libcrypto}.pc
