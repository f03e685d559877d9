// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace scrim::records {

/// While it lives, a connection is set up for storing many records: a larger page cache, a WAL that is written back
/// less often, and no foreign keys, since each row names only what its writer has just found or made (checking that
/// again means a random page for each order). Afterwards everything is as Database has it, and the memory given back.
/// Outside of a transaction.
class Loading
{
public:
    [[nodiscard]] static Result<Loading> begin(storage::Database& database);
    Loading(Loading&& other) noexcept;
    Loading& operator=(Loading&&) = delete;
    ~Loading();

private:
    explicit Loading(storage::Database* database) : m_database(database) {}
    storage::Database* m_database;
};

} // namespace scrim::records
