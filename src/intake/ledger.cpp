// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include <algorithm>

namespace scrim::intake {

namespace {

/// Pages that many records share are written once a transaction, so a long import makes them larger as it goes on; more
/// would keep others waiting who write.
constexpr qint64 firstTransaction = 2'000;
constexpr qint64 largestTransaction = 16'000;

/// Picks by type.
template<typename... Cases>
struct Either : Cases...
{
    using Cases::operator()...;
};

const records::Draft* pointer(const std::optional<records::Draft>& draft)
{
    return draft ? &*draft : nullptr;
}

} // namespace

Ledger::Ledger(storage::Database& cache, records::Writer& writer, records::Admission& admission, QString rejectsPath,
               Way way)
    : m_cache(cache),
      m_writer(writer),
      m_admission(admission),
      m_rejects(std::move(rejectsPath)),
      m_way(way),
      m_transactionSize(firstTransaction)
{}

/// The first record says what is loaded.
Result<void> Ledger::ready(RecordKind kind)
{
    if (m_transaction)
        return {};
    if (!m_loading) {
        auto loading = records::Loading::begin(m_cache, isLoad() ? std::optional(kind) : std::nullopt);
        if (!loading)
            return fail(loading);
        m_loading.emplace(std::move(*loading));
    }
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

Result<void> Ledger::take(const Parcel& parcel)
{
    return std::visit(Either{[this](const CustomerParcel& it) {
                                 const auto begun = ready(RecordKind::Customer);
                                 return begun ? count(m_writer.put(it.input, pointer(it.draft)), it.rows) : begun;
                             },
                             [this](const OrderParcel& it) {
                                 const auto begun = ready(RecordKind::Order);
                                 return begun ? count(m_writer.put(it.input, pointer(it.draft), pointer(it.customer)),
                                                      it.rows)
                                              : begun;
                             },
                             [this](const Reject& it) { return reject(it); }},
                      parcel);
}

Result<void> Ledger::count(const Result<records::Stored>& stored, const RowsOf& rows)
{
    if (!stored)
        return std::unexpected(stored.error());
    m_report.read += rows.count;
    m_knowsRecords = *stored != records::Stored::Imported;
    m_report.conflicts = m_writer.conflicts();
    switch (*stored) {
    case records::Stored::Imported:
        m_report.imported += rows.count;
        break;
    case records::Stored::Updated:
        m_report.updated += rows.count;
        break;
    case records::Stored::Unchanged:
        m_report.unchanged += rows.count;
        break;
    case records::Stored::Erased:
        return leaveOut(rows);
    }
    m_report.readmitted = m_admission.readmitted();
    m_pending += rows.count;
    // A dry run is one transaction: a later row must meet what an earlier one would have stored.
    if (++m_records < m_transactionSize || m_way == Way::Dry)
        return {};
    if (auto committed = commit(); !committed)
        return committed;
    m_transactionSize = std::min(2 * m_transactionSize, largestTransaction);
    return {};
}

/// Said by their lines, since the shop still has them.
Result<void> Ledger::leaveOut(const RowsOf& rows)
{
    m_report.erased += rows.count;
    for (const qint64 line : rows.lines) {
        const Reject erased{line, QStringLiteral("-"),
                            QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "of somebody who was erased")),
                            rows.record};
        if (auto listed = m_rejects.add(erased); !listed)
            return listed;
    }
    return {};
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
    if (m_way == Way::Dry) {
        m_transaction.reset();
        // Gives the room back that the taken back rows had.
        return m_cache.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    auto committed = m_admission.commit();
    if (committed)
        committed = m_transaction->commit();
    m_transaction.reset();
    m_records = 0;
    if (committed)
        m_committed += std::exchange(m_pending, 0);
    return committed;
}

Result<void> Ledger::finish()
{
    return m_loading ? m_loading->finish() : Result<void>();
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
