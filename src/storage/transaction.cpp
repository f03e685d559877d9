// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <utility>

namespace scrim::storage {

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.exec("BEGIN IMMEDIATE"); !begun)
        return fail(begun);
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // It fails only where SQLite has rolled back by itself, after an I/O error or a full disk.
    if (m_database != nullptr) [[maybe_unused]]
        const auto rolledBack = m_database->exec("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto done = m_database->exec("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace scrim::storage
