# SPDX-License-Identifier: GPL-3.0-or-later
# SQLCipher as an archive, so that no program can bind to another sqlite3_*, with what Debian's build has and temporary
# tables in memory by default.
fetch sqlcipher
mkdir -p "$work/sqlcipher" && cd "$work/sqlcipher"
if [ ! -e sqlite3.c ]; then # the one file of all sources is put together by tools of this machine
    "$sources/sqlcipher/configure" --disable-tcl --disable-readline --with-crypto-lib=none CFLAGS=-DSQLITE_HAS_CODEC >&2
    make sqlite3.c OPTS=-DSQLITE_ENABLE_UPDATE_DELETE_LIMIT=1 >&2
fi
options=(NDEBUG SQLITE_HAS_CODEC SQLCIPHER_CRYPTO_OPENSSL SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS3 SQLITE_ENABLE_FTS4
    SQLITE_ENABLE_FTS5 SQLITE_ENABLE_RTREE SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_UNLOCK_NOTIFY
    SQLITE_ENABLE_UPDATE_DELETE_LIMIT SQLITE_ENABLE_DBSTAT_VTAB SQLITE_SECURE_DELETE SQLITE_SOUNDEX SQLITE_OMIT_LOOKASIDE
    SQLITE_MAX_SCHEMA_RETRY=25 SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION HAVE_ISNAN=1)
"$triplet-gcc-posix" -O2 -fno-strict-aliasing "${options[@]/#/-D}" -I"$sysroot/include" -c -o sqlite3.o sqlite3.c
mkdir -p "$sysroot/include/sqlcipher"
cp sqlite3.h "$sysroot/include/sqlcipher/"
rm -f "$sysroot"/lib/libsqlcipher* "$sysroot"/bin/libsqlcipher*
"$triplet-gcc-ar-posix" rcs "$sysroot/lib/libsqlcipher.a" sqlite3.o
