// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

namespace scrim::intake {

namespace {

constexpr qint64 rowsPerTransaction = 2000;

} // namespace

Ledger::Ledger(storage::Database& cache, records::Writer& writer, QString rejectsPath, bool isDry)
    : m_cache(cache), m_writer(writer), m_rejects(std::move(rejectsPath)), m_isDry(isDry)
{}

Result<void> Ledger::open()
{
    return begin();
}

Result<void> Ledger::begin()
{
    auto transaction = storage::Transaction::begin(m_cache);
    if (!transaction)
        return fail(transaction);
    m_transaction.emplace(std::move(*transaction));
    return m_writer.begin();
}

Result<void> Ledger::store(const records::CustomerInput& customer, qint64 rows)
{
    return count(m_writer.put(customer), rows);
}

Result<void> Ledger::store(const records::OrderInput& order, qint64 rows)
{
    return count(m_writer.put(order), rows);
}

Result<void> Ledger::count(const Result<records::Stored>& stored, qint64 rows)
{
    if (!stored)
        return std::unexpected(stored.error());
    m_report.read += rows;
    switch (*stored) {
    case records::Stored::Imported:
        m_report.imported += rows;
        break;
    case records::Stored::Updated:
        m_report.updated += rows;
        break;
    case records::Stored::Unchanged:
        m_report.unchanged += rows;
        break;
    }
    m_pending += rows;
    // A dry run is one transaction: a later row must meet what an earlier one would have stored.
    if (m_pending < rowsPerTransaction || m_isDry)
        return {};
    auto committed = commit();
    return committed ? begin() : committed;
}

Result<void> Ledger::reject(const Reject& reject)
{
    ++m_report.read;
    ++m_report.rejected;
    return m_rejects.add(reject);
}

Result<std::optional<QString>> Ledger::currencyOf(const QString& source, const QString& orderId)
{
    return m_writer.currencyOfOrder(source, orderId);
}

Result<void> Ledger::commit()
{
    if (!m_transaction)
        return {};
    if (m_isDry) {
        m_transaction.reset();
        // Gives the room back that the taken back rows had.
        return m_cache.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    auto committed = m_transaction->commit();
    m_transaction.reset();
    if (committed)
        m_committed += std::exchange(m_pending, 0);
    return committed;
}

Result<void> Ledger::close()
{
    auto path = m_rejects.finish();
    if (!path)
        return fail(path);
    m_report.rejectsFile = *path;
    return {};
}

} // namespace scrim::intake
