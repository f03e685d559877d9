// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <utility>

namespace scrim::storage {

Result<Transaction> Transaction::begin(Database& database)
{
    for (;;) {
        if (auto begun = database.exec("BEGIN IMMEDIATE"); !begun)
            return fail(begun);
        Transaction transaction(&database);
        // Under the lock: whoever replaces the file says so in it before giving that back.
        const auto isFormer = database.isSuperseded();
        if (!isFormer)
            return std::unexpected(isFormer.error());
        if (!*isFormer)
            return transaction;
        transaction.m_database = nullptr;
        if (auto rolledBack = database.exec("ROLLBACK"); !rolledBack)
            return fail(rolledBack);
        if (auto moved = database.move(); !moved)
            return fail(moved);
    }
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
