// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/loading.h"

#include <utility>

namespace scrim::records {

Result<Loading> Loading::begin(storage::Database& database)
{
    Loading loading(&database);
    if (auto set = database.exec("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; "
                                 "PRAGMA wal_autocheckpoint = 4000");
        !set)
        return fail(set);
    return loading;
}

Loading::Loading(Loading&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Loading::~Loading()
{
    // What of it fails leaves a connection that is slower or larger, and the next one as it should be.
    if (m_database != nullptr) [[maybe_unused]]
        const auto restored = m_database->exec("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; "
                                               "PRAGMA wal_autocheckpoint = 1000; PRAGMA shrink_memory");
}

} // namespace scrim::records
