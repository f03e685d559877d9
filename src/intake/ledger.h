// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/import.h"
#include "intake/parcel.h"
#include "intake/rejects_file.h"
#include "records/loading.h"
#include "records/writer.h"

#include <optional>

namespace scrim::intake {

/// Stores what a file gives in transactions of some thousand records, counts it, and lists what it rejects.
class Ledger
{
public:
    enum class Way
    {
        Add,  ///< to what the cache holds
        Load, ///< most of what the cache will hold: indexes are made at the end (records/indexes.h)
        Dry,  ///< counts what it would store, and stores nothing
    };
    /// `admission`: the writer's.
    Ledger(storage::Database& cache, records::Writer& writer, records::Admission& admission, QString rejectsPath,
           Way way);
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    /// Refuses a place for the list of rejected rows where another file is.
    [[nodiscard]] Result<void> check() const { return m_rejects.check(); }
    [[nodiscard]] Result<void> take(const Parcel& parcel);
    /// The currency of an order that is stored already, by the source's id; null when there is none.
    [[nodiscard]] Result<std::optional<QString>> currencyOf(const QString& source, const QString& orderId);
    /// Commits what is stored so far; takes it back in a dry run.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] bool isLoad() const { return m_way == Way::Load; }
    /// After commit(): brings indexes and the order of hits up to date.
    [[nodiscard]] Result<void> finish();
    /// Puts the list of rejected rows in its place.
    [[nodiscard]] Result<void> close();

    [[nodiscard]] const Report& report() const { return m_report; }
    /// Rows that are in the cache for good.
    [[nodiscard]] qint64 committed() const { return m_committed; }
    /// Whether the record before was there already.
    [[nodiscard]] bool knowsRecords() const { return m_knowsRecords; }

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> ready(RecordKind kind);
    [[nodiscard]] Result<void> count(const Result<records::Stored>& stored, const RowsOf& rows);
    [[nodiscard]] Result<void> leaveOut(const RowsOf& rows);
    [[nodiscard]] Result<void> reject(const Reject& reject);

    storage::Database& m_cache;
    records::Writer& m_writer;
    records::Admission& m_admission;
    RejectsFile m_rejects;
    Way m_way;
    std::optional<records::Loading> m_loading; ///< around all transactions
    std::optional<storage::Transaction> m_transaction;
    Report m_report;
    qint64 m_transactionSize;
    qint64 m_records = 0; ///< of the transaction
    qint64 m_pending = 0; ///< rows of the transaction
    qint64 m_committed = 0;
    bool m_knowsRecords = false;
};

} // namespace scrim::intake
