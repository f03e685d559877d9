// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library.h"

#include <sqlcipher/sqlite3.h>

#include <string_view>

namespace scrim::storage {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

bool sortsInMemory()
{
    // A library built to sort in files always takes the PRAGMA without a word.
    for (int i = 0; const char* const option = sqlite3_compileoption_get(i); ++i) {
        if (std::string_view(option) == "TEMP_STORE=0")
            return false;
    }
    sqlite3* opened = nullptr;
    sqlite3_stmt* statement = nullptr;
    constexpr int memory = 2;
    const bool isMemory = sqlite3_open(":memory:", &opened) == SQLITE_OK &&
                          sqlite3_exec(opened, "PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr) == SQLITE_OK &&
                          sqlite3_prepare_v2(opened, "PRAGMA temp_store", -1, &statement, nullptr) == SQLITE_OK &&
                          sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == memory;
    sqlite3_finalize(statement);
    sqlite3_close(opened);
    return isMemory;
}

} // namespace scrim::storage
