// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "base/ids.h"
#include "storage/database.h"

#include <optional>

namespace scrim::records {

/// While it lives, a connection is set up for storing many records: a larger page cache, a WAL that is written back
/// less often, and no foreign keys, since each row names only what its writer has just found or made (checking that
/// again means a random page for each order). Afterwards everything is as Database has it, and the memory given back.
/// Outside of a transaction.
class Loading
{
public:
    /// `load`: most of what the cache will hold is to come, of this kind, so its indexes are made at the end.
    [[nodiscard]] static Result<Loading> begin(storage::Database& database, std::optional<RecordKind> load);
    Loading(Loading&& other) noexcept;
    Loading& operator=(Loading&&) = delete;
    ~Loading();

    /// After the last record: brings indexes, full-text and the order of its customers up to date.
    [[nodiscard]] Result<void> finish();

private:
    explicit Loading(storage::Database* database) : m_database(database) {}
    storage::Database* m_database;
    File m_mark; ///< locked while a load runs
};

/// Makes the indexes that a load has left unmade because its process was killed; nothing while one runs. Outside of a
/// transaction.
[[nodiscard]] Result<void> finishAbandonedLoad(storage::Database& database);

} // namespace scrim::records
