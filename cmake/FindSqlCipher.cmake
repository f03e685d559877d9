# SPDX-License-Identifier: GPL-3.0-or-later
# SqlCipher::SqlCipher: the static library, so that no other sqlite3_* in the process can be bound by mistake.
find_path(SqlCipher_INCLUDE_DIR sqlcipher/sqlite3.h)
find_library(SqlCipher_LIBRARY NAMES libsqlcipher.a)
# The package's .pc file names SQLite's version; SQLCipher's own stands in the library.
set(SqlCipher_VERSION "")
if(SqlCipher_LIBRARY)
    file(STRINGS ${SqlCipher_LIBRARY} _lines REGEX "^4\\.[0-9]+\\.[0-9]+$")
    list(GET _lines 0 SqlCipher_VERSION)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SqlCipher REQUIRED_VARS SqlCipher_LIBRARY SqlCipher_INCLUDE_DIR VERSION_VAR SqlCipher_VERSION)
if(SqlCipher_FOUND AND NOT TARGET SqlCipher::SqlCipher)
    add_library(SqlCipher::SqlCipher STATIC IMPORTED)
    set_target_properties(SqlCipher::SqlCipher PROPERTIES
        IMPORTED_LOCATION ${SqlCipher_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${SqlCipher_INCLUDE_DIR}
        # sqlite3.h hides sqlite3_key() without it.
        INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
        INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;m;${CMAKE_DL_LIBS}")
endif()
