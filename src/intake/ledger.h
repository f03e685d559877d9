// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/import.h"
#include "intake/rejects_file.h"
#include "intake/sink.h"
#include "records/writer.h"

#include <optional>

namespace scrim::intake {

/// Stores what a file gives in transactions of some thousand rows, counts it, and lists what it rejects.
class Ledger final : public Sink
{
public:
    /// `isDry`: counts what it would store, and stores nothing.
    Ledger(storage::Database& cache, records::Writer& writer, QString rejectsPath, bool isDry);

    /// Refuses a place for the list of rejected rows where another file is.
    [[nodiscard]] Result<void> check() const { return m_rejects.check(); }
    /// Once, before the first row.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> store(const records::CustomerInput& customer, qint64 rows) override;
    [[nodiscard]] Result<void> store(const records::OrderInput& order, qint64 rows) override;
    [[nodiscard]] Result<void> reject(const Reject& reject) override;
    [[nodiscard]] Result<std::optional<QString>> currencyOf(const QString& source, const QString& orderId) override;
    /// Commits what is stored so far; takes it back in a dry run.
    [[nodiscard]] Result<void> commit();
    /// Puts the list of rejected rows in its place.
    [[nodiscard]] Result<void> close();

    [[nodiscard]] const Report& report() const { return m_report; }
    /// Rows that are in the cache for good.
    [[nodiscard]] qint64 committed() const { return m_committed; }

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> count(const Result<records::Stored>& stored, qint64 rows);

    storage::Database& m_cache;
    records::Writer& m_writer;
    RejectsFile m_rejects;
    bool m_isDry;
    std::optional<storage::Transaction> m_transaction;
    Report m_report;
    qint64 m_pending = 0;
    qint64 m_committed = 0;
};

} // namespace scrim::intake
